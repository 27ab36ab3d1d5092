package terraform

import (
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// The language's operators are those of HCL but for the comparison of what is known in part.
func init() {
	hclsyntax.OpEqual.Impl = comparison(equal)
	hclsyntax.OpNotEqual.Impl = comparison(func(a, b cty.Value) cty.Value { return equal(a, b).Not() })
}

func comparison(compare func(a, b cty.Value) cty.Value) function.Function {
	operand := function.Parameter{Type: cty.DynamicPseudoType, AllowNull: true, AllowUnknown: true, AllowDynamicType: true, AllowMarked: true}
	return function.New(&function.Spec{
		Params: []function.Parameter{operand, operand},
		Type:   function.StaticReturnType(cty.Bool),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return compare(args[0], args[1]), nil
		},
	})
}

// equal compares two values. Of objects with unknown attributes cty says, as the order of a Go map has it, once that they
// differ and once that it is not known; here what differs decides.
func equal(a, b cty.Value) cty.Value {
	switch {
	case !a.IsKnown() || !b.IsKnown() || a.IsNull() || b.IsNull() || !a.Type().Equals(b.Type()):
		return a.Equals(b)
	case a.ContainsMarked() || b.ContainsMarked():
		plainA, marksA := a.UnmarkDeep()
		plainB, marksB := b.UnmarkDeep()
		return equal(plainA, plainB).WithMarks(marksA, marksB)
	case a.IsWhollyKnown() && b.IsWhollyKnown():
		return a.Equals(b)
	}
	unknown := cty.UnknownVal(cty.Bool).RefineNotNull()
	switch t := a.Type(); {
	case t.IsObjectType() || t.IsMapType():
		x, y := a.AsValueMap(), b.AsValueMap()
		if len(x) != len(y) {
			return cty.False
		}
		result := cty.True
		for name, v := range x {
			w, ok := y[name]
			if !ok {
				return cty.False
			}
			if same := equal(v, w); !same.IsKnown() {
				result = unknown
			} else if same.False() {
				return cty.False
			}
		}
		return result
	case t.IsTupleType() || t.IsListType():
		x, y := a.AsValueSlice(), b.AsValueSlice()
		if len(x) != len(y) {
			return cty.False
		}
		for i := range x {
			if same := equal(x[i], y[i]); !same.IsKnown() {
				return unknown
			} else if same.False() {
				return cty.False
			}
		}
		return cty.True
	}
	return a.Equals(b)
}
