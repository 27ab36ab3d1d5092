package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/settings"
	"github.com/lintel-iac/lintel/checks"
)

const (
	check = "rds-instances-enable-kms"
	// excepted is a comment that holds until the end of a day.
	excepted = "# lintel:ignore " + check + " until=2026-12-31 reason=\"a test\"\n"
	twice    = "resource \"aws_db_instance\" \"each\" {\n  for_each = toset([\"a\", \"b\"])\n  storage_encrypted = false\n}\n"
	dbModule = "variable \"encrypted\" {}\nresource \"aws_db_instance\" \"one\" {\n  storage_encrypted = var.encrypted\n}\n"
	template = "Resources:\n  One:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: false\n"
)

// insert puts a line before the first that has a text; behind it if the line is to be appended.
func insert(before, text, line string) string {
	lines := strings.SplitAfter(text, "\n")
	for i, l := range lines {
		if strings.Contains(l, before) {
			indent := l[:len(l)-len(strings.TrimLeft(l, " "))]
			lines[i] = indent + line + l
			break
		}
	}
	return strings.Join(lines, "")
}

// TestExceptions: each way to write one, and each way in which it does not hold.
func TestExceptions(t *testing.T) {
	trailing := func(text, line string) string {
		return strings.Replace(text, line, line+" "+strings.TrimSuffix(excepted, "\n"), 1)
	}
	instance := strings.Replace(excepted, "until", "address='aws_db_instance.each[\"a\"]' until", 1)
	calls := "module \"a\" {\n  source    = \"../modules/db\"\n  encrypted = false\n}\nmodule \"b\" {\n  source    = \"../modules/db\"\n  encrypted = false\n}\n"
	tests := []struct {
		name, text string
		args       string
		exit       int
		failed     string // the addresses of what is still a finding
		suppressed int
		said       string // in a diagnostic or a message
	}{
		{name: "none", text: bad, exit: 1, failed: "aws_db_instance.bad"},
		{name: "line above", text: insert("storage", bad, excepted), suppressed: 1},
		{name: "same line", text: trailing(bad, "= false"), suppressed: 1},
		{name: "block header", text: excepted + bad, suppressed: 1},
		{name: "block header, same line", text: trailing(bad, "{"), suppressed: 1},
		{name: "with slashes, several", text: "// lintel:ignore kms-rotation-enabled until=2026-12-31 reason=x\n" + excepted + bad, suppressed: 1, said: "this exception is about nothing"},
		{name: "in a block comment", text: "/* " + strings.TrimSpace(excepted[2:]) + " */\n" + bad, suppressed: 1},
		{name: "in a text", text: "locals {\n  x = <<T\n" + excepted + "T\n}\n" + bad, exit: 1, failed: "aws_db_instance.bad"},
		{name: "elsewhere", text: excepted + "\n" + bad, exit: 1, failed: "aws_db_instance.bad", said: "this exception is about nothing"},
		{name: "unused", text: excepted + good, said: "this exception is about nothing"},
		{name: "of a check that does not run", text: excepted + good, args: "--check kms-*"},
		{name: "on the last day, in Hong Kong", text: excepted + bad, args: "--now 2026-12-31T23:59:00+08:00", suppressed: 1},
		{name: "after it", text: excepted + bad, args: "--now 2026-12-31T16:00:00Z", exit: 1, failed: "aws_db_instance.bad", said: "; the exception at main.tf:1 expired after 2026-12-31"},
		{name: "on a day without an hour", text: excepted + bad, args: "--now 2026-12-31", suppressed: 1},
		{name: "the day after", text: excepted + bad, args: "--now 2027-01-01", exit: 1, failed: "aws_db_instance.bad", said: "expired after 2026-12-31"},
		{name: "no reason", text: strings.Replace(excepted, "reason", "ticket", 1) + bad, exit: 2, failed: "aws_db_instance.bad", said: "it has no reason"},
		{name: "no end", text: strings.Replace(excepted, "until=2026-12-31", "", 1) + bad, exit: 2, failed: "aws_db_instance.bad", said: "it has no until"},
		{name: "another check", text: strings.Replace(excepted, check, "rds-instance-enable-kms", 1) + bad, exit: 2, failed: "aws_db_instance.bad", said: `did you mean "rds-instances-enable-kms"?`},
		{name: "another word", text: strings.Replace(excepted, "ignore", "disable", 1) + bad, exit: 2, failed: "aws_db_instance.bad", said: "want lintel:ignore"},
		{name: "of all instances", text: excepted + twice, suppressed: 2},
		{name: "of one instance", text: instance + twice, exit: 1, failed: `aws_db_instance.each["b"]`, suppressed: 1},
		{name: "of one of two calls", text: excepted + calls, exit: 1, failed: "module.b.aws_db_instance.one", suppressed: 1},
		{name: "of an argument of one of two calls", text: trailing(calls, "encrypted = false"), exit: 1, failed: "module.b.aws_db_instance.one", suppressed: 1},
		{name: "in Terraform's JSON", text: "", args: "../json", exit: 1, failed: "aws_db_instance.bad", said: "Terraform's JSON has no comments"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			lay(t, map[string]string{
				"root/main.tf": test.text, "modules/db/main.tf": dbModule,
				"json/main.tf.json": `{"//": "lintel:ignore ` + check + `", "resource": {"aws_db_instance": {"bad": {"storage_encrypted": false}}}}`,
			})
			t.Chdir("root")
			args := append([]string{"--include", "suppressed", "--now", "2026-11-01"}, strings.Fields(test.args)...)
			exit, s := scanJSON(t, args...)
			expectFindings(t, exit, s, test.exit, test.failed, test.suppressed, strings.ReplaceAll(test.said, "main.tf:1", "root/main.tf:1"))
		})
	}
}

func expectFindings(t *testing.T, exit int, s scanned, wantExit int, failed string, suppressed int, said string) {
	t.Helper()
	var open []string
	var text strings.Builder
	for _, r := range s.Results {
		text.WriteString(r.Message + "\n")
		if r.Suppression == nil {
			open = append(open, r.Resource.Address)
		} else if r.Outcome != "fail" {
			t.Errorf("a suppressed result is a %s", r.Outcome)
		}
	}
	text.WriteString(s.problems())
	if exit != wantExit || strings.Join(open, " ") != failed || s.Summary.Suppressed != suppressed || !strings.Contains(text.String(), said) ||
		said == "" && s.problems() != "" {
		t.Errorf("exit %d, failed %q, %d suppressed; want %d, %q, %d and %q in\n%s", exit, open, s.Summary.Suppressed, wantExit, failed, suppressed, said, text.String())
	}
}

func TestExceptionsInTemplates(t *testing.T) {
	inJSON := func(metadata string) string {
		return `{"Resources":{"One":{"Type":"AWS::RDS::DBInstance","Metadata":{"lintel":` + metadata + `},"Properties":{"StorageEncrypted":false}}}}`
	}
	entry := `{"ignore":"` + check + `","until":"2026-12-31","reason":"it is \"so\"","ticket":"SEC-1"}`
	tests := []struct {
		name, file, text string
		exit, suppressed int
		said             string
	}{
		{"none", "a.yaml", template, 1, 0, ""},
		{"on a property", "a.yaml", insert("StorageEncrypted", template, excepted), 0, 1, ""},
		{"behind a property", "a.yaml", strings.Replace(template, "false", "false "+strings.TrimSpace(excepted), 1), 0, 1, ""},
		{"on a resource", "a.yaml", insert("One:", template, excepted), 0, 1, ""},
		{"in a text", "a.yaml", "Description: |\n  x\n  " + excepted + template, 1, 0, ""},
		{"in quotes", "a.yaml", strings.Replace(template, "One:", "One:\n    Metadata: {x: \"a "+strings.ReplaceAll(strings.TrimSpace(excepted), `"`, `'`)+"\"}", 1), 1, 0, ""},
		{"without a reason", "a.yaml", insert("One:", template, strings.Replace(excepted, "reason", "ticket", 1)), 2, 0, "it has no reason"},
		{"metadata", "a.yaml", strings.Replace(template, "One:", "One:\n    Metadata:\n      lintel:\n        ignore: "+check+"\n        until: 2026-12-31\n        reason: a test", 1), 0, 1, ""},
		{"JSON", "a.json", inJSON(entry), 0, 1, ""},
		{"JSON, several", "a.json", inJSON("[" + entry + "," + strings.Replace(entry, check, "kms-rotation-enabled", 1) + "]"), 0, 1, "this exception is about nothing"},
		{"JSON, another case", "a.json", strings.Replace(inJSON(entry), "lintel", "Lintel", 1), 2, 0, `"Lintel" says nothing to lintel`},
		{"JSON, of the template", "a.json", strings.Replace(inJSON(entry), "{", `{"Metadata":{"lintel":`+entry+`},`, 1), 2, 1, "it stands in the metadata of the template"},
		{"JSON, expired", "a.json", inJSON(strings.Replace(entry, "2026-12", "2026-10", 1)), 1, 0, "expired after 2026-10-31"},
		{"JSON, a text", "a.json", inJSON(`"ignore ` + check + `"`), 2, 0, `want {"ignore": CHECK`},
		{"JSON, another key", "a.json", inJSON(strings.Replace(entry, "until", "untill", 1)), 2, 0, `no field "untill"; did you mean "until"?`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			lay(t, map[string]string{test.file: test.text})
			exit, s := scanJSON(t, "--include", "suppressed", "--now", "2026-11-01")
			failed := "One"
			if test.suppressed > 0 {
				failed = ""
			}
			expectFindings(t, exit, s, test.exit, failed, test.suppressed, test.said)
		})
	}
}

// TestInstalledModulesExceptNothing: whoever writes a module that others install does not decide for them.
func TestInstalledModulesExceptNothing(t *testing.T) {
	files := map[string]string{
		"main.tf":                         "module \"db\" {\n  source = \"example/db/aws\"\n}\n",
		".terraform/modules/modules.json": `{"Modules":[{"Key":"db","Source":"example/db/aws","Dir":".terraform/modules/db"}]}`,
		".terraform/modules/db/main.tf":   excepted + insert("storage", bad, excepted),
	}
	lay(t, files)
	if exit, s := scanJSON(t); exit != exitFindings || s.Summary.Suppressed != 0 || s.problems() != "" {
		t.Errorf("exit %d\n%s", exit, s.problems())
	}
	files["main.tf"] = excepted + files["main.tf"]
	lay(t, files)
	if exit, s := scanJSON(t, "--now", "2026-11-01"); exit != exitClean || s.Summary.Suppressed != 1 {
		t.Errorf("the caller's exception: exit %d\n%s", exit, s.problems())
	}
}

// TestExceptionsInEveryOutput: what is suppressed is counted everywhere, and SARIF has it with its suppression.
func TestExceptionsInEveryOutput(t *testing.T) {
	lay(t, map[string]string{"main.tf": strings.Replace(excepted, "\n", " approver=\"Li Wei\" ticket=SEC-1\n", 1) + bad})
	args := []string{"scan", "--now", "2026-11-01", "-f"}
	_, text, _ := lintel(append(args, "text")...)
	if !strings.Contains(text, "0 findings, 1 suppressed (1 excepted), 0 undetermined") || strings.Contains(text, check+" (") {
		t.Errorf("text:\n%s", text)
	}
	if _, text, _ = lintel(append(args, "text", "--include", "suppressed")...); !strings.Contains(text, "why:  accepted until 2026-12-31: a test; approved by Li Wei; SEC-1 (main.tf:1:1)") {
		t.Errorf("text:\n%s", text)
	}
	// What has no word for it does not show it as open; what has, shows it as not passed.
	for format, want := range map[string]struct{ shows, hides string }{
		"gitlab":       {"[]", check},
		"github":       {"1 suppressed", "::error"},
		"sarif-github": {`"results":[]`, "lintelFinding"},
		"junit":        {`<skipped type="suppressed" message="storage_encrypted is false, want true; accepted until 2026-12-31: a test;`, "<failure"},
		"markdown":     {"| suppressed | [" + check, "| high |"},
	} {
		exit, text, _ := lintel(append(args, format, "--include", "suppressed")...)
		if exit != exitClean || !strings.Contains(text, want.shows) || strings.Contains(strings.TrimPrefix(text, "{"), want.hides) {
			t.Errorf("%s: exit %d, want %s and not %s\n%s", format, exit, want.shows, want.hides, text)
		}
	}
	_, s := scanJSON(t, "--now", "2026-11-01")
	if len(s.Results) != 0 || s.Summary.Suppressed != 1 || len(s.Manifest.Exceptions) != 1 {
		t.Errorf("%+v", s)
	} else if e := s.Manifest.Exceptions[0]; e.Check != check || e.Until != "2026-12-31" || e.Approver != "Li Wei" || e.Ticket != "SEC-1" || e.Results != 1 {
		t.Errorf("%+v", e)
	}
	var log struct {
		Runs []struct {
			Results []struct {
				Kind         string
				Suppressions []map[string]any
			}
		}
	}
	_, sarif, _ := lintel(append(args, "sarif")...)
	if err := json.Unmarshal([]byte(sarif), &log); err != nil || len(log.Runs[0].Results) != 1 {
		t.Fatalf("%v\n%s", err, sarif)
	}
	result := log.Runs[0].Results[0]
	for _, name := range []string{"kind", "status", "guid", "justification", "location"} {
		if result.Suppressions[0][name] == nil {
			t.Errorf("the suppression has no %s, and null is not valid", name)
		}
	}
	if s := result.Suppressions[0]; result.Kind != "fail" || s["kind"] != "inSource" || s["justification"] != "a test; until 2026-12-31; approver Li Wei; ticket SEC-1" {
		t.Errorf("%+v", s)
	}
}

func TestBaselines(t *testing.T) {
	dir := lay(t, map[string]string{"main.tf": bad})
	if exit, s := scanJSON(t, "--write-baseline", "known.json"); exit != exitClean || s.Summary.Suppressed != 1 || s.Summary.Failed != 0 {
		t.Errorf("writing: exit %d, %+v", exit, s.Summary)
	}
	rewrite := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	rewrite("main.tf", "# moved\n\n"+bad)
	if exit, s := scanJSON(t, "--baseline", "known.json"); exit != exitClean || s.Summary.Suppressed != 1 || len(s.Results) != 0 {
		t.Errorf("moved lines: exit %d, %+v", exit, s.Summary)
	}
	_, text, _ := lintel("scan", "--baseline", "known.json")
	if !strings.Contains(text, "0 findings, 1 suppressed (1 in the baseline)") {
		t.Errorf("text:\n%s", text)
	}
	if _, sarif, _ := lintel("scan", "--baseline", "known.json", "-f", "sarif"); !strings.Contains(sarif, `"kind":"external"`) {
		t.Errorf("SARIF:\n%s", sarif)
	}
	if _, s := scanJSON(t, "--baseline", "known.json", "--include", "suppressed"); s.Results[0].Suppression.Kind != "baseline" || s.Results[0].Suppression.Location.Path != "known.json" {
		t.Errorf("%+v", s.Results[0])
	}
	rewrite("other/main.tf", bad)
	if exit, s := scanJSON(t, "--baseline", "known.json"); exit != exitFindings || s.addresses() != "other:aws_db_instance.bad" {
		t.Errorf("the same name elsewhere: exit %d, %s", exit, s.addresses())
	}
	if exit, _ := scanJSON(t, "--fail-on", "none"); exit != exitClean {
		t.Errorf("--fail-on none: exit %d", exit)
	}
}

// TestSettings: what .lintel.yaml says is what happens, and the command line goes before it.
func TestSettingsAreInForce(t *testing.T) {
	tests := []struct {
		settings, args string
		exit           int
		addresses      string
	}{
		{"", "", 1, "live:aws_db_instance.bad old/deep:aws_db_instance.bad"},
		{"exclude: [old]", "", 1, "live:aws_db_instance.bad"},
		{"exclude: ['**/deep/**', live/main.tf]", "", 0, ""},
		{"exclude: [live]", "live", 0, ""},
		{"checks: {" + check + ": {enabled: false}}", "", 0, ""},
		{"checks: {" + check + ": {enabled: false}}", "live --check " + check, 1, "live:aws_db_instance.bad"},
		{"fail-on: none", "live", 0, "live:aws_db_instance.bad"},
		{"fail-on: none", "live --fail-on low", 1, "live:aws_db_instance.bad"},
		{"fail-on: critical", "live", 0, "live:aws_db_instance.bad"},
		{"{fail-on: critical, checks: {" + check + ": {severity: critical}}}", "live", 1, "live:aws_db_instance.bad"},
		{"fail-on: none", "--config other.yaml live", 1, "live:aws_db_instance.bad"},
		{"module-map: {example/db/aws: modules/db}", "mapped", 1, "mapped:module.db.aws_db_instance.one"},
		{"account-baseline: [live]", "old", 1, "old/deep:aws_db_instance.bad"}, // it exists, though it is not scanned
	}
	for _, test := range tests {
		lay(t, map[string]string{
			".lintel.yaml": test.settings, "other.yaml": "fail-on: high\n", "live/main.tf": bad, "old/deep/main.tf": bad,
			"mapped/main.tf": "module \"db\" {\n  source    = \"example/db/aws\"\n  encrypted = false\n}\n", "modules/db/main.tf": dbModule,
		})
		exit, s := scanJSON(t, strings.Fields(test.args)...)
		if got := s.addresses(); exit != test.exit || got != test.addresses {
			t.Errorf("%s with %q: exit %d, %s\nwant %d, %s", test.settings, test.args, exit, got, test.exit, test.addresses)
		}
	}
}

func TestOutputsOfTheSettings(t *testing.T) {
	lay(t, map[string]string{".lintel.yaml": "outputs: {sarif: reports/a.sarif, json: b.json}\n", "live/main.tf": bad, "reports/x": "", "escape": "-> ../.."})
	t.Chdir("live")
	exit, stdout, _ := lintel("scan")
	sarif, _ := os.ReadFile("../reports/a.sarif")
	report, _ := os.ReadFile("../b.json")
	if exit != exitFindings || formatOf(stdout) != "text" || formatOf(string(sarif)) != "sarif" || formatOf(string(report)) != "json" {
		t.Errorf("exit %d\n%s", exit, stdout)
	}
	for _, file := range []string{"../a.sarif", "/tmp/a.sarif", ".git/config", "reports", "nothing/a.sarif", "escape/a.sarif", "a/../../b", "x/.GIT/y"} {
		if err := os.WriteFile("../.lintel.yaml", []byte("outputs:\n  sarif: "+file+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		if exit, stdout, stderr := lintel("scan"); exit != exitUsage || stdout != "" || !strings.HasPrefix(stderr, "lintel: .lintel.yaml:2: outputs: ") {
			t.Errorf("%s: exit %d\n%s%s", file, exit, stdout, stderr)
		}
	}
}

// TestBadConfiguration: one error with file and line, and nothing is written.
func TestBadConfiguration(t *testing.T) {
	floor := filepath.Join(t.TempDir(), "policy.yaml")
	tests := []struct{ settings, policy, args, want string }{
		{"checks: {}\nfail_on: high", "", "", `.lintel.yaml:2: the file: unknown key "fail_on"; did you mean "fail-on"?`},
		{"account-baseline:\n- nowhere", "", "", `.lintel.yaml:2: account-baseline: there is no root module or template "nowhere"`},
		{"module-map:\n  a/b/c: ../elsewhere", "", "", `.lintel.yaml:2: module-map: a/b/c: there is no directory "../elsewhere" in the repository`},
		{"module-map:\n  ../modules/db: live", "", "", `.lintel.yaml:2: module-map: ../modules/db is a path, and read where it leads`},
		{"outputs:\n  srif: a.sarif", "", "", `.lintel.yaml:2: outputs: no format "srif"; did you mean "sarif"?`},
		{"", "", "--config nothing.yaml", `nothing.yaml: file does not exist`},
		{"", "", "--baseline nothing.json", `--baseline nothing.json: file does not exist`},
		{"", "", "--baseline broken.json", `broken.json:2: not a baseline: unknown key "nothing"`},
		{"", "", "--write-baseline nothing/known.json", `--write-baseline nothing/known.json: no such file or directory`},
		{"", "", "--policy nothing.yaml", `--policy nothing.yaml: file does not exist`},
		{"", "", "--policy own.yaml", `--policy own.yaml: lies in what is scanned, where a change of the code could change it`},
		{"", "fail-on: low\nmandatry: []", "", `policy.yaml:2: the file: unknown key "mandatry"; did you mean "mandatory"?`},
		{"", "fail-on: none", "", `policy.yaml:1: fail-on: "none" is none of critical, high, low, medium`},
	}
	for _, test := range tests {
		lay(t, map[string]string{
			".lintel.yaml": test.settings, "main.tf": bad, "own.yaml": "", "broken.json": "{\"schema\":\"lintel/baseline/v1\",\n\"nothing\":1}",
		})
		args := append([]string{"scan", "-o", "json=out.json"}, strings.Fields(test.args)...)
		if test.policy != "" {
			if err := os.WriteFile(floor, []byte(test.policy), 0o644); err != nil {
				t.Fatal(err)
			}
			args = append(args, "--policy", floor)
		}
		exit, stdout, stderr := lintel(args...)
		if exit != exitUsage || stdout != "" || !strings.HasSuffix(stderr, test.want+"\n") || strings.Count(stderr, "\n") != 1 {
			t.Errorf("%q %q: exit %d\n%s%swant %s", test.settings, test.args, exit, stdout, stderr, test.want)
		}
		if _, err := os.Stat("out.json"); err == nil {
			t.Errorf("%q %q: an output was written", test.settings, test.args)
		}
	}
}

// TestSettingsOfTheReadme: what it offers to copy is right.
func TestSettingsOfTheReadme(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	read := 0
	for i, block := range strings.Split(string(readme), "```") {
		text, ok := strings.CutPrefix(block, "yaml\n")
		if i%2 == 0 || !ok {
			continue
		}
		file := graph.NewFile("README.md", []byte(text))
		switch {
		case strings.Contains(text, "mandatory:"):
			_, err = settings.ParsePolicy(file, checks.All())
		case strings.Contains(text, "checks:"):
			_, err = settings.Parse(file, checks.All())
		default:
			continue
		}
		if read++; err != nil {
			t.Errorf("%v, in\n%s", err, text)
		}
	}
	if read != 3 {
		t.Errorf("%d settings and policies, want 3", read)
	}
}

// TestSettingsThatCannotBeRead: settings that are there are in force, or the run ends.
func TestSettingsThatCannotBeRead(t *testing.T) {
	for target, want := range map[string]string{
		"nowhere": "file does not exist", settings.Name: "leads through too many symbolic links", "../" + settings.Name: "lies outside", "live": "is not a regular file",
	} {
		lay(t, map[string]string{"live/main.tf": bad, settings.Name: "-> " + target})
		if exit, stdout, stderr := lintel("scan", "live"); exit != exitUsage || stdout != "" || !strings.HasPrefix(stderr, "lintel: "+settings.Name+": "+want) {
			t.Errorf("a link to %s: exit %d, %s%s\nwant %s", target, exit, stdout, stderr, want)
		}
	}
}

// TestAPolicyHoldsTheGate: a pull request that tries to switch the gate off, in seven ways and some variants.
func TestAPolicyHoldsTheGate(t *testing.T) {
	floor := filepath.Join(t.TempDir(), "policy.yaml")
	if err := os.WriteFile(floor, []byte("mandatory: [\"rds-*\"]\nfail-on: high\npaths: [\"live/**\"]\nexceptions: {inline: deny}\nbaseline: outside\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	const open = "live:aws_db_instance.bad"
	tests := []struct {
		name     string
		settings string
		code     string
		args     string
		exit     int
		want     string // the finding, or the error
	}{
		{"nothing", "", bad, "", 1, open},
		{"what is stricter", "fail-on: low\nexclude: [examples]", bad, "", 1, open},
		{"1 settings", "checks:\n  " + check + ": {enabled: false}", bad, "", 2, `.lintel.yaml:2: ` + check + ` is mandatory (`},
		{"2 skip", "", bad, "--skip-check " + check, 2, `leave out ` + check + `, which is mandatory (`},
		{"2 skip, by choosing others", "", bad, "--check kms-*", 2, `leave out ` + check + `, which is mandatory (`},
		{"3 paths", "exclude:\n- live", bad, "", 2, `.lintel.yaml:2: "live" leaves out live, which cannot be left out (`},
		{"3 paths, one file", "exclude: ['**/main.tf']", bad, "", 2, `.lintel.yaml:1: "**/main.tf" leaves out live/main.tf, which cannot be left out (`},
		{"3 paths, all of it", "exclude: ['**']", bad, "", 2, `.lintel.yaml:1: "**" leaves out live, which cannot be left out (`},
		{"3 paths, a module", "exclude: [modules]", "module \"db\" {\n  source    = \"../modules/db\"\n  encrypted = false\n}\n", "", 2,
			`.lintel.yaml:1: "modules" leaves out modules/db/main.tf, which is part of live, and that cannot be left out (`},
		{"4 severity", "checks:\n  " + check + ":\n    severity: low", bad, "", 2, `.lintel.yaml:3: the severity of ` + check + ` is at least high (`},
		{"5 inline", "", excepted + bad, "", 2, open},
		{"5 inline, allowed by the settings", "exceptions: {inline: allow}", excepted + bad, "", 2, `.lintel.yaml:1: exceptions in the code are not allowed (`},
		{"6 baseline", "", bad, "--baseline known.json", 2, `--baseline known.json: the baseline lies in the scanned repository`},
		{"6 baseline, written", "", bad, "--write-baseline known.json", 2, `--write-baseline known.json: the baseline lies in the scanned repository`},
		{"7 fail-on", "fail-on: none", bad, "", 2, `.lintel.yaml:1: findings fail the run from high on, or from less (`},
		{"7 fail-on, by flag", "", bad, "--fail-on critical", 2, `--fail-on critical: findings fail the run from high on, or from less (`},
		{"other settings", "", bad, "--config lax.yaml", 2, `lax.yaml:1: findings fail the run from high on`},
	}
	known := `{"schema":"lintel/baseline/v1","findings":[]}`
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			lay(t, map[string]string{".lintel.yaml": test.settings, "live/main.tf": test.code, "modules/db/main.tf": dbModule, "known.json": known, "lax.yaml": "fail-on: none\n"})
			args := append([]string{"--policy", floor, "--now", "2026-11-01"}, strings.Fields(test.args)...)
			exit, stdout, stderr := lintel(append([]string{"scan", "-f", "json"}, args...)...)
			if exit != test.exit {
				t.Errorf("exit %d, want %d", exit, test.exit)
			}
			if test.want == open {
				if _, s := scanJSON(t, args...); s.addresses() != open || s.Summary.Suppressed != 0 {
					t.Errorf("%s, %d suppressed", s.addresses(), s.Summary.Suppressed)
				}
			} else if stdout != "" || !strings.Contains(stderr, test.want) || strings.Count(stderr, "\n") != 1 {
				t.Errorf("%s\n%swant %s", stdout, stderr, test.want)
			}
		})
	}
}

// TestAPolicyLooksBehindLinks: what lies elsewhere, and is deployed from a path that cannot be left out, cannot be either.
func TestAPolicyLooksBehindLinks(t *testing.T) {
	floor := filepath.Join(t.TempDir(), "policy.yaml")
	if err := os.WriteFile(floor, []byte("paths: [\"live/**/*.tf\"]\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, link, target, path, want string
	}{
		{"a file", "live/main.tf", "../hidden/main.tf", ".", "hidden/main.tf, which is part of live/main.tf, and"},
		{"a directory", "live", "hidden", ".", "hidden/main.tf, which is part of live/main.tf, and"},
		{"a directory that is named", "live", "hidden", "live", "hidden/main.tf, which is part of live/main.tf, and"},
		{"no link", "hidden/x", "main.tf", ".", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			lay(t, map[string]string{".lintel.yaml": "exclude: [hidden]\n", "hidden/main.tf": bad, test.link: "-> " + test.target})
			exit, _, stderr := lintel("scan", "--policy", floor, test.path)
			if test.want == "" && exit == exitClean {
				return
			}
			if exit != exitUsage || test.want == "" || !strings.Contains(stderr, test.want) {
				t.Errorf("exit %d, %s\nwant %s", exit, stderr, test.want)
			}
		})
	}
}

func TestConfig(t *testing.T) {
	floor := filepath.Join(t.TempDir(), "policy.yaml")
	if err := os.WriteFile(floor, []byte("exceptions: {max-days: 30}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	lay(t, map[string]string{".lintel.yaml": "fail-on: high\nexclude: [\"a\\eb\"]\nchecks:\n  " + check + ": {severity: critical}\n", "live/main.tf": good})
	exit, stdout, stderr := lintel("config", "--policy", floor, "live")
	got := strings.Join(strings.Fields(stdout), " ")
	for _, want := range []string{
		"fail-on high .lintel.yaml:1", "exceptions.inline allow default", "checks." + check + ".severity critical .lintel.yaml:4",
		"exceptions.max-days 30 ", "policy.yaml:1 ", "exceptions.time-zone Asia/Hong_Kong default", "baseline outside default",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, stdout)
		}
	}
	if exit != exitClean || stderr != "" || strings.Contains(stdout, "\x1b") {
		t.Errorf("exit %d\n%s%q", exit, stderr, stdout)
	}
	if exit, _, stderr := lintel("config", "nowhere"); exit != exitUsage || stderr == "" {
		t.Errorf("exit %d\n%s", exit, stderr)
	}
}

// TestExceptionsByTheRules: what the settings ask of exceptions.
func TestExceptionsByTheRules(t *testing.T) {
	for _, test := range []struct {
		rules, now       string
		exit, suppressed int
		said             string
	}{
		{"{locked: [\"rds-*\"]}", "2026-11-01", exitUsage, 0, "it is locked (.lintel.yaml:1)"},
		{"{inline: deny}", "2026-11-01", exitUsage, 0, "exceptions in the code are not allowed (.lintel.yaml:1)"},
		{"{require: [approver]}", "2026-11-01", exitUsage, 0, "it has no approver, which is required (.lintel.yaml:1)"},
		{"{max-days: 59}", "2026-11-01", exitUsage, 0, "more than 59 days ahead (.lintel.yaml:1)"},
		{"{max-days: 60}", "2026-11-01", exitClean, 1, ""},
		{"{time-zone: America/New_York}", "2026-12-31T20:00:00Z", exitClean, 1, ""},
		{"{time-zone: Asia/Tokyo}", "2026-12-31T15:30:00Z", exitFindings, 0, "expired after 2026-12-31"},
	} {
		lay(t, map[string]string{".lintel.yaml": "exceptions: " + test.rules + "\n", "main.tf": excepted + bad})
		exit, s := scanJSON(t, "--include", "suppressed", "--now", test.now)
		failed := "aws_db_instance.bad"
		if test.suppressed > 0 {
			failed = ""
		}
		expectFindings(t, exit, s, test.exit, failed, test.suppressed, test.said)
	}
}

// TestEnvironments: a root that is deployed several times is judged with the values of each.
func TestEnvironments(t *testing.T) {
	const settings = `roots:
- {path: app, name: prod, var-files: [prod.tfvars]}
- {path: app, name: test, vars: {encrypted: false}}
- {path: app, name: try, vars: {encrypted: false}, workspace: try}
- {path: stack.yaml, name: hk, cfn-parameters: [hk.json]}
- {path: stack.yaml, name: sh, cfn-parameters: [sh.json]}
`
	files := map[string]string{
		".lintel.yaml": settings,
		"app/main.tf": dbModule + "resource \"aws_db_instance\" \"always\" {\n  storage_encrypted = false\n}\n" +
			"resource \"aws_db_instance\" \"try\" {\n  storage_encrypted = terraform.workspace != \"try\"\n}\n",
		"app/prod.tfvars": "encrypted = true\n",
		"stack.yaml":      "Parameters:\n  E: {Type: String}\n" + strings.Replace(template, "false", "!Ref E", 1),
		"hk.json":         `{"Parameters": {"E": "true"}}`,
		"sh.json":         `{"Parameters": {"E": "false"}}`,
	}
	dir := lay(t, files)
	exit, s := scanJSON(t)
	var got []string
	for _, r := range s.Results {
		got = append(got, r.Resource.Address+" "+strings.Join(r.Environments, ","))
	}
	want := "aws_db_instance.one test,try; aws_db_instance.always prod,test,try; aws_db_instance.try try; One sh"
	if exit != exitFindings || strings.Join(got, "; ") != want || !strings.HasSuffix(s.Results[0].Message, " (test, try)") {
		t.Errorf("exit %d: %q\nwant %s\n%+v", exit, got, want, s.Results)
	}
	if _, s := scanJSON(t, "--var", "encrypted=true"); len(s.Results) != 3 {
		t.Errorf("the command line goes before: %s", s.addresses())
	}
	// What is known in one environment is not in another.
	if exit, _, stderr := lintel("scan", "--write-baseline", "known.json"); exit != exitClean {
		t.Fatalf("exit %d\n%s", exit, stderr)
	}
	if exit, s := scanJSON(t, "--baseline", "known.json"); exit != exitClean || s.Summary.Suppressed != 4 {
		t.Errorf("exit %d, %+v", exit, s.Summary)
	}
	if err := os.WriteFile(filepath.Join(dir, "app/prod.tfvars"), []byte("encrypted = false\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if exit, s := scanJSON(t, "--baseline", "known.json"); exit != exitFindings || s.addresses() != "app:aws_db_instance.one" || s.Results[0].Environments[0] != "prod" {
		t.Errorf("exit %d: %s", exit, s.addresses())
	}
	if exit, stdout, _ := lintel("graph", "app"); exit != exitClean || strings.Count(stdout, `"environment":"try"`) != 3 {
		t.Errorf("exit %d\n%s", exit, stdout)
	}
	for settings, want := range map[string]string{
		"- {path: nowhere}":                                    `there is no root module or template "nowhere"`,
		"- {path: app, var-files: [nothing.tfvars]}":           `app/nothing.tfvars: file does not exist`,
		"- {path: app, var-files: [../../../secret.tfvars]}":   `../../secret.tfvars: lies outside the scanned repository or directory`,
		"- {path: app, vars: {typo: 1}}":                       `vars: app declares no variable "typo"`,
		"- {path: app, cfn-parameters: [hk.json]}":             `cfn-parameters are for templates, and app is a root module`,
		"- {path: stack.yaml, vars: {a: b}}":                   `variables and workspaces are for root modules, and stack.yaml is a template`,
		"- {path: stack.yaml, cfn-parameters: [nothing.json]}": `nothing.json: file does not exist`,
		"- {path: stack.yaml, cfn-parameters: [wrong.json]}":   `stack.yaml declares no parameter F`,
	} {
		files[".lintel.yaml"] = "roots:\n" + settings + "\n"
		files["wrong.json"] = `{"Parameters": {"F": "true"}}`
		lay(t, files)
		if exit, stdout, stderr := lintel("scan"); exit != exitUsage || stdout != "" || stderr != "lintel: .lintel.yaml:2: roots: "+want+"\n" {
			t.Errorf("%s: exit %d\n%s%swant %s", settings, exit, stdout, stderr, want)
		}
	}
}

// A check that lacks a required parameter does not run, and says so where it is asked for.
func TestChecksThatNeedAParameter(t *testing.T) {
	few := allChecks
	t.Cleanup(func() { allChecks = few })
	allChecks = func() []*analyzer.Check {
		needy := *few()[0]
		needy.ID = "needy"
		needy.Parameters = []analyzer.Parameter{{Name: "regions", Default: []string{}, Required: true, Doc: "where"}}
		return append(few(), &needy)
	}
	lay(t, map[string]string{"main.tf": bad})
	if exit, _, stderr := lintel("scan", "--check", "needy"); exit != exitUsage || !strings.Contains(stderr, "needs its parameter regions") {
		t.Errorf("exit %d: %s", exit, stderr)
	}
	if exit, stdout, _ := lintel("scan", "--check", "need*"); exit != exitClean || strings.Contains(stdout, "needy (") {
		t.Errorf("exit %d: %s", exit, stdout)
	}
	if _, stdout, _ := lintel("checks", "needy"); !strings.Contains(stdout, "without which the check does not run") {
		t.Errorf("the page does not say what is needed: %s", stdout)
	}
	policy := filepath.Join(t.TempDir(), "policy.yaml")
	if err := os.WriteFile(policy, []byte("mandatory: [needy]\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if exit, _, stderr := lintel("scan", "--policy", policy); exit != exitUsage || !strings.Contains(stderr, "needs its parameter regions") {
		t.Errorf("a mandatory check that cannot run: exit %d: %s", exit, stderr)
	}
	lay(t, map[string]string{"main.tf": bad, ".lintel.yaml": "checks:\n  needy: {parameters: {regions: [x]}}\n"})
	if exit, stdout, stderr := lintel("scan", "--check", "needy"); exit == exitUsage {
		t.Errorf("exit %d: %s%s", exit, stdout, stderr)
	}
}
