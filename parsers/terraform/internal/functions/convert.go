package functions

import (
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
)

// toFunc converts any value to a type. Unlike the one of cty's library, it
// leaves marks at the elements that have them.
func toFunc(want cty.Type) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{
			Name:             "v",
			Type:             cty.DynamicPseudoType,
			AllowNull:        true,
			AllowUnknown:     true,
			AllowMarked:      true,
			AllowDynamicType: true,
		}},
		Type: func(args []cty.Value) (cty.Type, error) {
			got := args[0].Type()
			if !got.Equals(want) && convert.GetConversionUnsafe(got, want) == nil {
				return cty.NilType, inconvertible(got, want)
			}
			return want, nil
		},
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			if !args[0].IsKnown() {
				return cty.UnknownVal(want).WithSameMarks(args[0]), nil
			}
			result, err := convert.Convert(args[0], want)
			if err != nil {
				return cty.NilVal, inconvertible(args[0].Type(), want)
			}
			return result, nil
		},
	})
}

func inconvertible(got, want cty.Type) error {
	return function.NewArgErrorf(0, "this %s cannot be converted to %s", got.FriendlyName(), want.FriendlyNameForConstraint())
}
