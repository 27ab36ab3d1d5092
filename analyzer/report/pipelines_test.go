package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/analyzer/regulation"
)

// many is a report of n findings of mixed severities, each with its own place and resource.
func many(n int) *Input {
	file := graph.NewFile("main.tf", []byte(strings.Repeat("resource \"a\" \"b\" {}\n", n)))
	in := &Input{Report: &analyzer.Report{Resources: n}, Checks: checks()}
	for i := range n {
		at := graph.Range{File: file, Start: 20 * i, End: 20*i + 19}
		in.Report.Results = append(in.Report.Results, analyzer.Result{
			Check: in.Checks[i%2], Outcome: analyzer.Failed, Severity: analyzer.Severity(1 + i%4), At: at, Remedy: "mend it",
			Message: analyzer.Message{Format: "defect %d", Args: []any{i}}, Resource: analyzer.ResourceID{Address: fmt.Sprint("a.b", i), Root: "."},
			Fingerprint: fmt.Sprintf("%032x", i),
		})
	}
	return in
}

func TestGitLabIssuesAreWhole(t *testing.T) {
	for name, in := range map[string]*Input{"bank": scan(t, bank(), everything), "hostile": scan(t, hostileGraph(), everything), "no place": {
		Report: &analyzer.Report{Results: []analyzer.Result{{Check: checks()[0], Outcome: analyzer.Failed, Severity: analyzer.Low,
			Fingerprint: "f", Resource: analyzer.ResourceID{Address: "a", Root: "prod"}}}},
	}} {
		var issues []codeQualityIssue
		if err := json.Unmarshal(written(t, GitLab, in), &issues); err != nil {
			t.Fatal(name, err)
		}
		seen := map[string]bool{}
		for _, issue := range issues {
			if issue.Description == "" || issue.CheckName == "" || issue.Fingerprint == "" || seen[issue.Fingerprint] ||
				!regexp.MustCompile("^(info|minor|major|critical|blocker)$").MatchString(issue.Severity) ||
				issue.Location.Path == "" || issue.Location.Lines.Begin < 1 || issue.Location.Lines.End < issue.Location.Lines.Begin {
				t.Errorf("%s: %+v", name, issue)
			}
			seen[issue.Fingerprint] = true
		}
		if len(issues) == 0 {
			t.Errorf("%s: no issues", name)
		}
	}
}

func TestJUnitCountsAddUp(t *testing.T) {
	for name, in := range map[string]*Input{"bank": scan(t, bank(), Include{}), "hostile": scan(t, hostileGraph(), Include{})} {
		var report junitReport
		if err := xml.Unmarshal(written(t, JUnit, in), &report); err != nil {
			t.Fatal(name, err)
		}
		tests, passed := 0, 0
		for _, suite := range report.Suites {
			names := map[string]bool{}
			for _, test := range suite.Cases {
				tests++
				if test.Failure == nil && test.Skipped == nil && test.Error == nil {
					passed++
				}
				if test.Name == "" || names[test.Name] {
					t.Errorf("%s: a second test %q", name, test.Name)
				}
				names[test.Name] = true
			}
			if suite.Tests != len(suite.Cases) {
				t.Errorf("%s: suite %s counts %d of %d", name, suite.Name, suite.Tests, len(suite.Cases))
			}
		}
		if tests != report.Tests || passed != in.Report.Count(analyzer.Passed) || report.Failures != in.Report.Count(analyzer.Failed) || report.Errors != in.errors() {
			t.Errorf("%s: %d tests, %d passed, report says %+v", name, tests, passed, report)
		}
	}
}

func TestJUnitNamesRepeatedTests(t *testing.T) {
	in := many(1)
	in.Report.Results = append(in.Report.Results, in.Report.Results[0])
	if out := string(written(t, JUnit, in)); !strings.Contains(out, `name="rds-instances-enable-kms: a.b0"`) || !strings.Contains(out, `name="rds-instances-enable-kms: a.b0 #2"`) {
		t.Errorf("got\n%s", out)
	}
}

// Whatever the input holds, the runner must see one command a line, and what it unescapes must be what was meant.
func TestGitHubCommands(t *testing.T) {
	command := regexp.MustCompile(`^::(error|warning|notice) ((?:[a-zA-Z]+=[^:,\r\n]*,?)+)::(.*)$`)
	unescape := strings.NewReplacer("%25", "%", "%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",")
	in := scan(t, hostileGraph(), everything)
	lines := strings.Split(strings.TrimSuffix(string(written(t, GitHub, in)), "\n"), "\n")
	if want := len(in.Report.Results) + len(in.Report.Diagnostics) + 1; len(lines) != want {
		t.Errorf("%d lines, want %d", len(lines), want)
	}
	for _, line := range lines[:len(lines)-1] {
		match := command.FindStringSubmatch(line)
		if match == nil {
			t.Fatalf("not a command: %s", line)
		}
		path := unescape.Replace(strings.TrimPrefix(strings.Split(match[2], ",")[0], "file="))
		if path != visible(hostile+"/ma in:漢.tf") {
			t.Errorf("the path became %q", path)
		}
	}
}

func TestGitHubShowsTheMostSevereFirst(t *testing.T) {
	out := string(written(t, GitHub, many(8)))
	if order := regexp.MustCompile(`\((\w+)\)::`).FindAllStringSubmatch(out, -1); order[0][1] != "critical" || order[2][1] != "high" || order[7][1] != "low" {
		t.Errorf("got %v", order)
	}
}

func TestMarkdownFitsIntoAComment(t *testing.T) {
	for name, in := range map[string]*Input{"many": many(2000), "hostile": scan(t, hostileGraph(), everything)} {
		for i := range 2000 { // and what is not read may be as much
			in.Report.Diagnostics = append(in.Report.Diagnostics, graph.Errorf(graph.Range{}, "%d %s", i, strings.Repeat("|", 5000)))
			in.Report.NotRead = append(in.Report.NotRead, graph.ModuleCall{Address: fmt.Sprint(i, strings.Repeat("`", 5000)), Source: "x"})
		}
		out := string(written(t, Markdown, in))
		if n := utf8.RuneCountInString(out); n > maxComment {
			t.Errorf("%s: %d characters", name, n)
		}
		if cut := strings.Contains(out, "not shown here"); cut != (name == "many") {
			t.Errorf("%s: cut = %t", name, cut)
		}
	}
	out := string(written(t, Markdown, many(2000)))
	shown := strings.Count(out, "\n| ") - 1
	if !strings.Contains(out, fmt.Sprintf("%d results are not shown here", 2000-shown)) || strings.Contains(out, "\n| low |") {
		t.Errorf("%d shown, or a low one before others:\n%s", shown, out[len(out)-300:])
	}
}

// Outside of code, no character of the input may be there that Markdown, HTML or GitHub gives a meaning to.
func TestMarkdownKeepsInputInCode(t *testing.T) {
	for s, want := range map[string]string{
		"plain @team <b> #1 [x](y)": "`plain @team <b> #1 [x](y)`",
		"a|b`c":                     "<code>a&#124;b&#96;c</code>",
		"run `init` or ``":          "``` run `init` or `` ```",
		"a\nb":                      "`a\\nb`",
		"":                          "<code></code>",
	} {
		if got := code(s); got != want {
			t.Errorf("%q is %s, want %s", s, got, want)
		}
	}
	span := regexp.MustCompile("`` [^|]+? ``|`[^`|]+`|<code>[^<>`|]*</code>")
	out := span.ReplaceAllString(string(written(t, Markdown, scan(t, hostileGraph(), everything))), "")
	for _, secret := range []string{"evil", "script", "http://x", "`", "\\", "%s"} {
		if strings.Contains(out, secret) {
			t.Errorf("%q stands outside of code:\n%s", secret, out)
		}
	}
}

func githubLog(t *testing.T, in *Input, limits sarifLimits, most int) (log sarifLog, notices string) {
	t.Helper()
	var out bytes.Buffer
	if err := in.sarifWithin(&out, limits, most); err != nil {
		t.Fatal(err)
	}
	if size := compressed(out.Bytes()); size > most {
		t.Errorf("%d bytes, want at most %d", size, most)
	}
	if err := json.Unmarshal(out.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	for _, n := range log.Runs[0].Invocations[0].ToolExecutionNotifications {
		notices += n.Message.Text + "\n"
	}
	return log, notices
}

func TestSARIFGitHubHoldsFailuresOnly(t *testing.T) {
	in := scan(t, bank(), everything)
	log, notices := githubLog(t, in, githubLimits, githubBytes)
	if n := len(log.Runs[0].Results); n != in.Report.Count(analyzer.Failed) || strings.Contains(notices, "left out") {
		t.Errorf("%d results; %s", n, notices)
	}
	for _, r := range log.Runs[0].Results {
		if r.Kind != "fail" {
			t.Errorf("kind %s", r.Kind)
		}
	}
}

func TestSARIFGitHubCutsTheLeastSevere(t *testing.T) {
	limits := githubLimits
	limits.results = 60
	log, notices := githubLog(t, many(100), limits, githubBytes)
	levels := map[string]int{}
	for _, r := range log.Runs[0].Results {
		levels[r.Level]++
	}
	if levels["error"] != 50 || levels["warning"] != 10 || levels["note"] != 0 {
		t.Errorf("kept %v", levels)
	}
	if !strings.Contains(notices, "Of 100 findings the least severe are left out: 40 (15 medium, 25 low).") {
		t.Errorf("got %s", notices)
	}
}

func TestSARIFGitHubFitsIntoBytes(t *testing.T) {
	log, notices := githubLog(t, many(1000), githubLimits, 12_000)
	if n := len(log.Runs[0].Results); n == 0 || n == 1000 || log.Runs[0].Results[0].Level != "error" || !strings.Contains(notices, "left out") {
		t.Errorf("%d results; %s", n, notices)
	}
}

func TestSARIFGitHubCutsPlaces(t *testing.T) {
	in := many(1)
	r := &in.Report.Results[0]
	for range 30 {
		r.Via = append(r.Via, graph.Step{Kind: graph.StepLocal, Name: "x", At: r.At})
		r.Related = append(r.Related, r.At)
	}
	for _, test := range []struct{ locations, steps, wantRelated, wantSteps int }{{1000, 1000, 60, 31}, {50, 1000, 49, 31}, {20, 1000, 19, 20}, {1000, 10, 39, 10}} {
		limits := githubLimits
		limits.locations, limits.steps = test.locations, test.steps
		log, notices := githubLog(t, in, limits, githubBytes)
		got := log.Runs[0].Results[0]
		if related, steps := len(got.RelatedLocations), len(got.CodeFlows[0].ThreadFlows[0].Locations); related != test.wantRelated || steps != test.wantSteps {
			t.Errorf("%+v: %d related places, %d steps", test, related, steps)
		}
		if cut := test.wantRelated < 60; cut != strings.Contains(notices, "1 finding is without all places") {
			t.Errorf("%+v: %s", test, notices)
		}
		if strings.Count(got.Message.Text, "](") != len(got.RelatedLocations) {
			t.Errorf("links to what is not there in %q", got.Message.Text)
		}
	}
}

func TestSARIFGitHubCutsRules(t *testing.T) {
	in := many(1)
	check := *in.Checks[0]
	check.Rationale = strings.Repeat("语", 2000)
	in.Checks = []*analyzer.Check{&check}
	in.Clauses = func(string) (clauses []Clause) {
		for i := range 30 {
			clauses = append(clauses, Clause{fmt.Sprint("r", i), "1"})
		}
		return clauses
	}
	rule := in.rule(&check, githubLimits)
	if n := utf8.RuneCountInString(*rule.FullDescription.Text); n != 1024 {
		t.Errorf("a description of %d characters", n)
	}
	if n := len(rule.Properties["tags"].([]string)); n != 20 {
		t.Errorf("%d tags", n)
	}
	if rule = in.rule(&check, noLimits); utf8.RuneCountInString(*rule.FullDescription.Text) < 2000 || len(rule.Properties["tags"].([]string)) != 33 {
		t.Error("the complete log is cut")
	}
}

// However much there is to say, a comment is no longer than GitHub takes, and says what it leaves out.
func TestMarkdownOfManyClausesFits(t *testing.T) {
	in := assessed(t, language.English)
	first := in.Regulations[0]
	for range 400 {
		first.Clauses = append(first.Clauses, first.Clauses[0])
	}
	in.Regulations = []regulation.Assessment{first, first, first}
	text := string(written(t, Markdown, in))
	if n := units(text); n > maxComment {
		t.Errorf("%d characters", n)
	}
	if strings.Count(text, "\n### hkma-tm-g-1") != 3 || !strings.Contains(text, "more") {
		t.Errorf("a framework, or what is left out, is not named:\n%.3000s", text)
	}
}
