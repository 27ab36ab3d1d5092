package functions

import (
	"reflect"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Meter prepares an expression, in place, to be evaluated within the limits,
// which HCL knows nothing of. A short expression can loop in a loop in a
// loop, or make a value that contains another twice, which contains another
// twice, and functions and operators would walk through all of it. After Meter,
// every part that multiplies is judged as soon as it has a value: see [Budget].
//
// What stands between a part and its metered expression is taken away by
// [hcl.UnwrapExpression]. The values in the context have to pass [CheckSize].
func Meter(expr hclsyntax.Expression) {
	switch x := expr.(type) {
	case *hclsyntax.TemplateExpr:
		for i := range x.Parts {
			meterNamed(&x.Parts[i])
		}
	case *hclsyntax.ForExpr:
		meter(&x.CollExpr)
		meterNamed(&x.KeyExpr)
		meterNamed(&x.ValExpr)
		meterNamed(&x.CondExpr)
	case *hclsyntax.FunctionCallExpr:
		for i := range x.Args {
			meter(&x.Args[i])
		}
	case *hclsyntax.BinaryOpExpr:
		meter(&x.LHS)
		meter(&x.RHS)
	case *hclsyntax.ConditionalExpr:
		Meter(x.Condition)
		meter(&x.TrueResult)
		meter(&x.FalseResult)

	// These multiply nothing.
	case *hclsyntax.ParenthesesExpr:
		Meter(x.Expression)
	case *hclsyntax.TemplateWrapExpr:
		Meter(x.Wrapped)
	case *hclsyntax.TemplateJoinExpr:
		Meter(x.Tuple)
	case *hclsyntax.UnaryOpExpr:
		Meter(x.Val)
	case *hclsyntax.IndexExpr:
		Meter(x.Collection)
		Meter(x.Key)
	case *hclsyntax.RelativeTraversalExpr:
		Meter(x.Source)
	case *hclsyntax.SplatExpr:
		Meter(x.Source)
		Meter(x.Each)
	case *hclsyntax.TupleConsExpr:
		for _, element := range x.Exprs {
			Meter(element)
		}
	case *hclsyntax.ObjectConsExpr:
		for _, item := range x.Items {
			Meter(item.KeyExpr)
			Meter(item.ValueExpr)
		}
	case *hclsyntax.ObjectConsKeyExpr:
		Meter(x.Wrapped)
	}
}

// meter replaces an expression by a metered one, unless it has a value already.
func meter(expr *hclsyntax.Expression) {
	switch (*expr).(type) {
	case nil, *hclsyntax.LiteralValueExpr, *hclsyntax.ScopeTraversalExpr, metered:
	default:
		Meter(*expr)
		*expr = metered{*expr, *expr}
	}
}

// meterNamed also replaces a name, where it counts how often it is used.
func meterNamed(expr *hclsyntax.Expression) {
	if name, ok := (*expr).(*hclsyntax.ScopeTraversalExpr); ok {
		// In parentheses HCL still finds the name when it looks for variables,
		// which it does among the children of a metered expression.
		*expr = metered{&hclsyntax.ParenthesesExpr{Expression: name, SrcRange: name.SrcRange}, name}
		return
	}
	meter(expr)
}

// Budget is what one evaluation may cost. It is not safe for concurrent use.
type Budget struct {
	steps    int
	bytes    int
	before   int   // steps of the evaluations before this one
	exceeded error // the first limit, at which everything stops
	self     cty.Value
}

// NewBudget returns a budget that any number of evaluations can use in turn.
func NewBudget() *Budget {
	b := &Budget{}
	b.self = cty.CapsuleVal(budgetType, b)
	return b
}

// Renew gives the next evaluation in ctx, and in contexts below it, a whole
// budget again, as long as all of them together stay below MaxTotalSteps. The first metered expression that exceeds a limit there fails with a
// diagnostic whose Extra is a [*LimitError]; all that come after it are unknown.
func (b *Budget) Renew(ctx *hcl.EvalContext) {
	b.before += b.steps
	b.steps, b.bytes, b.exceeded = 0, 0, nil
	if ctx.Variables == nil {
		ctx.Variables = map[string]cty.Value{}
	}
	ctx.Variables[budgetName] = b.self
}

// CheckSize returns a [*LimitError] if v holds too many elements, is nested too
// deep or holds too large a number for functions to walk through.
func CheckSize(v cty.Value) error {
	if ty := v.Type(); ty == cty.String || ty == cty.Bool {
		return nil
	}
	return walkable([]cty.Value{v})
}

// budgetName names the budget among the variables of a context. No expression
// can refer to it, and it is like no name that one could mean.
const budgetName = "the budget of this evaluation"

var budgetType = cty.Capsule("budget", reflect.TypeFor[Budget]())

// budgetIn is the budget of the nearest context that has one, or nil.
func budgetIn(ctx *hcl.EvalContext) *Budget {
	for ; ctx != nil; ctx = ctx.Parent() {
		if v, ok := ctx.Variables[budgetName]; ok {
			return v.EncapsulatedValue().(*Budget)
		}
	}
	return nil
}

func (b *Budget) spend(v cty.Value, on hclsyntax.Expression) {
	b.steps++
	b.bytes += len(text(v))
	_, named := on.(*hclsyntax.ScopeTraversalExpr)
	switch {
	case b.steps > MaxSteps:
		b.exceeded = limitError("MaxSteps", MaxSteps, "steps in one evaluation")
	case b.before+b.steps > MaxTotalSteps:
		b.exceeded = limitError("MaxTotalSteps", MaxTotalSteps, "steps in all evaluations together")
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
