package functions

import (
	"fmt"
	"maps"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/ext/customdecode"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
)

// templater renders templates for one table of functions.
type templater struct {
	checkNesting func([]byte) error
	// functions are those that a template may call, by name.
	functions func() map[string]function.Function
}

// templateFunctions are the functions of a template: all but those that render
// templates, which would make recursion possible.
func templateFunctions(table map[string]function.Function) map[string]function.Function {
	table = maps.Clone(table)
	for _, name := range []string{"templatefile", "templatestring"} {
		f := function.New(&function.Spec{
			Params: table[name].Params(),
			Type: func([]cty.Value) (cty.Type, error) {
				return cty.NilType, fmt.Errorf("a template cannot call %s", name)
			},
		})
		table[name] = f
		table["core::"+name] = f
	}
	return table
}

// render evaluates the template src with the attributes or elements of vars,
// whose parameter is the function's second.
func (t *templater) render(name string, src []byte, vars cty.Value) (cty.Value, error) {
	if ty := vars.Type(); !ty.IsObjectType() && !ty.IsMapType() {
		return cty.NilVal, function.NewArgErrorf(1, "must be a map or an object, not %s", ty.FriendlyName())
	}
	if t.checkNesting != nil {
		if err := t.checkNesting(src); err != nil {
			return cty.NilVal, &LimitError{"CheckNesting", err.Error()}
		}
	}
	expr, diags := hclsyntax.ParseTemplate(src, name, hcl.InitialPos)
	if diags.HasErrors() {
		return cty.NilVal, first(diags)
	}

	if err := CheckSize(vars); err != nil {
		return cty.NilVal, err
	}
	ctx := &hcl.EvalContext{Variables: vars.AsValueMap(), Functions: t.functions()}
	for _, variable := range slices.Sorted(maps.Keys(ctx.Variables)) {
		if !hclsyntax.ValidIdentifier(variable) {
			return cty.NilVal, function.NewArgErrorf(1, "%q is no valid name of a variable", variable)
		}
	}
	for _, traversal := range expr.Variables() {
		if _, ok := ctx.Variables[traversal.RootName()]; !ok {
			at := traversal[0].SourceRange()
			return cty.NilVal, function.NewArgErrorf(1, "no element %q, which the template needs at %s", traversal.RootName(), at)
		}
	}

	Meter(expr)
	NewBudget().Renew(ctx)
	result, diags := expr.Value(ctx)
	if diags.HasErrors() {
		return cty.NilVal, first(diags)
	}
	if result.IsNull() {
		return cty.NilVal, fmt.Errorf("%s: the result is null", name)
	}
	return result, nil
}

// templatestringFunc renders a template that something else provides: the
// argument must be a reference, since a literal needs no function.
func (t *templater) templatestringFunc() function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{
			{Name: "template", Type: customdecode.ExpressionClosureType},
			{Name: "vars", Type: cty.DynamicPseudoType},
		},
		Type:         function.StaticReturnType(cty.String),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			closure := customdecode.ExpressionClosureFromVal(args[0])
			if !isReference(closure.Expression) {
				return cty.NilVal, function.NewArgErrorf(0, "must be a reference to a string; a template that stands here can be written as a quoted string")
			}
			src, diags := closure.Value()
			if diags.HasErrors() {
				return cty.NilVal, function.NewArgError(0, first(diags))
			}
			asGiven := []cty.Value{src, args[1]}
			src, srcMarks := src.UnmarkDeep()
			switch {
			case src.IsNull():
				return cty.NilVal, function.NewArgErrorf(0, "must not be null")
			case !src.IsKnown():
				return cty.UnknownVal(cty.String).WithMarks(srcMarks), nil
			}
			src, err := convert.Convert(src, cty.String)
			if err != nil {
				return cty.NilVal, function.NewArgError(0, err)
			}
			result, err := t.render("<template>", []byte(src.AsString()), args[1])
			if err == nil {
				result, err = convert.Convert(result, cty.String)
			}
			if err != nil {
				return cty.NilVal, discreet(err, asGiven)
			}
			return result.WithMarks(srcMarks), nil
		},
	})
}

// isReference tells whether expr names a value that is defined elsewhere.
func isReference(expr hcl.Expression) bool {
	switch expr := hcl.UnwrapExpression(expr).(type) {
	case *hclsyntax.ScopeTraversalExpr:
		return true
	case *hclsyntax.RelativeTraversalExpr:
		return isReference(expr.Source)
	case *hclsyntax.IndexExpr:
		return isReference(expr.Collection)
	case *hclsyntax.SplatExpr:
		return isReference(expr.Source)
	default:
		return false
	}
}
