package checktest

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// SchemaDir holds a file for each platform with the resource types that checks know: a line a type, with its attributes and
// blocks as paths, separated by spaces. What only earlier versions of a provider had stands in removed.tsv, written by hand.
var SchemaDir = func() string {
	_, here, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(here), "../../../testdata/schema")
}()

var schema = sync.OnceValues(func() (map[string][]string, error) {
	types := map[string][]string{}
	for _, name := range append(slices.Clone(analyzer.PlatformNames), "removed") {
		content, err := os.ReadFile(filepath.Join(SchemaDir, name+".tsv"))
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(content)) {
			columns := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
			if len(columns) < 2 {
				return nil, fmt.Errorf("%s.tsv: not a type with its paths: %s", name, line)
			}
			types[columns[0]] = append(types[columns[0]], strings.Fields(columns[1])...)
		}
	}
	return types, nil
})

// lookups are the attributes that were looked up, by resource type. Data sources are left out: the schemas have none.
type lookups map[string]map[string]bool

func observe(g *graph.Graph) lookups {
	asked := lookups{}
	for _, root := range g.Roots {
		root.Observe = func(r *graph.Resource, path string) {
			if r.Mode == graph.Data {
				return
			}
			if asked[r.Type] == nil {
				asked[r.Type] = map[string]bool{}
			}
			asked[r.Type][path] = true
		}
	}
	return asked
}

var index = regexp.MustCompile(`\[[^]]*\]`)

// faults are the paths that the schema of their type does not have. Terraform gives each resource an id.
func (asked lookups) faults(types map[string][]string) []string {
	var faults []string
	for _, typ := range slices.Sorted(maps.Keys(asked)) {
		for _, path := range slices.Sorted(maps.Keys(asked[typ])) {
			if plain := index.ReplaceAllString(path, ""); types[typ] != nil && plain != "id" && !slices.Contains(types[typ], plain) {
				faults = append(faults, fmt.Sprintf("%s has no %s, and yet it is looked up", typ, path))
			}
		}
	}
	return faults
}
