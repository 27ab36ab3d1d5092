package expect

import (
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

var (
	unknown = graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: graph.Origin{
		Op: graph.OpInput, Name: "var.x", Cause: graph.Cause{Kind: graph.NoValue, Subject: "var.x"},
	}}})
	yes = graph.NewBool(true, graph.Meta{})
	no  = graph.NewBool(false, graph.Meta{})
)

func text(s string) graph.Value { return graph.NewString(s, graph.Meta{}) }

func object(fields ...graph.Field) graph.Value { return graph.NewObject(fields, graph.Meta{}) }

func list(elems ...graph.Value) graph.Value { return graph.NewList(elems, graph.Meta{}) }

func judge(j Judge, fields ...graph.Field) analyzer.Verdict {
	return j(&analyzer.Inspection{}, &graph.Resource{Body: object(fields...)})
}

func TestPredicates(t *testing.T) {
	tests := []struct {
		name    string
		judge   Judge
		value   graph.Value
		outcome analyzer.Outcome
	}{
		{"true", True("x"), yes, analyzer.Passed},
		{"not true", True("x"), no, analyzer.Failed},
		{"the text of false is not true", True("x"), text("false"), analyzer.Failed},
		{"absent is not true", True("x"), graph.Value{}, analyzer.Failed},
		{"unknown", True("x"), unknown, analyzer.Undetermined},
		{"absent is not false", NotFalse("x"), graph.Value{}, analyzer.Passed},
		{"false", NotFalse("x"), no, analyzer.Failed},
		{"absent is not true", NotTrue("x"), graph.Value{}, analyzer.Passed},
		{"set", Set("x"), text("k"), analyzer.Passed},
		{"empty is not set", Set("x"), text(""), analyzer.Failed},
		{"empty is unset", Unset("x"), text(""), analyzer.Passed},
		{"one of", OneOf("x", "a", "b"), text("b"), analyzer.Passed},
		{"none of", OneOf("x", "a", "b"), text("B"), analyzer.Failed},
		{"at least", AtLeast("x", 2), text("2"), analyzer.Passed},
		{"less", AtLeast("x", 2), text("1.9"), analyzer.Failed},
		{"at most", AtMost("x", 2), text("2.1"), analyzer.Failed},
	}
	for _, test := range tests {
		if got := judge(test.judge, graph.Field{Name: "x", Value: test.value}).Outcome; got != test.outcome {
			t.Errorf("%s: %v, want %v", test.name, got, test.outcome)
		}
	}
}

func TestOwnKey(t *testing.T) {
	template := func(operands ...graph.Value) graph.Value {
		return graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: graph.Origin{Op: graph.OpTemplate, Operands: operands}}})
	}
	for name, test := range map[string]struct {
		key     graph.Value
		outcome analyzer.Outcome
	}{
		"none":                       {graph.Value{}, analyzer.Failed},
		"of the service":             {text("alias/aws/s3"), analyzer.Failed},
		"of the service in a region": {template(text("arn:aws:kms:"), unknown, text(":alias/aws/s3")), analyzer.Failed},
		"of one's own":               {text("alias/ledger"), analyzer.Passed},
		"of one's own in a region":   {template(text("arn:aws:kms:"), unknown, text(":alias/ledger")), analyzer.Passed},
		"given":                      {unknown, analyzer.Undetermined},
	} {
		if got := judge(OwnKey("x"), graph.Field{Name: "x", Value: test.key}).Outcome; got != test.outcome {
			t.Errorf("%s: %v, want %v", name, got, test.outcome)
		}
	}
}

// A path through blocks sees all of them, and a block that is perhaps not there decides nothing alone.
func TestBlocks(t *testing.T) {
	block := func(v graph.Value) graph.Value { return object(graph.Field{Name: "x", Value: v}) }
	perhaps := func(v graph.Value) graph.Value { return block(v).Provided(unknown) }
	tests := []struct {
		name    string
		blocks  []graph.Value
		outcome analyzer.Outcome
	}{
		{"no block", nil, analyzer.Failed},
		{"all", []graph.Value{block(yes), block(yes)}, analyzer.Passed},
		{"not all", []graph.Value{block(yes), block(no)}, analyzer.Failed},
		{"one unknown", []graph.Value{block(yes), block(unknown)}, analyzer.Undetermined},
		{"a failure beside an unknown", []graph.Value{block(unknown), block(no)}, analyzer.Failed},
		{"perhaps good, or none", []graph.Value{perhaps(yes)}, analyzer.Undetermined},
		{"perhaps bad, or none: both fail", []graph.Value{perhaps(no)}, analyzer.Failed},
		{"good, and perhaps bad", []graph.Value{block(yes), perhaps(no)}, analyzer.Undetermined},
		{"good, and perhaps good", []graph.Value{block(yes), perhaps(yes)}, analyzer.Passed},
	}
	for _, test := range tests {
		if got := judge(True("b.x"), graph.Field{Name: "b", Value: list(test.blocks...)}).Outcome; got != test.outcome {
			t.Errorf("%s: %v, want %v", test.name, got, test.outcome)
		}
	}
}

func TestDistinct(t *testing.T) {
	ref := func(attribute string) graph.Value {
		return graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: graph.Origin{
			Op: graph.OpRef, Ref: graph.Ref{Address: "data.zones.all", Attribute: attribute},
		}}})
	}
	tests := []struct {
		name    string
		zones   graph.Value
		outcome analyzer.Outcome
	}{
		{"two", list(text("a"), text("b")), analyzer.Passed},
		{"twice the same", list(text("a"), text("a")), analyzer.Failed},
		{"one and an empty one", list(text("a"), text("")), analyzer.Failed},
		{"none", graph.Value{}, analyzer.Failed},
		{"two of a data source", list(ref("names[0]"), ref("names[1]")), analyzer.Passed},
		{"one of a data source", list(ref("names[0]")), analyzer.Failed},
		{"all of a data source", ref("names"), analyzer.Undetermined},
		{"two inputs", list(unknown, text("a")), analyzer.Undetermined},
		{"perhaps a second", list(text("a"), text("b").Provided(unknown)), analyzer.Undetermined},
	}
	for _, test := range tests {
		if got := judge(Distinct("x", "zones", 2), graph.Field{Name: "x", Value: test.zones}).Outcome; got != test.outcome {
			t.Errorf("%s: %v, want %v", test.name, got, test.outcome)
		}
	}
	block := func(v graph.Value) graph.Value { return object(graph.Field{Name: "zone", Value: v}) }
	blocks := []struct {
		name    string
		blocks  graph.Value
		outcome analyzer.Outcome
	}{
		{"two", list(block(text("a")), block(text("b"))), analyzer.Passed},
		{"one that is not known", list(block(unknown)), analyzer.Failed},
		{"blocks that are not known", unknown, analyzer.Undetermined},
		{"perhaps a second", list(block(text("a")), block(text("b")).Provided(unknown)), analyzer.Undetermined},
	}
	for _, test := range blocks {
		if got := judge(DistinctBlocks("x.zone", "zones", 2), graph.Field{Name: "x", Value: test.blocks}).Outcome; got != test.outcome {
			t.Errorf("blocks: %s: %v, want %v", test.name, got, test.outcome)
		}
	}
}

func TestMessagesSayWhatWasFoundAndWanted(t *testing.T) {
	for want, verdict := range map[string]analyzer.Verdict{
		`b.x is not set, want true`: judge(True("b.x")),
		`x is "c", want a or b`:     judge(OneOf("x", "a", "b"), graph.Field{Name: "x", Value: text("c")}),
	} {
		if got := verdict.Defects[0].Message.String(); got != want {
			t.Errorf("message %q, want %q", got, want)
		}
	}
	if got := judge(True("x"), graph.Field{Name: "x", Value: unknown}).Cause.Subject; got != "var.x" {
		t.Errorf("cause %q, want var.x", got)
	}
}

func TestCombinations(t *testing.T) {
	is := func(o analyzer.Outcome) Judge {
		return func(*analyzer.Inspection, *graph.Resource) analyzer.Verdict {
			switch o {
			case analyzer.Failed:
				return analyzer.Fail("x", no, "no")
			case analyzer.Passed:
				return analyzer.Pass("x", yes, "yes")
			case analyzer.NotApplicable:
				return analyzer.Skip()
			}
			return analyzer.Unsure("x", unknown, "perhaps")
		}
	}
	const p, f, u, n = analyzer.Passed, analyzer.Failed, analyzer.Undetermined, analyzer.NotApplicable
	tests := []struct {
		name    string
		combine func(j, k Judge) Judge
		results map[[2]analyzer.Outcome]analyzer.Outcome
	}{
		{"and", Judge.And, map[[2]analyzer.Outcome]analyzer.Outcome{{p, p}: p, {p, f}: f, {u, f}: f, {u, p}: u, {n, p}: p, {n, n}: n}},
		{"then", Judge.Then, map[[2]analyzer.Outcome]analyzer.Outcome{{p, p}: p, {p, f}: f, {f, u}: f, {u, f}: f, {u, p}: u, {n, p}: p}},
		{"or", Judge.Or, map[[2]analyzer.Outcome]analyzer.Outcome{{f, p}: p, {f, f}: f, {f, u}: u, {u, f}: u, {u, p}: p, {n, f}: f}},
		{"unless", Judge.Unless, map[[2]analyzer.Outcome]analyzer.Outcome{{f, p}: n, {f, f}: f, {f, u}: u, {p, u}: p, {u, u}: u, {f, n}: f}},
	}
	for _, test := range tests {
		for in, want := range test.results {
			if got := judge(test.combine(is(in[0]), is(in[1]))).Outcome; got != want {
				t.Errorf("%v %s %v is %v, want %v", in[0], test.name, in[1], got, want)
			}
		}
	}
}

func TestCompanion(t *testing.T) {
	ref := func(address string) graph.Value {
		return graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: graph.Origin{Op: graph.OpRef, Ref: graph.Ref{Address: address, Attribute: "id"}}}})
	}
	log := func(network, enabled graph.Value) *graph.Resource {
		return &graph.Resource{Address: "log.a", Type: "log", Body: object(graph.Field{Name: "network", Value: network}, graph.Field{Name: "enabled", Value: enabled})}
	}
	maybe := log(ref("network.a"), yes)
	maybe.Existing = unknown
	other := func(debug graph.Value) *graph.Resource {
		r := log(ref("network.a"), yes)
		r.Body = object(graph.Field{Name: "network", Value: ref("network.a")}, graph.Field{Name: "enabled", Value: yes}, graph.Field{Name: "debug", Value: debug})
		return r
	}
	tests := []struct {
		name    string
		logs    []*graph.Resource
		outcome analyzer.Outcome
	}{
		{"none", nil, analyzer.Failed},
		{"one", []*graph.Resource{log(ref("network.a"), yes)}, analyzer.Passed},
		{"of another", []*graph.Resource{log(ref("network.b"), yes)}, analyzer.Failed},
		{"switched off", []*graph.Resource{log(ref("network.a"), no)}, analyzer.Failed},
		{"perhaps switched on", []*graph.Resource{log(ref("network.a"), unknown)}, analyzer.Undetermined},
		{"perhaps of this one", []*graph.Resource{log(unknown, yes)}, analyzer.Undetermined},
		{"perhaps of this one, but switched off", []*graph.Resource{log(unknown, no)}, analyzer.Failed},
		{"perhaps there", []*graph.Resource{maybe}, analyzer.Undetermined},
		{"of another kind", []*graph.Resource{other(yes)}, analyzer.Failed},
		{"perhaps of another kind", []*graph.Resource{other(unknown)}, analyzer.Undetermined},
		{"one beside an open one", []*graph.Resource{log(unknown, yes), log(ref("network.a"), yes)}, analyzer.Passed},
	}
	for _, test := range tests {
		root := graph.NewRoot("", graph.Terraform, func(root *graph.Root) {
			root.Add(&graph.Resource{Address: "network.a", Type: "network", Body: object()})
			for _, r := range test.logs {
				root.Add(r)
			}
		})
		c := Companion{Types: []string{"log"}, Path: "network", Keys: []string{"id"}, Only: NotTrue("debug"), Passes: True("enabled")}
		if got := c.Judge(&analyzer.Inspection{Root: root}, root.ByAddress("network.a")).Outcome; got != test.outcome {
			t.Errorf("%s: %v, want %v", test.name, got, test.outcome)
		}
	}
}
