package terraform

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/source"
)

// FuzzLoad reads a root module, a module that it may call, a JSON file and a file of values, and works every value out. Nothing
// may panic or hang, every place must lie inside its file, and reading twice must give the same.
func FuzzLoad(f *testing.F) {
	f.Add(`module "m" {
  source = "./m"
  x      = { for k, v in var.y : k => "${v}-${upper(k)}" if v != null }
}
resource "a" "b" {
  count = length(var.y)
  dynamic "c" {
    for_each = var.y
    content { d = c.value }
  }
}`, `variable "x" { type = map(string) }
output "o" { value = one([for v in values(var.x) : v]) }`, `{"locals": {"z": ["${var.y}"]}}`, `y = { a = "1" }`)
	corpus, err := filepath.Glob("testdata/corpus/*/main.tf")
	if err != nil {
		f.Fatal(err)
	}
	for i, name := range corpus {
		if content, err := os.ReadFile(name); err == nil && i%8 == 0 {
			f.Add(string(content), "", "{}", "")
		}
	}
	f.Fuzz(func(t *testing.T, main, module, jsonFile, values string) {
		dir := t.TempDir()
		write := func(name, content string) {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.Mkdir(filepath.Join(dir, "m"), 0o755); err != nil {
			t.Fatal(err)
		}
		write("main.tf", main)
		write("m/main.tf", module)
		write("x.tf.json", jsonFile)
		write("terraform.tfvars", values)
		if first, second := dump(t, dir), dump(t, dir); first != second {
			t.Errorf("read twice:\n%s\n%s", first, second)
		}
	})
}

// dump is everything that a root says, as text.
func dump(t *testing.T, dir string) string {
	tree, err := source.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	result, err := Load(context.Background(), tree, []string{"."}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, root := range result.Roots {
		for _, r := range root.Resources() {
			fmt.Fprintln(&b, r.Address, r.Exists())
			dumpValue(t, &b, r.Body, 0)
		}
		for _, o := range root.Outputs() {
			fmt.Fprintln(&b, o.Name)
			dumpValue(t, &b, o.Value, 0)
		}
		for _, d := range graphDiagnostics(root) {
			fmt.Fprintln(&b, d)
		}
	}
	return b.String()
}

func graphDiagnostics(root *graph.Root) []string {
	var lines []string
	for _, d := range root.Diagnostics() {
		start, _ := d.At.Positions()
		lines = append(lines, fmt.Sprintf("%s:%d:%d %s", d.At.Path(), start.Line, start.Column, d.Message))
	}
	return distinct(lines)
}

func dumpValue(t *testing.T, b *strings.Builder, v graph.Value, depth int) {
	const deepest = 40
	at := v.At()
	if at.File != nil && (at.Start < 0 || at.End < at.Start || at.End > len(at.File.Content)) {
		t.Errorf("%s: place %d to %d of %d bytes", at.Path(), at.Start, at.End, len(at.File.Content))
	}
	if text, ok := v.Text(); ok && v.Kind() == graph.Number && !json.Valid([]byte(text)) {
		t.Errorf("%q is no number of JSON", text)
	}
	fmt.Fprintln(b, depth, v.State(), v.String(), v.Refs(), len(v.Way()), v.IsSet())
	if depth > deepest {
		return
	}
	switch v.Kind() {
	case graph.List:
		for _, e := range v.List() {
			dumpValue(t, b, e, depth+1)
		}
	case graph.Object:
		for name, field := range v.Fields() {
			fmt.Fprintln(b, name)
			dumpValue(t, b, field, depth+1)
		}
	}
}
