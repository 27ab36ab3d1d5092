package filter

import (
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

func at(path string) graph.Range { return graph.Range{File: graph.NewFile(path, nil)} }

func TestApplySelectsWhatWasNamed(t *testing.T) {
	results := []analyzer.Result{
		{Attribute: "place", At: at("modules/db/main.tf")},
		{Attribute: "step", At: at("other/main.tf"), Via: []graph.Step{{At: at("envs/prod/terraform.tfvars")}, {At: at("modules/db/main.tf")}}},
		{Attribute: "companion", At: at("other/main.tf"), Related: []graph.Range{at("modules/db/key.tf")}},
		{Attribute: "nowhere"},
		{Attribute: "neighbour", At: at("modules/db2/main.tf"), Via: []graph.Step{{At: at("modules/main.tf")}}},
	}
	for i := range results {
		results[i].Outcome = analyzer.Failed
	}
	tests := []struct {
		named []string
		want  string
	}{
		{[]string{"."}, "place step companion nowhere neighbour"},
		{[]string{"modules/db"}, "place step companion"},
		{[]string{"modules/db/main.tf"}, "place step"},
		{[]string{"modules/db/key.tf", "envs"}, "step companion"},
		{[]string{"modules"}, "place step companion neighbour"},
		{[]string{"modules/d"}, ""},
		{nil, ""},
	}
	for _, test := range tests {
		report := &analyzer.Report{Results: slices.Clone(results), Resources: 7}
		got := Apply(report, Settings{Named: test.named})
		var kept []string
		for _, r := range got.Results {
			kept = append(kept, r.Attribute)
		}
		if strings.Join(kept, " ") != test.want || got.Elsewhere != len(results)-len(kept) || got.Resources != 7 {
			t.Errorf("named %q: %q and %d elsewhere, want %q", test.named, kept, got.Elsewhere, test.want)
		}
		if len(report.Results) != len(results) || report.Results[4].Attribute != "neighbour" {
			t.Errorf("named %q: the report that was given has changed", test.named)
		}
	}
}

func TestAPlanRepeatsNothing(t *testing.T) {
	check := &analyzer.Check{ID: "c"}
	code, plan := at("main.tf"), at("plan.json")
	result := func(dialect graph.Dialect, address string, outcome analyzer.Outcome, place graph.Range) analyzer.Result {
		return analyzer.Result{Check: check, Outcome: outcome, At: place, Resource: analyzer.ResourceID{Address: address, Dialect: dialect}}
	}
	report := &analyzer.Report{Results: []analyzer.Result{
		result(graph.Terraform, "a", analyzer.Failed, code), result(graph.Plan, "a", analyzer.Failed, code),
		result(graph.Terraform, "b", analyzer.Failed, code), result(graph.Plan, "b", analyzer.Passed, code),
		result(graph.Terraform, "c", analyzer.Undetermined, code), result(graph.Plan, "c", analyzer.Failed, code),
		result(graph.Plan, "d", analyzer.Failed, plan),
	}}
	got := Apply(report, Settings{Named: []string{"."}})
	var kept []string
	for _, r := range got.Results {
		kept = append(kept, string(r.Resource.Dialect[0])+r.Resource.Address+r.Outcome.String())
	}
	if want := "tafail tbfail pbpass tcundetermined pcfail pdfail"; strings.Join(kept, " ") != want || got.Elsewhere != 0 {
		t.Errorf("%s and %d elsewhere, want %s", kept, got.Elsewhere, want)
	}
}

func TestFailsAt(t *testing.T) {
	report := &analyzer.Report{Results: []analyzer.Result{
		{Outcome: analyzer.Undetermined, Severity: analyzer.Critical},
		{Outcome: analyzer.Passed, Severity: analyzer.Critical},
		{Outcome: analyzer.Failed, Severity: analyzer.Medium},
	}}
	for floor, want := range map[analyzer.Severity]bool{0: false, analyzer.Low: true, analyzer.Medium: true, analyzer.High: false} {
		if FailsAt(report, floor) != want {
			t.Errorf("FailsAt(%s) = %t", floor, !want)
		}
	}
}

func TestIncomplete(t *testing.T) {
	warning, fault := graph.Warningf(graph.Range{}, "w"), graph.Errorf(graph.Range{}, "e")
	if Incomplete(nil) || Incomplete([]graph.Diagnostic{warning}) || !Incomplete([]graph.Diagnostic{warning, fault}) {
		t.Error("only an error makes an analysis incomplete")
	}
}

func TestChecks(t *testing.T) {
	var all []*analyzer.Check
	for _, id := range []string{"elb-multiple-az-check", "rds-instance-multi-az-support", "rds-instances-enable-kms"} {
		all = append(all, &analyzer.Check{ID: id})
	}
	tests := []struct {
		only, skip string
		want       string
		err        string
	}{
		{"", "", "elb-multiple-az-check rds-instance-multi-az-support rds-instances-enable-kms", ""},
		{"rds-*", "", "rds-instance-multi-az-support rds-instances-enable-kms", ""},
		{"rds-*", "*-kms", "rds-instance-multi-az-support", ""},
		{"", "rds-instances-enable-kms", "elb-multiple-az-check rds-instance-multi-az-support", ""},
		{"elb-multiple-az-check", "*", "", ""},
		{"rds-instance-enable-kms", "", "", `no check "rds-instance-enable-kms"; did you mean "rds-instances-enable-kms"?`},
		{"", "ELB-multiple-az", "", `no check "ELB-multiple-az"; did you mean "elb-multiple-az-check"?`},
		{"s3-*", "", "", `no check "s3-*"`},
		{"something-else-altogether", "", "", `no check "something-else-altogether"`},
		{"rds-[", "", "", `"rds-[" is not a valid pattern of check ids`},
	}
	for _, test := range tests {
		got, err := Checks(all, strings.Fields(test.only), strings.Fields(test.skip))
		var ids []string
		for _, c := range got {
			ids = append(ids, c.ID)
		}
		message := ""
		if err != nil {
			message = err.Error()
		}
		if strings.Join(ids, " ") != test.want || message != test.err {
			t.Errorf("only %q, skip %q: %q, %q; want %q, %q", test.only, test.skip, ids, message, test.want, test.err)
		}
	}
	if c, err := Check(all, "elb-multiple-az-check"); err != nil || c != all[0] {
		t.Errorf("Check = %v, %v", c, err)
	}
	if _, err := Check(all, "rds-*"); err == nil {
		t.Error("a pattern is no id")
	}
}

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"a", "", 1}, {"", "ab", 2}, {"kitten", "sitting", 3}, {"json", "jsn", 1}} {
		if got := distance(test.a, test.b); got != test.want {
			t.Errorf("distance(%q, %q) = %d, want %d", test.a, test.b, got, test.want)
		}
	}
}
