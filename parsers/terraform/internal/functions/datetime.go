package functions

import (
	"time"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

var timecmpFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "timestamp_a", Type: cty.String},
		{Name: "timestamp_b", Type: cty.String},
	},
	Type:         function.StaticReturnType(cty.Number),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		a, err := timestamp(args, 0)
		if err != nil {
			return cty.NilVal, err
		}
		b, err := timestamp(args, 1)
		if err != nil {
			return cty.NilVal, err
		}
		return cty.NumberIntVal(int64(a.Compare(b))), nil
	},
})

// timestamp reads the timestamp at position i. The standard library takes more
// for a timestamp than Terraform does, so cty's own reader has the first word.
func timestamp(args []cty.Value, i int) (time.Time, error) {
	if _, err := stdlib.FormatDate(cty.StringVal("YYYY"), args[i]); err != nil {
		return time.Time{}, function.NewArgErrorf(i, "%s", err)
	}
	t, err := time.Parse(time.RFC3339, args[i].AsString())
	if err != nil {
		return time.Time{}, function.NewArgError(i, err)
	}
	return t, nil
}
