package functions

import (
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

func evaluate(t *testing.T, src string) (cty.Value, hcl.Diagnostics) {
	t.Helper()
	expr, diags := hclsyntax.ParseExpression([]byte(src), "test", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return expr.Value(&hcl.EvalContext{Functions: Table(Options{})})
}

func TestSmoke(t *testing.T) {
	for _, src := range []string{`upper("a")`, `jsondecode("[1,{\"a\":2}]")`, `yamldecode("a: [1,2]")`, `can(file("x"))`} {
		v, diags := evaluate(t, src)
		t.Logf("%s = %#v %v", src, v, diags)
		if diags.HasErrors() {
			t.Errorf("%s: %v", src, diags)
		}
	}
}
