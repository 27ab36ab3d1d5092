package report

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// estate is a graph of many files, each with findings that have a way.
func estate(files, perFile int) *graph.Graph {
	g := &graph.Graph{Modules: 1}
	root := graph.NewRoot("", graph.Terraform, func(root *graph.Root) {
		for i, f := range g.Files {
			for j := range perFile {
				block := span(f, fmt.Sprintf("resource \"aws_db_instance\" \"r%d\" {", j))
				attribute := graph.Range{File: f, Start: block.End + 3, End: block.End + 28}
				way := graph.Traced{Steps: []graph.Step{{Kind: graph.StepLocal, Name: "local.encrypted", At: span(f, "locals")}}}
				root.Add(&graph.Resource{Address: fmt.Sprintf("aws_db_instance.r%d_%d", i, j), Type: "aws_db_instance", At: block,
					Body: object("storage_encrypted", graph.NewBool(false, graph.Meta{At: attribute, Trace: way}), "subnet_id", ref("aws_subnet.a", "id", attribute))})
			}
		}
	})
	for i := range files {
		var b strings.Builder
		b.WriteString("locals { encrypted = false }\n")
		for j := range perFile {
			fmt.Fprintf(&b, "resource \"aws_db_instance\" \"r%d\" {\n  storage_encrypted = local.encrypted\n  name = \"数据库\"\n}\n", j)
		}
		g.Files = append(g.Files, graph.NewFile(fmt.Sprintf("m%04d/main.tf", i), []byte(b.String())))
	}
	g.Roots = []*graph.Root{root}
	return g
}

// minified is a graph whose findings all stand on one line of about size bytes, as in a plan.
func minified(size, findings int) *graph.Graph {
	f := graph.NewFile("plan.json", []byte(strings.Repeat(`{"storage_encrypted":false},`, size/28)))
	return &graph.Graph{Files: []*graph.File{f}, Modules: 1, Roots: []*graph.Root{graph.NewRoot("plan.json", graph.Plan, func(root *graph.Root) {
		for i := range findings {
			start := i * (size / findings)
			at := graph.Range{File: f, Start: start, End: start + 25}
			root.Add(&graph.Resource{Address: fmt.Sprintf("aws_db_instance.r%d", i), Type: "aws_db_instance", At: at,
				Body: object("storage_encrypted", graph.NewBool(false, graph.Meta{At: at}))})
		}
	})}}
}

func BenchmarkReport(b *testing.B) {
	inputs := map[string]*Input{
		"5000findings": scan(b, estate(500, 10), Include{}),
		"10MBline1000": scan(b, minified(10<<20, 1000), Include{}),
		"nothing":      scan(b, &graph.Graph{}, Include{}),
	}
	for _, name := range []string{"5000findings", "10MBline1000", "nothing"} {
		for _, format := range Formats {
			b.Run(format.Name+"/"+name, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if err := format.Write(io.Discard, inputs[name]); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
