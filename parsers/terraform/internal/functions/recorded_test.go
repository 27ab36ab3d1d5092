package functions

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	ctyjson "github.com/zclconf/go-cty/cty/json"
)

var update = flag.Bool("update", false, "record the answers of the terraform on PATH anew")

// answer is what an expression comes to, by Terraform or by us.
type answer struct {
	Expression string `json:"expression"`
	Type       string `json:"type,omitempty"`
	// Value is JSON in which what is unknown is null, or missing from an object.
	Value any `json:"value,omitempty"`
	// Unknown and Sensitive are the paths of such parts, "" for the whole.
	Unknown   []string `json:"unknown,omitempty"`
	Sensitive []string `json:"sensitive,omitempty"`
	// Error is the summary of the error, and after a colon the parameter at fault.
	Error string `json:"error,omitempty"`
}

// differences are the expressions where we mean not to agree with Terraform: what
// it has come to accept since version 1.11 is read on.
var differences = map[string]string{
	`element(["a", "b", "c"], -1)`:                                   "crashed in Terraform 1.11 and counts from the end",
	`yamldecode("x: &x {a: 1}\ny: &y {b: 2}\nz:\n  <<: [*x, *y]\n")`: "could not merge several mappings",
	`fileset("sub", "{a,deep/c}.txt")`:                               "could not choose between directories",
}

func TestRecorded(t *testing.T) {
	expressions := readExpressions(t)
	if *update {
		record(t, expressions)
	} else {
		t.Log("compared with the recorded answers; go test -update records them anew with the terraform on PATH")
	}
	src, err := os.ReadFile("testdata/recorded.json")
	if err != nil {
		t.Fatal(err)
	}
	var recorded []answer
	if err := json.Unmarshal(src, &recorded); err != nil {
		t.Fatal(err)
	}
	byExpression := map[string]answer{}
	for _, a := range recorded {
		byExpression[a.Expression] = a
	}
	ctx := recordedContext(t)
	for _, expression := range expressions {
		want, ok := byExpression[expression]
		if !ok {
			t.Errorf("%s: not recorded", expression)
			continue
		}
		got := answerOf(t, ctx, expression)
		same := reflect.DeepEqual(got, want)
		switch why, differs := differences[expression]; {
		case differs && same:
			t.Errorf("%s: listed as different (%s), but is not", expression, why)
		case !differs && !same:
			g, _ := json.Marshal(got)
			w, _ := json.Marshal(want)
			t.Errorf("%s\n got %s\nwant %s", expression, g, w)
		}
	}
}

// TestEveryFunctionIsRecorded keeps the list of expressions complete.
func TestEveryFunctionIsRecorded(t *testing.T) {
	all := strings.Join(readExpressions(t), "\n")
	for _, name := range names() {
		if slices.Contains(notTerraforms, name) {
			continue
		}
		if !regexp.MustCompile(`(^|[^a-z0-9_])` + name + `\(`).MatchString(all) {
			t.Errorf("no expression calls %s", name)
		}
	}
}

// notTerraforms are OpenTofu's functions, and one that terraform console lacks.
var notTerraforms = []string{"base64gunzip", "cidrcontains", "plantimestamp", "urldecode"}

func readExpressions(t *testing.T) []string {
	t.Helper()
	f, err := os.Open("testdata/expressions.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var expressions []string
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := strings.TrimSpace(lines.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if slices.Contains(expressions, line) {
			t.Errorf("%s: twice", line)
		}
		expressions = append(expressions, line)
	}
	return expressions
}

// recordedContext holds the values that testdata/setup.tf defines.
func recordedContext(t testing.TB) *hcl.EvalContext {
	object := cty.Object(map[string]cty.Type{"a": cty.String, "n": cty.Number})
	template := cty.StringVal("Hi ${name}!")
	return &hcl.EvalContext{
		Variables: map[string]cty.Value{
			"var": cty.ObjectVal(map[string]cty.Value{
				"secret":    cty.StringVal("s3cret").Mark(Sensitive),
				"ephemeral": cty.StringVal("e").Mark(Ephemeral),
			}),
			"local": cty.ObjectVal(map[string]cty.Value{
				"id":       cty.UnknownVal(cty.String).RefineNotNull(),
				"string":   cty.UnknownVal(cty.String),
				"number":   cty.UnknownVal(cty.Number),
				"bool":     cty.UnknownVal(cty.Bool),
				"list":     cty.UnknownVal(cty.List(cty.String)),
				"set":      cty.UnknownVal(cty.Set(cty.String)),
				"map":      cty.UnknownVal(cty.Map(cty.String)),
				"object":   cty.UnknownVal(object),
				"tuple":    cty.UnknownVal(cty.Tuple([]cty.Type{cty.String, cty.Number})),
				"dynamic":  cty.DynamicVal,
				"template": template,
				"nested": cty.ObjectVal(map[string]cty.Value{
					"template": template,
					"list":     cty.TupleVal([]cty.Value{template}),
				}),
			}),
		},
		Functions: Table(Options{Files: dirFiles("testdata/root")}),
	}
}

// dirFiles reads below one directory.
type dirFiles string

func (d dirFiles) Read(name string) ([]byte, error) {
	return os.ReadFile(filepath.Join(string(d), name))
}

func (d dirFiles) Exists(name string) (bool, error) {
	info, err := os.Stat(filepath.Join(string(d), name))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return false, nil
	case err != nil:
		return false, err
	case !info.Mode().IsRegular():
		return false, errors.New("no regular file")
	}
	return true, nil
}

func (d dirFiles) Glob(dir, pattern string) ([]string, error) {
	return doublestar.Glob(os.DirFS(filepath.Join(string(d), dir)), pattern, doublestar.WithFilesOnly())
}

// answerOf evaluates an expression with the functions of this package.
func answerOf(t *testing.T, ctx *hcl.EvalContext, expression string) answer {
	t.Helper()
	a := answer{Expression: expression}
	expr, diags := hclsyntax.ParseExpression([]byte(expression), "test", hcl.InitialPos)
	var v cty.Value
	if !diags.HasErrors() {
		v, diags = expr.Value(ctx)
	}
	if diags.HasErrors() {
		a.Error = verdict(diags[0].Summary, diags[0].Detail)
		return a
	}
	a.Type = strings.Join(strings.Fields(typeText(v.Type())), "")
	v, marks := v.UnmarkDeepWithPaths()
	for _, m := range marks {
		if _, ok := m.Marks[Sensitive]; ok {
			a.Sensitive = append(a.Sensitive, pathText(m.Path))
		}
	}
	a.Value, a.Unknown = jsonValue(t, v, "")
	slices.Sort(a.Unknown)
	slices.Sort(a.Sensitive)
	a.Sensitive = outermost(a.Sensitive)
	return a
}

// outermost leaves out the paths below others.
func outermost(paths []string) []string {
	var kept []string
	for _, path := range paths {
		if len(kept) == 0 || !strings.HasPrefix(path, kept[len(kept)-1]+".") {
			kept = append(kept, path)
		}
	}
	return kept
}

// jsonValue is v as the JSON of a plan has it, and the paths of what is unknown.
func jsonValue(t *testing.T, v cty.Value, path string) (any, []string) {
	t.Helper()
	if !v.IsKnown() {
		return nil, []string{path}
	}
	if v.IsNull() {
		return nil, nil
	}
	if !v.CanIterateElements() {
		src, err := ctyjson.Marshal(v, v.Type())
		if err != nil {
			t.Fatal(err)
		}
		return decoded(t, src), nil
	}
	var unknown []string
	if ty := v.Type(); ty.IsObjectType() || ty.IsMapType() {
		object := map[string]any{}
		for it := v.ElementIterator(); it.Next(); {
			key, element := it.Element()
			inner, innerUnknown := jsonValue(t, element, path+"."+key.AsString())
			if element.IsKnown() {
				object[key.AsString()] = inner
			}
			unknown = append(unknown, innerUnknown...)
		}
		return object, unknown
	}
	array := []any{}
	for i, element := range v.AsValueSlice() {
		inner, innerUnknown := jsonValue(t, element, path+"."+strconv.Itoa(i))
		array = append(array, inner)
		unknown = append(unknown, innerUnknown...)
	}
	return array, unknown
}

func decoded(t *testing.T, src []byte) any {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(src))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%s: %s", err, src)
	}
	return exact(v)
}

// exact turns numbers into text, so that none is rounded on its way through JSON.
func exact(v any) any {
	switch v := v.(type) {
	case json.Number:
		if v == "-0" { // a plan does not tell
			v = "0"
		}
		return "number " + v.String()
	case []any:
		for i := range v {
			v[i] = exact(v[i])
		}
	case map[string]any:
		for k := range v {
			v[k] = exact(v[k])
		}
	}
	return v
}

func pathText(path cty.Path) string {
	var b strings.Builder
	for _, step := range path {
		switch step := step.(type) {
		case cty.GetAttrStep:
			b.WriteString("." + step.Name)
		case cty.IndexStep:
			if step.Key.Type() == cty.Number {
				b.WriteString("." + step.Key.AsBigFloat().String())
			} else {
				b.WriteString("." + step.Key.AsString())
			}
		}
	}
	return b.String()
}

// truePaths are the paths at which a JSON value holds true.
func truePaths(v any, path string) []string {
	var paths []string
	switch v := v.(type) {
	case bool:
		if v {
			paths = append(paths, path)
		}
	case []any:
		for i, element := range v {
			paths = append(paths, truePaths(element, path+"."+strconv.Itoa(i))...)
		}
	case map[string]any:
		for key, element := range v {
			paths = append(paths, truePaths(element, path+"."+key)...)
		}
	}
	slices.Sort(paths)
	return paths
}

// typeText is a type as the function type of terraform console has it, on one line.
func typeText(ty cty.Type) string {
	switch {
	case ty == cty.DynamicPseudoType:
		return "dynamic"
	case ty.IsListType():
		return "list(" + typeText(ty.ElementType()) + ")"
	case ty.IsSetType():
		return "set(" + typeText(ty.ElementType()) + ")"
	case ty.IsMapType():
		return "map(" + typeText(ty.ElementType()) + ")"
	case ty.IsTupleType():
		var b strings.Builder
		for _, element := range ty.TupleElementTypes() {
			b.WriteString(typeText(element) + ",")
		}
		return "tuple([" + b.String() + "])"
	case ty.IsObjectType():
		var b strings.Builder
		attributes := ty.AttributeTypes()
		for _, name := range slices.Sorted(func(yield func(string) bool) {
			for name := range attributes {
				if !yield(name) {
					return
				}
			}
		}) {
			b.WriteString(name + ":" + typeText(attributes[name]) + ",")
		}
		return "object({" + b.String() + "})"
	default:
		return ty.FriendlyName()
	}
}

var parameterAtFault = regexp.MustCompile(`^Invalid value for "([a-zA-Z_]+)" parameter`)

func verdict(summary, detail string) string {
	if m := parameterAtFault.FindStringSubmatch(detail); m != nil {
		return summary + ": " + m[1]
	}
	return summary
}

// record has Terraform evaluate the expressions: in a plan for their values, and
// one by one in the console for their types, which a plan does not tell of what
// is unknown.
func record(t *testing.T, expressions []string) {
	dir := rootModule(t)
	answers := make([]answer, len(expressions))
	for i, expression := range expressions {
		answers[i].Expression = expression
	}
	// A plan stops at errors, and at those of an early phase first: what fails
	// is taken out until nothing does.
	for failed := true; failed; {
		failed = false
		var config strings.Builder
		for i, a := range answers {
			if a.Error == "" {
				fmt.Fprintf(&config, "resource \"terraform_data\" \"case%d\" { # %d\n  input = (%s)\n}\n", i, i, a.Expression)
			}
		}
		if err := os.WriteFile(filepath.Join(dir, "cases.tf"), []byte(config.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(config.String(), "\n")
		out := terraform(t, dir, "", "plan", "-json", "-out=plan")
		for line := range strings.Lines(out) {
			var message struct {
				Diagnostic struct {
					Severity, Summary, Detail string
					Range                     struct {
						Filename string
						Start    struct{ Line int }
					}
				}
			}
			if json.Unmarshal([]byte(line), &message) != nil || message.Diagnostic.Severity != "error" {
				continue
			}
			d := message.Diagnostic
			if d.Range.Filename != "cases.tf" {
				t.Fatalf("%s: %s", d.Summary, d.Detail)
			}
			var i int
			if _, err := fmt.Sscanf(lines[d.Range.Start.Line-2], "resource \"terraform_data\" \"case%d\"", &i); err != nil {
				t.Fatal(err)
			}
			if answers[i].Error == "" {
				answers[i].Error = verdict(d.Summary, d.Detail)
			}
			failed = true
		}
	}
	var plan struct {
		ResourceChanges []struct {
			Name   string
			Change struct {
				After          map[string]json.RawMessage
				AfterUnknown   map[string]any `json:"after_unknown"`
				AfterSensitive map[string]any `json:"after_sensitive"`
			}
		} `json:"resource_changes"`
	}
	if err := json.Unmarshal([]byte(terraform(t, dir, "", "show", "-json", "plan")), &plan); err != nil {
		t.Fatal(err)
	}
	for _, r := range plan.ResourceChanges {
		var i int
		if _, err := fmt.Sscanf(r.Name, "case%d", &i); err != nil {
			continue
		}
		if src, ok := r.Change.After["input"]; ok {
			answers[i].Value = decoded(t, src)
		}
		answers[i].Unknown = truePaths(r.Change.AfterUnknown["input"], "")
		answers[i].Sensitive = truePaths(r.Change.AfterSensitive["input"], "")
	}

	var wait sync.WaitGroup
	work := make(chan int)
	for range 2 {
		dir := rootModule(t)
		wait.Go(func() {
			for i := range work {
				out := terraform(t, dir, "type("+answers[i].Expression+")\n", "console", "-plan")
				answers[i].Type = strings.ReplaceAll(strings.Join(strings.Fields(out), ""), ",)", ")")
			}
		})
	}
	for i, a := range answers {
		if a.Error == "" {
			work <- i
		}
	}
	close(work)
	wait.Wait()

	var b bytes.Buffer
	b.WriteString("[\n")
	for i, a := range answers {
		line, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(line)
		if i < len(answers)-1 {
			b.WriteByte(',')
		}
		b.WriteByte('\n')
	}
	b.WriteString("]\n")
	if err := os.WriteFile("testdata/recorded.json", b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// rootModule is a directory with the files that expressions.txt needs.
func rootModule(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("testdata/root")); err != nil {
		t.Fatal(err)
	}
	setup, err := os.ReadFile("testdata/setup.tf")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "setup.tf"), setup, 0o644); err != nil {
		t.Fatal(err)
	}
	terraform(t, dir, "", "init")
	return dir
}

// terraform runs one command and returns its output. A plan may fail.
func terraform(t *testing.T, dir, stdin string, args ...string) string {
	cmd := exec.Command("terraform", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "TF_CLI_CONFIG_FILE="+os.DevNull, "TF_CLI_ARGS=-no-color", "CHECKPOINT_DISABLE=1")
	cmd.Stdin = strings.NewReader(stdin)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil && args[0] != "plan" {
		t.Errorf("terraform %s: %s %s%s%s", strings.Join(args, " "), err, stdin, out, &errs)
	}
	return string(out)
}
