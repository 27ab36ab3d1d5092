package main

import (
	"encoding/csv"
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/checks"
)

// assessed is the part of the JSON report that is about clauses.
type assessed struct {
	Regulations []struct {
		ID      string
		Clauses []assessedClause
	}
}

type assessedClause struct {
	ID, Status                               string
	Findings, Undetermined, Passed, Accepted int
	Checks, Notes                            []string
	SwitchedOff                              map[string]string
	Results                                  []struct {
		Check, Outcome, Address string
		Location                struct {
			Path      string
			StartLine int
		}
		Suppression *struct{ Kind, Reason, Until, Approver string }
	}
}

// clauseOf scans for a regulation and returns one of its clauses.
func clauseOf(t *testing.T, framework, clause string, args ...string) assessedClause {
	t.Helper()
	_, stdout, stderr := lintel(append([]string{"scan", "-f", "json", "--regulation", framework}, args...)...)
	var report assessed
	if err := json.Unmarshal([]byte(stdout), &report); err != nil {
		t.Fatalf("%v\n%s", err, stderr)
	}
	if len(report.Regulations) != 1 || report.Regulations[0].ID != framework {
		t.Fatalf("regulations: %+v", report.Regulations)
	}
	clauses := report.Regulations[0].Clauses
	i := slices.IndexFunc(clauses, func(c assessedClause) bool { return c.ID == clause })
	if i < 0 {
		t.Fatalf("%s has no clause %s", framework, clause)
	}
	return clauses[i]
}

// bankCode is a small deployment: a key that is not rotated, a database and a trail that are encrypted, and something that
// no check is about.
var bankCode = map[string]string{"live/main.tf": `resource "aws_kms_key" "ledger" {
  enable_key_rotation = false
}

resource "aws_db_instance" "ledger" {
  storage_encrypted       = true
  kms_key_id              = aws_kms_key.ledger.arn
  multi_az                = true
  backup_retention_period = 35
}

resource "aws_cloudtrail" "audit" {
  s3_bucket_name = "audit"
  kms_key_id     = aws_kms_key.ledger.arn
}

resource "aws_vpc_dhcp_options" "bank" {
  domain_name = "bank.example"
}
`}

// withAllChecks is for a test that wants the catalogue of the program.
func withAllChecks(t *testing.T) {
	few := allChecks
	allChecks = checks.All
	t.Cleanup(func() { allChecks = few })
}

// Whoever knows nothing but the regulation finds the answers in the report.
func TestAnswersOfAClauseReport(t *testing.T) {
	withAllChecks(t)
	lay(t, bankCode)

	// Which lines are findings against TM-G-1 3.1.4?
	c := clauseOf(t, "hkma-tm-g-1", "3.1.4")
	if c.Status != "findings" || c.Findings != 1 || c.Results[0].Check != "kms-rotation-enabled" || c.Results[0].Location.Path != "live/main.tf" || c.Results[0].Location.StartLine != 2 {
		t.Errorf("TM-G-1 3.1.4: %+v", c)
	}

	// What is evidence for SA-2 2.5.1, and what remains?
	c = clauseOf(t, "hkma-sa-2", "2.5.1")
	if c.Status != "partial-evidence" || c.Passed != 2 || c.Findings+c.Undetermined > 0 {
		t.Errorf("SA-2 2.5.1: %+v", c)
	}
	if notes := strings.Join(c.Notes, "\n"); !strings.Contains(notes, "to be shown by other means: Legal opinion on confidentiality") ||
		!strings.Contains(notes, "found nothing to examine: css-cluster-disk-encryption-check") {
		t.Errorf("SA-2 2.5.1 does not say what remains: %s", notes)
	}

	// What must be shown by other means for JR/T 9.7? What is in no code is named for the clause that asks for it.
	c = clauseOf(t, "jrt-0167-2020", "9.7/extended/b")
	if notes := strings.Join(c.Notes, "\n"); c.Status == "evidence" || !strings.Contains(notes, "to be shown by other means: ") {
		t.Errorf("JR/T 9.7 extended b: %+v", c)
	}

	// What did the tool not look at?
	_, stdout, _ := lintel("scan", "-f", "html", "--regulation", "all")
	for _, said := range []string{
		"the running systems", "aws_vpc_dhcp_options: 1", "clauses of which code could show something, but that this version does not check: ",
		`<span class="status not-from-code">`, `</a> live/main.tf:2:3 <span class="resource">aws_kms_key.ledger</span>`,
	} {
		if !strings.Contains(stdout, said) {
			t.Errorf("the page does not say %q", said)
		}
	}
	_, stdout, _ = lintel("scan", "--regulation", "hkma-tm-g-1")
	if !strings.Contains(stdout, "(kms-rotation-enabled): 1 finding\n        live/main.tf:2:3  aws_kms_key.ledger: ") {
		t.Errorf("the text does not tell the line:\n%s", stdout)
	}
}

// TestNothingImprovesAStatus: whatever is accepted, left out or switched off, a clause stays as it is without it, and the
// report says by what.
func TestNothingImprovesAStatus(t *testing.T) {
	withAllChecks(t)
	key := "resource \"aws_kms_key\" \"a\" {\n  enable_key_rotation = false\n}\n"
	rotated := "resource \"aws_kms_key\" \"b\" {\n  enable_key_rotation = true\n}\n"
	good := "resource \"aws_kms_key\" \"c\" {\n  enable_key_rotation = true\n}\n"
	for _, test := range []struct {
		name, status string
		files        map[string]string
		args         []string
		accepted     int
		said         string // in the notes, a suppression or what switched a check off
	}{
		{name: "as it is", status: "findings", files: map[string]string{"a.tf": key}},
		{name: "as it should be", status: "partial-evidence", files: map[string]string{"a.tf": rotated}},
		{name: "an exception", status: "findings", accepted: 1, said: "known until May",
			files: map[string]string{"a.tf": "# lintel:ignore kms-rotation-enabled until=2027-05-31 reason=\"known until May\" approver=Chan\n" + key}},
		{name: "a baseline", status: "findings", accepted: 1, args: []string{"--write-baseline", "known.json"}, said: "baseline",
			files: map[string]string{"a.tf": key}},
		{name: "a path that is left out", status: "findings", accepted: 1, said: "old (.lintel.yaml:1)",
			files: map[string]string{".lintel.yaml": "exclude: [old]\n", "old/a.tf": key, "live/b.tf": good}},
		{name: "a module that is left out", status: "findings", accepted: 1, said: "modules (.lintel.yaml:1)",
			files: map[string]string{".lintel.yaml": "exclude: [modules]\n", "modules/key/a.tf": key, "live/b.tf": good + "module \"key\" {\n  source = \"../modules/key\"\n}\n"}},
		{name: "a severity", status: "findings", said: ".lintel.yaml:2",
			files: map[string]string{".lintel.yaml": "checks:\n  kms-rotation-enabled: {severity: low}\n", "a.tf": key}},
		{name: "a check that is switched off", status: "not-assessed", said: ".lintel.yaml:2",
			files: map[string]string{".lintel.yaml": "checks:\n  kms-rotation-enabled: {enabled: false}\n", "a.tf": key}},
		{name: "a check that is skipped", status: "not-assessed", said: "--skip-check", args: []string{"--skip-check", "kms-*"},
			files: map[string]string{"a.tf": rotated}},
		{name: "a module that was not read", status: "undetermined", said: "module calls not read: 1",
			files: map[string]string{"a.tf": rotated + "module \"keys\" {\n  source = \"example/keys/aws\"\n}\n"}},
		{name: "a file that is broken", status: "undetermined", said: "could not be fully analysed",
			files: map[string]string{"a.tf": rotated, "b.tf": "resource {"}},
		{name: "nothing there", status: "nothing-examined", files: map[string]string{"a.tf": "locals {}\n"}},
	} {
		lay(t, test.files)
		args := append([]string{"--fail-on", "none", "--now", "2026-11-01"}, test.args...)
		c := clauseOf(t, "hkma-tm-g-1", "3.1.4", append(args, ".")...)
		said := strings.Join(c.Notes, "\n") + strings.Join(slices.Collect(maps.Values(c.SwitchedOff)), "\n")
		for _, r := range c.Results {
			if r.Suppression != nil {
				said += r.Suppression.Kind + " " + r.Suppression.Reason
			}
		}
		if c.Status != test.status || c.Accepted != test.accepted || !strings.Contains(said, test.said) {
			t.Errorf("%s: %s with %d accepted, want %s with %d and %q:\n%+v", test.name, c.Status, c.Accepted, test.status, test.accepted, test.said, c)
		}
	}
}

func TestCSVOfManyRepositories(t *testing.T) {
	lay(t, bankCode)
	rows := func(args ...string) [][]string {
		_, stdout, stderr := lintel(append([]string{"scan", "-f", "csv", "--regulation", "hkma-tm-g-1"}, args...)...)
		all, err := csv.NewReader(strings.NewReader(stdout)).ReadAll()
		if err != nil {
			t.Fatalf("%v\n%s", err, stderr)
		}
		return all
	}
	one, other := rows("--label", "system==SUM(A1)", "--label", "owner=a"), rows("--label", "owner=b", "--label", "system=y")
	if !slices.Equal(one[0], other[0]) {
		t.Errorf("the columns differ:\n%v\n%v", one[0], other[0])
	}
	last := len(one[0]) - 1
	if one[0][last-1] != "label:owner" || one[0][last] != "label:system" || one[1][last] != "'=SUM(A1)" || other[1][last-1] != "b" {
		t.Errorf("labels: %v %v", one[0], one[1])
	}
}

func TestRegulationsCommand(t *testing.T) {
	for _, test := range []struct {
		args string
		exit int
		said string
	}{
		{"regulations", 0, "jrt-0167-2020"},
		{"regulations hkma-tm-g-1", 0, "kms-rotation-enabled"},
		{"regulations hkma-tm-g-1 3.1.4 --lang zh-Hant", 0, "密碼匙"},
		{"regulations hkma-tm-g-1 3.1.4 --lang zh-Hans", 0, "密钥"},
		{"regulations jrt-0167-2020 9.7", 0, "\njrt-0167-2020 9.7/extended/b  "},
		{"regulations jrt-0167-2020 9.", 2, "has no clause"},
		{"regulations hkma-tmg-1", 2, "did you mean \"hkma-tm-g-1\"?"},
		{"regulations hkma-tm-g-1 3.1.5", 2, "hkma-tm-g-1 has no clause"},
		{"regulations hkma-tm-g-1 3.1.4 more", 2, "takes one ID and one CLAUSE"},
		{"regulations --lang de", 2, `no language "de"`},
		{"scan --lang de", 2, "--lang"},
		{"scan --regulation hkma-tm", 2, "--regulation: no regulation"},
		{"scan --regulation hkma-tm-g-1 --check kms-rotation-enabled --fail-on none", 0, "hkma-tm-g-1: Supervisory Policy Manual TM-G-1"},
	} {
		lay(t, bankCode)
		exit, stdout, stderr := lintel(strings.Fields(test.args)...)
		if exit != test.exit || !strings.Contains(stdout+stderr, test.said) {
			t.Errorf("lintel %s: exit %d, want %d and %q:\n%s%s", test.args, exit, test.exit, test.said, stdout, stderr)
		}
	}
}

// The contract: all clauses and pairs, in all languages.
func TestRegulationsJSON(t *testing.T) {
	var got struct {
		Schema      string
		Regulations []struct {
			ID      string
			Clauses []struct {
				ID     string
				Title  map[string]string
				Checks []string
			}
		}
	}
	_, stdout, _ := lintel("regulations", "--format", "json")
	if err := json.Unmarshal([]byte(stdout), &got); err != nil {
		t.Fatal(err)
	}
	clauses := 0
	for _, f := range got.Regulations {
		clauses += len(f.Clauses)
		for _, c := range f.Clauses {
			if len(c.Title) != 3 || c.Checks == nil {
				t.Errorf("%s %s: %+v", f.ID, c.ID, c)
			}
		}
	}
	if got.Schema != "lintel/regulations/v1" || len(got.Regulations) != 7 || clauses != 367 {
		t.Errorf("%s: %d regulations, %d clauses", got.Schema, len(got.Regulations), clauses)
	}
}

// A page of clauses is asked for by its format alone; nothing half-written stays if it cannot be.
func TestPageWithoutRegulation(t *testing.T) {
	lay(t, bankCode)
	exit, _, stderr := lintel("scan", "-o", "html=clauses.html", "--quiet")
	page, err := os.ReadFile("clauses.html")
	if exit != exitFindings || err != nil || !strings.Contains(string(page), `id="jrt-0167-2020"`) {
		t.Errorf("exit %d, %v, %s", exit, err, stderr)
	}
}
