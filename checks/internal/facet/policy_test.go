package facet

import (
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

func TestCoversService(t *testing.T) {
	text := func(s string) graph.Value { return graph.NewString(s, graph.Meta{}) }
	template := func(parts ...graph.Value) graph.Value {
		return graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: graph.Origin{Op: graph.OpTemplate, Operands: parts}}})
	}
	unknown := graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: graph.Origin{Op: graph.OpInput, Name: "var.x"}}})
	tests := []struct {
		entry graph.Value
		parts int
		want  graph.Tri
	}{
		{text("*"), 2, graph.Yes},
		{text("**"), 2, graph.Yes},
		{text("*:*"), 2, graph.Yes},
		{text("Ec2:*"), 2, graph.Yes},
		{text("ec2:?*"), 2, graph.Yes},
		{text("*:*:*"), 3, graph.Yes},
		{text("obs:*"), 3, graph.Yes},
		{text("obs:*:*"), 3, graph.Yes},
		{text("name/cos:*"), 2, graph.Yes},
		{text("name/*"), 2, graph.Yes},
		{text("ec2:Describe*"), 2, graph.No},
		{text("ec2:*Image"), 2, graph.No},
		{text("ec2:?"), 2, graph.No},
		{text("ec2*"), 2, graph.No},
		{text("ecs:servers:*"), 3, graph.No},
		{text("ecs:*:list"), 3, graph.No},
		{text(""), 2, graph.No},
		{template(unknown, text(":*")), 2, graph.Yes},
		{template(unknown, text(":*")), 3, graph.Undetermined},
		{template(text("s3:"), unknown), 2, graph.Undetermined},
		{template(text("s3:"), unknown, text("Object")), 2, graph.No},
		{template(text("s3:Get"), unknown), 2, graph.No},
		{template(text("s3"), unknown), 2, graph.Undetermined},
		{template(unknown, text(":"), unknown), 2, graph.Undetermined},
		{unknown, 2, graph.Undetermined},
	}
	for _, test := range tests {
		if got := CoversService(test.entry, test.parts); got != test.want {
			o := test.entry.Origin()
			t.Errorf("%v %v of %d parts: %v, want %v", test.entry, o.Operands, test.parts, got, test.want)
		}
	}
}
