package filter

import (
	"bytes"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

var catalogue = []*analyzer.Check{{ID: "encrypted"}, {ID: "replicated"}}

func TestReadException(t *testing.T) {
	strict := Rules{
		Today: "2026-12-01", MaxDays: 30, MaxDaysAt: "p:3", Require: []Rule{{"ticket", "p:1"}}, Locked: []Rule{{"repl*", "p:2"}},
	}
	tests := []struct {
		text  string
		rules Rules
		want  string // the error; "" for none
	}{
		{`encrypted until=2026-12-31 reason="a test"`, Rules{}, ""},
		{`encrypted reason='it is "so"' until=2026-12-31 approver=li ticket=SEC-1 address="m[\"a\"]"`, Rules{}, ""},
		{`encrypted until=2026-12-31 reason=x ticket=1`, strict, ""},
		{``, Rules{}, `it names no check`},
		{`until=2026-12-31 reason=x`, Rules{}, `it names no check`},
		{`encrypt until=2026-12-31 reason=x`, Rules{}, `no check "encrypt"; did you mean "encrypted"?`},
		{`* until=2026-12-31 reason=x`, Rules{}, `no check "*"`},
		{`encrypted until=2026-12-31`, Rules{}, `it has no reason`},
		{`encrypted until=2026-12-31 reason=" "`, Rules{}, `it has no reason`},
		{`encrypted reason=x`, Rules{}, `it has no until`},
		{`encrypted until=31.12.2026 reason=x`, Rules{}, `until=31.12.2026 is no date`},
		{`encrypted until=2026-02-30 reason=x`, Rules{}, `until=2026-02-30 is no date`},
		{`encrypted untill=2026-12-31 reason=x`, Rules{}, `no field "untill"; did you mean "until"?`},
		{`encrypted until=2026-12-31 until=2027-12-31 reason=x`, Rules{}, `until is there twice`},
		{`encrypted until=2026-12-31 reason="x`, Rules{}, `a quote (") is not closed`},
		{`encrypted until=2026-12-31 reason=not quoted`, Rules{}, `"quoted" is no field`},
		{`encrypted until=2026-12-31 reason=x`, Rules{Denied: true, DeniedAt: "p:9"}, `exceptions in the code are not allowed (p:9)`},
		{`encrypted until=2026-12-31 reason=x`, strict, `it has no ticket, which is required (p:1)`},
		{`encrypted until=2027-01-01 reason=x ticket=1`, strict, `until=2027-01-01 is more than 30 days ahead (p:3)`},
		{`replicated until=2026-12-31 reason=x ticket=1`, strict, `replicated has no exceptions: it is locked (p:2)`},
	}
	for _, test := range tests {
		e, err := readException(graph.Exception{Text: test.text}, catalogue, test.rules)
		if test.want == "" && (err != nil || e.suppression.Until != "2026-12-31") {
			t.Errorf("%s: %v", test.text, err)
		}
		if test.want != "" && (err == nil || !strings.HasPrefix(err.Error(), test.want)) {
			t.Errorf("%s: %v, want %s", test.text, err, test.want)
		}
	}
	e, _ := readException(graph.Exception{Text: tests[1].text}, catalogue, Rules{})
	want := analyzer.Suppression{Kind: analyzer.Inline, Reason: `it is "so"`, Until: "2026-12-31", Approver: "li", Ticket: "SEC-1"}
	if *e.suppression != want || e.address != `m["a"]` || e.check != "encrypted" {
		t.Errorf("%+v, %q", *e.suppression, e.address)
	}
}

func FuzzException(f *testing.F) {
	f.Add(`encrypted until=2026-12-31 reason="a \" test" ticket='1'`)
	f.Fuzz(func(t *testing.T, text string) {
		e, err := readException(graph.Exception{Text: text}, catalogue, Rules{})
		if err == nil && (e.suppression.Reason == "" || e.check == "" || len(e.suppression.Until) != len("2026-12-31")) {
			t.Errorf("%q holds without a reason, a check or an end: %+v", text, e)
		}
	})
}

// known is a failure on a resource.
func known(fingerprint, address string) analyzer.Result {
	return analyzer.Result{
		Check: catalogue[0], Outcome: analyzer.Failed, Severity: analyzer.High, Fingerprint: fingerprint,
		Resource: analyzer.ResourceID{Address: address, Root: "live"}, At: at("live/main.tf"),
	}
}

func TestBaseline(t *testing.T) {
	report := &analyzer.Report{Results: []analyzer.Result{known("f1", "a"), known("f2", "b"), known("f2", "b")}}
	report.Results[2].Outcome = analyzer.Passed
	var text, again bytes.Buffer
	if err := WriteBaseline(&text, report, Rules{}); err != nil {
		t.Fatal(err)
	}
	b, err := ReadBaseline(graph.NewFile("b.json", text.Bytes()))
	if err != nil || len(b.known) != 2 || strings.Count(text.String(), "\n") != 5 {
		t.Fatalf("%v\n%s", err, &text)
	}
	report.Results = append(report.Results, known("f3", "c"))
	got := Apply(report, Settings{Named: []string{"."}, Baseline: b})
	if n := got.Suppressed(analyzer.Baseline); n != 2 || got.Count(analyzer.Failed) != 1 || !FailsAt(&got.Report, analyzer.Low) {
		t.Errorf("%d suppressed of %+v", n, got.Results)
	}
	if start, _ := got.Results[0].Suppression.At.Positions(); start.Line != 3 {
		t.Errorf("the finding is in line %d of the baseline", start.Line)
	}
	report.Results = report.Results[:3]
	if got := Apply(report, Settings{Named: []string{"."}, Baseline: b}); FailsAt(&got.Report, analyzer.Low) {
		t.Error("what is known fails")
	} else if err := WriteBaseline(&again, &got.Report, Rules{}); err != nil || again.String() != text.String() {
		t.Errorf("what is known stays so: %v\n%s", err, &again)
	}
	locked := Rules{Locked: []Rule{{"encrypted", "p:1"}}}
	if got := Apply(report, Settings{Named: []string{"."}, Baseline: b, Rules: locked}); len(got.Faults) != 2 || got.Count(analyzer.Failed) != 2 {
		t.Errorf("a locked check is in the baseline: %v", got.Faults)
	}
	again.Reset()
	if err := WriteBaseline(&again, report, locked); err != nil || strings.Contains(again.String(), "f1") {
		t.Errorf("a locked check is written: %s", &again)
	}
}

func TestBadBaselines(t *testing.T) {
	for text, want := range map[string]string{
		"":                                   `b.json:1: not a baseline: the file ends too early`,
		"[]":                                 `b.json:1: not a baseline: want { here`,
		"{}":                                 `b.json:1: not a baseline: it has no schema "lintel/baseline/v1"`,
		"{\n\"schema\": \"lintel/scan/v1\"}": `b.json:2: not a baseline: schema "lintel/scan/v1" is not "lintel/baseline/v1"`,
		"{\"schema\":\"lintel/baseline/v1\",\n\"findings\":[\n{\"fingerprint\":\"a\"},\n{\"fingerprint\":\"a\"}]}": `b.json:4: not a baseline: a finding without a fingerprint, or there twice`,
		"{\"schema\":\"lintel/baseline/v1\",\n\"findings\":[],\n\"findings\":[]}":                                  `b.json:3: not a baseline: "findings" is there twice`,
		"{\"schema\":\"lintel/baseline/v1\",\n\"findings\":[\n{\"check\":1}]}":                                     `b.json:3: not a baseline: a number is not what is wanted here`,
		"{\"schema\":\"lintel/baseline/v1\",\n\"findings\":[\n{\"check\":\"a\"}]}":                                 `b.json:3: not a baseline: a finding without a fingerprint, or there twice`,
		"{\"schema\":\"lintel/baseline/v1\",\n\"findings\":[\n{\"fingerprint\":1}]}":                               `b.json:3: not a baseline: `,
		"{\"schema\":\"lintel/baseline/v1\",\n\"findings\":[\n{\"print\":\"a\"}]}":                                 `b.json:3: not a baseline: `,
		"{\"schema\":\"lintel/baseline/v1\",\n\"findings\":[\n{\"fingerprint\":":                                   `b.json:3: not a baseline: the file ends too early`,
		"{\"schema\":\"lintel/baseline/v1\",\n\"findings\":[],\n\"more\":1}":                                       `b.json:3: not a baseline: unknown key "more"`,
		"{\"schema\":\"lintel/baseline/v1\"}\n{}":                                                                  `b.json:2: not a baseline: something follows the list`,
		"<<<<<<< HEAD\n": `b.json:1: not a baseline: invalid character '<'`,
	} {
		if _, err := ReadBaseline(graph.NewFile("b.json", []byte(text))); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v\nwant %s", text, err, want)
		}
	}
}

func FuzzBaseline(f *testing.F) {
	f.Add([]byte("{\"schema\":\"lintel/baseline/v1\",\n\"findings\":[\n{\"fingerprint\":\"a\"}]}"))
	f.Fuzz(func(t *testing.T, text []byte) {
		if _, err := ReadBaseline(graph.NewFile("b.json", text)); err != nil && !strings.HasPrefix(err.Error(), "b.json:") {
			t.Errorf("an error without its place: %v", err)
		}
	})
}

func TestLeaveOut(t *testing.T) {
	report := &analyzer.Report{Results: []analyzer.Result{known("f1", "a"), known("f2", "b"), known("f3", "c")}}
	report.Results[1].At = at("examples/main.tf")
	report.Results[2].Resource.Root = "examples"
	got := Apply(report, Settings{Named: []string{"."}, Excludes: func(path string) bool { return strings.HasPrefix(path, "examples") }})
	if len(got.Results) != 1 || got.LeftOut != 2 || got.Elsewhere != 0 {
		t.Errorf("%d results, %d left out", len(got.Results), got.LeftOut)
	}
}
