package regulation

import (
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
)

var (
	text      = language.Text{En: "a", Hans: "b", Hant: "c"}
	code      = &analyzer.Platform{Name: analyzer.AWS, Decides: analyzer.Full}
	codeAnd   = &analyzer.Platform{Name: analyzer.Tencent, Decides: analyzer.Partial, Limits: "what the console adds"}
	encrypted = &analyzer.Check{ID: "encrypted", Title: text}
	rotated   = &analyzer.Check{ID: "rotated", Title: text}
)

func result(check *analyzer.Check, platform *analyzer.Platform, outcome analyzer.Outcome) analyzer.Result {
	return analyzer.Result{Check: check, Platform: platform, Outcome: outcome}
}

func accepted(r analyzer.Result) analyzer.Result {
	r.Suppression = &analyzer.Suppression{Kind: analyzer.Inline, Reason: "known", Until: "2027-01-31", Approver: "Chan"}
	return r
}

// assess gives the status of a clause that both checks are about.
func assess(extent Extent, scope Scope) ClauseAssessment {
	framework := &Framework{ID: "f", Clauses: []Clause{{ID: "1", CouldShow: extent, Checks: []string{"encrypted", "rotated"}}}}
	if extent == Procedural {
		framework.Clauses[0].Checks = nil
	}
	return Assess([]*Framework{framework}, scope)[0].Clauses[0]
}

func TestStatus(t *testing.T) {
	pass := result(encrypted, code, analyzer.Passed)
	fail := result(encrypted, code, analyzer.Failed)
	unsure := result(rotated, code, analyzer.Undetermined)
	both := []*analyzer.Check{encrypted, rotated}
	for _, test := range []struct {
		name   string
		extent Extent
		scope  Scope
		found  []analyzer.Result
		want   Status
	}{
		{name: "all passed", extent: Automatable, found: []analyzer.Result{pass}, want: Evidence},
		{name: "all passed, of a part", extent: Partial, found: []analyzer.Result{pass}, want: PartialEvidence},
		{name: "passed where more than code decides", extent: Automatable, found: []analyzer.Result{pass, result(rotated, codeAnd, analyzer.Passed)}, want: PartialEvidence},
		{name: "one failed", extent: Automatable, found: []analyzer.Result{pass, fail, unsure}, want: Findings},
		{name: "one undecided", extent: Automatable, found: []analyzer.Result{pass, unsure}, want: Unclear},
		{name: "nothing there", extent: Automatable, want: NothingExamined},
		{name: "nothing in code", extent: Procedural, found: []analyzer.Result{pass}, want: NotFromCode},
		{name: "modules not read", extent: Automatable, found: []analyzer.Result{pass}, scope: Scope{Report: &analyzer.Report{NotRead: make([]graph.ModuleCall, 1)}}, want: Unclear},
		{name: "nothing there, modules not read", extent: Partial, scope: Scope{Report: &analyzer.Report{NotRead: make([]graph.ModuleCall, 1)}}, want: Unclear},
		{name: "input not analysed", extent: Partial, found: []analyzer.Result{pass}, scope: Scope{Incomplete: true}, want: Unclear},
		{name: "a check switched off", extent: Automatable, found: []analyzer.Result{pass}, scope: Scope{Checks: []*analyzer.Check{encrypted}}, want: NotAssessed},
		{name: "a check switched off, another failed", extent: Automatable, found: []analyzer.Result{fail}, scope: Scope{Checks: []*analyzer.Check{encrypted}}, want: Findings},
		{name: "the failure is accepted", extent: Automatable, found: []analyzer.Result{pass, accepted(fail)}, want: Findings},
		{name: "the failure is in a path that is left out", extent: Automatable, found: []analyzer.Result{pass}, scope: Scope{Excluded: []analyzer.Result{fail}}, want: Findings},
		{name: "what is undecided is in a path that is left out", extent: Partial, found: []analyzer.Result{pass}, scope: Scope{Excluded: []analyzer.Result{unsure}}, want: Unclear},
	} {
		scope := test.scope
		if scope.Report == nil {
			scope.Report = &analyzer.Report{}
		}
		scope.Report.Results = test.found
		if scope.Checks == nil {
			scope.Checks = both
		}
		if got := assess(test.extent, scope); got.Status != test.want {
			t.Errorf("%s: %s, want %s", test.name, got.Status, test.want)
		}
	}
}

func TestAssessmentNamesWhatDecides(t *testing.T) {
	scope := Scope{
		Report:  &analyzer.Report{Results: []analyzer.Result{accepted(result(encrypted, code, analyzer.Failed)), result(encrypted, codeAnd, analyzer.Passed)}},
		Checks:  []*analyzer.Check{encrypted},
		Off:     map[string]string{"rotated": ".lintel.yaml:3"},
		Altered: map[string][]string{"encrypted": {".lintel.yaml:5"}},
	}
	got := assess(Automatable, scope)
	if a := got.Accepted(); len(a) != 1 || a[0].Suppression.Approver != "Chan" {
		t.Errorf("who accepted the risk is not there: %v", a)
	}
	if got.Checks[1].Off != ".lintel.yaml:3" || got.Checks[1].Check != nil || got.Checks[1].Examined() {
		t.Errorf("what switched the check off is not there: %+v", got.Checks[1])
	}
	if !slices.Equal(got.Checks[0].Altered, []string{".lintel.yaml:5"}) {
		t.Errorf("what altered the check is not there: %+v", got.Checks[0])
	}
	if remains := got.Remains(); !slices.Equal(remains, []string{"what the console adds"}) {
		t.Errorf("what code does not decide: %v", remains)
	}
}

func TestCount(t *testing.T) {
	f := &Framework{Clauses: []Clause{
		{ID: "1", CouldShow: Partial, Checks: []string{"b", "a"}}, {ID: "2", CouldShow: Partial}, {ID: "3", CouldShow: Procedural}, {ID: "4", CouldShow: Automatable, Checks: []string{"a"}},
	}}
	if clauses, checked := f.Count(Partial); clauses != 2 || checked != 1 {
		t.Errorf("%d partial clauses, %d with a check", clauses, checked)
	}
	if ids := f.Checks(); !slices.Equal(ids, []string{"a", "b"}) {
		t.Errorf("checks: %v", ids)
	}
	if f.Clause("2") == nil || f.Clause("5") != nil {
		t.Error("clauses are found by id")
	}
}

func TestValidate(t *testing.T) {
	valid := func() *Framework {
		return &Framework{
			ID: "f", Title: text, Issuer: text, Nature: text, Language: language.English, Edition: text, Statement: text, Mapping: text,
			Clauses: []Clause{{ID: "1", Title: text, Summary: text, Place: "1", Operator: Shared, CouldShow: Automatable, Checks: []string{"encrypted"}}},
		}
	}
	reasons := Reasons{"not-yet": text}
	if err := Validate([]*Framework{valid()}, reasons, []string{"encrypted"}); err != nil {
		t.Fatal(err)
	}
	for want, spoil := range map[string]func(*Framework, *Clause){
		"unknown language":                        func(f *Framework, _ *Clause) { f.Language = "de" },
		"no statement in [zh-Hans]":               func(f *Framework, _ *Clause) { f.Statement.Hans = " " },
		"taken twice":                             func(f *Framework, c *Clause) { f.Clauses = append(f.Clauses, *c) },
		"no title in [en]":                        func(_ *Framework, c *Clause) { c.Title.En = "" },
		"no summary in [zh-Hant]":                 func(_ *Framework, c *Clause) { c.Summary.Hant = "" },
		"no place":                                func(_ *Framework, c *Clause) { c.Place = "" },
		"unknown level":                           func(_ *Framework, c *Clause) { c.Level = "top" },
		"unknown responsibility":                  func(_ *Framework, c *Clause) { c.Operator = "nobody" },
		"unknown extent":                          func(_ *Framework, c *Clause) { c.CouldShow = "all" },
		"no other evidence":                       func(_ *Framework, c *Clause) { c.CouldShow = Partial },
		"no other evidence to name":               func(_ *Framework, c *Clause) { c.OtherEvidence = text },
		"there is no check dangling":              func(_ *Framework, c *Clause) { c.Checks = []string{"dangling"} },
		"named twice":                             func(_ *Framework, c *Clause) { c.Checks = []string{"encrypted", "encrypted"} },
		"either checks or a reason":               func(_ *Framework, c *Clause) { c.Checks = nil },
		"there is no reason \"because\"":          func(_ *Framework, c *Clause) { c.Checks, c.NotAssessed = nil, "because" },
		"code shows nothing of it, and yet there": func(_ *Framework, c *Clause) { c.CouldShow, c.OtherEvidence = Procedural, text },
	} {
		f := valid()
		spoil(f, &f.Clauses[0])
		if err := Validate([]*Framework{f}, reasons, []string{"encrypted"}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want %q, got %v", want, err)
		}
	}
}
