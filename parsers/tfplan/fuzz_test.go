package tfplan_test

import (
	"bytes"
	"context"
	"os"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/report"
	"github.com/lintel-iac/lintel/parsers/tfplan"
)

// FuzzLoad holds whatever is read to three promises: no panic, every place lies inside the file, and the same bytes make the
// same graph.
func FuzzLoad(f *testing.F) {
	for _, name := range []string{"plan-dynamic-unknown-for-each", "module-for-each-outputs-object", "unknown-splat", "sensitive-collections", "plan-providers"} {
		if content, err := os.ReadFile("testdata/plans/" + name + ".json"); err == nil {
			f.Add(content)
		}
	}
	f.Add([]byte(planText(&testing.T{}, secretPlan())))
	f.Add([]byte(`{"format_version":"1.0","values":{"root_module":{"resources":[{"address":"a.b[0]","type":"a","name":"b","index":0,"values":{"x":[1,{"y":null}]}}]}}}`))
	// What refers to itself.
	f.Add([]byte(`{"format_version":"1.2","resource_changes":[{"address":"module.m.a.b","module_address":"module.m","type":"a","name":"b","change":{"actions":["create"],"after":{},"after_unknown":{"x":true,"y":true}}}],
"configuration":{"root_module":{"module_calls":{"m":{"expressions":{"v":{"references":["module.m.o","module.m"]}},"module":{"variables":{"v":{}},"outputs":{"o":{"expression":{"references":["var.v","a.b.x","a.b"]}}},
"resources":[{"address":"a.b","expressions":{"x":{"references":["a.b.y","a.b","var.v"]},"y":{"references":["a.b.x","a.b"]}}}]}}}}}}`))
	f.Fuzz(func(t *testing.T, content []byte) {
		var graphs [2]bytes.Buffer
		for i := range graphs {
			file := graph.NewFile("plan.json", content)
			result, err := tfplan.Load(context.Background(), file, tfplan.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := report.GraphJSON(context.Background(), &graphs[i], &graph.Graph{Roots: result.Roots, Diagnostics: result.Diagnostics}, nil); err != nil {
				t.Fatal(err)
			}
			inside := func(at graph.Range) {
				if !at.IsZero() && (at.File != file || at.Start < 0 || at.End < at.Start || at.End > len(content)) {
					t.Errorf("a place is outside: %d to %d of %d", at.Start, at.End, len(content))
				}
			}
			for _, root := range result.Roots {
				for _, d := range root.Diagnostics() {
					inside(d.At)
				}
				for _, r := range append(root.Resources(), root.Deleted()...) {
					inside(r.At)
					visitValues(r.Body, func(v graph.Value) {
						inside(v.At())
						v.Cause()
					})
				}
			}
		}
		if !bytes.Equal(graphs[0].Bytes(), graphs[1].Bytes()) {
			t.Error("the same plan makes two graphs")
		}
	})
}
