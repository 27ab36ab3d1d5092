package report

import (
	"bytes"
	"context"
	"encoding/json"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

func drawn(t testing.TB, write GraphReporter, g *graph.Graph) []byte {
	t.Helper()
	var b bytes.Buffer
	if _, err := write(context.Background(), &b, g, nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestGraphFormats(t *testing.T) {
	for _, format := range GraphFormats {
		out := drawn(t, format.Write, bank())
		golden(t, "graph."+format.Name, out)
		if !bytes.Equal(out, drawn(t, format.Write, bank())) {
			t.Errorf("%s: the same graph gave other bytes", format.Name)
		}
		if bytes.Contains(out, []byte("canary")) {
			t.Errorf("%s shows a secret", format.Name)
		}
		terminalSafe(t, format.Name, drawn(t, format.Write, hostileGraph()))
		w := brokenWriter(10)
		if _, err := format.Write(context.Background(), &w, bank(), nil); err == nil {
			t.Errorf("%s lost the error of a write", format.Name)
		}
		diagnostics, _ := format.Write(context.Background(), &bytes.Buffer{}, bank(), nil)
		if len(diagnostics) != 3 {
			t.Errorf("%s: %d diagnostics, want those of the graph and of its roots: 3", format.Name, len(diagnostics))
		}
		ended, cancel := context.WithCancel(context.Background())
		cancel()
		if _, err := format.Write(ended, &bytes.Buffer{}, bank(), nil); err == nil {
			t.Errorf("%s does not say that roots are missing", format.Name)
		}
	}
}

func TestGraphJSONOfHostileStrings(t *testing.T) {
	if out := drawn(t, GraphJSON, hostileGraph()); !json.Valid(out) {
		t.Errorf("not JSON: %s", out)
	}
}

func TestValues(t *testing.T) {
	maybe := variable("var.more", graph.Range{}, graph.Range{})
	tests := map[string]graph.Value{
		`true`:                        graph.NewBool(true, graph.Meta{}),
		`12345678901234567890.000001`: number("12345678901234567890.000001"),
		`-1e400`:                      number("-1e400"),
		`"1"`:                         text("1"),
		`"<a> & \"b\"\n"`:             text("<a> & \"b\"\n"),
		`null`:                        graph.NewNull(graph.Meta{}),
		`[]`:                          graph.NewList(nil, graph.Meta{}),
		`{}`:                          object(),
		`{"a":null,"b":[1,{"c":2}]}`:  object("a", graph.NewNull(graph.Meta{}), "b", graph.NewList([]graph.Value{number("1"), object("c", number("2"))}, graph.Meta{})),
		`{"$sensitive":true}`:         graph.NewString("s", graph.Meta{Sensitive: true}),
		`{"a":{"$sensitive":true}}`:   object("a", graph.NewUnknown(graph.Meta{Sensitive: true})),
		`{"$unknown":true,"refs":[]}`: maybe,
		`{"$unknown":true,"refs":["aws_kms_key.a.arn"]}`: ref("aws_kms_key.a", "arn", graph.Range{}),
		`["x",{"$unknown":true,"refs":["a.b"]}]`:         graph.NewList([]graph.Value{text("x"), ref("a.b", "", graph.Range{})}, graph.Meta{}),
		`{"$unknown":true,"refs":["a.b.c"]}`:             graph.NewList([]graph.Value{text("x"), object("n", ref("a.b", "c", graph.Range{})).Provided(maybe)}, graph.Meta{}),
		`["certain"]`:                                    graph.NewList([]graph.Value{text("certain"), text("never").Provided(graph.NewBool(false, graph.Meta{}))}, graph.Meta{}),
	}
	for want, v := range tests {
		w := newValueWriter(nil)
		w.field("v", v)
		if got := string(w.object()); got != `{"v":`+want+`}` {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestReferencesKnowTheirPath(t *testing.T) {
	joined := graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: graph.Origin{Op: graph.OpTemplate, Operands: []graph.Value{
		text("arn:"), ref("a.one", "id", graph.Range{}), ref("a.two", "id", graph.Range{}), ref("a.one", "id", graph.Range{})}}}})
	r := &graph.Resource{Body: object(
		"policy", joined,
		"network", graph.NewList([]graph.Value{object("uuid", ref("net.a", "id", graph.Range{})), object("uuid", ref("net.b", "id", graph.Range{})), object("uuid", ref("net.a", "id", graph.Range{}))}, graph.Meta{}),
		"ids", graph.NewList([]graph.Value{ref("x.y", "id", graph.Range{})}, graph.Meta{}),
	)}
	want := []jsonReference{
		{"policy", "a.one", "id"}, {"policy", "a.two", "id"},
		{"network.uuid", "net.a", "id"}, {"network.uuid", "net.b", "id"},
		{"ids", "x.y", "id"},
	}
	got := references(r)
	if len(got) != len(want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %v, want %v", got[i], want[i])
		}
	}
}

// Instances are drawn as one, and a reference to all of them finds it.
func TestPictureOfInstances(t *testing.T) {
	g := &graph.Graph{Roots: []*graph.Root{graph.NewRoot("", graph.Terraform, func(root *graph.Root) {
		for _, key := range []string{"[0]", "[1]", `["a.s[\"x"]`} {
			root.Add(&graph.Resource{Address: `module.m["k"].a.s` + key, Module: `module.m["k"]`, Type: "a", Name: "s", Body: object()})
		}
		root.Add(&graph.Resource{Address: "a.t", Type: "a", Name: "t", Body: object(
			"x", ref(`module.m["k"].a.s[*]`, "id", graph.Range{}), "y", ref(`module.m["k"].a.s[1]`, "id", graph.Range{}), "z", ref("a.t", "id", graph.Range{}), "w", ref("not.there", "id", graph.Range{}))})
	})}}
	p, _, err := draw(context.Background(), g)
	if err != nil || len(p.arrows) != 1 || len(p.roots[0].boxes) != 1 || len(p.roots[0].boxes[0].nodes) != 1 {
		t.Fatalf("got %+v, %v", p, err)
	}
	if got := p.roots[0].boxes[0].nodes[0].label; got != "a.s ×3" {
		t.Errorf("label is %q", got)
	}
}

func BenchmarkGraphJSON(b *testing.B) {
	g := estate(500, 10)
	b.ReportAllocs()
	for b.Loop() {
		drawn(b, GraphJSON, g)
	}
}
