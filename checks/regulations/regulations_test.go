package regulations

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/analyzer/regulation"
)

func TestFilesHaveNoUnknownKeys(t *testing.T) {
	into := map[string]func() any{
		"words/glossary.json":     func() any { return &[]regulation.Term{} },
		"words/not-assessed.json": func() any { return &regulation.Reasons{} },
	}
	for _, framework := range All() {
		into[framework.ID+".json"] = func() any { return &regulation.Framework{} }
	}
	for name, value := range into {
		content, err := files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		decoder := json.NewDecoder(strings.NewReader(string(content)))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(value()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// extents is how many clauses each source names, by what code could show of them: (automatable, partial, procedural), as
// counted in the documents.
var extents = map[string][3]int{
	"hkma-2022-08-31": {0, 2, 0},
	"hkma-sa-2":       {1, 7, 14},
	"hkma-or-2":       {0, 3, 0},
	"hkma-tm-g-1":     {0, 6, 2},
	"ia-gl14":         {1, 4, 16},
	"ia-gl8":          {3, 4, 1},
	"jrt-0167-2020":   {63, 114, 126},
}

func TestEveryClauseIsThere(t *testing.T) {
	if len(All()) != len(extents) {
		t.Errorf("%d frameworks, want %d", len(All()), len(extents))
	}
	for _, framework := range All() {
		var got [3]int
		for i, extent := range regulation.Extents {
			got[i], _ = framework.Count(extent)
		}
		if got != extents[framework.ID] {
			t.Errorf("%s: %v clauses of which code could show all, a part, nothing; want %v", framework.ID, got, extents[framework.ID])
		}
	}
}

// huaweiPairs are the clauses and rules of Huawei Cloud Config's conformance package for the HKMA:
// https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_13_6020.html
var huaweiPairs = map[string]map[string]string{
	"hkma-2022-08-31": {
		"I-2":  "iam-group-has-users-check iam-user-group-membership-check iam-root-access-key-check",
		"II-5": "kms-rotation-enabled iam-password-policy cts-support-validate-check rds-instances-enable-kms dcs-redis-enable-ssl",
	},
	"hkma-sa-2": {
		"2.5.1": "cts-kms-encrypted-check rds-instances-enable-kms css-cluster-disk-encryption-check",
		"2.8.1": "vpc-flow-logs-enabled apig-instances-execution-logging-enabled cts-lts-enable cts-support-validate-check",
	},
	"hkma-or-2": {
		"4.2.2": "as-group-elb-healthcheck-required",
		"6.1":   "as-multiple-az css-cluster-multiple-az-check elb-multiple-az-check rds-instance-multi-az-support",
		"6.2":   "kms-not-scheduled-for-deletion",
	},
	"hkma-tm-g-1": {
		"3.1.4": "kms-not-scheduled-for-deletion kms-rotation-enabled",
		"3.2.2": "iam-password-policy access-keys-rotated iam-user-mfa-enabled root-account-mfa-enabled",
		"3.3.1": "cts-tracker-exists cts-lts-enable",
		"3.3.2": "iam-role-has-all-permissions",
		"5.2.1": "alarm-action-enabled-check",
		"6.2.1": "ecs-instance-no-public-ip function-graph-public-access-prohibited",
	},
}

func TestHuaweiPairsAreThere(t *testing.T) {
	pairs := 0
	for framework, clauses := range huaweiPairs {
		for id, checks := range clauses {
			clause := regulation.Find(All(), framework).Clause(id)
			if clause == nil {
				t.Errorf("%s has no clause %s", framework, id)
				continue
			}
			for check := range strings.FieldsSeq(checks) {
				pairs++
				if !slices.Contains(clause.Checks, check) {
					t.Errorf("%s %s lacks %s", framework, id, check)
				}
			}
		}
	}
	if pairs != 33 {
		t.Errorf("%d pairs, but the package has 33", pairs)
	}
}

func TestClausesOf(t *testing.T) {
	got := ClausesOf("kms-rotation-enabled")
	for _, want := range []Reference{{"hkma-2022-08-31", "II-5"}, {"hkma-tm-g-1", "3.1.4"}} {
		if !slices.Contains(got, want) {
			t.Errorf("clauses of kms-rotation-enabled: %v, want %v among them", got, want)
		}
	}
	if got := ClausesOf("no-such-check"); got != nil {
		t.Errorf("clauses of no check: %v", got)
	}
}

// forbidden are words that a clause report never uses of an institution or its code (design, law 8).
var forbidden = []string{"compliant", "in compliance", "violates", "violation of the guideline", "%", "合规状态", "不合规", "不合規", "违反指引", "違反指引"}

func TestTextsUseTheGlossary(t *testing.T) {
	for where, text := range texts() {
		for _, l := range []string{text.En, text.Hans, text.Hant} {
			for _, word := range forbidden {
				if strings.Contains(strings.ToLower(l), word) {
					t.Errorf("%s: %q is not for lintel to say: %s", where, word, l)
				}
			}
		}
		for _, term := range Glossary() {
			for l, words := range term.Avoid {
				for _, word := range words {
					if strings.Contains(text.In(l), word) {
						t.Errorf("%s: the glossary has %q instead of %q: %s", where, term.Term.In(l), word, text.In(l))
					}
				}
			}
		}
	}
}

func TestGlossaryIsWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, term := range Glossary() {
		if missing := term.Term.Missing(); missing != nil || seen[term.Term.En] {
			t.Errorf("term %q: missing in %v, or there twice", term.Term.En, missing)
		}
		seen[term.Term.En] = true
		if missing := term.Definition.Missing(); !term.Definition.IsZero() && missing != nil {
			t.Errorf("%s: no definition in %v", term.Term.En, missing)
		}
	}
	if len(seen) == 0 {
		t.Error("no terms")
	}
	for key, text := range Reasons() {
		if missing := text.Missing(); missing != nil {
			t.Errorf("reason %s: no text in %v", key, missing)
		}
	}
}

// texts are all texts of the frameworks, by where they stand.
func texts() map[string]language.Text {
	all := map[string]language.Text{}
	for _, f := range All() {
		for name, text := range map[string]language.Text{
			"title": f.Title, "issuer": f.Issuer, "nature": f.Nature, "edition": f.Edition, "statement": f.Statement, "mapping": f.Mapping,
		} {
			all[f.ID+" "+name] = text
		}
		for _, c := range f.Clauses {
			all[f.ID+" "+c.ID+" title"] = c.Title
			all[f.ID+" "+c.ID+" summary"] = c.Summary
			all[f.ID+" "+c.ID+" other evidence"] = c.OtherEvidence
		}
	}
	for key, text := range Reasons() {
		all["reason "+key] = text
	}
	for _, term := range Glossary() {
		all["definition of "+term.Term.En] = term.Definition
	}
	return all
}
