package analyzer

import (
	"context"
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
)

var encrypted = &Check{
	ID: "encrypted", Topic: "t", Title: language.Text{En: "t", Hans: "标题", Hant: "標題"}, Rationale: "r", Remedy: "set it", Severity: High,
	Platforms: []Platform{{
		Name: AWS, Types: []string{"aws_db"}, Decides: Full,
		Judge: func(_ *Inspection, r *graph.Resource) Verdict {
			if r.Get("replica").IsTrue() == graph.Yes {
				return Skip()
			}
			return Decide(r.Get("encrypted").IsTrue(), "encrypted", r.Get("encrypted"), "encrypted is %s", r.Get("encrypted"))
		},
	}},
}

var tracked = &Check{
	ID: "tracked", Topic: "t", Title: language.Text{En: "t", Hans: "标题", Hant: "標題"}, Rationale: "r", Remedy: "add one", Severity: High,
	Platforms: []Platform{{
		Name: AWS, Decides: Partial,
		AccountTypes: []string{"aws_trail", "aws_judged_trail", "aws_hint", "aws_bucket"},
		Account: func(_ *Inspection, a *Account) Verdict {
			for r := range a.OfType("aws_trail") {
				return Pass("", r.Body, "%s tracks it", r.Address)
			}
			for range a.OfType("aws_judged_trail") {
				return Skip()
			}
			for r := range a.OfType("aws_hint") {
				return Unsure("", r.Body, "%s hints at it", r.Address).Resting(r)
			}
			for range a.OfType("aws_bucket") {
				return a.Untouched()
			}
			return a.Absent("a trail", "add an aws_trail")
		},
	}},
}

// outcomes are the results as "check address outcome", sorted by place.
func outcomes(t *testing.T, checks []*Check, options Options, roots ...*graph.Root) string {
	t.Helper()
	report, err := Run(context.Background(), &graph.Graph{Roots: roots}, checks, options)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, r := range report.Results {
		lines = append(lines, fmt.Sprintf("%s %s %s", r.Check.ID, r.Resource.Address, r.Outcome))
	}
	return strings.Join(lines, "; ")
}

func unknown(name string) graph.Value {
	return graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: graph.Origin{Op: graph.OpInput, Name: name, Cause: graph.Cause{Kind: graph.NoValue, Subject: name}}}})
}

func choice(root *graph.Root, condition string, yes, no graph.Value) graph.Value {
	return graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: graph.Origin{Op: graph.OpChoice, Cases: &root.Cases,
		Operands: []graph.Value{unknown(condition), yes, no}}}})
}

func truth(b bool) graph.Value { return graph.NewBool(b, graph.Meta{}) }

func TestVerdicts(t *testing.T) {
	tests := []struct {
		name string
		body func(root *graph.Root) []graph.Field
		want string
	}{
		{"known", func(*graph.Root) []graph.Field { return []graph.Field{{Name: "encrypted", Value: truth(true)}} }, "pass"},
		{"absent", func(*graph.Root) []graph.Field { return nil }, "fail"},
		{"unknown", func(*graph.Root) []graph.Field { return []graph.Field{{Name: "encrypted", Value: unknown("var.e")}} }, "undetermined"},
		{"arms that agree", func(root *graph.Root) []graph.Field {
			return []graph.Field{{Name: "encrypted", Value: choice(root, "var.c", truth(false), graph.NewNull(graph.Meta{}))}}
		}, "fail"},
		{"arms that do not", func(root *graph.Root) []graph.Field {
			return []graph.Field{{Name: "encrypted", Value: choice(root, "var.c", truth(false), truth(true))}}
		}, "undetermined"},
		{"the same condition twice", func(root *graph.Root) []graph.Field {
			return []graph.Field{
				{Name: "replica", Value: choice(root, "var.c", truth(true), truth(false))},
				{Name: "encrypted", Value: choice(root, "var.c", truth(false), truth(true))},
			}
		}, "pass"},
	}
	for _, test := range tests {
		var root *graph.Root
		root = graph.NewRoot("", graph.Terraform, func(r *graph.Root) {
			root = r
			r.Add(&graph.Resource{Address: "aws_db.x", Type: "aws_db", Body: graph.NewObject(test.body(r), graph.Meta{})})
		})
		if got := outcomes(t, []*Check{encrypted}, Options{}, root); got != "encrypted aws_db.x "+test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestAccountsAreJudgedOnce(t *testing.T) {
	root := func(path string, types ...string) *graph.Root {
		return graph.NewRoot(path, graph.Terraform, func(root *graph.Root) {
			for _, typ := range types {
				root.Add(&graph.Resource{Address: typ + ".x", Type: typ, Provider: graph.Provider{Name: "aws"}})
			}
		})
	}
	tests := []struct {
		name      string
		roots     []*graph.Root
		baselines []string
		want      string
	}{
		{"nothing proves nothing", []*graph.Root{root("a", "aws_db"), root("b", "aws_db")}, nil, "tracked provider.aws undetermined"},
		{"one root is enough", []*graph.Root{root("a", "aws_db"), root("b", "aws_trail")}, []string{"a"}, "tracked provider.aws pass"},
		{"the baseline decides", []*graph.Root{root("a", "aws_db"), root("b", "aws_db")}, []string{"b"}, "tracked provider.aws fail"},
		{"what is judged by itself", []*graph.Root{root("a", "aws_db"), root("b", "aws_judged_trail")}, []string{"a"}, ""},
		{"what has nothing to do with it", []*graph.Root{root("a", "aws_bucket"), root("b", "aws_db")}, nil, "tracked provider.aws undetermined"},
		{"another platform has no such account", []*graph.Root{root("a", "google_db")}, nil, ""},
	}
	for _, test := range tests {
		if got := outcomes(t, []*Check{tracked}, Options{Baselines: test.baselines}, test.roots...); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	report, err := Run(context.Background(), &graph.Graph{Roots: []*graph.Root{root("a", "aws_db"), root("b", "aws_hint")}}, []*Check{tracked}, Options{})
	if err != nil || len(report.Results) != 1 || report.Results[0].Resource.Root != "b" {
		t.Errorf("a root with evidence goes before one without: %v, %v", report.Results, err)
	}
	if !maps.Equal(report.WithoutChecks, map[string]int{"aws_db": 1}) {
		t.Errorf("without checks: %v; an account is judged by aws_hint, and by aws_db not", report.WithoutChecks)
	}
	blind := *tracked
	blind.Platforms = []Platform{{Name: AWS, Account: tracked.Platforms[0].Account}}
	if got, want := outcomes(t, []*Check{&blind}, Options{}, root("a", "aws_trail")), "tracked provider.aws undetermined"; got != want {
		t.Errorf("a judge sees a type that its platform does not name: %q, want %q", got, want)
	}
}

func TestAFaultOfACheckIsReportedAndTheRestJudged(t *testing.T) {
	faulty := &Check{ID: "faulty", Severity: Low, Platforms: []Platform{{Name: AWS, Types: []string{"aws_db"},
		Judge: func(*Inspection, *graph.Resource) Verdict { panic("out of order") }}}}
	root := graph.NewRoot("", graph.Terraform, func(root *graph.Root) {
		root.Add(&graph.Resource{Address: "aws_db.x", Type: "aws_db", Body: graph.NewObject(nil, graph.Meta{})})
	})
	report, err := Run(context.Background(), &graph.Graph{Roots: []*graph.Root{root}}, []*Check{faulty, encrypted}, Options{})
	if err != nil || len(report.Results) != 1 || len(report.Diagnostics) != 1 || report.Diagnostics[0].Severity != graph.Error {
		t.Errorf("results %v, diagnostics %v, error %v", report.Results, report.Diagnostics, err)
	}
}

func TestDeletedIsJudgedOnRequest(t *testing.T) {
	kept := &Check{ID: "kept", Severity: High, Platforms: []Platform{{
		Name: AWS, Types: []string{"aws_db"}, Deleted: true,
		Judge: func(_ *Inspection, r *graph.Resource) Verdict {
			return Decide(graph.TriOf(r.Planned != graph.Delete), "", r.Body, "it is deleted")
		},
	}}}
	root := graph.NewRoot("", graph.Plan, func(root *graph.Root) {
		body := graph.NewObject([]graph.Field{{Name: "encrypted", Value: graph.NewBool(true, graph.Meta{})}}, graph.Meta{})
		root.Add(&graph.Resource{Address: "aws_db.a", Type: "aws_db", Body: body})
		root.Add(&graph.Resource{Address: "aws_db.b", Type: "aws_db", Body: body, Planned: graph.Delete})
	})
	want := "encrypted aws_db.a pass; kept aws_db.a pass; kept aws_db.b fail"
	if got := outcomes(t, []*Check{encrypted, kept}, Options{}, root); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
