package functions

import (
	"regexp"
	"regexp/syntax"
	"strings"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

var (
	formatFunc     = typedArguments(stdlib.FormatFunc)
	formatlistFunc = typedArguments(stdlib.FormatListFunc)
)

// typedArguments is the variadic f with a result that is unknown as soon as an
// argument's type is, which a literal null's type is too. cty has come to look
// more closely since Terraform 1.11.
func typedArguments(f function.Function) function.Function {
	spec := &function.Spec{
		Params:       f.Params(),
		VarParam:     f.VarParam(),
		Type:         f.ReturnTypeForValues,
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return f.Call(args)
		},
	}
	spec.VarParam.AllowDynamicType = false
	return function.New(spec)
}

// startswithFunc also answers for an unknown string whose first characters are known.
var startswithFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "str", Type: cty.String, AllowUnknown: true},
		{Name: "prefix", Type: cty.String},
	},
	Type:         function.StaticReturnType(cty.Bool),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		prefix := args[1].AsString()
		if args[0].IsKnown() {
			return cty.BoolVal(strings.HasPrefix(args[0].AsString(), prefix)), nil
		}
		known := args[0].Range().StringPrefix()
		switch {
		case strings.HasPrefix(known, prefix):
			return cty.True, nil
		case !strings.HasPrefix(prefix, known):
			return cty.False, nil
		default:
			return cty.UnknownVal(cty.Bool), nil
		}
	},
})

var endswithFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "str", Type: cty.String},
		{Name: "suffix", Type: cty.String},
	},
	Type:         function.StaticReturnType(cty.Bool),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		return cty.BoolVal(strings.HasSuffix(args[0].AsString(), args[1].AsString())), nil
	},
})

var strcontainsFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "str", Type: cty.String},
		{Name: "substr", Type: cty.String},
	},
	Type: function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		return cty.BoolVal(strings.Contains(args[0].AsString(), args[1].AsString())), nil
	},
})

// replaceFunc replaces a substring, or what matches a regular expression if it
// stands between slashes.
var replaceFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "str", Type: cty.String},
		{Name: "substr", Type: cty.String},
		{Name: "replace", Type: cty.String},
	},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		str, substr, replacement := args[0].AsString(), args[1].AsString(), args[2].AsString()
		pattern, isPattern := betweenSlashes(substr)
		if !isPattern {
			return cty.StringVal(strings.ReplaceAll(str, substr, replacement)), nil
		}
		re, err := regexp.Compile(pattern)
		if err != nil {
			return cty.NilVal, err
		}
		return cty.StringVal(re.ReplaceAllString(str, replacement)), nil
	},
})

func betweenSlashes(s string) (pattern string, ok bool) {
	if len(s) > 1 && s[0] == '/' && s[len(s)-1] == '/' {
		return s[1 : len(s)-1], true
	}
	return "", false
}

// replaced bounds the result of replace.
func replaced(args []cty.Value) error {
	str, substr, replacement := text(args[0]), text(args[1]), text(args[2])
	matches := 0
	if pattern, ok := betweenSlashes(substr); !ok {
		matches = strings.Count(str, substr)
	} else if err := searched(pattern, str, true); err != nil {
		return err
	} else if re, err := regexp.Compile(pattern); err == nil {
		all := re.FindAllStringIndex(str, -1)
		matches = len(all)
		// Each "$" of the replacement may stand for a whole match.
		longest := 0
		for _, at := range all {
			longest = max(longest, at[1]-at[0])
		}
		if product(MaxStringBytes, matches, strings.Count(replacement, "$"), longest) > MaxStringBytes {
			return tooLong()
		}
	}
	if len(str)+product(MaxStringBytes, matches, len(replacement)) > MaxStringBytes {
		return tooLong()
	}
	return nil
}

func matchedOnce(args []cty.Value) error {
	return searched(text(args[0]), text(args[1]), false)
}

func matchedOften(args []cty.Value) error {
	pattern, str := text(args[0]), text(args[1])
	if err := searched(pattern, str, true); err != nil {
		return err
	}
	re, err := regexp.Compile(pattern)
	if err != nil {
		return nil
	}
	matches := len(re.FindAllStringIndex(str, MaxElements+1))
	if product(MaxElements, matches, 1+re.NumSubexp()) > MaxElements {
		return tooMany()
	}
	return nil
}

// searched bounds the work of running a regular expression over a string. A
// search is linear in both; but each of many searches may read on to the end
// before it settles for a short match.
func searched(pattern, str string, often bool) error {
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return nil // the function itself reports it
	}
	instructions := 2*len(pattern) + 1
	if strings.Contains(pattern, "{") {
		prog, err := syntax.Compile(re.Simplify())
		if err != nil {
			return nil
		}
		instructions = len(prog.Inst)
	}
	rounds := 1
	if often && readsOn(re, true) {
		rounds = len(str)
	}
	if product(MaxRegexpSteps, instructions, len(str), rounds) > MaxRegexpSteps {
		return limitError("MaxRegexpSteps", MaxRegexpSteps, "steps of a regular expression")
	}
	return nil
}

// readsOn tells whether re may read far beyond its match: whether it repeats
// something without end and then needs something else, which may never come.
// last says that nothing follows re.
func readsOn(re *syntax.Regexp, last bool) bool {
	switch {
	case re.Op == syntax.OpStar, re.Op == syntax.OpPlus, re.Op == syntax.OpRepeat && re.Max < 0:
		return !last || readsOn(re.Sub[0], false)
	case re.Op == syntax.OpConcat, re.Op == syntax.OpRepeat:
		for i, sub := range re.Sub {
			if readsOn(sub, last && re.Op == syntax.OpConcat && i == len(re.Sub)-1) {
				return true
			}
		}
	default:
		for _, sub := range re.Sub {
			if readsOn(sub, last) {
				return true
			}
		}
	}
	return false
}

// splitUp bounds the elements that split returns.
func splitUp(args []cty.Value) error {
	if strings.Count(text(args[1]), text(args[0])) >= MaxElements {
		return tooMany()
	}
	return nil
}

// joined bounds the result of join.
func joined(args []cty.Value) error {
	separator := len(text(args[0]))
	total := 0
	for _, list := range args[1:] {
		list, ok := plain(list)
		if !ok || !list.CanIterateElements() {
			continue
		}
		for it := list.ElementIterator(); it.Next(); {
			_, v := it.Element()
			if total += separator + len(text(v)); total > MaxStringBytes {
				return tooLong()
			}
		}
	}
	return nil
}

// indented bounds the result of indent.
func indented(args []cty.Value) error {
	str := text(args[1])
	spaces := whole(args[0], MaxStringBytes)
	if len(str)+product(MaxStringBytes, spaces, strings.Count(str, "\n")) > MaxStringBytes {
		return tooLong()
	}
	return nil
}

// digits bounds the numeral that parseint reads.
func digits(args []cty.Value) error {
	if len(text(args[0])) > MaxNumberBits/8 {
		return tooLarge()
	}
	return nil
}

// formatted bounds the result of format: every verb may show the longest of
// the arguments at the greatest width in the format.
func formatted(args []cty.Value) error {
	return formats(text(args[0]), args[1:], 1)
}

// formattedList bounds the results of formatlist taken together.
func formattedList(args []cty.Value) error {
	rounds := 1
	for _, arg := range args[1:] {
		if ty := arg.Type(); ty.IsListType() || ty.IsSetType() || ty.IsTupleType() {
			rounds = max(rounds, count(arg))
		}
	}
	return formats(text(args[0]), args[1:], rounds)
}

func formats(format string, args []cty.Value, rounds int) error {
	verbs, width := 0, 0
	for i := 0; i < len(format); i++ {
		switch c := format[i]; {
		case c == '%':
			verbs++
		case '0' <= c && c <= '9' && verbs > 0:
			n := 0
			for ; i < len(format) && '0' <= format[i] && format[i] <= '9'; i++ {
				n = min(10*n+int(format[i]-'0'), MaxStringBytes+1)
			}
			i--
			width = max(width, n)
		}
	}
	longest := 0
	for _, arg := range args {
		size, err := longestRound(arg, rounds)
		if err != nil {
			return err
		}
		longest = max(longest, size)
	}
	each := product(MaxStringBytes, verbs, longest+2*width) + len(format)
	if product(MaxStringBytes, rounds, each) > MaxStringBytes {
		return tooLong()
	}
	return nil
}

// longestRound bounds the bytes that spell out arg, or the longest of its
// elements where there is one for each round.
func longestRound(arg cty.Value, rounds int) (int, error) {
	arg, ok := plain(arg)
	if !ok {
		return len("null"), nil
	}
	var values []cty.Value
	if rounds > 1 && arg.CanIterateElements() && !arg.Type().IsMapType() && !arg.Type().IsObjectType() {
		values = arg.AsValueSlice()
	} else {
		values = []cty.Value{arg}
	}
	longest := 0
	for _, v := range values {
		s, err := weigh([]cty.Value{v})
		if err != nil {
			return 0, err
		}
		longest = max(longest, s.bytes)
	}
	return longest, nil
}
