package terraform

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/policy"
	"github.com/lintel-iac/lintel/parsers/terraform/internal/functions"
)

// shape is how the instances of something are addressed.
type shape uint8

const (
	single shape = iota
	counted
	keyed
	symbolic // one that stands for all: their number is not known
)

// repetitions works out count or for_each. For a number that is not known it gives one symbolic repetition and the value
// that tells whether there is any.
func (e env) repetitions(what string, count, forEach *hclsyntax.Attribute) (shape, []*repetition, graph.Value) {
	switch {
	case count != nil:
		return e.counted(what, count)
	case forEach != nil:
		return e.keyed(what, forEach)
	}
	return single, []*repetition{nil}, graph.Value{}
}

func (e env) counted(what string, a *hclsyntax.Attribute) (shape, []*repetition, graph.Value) {
	value, _ := e.eval(a.Expr)
	value, marks := value.Unmark() // a number of instances gives a secret away, but Terraform allows it
	fault := func(format string, args ...any) {
		e.root.Report(graph.Errorf(e.place(a.Expr.Range()), "Invalid count argument of "+what+": "+format, args...))
	}
	any := func() (shape, []*repetition, graph.Value) {
		r := &repetition{symbolic: true, index: cty.UnknownVal(cty.Number).RefineNotNull(), suffix: "[*]", number: a.Expr, env: e}
		return symbolic, []*repetition{r}, e.existence(a.Expr)
	}
	number, err := convert.Convert(value, cty.Number)
	if hasMark(marks, functions.Ephemeral) {
		fault("the value is ephemeral")
		return any()
	}
	if err != nil {
		fault("a number is required")
		return any()
	}
	if !number.IsKnown() {
		return any()
	}
	if number.IsNull() {
		fault("the value is null")
		return any()
	}
	f := number.AsBigFloat()
	if !f.IsInt() || f.Sign() < 0 {
		fault("it must be a whole number, zero or more")
		return any()
	}
	if f.Cmp(big.NewFloat(maxInstances)) > 0 || !e.claim(f) {
		fault("limit: more than %d instances in one root", maxInstances)
		return any()
	}
	n, _ := f.Int64()
	all := make([]*repetition, n)
	for i := range all {
		all[i] = &repetition{index: cty.NumberIntVal(int64(i)), suffix: "[" + strconv.Itoa(i) + "]"}
	}
	return counted, all, graph.Value{}
}

func (e env) claim(n *big.Float) bool {
	count, _ := n.Int64()
	if e.instances+int(count) > maxInstances {
		return false
	}
	e.instances += int(count)
	return true
}

// claimBlocks takes blocks from those that dynamic blocks may make in a root. When there are too few left, none are left.
func (ev *evaluator) claimBlocks(n int) bool {
	ev.blockCount += n
	return ev.blockCount <= maxBlocks
}

// beyondBlocks is what is not known because there are too many blocks.
func beyondBlocks(at graph.Range) graph.Value {
	return graph.NewUnknown(graph.Meta{At: at, Trace: graph.Traced{From: graph.Origin{
		Op: graph.OpOpaque, Cause: graph.Cause{Kind: graph.Limit, Subject: "the number of blocks", At: at},
	}}})
}

func (e env) keyed(what string, a *hclsyntax.Attribute) (shape, []*repetition, graph.Value) {
	value, open := e.eval(a.Expr)
	value, marks := value.Unmark()
	fault := func(format string, args ...any) {
		e.root.Report(graph.Errorf(e.place(a.Expr.Range()), "Invalid for_each argument of "+what+": "+format, args...))
	}
	any := func() (shape, []*repetition, graph.Value) {
		element := cty.DynamicVal
		if t := value.Type(); t.IsMapType() {
			element = cty.UnknownVal(t.ElementType())
		} else if t.IsSetType() {
			element = cty.UnknownVal(t.ElementType()).RefineNotNull()
		}
		r := &repetition{symbolic: true, key: cty.UnknownVal(cty.String).RefineNotNull(), value: element, open: open, suffix: "[*]", of: a.Expr, env: e}
		return symbolic, []*repetition{r}, e.existence(a.Expr)
	}
	if hasMark(marks, functions.Sensitive) {
		fault("the value is sensitive")
		return any()
	}
	if hasMark(marks, functions.Ephemeral) {
		fault("the value is ephemeral")
		return any()
	}
	if !value.IsKnown() {
		return any()
	}
	t := value.Type()
	switch {
	case value.IsNull():
		fault("the value is null")
		return any()
	case t.IsSetType():
		if !value.IsWhollyKnown() {
			return any()
		}
		if et := t.ElementType(); et != cty.String && value.LengthInt() > 0 {
			fault("a set must be of strings, not of %s", et.FriendlyName())
			return any()
		}
	case t.IsMapType() || t.IsObjectType():
	default:
		if !open {
			fault("a map, or a set of strings, is required, not %s", t.FriendlyName())
		}
		return any()
	}
	if !e.claim(new(big.Float).SetInt64(int64(value.LengthInt()))) {
		fault("limit: more than %d instances in one root", maxInstances)
		return any()
	}
	all := []*repetition{}
	for it := value.ElementIterator(); it.Next(); {
		key, element := it.Element()
		if t.IsSetType() {
			element, _ = element.Unmark()
			if element.IsNull() {
				fault("the set has a null element")
				return any()
			}
			key = element
		}
		key, _ = key.Unmark()
		all = append(all, &repetition{key: key, value: element, open: open, suffix: "[" + quoteKey(key.AsString()) + "]", of: a.Expr, env: e})
	}
	return keyed, all, graph.Value{}
}

// quoteKey writes an instance key as Terraform does in addresses.
func quoteKey(key string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i, r := range key {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case (r == '$' || r == '%') && strings.HasPrefix(key[i+1:], "{"):
			b.WriteRune(r)
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

func hasMark(marks cty.ValueMarks, mark any) bool {
	_, ok := marks[mark]
	return ok
}

// existence is the value that tells whether a count or for_each that is not known makes anything: in whatever case, not just in the
// one in which it is first asked for.
func (e env) existence(expr hclsyntax.Expression) (v graph.Value) {
	e.root.Cases.Apart(func() { v = exists(e.trace(expr), &e.root.Cases, 0) })
	return v
}

func exists(v graph.Value, cases *graph.Cases, depth int) graph.Value {
	truth := func(b bool) graph.Value { return graph.NewBool(b, graph.Meta{At: v.At()}) }
	if v.IsKnown() {
		if v.Kind() == graph.List || v.Kind() == graph.Object {
			return truth(v.Len() > 0)
		}
		return truth(v.AtLeast(1) == graph.Yes)
	}
	choose := func(condition, yes, no graph.Value) graph.Value {
		return graph.NewUnknown(graph.Meta{At: v.At(), Trace: graph.Traced{
			From:  graph.Origin{Op: graph.OpChoice, Operands: []graph.Value{condition, yes, no}, Cases: cases},
			Steps: v.Way(),
		}})
	}
	if o := v.Origin(); o.Op == graph.OpChoice && depth < 16 {
		return choose(o.Operands[0], exists(o.Operands[1], cases, depth+1), exists(o.Operands[2], cases, depth+1))
	}
	some := graph.NewUnknown(graph.Meta{At: v.At(), Trace: graph.Traced{
		From: graph.Origin{Op: graph.OpCall, Name: "any", Operands: []graph.Value{v}}, Steps: v.Way(),
	}})
	return choose(some, truth(true), truth(false))
}

// both tells whether a thing exists that exists only if its surroundings do.
func both(a, b graph.Value, cases *graph.Cases) graph.Value {
	switch {
	case a.IsAbsent() || a.IsTrue() == graph.Yes:
		return b
	case b.IsAbsent() || a.IsTrue() == graph.No:
		return a
	}
	o := a.Origin()
	return graph.NewUnknown(graph.Meta{At: a.At(), Trace: graph.Traced{From: graph.Origin{
		Op: graph.OpChoice, Cases: cases,
		Operands: []graph.Value{o.Operands[0], both(o.Operands[1], b, cases), both(o.Operands[2], b, cases)},
	}}})
}

// expansion is a resource with all its instances.
type expansion struct {
	shape     shape
	instances []*instance
	existing  graph.Value
	busy      bool
}

// instance is one instance of a resource.
type instance struct {
	env
	resource *resource
	address  string
	cells    map[string]*cell
	traced   []graph.Field // arguments and blocks, once they were asked for
}

// expansion works out the instances of a resource; nil if it is not declared or its number depends on itself.
func (s *scope) expansion(key string) *expansion {
	if x := s.expansions[key]; x != nil {
		if x.busy {
			s.reportCycle(s.mod.resources[key].at, "the number of instances of "+s.addressOf(key)+" depends on itself")
			return nil
		}
		return x
	}
	r := s.mod.resources[key]
	if r == nil {
		return nil
	}
	x := &expansion{busy: true}
	s.expansions[key] = x
	var repeats []*repetition
	x.shape, repeats, x.existing = env{scope: s}.repetitions(key, r.count, r.forEach)
	for _, repeat := range repeats {
		address := s.addressOf(key)
		if repeat != nil {
			address += repeat.suffix
		}
		in := &instance{env: env{scope: s, repeat: repeat}, resource: r, address: address, cells: map[string]*cell{}}
		x.instances = append(x.instances, in)
	}
	x.busy = false
	return x
}

func (s *scope) addressOf(key string) string {
	if s.address == "" {
		return key
	}
	return s.address + "." + key
}

// resourceValue is what a reference to a resource gives: an object, or a tuple or object of them.
func (s *scope) resourceValue(key string, r *request) (cty.Value, bool) {
	x := s.expansion(key)
	if x == nil || x.shape == symbolic {
		return cty.DynamicVal, true
	}
	open := s.mod.resources[key].typ != "terraform_data"
	memo := key
	if !r.all {
		memo += " " + strings.Join(r.names, " ")
	}
	if v, ok := s.values[memo]; ok {
		return v, open
	}
	v := x.shape.combine(len(x.instances), func(i int) (*repetition, cty.Value) {
		in := x.instances[i]
		return in.repeat, in.object(r.wanted())
	})
	s.values[memo] = v
	return v, open
}

// combine puts the values of all instances together as Terraform does for their shape.
func (s shape) combine(n int, get func(i int) (*repetition, cty.Value)) cty.Value {
	switch s {
	case counted:
		elems := make([]cty.Value, n)
		for i := range elems {
			_, elems[i] = get(i)
		}
		return cty.TupleVal(elems)
	case keyed:
		elems := make(map[string]cty.Value, n)
		for i := range n {
			repeat, v := get(i)
			elems[repeat.key.AsString()] = v
		}
		return cty.ObjectVal(elems)
	case symbolic:
		return cty.DynamicVal
	}
	_, v := get(0)
	return v
}

// object is the instance as expressions see it. names are the attributes that are asked for; nil for all that are
// configured and all that any expression of the root might look up, since the schema is not known.
func (in *instance) object(names []string) cty.Value {
	attributes := map[string]cty.Value{}
	for _, name := range names {
		if !in.isTerraformData() || slices.Contains(terraformDataAttributes, name) {
			attributes[name] = in.attribute(name)
		}
	}
	if names == nil {
		for name := range in.resource.body.Attributes {
			if !isMeta(name) {
				attributes[name] = in.attribute(name)
			}
		}
		for _, block := range in.resource.body.Blocks {
			if name := contentType(block); !isMeta(name) {
				attributes[name] = in.attribute(name)
			}
		}
		if in.isTerraformData() {
			for _, name := range terraformDataAttributes {
				attributes[name] = in.attribute(name)
			}
		} else {
			for _, name := range policy.Attributes(in.resource.typ) {
				attributes[name] = in.attribute(name)
			}
			for name := range in.attributes {
				if _, configured := attributes[name]; !configured {
					attributes[name] = in.attribute(name)
				}
			}
		}
	}
	return cty.ObjectVal(attributes)
}

// isMeta reports whether an argument or block of a resource is Terraform's own and not the provider's.
func isMeta(name string) bool {
	switch name {
	case "count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection":
		return true
	}
	return false
}

// attribute is one attribute of an instance as expressions see it: what is configured, else unknown.
func (in *instance) attribute(name string) cty.Value {
	at := in.resource.at
	body := in.resource.body
	a := body.Attributes[name]
	if a != nil {
		at = a.NameRange
	}
	value, _ := in.once(in.cells, name, in.resource.key+"."+name, at, func() (cty.Value, bool) {
		switch {
		case isMeta(name):
			return cty.DynamicVal, true
		case in.isTerraformData():
			return in.terraformData(name), false
		case a != nil:
			v, open := in.eval(a.Expr)
			if v.IsKnown() && v.IsNull() {
				return cty.DynamicVal, true // the provider may fill it in
			}
			return v, open
		}
		if text, ok := in.policyText(name); ok {
			return text, true
		}
		var blocks []cty.Value
		for _, block := range body.Blocks {
			if contentType(block) == name {
				elems, known := in.blockValues(block, 0)
				if !known {
					return cty.DynamicVal, true
				}
				blocks = append(blocks, elems...)
			}
		}
		if blocks != nil && !in.mod.open[body] {
			return cty.TupleVal(blocks), true
		}
		if name == "id" {
			return cty.UnknownVal(cty.String).RefineNotNull(), false
		}
		return cty.DynamicVal, true
	})
	if in.resource.ephemeral {
		value = value.Mark(functions.Ephemeral)
	}
	return value
}

var terraformDataAttributes = []string{"id", "input", "output", "triggers_replace"}

func (in *instance) isTerraformData() bool {
	return in.resource.typ == "terraform_data" && in.resource.mode == graph.Managed
}

// terraformData is an attribute of the one resource type whose schema is Terraform's own.
func (in *instance) terraformData(name string) cty.Value {
	configured := func(name string) cty.Value {
		if a := in.resource.body.Attributes[name]; a != nil {
			v, _ := in.eval(a.Expr)
			if v.HasMarkDeep(functions.Ephemeral) {
				in.root.Report(graph.Errorf(in.place(a.Expr.Range()), "Ephemeral value not allowed: terraform_data would keep it"))
			}
			return v
		}
		if in.mod.open[in.resource.body] {
			return cty.DynamicVal
		}
		return cty.NullVal(cty.DynamicPseudoType)
	}
	switch name {
	case "id":
		return cty.UnknownVal(cty.String).RefineNotNull()
	case "input", "triggers_replace":
		return configured(name)
	case "output":
		input, _ := configured("input").UnmarkDeep()
		if input.IsKnown() && input.IsNull() {
			return input
		}
		return cty.UnknownVal(input.Type())
	}
	return cty.DynamicVal
}

// blockValues are the objects that a block, or a dynamic block, stands for; known is false if their number is not.
func (e env) blockValues(block *hclsyntax.Block, depth int) (elems []cty.Value, known bool) {
	if depth > maxNesting {
		return nil, false
	}
	if block.Type != "dynamic" || len(block.Labels) != 1 {
		return []cty.Value{e.bodyValue(block.Body, depth)}, true
	}
	contents, items, known := e.dynamic(block)
	for _, item := range items {
		for _, content := range contents {
			elems = append(elems, item.bodyValue(content.Body, depth))
		}
	}
	return elems, known
}

func (e env) bodyValue(body *hclsyntax.Body, depth int) cty.Value {
	if e.mod.open[body] {
		return cty.DynamicVal
	}
	attributes := map[string]cty.Value{}
	for name, a := range body.Attributes {
		attributes[name], _ = e.eval(a.Expr)
	}
	for _, block := range body.Blocks {
		name := contentType(block)
		elems, known := e.blockValues(block, depth+1)
		have, exists := attributes[name]
		switch {
		case !known || (exists && !have.Type().IsTupleType()):
			attributes[name] = cty.DynamicVal
		case exists:
			attributes[name] = cty.TupleVal(append(have.AsValueSlice(), elems...))
		default:
			attributes[name] = cty.TupleVal(elems)
		}
	}
	return cty.ObjectVal(attributes)
}

// dynamic works out a dynamic block: its content blocks, and for each element the environment that they are evaluated in.
// If the elements are not known there is one environment that stands for all, and known is false.
func (e env) dynamic(block *hclsyntax.Block) (contents []*hclsyntax.Block, items []env, known bool) {
	for _, inner := range block.Body.Blocks {
		if inner.Type == "content" {
			contents = append(contents, inner)
		}
	}
	a := block.Body.Attributes["for_each"]
	if a == nil { // reported when the module was read
		return contents, nil, true
	}
	iterator := iteratorName(block)
	value, open := cty.DynamicVal, true
	if e.claimBlocks(0) {
		value, open = e.eval(a.Expr)
	}
	value, _ = value.Unmark()
	var traced graph.Value
	bind := func(key, element cty.Value, of graph.Value) env {
		inner := e.with(iterator, cty.ObjectVal(map[string]cty.Value{"key": key, "value": element}), of)
		inner.bound.open = open
		return inner
	}
	t := value.Type()
	countable := value.IsKnown() && !value.IsNull() && value.CanIterateElements() && (!t.IsSetType() || value.IsWhollyKnown())
	tooMany := countable && !e.claimBlocks(value.LengthInt()*len(contents))
	if tooMany {
		e.root.Report(graph.Errorf(e.place(a.Expr.Range()), "limit: more than %d blocks of dynamic blocks in one root", maxBlocks))
	}
	if !e.claimBlocks(0) {
		traced = beyondBlocks(e.place(a.Expr.Range()))
	} else {
		traced = e.trace(a.Expr)
	}
	if tooMany || !value.IsKnown() || (t.IsSetType() && !value.IsWhollyKnown()) {
		element := cty.DynamicVal
		if t.IsCollectionType() {
			element = cty.UnknownVal(t.ElementType())
		}
		return contents, []env{bind(cty.DynamicVal, element, iteratorValue(traced, graph.Value{}, anyElement(traced)))}, false
	}
	if value.IsNull() || !value.CanIterateElements() {
		if !open {
			e.root.Report(graph.Errorf(e.place(a.Expr.Range()), "Invalid dynamic for_each value: a list, set or map is required"))
		}
		return contents, nil, true
	}
	i := 0
	for it := value.ElementIterator(); it.Next(); i++ {
		key, element := it.Element()
		if t.IsSetType() {
			key = element
		}
		items = append(items, bind(key, element, iteratorValue(traced, e.plain(key), elementAt(traced, key, i))))
	}
	return contents, items, true
}

// iteratorValue is the object that a dynamic block's iterator is, with the origin of its parts.
func iteratorValue(of, key, value graph.Value) graph.Value {
	return graph.NewObject([]graph.Field{{Name: "key", Value: key}, {Name: "value", Value: value}}, graph.Meta{At: of.At()})
}

// children are the instances of a module call.
type children struct {
	shape  shape
	scopes []*scope // nil if the module was not read
	unread bool
	busy   bool
}

// moduleChildren works out the instances of a module call.
func (s *scope) moduleChildren(name string) *children {
	if c := s.children[name]; c != nil {
		if c.busy {
			s.reportCycle(s.mod.calls[name].at, "the number of instances of "+s.addressOf("module."+name)+" depends on itself")
			return &children{unread: true}
		}
		return c
	}
	call := s.mod.calls[name]
	if call == nil {
		return &children{unread: true}
	}
	c := &children{busy: true}
	s.children[name] = c
	var repeats []*repetition
	var existing graph.Value
	c.shape, repeats, existing = env{scope: s}.repetitions("module."+name, call.count, call.forEach)
	mod, installed := s.loader.called(s, call)
	if mod == nil {
		c.unread = true
	} else {
		if !s.reported[mod] {
			s.reported[mod] = true
			s.reportAll(mod)
			for a := range mod.attributes {
				s.attributes[a] = true
			}
		}
		s.checkArguments(call, mod)
		for _, repeat := range repeats {
			child := newScope(s.evaluator, mod)
			child.parent, child.call, child.repeat = s, call, repeat
			child.address = s.addressOf("module." + name)
			if repeat != nil {
				child.address += repeat.suffix
			}
			child.existing = both(s.existing, existing, &s.root.Cases)
			child.calls = append(s.calls[:len(s.calls):len(s.calls)], graph.Call{Name: "module." + name, At: s.mod.place(call.at), Installed: installed})
			c.scopes = append(c.scopes, child)
		}
	}
	c.busy = false
	return c
}

// reportAll reports what is wrong with a module, and what of it was not read.
func (s *scope) reportAll(mod *module) {
	for _, d := range mod.diagnostics {
		s.root.Report(d)
	}
	for _, f := range mod.hiding {
		s.root.AddPartNotRead(f)
	}
}

// checkArguments reports arguments that the module does not take, and those it needs and does not get.
func (s *scope) checkArguments(call *moduleCall, mod *module) {
	for _, name := range sortedKeys(call.arguments) {
		if mod.variables[name] == nil && mod.hiding == nil {
			s.root.Report(graph.Errorf(s.place(call.arguments[name].NameRange), "Unsupported argument: module %q has no variable %q", call.name, name))
		}
	}
	for _, name := range sortedKeys(mod.variables) {
		if v := mod.variables[name]; v.value == nil && call.arguments[name] == nil && !s.mod.open[call.body] && !mod.open[v.body] {
			s.root.Report(graph.Errorf(s.place(call.at), "Missing required argument: module %q needs a value for %q", call.name, name))
		}
	}
}

// moduleValue is what a reference to a module call gives: an object of its outputs, or a tuple or object of them.
func (s *scope) moduleValue(name string, r *request) (cty.Value, bool) {
	c := s.moduleChildren(name)
	if c.unread || c.shape == symbolic {
		return cty.DynamicVal, true
	}
	open := false
	v := c.shape.combine(len(c.scopes), func(i int) (*repetition, cty.Value) {
		child := c.scopes[i]
		outputs := map[string]cty.Value{}
		wanted := r.names
		if r.all {
			wanted = sortedKeys(child.mod.outputs)
		}
		for _, name := range wanted {
			if child.mod.outputs[name] == nil {
				if child.mod.hiding == nil {
					s.reportMissingOutput(r, child, name)
				}
				outputs[name] = cty.DynamicVal
				open = true
				continue
			}
			value, isOpen := child.output(name)
			outputs[name], open = value, open || isOpen
		}
		return child.repeat, cty.ObjectVal(outputs)
	})
	return v, open
}

func (s *scope) reportMissingOutput(r *request, child *scope, name string) {
	for _, references := range s.mod.references {
		for _, t := range references {
			if t.RootName() != "module" || attrName(t, 1) != child.call.name {
				continue
			}
			rest := t[2:]
			if len(rest) > 0 {
				if _, indexed := rest[0].(hcl.TraverseIndex); indexed {
					rest = rest[1:]
				}
			}
			if attrName(rest, 0) == name {
				s.root.Report(graph.Errorf(s.place(t.SourceRange()), "Unsupported attribute: module %q has no output %q", child.call.name, name))
			}
		}
	}
}

func (s *scope) output(name string) (cty.Value, bool) {
	o := s.mod.outputs[name]
	return s.once(s.outputs, name, "output."+name, o.at, func() (cty.Value, bool) {
		if o.value == nil {
			return cty.DynamicVal, true
		}
		v, open := env{scope: s}.eval(o.value)
		if !o.ephemeral && v.HasMarkDeep(functions.Ephemeral) {
			s.root.Report(graph.Errorf(s.place(o.value.Range()), "Ephemeral value not allowed: output %q is not declared as ephemeral", o.name))
		}
		switch {
		case o.sensitive && s.parent == nil:
			v = v.Mark(functions.Sensitive)
		case o.sensitive:
			v = v.Mark(functions.Concealed)
		}
		return v, open
	})
}
