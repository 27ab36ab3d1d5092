package functions

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"errors"
	"fmt"
	"regexp/syntax"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// memFiles are files by path.
type memFiles map[string]string

func (m memFiles) Read(name string) ([]byte, error) {
	content, ok := m[name]
	if !ok {
		return nil, errors.New("no such file")
	}
	return []byte(content), nil
}

func (m memFiles) Exists(name string) (bool, error) {
	_, ok := m[name]
	return ok, nil
}

func (m memFiles) Glob(string, string) ([]string, error) { return nil, nil }

// evaluate evaluates an expression that may refer to the given variables.
func evaluate(t testing.TB, opts Options, src string, variables map[string]cty.Value) (cty.Value, error) {
	t.Helper()
	expr, diags := hclsyntax.ParseExpression([]byte(src), "test", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatalf("%s: %s", src, diags)
	}
	v, diags := expr.Value(&hcl.EvalContext{Variables: variables, Functions: Table(opts)})
	if !diags.HasErrors() {
		return v, nil
	}
	if call, ok := hcl.DiagnosticExtra[hclsyntax.FunctionCallDiagExtra](diags[0]); ok && call.FunctionCallError() != nil {
		return cty.NilVal, call.FunctionCallError()
	}
	return cty.NilVal, diags
}

func repeated(v cty.Value, n int) []cty.Value {
	values := make([]cty.Value, n)
	for i := range values {
		values[i] = v
	}
	return values
}

// doubled is a tuple of two tuples of two… : 2^n strings in n values.
func doubled(n int) cty.Value {
	v := cty.StringVal("x")
	for range n {
		v = cty.ListVal([]cty.Value{v, v})
	}
	return v
}

// TestLimits holds every call that would hurt against the limit it is to name.
// A call that is made after all shows in the time and memory of this test.
func TestLimits(t *testing.T) {
	var bomb bytes.Buffer
	z := gzip.NewWriter(&bomb)
	for range MaxStringBytes/1024 + 1 {
		z.Write(make([]byte, 1024))
	}
	z.Close()

	aliases := "a0: &a0 [x, x, x, x, x, x, x, x]\n"
	for i := range 20 {
		aliases += fmt.Sprintf("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n", i+1, i+1, i, i, i, i)
	}
	variables := map[string]cty.Value{
		"kilo":    cty.StringVal(strings.Repeat("a", 1000)),
		"mega":    cty.StringVal(strings.Repeat("a", 1_000_000)),
		"lines":   cty.StringVal(strings.Repeat("\n", 1000)),
		"digits":  cty.StringVal(strings.Repeat("9", 1_000_000)),
		"list":    cty.ListVal(repeated(cty.StringVal("x"), 100_000)),
		"long":    cty.ListVal(repeated(cty.StringVal("x"), 10_000)),
		"ten":     cty.ListVal(repeated(cty.StringVal("x"), 10)),
		"doubled": doubled(19),
		"gzip":    cty.StringVal(base64.StdEncoding.EncodeToString(bomb.Bytes())),
		"json":    cty.StringVal(strings.Repeat("[", 1_000_000)),
		"objects": cty.StringVal(strings.Repeat(`{"a":`, 1_000_000)),
		"flat":    cty.StringVal("[" + strings.Repeat("0,", 1_000_000) + "0]"),
		"aliases": cty.StringVal(aliases),
		"flow":    cty.StringVal(strings.Repeat("[", 1000) + strings.Repeat("]", 1000)),
		"yaml":    cty.StringVal("[" + strings.Repeat("0,", 1_000_000) + "0]"),
		"csv":     cty.StringVal("a\n" + strings.Repeat("1\n", 1_000_000)),
		"key":     cty.StringVal(strings.Repeat("-----BEGIN RSA PRIVATE KEY-----\n", 1000)),
		"loops":   cty.StringVal("%{for a in l}%{for b in l}%{for c in l}%{for d in l}%{for e in l}%{for f in l}%{for g in l}x%{endfor}%{endfor}%{endfor}%{endfor}%{endfor}%{endfor}%{endfor}"),
		"sums":    cty.StringVal("${[for a in l : [for b in l : [for c in l : [for d in l : [for e in l : [for f in l : [for g in l : 0]]]]]]]}"),
		"let":     cty.StringVal("${" + strings.Repeat("[for x in [[x, x]] : ", 60) + "x" + strings.Repeat("]", 60) + "}"),
		"powers":  cty.StringVal("${" + strings.Repeat("[for x in [x * x] : ", 60) + "x" + strings.Repeat("]", 60) + "}"),
		"wide":    cty.StringVal(strings.Repeat("${m}", 100_000)),
	}
	files := memFiles{
		"loops.tmpl": variables["loops"].AsString(),
		"large":      strings.Repeat("x", MaxStringBytes+1),
		"call.tmpl":  `${format("%99999999s", "x")}`,
		"deep.tmpl":  strings.Repeat("${[", 1000),
	}
	opts := Options{Files: files, CheckNesting: func(src []byte) error {
		if bytes.Count(src, []byte("[")) > 500 {
			return errors.New("too deep")
		}
		return nil
	}}
	for _, tt := range []struct{ src, limit string }{
		{`format("%1000000000s", "x")`, "MaxStringBytes"},
		{`format("%-1000000000d", 1)`, "MaxStringBytes"},
		{`format("%.1000000000f", 1.5)`, "MaxStringBytes"},
		{`format("%99999999999999999999s", "x")`, "MaxStringBytes"},
		{`format("%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s", mega)`, "MaxStringBytes"},
		{`format("%v", doubled)`, "MaxElements"},
		{`formatlist("%v", doubled)`, "MaxStringBytes"},
		{`formatlist("%1000s", list)`, "MaxStringBytes"},
		{`formatlist("%s%s%s", list, mega, mega)`, "MaxStringBytes"},
		{`join(mega, ten)`, "MaxStringBytes"},
		{`join(",", [for x in ten : mega])`, "MaxStringBytes"},
		{`replace(mega, "a", kilo)`, "MaxStringBytes"},
		{`replace(mega, "", kilo)`, "MaxStringBytes"},
		{`replace(mega, "/a/", kilo)`, "MaxStringBytes"},
		{`replace(mega, "/a{50}/", "$0$0$0$0$0$0$0$0$0")`, "MaxStringBytes"},
		{`replace(mega, "/(b|a)*x/", "")`, "MaxRegexpSteps"},
		{`can(regex("(((x{10}){10}){10}){0,1}y", mega))`, ""},
		{`regex("x{1000}x{1000}x{1000}x{1000}x{1000}x{1000}x{1000}x{1000}x{1000}y", mega)`, "MaxRegexpSteps"},
		{`regexall("(a*b)|a", mega)`, "MaxRegexpSteps"},
		{`regexall("a", mega)`, "MaxElements"},
		{`regexall("", mega)`, "MaxElements"},
		{`indent(1000000000, "a\nb")`, "MaxStringBytes"},
		{`indent(10000, lines)`, "MaxStringBytes"},
		{`split("", mega)`, "MaxElements"},
		{`split("a", mega)`, "MaxElements"},
		{`upper(join("", [mega, mega, mega, mega, mega, mega, mega, mega]))`, ""},
		{`urlencode(join("", [for x in ten : "\u4e16${substr(mega, 0, 800000)}"]))`, ""},
		{`base64encode(join("", [mega, mega, mega, mega, mega, mega, mega]))`, "MaxStringBytes"},
		{`base64gunzip(gzip)`, "MaxStringBytes"},
		{`concat(list, list, list, list, list, list)`, "MaxElements"},
		{`setproduct(ten, ten, ten, ten, ten, ten)`, "MaxElements"},
		{`setproduct(list, list)`, "MaxElements"},
		{`flatten(doubled)`, "MaxElements"},
		{`distinct(list)`, "MaxComparisons"},
		{`matchkeys(long, long, long)`, "MaxComparisons"},
		{`tolist(doubled)`, "MaxElements"},
		{`toset(doubled)`, "MaxElements"},
		{`jsonencode(doubled)`, "MaxElements"},
		{`yamlencode(doubled)`, "MaxElements"},
		{`jsonencode([for x in ten : mega])`, "MaxStringBytes"},
		{`jsondecode(json)`, "MaxDepth"},
		{`jsondecode(objects)`, "MaxDepth"},
		{`jsondecode(flat)`, "MaxElements"},
		{`jsondecode("1e999999999")`, "MaxNumberBits"},
		{`jsondecode("[{\"a\": -1E-999999999}]")`, "MaxNumberBits"},
		{`jsondecode(digits)`, "MaxNumberBits"},
		{`yamldecode(aliases)`, "MaxElements"},
		{`yamldecode(flow)`, "MaxDepth"},
		{`yamldecode(yaml)`, "MaxElements"},
		{`yamldecode("a: 1e999999999")`, "MaxNumberBits"},
		{`yamldecode("1e999999999: a")`, "MaxNumberBits"},
		{`yamldecode(digits)`, "MaxNumberBits"},
		{`csvdecode(csv)`, "MaxElements"},
		{`tonumber("1e999999999")`, "MaxNumberBits"},
		{`tonumber(digits)`, "MaxNumberBits"},
		{`sum([digits])`, "MaxNumberBits"},
		{`parseint(digits, 10)`, "MaxNumberBits"},
		{`rsadecrypt("", key)`, "MaxKeyBytes"},
		{`templatefile("loops.tmpl", { l = ten })`, "MaxSteps"},
		{`templatefile("call.tmpl", {})`, "MaxStringBytes"},
		{`templatestring(sums, { l = ten })`, "MaxElements"},
		{`templatestring(wide, { m = mega })`, "MaxStringBytes"},
		{`file("large")`, "MaxStringBytes"},
		{`filebase64("large")`, "MaxStringBytes"},
		{`templatefile("large", {})`, "MaxStringBytes"},
		{`templatestring(let, { x = 1 })`, "MaxElements"},
		{`templatestring(powers, { x = 1e9999 })`, "MaxNumberBits"},
		{`try(format("%1000000000s", "x"), "fallback")`, "MaxStringBytes"},
		{`can(format("%1000000000s", "x"))`, "MaxStringBytes"},
		{`try(templatefile("call.tmpl", {}), "fallback")`, "MaxStringBytes"},
		{`can([for x in ten : upper(format("%1000000000s", x))])`, "MaxStringBytes"},
		{`templatefile("deep.tmpl", {})`, "CheckNesting"},
		{`try(templatefile("deep.tmpl", {}), "fallback")`, "CheckNesting"},
		{`md5(filesha512("large"))`, ""},
		{`length(list)`, ""},
		{`join(",", list)`, ""},
		{`replace(mega, "b", kilo)`, ""},
		{`replace(kilo, "/(a)/", "$1$1")`, ""},
		{`jsondecode(jsonencode(list))`, ""},
	} {
		v, err := evaluate(t, opts, tt.src, variables)
		var limit *LimitError
		switch {
		case tt.limit == "" && err != nil:
			t.Errorf("%s: %.200s", tt.src, err)
		case tt.limit != "" && err == nil:
			t.Errorf("%s: gives a %s, want limit %s", tt.src, v.Type().FriendlyName(), tt.limit)
		case tt.limit != "" && !errors.As(err, &limit):
			t.Errorf("%s: %.200s, want limit %s", tt.src, err, tt.limit)
		case tt.limit != "" && limit.Limit != tt.limit:
			t.Errorf("%s: limit %s, want %s", tt.src, limit.Limit, tt.limit)
		}
	}
}

// TestReadsOn tells expressions whose many matches are quick to find from those
// that may read to the end for each.
func TestReadsOn(t *testing.T) {
	for pattern, want := range map[string]bool{
		`a`: false, `\s+`: false, `(a|b)*`: false, `-+|_+`: false, `a?`: false, `(ab){2,3}`: false, `x[a-z]*`: false,
		`a+b`: true, `(a*b)|a`: true, `(a*b)+`: true, `a*$`: true, `(a+){2}`: true, `"[^"]*"`: true, `(a{2,}b)?`: true,
	} {
		re, err := syntax.Parse(pattern, syntax.Perl)
		if err != nil {
			t.Fatal(err)
		}
		if got := readsOn(re, true); got != want {
			t.Errorf("readsOn(%s) = %t, want %t", pattern, got, want)
		}
	}
}

func TestProduct(t *testing.T) {
	for _, tt := range []struct {
		counts []int
		want   int
	}{
		{nil, 1},
		{[]int{2, 3}, 6},
		{[]int{100}, 100},
		{[]int{10, 11}, 101},
		{[]int{1 << 62, 1 << 62, 1 << 62}, 101},
		{[]int{1 << 62, 1 << 62, 0}, 0},
		{[]int{101, 1, 1}, 101},
	} {
		if got := product(100, tt.counts...); got != tt.want {
			t.Errorf("product(100, %v) = %d, want %d", tt.counts, got, tt.want)
		}
	}
}
