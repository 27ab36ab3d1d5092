package functions

import (
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// Mark is a cty mark with which the evaluator and the functions follow a
// value. Other marks, such as the evaluator's references, pass through every
// function as Terraform's marks do.
type Mark string

const (
	// Sensitive marks a value that must not reach any output.
	Sensitive Mark = "sensitive"

	// Concealed marks what an output of a called module declares as
	// sensitive. Terraform 1.11 forgets that, so that it is no error to pass
	// it on, but it is kept out of every output all the same.
	Concealed Mark = "concealed"

	// Ephemeral marks a value that exists during one run only.
	Ephemeral Mark = "ephemeral"
)

// Secret tells whether one of the marks keeps a value out of every output.
func Secret(marks cty.ValueMarks) bool {
	for _, mark := range []Mark{Sensitive, Concealed, Ephemeral} {
		if _, ok := marks[mark]; ok {
			return true
		}
	}
	return false
}

// isSensitive tells whether v or anything inside it is a secret.
func isSensitive(v cty.Value) bool {
	return v.HasMarkDeep(Sensitive) || v.HasMarkDeep(Concealed) || v.HasMarkDeep(Ephemeral)
}

// without removes marks from the outermost level of v.
func without(v cty.Value, unwanted ...Mark) cty.Value {
	v, marks := v.Unmark()
	for _, mark := range unwanted {
		delete(marks, mark)
	}
	return v.WithMarks(marks)
}

// anyValue is a parameter that takes every value as it is.
func anyValue(name string) function.Parameter {
	return function.Parameter{
		Name:             name,
		Type:             cty.DynamicPseudoType,
		AllowNull:        true,
		AllowUnknown:     true,
		AllowDynamicType: true,
		AllowMarked:      true,
	}
}

func sameType(args []cty.Value) (cty.Type, error) {
	return args[0].Type(), nil
}

var sensitiveFunc = function.New(&function.Spec{
	Params: []function.Parameter{anyValue("value")},
	Type:   sameType,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		return args[0].Mark(Sensitive), nil
	},
})

var nonsensitiveFunc = function.New(&function.Spec{
	Params: []function.Parameter{anyValue("value")},
	Type:   sameType,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		return without(args[0], Sensitive, Concealed), nil
	},
})

var issensitiveFunc = function.New(&function.Spec{
	Params: []function.Parameter{anyValue("value")},
	Type:   function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		switch {
		case args[0].HasMark(Sensitive):
			return cty.True, nil
		case !args[0].IsKnown():
			// An unknown value may still turn out sensitive.
			return cty.UnknownVal(cty.Bool), nil
		default:
			return cty.False, nil
		}
	},
})

var ephemeralasnullFunc = function.New(&function.Spec{
	Params: []function.Parameter{anyValue("value")},
	Type:   sameType,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		return cty.Transform(args[0], func(_ cty.Path, v cty.Value) (cty.Value, error) {
			if !v.HasMark(Ephemeral) {
				return v, nil
			}
			v, marks := v.Unmark()
			delete(marks, Ephemeral)
			if !v.IsKnown() {
				return v.WithMarks(marks), nil
			}
			return cty.NullVal(v.Type()).WithMarks(marks), nil
		})
	},
})
