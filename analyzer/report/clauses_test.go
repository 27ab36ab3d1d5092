package report

import (
	"fmt"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/analyzer/regulation"
)

// unrotated is a run with n keys that are not rotated, each on a line of its own, of which two are accepted, and one that is three
// instances.
func unrotated(t *testing.T, n int) *Input {
	t.Helper()
	source := strings.Repeat("resource \"aws_kms_key\" \"k\" {}\n", n+1)
	file := graph.NewFile("main.tf", []byte(source))
	line := len(source) / (n + 1)
	root := graph.NewRoot(".", graph.Terraform, func(root *graph.Root) {
		add := func(i int, address string) {
			at := graph.Range{File: file, Start: i * line, End: (i+1)*line - 1}
			root.Add(&graph.Resource{Address: address, Type: "aws_kms_key", Name: "k", At: at,
				Body: graph.NewObject(nil, graph.Meta{At: at})})
		}
		for i := range 3 {
			add(0, fmt.Sprintf("aws_kms_key.each[%d]", i))
		}
		for i := range n {
			add(i+1, fmt.Sprintf("aws_kms_key.k%02d", i))
		}
	})
	in := scan(t, &graph.Graph{Roots: []*graph.Root{root}, Files: []*graph.File{file}}, Include{})
	until := &analyzer.Suppression{Kind: analyzer.Inline, Reason: "moves", Until: "2027-05-31", Approver: "Chan"}
	results := in.Report.Results
	results[len(results)-1].Suppression = until
	results[len(results)-3].Suppression = until
	in.Regulations = regulation.Assess([]*regulation.Framework{framework()}, regulation.Scope{Report: in.Report, Checks: in.Checks})
	return in
}

// Whatever the number of findings, a clause shows the first places and where the rest is; the full text of each stands once.
func TestAClauseRefersToItsFindings(t *testing.T) {
	in := unrotated(t, 20)
	page := string(written(t, HTML, in))
	for _, said := range []string{
		`<span class="check">kms-rotation-enabled</span> 23 findings`,
		`<li><a href="#F1">F1</a> main.tf:1:1 <span class="resource">aws_kms_key.each[0]</span></li><li><a href="#F4">F4</a> main.tf:2:1 `,
		`<li>and 20 more: <a href="#F2">F2–F3</a>, <a href="#F6">F6–F23</a></li>`,
		`<li><em>accepted until 2027-05-31: moves; approved by Chan</em> (<a href="#F21">F21</a>, <a href="#F23">F23</a>)</li>`,
		`<a href="#hkma-tm-g-1:3.1.4">3.1.4</a>`,
	} {
		if !strings.Contains(page, said) {
			t.Errorf("the page does not say %s", said)
		}
	}
	for i := 1; i <= 23; i++ {
		if n := strings.Count(page, fmt.Sprintf(`<tr id="F%d">`, i)); n != 1 {
			t.Errorf("F%d stands %d times in the list", i, n)
		}
	}
	if n := strings.Count(page, "enable_key_rotation is not set"); n > 23 {
		t.Errorf("messages stand %d times, of 23 findings", n)
	}
	text := string(written(t, Text, in))
	for _, said := range []string{"(kms-rotation-enabled): 23 findings\n", "  and 18 more\n", "  and 2 more [accepted until 2027-05-31: moves; approved by Chan]\n"} {
		if !strings.Contains(text, said) {
			t.Errorf("the text does not say %q:\n%s", said, text)
		}
	}
	if table := string(written(t, Markdown, in)); !strings.Contains(table, "kms-rotation-enabled: `main.tf:1:1`, `main.tf:2:1`, `main.tf:3:1`, and 20 more") {
		t.Errorf("the comment does not tell the first places:\n%s", table)
	}
	if rows := strings.Count(string(written(t, CSV, in)), ",aws_kms_key.k"); rows != 20 {
		t.Errorf("CSV has %d rows of 20 resources", rows)
	}
}

// A clause that is undetermined says what would decide it, whatever it is that is missing.
func TestWhatWouldSettleAClause(t *testing.T) {
	in := unrotated(t, 0)
	rotation := &regulation.Clause{CouldShow: regulation.Partial, Checks: []string{"kms-rotation-enabled"}}
	for _, test := range []struct {
		kind      graph.CauseKind
		of        string
		unread    int
		malformed bool
		want      language.Text
	}{
		{kind: graph.NotDeclaredHere, of: "account", want: phrases.SettlesAccount},
		{kind: graph.NotDeclaredHere, of: "aws_kms_key", want: phrases.SettlesElsewhere},
		{kind: graph.NoValue, of: "aws_kms_key", want: phrases.SettlesValue},
		{kind: graph.AfterApply, of: "aws_kms_key", want: phrases.SettlesRunning},
		{kind: graph.RuntimeOnly, of: "account", want: phrases.SettlesRunning},
		{kind: graph.ModuleNotRead, of: "aws_kms_key", want: phrases.SettlesModule},
		{kind: graph.Limit, of: "aws_kms_key", want: phrases.SettlesLimit},
		{unread: 1, want: phrases.SettlesModule},
		{malformed: true, want: phrases.SettlesIncomplete},
	} {
		c := &regulation.ClauseAssessment{Clause: rotation, Status: regulation.Unclear, NotRead: test.unread, Incomplete: test.malformed}
		if test.kind != "" {
			r := &analyzer.Result{Check: in.Checks[0], Outcome: analyzer.Undetermined, Cause: graph.Cause{Kind: test.kind}, Resource: analyzer.ResourceID{Type: test.of}}
			c.Checks = []regulation.CheckAssessment{{Undetermined: []*analyzer.Result{r}}}
		}
		if steps := in.settles(c); len(steps) != 1 || steps[0] != test.want.En {
			t.Errorf("%+v: %q", test, steps)
		}
	}
	if steps := in.settles(&regulation.ClauseAssessment{Clause: rotation, Status: regulation.Findings, NotRead: 1}); steps != nil {
		t.Errorf("a clause with findings is settled by %q", steps)
	}
}

// Lines of clauses are as long as others, and two at most; only those that were asked for are named.
func TestClausesOfAFinding(t *testing.T) {
	in := unrotated(t, 1)
	var served []Clause
	for i := range 100 {
		served = append(served, Clause{[]string{"hkma-tm-g-1", "jrt-0167-2020"}[i/10%2], fmt.Sprintf("9.%d/extended/a", i)})
	}
	in.Clauses = func(string) []Clause { return served }
	named := func() []string { return newTextWriter(nil, in).serves(in.Checks[1]) }
	if lines := strings.Join(named(), "\n"); !strings.Contains(lines, "hkma-tm-g-1 9.0/extended/a, ") || strings.Contains(lines, "jrt") {
		t.Errorf("with a regulation: %s", lines)
	}
	in.Regulations = nil
	lines := named()
	if len(lines) != maxServed || !strings.HasSuffix(lines[1], " more (lintel checks kms-rotation-enabled)") {
		t.Errorf("of 100 clauses: %q", lines)
	}
	shown := 0
	for _, line := range lines {
		shown += strings.Count(line, "/extended/a")
		if displayWidth(line) > lineWidth {
			t.Errorf("%d columns: %s", displayWidth(line), line)
		}
	}
	if want := fmt.Sprintf("and %d more", len(served)-shown); !strings.Contains(lines[1], want) {
		t.Errorf("shows %d, and not %q: %q", shown, want, lines)
	}
	served = served[:2]
	if lines := named(); len(lines) != 1 || lines[0] != "hkma-tm-g-1 9.0/extended/a, 9.1/extended/a" {
		t.Errorf("of two clauses: %q", lines)
	}
}
