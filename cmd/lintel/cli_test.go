package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/checks"
)

// The tests know two checks, of which only the first is about what they scan.
func TestMain(m *testing.M) {
	allChecks = func() []*analyzer.Check {
		return slices.DeleteFunc(checks.All(), func(c *analyzer.Check) bool {
			return c.ID != "rds-instances-enable-kms" && c.ID != "kms-rotation-enabled"
		})
	}
	os.Exit(m.Run())
}

// lay writes files below a new directory with a `.git` and makes it the working directory. A content that starts with "-> " is
// a link.
func lay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	files = maps.Clone(files)
	files[".git/HEAD"] = ""
	for name, content := range files {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		var err error
		if target, ok := strings.CutPrefix(content, "-> "); ok {
			if runtime.GOOS == "windows" {
				t.Skip("making a link takes a privilege on Windows")
			}
			err = os.Symlink(target, full)
		} else {
			err = os.WriteFile(full, []byte(content), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	return dir
}

// lintel runs the program.
func lintel(args ...string) (exit int, stdout, stderr string) {
	var out, err bytes.Buffer
	exit = run(args, streams{strings.NewReader(""), &out, &err})
	return exit, out.String(), err.String()
}

// scanned is the part of the JSON contract that the tests look at.
type scanned struct {
	Manifest struct {
		InputHash     string
		CatalogueHash string
		Settings      map[string]any
		Labels        map[string]string
		Now           *string
		Exceptions    []struct {
			Check, Until, Approver, Ticket string
			Results                        int
		}
	}
	Summary     struct{ Resources, Failed, Passed, Undetermined, Suppressed, Files, Modules, ModulesNotRead int }
	Results     []result
	Diagnostics []struct {
		Severity, Message string
		Location          *struct{ Path string }
	}
}

// scanJSON runs `lintel scan -f json`.
func scanJSON(t *testing.T, args ...string) (exit int, s scanned) {
	t.Helper()
	exit, stdout, stderr := lintel(append([]string{"scan", "-f", "json"}, args...)...)
	if err := json.Unmarshal([]byte(stdout), &s); err != nil {
		t.Fatalf("%q: exit %d, no JSON: %v\n%s", args, exit, err, stderr)
	}
	return exit, s
}

type result struct {
	Check, Title, Outcome, Message string
	Environments                   []string
	Suppression                    *struct {
		Kind, Reason string
		Location     struct{ Path string }
	}
	Resource struct{ Address, Root string }
	Location struct{ Path string }
}

func (s scanned) addresses() string {
	var addresses []string
	for _, r := range s.Results {
		addresses = append(addresses, strings.TrimPrefix(r.Resource.Root+":", ".:")+r.Resource.Address)
	}
	return strings.Join(addresses, " ")
}

func (s scanned) problems() string {
	var b strings.Builder
	for _, d := range s.Diagnostics {
		path := "-"
		if d.Location != nil {
			path = d.Location.Path
		}
		b.WriteString(d.Severity + " " + path + ": " + d.Message + "\n")
	}
	return b.String()
}

const (
	bad     = "resource \"aws_db_instance\" \"bad\" {\n  storage_encrypted = false\n}\n"
	good    = "resource \"aws_db_instance\" \"good\" {\n  storage_encrypted = true\n}\n"
	unclear = "variable \"encrypted\" {}\nresource \"aws_db_instance\" \"unclear\" {\n  storage_encrypted = var.encrypted\n}\n"
	broken  = "resource {\n"
)

func TestExitCodes(t *testing.T) {
	lay(t, map[string]string{
		"bad/main.tf":     bad,
		"good/main.tf":    good,
		"unclear/main.tf": unclear,
		"broken/main.tf":  broken,
		"remote/main.tf":  good + "module \"m\" {\n  source = \"example/m/aws\"\n}\n",
		"foreign/pod.yml": "apiVersion: v1\nkind: Pod\n",
	})
	tests := []struct {
		args string
		want int
	}{
		{"good", exitClean},
		{"unclear", exitClean},
		{"remote", exitClean},
		{"foreign", exitClean},
		{"foreign/pod.yml", exitClean},
		{"bad", exitFindings},
		{"bad --fail-on high", exitFindings},
		{"bad --fail-on critical", exitClean},
		{"bad --fail-on none", exitClean},
		{"bad --skip-check rds-instances-enable-kms", exitClean},
		{"bad --check rds-instances-*", exitFindings},
		{"unclear --fail-on-undetermined", exitFindings},
		{"unclear --var encrypted=false", exitFindings},
		{"unclear --var encrypted=true --fail-on-undetermined", exitClean},
		{"remote --require-modules", exitIncomplete},
		{"broken", exitIncomplete},
		{"bad broken", exitIncomplete},
		{"broken --fail-on none", exitIncomplete},
		{"nothing", exitUsage},
		{"unclear --var typo=1", exitUsage},
		{"good --check nothing", exitUsage},
	}
	for _, test := range tests {
		for _, command := range []string{"scan", "graph"} {
			want := test.want
			if command == "graph" {
				if strings.Contains(test.args, "check") || strings.Contains(test.args, "--fail-on") {
					continue
				}
				if want == exitFindings {
					want = exitClean
				}
			}
			if got, _, stderr := lintel(append([]string{command}, strings.Fields(test.args)...)...); got != want {
				t.Errorf("%s %s: exit %d, want %d\n%s", command, test.args, got, want, stderr)
			}
		}
	}
}

// TestUsage: what is wrong is said in one line, and nothing else is written.
func TestUsage(t *testing.T) {
	lay(t, map[string]string{"main.tf": unclear, "dir/main.tf": "", "bad.tfvars": "x ="})
	tests := []struct{ args, want string }{
		{"scna", `no command "scna"; did you mean "scan"?`},
		{"dir", `"dir" is a path, not a command; to check it: lintel scan dir`},
		{"scan --chek x", `scan has no flag --chek; did you mean "check"?`},
		{"scan --frobnicate", `scan has no flag --frobnicate`},
		{"scan -x", `scan has no flag -x`},
		{"scan --jobs many", `--jobs wants a number`},
		{"scan --jobs -1", `--jobs: want a number from 0`},
		{"scan --timeout 10", `--timeout wants a duration such as 90s`},
		{"scan --timeout -1s", `--timeout: want a duration such as 90s`},
		{"scan --fail-on", `flag --fail-on needs a value`},
		{"scan --fail-on severe", `--fail-on severe: want critical, high, medium, low or none`},
		{"scan --fail-on hihg", `--fail-on hihg: want critical, high, medium, low or none; did you mean "high"?`},
		{"scan --include everything", `--include everything: want passed, undetermined or suppressed`},
		{"scan --check rds-instance-enable-kms", `no check "rds-instance-enable-kms"; did you mean "rds-instances-enable-kms"?`},
		{"scan --check [", `"[" is not a valid pattern of check ids`},
		{"scan --skip-check nothing-at-all", `no check "nothing-at-all"`},
		{"scan --now yesterday", `--now: want a date such as 2026-01-31, or a time such as 2026-01-31T09:00:00+08:00`},
		{"scan --module-map ./dir=dir", `--module-map ./dir=dir: ./dir is a path, and read where it leads`},
		{"scan --label team", `--label team: want KEY=VALUE`},
		{"scan --var secret-without-name", `--var wants NAME=VALUE`},
		{"scan --var-file nothing.tfvars", `--var-file nothing.tfvars: file does not exist`},
		{"scan -f jsn", `no format "jsn"; did you mean "json"?`},
		{"scan -o jsn=x", `-o: no format "jsn"; did you mean "json"?`},
		{"scan -o report", `-o report: in which format? say -o NAME=report`},
		{"scan -o json=", `-o: a file has no name`},
		{"scan -o json=dir", `-o dir: is a directory`},
		{"scan -o json=nothing/x.json", `-o nothing/x.json: nothing is no directory`},
		{"scan -o json=x -o sarif=./x", `-o: ./x is written twice`},
		{"scan -f json -f sarif", `only one format can go to the standard output: name a file, such as -o sarif=FILE`},
		{"scan nothing.tf", `nothing.tf: no such file or directory`},
		{"scan dir/*.json", `dir/*.json: no file matches`},
		{"graph -f text", `no format "text"`},
		{"checks nothing", `no check "nothing"`},
		{"checks a b", `checks takes one ID`},
		{"version now", `version takes no arguments`},
		{"completion csh", `completion wants one shell of bash, zsh, fish, powershell`},
		{"help scna", `no command "scna"; did you mean "scan"?`},
	}
	for _, test := range tests {
		exit, stdout, stderr := lintel(strings.Fields(test.args)...)
		if exit != exitUsage || stdout != "" || stderr != "lintel: "+test.want+"\n" {
			t.Errorf("%s: exit %d\n%s%swant %s", test.args, exit, stdout, stderr, test.want)
		}
	}
	for _, args := range []string{"scan --var typo=x", "scan --var-file bad.tfvars"} {
		exit, stdout, stderr := lintel(strings.Fields(args)...)
		if exit != exitUsage || stdout != "" || strings.Count(stderr, "\n") != 1 {
			t.Errorf("%s: exit %d\n%s%s", args, exit, stdout, stderr)
		}
	}
	if _, _, stderr := lintel("scan", "no\x1b[31mthing"); strings.Contains(stderr, "\x1b") {
		t.Errorf("a path commands the terminal: %q", stderr)
	}
}

func TestWelcomeAndHelp(t *testing.T) {
	if exit, stdout, stderr := lintel(); exit != exitUsage || stdout != "" || !strings.Contains(stderr, "lintel scan") {
		t.Errorf("lintel: exit %d\n%s%s", exit, stdout, stderr)
	}
	for _, args := range []string{"--help", "scan --help", "help graph", "checks -h", "version --help", "completion --help"} {
		exit, stdout, stderr := lintel(strings.Fields(args)...)
		if exit != exitClean || !strings.Contains(stdout, "Usage: lintel") || stderr != "" {
			t.Errorf("lintel %s: exit %d\n%s%s", args, exit, stdout, stderr)
		}
		for line := range strings.Lines(stdout) {
			if len([]rune(line)) > 130 {
				t.Errorf("lintel %s: a line is too long: %s", args, line)
			}
		}
	}
	_, flagged, _ := lintel("--version")
	if exit, stdout, _ := lintel("version"); stdout != flagged || exit != exitClean || !strings.HasPrefix(stdout, "lintel ") || strings.Count(stdout, "\n") != 1 {
		t.Errorf("lintel version: exit %d, %q", exit, stdout)
	}
	for _, shell := range shells {
		if exit, stdout, _ := lintel("completion", shell); exit != exitClean || !strings.Contains(stdout, "lintel") {
			t.Errorf("lintel completion %s: exit %d", shell, exit)
		}
	}
	if _, stdout, _ := lintel("__complete", "checks", "rds"); !strings.Contains(stdout, "rds-instances-enable-kms\n") {
		t.Errorf("check ids are not completed: %s", stdout)
	}
}

func TestChecks(t *testing.T) {
	if exit, stdout, _ := lintel("checks"); exit != exitClean || !strings.Contains(stdout, "rds-instances-enable-kms ") {
		t.Errorf("exit %d\n%s", exit, stdout)
	}
	if exit, stdout, _ := lintel("checks", "rds-instances-enable-kms"); exit != exitClean || !strings.Contains(stdout, "aws_db_instance") {
		t.Errorf("exit %d\n%s", exit, stdout)
	}
	var catalogue struct {
		Schema string
		Checks []struct{ ID string }
	}
	_, stdout, _ := lintel("checks", "rds-instances-enable-kms", "--format", "json")
	if err := json.Unmarshal([]byte(stdout), &catalogue); err != nil || catalogue.Schema != "lintel/checks/v1" || len(catalogue.Checks) != 1 {
		t.Errorf("%v\n%s", err, stdout)
	}
}

// TestSelection: a path selects what is reported, never what is read.
func TestSelection(t *testing.T) {
	lay(t, map[string]string{
		"envs/prod/main.tf":          "module \"db\" {\n  source    = \"../../modules/db\"\n  encrypted = var.encrypted\n}\nvariable \"encrypted\" {}\n",
		"envs/prod/prod.auto.tfvars": "encrypted = false\n",
		"envs/test/main.tf":          "module \"db\" {\n  source    = \"../../modules/db\"\n  encrypted = true\n}\n",
		"modules/db/main.tf":         "variable \"encrypted\" {}\nresource \"aws_db_instance\" \"one\" {\n  storage_encrypted = var.encrypted\n}\n",
		"modules/db/fixed.tf":        "resource \"aws_db_instance\" \"two\" {\n  storage_encrypted = false\n}\n",
		"other/main.tf":              bad,
	})
	const elsewhere = "lintel: findings in code that was read but not named, and that are not shown: "
	one, two := "envs/prod:module.db.aws_db_instance.one", "envs/prod:module.db.aws_db_instance.two envs/test:module.db.aws_db_instance.two"
	tests := []struct{ args, want, notice string }{
		{".", two + " " + one + " other:aws_db_instance.bad", ""},
		{"modules/db/main.tf", one, elsewhere + "2\n"},
		{"modules/db/fixed.tf", two, elsewhere},
		{"modules", two + " " + one, ""},
		{"envs/prod/prod.auto.tfvars", one, elsewhere},
		{"envs/prod", "envs/prod:module.db.aws_db_instance.two " + one, ""}, // what the root calls is its own
		{"envs/*/main.tf", two + " " + one, ""},
		{"other modules/db/main.tf", one + " other:aws_db_instance.bad", elsewhere},
	}
	for _, test := range tests {
		_, s := scanJSON(t, strings.Fields(test.args)...)
		if got := s.addresses(); got != test.want {
			t.Errorf("%s: %s\nwant %s", test.args, got, test.want)
		}
		_, _, stderr := lintel(append([]string{"scan"}, strings.Fields(test.args)...)...)
		if !strings.HasPrefix(stderr, test.notice) || (stderr == "") != (test.notice == "") {
			t.Errorf("%s: %q is said, want %q", test.args, stderr, test.notice)
		}
	}
}

// What a commit deletes touches the rest of its module and all that calls it.
func TestDeletedFiles(t *testing.T) {
	lay(t, map[string]string{
		"prod/main.tf":       "module \"db\" {\n  source = \"../modules/db\"\n}\n" + bad,
		"modules/db/main.tf": strings.Replace(bad, "bad", "inner", 1),
		"other/main.tf":      bad,
		"values.yaml":        "{{ of somebody else }}",
	})
	for deleted, want := range map[string]string{
		"":                                  "",
		"README.md\npackage.json\n":         "",
		"prod/old.tf\n":                     "prod:module.db.aws_db_instance.inner prod:aws_db_instance.bad",
		"modules/db/x.tf\x00other/y.tf\x00": "prod:module.db.aws_db_instance.inner other:aws_db_instance.bad prod:aws_db_instance.bad",
	} {
		var out, err bytes.Buffer
		exit := run([]string{"scan", "-f", "json", "--quiet", "--deleted", "-", "values.yaml"}, streams{strings.NewReader(deleted), &out, &err})
		var s scanned
		if fault := json.Unmarshal(out.Bytes(), &s); fault != nil {
			t.Fatal(fault, err.String())
		}
		if got := s.addresses(); got != want || (exit == exitClean) != (want == "") {
			t.Errorf("%q: exit %d with %s, want %s", deleted, exit, got, want)
		}
	}
}

func TestOutputs(t *testing.T) {
	tests := []struct {
		args   string
		stdout string            // format
		files  map[string]string // name to format
	}{
		{"", "text", nil},
		{"-f json", "json", nil},
		{"-f sarif", "sarif", nil},
		{"-o sarif=a.sarif", "text", map[string]string{"a.sarif": "sarif"}},
		{"-o a.sarif -o b.json", "text", map[string]string{"a.sarif": "sarif", "b.json": "json"}},
		{"-f json -o report", "", map[string]string{"report": "json"}},
		{"-f json -o report -f text", "text", map[string]string{"report": "json"}},
		{"-f sarif -o json=x=y -o report", "", map[string]string{"x=y": "json", "report": "sarif"}},
		{"-f json -o sarif=a -o text=b", "json", map[string]string{"a": "sarif", "b": "text"}},
		{"-o json=- -o text=b", "json", map[string]string{"b": "text"}},
		{"-o json=" + os.DevNull, "text", nil},
	}
	for _, test := range tests {
		dir := lay(t, map[string]string{"main.tf": bad})
		exit, stdout, stderr := lintel(append([]string{"scan"}, strings.Fields(test.args)...)...)
		if exit != exitFindings {
			t.Errorf("%q: exit %d\n%s", test.args, exit, stderr)
		}
		if got := formatOf(stdout); got != test.stdout {
			t.Errorf("%q: %s on the standard output, want %s", test.args, got, test.stdout)
		}
		if told := strings.Contains(stderr, "1 finding"); told != (test.stdout != "text") {
			t.Errorf("%q: on the standard error:\n%s", test.args, stderr)
		}
		got := map[string]string{}
		entries, _ := os.ReadDir(dir)
		for _, entry := range entries {
			if content, err := os.ReadFile(entry.Name()); err == nil && entry.Name() != "main.tf" {
				got[entry.Name()] = formatOf(string(content))
			}
		}
		if !maps.Equal(got, test.files) {
			t.Errorf("%q: files %v, want %v", test.args, got, test.files)
		}
	}
}

func formatOf(text string) string {
	switch {
	case text == "":
		return ""
	case strings.HasPrefix(text, `{"schema":"lintel/scan/v1"`):
		return "json"
	case strings.Contains(text, "\"2.1.0\""):
		return "sarif"
	}
	return "text"
}

func TestQuiet(t *testing.T) {
	lay(t, map[string]string{"main.tf": good + "module \"m\" {\n  source = \"example/m/aws\"\n}\n", "empty/x": ""})
	if exit, stdout, stderr := lintel("scan", "--quiet"); exit != exitClean || stdout != "" || stderr != "" {
		t.Errorf("exit %d\n%s%s", exit, stdout, stderr)
	}
	if _, stdout, stderr := lintel("scan", "--quiet", "-f", "json"); !json.Valid([]byte(stdout)) || stderr != "" {
		t.Errorf("on the standard error: %s", stderr)
	}
	if exit, _, stderr := lintel("scan", "empty"); exit != exitClean || !strings.HasPrefix(stderr, "lintel: nothing to check here") {
		t.Errorf("exit %d: %s", exit, stderr)
	}
}

// TestWholeOrNotAtAll: a file that cannot be written whole stays as it was.
func TestWholeOrNotAtAll(t *testing.T) {
	dir := lay(t, map[string]string{"old": "old", "real/file": "old"})
	if err := writeFile("old", func(w io.Writer) error {
		_, _ = io.WriteString(w, "half")
		return errors.New("stopped")
	}); err == nil || err.Error() != "stopped" {
		t.Errorf("err = %v", err)
	}
	if err := writeFile("new", func(io.Writer) error { return errors.New("stopped") }); err == nil {
		t.Error("no error")
	}
	if content, _ := os.ReadFile("old"); string(content) != "old" {
		t.Errorf("the file holds %q", content)
	}
	whole := func(w io.Writer) error { _, err := io.WriteString(w, "new"); return err }
	if err := writeFile("old", whole); err != nil {
		t.Error(err)
	}
	if content, _ := os.ReadFile("old"); string(content) != "new" {
		t.Errorf("the file holds %q", content)
	}
	if runtime.GOOS != "windows" {
		if err := os.Symlink("real/file", "link"); err != nil {
			t.Fatal(err)
		}
		if err := writeFile("link", whole); err != nil {
			t.Error(err)
		}
		if content, _ := os.ReadFile("real/file"); string(content) != "new" {
			t.Errorf("behind the link is %q", content)
		}
		if info, _ := os.Lstat("link"); info.Mode()&os.ModeSymlink == 0 {
			t.Error("the link is gone")
		}
		if err := os.Remove("link"); err != nil {
			t.Fatal(err)
		}
	}
	var names []string
	entries, _ := os.ReadDir(dir)
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	if want := []string{".git", "old", "real"}; !slices.Equal(names, want) {
		t.Errorf("left behind: %q, want %q", names, want)
	}
}

// failing is a stream to which nothing can be written.
type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestStandardOutputFails(t *testing.T) {
	lay(t, map[string]string{"main.tf": bad})
	var stderr bytes.Buffer
	gone := failing{&os.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.EPIPE}}
	if exit := run([]string{"scan", "-o", "json=a.json"}, streams{nil, gone, &stderr}); exit != exitFindings || stderr.Len() > 0 {
		t.Errorf("the reader has gone: exit %d, %s", exit, &stderr)
	}
	if _, err := os.Stat("a.json"); err != nil {
		t.Error(err)
	}
	full := failing{&os.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.ENOSPC}}
	if exit := run([]string{"scan"}, streams{nil, full, &stderr}); exit != exitUsage || !strings.HasPrefix(stderr.String(), "lintel: standard output: ") {
		t.Errorf("no space: exit %d, %s", exit, &stderr)
	}
}

func TestTimeout(t *testing.T) {
	lay(t, map[string]string{"main.tf": bad})
	exit, s := scanJSON(t, "--timeout", "1ns")
	if want := "error -: stopped after 1ns (--timeout): not everything was analysed\n"; exit != exitIncomplete || s.problems() != want {
		t.Errorf("exit %d\n%s", exit, s.problems())
	}
	if exit, _ := scanJSON(t, "--timeout", "1h"); exit != exitFindings {
		t.Errorf("exit %d", exit)
	}
	if exit, _, stderr := lintel("graph", "--timeout", "1ns", "-o", "json=g.json"); exit != exitIncomplete || !strings.Contains(stderr, "stopped after 1ns") {
		t.Errorf("graph: exit %d, %s", exit, stderr)
	}
}

func TestManifest(t *testing.T) {
	lay(t, map[string]string{"a/main.tf": unclear, "values.tfvars": "encrypted = true"})
	t.Chdir("a")
	_, s := scanJSON(t, "--var-file", "../values.tfvars", "--var", "encrypted=false", "--now", "2026-01-31T09:00:00+08:00",
		"--label", "team=core", "--label", "change=a=b", "--include", "passed,undetermined")
	if s.Manifest.Now == nil || *s.Manifest.Now != "2026-01-31T01:00:00Z" {
		t.Errorf("now = %v", s.Manifest.Now)
	}
	if !maps.Equal(s.Manifest.Labels, map[string]string{"team": "core", "change": "a=b"}) {
		t.Errorf("labels = %v", s.Manifest.Labels)
	}
	settings, _ := json.Marshal(s.Manifest.Settings)
	if want := `{"check":[],"failOn":"low","failOnUndetermined":false,"include":["passed","undetermined"],"paths":["a"],` +
		`"requireModules":false,"skipCheck":[],"varFiles":["values.tfvars"],"vars":["encrypted"],"workspace":""}`; string(settings) != want {
		t.Errorf("settings = %s", settings)
	}
	if s.Summary.Files != 2 || s.Summary.Failed != 1 {
		t.Errorf("summary = %+v", s.Summary)
	}
	before := s.Manifest.InputHash
	if err := os.WriteFile("main.tf", []byte(unclear+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, s := scanJSON(t); s.Manifest.InputHash == before || s.Manifest.Now != nil {
		t.Errorf("another input has the manifest %+v", s.Manifest)
	}
}

// TestSameBytes: the number of jobs, the working directory and the way a path is written do not show in any output.
func TestSameBytes(t *testing.T) {
	files := map[string]string{"modules/db/main.tf": unclear, "roots/broken/main.tf": broken, "roots/pod.yaml": "kind: Pod"}
	for _, name := range strings.Split("abcdefghijklmnop", "") {
		files["roots/"+name+"/main.tf"] = bad + good + "module \"db\" {\n  source = \"../../modules/db\"\n  encrypted = var.x\n}\nvariable \"x\" {}\n"
	}
	dir := lay(t, files)
	runs := []struct {
		from string
		args []string
	}{
		{".", []string{"--jobs", "1"}},
		{".", []string{"--jobs", "8", "."}},
		{"roots/a", []string{"--jobs", "8", "../.."}},
		{"modules", []string{dir}},
	}
	for _, format := range []string{"json", "sarif"} {
		var first string
		for i, r := range runs {
			t.Chdir(filepath.Join(dir, filepath.FromSlash(r.from)))
			exit, stdout, _ := lintel(append([]string{"scan", "-f", format, "--include", "passed,undetermined"}, r.args...)...)
			if exit != exitIncomplete {
				t.Errorf("exit %d", exit)
			}
			if i == 0 {
				first = stdout
			} else if stdout != first {
				t.Errorf("%s from %s with %q differs", format, r.from, r.args)
			}
		}
		if strings.Contains(first, filepath.ToSlash(dir)) || strings.Contains(first, dir) {
			t.Errorf("%s names the machine's directory", format)
		}
	}
}

// TestSecrets: a secret reaches no output, whatever way it takes.
func TestSecrets(t *testing.T) {
	const canary = "CANARY"
	lay(t, map[string]string{
		"main.tf": `variable "password" {
  sensitive = true
}
variable "plain" {}
variable "encrypted" {
  sensitive = true
  validation {
    condition     = var.encrypted != "` + canary + `5"
    error_message = "it is ${var.encrypted}"
  }
}
locals {
  secret = "prefix-${var.password}"
  wrong  = tonumber(var.password)
}
resource "aws_db_instance" "a" {
  password          = "` + canary + `1"
  username          = local.secret
  storage_encrypted = var.encrypted
  port              = local.wrong
}
resource "aws_rds_cluster" "b" {
  master_password = var.plain
}
resource "aws_instance" "c" {
  user_data = "echo ` + canary + `2"
}
output "out" {
  value     = local.secret
  sensitive = true
}
`,
		"terraform.tfvars": "password = \"" + canary + "3\"\n",
	})
	values := []string{"--var", "plain=" + canary + "4", "--var", "encrypted=" + canary + "5"}
	for _, command := range [][]string{
		{"scan", "--include", "passed,undetermined"}, {"scan", "-f", "json", "--include", "passed,undetermined"},
		{"scan", "-f", "sarif", "--include", "passed,undetermined"},
		{"graph"}, {"graph", "-f", "dot"}, {"graph", "-f", "mermaid"},
	} {
		exit, stdout, stderr := lintel(append(command, values...)...)
		if exit == exitUsage {
			t.Errorf("%q: %s", command, stderr)
		}
		for line := range strings.Lines(stdout + stderr) {
			if strings.Contains(line, canary) {
				t.Errorf("%q: %s", command, line)
			}
		}
	}
}

// TestFormats: every format is found by its content, from a directory, by its name and from the standard input.
func TestFormats(t *testing.T) {
	const (
		plan = `{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{"root_module":{"resources":[{"address":"aws_db_instance.p",
"mode":"managed","type":"aws_db_instance","name":"p","values":{"storage_encrypted":false}}]}},"resource_changes":[{"address":"aws_db_instance.p",
"mode":"managed","type":"aws_db_instance","name":"p","change":{"actions":["create"],"before":null,"after":{"storage_encrypted":false}}}]}`
		template = "Resources:\n  Database:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: false\n"
	)
	files := map[string]string{
		"all/main.tf":         bad,
		"all/plans/plan.json": plan,
		"all/stack.yaml":      template,
		"all/pod.yaml":        "apiVersion: v1\nkind: Pod\n",
		"state.json":          `{"version":4,"terraform_version":"1.9.0","serial":1,"lineage":"x","resources":[]}`,
		"log.json":            `{"@level":"info","@message":"Plan: 1 to add"}`,
		"wide.json":           "\xff\xfe{\x00}\x00",
		"broken.json":         "{",
		"broken.yaml":         "a:\n\tb: 1\n",
		"pod.yaml":            "apiVersion: v1\nkind: Pod\n",
		"notes.txt":           "text",
		"values.tfvars":       "a = 1\n",
		"list.json":           "[1, 2]",
	}
	lay(t, files)
	tests := []struct {
		path, stdin string
		addresses   string
		exit        int
		problems    string // the start of the first
	}{
		{"all", "", "all:aws_db_instance.bad all/plans/plan.json:aws_db_instance.p all/stack.yaml:Database", exitFindings, ""},
		{"all/plans/plan.json", "", "all/plans/plan.json:aws_db_instance.p", exitFindings, ""},
		{"all/stack.yaml", "", "all/stack.yaml:Database", exitFindings, ""},
		{"-", plan, "stdin:aws_db_instance.p", exitFindings, ""},
		{"-", template, "stdin:Database", exitFindings, ""},
		{"-", bad, "", exitIncomplete, "error stdin: "},
		{"-", "text", "", exitClean, "warning stdin: "},
		{"-", "", "", exitClean, "warning stdin: "},
		{"state.json", "", "", exitIncomplete, "error state.json: "},
		{"log.json", "", "", exitIncomplete, "error log.json: "},
		{"wide.json", "", "", exitIncomplete, "error wide.json: "},
		{"broken.json", "", "", exitIncomplete, "error broken.json: "},
		{"broken.yaml", "", "", exitIncomplete, "error broken.yaml: "},
		{"pod.yaml", "", "", exitClean, "warning pod.yaml: "},
		{"notes.txt", "", "", exitClean, "warning notes.txt: "},
		{"values.tfvars", "", "", exitClean, "warning values.tfvars: "},
		{"list.json", "", "", exitClean, "warning list.json: "},
	}
	for _, test := range tests {
		var out, errs bytes.Buffer
		exit := run([]string{"scan", "-f", "json", "--check", "rds-instances-enable-kms", test.path}, streams{strings.NewReader(test.stdin), &out, &errs})
		var s scanned
		if err := json.Unmarshal(out.Bytes(), &s); err != nil {
			t.Fatalf("%s: exit %d, %v\n%s", test.path, exit, err, &errs)
		}
		slices.SortFunc(s.Results, func(a, b result) int { return strings.Compare(a.Resource.Root, b.Resource.Root) })
		if exit != test.exit || s.addresses() != test.addresses {
			t.Errorf("%s: exit %d, want %d\n%s\nwant %s\n%s", test.path, exit, test.exit, s.addresses(), test.addresses, s.problems())
		}
		if !strings.HasPrefix(s.problems(), test.problems) || (test.problems == "") != (s.problems() == "") {
			t.Errorf("%s: %swant %s", test.path, s.problems(), test.problems)
		}
	}
}

// TestSettings: the nearest .lintel.yaml from what is scanned upward is in force, or the one that is named.
func TestSettings(t *testing.T) {
	lay(t, map[string]string{
		"live/prod/main.tf": bad,
		".lintel.yaml":      "account-baseline: [live/prod]\n",
		"live/.lintel.yaml": "chekcs: {}\n",
		"other.yaml":        "account-baseline: [live]\n",
	})
	for _, test := range []struct {
		args []string
		exit int
		want string
	}{
		{[]string{"live/prod"}, exitUsage, "live/.lintel.yaml:1: the file: unknown key \"chekcs\"; did you mean \"checks\"?\n"},
		{[]string{"."}, exitFindings, ""},
		{[]string{"--config", "other.yaml", "."}, exitUsage, "other.yaml:1: account-baseline: there is no root module or template \"live\"\n"},
		{[]string{"--config", "none.yaml", "."}, exitUsage, "none.yaml"},
	} {
		exit, _, stderr := lintel(append([]string{"scan"}, test.args...)...)
		if exit != test.exit || !strings.Contains(stderr, test.want) {
			t.Errorf("%v: exit %d, %q\nwant exit %d, %q", test.args, exit, stderr, test.exit, test.want)
		}
	}
}

// TestModulesAndValuesFromElsewhere: a module that is mapped to a directory is read, also outside of the boundary; the
// environment counts only when it is asked for.
func TestModulesAndValuesFromElsewhere(t *testing.T) {
	outside := t.TempDir()
	if err := os.WriteFile(filepath.Join(outside, "main.tf"), []byte("variable \"e\" {}\nresource \"aws_db_instance\" \"x\" {\n  storage_encrypted = var.e\n}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	lay(t, map[string]string{
		".git/HEAD": "",
		"main.tf":   "variable \"e\" {}\nmodule \"db\" {\n  source = \"git::https://example.org/db?ref=v1\"\n  e      = var.e\n}\n",
	})
	t.Setenv("TF_VAR_e", "false")
	const source = "git::https://example.org/db?ref=v1"
	for _, test := range []struct {
		args []string
		exit int
	}{
		{nil, exitClean},
		{[]string{"--module-map", source + "=" + outside}, exitClean},
		{[]string{"--module-map", source + "=" + outside, "--env-vars"}, exitFindings},
		{[]string{"--module-map", source + "=" + outside + "/none"}, exitUsage},
		{[]string{"--module-map", source[:8]}, exitUsage},
	} {
		if exit, stdout, stderr := lintel(append([]string{"scan"}, test.args...)...); exit != test.exit {
			t.Errorf("%v: exit %d, want %d\n%s%s", test.args, exit, test.exit, stdout, stderr)
		}
	}
}
