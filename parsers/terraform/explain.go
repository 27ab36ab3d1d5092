package terraform

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/terraform/internal/functions"
)

type aliasTarget struct {
	value graph.Value
	steps []graph.Step
	ok    bool
}

type explanation struct {
	origin graph.Origin
	way    []graph.Step
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
			metered, ok := expr.(interface{ UnwrapExpression() hcl.Expression })
			if !ok {
				return expr
			}
			expr = metered.UnwrapExpression().(hclsyntax.Expression)
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
	case *hclsyntax.LiteralValueExpr:
		if !x.Val.IsKnown() {
			return unreadOrigin(e.place(x.SrcRange))
		}
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
	functions.Meter(template)
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
