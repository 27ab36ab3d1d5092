package functions

import (
	"errors"
	"fmt"
	"slices"

	"github.com/hashicorp/go-cty-funcs/collection"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

// refined gives f's results, known or not, the refinement that they are never
// null, where the library that f comes from does not say so.
func refined(f function.Function) function.Function {
	return function.New(&function.Spec{
		Params:       f.Params(),
		VarParam:     f.VarParam(),
		Type:         f.ReturnTypeForValues,
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return f.Call(args)
		},
	})
}

var coalesceFunc = refined(collection.CoalesceFunc)

// lengthFunc counts the elements of a collection or structure, and the
// characters (grapheme clusters) of a string.
var lengthFunc = function.New(&function.Spec{
	Params: []function.Parameter{{
		Name:             "value",
		Type:             cty.DynamicPseudoType,
		AllowUnknown:     true,
		AllowDynamicType: true,
		AllowMarked:      true,
	}},
	Type: func(args []cty.Value) (cty.Type, error) {
		switch ty := args[0].Type(); {
		case ty == cty.String, ty == cty.DynamicPseudoType, ty.IsTupleType(), ty.IsObjectType(), ty.IsCollectionType():
			return cty.Number, nil
		default:
			return cty.NilType, fmt.Errorf("only strings, collections and structures have a length, not %s", ty.FriendlyName())
		}
	},
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		v, marks := args[0].Unmark()
		ty := v.Type()
		switch {
		case ty.IsTupleType():
			return cty.NumberIntVal(int64(ty.Length())).WithMarks(marks), nil
		case ty.IsObjectType():
			return cty.NumberIntVal(int64(len(ty.AttributeTypes()))).WithMarks(marks), nil
		case ty == cty.DynamicPseudoType:
			return cty.UnknownVal(cty.Number).WithMarks(marks), nil
		case ty == cty.String:
			length, err := stdlib.Strlen(v)
			return length.WithMarks(marks), err
		default:
			return v.Length().WithMarks(marks), nil
		}
	},
})

// containsFunc finds a value in a sequence or set. cty's own would also find
// null, which is no value to look for in Terraform 1.11.
var containsFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "list", Type: cty.DynamicPseudoType},
		{Name: "value", Type: cty.DynamicPseudoType},
	},
	Type:         function.StaticReturnType(cty.Bool),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		ty := args[0].Type()
		if !ty.IsListType() && !ty.IsTupleType() && !ty.IsSetType() {
			return cty.NilVal, errors.New("only lists, sets and tuples contain values")
		}
		result := cty.False
		for it := args[0].ElementIterator(); it.Next(); {
			_, element := it.Element()
			switch equal := args[1].Equals(element); {
			case !equal.IsKnown():
				result = cty.UnknownVal(cty.Bool)
			case equal.True():
				return cty.True, nil
			}
		}
		return result, nil
	},
})

// lookupFunc finds the element or attribute of a name, or else the default.
var lookupFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "inputMap", Type: cty.DynamicPseudoType, AllowUnknown: true, AllowMarked: true},
		{Name: "key", Type: cty.String, AllowUnknown: true, AllowMarked: true},
	},
	VarParam: &function.Parameter{
		Name:             "default",
		Type:             cty.DynamicPseudoType,
		AllowNull:        true,
		AllowUnknown:     true,
		AllowDynamicType: true,
		AllowMarked:      true,
	},
	Type: func(args []cty.Value) (cty.Type, error) {
		if len(args) > 3 {
			return cty.NilType, errors.New("one default at most")
		}
		switch ty := args[0].Type(); {
		case ty.IsObjectType():
			key, known := plain(args[1])
			switch {
			case !known:
				return cty.DynamicPseudoType, nil
			case ty.HasAttribute(key.AsString()):
				return ty.AttributeType(key.AsString()), nil
			case len(args) == 3:
				return args[2].Type(), nil
			default:
				return cty.NilType, function.NewArgErrorf(0, "the object has no attribute %s", quoted(args[1]))
			}
		case ty.IsMapType():
			if len(args) == 3 {
				if _, err := convert.Convert(args[2], ty.ElementType()); err != nil {
					return cty.NilType, function.NewArgErrorf(2, "the default must be of the type of the map's elements, %s", ty.ElementType().FriendlyName())
				}
			}
			return ty.ElementType(), nil
		default:
			return cty.NilType, function.NewArgErrorf(0, "must be a map or an object, not %s", ty.FriendlyName())
		}
	},
	Impl: func(args []cty.Value, resultType cty.Type) (cty.Value, error) {
		m, mapMarks := args[0].Unmark()
		keyVal, keyMarks := args[1].Unmark()
		if !m.IsKnown() || !keyVal.IsKnown() {
			return cty.UnknownVal(resultType).WithMarks(mapMarks, keyMarks), nil
		}
		key := keyVal.AsString()
		if m.Type().IsObjectType() {
			if m.Type().HasAttribute(key) {
				return m.GetAttr(key).WithMarks(mapMarks, keyMarks), nil
			}
		} else if m.HasIndex(keyVal).True() {
			return m.Index(keyVal).WithMarks(mapMarks, keyMarks), nil
		}
		if len(args) < 3 {
			return cty.NilVal, fmt.Errorf("the map has no element %s", quoted(args[1]))
		}
		result, err := convert.Convert(args[2], resultType)
		if err != nil {
			return cty.NilVal, err
		}
		return result.WithMarks(mapMarks, keyMarks), nil
	},
})

// indexFunc finds the position of a value in a list or tuple.
var indexFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "list", Type: cty.DynamicPseudoType},
		{Name: "value", Type: cty.DynamicPseudoType},
	},
	Type:         function.StaticReturnType(cty.Number),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		ty := args[0].Type()
		if !ty.IsListType() && !ty.IsTupleType() {
			return cty.NilVal, errors.New("only lists and tuples have positions")
		}
		for it := args[0].ElementIterator(); it.Next(); {
			position, element := it.Element()
			equal, err := stdlib.Equal(element, args[1])
			if err != nil {
				return cty.NilVal, err
			}
			if !equal.IsKnown() {
				return cty.UnknownVal(cty.Number), nil
			}
			if equal.True() {
				return position, nil
			}
		}
		return cty.NilVal, errors.New("no element has this value")
	},
})

// oneFunc turns a sequence of at most one element into that element or null.
var oneFunc = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "list", Type: cty.DynamicPseudoType}},
	Type: func(args []cty.Value) (cty.Type, error) {
		switch ty := args[0].Type(); {
		case ty.IsListType(), ty.IsSetType():
			return ty.ElementType(), nil
		case ty.IsTupleType() && ty.Length() == 0:
			return cty.DynamicPseudoType, nil
		case ty.IsTupleType() && ty.Length() == 1:
			return ty.TupleElementType(0), nil
		default:
			return cty.NilType, notOne()
		}
	},
	Impl: func(args []cty.Value, resultType cty.Type) (cty.Value, error) {
		length := args[0].Length()
		if !length.IsKnown() {
			return cty.UnknownVal(resultType), nil
		}
		switch args[0].LengthInt() {
		case 0:
			return cty.NullVal(resultType), nil
		case 1:
			return args[0].AsValueSlice()[0], nil
		default:
			return cty.NilVal, notOne()
		}
	},
})

func notOne() error {
	return function.NewArgErrorf(0, "must be a list, set or tuple with no element or one")
}

// alltrueFunc tells whether all of a list of booleans are true; null counts as
// false. What comes after an unknown one is not looked at.
var alltrueFunc = quantifier(func(list cty.Value) cty.Value {
	for it := list.ElementIterator(); it.Next(); {
		_, v := it.Element()
		if !v.IsKnown() {
			return cty.UnknownVal(cty.Bool)
		}
		if v.IsNull() || v.False() {
			return cty.False
		}
	}
	return cty.True
})

// anytrueFunc tells whether one of a list of booleans is true.
var anytrueFunc = quantifier(func(list cty.Value) cty.Value {
	result := cty.False
	for it := list.ElementIterator(); it.Next(); {
		_, v := it.Element()
		if !v.IsKnown() {
			result = cty.UnknownVal(cty.Bool)
		} else if !v.IsNull() && v.True() {
			return cty.True
		}
	}
	return result
})

func quantifier(judge func(list cty.Value) cty.Value) function.Function {
	return function.New(&function.Spec{
		Params:       []function.Parameter{{Name: "list", Type: cty.List(cty.Bool)}},
		Type:         function.StaticReturnType(cty.Bool),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return judge(args[0]), nil
		},
	})
}

// sumFunc adds up numbers.
var sumFunc = function.New(&function.Spec{
	Params:       []function.Parameter{{Name: "list", Type: cty.DynamicPseudoType}},
	Type:         function.StaticReturnType(cty.Number),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		ty := args[0].Type()
		if !ty.IsListType() && !ty.IsSetType() && !ty.IsTupleType() {
			return cty.NilVal, function.NewArgErrorf(0, "must be a list, set or tuple of numbers, not %s", ty.FriendlyName())
		}
		if !args[0].IsWhollyKnown() {
			return cty.UnknownVal(cty.Number), nil
		}
		if args[0].LengthInt() == 0 {
			return cty.NilVal, function.NewArgErrorf(0, "nothing to add up")
		}
		total := cty.Zero
		for it := args[0].ElementIterator(); it.Next(); {
			_, v := it.Element()
			n, err := convert.Convert(v, cty.Number)
			if err != nil || n.IsNull() {
				return cty.NilVal, function.NewArgErrorf(0, "every element must be a number")
			}
			total = total.Add(n)
		}
		return total, nil
	},
})

// matchkeysFunc picks the values whose key, at the same position, is in a set.
var matchkeysFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "values", Type: cty.List(cty.DynamicPseudoType)},
		{Name: "keys", Type: cty.List(cty.DynamicPseudoType)},
		{Name: "searchset", Type: cty.List(cty.DynamicPseudoType)},
	},
	Type: func(args []cty.Value) (cty.Type, error) {
		if unified, _ := convert.UnifyUnsafe([]cty.Type{args[1].Type(), args[2].Type()}); unified == cty.NilType {
			return cty.NilType, errors.New("the keys and the search set must be of the same type")
		}
		return args[0].Type(), nil
	},
	RefineResult: notNull,
	Impl: func(args []cty.Value, resultType cty.Type) (cty.Value, error) {
		if !args[0].IsWhollyKnown() || !args[1].IsWhollyKnown() || !args[2].IsWhollyKnown() {
			return cty.UnknownVal(resultType), nil
		}
		if args[0].LengthInt() != args[1].LengthInt() {
			return cty.NilVal, errors.New("there must be as many keys as values")
		}
		unified, _ := convert.UnifyUnsafe([]cty.Type{args[1].Type(), args[2].Type()})
		keys, err := convert.Convert(args[1], unified)
		if err != nil {
			return cty.NilVal, err
		}
		wanted, err := convert.Convert(args[2], unified)
		if err != nil {
			return cty.NilVal, err
		}
		wantedKeys := wanted.AsValueSlice()
		values := args[0].AsValueSlice()
		var picked []cty.Value
		for i, key := range keys.AsValueSlice() {
			if slices.ContainsFunc(wantedKeys, key.RawEquals) {
				picked = append(picked, values[i])
			}
		}
		if len(picked) == 0 {
			return cty.ListValEmpty(resultType.ElementType()), nil
		}
		return cty.ListVal(picked), nil
	},
})

// transposeFunc turns a map of lists inside out.
var transposeFunc = function.New(&function.Spec{
	Params:       []function.Parameter{{Name: "values", Type: cty.Map(cty.List(cty.String))}},
	Type:         function.StaticReturnType(cty.Map(cty.List(cty.String))),
	RefineResult: notNull,
	Impl: func(args []cty.Value, resultType cty.Type) (cty.Value, error) {
		if !args[0].IsWhollyKnown() {
			return cty.UnknownVal(resultType), nil
		}
		lists := map[string][]cty.Value{}
		for it := args[0].ElementIterator(); it.Next(); {
			key, list := it.Element()
			if list.IsNull() {
				return cty.NilVal, errors.New("no list may be null")
			}
			for inner := list.ElementIterator(); inner.Next(); {
				_, v := inner.Element()
				if v.IsNull() {
					return cty.NilVal, errors.New("no string may be null")
				}
				lists[v.AsString()] = append(lists[v.AsString()], key)
			}
		}
		if len(lists) == 0 {
			return cty.MapValEmpty(cty.List(cty.String)), nil
		}
		result := make(map[string]cty.Value, len(lists))
		for key, list := range lists {
			result[key] = cty.ListVal(list)
		}
		return cty.MapVal(result), nil
	},
})

// comparedWithEachOther bounds a comparison of every element with every other one.
func comparedWithEachOther(args []cty.Value) error {
	return comparisons(count(args[0]), count(args[0]))
}

// keysCompared bounds the comparison of matchkeys' keys with its search set.
func keysCompared(args []cty.Value) error {
	return comparisons(count(args[1]), count(args[2]))
}

func comparisons(a, b int) error {
	if product(MaxComparisons, a, b) > MaxComparisons {
		return limitError("MaxComparisons", MaxComparisons, "comparisons of elements")
	}
	return nil
}
