package terraform

import (
	"slices"

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

func (s *exprSource) Way() []graph.Step { _, way := s.explain(); return way }

func (s *exprSource) Cases() *graph.Cases { return &s.env.root.Cases }

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

func (p *partSource) Way() []graph.Step { return p.find().Way() }

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

// variableSource is where an input variable has its value from: an expression and the step from there. Without an expression
// it was given on the command line, or, if given is false, not at all.
type variableSource struct {
	scope    *scope
	variable *variable
	given    bool
	hidden   bool // where it would be given, if it is, could not be read
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
		if s.parent.mod.open[s.call.body] {
			src.hidden = true
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
	case s.hidden:
		return unreadOrigin(s.scope.parent.mod.place(s.scope.call.at))
	case !s.given && s.scope.mod.open[s.variable.body]:
		return unreadOrigin(s.scope.mod.place(s.variable.at))
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
