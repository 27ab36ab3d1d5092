// Package functions is the function library of the Terraform language, as of
// Terraform 1.11 with the additions of OpenTofu.
//
// A pure function gives Terraform's result, type and verdict on its arguments.
// An impure one, whose result depends on the clock, on chance or on the machine,
// gives an unknown value of its type. No call writes, starts or connects to
// anything, and no call costs more than the limits of this package allow.
package functions

import (
	"errors"
	"fmt"
	"maps"
	"strings"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

// Options says what the functions of one root module may reach.
type Options struct {
	// Files reads files for file, templatefile, fileset and their kin. Without
	// it they give unknown values.
	Files Files

	// CheckNesting judges the bytes of a template before they are parsed, so
	// that no nesting overflows the parser's stack. It may be nil.
	CheckNesting func(template []byte) error
}

// Table returns every function under its name and under "core::" and its name.
// The map is the caller's own; the functions in it are shared where they do not
// depend on opts, and all are safe for concurrent use if opts.Files is.
func Table(opts Options) map[string]function.Function {
	table := maps.Clone(pure)
	for name, f := range fileFunctions(opts) {
		table[name] = f
		table["core::"+name] = f
	}
	return table
}

// Provider returns a stand-in for the function that a provider defines under
// name: it takes any arguments, and its result is unknown even in its type.
func Provider(name string) function.Function {
	return function.New(&function.Spec{
		Description: name,
		VarParam: &function.Parameter{
			Name:             "args",
			Type:             cty.DynamicPseudoType,
			AllowNull:        true,
			AllowUnknown:     true,
			AllowDynamicType: true,
		},
		Type: function.StaticReturnType(cty.DynamicPseudoType),
		Impl: func([]cty.Value, cty.Type) (cty.Value, error) {
			return cty.DynamicVal, nil
		},
	})
}

// pure holds every function that does not depend on Options, built once.
var pure = func() map[string]function.Function {
	table := map[string]function.Function{
		// Numbers.
		"abs":      guarded(stdlib.AbsoluteFunc),
		"ceil":     guarded(stdlib.CeilFunc),
		"floor":    guarded(stdlib.FloorFunc),
		"log":      guarded(stdlib.LogFunc),
		"max":      guarded(stdlib.MaxFunc),
		"min":      guarded(stdlib.MinFunc),
		"parseint": guarded(stdlib.ParseIntFunc, digits),
		"pow":      guarded(stdlib.PowFunc),
		"signum":   guarded(stdlib.SignumFunc),
		"sum":      guarded(sumFunc, walkable, readable),

		// Strings.
		"chomp":       guarded(stdlib.ChompFunc),
		"endswith":    guarded(endswithFunc),
		"format":      guarded(formatFunc, formatted),
		"formatlist":  guarded(formatlistFunc, formattedList),
		"indent":      guarded(stdlib.IndentFunc, indented),
		"join":        guarded(stdlib.JoinFunc, joined),
		"lower":       guarded(stdlib.LowerFunc),
		"regex":       guarded(stdlib.RegexFunc, matchedOnce),
		"regexall":    guarded(stdlib.RegexAllFunc, matchedOften),
		"replace":     guarded(replaceFunc, replaced),
		"split":       guarded(stdlib.SplitFunc, splitUp),
		"startswith":  guarded(startswithFunc),
		"strcontains": guarded(strcontainsFunc),
		"strrev":      guarded(stdlib.ReverseFunc),
		"substr":      guarded(stdlib.SubstrFunc),
		"title":       guarded(stdlib.TitleFunc),
		"trim":        guarded(stdlib.TrimFunc),
		"trimprefix":  guarded(stdlib.TrimPrefixFunc),
		"trimspace":   guarded(stdlib.TrimSpaceFunc),
		"trimsuffix":  guarded(stdlib.TrimSuffixFunc),
		"upper":       guarded(stdlib.UpperFunc),

		// Collections. Those without a guard only read, however large the
		// collection, and no error of theirs quotes an argument: another call
		// around them would double the cost of each.
		"alltrue":         guarded(alltrueFunc),
		"anytrue":         guarded(anytrueFunc),
		"chunklist":       guarded(stdlib.ChunklistFunc),
		"coalesce":        guarded(coalesceFunc, walkable),
		"coalescelist":    guarded(stdlib.CoalesceListFunc),
		"compact":         guarded(stdlib.CompactFunc),
		"concat":          guarded(stdlib.ConcatFunc, together),
		"contains":        containsFunc,
		"distinct":        guarded(stdlib.DistinctFunc, comparedWithEachOther),
		"element":         stdlib.ElementFunc,
		"flatten":         guarded(stdlib.FlattenFunc, walkable),
		"index":           indexFunc,
		"keys":            stdlib.KeysFunc,
		"length":          lengthFunc,
		"lookup":          lookupFunc,
		"matchkeys":       guarded(matchkeysFunc, walkable, keysCompared),
		"merge":           guarded(stdlib.MergeFunc, together),
		"one":             oneFunc,
		"range":           guarded(stdlib.RangeFunc),
		"reverse":         guarded(stdlib.ReverseListFunc),
		"setintersection": guarded(stdlib.SetIntersectionFunc, walkable),
		"setproduct":      guarded(stdlib.SetProductFunc, walkable, combinations),
		"setsubtract":     guarded(stdlib.SetSubtractFunc, walkable),
		"setunion":        guarded(stdlib.SetUnionFunc, walkable),
		"slice":           stdlib.SliceFunc,
		"sort":            guarded(stdlib.SortFunc),
		"transpose":       guarded(transposeFunc, walkable),
		"values":          stdlib.ValuesFunc,
		"zipmap":          guarded(stdlib.ZipmapFunc),

		// Encodings and documents.
		"base64decode":     guarded(base64decodeFunc),
		"base64encode":     guarded(base64encodeFunc),
		"base64gunzip":     guarded(base64gunzipFunc),
		"base64gzip":       guarded(base64gzipFunc),
		"csvdecode":        guarded(stdlib.CSVDecodeFunc, cells),
		"jsondecode":       guarded(jsondecodeFunc),
		"jsonencode":       guarded(stdlib.JSONEncodeFunc, encodable),
		"textdecodebase64": guarded(textdecodebase64Func),
		"textencodebase64": guarded(textencodebase64Func),
		"urldecode":        guarded(urldecodeFunc),
		"urlencode":        guarded(urlencodeFunc),
		"yamldecode":       guarded(yamldecodeFunc),
		"yamlencode":       guarded(yamlencodeFunc, yamlEncodable),

		// Hashes and keys.
		"base64sha256": guarded(base64sha256Func),
		"base64sha512": guarded(base64sha512Func),
		"md5":          guarded(md5Func),
		"rsadecrypt":   guarded(rsadecryptFunc, keySized),
		"sha1":         guarded(sha1Func),
		"sha256":       guarded(sha256Func),
		"sha512":       guarded(sha512Func),
		"uuidv5":       guarded(uuidv5Func),

		// Networks.
		"cidrcontains": guarded(cidrcontainsFunc),
		"cidrhost":     guarded(cidrhostFunc),
		"cidrnetmask":  guarded(cidrnetmaskFunc),
		"cidrsubnet":   guarded(cidrsubnetFunc),
		"cidrsubnets":  guarded(cidrsubnetsFunc),

		// Dates.
		"formatdate": guarded(stdlib.FormatDateFunc),
		"timeadd":    guarded(stdlib.TimeAddFunc),
		"timecmp":    guarded(timecmpFunc),

		// Paths, as strings.
		"basename": guarded(basenameFunc),
		"dirname":  guarded(dirnameFunc),

		// Types and marks.
		"can":             canFunc,
		"ephemeralasnull": guarded(ephemeralasnullFunc),
		"issensitive":     guarded(issensitiveFunc),
		"nonsensitive":    guarded(nonsensitiveFunc),
		"sensitive":       guarded(sensitiveFunc),
		"tobool":          guarded(toFunc(cty.Bool), walkable),
		"tolist":          guarded(toFunc(cty.List(cty.DynamicPseudoType)), walkable),
		"tomap":           guarded(toFunc(cty.Map(cty.DynamicPseudoType)), walkable),
		"tonumber":        guarded(toFunc(cty.Number), readable),
		"toset":           guarded(toFunc(cty.Set(cty.DynamicPseudoType)), walkable),
		"tostring":        guarded(toFunc(cty.String), walkable),
		"try":             tryFunc,

		// What depends on the clock, on chance or on the machine.
		"abspath":       impure(cty.String, "path"),
		"bcrypt":        guarded(bcryptFunc),
		"pathexpand":    guarded(pathexpandFunc),
		"plantimestamp": impure(cty.String),
		"timestamp":     impure(cty.String),
		"uuid":          impure(cty.String),
	}
	for name, f := range maps.Clone(table) {
		table["core::"+name] = f
	}
	return table
}()

// impure is a function whose result Terraform learns from the clock, from
// chance or from the machine it runs on. It is never null.
func impure(result cty.Type, params ...string) function.Function {
	spec := &function.Spec{
		Type:         function.StaticReturnType(result),
		RefineResult: notNull,
		Impl: func([]cty.Value, cty.Type) (cty.Value, error) {
			return cty.UnknownVal(result), nil
		},
	}
	for _, name := range params {
		spec.Params = append(spec.Params, function.Parameter{Name: name, Type: cty.String})
	}
	return function.New(spec)
}

func notNull(b *cty.RefinementBuilder) *cty.RefinementBuilder {
	return b.NotNull()
}

// guarded makes f safe for hostile arguments: the guards judge a call before it
// is made, its result is judged after it, and an error tells nothing about
// arguments that are sensitive.
//
// The outer function takes everything, whatever its type, knownness or marks,
// and leaves it to f to be choosy, so that f is checked and called only once.
func guarded(f function.Function, guards ...guard) function.Function {
	spec := &function.Spec{
		Params:   f.Params(),
		VarParam: f.VarParam(),
		Type:     function.StaticReturnType(cty.DynamicPseudoType),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			for _, g := range guards {
				if err := g(args); err != nil {
					return cty.NilVal, err
				}
			}
			result, err := f.Call(args)
			if err == nil {
				err = tame(result)
			}
			if err != nil {
				return cty.NilVal, discreet(err, args)
			}
			return result, nil
		},
	}
	for i := range spec.Params {
		permit(&spec.Params[i])
	}
	if spec.VarParam != nil {
		permit(spec.VarParam)
	}
	return function.New(spec)
}

func permit(p *function.Parameter) {
	p.AllowNull = true
	p.AllowUnknown = true
	p.AllowDynamicType = true
	p.AllowMarked = true
}

// tame refuses strings and numbers that are too large to work with. What a
// function makes of its arguments without multiplying them needs no guard: it
// cannot be much larger than they are.
func tame(v cty.Value) error {
	v, ok := plain(v)
	if !ok {
		return nil
	}
	switch v.Type() {
	case cty.String:
		if len(v.AsString()) > MaxStringBytes {
			return tooLong()
		}
	case cty.Number:
		_, err := numberBits(v)
		return err
	}
	return nil
}

// discreet replaces errors that could quote a sensitive argument or, after a
// panic in a library, the stack of this process.
func discreet(err error, args []cty.Value) error {
	var limit *LimitError
	if errors.As(err, &limit) {
		return err
	}
	reason := ""
	var crash function.PanicError
	switch {
	case errors.As(err, &crash):
		reason = "these arguments are not supported"
	case anySensitive(args):
		reason = "unsuitable argument; the reason is withheld because an argument is sensitive"
	default:
		return err
	}
	var arg function.ArgError
	if errors.As(err, &arg) {
		return function.NewArgErrorf(arg.Index, "%s", reason)
	}
	return errors.New(reason)
}

func anySensitive(args []cty.Value) bool {
	for _, arg := range args {
		if isSensitive(arg) {
			return true
		}
	}
	return false
}

// quoted is how a message shows a string argument.
func quoted(v cty.Value) string {
	if isSensitive(v) {
		return "(sensitive value)"
	}
	return fmt.Sprintf("%q", strings.ToValidUTF8(text(v), "\uFFFD"))
}
