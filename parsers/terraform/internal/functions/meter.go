package functions

import (
	"reflect"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Meter prepares the expressions in node, in place, to be evaluated within the
// limits, which HCL knows nothing of. A short expression can loop in a loop in a
// loop, or make a value that contains another twice, which contains another
// twice, and functions and operators would walk through all of it. After Meter,
// every part that multiplies is judged as soon as it has a value: see [WithBudget].
//
// What stands between a part and its metered expression is taken away by
// [hcl.UnwrapExpression]. The values in the context have to pass [CheckSize].
func Meter(node hclsyntax.Node) {
	hclsyntax.Walk(node, meterer{})
}

// WithBudget gives an evaluation in ctx, and in contexts below it, a budget of
// its own. The first metered expression that exceeds a limit there fails with a
// diagnostic whose Extra is a [*LimitError]; all that come after it are unknown.
func WithBudget(ctx *hcl.EvalContext) {
	if ctx.Variables == nil {
		ctx.Variables = map[string]cty.Value{}
	}
	ctx.Variables[budgetName] = cty.CapsuleVal(budgetType, &budget{})
}

// CheckSize returns a [*LimitError] if v holds too many elements, is nested too
// deep or holds too large a number for functions to walk through.
func CheckSize(v cty.Value) error {
	return walkable([]cty.Value{v})
}

// budget is what an evaluation has cost so far.
type budget struct {
	steps    int
	bytes    int
	exceeded error // the first limit, at which everything stops
}

// budgetName names the budget among the variables of a context. No expression
// can refer to it, and it is like no name that one could mean.
const budgetName = "the budget of this evaluation"

var budgetType = cty.Capsule("budget", reflect.TypeFor[budget]())

// budgetIn is the budget of the nearest context that has one, or nil.
func budgetIn(ctx *hcl.EvalContext) *budget {
	for ; ctx != nil; ctx = ctx.Parent() {
		if v, ok := ctx.Variables[budgetName]; ok {
			return v.EncapsulatedValue().(*budget)
		}
	}
	return nil
}

func (b *budget) spend(v cty.Value, on hclsyntax.Expression) {
	b.steps++
	b.bytes += len(text(v))
	_, named := on.(*hclsyntax.ScopeTraversalExpr)
	switch {
	case b.steps > MaxSteps:
		b.exceeded = limitError("MaxSteps", MaxSteps, "steps in one evaluation")
	case b.bytes > 8*MaxStringBytes: // the parts of a part count again
		b.exceeded = tooLong()
	case !named: // what has a name is part of something that was judged
		b.exceeded = CheckSize(v)
	}
}

// metered is an expression whose evaluation is paid for.
type metered struct {
	hclsyntax.Expression
	original hclsyntax.Expression
}

func (e metered) UnwrapExpression() hcl.Expression { return e.original }

func (e metered) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	b := budgetIn(ctx)
	if b == nil {
		return e.Expression.Value(ctx)
	}
	if b.exceeded != nil {
		return cty.DynamicVal, nil
	}
	v, diags := e.Expression.Value(ctx)
	if b.exceeded != nil {
		return cty.DynamicVal, diags // a part of this one has told
	}
	b.spend(v, e.original)
	if b.exceeded != nil {
		return cty.DynamicVal, append(diags, &hcl.Diagnostic{
			Severity: hcl.DiagError,
			Summary:  "Expression too large",
			Detail:   b.exceeded.Error(),
			Subject:  e.Range().Ptr(),
			Extra:    b.exceeded,
		})
	}
	return v, diags
}

// meterer replaces the parts of expressions by metered ones, on the way up.
type meterer struct{}

func (meterer) Enter(hclsyntax.Node) hcl.Diagnostics { return nil }

func (meterer) Exit(node hclsyntax.Node) hcl.Diagnostics {
	switch node := node.(type) {
	case *hclsyntax.TemplateExpr:
		replace(node.Parts)
	case *hclsyntax.FunctionCallExpr:
		replace(node.Args)
	case *hclsyntax.ForExpr:
		node.CollExpr = meteredExpr(node.CollExpr)
		node.KeyExpr = meteredExpr(node.KeyExpr)
		node.ValExpr = meteredExpr(node.ValExpr)
		node.CondExpr = meteredExpr(node.CondExpr)
	case *hclsyntax.BinaryOpExpr:
		node.LHS = meteredExpr(node.LHS)
		node.RHS = meteredExpr(node.RHS)
	case *hclsyntax.ConditionalExpr:
		node.TrueResult = meteredExpr(node.TrueResult)
		node.FalseResult = meteredExpr(node.FalseResult)
	}
	return nil
}

func replace(exprs []hclsyntax.Expression) {
	for i := range exprs {
		exprs[i] = meteredExpr(exprs[i])
	}
}

func meteredExpr(expr hclsyntax.Expression) hclsyntax.Expression {
	switch x := expr.(type) {
	case nil, *hclsyntax.LiteralValueExpr, metered:
		return expr
	case *hclsyntax.ScopeTraversalExpr:
		// In parentheses HCL still finds the name when it looks for variables,
		// which it does among the children of a metered expression.
		return metered{&hclsyntax.ParenthesesExpr{Expression: x, SrcRange: x.SrcRange}, x}
	}
	return metered{expr, expr}
}
