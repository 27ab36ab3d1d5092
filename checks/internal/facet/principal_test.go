package facet

import (
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

func TestAnybody(t *testing.T) {
	for principal, want := range map[string]graph.Tri{
		"*":                                graph.Yes,
		"arn:aws:iam::*:role/reader":       graph.Yes,
		"arn:aws:iam::111122223333:root":   graph.No,
		"arn:aws:iam::111122223333:user/*": graph.No,
		"111122223333":                     graph.No,
		"acs:ram::*:role/reader":           graph.Yes,
		"acs:ram::1111222233334444:*":      graph.No,
		"arn:sts::*:assumed-role/a/b":      graph.Yes,
		"qcs::cam::anyone:anyone":          graph.Yes,
		"qcs::cam::uin/1:uin/2":            graph.No,
		"qcs::cam::uin/*:uin/*":            graph.Yes,
		"domain/*":                         graph.Yes,
		"domain/0a1b:user/*":               graph.No,
		"":                                 graph.No,
	} {
		if got := Anybody(graph.NewString(principal, graph.Meta{})); got != want {
			t.Errorf("%q: %v, want %v", principal, got, want)
		}
	}
}

func TestParticularNetwork(t *testing.T) {
	for network, want := range map[string]graph.Tri{
		"0.0.0.0/0":      graph.No,
		"128.0.0.0/1":    graph.No,
		"::/0":           graph.No,
		"2001::/16":      graph.No,
		"fd00::/8":       graph.Yes,
		"10.0.0.0/8":     graph.Yes,
		"203.0.113.0/24": graph.Yes,
		"203.0.113.7":    graph.Yes,
		"2001:db8::/32":  graph.Yes,
		"*":              graph.No,
	} {
		if got := particularNetwork(graph.NewString(network, graph.Meta{})); got != want {
			t.Errorf("%q: %v, want %v", network, got, want)
		}
	}
}
