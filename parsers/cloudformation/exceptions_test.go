package cloudformation

import (
	"fmt"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// TestManyExceptions: texts and comments, each of which could be part of any other.
func TestManyExceptions(t *testing.T) {
	const n = 20_000
	var text strings.Builder
	text.WriteString("Resources:\n")
	for i := range n {
		fmt.Fprintf(&text, "  R%d: # lintel:ignore c\n    Type: \"a # lintel:ignore c\"\n", i)
	}
	found, wrong := Exceptions(graph.NewFile("a.yaml", []byte("AWSTemplateFormatVersion: 2010-09-09\n"+text.String())))
	if len(found) != n || len(wrong) != 0 {
		t.Errorf("%d exceptions, %v", len(found), wrong)
	}
}

func FuzzExceptions(f *testing.F) {
	f.Add([]byte("Resources:\n  A:\n    Type: AWS::A::B # lintel:ignore c\n    Metadata:\n      lintel: [{ignore: c, until: d}]\n"))
	f.Add([]byte(`{"Resources":{"A":{"Type":"AWS::A::B","Metadata":{"lintel":{"ignore":"c","reason":"\" \\"}}}}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		found, _ := Exceptions(graph.NewFile("a.yaml", text))
		for _, e := range found {
			if e.At.End > len(text) || e.At.Start > e.At.End || e.Over.Start > e.Over.End || e.Over.End > len(text) {
				t.Errorf("%+v", e)
			}
		}
	})
}
