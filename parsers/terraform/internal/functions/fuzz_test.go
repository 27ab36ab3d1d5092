package functions

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/ext/customdecode"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// fuzzCanary is a secret among the fuzzer's values.
const fuzzCanary = "c4n4ry"

// values makes values out of bytes.
type values struct {
	src []byte
	// secret says that a sensitive value was made.
	secret bool
}

func (s *values) byte() byte {
	if len(s.src) == 0 {
		return 0
	}
	b := s.src[0]
	s.src = s.src[1:]
	return b
}

func (s *values) text() string {
	n := min(int(s.byte()), len(s.src))
	text := string(s.src[:n])
	s.src = s.src[n:]
	return text
}

func (s *values) value(depth int) cty.Value {
	kind := s.byte() % 20
	if depth > 4 {
		kind %= 10
	}
	switch kind {
	case 0, 1, 2:
		return cty.StringVal(s.text())
	case 3, 4:
		return cty.NumberIntVal(int64(int8(s.byte())))
	case 5:
		if n, err := cty.ParseNumberVal(s.text()); err == nil && tame(n) == nil {
			return n
		}
		return cty.NumberFloatVal(float64(s.byte()) / 8)
	case 6:
		return cty.BoolVal(s.byte()%2 == 0)
	case 7:
		return cty.NullVal([]cty.Type{cty.DynamicPseudoType, cty.String, cty.Number, cty.List(cty.String)}[s.byte()%4])
	case 8:
		return cty.UnknownVal([]cty.Type{
			cty.DynamicPseudoType, cty.String, cty.Number, cty.Bool,
			cty.List(cty.String), cty.Set(cty.Number), cty.Map(cty.String), cty.Tuple([]cty.Type{cty.String, cty.Number}),
		}[s.byte()%8])
	case 9:
		s.secret = true
		return cty.StringVal(fuzzCanary + s.text()).Mark(Sensitive)
	case 10, 11, 12:
		return cty.TupleVal(s.several(depth))
	case 13, 14:
		attributes := map[string]cty.Value{}
		for i, v := range s.several(depth) {
			attributes["a"+strconv.Itoa(i)] = v
		}
		return cty.ObjectVal(attributes)
	case 15, 16:
		return s.converted(depth, cty.List(cty.DynamicPseudoType))
	case 17:
		return s.converted(depth, cty.Set(cty.DynamicPseudoType))
	case 18:
		return s.converted(depth, cty.Map(cty.DynamicPseudoType))
	default:
		s.secret = true
		return s.value(depth + 1).Mark(Sensitive)
	}
}

func (s *values) several(depth int) []cty.Value {
	all := make([]cty.Value, s.byte()%5)
	for i := range all {
		all[i] = s.value(depth + 1)
	}
	return all
}

func (s *values) converted(depth int, ty cty.Type) cty.Value {
	v := s.value(depth + 1)
	if converted, err := convert.Convert(v, ty); err == nil {
		return converted
	}
	return v
}

// FuzzCall calls any function with any arguments. Whatever they are, the call
// comes back with a value within the limits or an error that tells no secret
// and nothing of this process, and twice the same.
func FuzzCall(f *testing.F) {
	all := names()
	for i := range all {
		f.Add([]byte{byte(i), 0})
		f.Add([]byte{byte(i), 1, 0, 3, 'a', 'b', 'c'})
		f.Add([]byte{byte(i), 2, 0, 3, '%', '9', 's', 9, 0})
		f.Add([]byte{byte(i), 2, 10, 2, 0, 1, 'a', 3, 1, 3, 2})
		f.Add([]byte{byte(i), 3, 8, 1, 15, 10, 2, 3, 1, 3, 2, 7, 0})
		f.Add([]byte{byte(i), 1, 13, 2, 9, 0, 10, 1, 8, 0})
	}
	table := Table(Options{Files: memFiles{"a": "b ${a0}", "": "${a0}"}})
	f.Fuzz(func(t *testing.T, src []byte) {
		s := &values{src: src}
		name := all[int(s.byte())%len(all)]
		fn := table[name]
		args := make([]cty.Value, s.byte()%5)
		for i := range args {
			v := s.value(0)
			var want cty.Type
			if params := fn.Params(); i < len(params) {
				want = params[i].Type
			} else if fn.VarParam() != nil {
				want = fn.VarParam().Type
			}
			if want == customdecode.ExpressionClosureType {
				v = customdecode.ExpressionClosureVal(&customdecode.ExpressionClosure{
					Expression:  &hclsyntax.ScopeTraversalExpr{Traversal: hcl.Traversal{hcl.TraverseRoot{Name: "v"}}},
					EvalContext: &hcl.EvalContext{Variables: map[string]cty.Value{"v": v}},
				})
			} else if want != cty.NilType {
				converted, err := convert.Convert(v, want)
				if err != nil {
					return // HCL does not make such a call
				}
				v = converted
			}
			args[i] = v
		}
		result, err := fn.Call(args)
		again, errAgain := fn.Call(args)
		if err != nil {
			var limit *LimitError
			switch {
			case errAgain == nil || err.Error() != errAgain.Error():
				t.Errorf("%s: %v, then %v", name, err, errAgain)
			case s.secret && strings.Contains(err.Error(), fuzzCanary):
				t.Errorf("%s: %v", name, err)
			case strings.Contains(err.Error(), "goroutine"):
				t.Errorf("%s(%#v): %v", name, args, err)
			case errors.As(err, &limit) && limit.Limit == "":
				t.Errorf("%s: a limit without a name", name)
			}
			return
		}
		if errAgain != nil || !result.RawEquals(again) {
			t.Errorf("%s(%#v) = %#v, then %#v (%v)", name, args, result, again, errAgain)
		}
		if err := walkable([]cty.Value{result}); err != nil {
			t.Errorf("%s(%#v): %v", name, args, err)
		}
		if s := text(result); len(s) > MaxStringBytes {
			t.Errorf("%s(%#v): %d bytes", name, args, len(s))
		}
	})
}

// FuzzTemplate renders any template.
func FuzzTemplate(f *testing.F) {
	for _, src := range []string{
		"", "a", "${v}", "${l}", "%{ for x in l }${x}%{ endfor }", "${[for x in l : x...]}", "${{for k, x in l : x => k...}}",
		"${v == l ? v : l}", "${l[*]}", "${upper(v)}${try(l.a, v)}", "${templatefile(v, {})}", "$${v} %%{v}", "${~ v ~}", "%{ if v == \"a\" }x%{ endif }",
	} {
		f.Add([]byte(src))
	}
	render := Table(Options{Files: memFiles{}, CheckNesting: func(src []byte) error {
		if len(src) > 1000 {
			return errors.New("too long")
		}
		return nil
	}})["templatestring"]
	vars := cty.ObjectVal(map[string]cty.Value{
		"v": cty.StringVal("a"),
		"l": cty.TupleVal([]cty.Value{cty.NumberIntVal(1), cty.UnknownVal(cty.String), cty.NullVal(cty.String), cty.StringVal(fuzzCanary).Mark(Sensitive)}),
	})
	f.Fuzz(func(t *testing.T, src []byte) {
		v, err := render.Call([]cty.Value{customdecode.ExpressionClosureVal(&customdecode.ExpressionClosure{
			Expression:  &hclsyntax.ScopeTraversalExpr{Traversal: hcl.Traversal{hcl.TraverseRoot{Name: "t"}}},
			EvalContext: &hcl.EvalContext{Variables: map[string]cty.Value{"t": cty.StringVal(string(src))}},
		}), vars})
		switch {
		case err != nil && strings.Contains(err.Error(), fuzzCanary):
			t.Error(err)
		case err != nil && strings.Contains(err.Error(), "goroutine"):
			t.Error(err)
		case err == nil && !v.HasMark(Sensitive):
			t.Errorf("%q = %#v is not sensitive", src, v)
		}
	})
}
