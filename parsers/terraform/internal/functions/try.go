package functions

import (
	"errors"
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/ext/customdecode"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// tryFunc gives the value of the first expression that has one. HCL has such a
// function too, but one that takes an expression beyond our limits for one that
// fails, and so would answer with a fallback that Terraform does not fall back to.
var tryFunc = function.New(&function.Spec{
	VarParam: &function.Parameter{Name: "expressions", Type: customdecode.ExpressionClosureType},
	Type:     function.StaticReturnType(cty.DynamicPseudoType),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if len(args) == 0 {
			return cty.NilVal, errors.New("nothing to try")
		}
		var failures strings.Builder
		for _, arg := range args {
			v, diags := customdecode.ExpressionClosureFromVal(arg).Value()
			switch limit := LimitIn(diags); {
			case limit != nil:
				return cty.NilVal, limit
			case diags.HasErrors():
				fmt.Fprintf(&failures, "\n- %s", first(diags))
			case !v.IsWhollyKnown():
				// Once it is known it may fail after all, or be of another type.
				return cty.DynamicVal, nil
			default:
				return v, nil
			}
		}
		return cty.NilVal, fmt.Errorf("every expression fails:%s", &failures)
	},
})

// canFunc tells whether an expression has a value.
var canFunc = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "expression", Type: customdecode.ExpressionClosureType}},
	Type:   function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		v, diags := customdecode.ExpressionClosureFromVal(args[0]).Value()
		switch limit := LimitIn(diags); {
		case limit != nil:
			return cty.NilVal, limit
		case diags.HasErrors():
			return cty.False, nil
		case !v.IsWhollyKnown():
			return cty.UnknownVal(cty.Bool), nil
		default:
			return cty.True, nil
		}
	},
})

// first is the first error of diags, with its place. A limit stays what it is.
func first(diags hcl.Diagnostics) error {
	if limit := LimitIn(diags); limit != nil {
		return limit
	}
	for _, d := range diags {
		if d.Severity == hcl.DiagError {
			return fmt.Errorf("%s: %s; %s", d.Subject, d.Summary, d.Detail)
		}
	}
	return nil
}

// LimitIn is the limit that diags tell of, nil if there is none.
func LimitIn(diags hcl.Diagnostics) *LimitError {
	for _, d := range diags {
		var limit *LimitError
		if call, ok := hcl.DiagnosticExtra[hclsyntax.FunctionCallDiagExtra](d); ok && errors.As(call.FunctionCallError(), &limit) {
			return limit
		}
		if limit, ok := hcl.DiagnosticExtra[*LimitError](d); ok {
			return limit
		}
	}
	return nil
}
