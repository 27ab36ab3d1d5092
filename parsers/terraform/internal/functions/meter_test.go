package functions

import (
	"errors"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// TestMeterChangesNoResult evaluates what Terraform has answered with metered
// expressions.
func TestMeterChangesNoResult(t *testing.T) {
	budget := NewBudget()
	plainContext, meteredContext := recordedContext(t), recordedContext(t)
	for _, src := range append(readExpressions(t),
		`[for x in local.nested.list : upper(x) if length(x) > 1]`,
		`{ for k, v in { a = 1, b = 2 } : "${k}-${v}" => v == 1 ? "one" : v... }`,
		`local.missing`, `"a${1 + local.number}b" == "c" ? local.list[0] : null`, `-local.number`, `local.nested.list[*]`,
	) {
		parse := func() hclsyntax.Expression {
			expr, diags := hclsyntax.ParseExpression([]byte(src), "test", hcl.InitialPos)
			if diags.HasErrors() {
				t.Fatal(diags)
			}
			return expr
		}
		want, wantDiags := parse().Value(plainContext)

		expr := parse()
		variables := len(expr.Variables())
		Meter(expr)
		Meter(expr) // once more does nothing
		if got := len(expr.Variables()); got != variables {
			t.Errorf("%s: %d variables, metered %d", src, variables, got)
		}
		budget.Renew(meteredContext)
		got, gotDiags := expr.Value(meteredContext)
		if wantDiags.Error() != gotDiags.Error() {
			t.Errorf("%s: %s, metered %s", src, wantDiags, gotDiags)
		} else if !wantDiags.HasErrors() && !got.RawEquals(want) {
			t.Errorf("%s = %#v, metered %#v", src, want, got)
		}
	}
}

// TestMeter holds expressions that multiply against the limit they exceed.
func TestMeter(t *testing.T) {
	budget := NewBudget()
	ctx := &hcl.EvalContext{
		Functions: Table(Options{}),
		Variables: map[string]cty.Value{
			"long": cty.StringVal(strings.Repeat("x", 1<<20)),
			"list": cty.ListVal(repeated(cty.True, 1000)),
		},
	}
	nested := func(n int, before, middle, after string) string {
		return strings.Repeat(before, n) + middle + strings.Repeat(after, n)
	}
	for _, tt := range []struct{ src, limit string }{
		{nested(100, "[for x in [[x, x]] : ", "x", "]"), "MaxElements"},
		{nested(100, "[for x in [{ a = x, b = x }] : ", "x", "]"), "MaxElements"},
		{nested(100, "[for x in [x * x] : ", "x", "]"), "MaxNumberBits"},
		{nested(100, `[for x in ["${x}${x}"] : `, "x", "]"), "MaxStringBytes"},
		{nested(3, "[for a in list : ", "a", "]"), "MaxSteps"},
		{nested(2, "length([for a in list : ", "list", "])"), "MaxElements"},
		{"{ for a in " + nested(3, "[for a in list : ", "a", "]") + " : 1 => a... }", "MaxSteps"},
		{`"` + nested(3, "%{for a in list}", "x", "%{endfor}") + `"`, "MaxSteps"},
		{`"` + strings.Repeat("${long}", 1000) + `"`, "MaxStringBytes"},
		{"can(" + nested(100, "[for x in [[x, x]] : ", "x", "]") + ")", "MaxElements"},
		{"try(" + nested(100, "[for x in [[x, x]] : ", "x", "]") + ", 1)", "MaxElements"},
		{nested(3, "[for a in range(50) : ", "a", "]"), ""},
	} {
		// "x" is the innermost value.
		expr, diags := hclsyntax.ParseExpression([]byte("[for x in [9e999] : "+tt.src+"]"), "test", hcl.InitialPos)
		if diags.HasErrors() {
			t.Fatal(diags)
		}
		Meter(expr)
		budget.Renew(ctx)
		_, diags = expr.Value(ctx)
		limit := LimitIn(diags)
		switch {
		case tt.limit == "" && diags.HasErrors():
			t.Errorf("%.60s: %s", tt.src, diags)
		case tt.limit != "" && len(diags) != 1:
			t.Errorf("%.60s: %d diagnostics", tt.src, len(diags))
		case tt.limit != "" && (limit == nil || limit.Limit != tt.limit):
			t.Errorf("%.60s: %.200s, want limit %s", tt.src, diags.Error(), tt.limit)
		}
	}
}

// Many evaluations that each stay within the limits can take long together.
func TestMeterTotal(t *testing.T) {
	budget := NewBudget()
	ctx := &hcl.EvalContext{Functions: Table(Options{})}
	expr, diags := hclsyntax.ParseExpression([]byte("[for x in range(1000) : x]"), "test", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	Meter(expr)
	for _, left := range []int{2000, 500} {
		budget.before, budget.steps = MaxTotalSteps-left, 0
		budget.Renew(ctx)
		_, diags := expr.Value(ctx)
		if limit := LimitIn(diags); (limit != nil && limit.Limit == "MaxTotalSteps") != (left < 1000) {
			t.Errorf("with %d steps left: %v", left, diags)
		}
	}
}

func TestCheckSize(t *testing.T) {
	deep := cty.True
	for range MaxDepth + 1 {
		deep = cty.TupleVal([]cty.Value{deep})
	}
	for _, tt := range []struct {
		name, limit string
		v           cty.Value
	}{
		{"exponential", "MaxElements", doubled(100)},
		{"deep", "MaxDepth", deep},
		{"large", "MaxNumberBits", cty.MustParseNumberVal("1e99999")},
		{"marked", "MaxElements", cty.TupleVal([]cty.Value{doubled(100).Mark(Sensitive)})},
		{"unknown", "", cty.DynamicVal},
		{"plain", "", doubled(10)},
	} {
		err := CheckSize(tt.v)
		var limit *LimitError
		if errors.As(err, &limit) != (tt.limit != "") || limit != nil && limit.Limit != tt.limit {
			t.Errorf("%s: %v, want limit %q", tt.name, err, tt.limit)
		}
	}
}
