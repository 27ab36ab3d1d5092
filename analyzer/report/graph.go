package report

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// GraphReporter writes a graph in one format. It returns the diagnostics of the graph, because some are found only when
// values are read and each root is released when it has been written. When ctx ends, the roots not yet read are missing
// and the error says so.
type GraphReporter func(ctx context.Context, w io.Writer, g *graph.Graph, secret Secret) ([]graph.Diagnostic, error)

// Secret reports whether a text, which stands under a name, has a secret in it although nothing marks it as one.
type Secret func(name string, text graph.Value) bool

// GraphFormats are all formats of a graph, the default first.
var GraphFormats = []struct {
	Name  string
	Write GraphReporter
}{
	{"json", GraphJSON},
	{"dot", GraphDOT},
	{"mermaid", GraphMermaid},
}

// picture is a graph as it is drawn: the instances of one resource are one node, and every arrow is drawn once.
type picture struct {
	roots  []box // with a box for each module instance
	arrows [][2]int
}

type box struct {
	label string
	nodes []node
	boxes []box
}

type node struct {
	id    int
	label string
	data  bool // only read, not managed
}

func draw(ctx context.Context, g *graph.Graph) (picture, []graph.Diagnostic, error) {
	var p picture
	next := 0
	diagnostics := slices.Clone(g.Diagnostics)
	analyzer.EachRoot(ctx, g, 1, func(_ int, root *graph.Root) {
		p.drawRoot(root, &next)
		diagnostics = append(diagnostics, root.Diagnostics()...)
	})
	return p, analyzer.SortDiagnostics(diagnostics), ctx.Err()
}

func (p *picture) drawRoot(root *graph.Root, next *int) {
	// A reference names an instance, all instances ("a.b[*]") or the resource.
	ids := map[string]int{}
	instances := map[string]int{}
	var resources []*graph.Resource
	for _, r := range root.Resources() {
		if r.Exists() == graph.No {
			continue
		}
		base := withoutKey(r)
		if instances[base]++; instances[base] == 1 {
			ids[base] = *next
			*next++
		}
		ids[r.Address] = ids[base]
		resources = append(resources, r)
	}
	outer := box{label: root.Name()}
	if outer.label == "" {
		outer.label = "."
	}
	modules := map[string]int{} // index into outer.boxes
	drawn := map[int]bool{}
	arrows := map[[2]int]bool{}
	for _, r := range resources {
		base := withoutKey(r)
		id := ids[base]
		if !drawn[id] {
			drawn[id] = true
			label := strings.TrimLeft(strings.TrimPrefix(base, r.Module), "./")
			if instances[base] > 1 {
				label += fmt.Sprintf(" ×%d", instances[base])
			}
			inside := &outer
			if r.Module != "" {
				i, ok := modules[r.Module]
				if !ok {
					i = len(outer.boxes)
					modules[r.Module] = i
					outer.boxes = append(outer.boxes, box{label: r.Module})
				}
				inside = &outer.boxes[i]
			}
			inside.nodes = append(inside.nodes, node{id, label, r.Mode == graph.Data})
		}
		for _, reference := range references(r) {
			to, ok := ids[strings.TrimSuffix(reference.To, "[*]")]
			if arrow := [2]int{id, to}; ok && to != id && !arrows[arrow] {
				arrows[arrow] = true
				p.arrows = append(p.arrows, arrow)
			}
		}
		r.Forget()
	}
	p.roots = append(p.roots, outer)
}

// withoutKey is the address of a resource without the key of the instance.
func withoutKey(r *graph.Resource) string {
	name := strings.TrimPrefix(r.Address, r.Module)
	if i := strings.IndexByte(name, '['); i >= 0 {
		return r.Module + name[:i]
	}
	return r.Address
}

// drawing is a language in which pictures are written, each part as a format.
type drawing struct {
	head, tail string
	open       string // a box: its number and its label
	close      string
	node       string // its number and its label
	data       string // likewise
	arrow      string // from, to
	text       *strings.Replacer
}

// GraphDOT writes the graph for Graphviz.
func GraphDOT(ctx context.Context, w io.Writer, g *graph.Graph, _ Secret) ([]graph.Diagnostic, error) {
	return drawing{
		head: "digraph lintel {\n  rankdir=LR;\n  node [shape=box];\n", tail: "}\n",
		open: "subgraph cluster_%d { label=\"%s\";\n", close: "}\n",
		node: "n%d [label=\"%s\"];\n", data: "n%d [label=\"%s\", style=dashed];\n", arrow: "n%d -> n%d;\n",
		text: strings.NewReplacer(`\`, `\\`, `"`, `\"`, "&", "&amp;"),
	}.write(ctx, w, g)
}

// GraphMermaid writes the graph for Mermaid, which GitHub and GitLab draw inside Markdown.
func GraphMermaid(ctx context.Context, w io.Writer, g *graph.Graph, _ Secret) ([]graph.Diagnostic, error) {
	return drawing{
		head: "flowchart LR\n",
		open: "subgraph b%d[\"%s\"]\n", close: "end\n",
		node: "n%d[\"%s\"]\n", data: "n%d([\"%s\"])\n", arrow: "n%d --> n%d\n",
		text: strings.NewReplacer("#", "#35;", `"`, "#quot;", "&", "#amp;", "<", "#lt;", ">", "#gt;", "`", "#96;"),
	}.write(ctx, w, g)
}

func (d drawing) write(ctx context.Context, w io.Writer, g *graph.Graph) ([]graph.Diagnostic, error) {
	p, diagnostics, unfinished := draw(ctx, g)
	out := bufio.NewWriter(w)
	quote := func(s string) string { return d.text.Replace(visible(s)) }
	boxes := 0
	var write func(b box, indent string)
	write = func(b box, indent string) {
		fmt.Fprintf(out, indent+d.open, boxes, quote(b.label))
		boxes++
		for _, n := range b.nodes {
			form := d.node
			if n.data {
				form = d.data
			}
			fmt.Fprintf(out, indent+"  "+form, n.id, quote(n.label))
		}
		for _, inner := range b.boxes {
			write(inner, indent+"  ")
		}
		fmt.Fprint(out, indent+d.close)
	}
	fmt.Fprint(out, d.head)
	for _, root := range p.roots {
		write(root, "  ")
	}
	for _, arrow := range p.arrows {
		fmt.Fprintf(out, "  "+d.arrow, arrow[0], arrow[1])
	}
	fmt.Fprint(out, d.tail)
	return diagnostics, cmp.Or(out.Flush(), unfinished)
}
