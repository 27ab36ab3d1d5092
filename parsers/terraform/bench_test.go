package terraform

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/source"
)

// benchDir is what the benchmarks read: the directory in LINTEL_BENCH_DIR, such as a checkout of a provider's examples, else
// the bundled example.
func benchDir() string {
	if dir := os.Getenv("LINTEL_BENCH_DIR"); dir != "" {
		return dir
	}
	return "../../testdata/demo"
}

func configs(b *testing.B, base string) (dirs []string, contents [][]byte) {
	b.Helper()
	seen := map[string]bool{}
	err := filepath.WalkDir(base, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !IsConfig(entry.Name()) {
			return err
		}
		dir, err := filepath.Rel(base, filepath.Dir(name))
		if err != nil {
			return err
		}
		seen[filepath.ToSlash(dir)] = true
		content, err := os.ReadFile(name)
		contents = append(contents, content)
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return sortedKeys(seen), contents
}

// BenchmarkFloor only parses: what nothing that reads the same files can undercut.
func BenchmarkFloor(b *testing.B) {
	_, contents := configs(b, benchDir())
	b.ReportAllocs()
	for b.Loop() {
		for _, content := range contents {
			hclsyntax.ParseConfig(content, "x.tf", hcl.InitialPos)
		}
	}
}

func benchmarkLoad(b *testing.B, read func(*graph.Root)) {
	dirs, _ := configs(b, benchDir())
	b.ReportAllocs()
	for b.Loop() {
		tree, err := source.Open(benchDir())
		if err != nil {
			b.Fatal(err)
		}
		result, err := Load(context.Background(), tree, dirs, Options{})
		if err != nil {
			b.Fatal(err)
		}
		for _, root := range result.Roots {
			read(root)
			root.Release()
		}
	}
}

// BenchmarkParse reads files and builds the resources without looking at their arguments.
func BenchmarkParse(b *testing.B) { benchmarkLoad(b, func(root *graph.Root) { root.Resources() }) }

// BenchmarkEvaluate reads every argument of every resource.
func BenchmarkEvaluate(b *testing.B) { benchmarkLoad(b, readValues) }

func readValues(root *graph.Root) {
	var read func(v graph.Value)
	read = func(v graph.Value) {
		switch v.Kind() {
		case graph.List:
			for _, e := range v.List() {
				read(e)
			}
		case graph.Object:
			for _, f := range v.Fields() {
				read(f)
			}
		}
	}
	for _, r := range root.Resources() {
		read(r.Body)
	}
}

func generated(b *testing.B, main string, more map[string]string) {
	files := map[string]string{"main.tf": main}
	for name, content := range more {
		files[name] = content
	}
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		root := load(b, files, Options{})[0]
		b.StartTimer()
		readValues(root)
	}
}

// BenchmarkForEach evaluates 10,000 instances of a resource with 30 arguments.
func BenchmarkForEach(b *testing.B) {
	var main strings.Builder
	main.WriteString("resource \"x\" \"y\" {\n for_each = { for i in range(10000) : \"k${i}\" => i }\n")
	for i := range 30 {
		fmt.Fprintf(&main, " a%d = \"${each.key}-%d-${each.value}\"\n", i, i)
	}
	main.WriteString("}\n")
	generated(b, main.String(), nil)
}

// BenchmarkModuleCalls evaluates 200 calls of a module with 50 resources.
func BenchmarkModuleCalls(b *testing.B) {
	var main, module strings.Builder
	for i := range 200 {
		fmt.Fprintf(&main, "module \"m%d\" {\n source = \"./m\"\n name = \"n%d\"\n}\n", i, i)
	}
	module.WriteString("variable \"name\" {}\nlocals { full = \"${var.name}-x\" }\n")
	for i := range 50 {
		fmt.Fprintf(&module, "resource \"x\" \"r%d\" {\n name = \"${local.full}-%d\"\n other = x.r%d.id\n}\n", i, i, (i+1)%50)
	}
	generated(b, main.String(), map[string]string{"m/main.tf": module.String()})
}

// BenchmarkLocal evaluates a local value that is used 1,000 times.
func BenchmarkLocal(b *testing.B) {
	var main strings.Builder
	main.WriteString("locals { big = [for i in range(1000) : i * 2] }\n")
	for i := range 1000 {
		fmt.Fprintf(&main, "resource \"x\" \"r%d\" {\n a = local.big[%d]\n}\n", i, i)
	}
	generated(b, main.String(), nil)
}
