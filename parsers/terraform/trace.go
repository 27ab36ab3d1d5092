package terraform

import (
	"slices"
	"strconv"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// A value's state is what Terraform makes of its expression. Where it came from is a second question, asked of few values:
// it is answered here, by walking the expressions again, on demand.

// provenance is the origin of a value whose parts have origins of their own.
type provenance interface {
	graph.Trace
	// element is the source of a part: i is its position, key its key. At is its place, if it is written out by itself.
	element(key cty.Value, i int) (part provenance, at graph.Range)
}

// exprSource is what an expression makes in an environment.
type exprSource struct {
	env  env
	expr hclsyntax.Expression

	target *aliasTarget // once it was asked for
	made   *explanation
}

type aliasTarget struct {
	value graph.Value
	steps []graph.Step
	ok    bool
}

type explanation struct {
	origin graph.Origin
	way    []graph.Step
}

// trace is the value of an expression, at the place of the expression.
func (e env) trace(expr hclsyntax.Expression) graph.Value {
	return e.value(expr, e.place(expr.Range()))
}

// value is the value of an expression, at the place where it is used.
func (e env) value(expr hclsyntax.Expression, at graph.Range) graph.Value {
	return graph.NewLazy(func() graph.Value {
		v, _ := e.eval(expr)
		e.quiet = true
		return convertValue(v, at, &exprSource{env: e, expr: expr})
	})
}

// plain is a value of which no more is to be known.
func (e env) plain(v cty.Value) graph.Value { return convertValue(v, graph.Range{}, nil) }

func (s *exprSource) Origin() graph.Origin { o, _ := s.explain(); return o }
func (s *exprSource) Way() []graph.Step    { _, way := s.explain(); return way }
func (s *exprSource) Cases() *graph.Cases  { return &s.env.root.Cases }

func (s *exprSource) element(key cty.Value, i int) (provenance, graph.Range) {
	switch x := unwrap(s.expr).(type) {
	case *hclsyntax.TupleConsExpr:
		if i < len(x.Exprs) {
			return &exprSource{env: s.env, expr: x.Exprs[i]}, s.env.place(x.Exprs[i].Range())
		}
	case *hclsyntax.ObjectConsExpr:
		for _, item := range x.Items {
			if k, _ := s.env.eval(item.KeyExpr); sameKey(k, key) {
				return &exprSource{env: s.env, expr: item.ValueExpr}, s.env.place(hcl.RangeBetween(item.KeyExpr.Range(), item.ValueExpr.Range()))
			}
		}
	}
	return &partSource{whole: s, key: key, i: i}, graph.Range{}
}

func sameKey(a, b cty.Value) bool {
	if a == cty.NilVal || b == cty.NilVal {
		return false
	}
	a, _ = a.Unmark()
	b, _ = b.Unmark()
	if !a.IsKnown() || !b.IsKnown() || a.IsNull() || b.IsNull() {
		return false
	}
	x, errA := convert.Convert(a, cty.String)
	y, errB := convert.Convert(b, cty.String)
	return errA == nil && errB == nil && x.AsString() == y.AsString()
}

// partSource is a part of what a source makes, other than one that is written out.
type partSource struct {
	whole provenance
	key   cty.Value
	i     int

	found *graph.Value // once it was asked for
}

func (p *partSource) Origin() graph.Origin { return p.find().Origin() }
func (p *partSource) Way() []graph.Step    { return p.find().Way() }
func (p *partSource) element(key cty.Value, i int) (provenance, graph.Range) {
	return &partSource{whole: p, key: key, i: i}, graph.Range{}
}

// find is the value that the part was made from.
func (p *partSource) find() graph.Value {
	if p.found == nil {
		p.found = &graph.Value{} // what is made from itself, in a cycle that has been reported
		*p.found = p.look()
	}
	return *p.found
}

func (p *partSource) look() graph.Value {
	switch whole := p.whole.(type) {
	case *exprSource:
		if target, steps, ok := whole.alias(); ok {
			return withSteps(elementAt(target, p.key, p.i), steps)
		}
	case *partSource:
		if part := elementAt(whole.find(), p.key, p.i); !part.At().IsZero() {
			return part
		}
	}
	o := p.whole.Origin()
	way := p.whole.Way()
	if part, ok := originPart(o, p.key, p.i, 0); ok {
		if len(part.Way()) > 0 || part.Origin().Op != graph.OpNone {
			return part
		}
		return withSteps(part, way)
	}
	return graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: o, Steps: way}})
}

// originPart finds a part among the operands of the operation that made the whole.
func originPart(o graph.Origin, key cty.Value, i, depth int) (graph.Value, bool) {
	if depth > 16 {
		return graph.Value{}, false
	}
	if o.Op == graph.OpRef && len(o.Operands) > 0 {
		return elementAt(o.Operands[0], key, i), true
	}
	if o.Op == graph.OpCall {
		switch o.Name {
		case "object", "sensitive", "nonsensitive", "tomap":
			if len(o.Operands) == 1 {
				return elementAt(o.Operands[0], key, i), true
			}
		case "merge":
			for _, operand := range slices.Backward(o.Operands) {
				if part := elementAt(operand, key, -1); !part.IsAbsent() {
					return part, true
				}
			}
		case "zipmap":
			if len(o.Operands) == 2 {
				keys, _ := graph.Elements(o.Operands[0])
				for n, k := range keys {
					if text, ok := k.Text(); ok && text == keyText(key) {
						return graph.Element(o.Operands[1], n), true
					}
				}
			}
		}
		if elems, complete := o.Elements(); complete && i >= 0 && i < len(elems) {
			return elems[i], true
		}
	}
	return graph.Value{}, false
}

func keyText(key cty.Value) string {
	if key == cty.NilVal {
		return ""
	}
	key, _ = key.Unmark()
	if key.IsKnown() && !key.IsNull() {
		if s, err := convert.Convert(key, cty.String); err == nil {
			return s.AsString()
		}
	}
	return ""
}

// elementAt is the part of a value at a key, or at a position if it is a list.
func elementAt(v graph.Value, key cty.Value, i int) graph.Value {
	if v.IsKnown() && v.Kind() == graph.Object {
		text := keyText(key)
		for name, field := range v.Fields() {
			if name == text {
				return field
			}
		}
		return graph.Value{}
	}
	if key != cty.NilVal && key.Type() == cty.Number && key.IsKnown() && !key.IsNull() {
		if n, acc := key.AsBigFloat().Int64(); acc == 0 {
			i = int(n)
		}
	}
	if key != cty.NilVal && key.Type() == cty.String && v.IsUnknown() {
		return attribute(v, keyText(key))
	}
	if i < 0 {
		return graph.Value{}
	}
	return graph.Element(v, i)
}

// anyElement stands for each of the elements of a value.
func anyElement(v graph.Value) graph.Value {
	return graph.NewUnknown(graph.Meta{At: v.At(), Sensitive: v.Sensitive(), Trace: graph.Traced{
		From: graph.Origin{Op: graph.OpCall, Name: "each", Operands: []graph.Value{v}}, Steps: v.Way(),
	}})
}

// withSteps is v, come some steps further.
func withSteps(v graph.Value, steps []graph.Step) graph.Value {
	if len(steps) == 0 {
		return v
	}
	return graph.NewLazy(func() graph.Value { return v.Via(steps...) })
}

func unwrap(expr hclsyntax.Expression) hclsyntax.Expression {
	for {
		switch x := expr.(type) {
		case *hclsyntax.ParenthesesExpr:
			expr = x.Expression
		case *hclsyntax.TemplateWrapExpr:
			expr = x.Wrapped
		case *hclsyntax.ObjectConsKeyExpr:
			expr = x.Wrapped
		default:
			return expr
		}
	}
}

// alias is the value that the expression is only another name for, and the steps from there.
func (s *exprSource) alias() (target graph.Value, steps []graph.Step, ok bool) {
	if s.target == nil {
		s.target = &aliasTarget{}
		s.target.value, s.target.steps, s.target.ok = s.resolve()
	}
	return s.target.value, s.target.steps, s.target.ok
}

func (s *exprSource) resolve() (target graph.Value, steps []graph.Step, ok bool) {
	e := s.env
	e.quiet = true
	switch x := unwrap(s.expr).(type) {
	case *hclsyntax.ScopeTraversalExpr:
		target, steps = e.follow(x.Traversal)
		return target, steps, true
	case *hclsyntax.RelativeTraversalExpr:
		if t, ok := e.traversal(x); ok {
			target, steps = e.follow(t)
			return target, steps, true
		}
		return descend(e.trace(x.Source), x.Traversal), nil, true
	case *hclsyntax.IndexExpr:
		if t, ok := e.traversal(x); ok {
			target, steps = e.follow(t)
			return target, steps, true
		}
		if key, ok := e.key(x); ok {
			return elementAt(e.trace(x.Collection), key, -1), nil, true
		}
	case *hclsyntax.ConditionalExpr:
		condition, _ := e.eval(x.Condition)
		condition, _ = condition.Unmark()
		if truth, err := convert.Convert(condition, cty.Bool); err == nil && truth.IsKnown() && !truth.IsNull() {
			arm := x.FalseResult
			if truth.True() {
				arm = x.TrueResult
			}
			chosen := e.trace(x.Condition)
			step := graph.Step{Kind: graph.StepCondition, Name: "the condition", At: e.place(x.Condition.Range())}
			return e.trace(arm), append(slices.Clone(chosen.Way()), step), true
		}
	case *hclsyntax.FunctionCallExpr:
		return e.aliasCall(x)
	}
	return graph.Value{}, nil, false
}

// traversal is the path that a name with computed keys stands for: `module.net[each.key].id` with the key of this
// repetition. A call of a module or a resource is only followed as a whole path.
func (e env) traversal(expr hclsyntax.Expression) (hcl.Traversal, bool) {
	switch x := unwrap(expr).(type) {
	case *hclsyntax.ScopeTraversalExpr:
		return x.Traversal, true
	case *hclsyntax.RelativeTraversalExpr:
		t, ok := e.traversal(x.Source)
		return slices.Concat(t, x.Traversal), ok
	case *hclsyntax.IndexExpr:
		t, named := e.traversal(x.Collection)
		key, known := e.key(x)
		return slices.Concat(t, hcl.Traversal{hcl.TraverseIndex{Key: key, SrcRange: x.BracketRange}}), named && known
	}
	return nil, false
}

// key is the key of an index expression, if it is known.
func (e env) key(x *hclsyntax.IndexExpr) (cty.Value, bool) {
	key, _ := e.eval(x.Key)
	key, _ = key.Unmark()
	return key, key.IsKnown() && !key.IsNull()
}

// aliasCall looks through functions that hand on one of their arguments.
func (e env) aliasCall(x *hclsyntax.FunctionCallExpr) (target graph.Value, steps []graph.Step, ok bool) {
	if x.ExpandFinal || len(x.Args) == 0 {
		return graph.Value{}, nil, false
	}
	switch x.Name {
	case "try":
		for _, arg := range x.Args {
			ctx, _ := e.context(hclsyntax.Variables(arg))
			if _, diags := arg.Value(ctx); !diags.HasErrors() {
				return e.trace(arg), nil, true
			}
		}
	case "coalesce":
		for _, arg := range x.Args {
			switch v := e.trace(arg); v.IsSet() {
			case graph.Yes:
				return v, nil, true
			case graph.Undetermined:
				return graph.Value{}, nil, false
			}
		}
	case "one":
		if elems, complete := graph.Elements(e.trace(x.Args[0])); complete && len(elems) == 1 {
			return elems[0], nil, true
		}
	case "element":
		if len(x.Args) == 2 {
			index, _ := e.eval(x.Args[1])
			index, _ = index.Unmark()
			if index.IsKnown() && !index.IsNull() && index.Type() == cty.Number {
				n, _ := index.AsBigFloat().Int64()
				list := e.trace(x.Args[0])
				if elems, complete := graph.Elements(list); complete && len(elems) > 0 {
					n %= int64(len(elems))
				}
				if n >= 0 && n < 1<<20 {
					return graph.Element(list, int(n)), nil, true
				}
			}
		}
	case "lookup":
		if len(x.Args) >= 2 {
			key, _ := e.eval(x.Args[1])
			if v := elementAt(e.trace(x.Args[0]), key, -1); !v.IsAbsent() {
				return v, nil, true
			}
			if len(x.Args) == 3 {
				return e.trace(x.Args[2]), nil, true
			}
		}
	case "tostring", "tonumber", "tobool", "sensitive", "nonsensitive", "ephemeralasnull":
		return e.trace(x.Args[0]), nil, true
	}
	return graph.Value{}, nil, false
}

// explain says what the expression makes its value from, and the way that value came.
func (s *exprSource) explain() (graph.Origin, []graph.Step) {
	if s.made == nil {
		s.made = &explanation{}
		s.made.origin, s.made.way = s.work()
	}
	return s.made.origin, s.made.way
}

func (s *exprSource) work() (graph.Origin, []graph.Step) {
	if target, steps, ok := s.alias(); ok {
		return target.Origin(), slices.Concat(target.Way(), steps)
	}
	e := s.env
	e.quiet = true
	o := e.operation(unwrap(s.expr))
	var way []graph.Step
	for _, operand := range o.Operands {
		for _, step := range operand.Way() {
			if !slices.Contains(way, step) && len(way) < maxWay {
				way = append(way, step)
			}
		}
	}
	return o, way
}

const maxWay = 24 // steps that are shown of a value's way

// operation is the operation that an expression stands for, with its operands.
func (e env) operation(expr hclsyntax.Expression) graph.Origin {
	call := func(name string, operands ...graph.Value) graph.Origin {
		return graph.Origin{Op: graph.OpCall, Name: name, Operands: operands}
	}
	switch x := expr.(type) {
	case *hclsyntax.FunctionCallExpr:
		if x.Name == "templatefile" && len(x.Args) == 2 {
			if o, ok := e.templateFile(x); ok {
				return o
			}
		}
		operands := make([]graph.Value, 0, len(x.Args))
		for i, arg := range x.Args {
			if x.ExpandFinal && i == len(x.Args)-1 {
				elems, complete := graph.Elements(e.trace(arg))
				if complete {
					operands = append(operands, elems...)
					continue
				}
			}
			operands = append(operands, e.trace(arg))
		}
		return call(x.Name, operands...)
	case *hclsyntax.ConditionalExpr:
		return graph.Origin{Op: graph.OpChoice, Cases: &e.root.Cases, Operands: []graph.Value{
			e.trace(x.Condition), e.trace(x.TrueResult), e.trace(x.FalseResult),
		}}
	case *hclsyntax.IndexExpr:
		return graph.Origin{Op: graph.OpIndex, Operands: []graph.Value{e.trace(x.Collection), e.trace(x.Key)}}
	case *hclsyntax.BinaryOpExpr:
		return call(operatorNames[x.Op], e.trace(x.LHS), e.trace(x.RHS))
	case *hclsyntax.UnaryOpExpr:
		return call(operatorNames[x.Op], e.trace(x.Val))
	case *hclsyntax.TemplateExpr:
		parts := make([]graph.Value, len(x.Parts))
		for i, part := range x.Parts {
			parts[i] = e.trace(part)
		}
		return graph.Origin{Op: graph.OpTemplate, Operands: parts}
	case *hclsyntax.TemplateJoinExpr:
		return call("join", graph.NewString("", graph.Meta{}), e.trace(x.Tuple))
	case *hclsyntax.SplatExpr:
		return e.splat(x)
	case *hclsyntax.ForExpr:
		return e.forExpr(x)
	case *hclsyntax.ObjectConsExpr:
		var fields []graph.Field
		for _, item := range x.Items {
			key, _ := e.eval(item.KeyExpr)
			if text := keyText(key); text != "" && !slices.ContainsFunc(fields, func(f graph.Field) bool { return f.Name == text }) {
				at := e.place(hcl.RangeBetween(item.KeyExpr.Range(), item.ValueExpr.Range()))
				fields = append(fields, graph.Field{Name: text, Value: e.value(item.ValueExpr, at)})
			}
		}
		return call("object", graph.NewObject(fields, graph.Meta{At: e.place(x.Range())}))
	case *hclsyntax.TupleConsExpr:
		operands := make([]graph.Value, len(x.Exprs))
		for i, elem := range x.Exprs {
			operands[i] = e.trace(elem)
		}
		return call("tuple", operands...)
	}
	return graph.Origin{}
}

var operatorNames = map[*hclsyntax.Operation]string{
	hclsyntax.OpLogicalOr: "||", hclsyntax.OpLogicalAnd: "&&", hclsyntax.OpLogicalNot: "!",
	hclsyntax.OpEqual: "==", hclsyntax.OpNotEqual: "!=",
	hclsyntax.OpGreaterThan: ">", hclsyntax.OpGreaterThanOrEqual: ">=",
	hclsyntax.OpLessThan: "<", hclsyntax.OpLessThanOrEqual: "<=",
	hclsyntax.OpAdd: "+", hclsyntax.OpSubtract: "-", hclsyntax.OpMultiply: "*", hclsyntax.OpDivide: "/",
	hclsyntax.OpModulo: "%", hclsyntax.OpNegate: "-",
}

// splat has an element for each of its source's, as far as those are known.
func (e env) splat(x *hclsyntax.SplatExpr) graph.Origin {
	src := e.trace(x.Source)
	elems, complete := graph.Elements(src)
	traversal := hcl.Traversal{}
	switch each := x.Each.(type) {
	case *hclsyntax.AnonSymbolExpr:
	case *hclsyntax.RelativeTraversalExpr:
		if each.Source != x.Item {
			complete = false
		}
		traversal = each.Traversal
	default:
		complete = false
	}
	if complete {
		operands := make([]graph.Value, len(elems))
		for i, elem := range elems {
			operands[i] = descend(elem, traversal)
		}
		return graph.Origin{Op: graph.OpCall, Name: "tuple", Operands: operands}
	}
	if o := descend(src, traversal).Origin(); o.Op == graph.OpRef {
		return o
	}
	return graph.Origin{Op: graph.OpCall, Name: "splat", Operands: []graph.Value{src}}
}

const maxTracedElements = 1 << 10 // of a for expression: beyond them only the collection is remembered

// forExpr has a value for each element of its collection, as far as those are known.
func (e env) forExpr(x *hclsyntax.ForExpr) graph.Origin {
	collection := e.trace(x.CollExpr)
	unknown := graph.Origin{Op: graph.OpCall, Name: "for", Operands: []graph.Value{collection}}
	if x.Group {
		return unknown
	}
	var tuple []graph.Value
	var fields []graph.Field
	add := func(key, element cty.Value, traced graph.Value) bool {
		inner := e.with(x.ValVar, element, traced)
		if x.KeyVar != "" {
			inner = inner.with(x.KeyVar, key, e.plain(key))
		}
		if x.CondExpr != nil {
			keep, _ := inner.eval(x.CondExpr)
			keep, _ = keep.Unmark()
			if !keep.IsKnown() || keep.IsNull() || keep.Type() != cty.Bool {
				return false
			}
			if keep.False() {
				return true
			}
		}
		if x.KeyExpr == nil {
			tuple = append(tuple, inner.trace(x.ValExpr))
			return true
		}
		name, _ := inner.eval(x.KeyExpr)
		if keyText(name) == "" {
			return false
		}
		fields = append(fields, graph.Field{Name: keyText(name), Value: inner.trace(x.ValExpr)})
		return true
	}
	value, _ := e.eval(x.CollExpr)
	value, _ = value.Unmark()
	if value.IsKnown() && !value.IsNull() && value.CanIterateElements() && value.LengthInt() <= maxTracedElements {
		i := 0
		for it := value.ElementIterator(); it.Next(); i++ {
			key, element := it.Element()
			if !add(key, element, elementAt(collection, key, i)) {
				return unknown
			}
		}
	} else {
		elems, complete := graph.Elements(collection)
		if !complete || len(elems) > maxTracedElements {
			return unknown
		}
		for i, elem := range elems {
			if !add(cty.NumberIntVal(int64(i)), cty.DynamicVal, elem) {
				return unknown
			}
		}
	}
	if x.KeyExpr != nil {
		slices.SortStableFunc(fields, func(a, b graph.Field) int { return compareStrings(a.Name, b.Name) })
		return graph.Origin{Op: graph.OpCall, Name: "object", Operands: []graph.Value{graph.NewObject(fields, graph.Meta{})}}
	}
	return graph.Origin{Op: graph.OpCall, Name: "tuple", Operands: tuple}
}

func compareStrings(a, b string) int {
	if a < b {
		return -1
	} else if a > b {
		return 1
	}
	return 0
}

// templateFile looks into the file that templatefile renders, so that a document's known parts stay known.
func (e env) templateFile(x *hclsyntax.FunctionCallExpr) (graph.Origin, bool) {
	name, _ := e.eval(x.Args[0])
	if keyText(name) == "" {
		return graph.Origin{}, false
	}
	f := e.loader.read(joinPath(e.rootDir, keyText(name)))
	if f == nil {
		return graph.Origin{}, false
	}
	if _, err := checkNesting(slices.Concat([]byte("<<T\n"), f.Content, []byte("\nT\n"))); err != nil {
		return graph.Origin{}, false
	}
	template, diags := hclsyntax.ParseTemplate(f.Content, f.Path, hcl.InitialPos)
	if diags.HasErrors() {
		return graph.Origin{}, false
	}
	vars, _ := e.eval(x.Args[1])
	vars, _ = vars.Unmark()
	traced := e.trace(x.Args[1])
	inner := e
	inner.bound = nil
	if vars.IsKnown() && !vars.IsNull() && vars.CanIterateElements() {
		for it := vars.ElementIterator(); it.Next(); {
			key, v := it.Element()
			inner = inner.with(keyText(key), v, elementAt(traced, key, -1))
		}
	}
	o := inner.operation(unwrap(template))
	if o.Op == graph.OpNone {
		o = graph.Origin{Op: graph.OpTemplate, Operands: []graph.Value{inner.trace(template)}}
	}
	return o, true
}

// follow is the value that a traversal leads to, and the steps from there.
func (e env) follow(t hcl.Traversal) (graph.Value, []graph.Step) {
	name := attrName(t, 1)
	at := e.place(t.SourceRange())
	if b := e.lookup(t.RootName()); b != nil {
		return descend(b.traced, t[1:]), nil
	}
	switch t.RootName() {
	case "var":
		if v := e.mod.variables[name]; v != nil {
			return descend(e.tracedVariable(v), t[2:]), nil
		}
	case "local":
		if l := e.mod.locals[name]; l != nil {
			return descend(e.tracedLocal(name), t[2:]), []graph.Step{{Kind: graph.StepLocal, Name: "local." + name, At: e.mod.place(l.SrcRange)}}
		}
	case "each":
		if e.repeat == nil || e.repeat.of == nil {
			break
		}
		of := e.repeat.env.trace(e.repeat.of)
		switch {
		case name == "key" && !e.repeat.symbolic:
			return e.plain(e.repeat.key), nil
		case e.repeat.symbolic:
			return descend(anyElement(of), t[min(2, len(t)):]), nil
		}
		return descend(e.repeat.element(of), t[min(2, len(t)):]), nil
	case "count":
		if e.repeat != nil && e.repeat.index != cty.NilVal && !e.repeat.symbolic {
			return e.plain(e.repeat.index), nil
		}
	case "path", "terraform", "tofu":
		v, _ := e.eval(&hclsyntax.ScopeTraversalExpr{Traversal: t, SrcRange: t.SourceRange()})
		if v.IsKnown() {
			return e.plain(v), nil
		}
		return opaque(at, graph.RuntimeOnly, "depends on the machine that runs Terraform"), nil
	case "module":
		return e.followModule(t)
	default:
		key, _, rest := resourceKey(t)
		return e.followResource(key, rest), nil
	}
	return opaque(at, graph.NotDeclaredHere, "a name that nothing declares"), nil
}

func opaque(at graph.Range, kind graph.CauseKind, subject string) graph.Value {
	return graph.NewUnknown(graph.Meta{At: at, Trace: graph.Traced{From: graph.Origin{Op: graph.OpOpaque, Cause: graph.Cause{Kind: kind, Subject: subject, At: at}}}})
}

// element is the element of for_each that the repetition is for.
func (r *repetition) element(of graph.Value) graph.Value {
	if of.Kind() == graph.List { // a set of strings
		for _, elem := range of.List() {
			if text, ok := elem.Text(); ok && text == keyText(r.key) {
				return elem
			}
		}
		return r.env.plain(r.value)
	}
	return elementAt(of, r.key, -1)
}

// descend steps into a value as a traversal does.
func descend(v graph.Value, t hcl.Traversal) graph.Value {
	for i, step := range t {
		if w, ok := wholeOf(v); ok {
			return w.follow(t[i:])
		}
		switch step := step.(type) {
		case hcl.TraverseAttr:
			v = attribute(v, step.Name)
		case hcl.TraverseIndex:
			v = elementAt(v, step.Key, -1)
		case hcl.TraverseSplat:
			return v
		}
	}
	return v
}

// wholeOf is the resource instance that v is as a whole, be it under another name or as an element of a list of them.
func wholeOf(v graph.Value) (wholeSource, bool) {
	for range maxNames {
		switch trace := v.Trace().(type) {
		case wholeSource:
			return trace, true
		case *partSource:
			v = trace.find()
		case *exprSource:
			target, _, ok := trace.alias()
			if !ok {
				return wholeSource{}, false
			}
			v = target
		default:
			return wholeSource{}, false
		}
	}
	return wholeSource{}, false
}

const maxNames = 32 // that a value is followed through

// attribute is the attribute of an object, known or not, exactly as it is named.
func attribute(v graph.Value, name string) graph.Value {
	if v.IsKnown() && v.Kind() == graph.Object {
		for have, field := range v.Fields() {
			if have == name {
				return field
			}
		}
		return graph.Value{}
	}
	if o := v.Origin(); o.Op == graph.OpCall && (o.Name == "object" || o.Name == "merge") {
		if part, ok := originPart(o, cty.StringVal(name), -1, 0); ok {
			return part
		}
	}
	return v.Get(name)
}

func (s *scope) remember(key string, make func() graph.Value) graph.Value {
	if v, ok := s.traced[key]; ok {
		return v
	}
	v := graph.NewLazy(make)
	s.traced[key] = v
	return v
}

func (s *scope) tracedLocal(name string) graph.Value {
	l := s.mod.locals[name]
	return s.remember("local."+name, func() graph.Value {
		v, _ := s.local(name)
		return convertValue(v, s.mod.place(l.SrcRange), &exprSource{env: env{scope: s, quiet: true}, expr: l.Expr})
	})
}

func (s *scope) tracedVariable(v *variable) graph.Value {
	return s.remember("var."+v.name, func() graph.Value {
		value, _ := s.variable(v)
		return convertValue(value, s.mod.place(v.at), s.variableSource(v))
	})
}

func (s *scope) tracedOutput(name string) graph.Value {
	o := s.mod.outputs[name]
	return s.remember("output."+name, func() graph.Value {
		value, _ := s.output(name)
		if o.value == nil {
			return convertValue(value, s.mod.place(o.at), nil)
		}
		return convertValue(value, s.mod.place(o.valueAt), &exprSource{env: env{scope: s, quiet: true}, expr: o.value})
	})
}

// variableSource is where an input variable has its value from: an expression and the step from there. Without an expression
// it was given on the command line, or, if given is false, not at all.
type variableSource struct {
	scope    *scope
	variable *variable
	given    bool
	expr     *exprSource
	step     graph.Step
}

func (s *scope) variableSource(v *variable) *variableSource {
	src := &variableSource{scope: s, variable: v}
	give := func(e env, expr hclsyntax.Expression, step graph.Step) {
		e.quiet = true
		src.given, src.step = true, step
		if expr != nil {
			src.expr = &exprSource{env: e, expr: expr}
		}
	}
	title := "var." + v.name
	if s.parent != nil {
		if argument := s.call.arguments[v.name]; argument != nil {
			give(env{scope: s.parent, repeat: s.repeat}, argument.Expr,
				graph.Step{Kind: graph.StepArgument, Name: "module." + s.call.name, At: s.parent.mod.place(argument.SrcRange)})
			return src
		}
	} else if in, ok := s.inputs[v.name]; ok {
		give(env{scope: s}, in.expr, graph.Step{Kind: graph.StepVarFile, Name: title, At: in.at})
		return src
	}
	if v.value != nil {
		give(env{scope: s}, v.value, graph.Step{Kind: graph.StepDefault, Name: title, At: s.mod.place(v.valueAt)})
	}
	return src
}

func (s *variableSource) Origin() graph.Origin {
	switch {
	case !s.given:
		title := s.scope.addressOf("var." + s.variable.name)
		return graph.Origin{Op: graph.OpInput, Name: title, Allowed: s.variable.allowed(),
			Cause: graph.Cause{Kind: graph.NoValue, Subject: title, At: s.scope.mod.place(s.variable.at)}}
	case s.expr == nil:
		return graph.Origin{}
	}
	return s.expr.Origin()
}

func (s *variableSource) Way() []graph.Step {
	switch {
	case s.expr != nil:
		return append(slices.Clone(s.expr.Way()), s.step)
	case s.step.At.IsZero():
		return nil
	}
	return []graph.Step{s.step}
}

func (s *variableSource) element(key cty.Value, i int) (provenance, graph.Range) {
	if s.expr == nil {
		return &partSource{whole: s, key: key, i: i}, graph.Range{}
	}
	part, at := s.expr.element(key, i)
	step := s.step
	if !at.IsZero() {
		step.At = at // the element itself is more exact than the argument
	}
	return steppedSource{part, step}, graph.Range{}
}

// steppedSource is a source that has come one step further.
type steppedSource struct {
	provenance
	step graph.Step
}

func (s steppedSource) Way() []graph.Step { return append(slices.Clone(s.provenance.Way()), s.step) }

func (s steppedSource) element(key cty.Value, i int) (provenance, graph.Range) {
	part, at := s.provenance.element(key, i)
	if !at.IsZero() {
		s.step.At = at
	}
	return steppedSource{part, s.step}, graph.Range{}
}

// allowed are the values that a validation of the form `contains([…], var.x)` allows; nil if there is none.
func (v *variable) allowed() []string {
	for _, check := range v.checks {
		a := check.Body.Attributes["condition"]
		if a == nil {
			continue
		}
		call, ok := unwrap(a.Expr).(*hclsyntax.FunctionCallExpr)
		if !ok || call.Name != "contains" || len(call.Args) != 2 {
			continue
		}
		subject, ok := unwrap(call.Args[1]).(*hclsyntax.ScopeTraversalExpr)
		if !ok || len(subject.Traversal) != 2 || subject.Traversal.RootName() != "var" || attrName(subject.Traversal, 1) != v.name {
			continue
		}
		list, diags := call.Args[0].Value(nil)
		if diags.HasErrors() || !list.CanIterateElements() {
			continue
		}
		var texts []string
		for it := list.ElementIterator(); it.Next(); {
			_, elem := it.Element()
			texts = append(texts, keyText(elem))
		}
		return texts
	}
	return nil
}

// followModule is what a reference to a module's output leads to.
func (e env) followModule(t hcl.Traversal) (graph.Value, []graph.Step) {
	name := attrName(t, 1)
	c := e.moduleChildren(name)
	rest := t[min(2, len(t)):]
	address := e.addressOf("module." + name)
	at := e.place(t.SourceRange())
	if c.unread {
		v := graph.NewUnknown(graph.Meta{At: at, Trace: graph.Traced{From: graph.Origin{
			Op: graph.OpRef, Ref: graph.Ref{Address: address},
			Cause: graph.Cause{Kind: graph.ModuleNotRead, Subject: address, At: at},
		}}})
		return descend(v, rest), nil
	}
	var child *scope
	switch {
	case c.shape == single || c.shape == symbolic:
		if c.shape == symbolic && len(rest) > 0 {
			if _, indexed := rest[0].(hcl.TraverseIndex); indexed {
				rest = rest[1:]
			}
		}
		child = c.scopes[0]
	case len(rest) > 0:
		if step, ok := rest[0].(hcl.TraverseIndex); ok {
			for _, s := range c.scopes {
				if s.repeat.is(step.Key) {
					child = s
				}
			}
			rest = rest[1:]
			if child == nil {
				return graph.Value{}, nil
			}
		}
	}
	if child == nil {
		return c.collect(func(s *scope) graph.Value { return s.outputsValue() }), nil
	}
	output := attrName(rest, 0)
	if output == "" {
		return child.outputsValue(), nil
	}
	if child.mod.outputs[output] == nil {
		return opaque(at, graph.NotDeclaredHere, address+"."+output), nil
	}
	step := graph.Step{Kind: graph.StepOutput, Name: address + "." + output, At: child.mod.place(child.mod.outputs[output].valueAt)}
	v := child.tracedOutput(output)
	if c.shape == symbolic && v.IsKnown() {
		v = anyElement(v)
	}
	return descend(v, rest[1:]), []graph.Step{step}
}

// is reports whether the repetition has the given key or index.
func (r *repetition) is(key cty.Value) bool {
	if r.index != cty.NilVal {
		return sameKey(r.index, key)
	}
	return sameKey(r.key, key)
}

func (s *scope) outputsValue() graph.Value {
	fields := make([]graph.Field, 0, len(s.mod.outputs))
	for _, name := range sortedKeys(s.mod.outputs) {
		fields = append(fields, graph.Field{Name: name, Value: s.tracedOutput(name)})
	}
	return graph.NewObject(fields, graph.Meta{At: s.mod.place(s.mod.outputs[""].place())})
}

func (o *output) place() hcl.Range {
	if o == nil {
		return hcl.Range{}
	}
	return o.at
}

func (c *children) collect(get func(*scope) graph.Value) graph.Value {
	var list []graph.Value
	var fields []graph.Field
	for _, s := range c.scopes {
		if c.shape == keyed {
			fields = append(fields, graph.Field{Name: keyText(s.repeat.key), Value: get(s)})
		} else {
			list = append(list, get(s))
		}
	}
	if c.shape == keyed {
		return graph.NewObject(fields, graph.Meta{})
	}
	return graph.NewList(list, graph.Meta{})
}

// wholeSource is a whole resource instance, whose attributes are looked up when they are asked for.
type wholeSource struct{ instance *instance }

func (w wholeSource) Origin() graph.Origin {
	return graph.Origin{Op: graph.OpRef, Ref: graph.Ref{Address: w.instance.address}}
}
func (w wholeSource) Way() []graph.Step { return nil }

func (w wholeSource) follow(t hcl.Traversal) graph.Value { return w.instance.follow(t) }

// followResource is what a reference to a resource leads to.
func (s *scope) followResource(key string, rest hcl.Traversal) graph.Value {
	x := s.expansion(key)
	if x == nil {
		return opaque(graph.Range{}, graph.NotDeclaredHere, s.addressOf(key))
	}
	whole := func(in *instance) graph.Value {
		return graph.NewUnknown(graph.Meta{At: s.mod.place(in.resource.at), Trace: wholeSource{in}})
	}
	indexed := false
	var step hcl.TraverseIndex
	if len(rest) > 0 {
		step, indexed = rest[0].(hcl.TraverseIndex)
	}
	switch x.shape {
	case single:
		return x.instances[0].follow(rest)
	case symbolic:
		if indexed {
			rest = rest[1:]
		}
		return x.instances[0].follow(rest)
	case counted, keyed:
		if indexed {
			for _, in := range x.instances {
				if in.repeat.is(step.Key) {
					return in.follow(rest[1:])
				}
			}
			return graph.Value{}
		}
	}
	if x.shape == keyed {
		fields := make([]graph.Field, len(x.instances))
		for i, in := range x.instances {
			fields[i] = graph.Field{Name: keyText(in.repeat.key), Value: whole(in)}
		}
		return graph.NewObject(fields, graph.Meta{})
	}
	list := make([]graph.Value, len(x.instances))
	for i, in := range x.instances {
		list[i] = whole(in)
	}
	return graph.NewList(list, graph.Meta{})
}

// follow is what a reference into an instance leads to: an attribute, with what is configured for it behind it.
func (in *instance) follow(t hcl.Traversal) graph.Value {
	at := in.mod.place(in.resource.at)
	ref := graph.Ref{Address: in.address}
	name := attrName(t, 0)
	if name == "" {
		return graph.NewUnknown(graph.Meta{At: at, Trace: wholeSource{in}})
	}
	configured := in.field(name)
	ref.Attribute = name
	for _, step := range t[1:] {
		switch step := step.(type) {
		case hcl.TraverseAttr:
			ref.Attribute += "." + step.Name
			configured = attribute(configured, step.Name)
		case hcl.TraverseIndex:
			if step.Key.Type() == cty.Number {
				n, _ := step.Key.AsBigFloat().Int64()
				ref.Attribute += "[" + strconv.FormatInt(n, 10) + "]"
			} else {
				ref.Attribute += "[" + quoteKey(keyText(step.Key)) + "]"
			}
			configured = elementAt(configured, step.Key, -1)
		}
	}
	return configured.Referenced(ref)
}
