package checks

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/checks/internal/checktest"
)

var schemas = flag.String("schemas", "", "a folder of whole schemas to renew testdata/schema from; see CONTRIBUTING.md")

// TestSchema renews testdata/schema, if it is told from what, and else compares it with the types that checks name.
func TestSchema(t *testing.T) {
	named := literals(t)
	for _, platform := range append(slices.Clone(analyzer.PlatformNames), removed) {
		path := filepath.Join(checktest.SchemaDir, platform+".tsv")
		if *schemas != "" && platform != removed {
			if err := os.WriteFile(path, excerpt(t, filepath.Join(*schemas, platform+".tsv"), named), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(content)) {
			if typ, _, _ := strings.Cut(line, "\t"); !named[typ] {
				t.Errorf("%s: no check names %s any more; CONTRIBUTING.md says how to renew the file", path, typ)
			}
		}
	}
}

// removed is the file of what only earlier versions of the providers had.
const removed = "removed"

// literals are the texts that stand in the code of checks: every resource type that one knows is among them.
func literals(t *testing.T) map[string]bool {
	found := map[string]bool{}
	err := filepath.WalkDir(".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if literal, ok := n.(*ast.BasicLit); ok && literal.Kind == token.STRING {
				if text, err := strconv.Unquote(literal.Value); err == nil {
					found[text] = true
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// excerpt reads a schema with a line for each attribute or block of each type (the type, a tab, the path, and perhaps more) and
// returns a line for each type that is named. A path may mark what is a list (`[]`), and "." stands for the type itself.
func excerpt(t *testing.T, path string, named map[string]bool) []byte {
	file, err := os.Open(path)
	if err != nil {
		if file, err = os.Open(path + ".gz"); err != nil {
			t.Fatal(err)
		}
	}
	defer file.Close()
	var in io.Reader = file
	if strings.HasSuffix(file.Name(), ".gz") {
		if in, err = gzip.NewReader(file); err != nil {
			t.Fatal(err)
		}
	}
	types := map[string]map[string]bool{}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		columns := strings.Split(lines.Text(), "\t")
		if len(columns) < 2 || !named[columns[0]] {
			continue
		}
		if types[columns[0]] == nil {
			types[columns[0]] = map[string]bool{}
		}
		if path := strings.NewReplacer("[]", "", ".*", "").Replace(columns[1]); path != "." {
			types[columns[0]][path] = true
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	for _, typ := range slices.Sorted(maps.Keys(types)) {
		fmt.Fprintf(&out, "%s\t%s\n", typ, strings.Join(slices.Sorted(maps.Keys(types[typ])), " "))
	}
	return out.Bytes()
}
