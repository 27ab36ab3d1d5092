package functions

import (
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

// toFunc converts any value to a type.
func toFunc(want cty.Type) function.Function {
	return stdlib.MakeToFunc(want)
}
