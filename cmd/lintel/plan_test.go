package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
)

// badPlan is the plan of the configuration bad.
const badPlan = `{"format_version":"1.2","terraform_version":"1.11.4","resource_changes":[{"address":"aws_db_instance.bad","mode":"managed","type":"aws_db_instance",
"name":"bad","change":{"actions":["create"],"before":null,"after":{"storage_encrypted":false},"after_unknown":{"id":true},"before_sensitive":false,"after_sensitive":{}}}],
"configuration":{"root_module":{"resources":[{"address":"aws_db_instance.bad","expressions":{"storage_encrypted":{"constant_value":false}}}]}},"errored":false}`

// TestPlans: a plan is judged, and its findings stand in the code if that is at hand.
func TestPlans(t *testing.T) {
	dir := lay(t, map[string]string{
		"code/main.tf":       bad,
		"code/plan.json":     badPlan,
		"plans/marked.json":  "\ufeff" + badPlan,
		"plans/errored.json": strings.Replace(badPlan, `"errored":false`, `"errored":true`, 1),
		"plans/cut.json":     badPlan[:200],
		"plans/newer.json":   strings.Replace(badPlan, `"1.2"`, `"2.0"`, 1),
		"plans/state.json":   `{"format_version":"1.0","values":{"root_module":{"resources":[{"address":"aws_db_instance.s","type":"aws_db_instance","name":"s","values":{"storage_encrypted":false}}]}}}`,
		"plans/raw.tfstate":  `{"version":3,"terraform_version":"0.11.0","serial":1,"lineage":"x"}`,
		"plans/log.json":     `{"@level":"info","@message":"Terraform 1.11.4"}`,
		"other/main.tf":      good,
		"empty/readme.md":    "",
	})
	tests := []struct {
		args  string
		exit  int
		where string // place and root of each finding
	}{
		{"code/plan.json", exitFindings, "code/main.tf in code/plan.json"},
		{"code", exitFindings, "code/main.tf in code"}, // the code says so itself
		{"plans/marked.json", exitFindings, "plans/marked.json in plans/marked.json"},
		{"plans/marked.json --source code", exitFindings, "code/main.tf in plans/marked.json"},
		{"plans/marked.json --source other", exitFindings, "plans/marked.json in plans/marked.json"},
		{"plans/errored.json", exitIncomplete, "plans/errored.json in plans/errored.json"},
		{"plans/state.json", exitFindings, "plans/state.json in plans/state.json"},
		{"plans/cut.json", exitIncomplete, ""},
		{"plans/newer.json", exitIncomplete, ""},
		{"plans/raw.tfstate", exitIncomplete, ""},
		{"plans/log.json", exitIncomplete, ""},
	}
	for _, test := range tests {
		exit, s := scanJSON(t, strings.Fields(test.args)...)
		var where []string
		for _, r := range s.Results {
			where = append(where, r.Location.Path+" in "+r.Resource.Root)
		}
		if exit != test.exit || strings.Join(where, " ") != test.where {
			t.Errorf("%s: exit %d, %q\n%s", test.args, exit, where, s.problems())
		}
		if (exit == exitIncomplete) != strings.Contains(s.problems(), "error "+strings.Fields(test.args)[0]) {
			t.Errorf("%s: exit %d, but\n%s", test.args, exit, s.problems())
		}
	}

	if _, s := scanJSON(t, "plans/marked.json", "--source", "other"); !strings.Contains(s.problems(), "the plan is not of this code (other)") {
		t.Errorf("a plan of other code: %s", s.problems())
	}
	for _, source := range []string{"missing", "empty", "code/main.tf"} {
		if exit, _, stderr := lintel("scan", "code/plan.json", "--source", source); exit != exitUsage || !strings.Contains(stderr, "--source "+source) {
			t.Errorf("--source %s: exit %d, %s", source, exit, stderr)
		}
	}

	var out, err bytes.Buffer
	exit := run([]string{"scan", "-f", "json", "--source", "code", "-"}, streams{strings.NewReader(badPlan), &out, &err})
	if exit != exitFindings || !strings.Contains(out.String(), `"path":"code/main.tf"`) || !strings.Contains(out.String(), `"root":"stdin"`) {
		t.Errorf("standard input: exit %d, %s%s", exit, &out, &err)
	}

	// The plan may lie elsewhere than the code.
	lay(t, map[string]string{"plan.json": badPlan})
	exit, s := scanJSON(t, "plan.json", "--source", filepath.Join(dir, "code"))
	if exit != exitFindings || len(s.Results) != 1 || s.Results[0].Location.Path != "code/main.tf" {
		t.Errorf("a plan outside of the repository: exit %d, %v", exit, s.Results)
	}
}
