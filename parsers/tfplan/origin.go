package tfplan

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// configured is what the configuration says of a value.
type configured struct {
	kind   configuredKind
	at     span          // of an expression
	pick   int32         // of an element of the list that an expression makes: its number among those that are not known
	of     int32         // … and how many those are; 0 of anything else
	blocks []argumentSet // of blocks: those that the value could be, in the order of the configuration
}

type configuredKind uint8

const (
	unclear configuredKind = iota // there is no configuration, or a dynamic block, which leaves no trace in it
	unset                         // the block that could hold it is there and does not
	written                       // by an expression
	nested                        // as one or more blocks
)

// argumentSet is what stands in a block: expressions, and blocks.
type argumentSet map[string]span

// inside is what the configuration says of an entry of an object.
func (o *object) inside(from configured, name string) configured {
	switch from.kind {
	case nested:
		return o.insideBlocks(from.blocks, name)
	case written:
		e, _ := o.doc.readExpression(from.at)
		if !e.constant.found() {
			return from
		}
		return o.insideConstant(e.constant, name)
	}
	// A value that the configuration does not set, and that is partly known, is a block that a dynamic block has made.
	return configured{}
}

// insideBlocks is what all blocks that the value could be say of an argument.
func (o *object) insideBlocks(blocks []argumentSet, name string) configured {
	var found configured
	for i, block := range blocks {
		s, ok := block[name]
		here := configured{kind: unset}
		if ok {
			here = o.sourceOf(s)
		}
		if i > 0 && (here.kind != found.kind || here.kind != unset) {
			return configured{}
		}
		found = here
	}
	return found
}

// sourceOf is what an entry of a block's expressions is.
func (o *object) sourceOf(s span) configured {
	if _, ok := o.doc.readExpression(s); ok {
		return configured{kind: written, at: s}
	}
	found := configured{kind: nested}
	if o.doc.kind(s) == '{' {
		found.blocks = []argumentSet{arguments(o.doc, s)}
	}
	for block := range o.doc.elements(s) {
		found.blocks = append(found.blocks, arguments(o.doc, block))
	}
	return found
}

// insideConstant tells whether an object that is written out has an entry.
func (o *object) insideConstant(constant span, name string) configured {
	if o.doc.kind(constant) == '{' && !o.doc.member(constant, name).found() {
		return configured{kind: unset}
	}
	return configured{}
}

// insideEach is what the configuration says of each element of a list.
func (o *object) insideEach(from configured, elements []span) []configured {
	sources := make([]configured, len(elements))
	switch from.kind {
	case written:
		for i := range sources {
			sources[i] = from
		}
	case nested:
		if len(elements) > len(from.blocks) {
			break // a dynamic block has made some of them
		}
		inOrder := len(elements) == len(from.blocks)
		for i, e := range elements {
			inOrder = inOrder && o.couldBe(e, from.blocks[i])
		}
		const most = 1 << 8 // blocks of a set that are looked through for each element
		if !inOrder && len(from.blocks) > most {
			break
		}
		for i, e := range elements {
			sources[i] = configured{kind: nested}
			if inOrder {
				sources[i].blocks = from.blocks[i : i+1]
				continue
			}
			// The blocks are a set, which has an order of its own.
			for _, block := range from.blocks {
				if o.couldBe(e, block) {
					sources[i].blocks = append(sources[i].blocks, block)
				}
			}
			if sources[i].blocks == nil {
				sources[i].kind = unclear
			}
		}
	}
	return sources
}

// couldBe reports whether a planned block agrees with all that a configured one writes out.
func (o *object) couldBe(planned span, block argumentSet) bool {
	for m := range o.doc.members(planned) {
		s, ok := block[m.name]
		if !ok {
			continue
		}
		if e, ok := o.doc.readExpression(s); ok && e.constant.found() && o.doc.isScalar(e.constant) && o.doc.isScalar(m.value) {
			constant, _ := o.doc.scalar(e.constant, graph.Meta{}).Text()
			if have, _ := o.doc.scalar(m.value, graph.Meta{}).Text(); have != constant {
				return false
			}
		}
	}
	return true
}

// isScalar reports whether a value is a text, a number or a truth value.
func (d *document) isScalar(s span) bool {
	kind := d.kind(s)
	return kind != 0 && kind != 'n' && kind != '{' && kind != '['
}

// isNull reports whether an expression can only have made null: all that it refers to is. Terraform knows what an
// expression makes of known values, and a provider may fill in only what is null.
func (o *object) isNull(expression span) bool {
	e, _ := o.doc.readExpression(expression)
	if e.constant.found() {
		return o.doc.isNull(e.constant)
	}
	operands := o.operands(expression)
	return len(operands) > 0 && !slices.ContainsFunc(operands, func(v graph.Value) bool { return !v.IsAbsent() })
}

// operands are what an expression of the object's block refers to.
func (o *object) operands(expression span) []graph.Value {
	operands, ok := o.operandsAt[expression.start]
	if !ok {
		if o.operandsAt == nil {
			o.operandsAt = map[int32][]graph.Value{}
		}
		if s := o.scope(o.module); s != nil {
			e, _ := o.doc.readExpression(expression)
			operands = env{s, o.block, o.key}.operands(e)
		}
		o.operandsAt[expression.start] = operands
	}
	return operands
}

// ownTrace is the origin of a value that the provider makes up, or of which the configuration says nothing.
type ownTrace struct {
	o      *object
	path   string
	madeUp bool
}

func (t ownTrace) Origin() graph.Origin {
	if t.madeUp {
		return graph.Origin{Op: graph.OpRef, Ref: graph.Ref{Address: t.o.address, Attribute: t.path}}
	}
	subject := t.o.address
	if t.path != "" {
		subject += "." + t.path
	}
	return graph.Origin{Op: graph.OpOpaque, Cause: graph.Cause{Kind: graph.AfterApply, Subject: subject, At: t.o.at}}
}

func (t ownTrace) Way() []graph.Step { return nil }

// writtenTrace is the origin of a value for which the configuration has an expression.
type writtenTrace struct {
	o    *object
	part part
}

func (t *writtenTrace) Way() []graph.Step {
	s := t.o.scope(t.o.module)
	if s == nil {
		return nil
	}
	return env{s, t.o.block, t.o.key}.way(t.part.from.at)
}

// Origin is what the expression refers to, if that is one thing: then the value is taken to be it. A plan does not say what
// an expression does with what it refers to. That it only hands it on is what companions and networks look like, and whatever
// speaks against it is looked for.
func (t *writtenTrace) Origin() graph.Origin {
	operands := t.o.operands(t.part.from.at)
	if !t.o.doc.isTrue(t.part.unknown) {
		return t.known(operands)
	}
	one := significant(operands)
	if t.part.from.of > 0 {
		one = t.pick(one)
	}
	switch {
	case len(one) == 1 && one[0].IsUnknown() && !t.isElement(one[0]):
		return one[0].Origin()
	case slices.ContainsFunc(operands, graph.Value.IsUnknown):
		return combination(operands)
	}
	return ownTrace{o: t.o, path: t.part.path}.Origin()
}

// known is the origin of a known value: the operand that has the same text, if one has.
func (t *writtenTrace) known(operands []graph.Value) graph.Origin {
	if !t.o.doc.isScalar(t.part.known) {
		return graph.Origin{} // its elements have theirs
	}
	text, _ := t.o.doc.scalar(t.part.known, graph.Meta{}).Text()
	for _, operand := range operands {
		if have, ok := operand.Text(); ok && have == text && operand.Origin().Op == graph.OpRef {
			return operand.Origin()
		}
	}
	return combinationOfRefs(operands)
}

func combinationOfRefs(operands []graph.Value) graph.Origin {
	if slices.ContainsFunc(operands, func(v graph.Value) bool { return len(v.Refs()) > 0 }) {
		return combination(operands)
	}
	return graph.Origin{}
}

// pick finds the operand for an element of the list that the expression makes.
func (t *writtenTrace) pick(operands []graph.Value) []graph.Value {
	from := t.part.from
	switch {
	case len(operands) == int(from.of):
		return operands[from.pick : from.pick+1]
	case len(operands) == 1:
		// All instances of a resource, and as many elements.
		if base, ok := strings.CutSuffix(operands[0].Origin().Ref.Address, "[*]"); ok {
			if instances := t.o.instances[base]; len(instances) == int(from.of) {
				attribute := operands[0].Origin().Ref.Attribute
				return []graph.Value{instances[from.pick].reference(attribute)}
			}
		}
	case from.of > 1:
		return nil
	}
	return operands
}

// isElement reports whether an operand is a list while the value is none, so that the value is one of its elements, and
// another value with the same operand may be another one.
func (t *writtenTrace) isElement(operand graph.Value) bool {
	o := operand.Origin()
	if o.Op != graph.OpRef || t.o.doc.kind(t.part.sensitive) == '[' || strings.HasSuffix(o.Ref.Attribute, "]") {
		return false
	}
	target := t.o.objects[o.Ref.Address]
	if target == nil || !target.sensitive.found() || target.doc.kind(target.sensitive) != '{' {
		return o.Ref.IsData()
	}
	s := target.sensitive
	for _, step := range parseSteps(o.Ref.Attribute) {
		if step.index {
			return false
		}
		s = target.doc.member(s, step.name)
	}
	return target.doc.kind(s) == '['
}
