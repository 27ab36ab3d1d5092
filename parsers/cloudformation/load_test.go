package cloudformation

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/source"
)

// load reads the templates of a directory and everything in them.
func load(t testing.TB, dir string, options Options, names ...string) (roots []*graph.Root, diagnostics []graph.Diagnostic) {
	t.Helper()
	tree, err := source.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	result, err := Load(context.Background(), tree, names, options)
	if err != nil {
		t.Fatal(err)
	}
	diagnostics = result.Diagnostics
	for _, root := range result.Roots {
		diagnostics = append(diagnostics, root.Diagnostics()...)
	}
	return result.Roots, diagnostics
}

// lay writes files into a new directory and returns it.
func lay(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// show writes what a value is and what it was made from.
func show(v graph.Value) string {
	all := func(vs []graph.Value) string {
		parts := make([]string, len(vs))
		for i, v := range vs {
			parts[i] = show(v)
			if v.Exists() == graph.Undetermined {
				parts[i] += "?"
			}
		}
		return strings.Join(parts, ", ")
	}
	secret := ""
	if v.Sensitive() {
		secret = "secret "
	}
	o := v.Origin()
	var made string
	switch o.Op {
	case graph.OpRef:
		made = fmt.Sprintf("ref(%s)", o.Ref)
	case graph.OpInput:
		made = fmt.Sprintf("input(%s)", o.Name)
	case graph.OpCall:
		made = fmt.Sprintf("%s(%s)", o.Name, all(o.Operands))
	case graph.OpIndex:
		made = fmt.Sprintf("index(%s)", all(o.Operands))
	case graph.OpTemplate:
		made = fmt.Sprintf("template(%s)", all(o.Operands))
	case graph.OpChoice:
		made = fmt.Sprintf("choice(%s)", all(o.Operands))
	case graph.OpOpaque:
		made = "opaque()"
	}
	of := ""
	if made != "" {
		of = " of " + made
	}
	switch {
	case v.IsUnknown():
		return secret + made
	case v.IsAbsent():
		return "null"
	case v.Kind() == graph.List:
		return secret + "[" + all(v.List()) + "]"
	case v.Kind() == graph.Object:
		var parts []string
		for name, part := range v.Fields() {
			parts = append(parts, name+": "+show(part))
		}
		if v.Get("NoSuchField").IsUnknown() {
			parts = append(parts, "…")
		}
		return secret + "{" + strings.Join(parts, ", ") + "}"
	case v.Kind() == graph.String:
		text, _ := v.Text()
		return fmt.Sprintf("%s%q%s", secret, text, of)
	}
	text, _ := v.Text()
	return secret + text + of
}

// Each output of these templates has its expected value as its description.
func TestFunctions(t *testing.T) {
	for _, name := range []string{"functions.yaml", "functions.json", "conditions.yaml", "conditions.json"} {
		roots, diagnostics := load(t, "testdata", Options{}, name)
		for _, d := range diagnostics {
			if d.Severity == graph.Error {
				t.Errorf("%s: %s", name, d.Message)
			}
		}
		root := roots[0]
		file := root.Resources()[0].At.File
		written, _, err := read(file)
		if err != nil {
			t.Fatal(err)
		}
		outputs := root.Outputs()
		if want := written.value("Outputs"); len(outputs) != len(want.fields()) || len(outputs) < 29 {
			t.Errorf("%s: %d outputs of %d", name, len(outputs), len(want.fields()))
		}
		for _, output := range outputs {
			if got, want := show(output.Value), written.value("Outputs").value(output.Name).string("Description"); got != want {
				t.Errorf("%s: %s is\n\t%s, want\n\t%s", name, output.Name, got, want)
			}
		}
	}
}

// FuzzTemplate loads whatever comes, reads everything in it in every case, and expects the same twice.
func FuzzTemplate(f *testing.F) {
	corpus(f)
	for _, seed := range []string{
		`{"Resources": {"R": {"Type": "A::B::C", "Properties": {"A": {"Fn::Select": [0, {"Fn::Split": [",", {"Ref": "AWS::StackName"}]}]}}}}}`,
		"Transform: AWS::Serverless-2016-10-31\nGlobals: {Function: {Timeout: 1}}\nResources: {F: {Type: AWS::Serverless::Function, Properties: {Events: {E: {Type: Api, Properties: {}}}}}}\n",
		"Parameters: {P: {Type: CommaDelimitedList}}\nResources:\n  Fn::ForEach::L: [N, !Ref P, {'R${N}': {Type: A::B::C}}]\n",
		"Resources: {S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: template.yaml}}}\n",
	} {
		f.Add([]byte(seed))
	}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, content []byte) {
		Sniff(content)
		first, second := rendered(t, dir, content), rendered(t, dir, content)
		if first != second {
			t.Fatalf("loaded twice it is\n%s\nand\n%s", first, second)
		}
	})
}

// rendered shows all that is read from a template.
func rendered(t *testing.T, dir string, content []byte) string {
	tree, err := source.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := tree.Add("template.yaml", content); err != nil {
		t.Fatal(err)
	}
	result, err := Load(context.Background(), tree, []string{"template.yaml"}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	place := func(at graph.Range) {
		if at.File != nil && (at.Start < 0 || at.End < at.Start || at.End > len(at.File.Content)) {
			t.Fatalf("a place from %d to %d in %d bytes", at.Start, at.End, len(at.File.Content))
		}
		fmt.Fprintf(&b, " %d-%d", at.Start, at.End)
	}
	budget := 1 << 12
	var value func(v graph.Value)
	value = func(v graph.Value) {
		if budget--; budget < 0 {
			return
		}
		place(v.At())
		for _, step := range v.Way() {
			place(step.At)
		}
		fmt.Fprintf(&b, " %s %v %s", v, v.Refs(), v.Cause().Text())
		for _, part := range v.Fields() {
			value(part)
		}
		if v.Kind() == graph.List {
			for _, part := range v.List() {
				value(part)
			}
		}
	}
	diagnostics := result.Diagnostics
	for _, root := range result.Roots {
		for _, r := range root.Resources() {
			fmt.Fprintf(&b, "%s %s %s", r.Address, r.Type, r.Exists())
			place(r.At)
			value(r.Body)
			met, complete := root.Cases.Each(func() {
				root.Cases.Assume(r.Existing)
				value(r.Body)
			})
			fmt.Fprintln(&b, len(met), complete)
		}
		for _, output := range root.Outputs() {
			fmt.Fprint(&b, output.Name)
			value(output.Value)
		}
		diagnostics = append(diagnostics, root.Diagnostics()...)
	}
	for _, d := range diagnostics {
		fmt.Fprint(&b, d.Severity, d.Message)
		place(d.At)
	}
	return b.String()
}
