package checktest

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	files[".git/HEAD"] = ""
	for name, content := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// Settings hold for the roots below them, and an account is a type of its own.
func TestSettings(t *testing.T) {
	check := &analyzer.Check{
		ID:         "x",
		Parameters: []analyzer.Parameter{{Name: "kinds", Default: []string{"thing"}}},
		Platforms: []analyzer.Platform{{Name: analyzer.AWS, AccountTypes: []string{"aws_other"}, Account: func(in *analyzer.Inspection, a *analyzer.Account) analyzer.Verdict {
			for range a.OfType(analyzer.Setting[[]string](in, "kinds")...) {
				return analyzer.Verdict{Outcome: analyzer.Passed}
			}
			return a.Absent("a thing", "add one")
		}}},
	}
	const other = "resource \"aws_other\" \"x\" {} "
	files := map[string]string{
		"main.tf":                  other + "# unsure \"no a thing\"\n",
		"base/settings.json":       `{"account-baseline": true}`,
		"base/below/main.tf":       other + "# want \"declares no a thing\"\n",
		"others/settings.json":     `{"parameters": {"kinds": ["aws_other"]}}`,
		"others/main.tf":           other,
		"others/own/settings.json": `{}`,
		"others/own/main.tf":       other + "# unsure \"no a thing\"\n",
	}
	faults, err := compare(check, write(t, files), nil)
	if err != nil || len(faults) > 0 {
		t.Errorf("faults %q, error %v", faults, err)
	}
	delete(files, "others/main.tf")
	faults, err = compare(check, write(t, files), nil)
	if want := `no fixture tries "pass account aws"`; err != nil || len(faults) != 1 || !strings.Contains(faults[0], want) {
		t.Errorf("faults %q, error %v; want %s", faults, err, want)
	}
	files["settings.json"] = `{"parameters": {"kind": 1}}`
	if _, err := compare(check, write(t, files), nil); err == nil || !strings.Contains(err.Error(), "x has no parameter kind") {
		t.Errorf("error %v for a parameter that the check does not have", err)
	}
}

// What is wrong with fixtures, or with a check, does not go unnoticed.
func TestFaults(t *testing.T) {
	const (
		hit   = "resource \"thing\" \"bad\" {\n  on = false # want \"on is false\"\n}\n"
		miss  = "resource \"thing\" \"good\" {\n  on = true\n}\n"
		open  = "variable \"on\" {}\nresource \"thing\" \"open\" {\n  on = var.on # unsure \"var.on\"\n}\n"
		json  = `{"resource": {"thing": {"json": {"on": false}}}}`
		whole = hit + miss + open
	)
	types := map[string][]string{"thing": {"on", "off"}}
	tests := []struct {
		name   string
		judge  expect.Judge
		files  map[string]string
		faults []string // a part of each
	}{
		{"nothing", expect.True("on"), map[string]string{"main.tf": whole}, nil},
		{"a failure that nobody wants", expect.True("on"), map[string]string{"main.tf": whole + "resource \"thing\" \"x\" {}\n"},
			[]string{`main.tf:11: unexpected fail: thing.x: on is not set`}},
		{"a want without a failure", expect.NotTrue("off"), map[string]string{"main.tf": hit},
			[]string{`main.tf:2: no result for want "on is false"`, `no fixture tries "want thing"`, `no fixture tries "unsure thing"`}},
		{"another message", expect.True("on"), map[string]string{"main.tf": miss + open + "resource \"thing\" \"bad\" {\n  on = false # want \"off\"\n}\n"},
			[]string{`unexpected fail: thing.bad`, `no result for want "off"`}},
		{"no near miss", expect.True("on"), map[string]string{"main.tf": hit + open}, []string{`no fixture tries "pass thing"`}},
		{"never, and yet", expect.True("on"), map[string]string{"main.tf": "# never pass thing: so we say\n" + whole}, []string{`pass thing: a fixture says never`}},
		{"never", expect.True("on"), map[string]string{"main.tf": "# never unsure thing: so we say\n" + hit + miss}, nil},
		{"a path that the type does not have", expect.True("on").And(expect.NotTrue("of")), map[string]string{"main.tf": whole},
			[]string{`thing has no of, and yet it is looked up`}},
		{"a skip that nobody expects", expect.True("on").Unless(expect.True("off")), map[string]string{"main.tf": whole + "resource \"thing\" \"x\" {\n  off = true\n}\n"},
			[]string{`main.tf:11: thing.x has no result, and no "# skip" says so`}},
		{"a skip", expect.True("on").Unless(expect.True("off")), map[string]string{"main.tf": whole + "resource \"thing\" \"x\" { # skip: so we say\n  off = true\n}\n"}, nil},
		{"a skip that is judged", expect.True("on"), map[string]string{"main.tf": hit + open + "resource \"thing\" \"good\" { # skip\n  on = true\n}\n"},
			[]string{`main.tf:8: skip, but there is a result`}},
		{"code that cannot be read", expect.True("on"), map[string]string{"main.tf": whole, "more.tf": "resource {\n"}, []string{`more.tf:1: `}},
		{"a sidecar", expect.True("on"), map[string]string{"main.tf": whole, "more.tf.json": json, "more.tf.json.want": "thing.json: want \"on is false\"\n"}, nil},
		{"a sidecar that is wrong", expect.True("on"), map[string]string{"main.tf": whole, "more.tf.json": json, "more.tf.json.want": "thing.json: want \"off\"\n"},
			[]string{`more.tf.json:1: unexpected fail`, `more.tf.json.want: thing.json: no result for want "off"`}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			check := &analyzer.Check{ID: "x", Platforms: []analyzer.Platform{{Name: analyzer.AWS, Types: []string{"thing"}, Judge: test.judge}}}
			faults, err := compare(check, write(t, test.files), types)
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range test.faults {
				matches := func(fault string) bool { return strings.Contains(fault, want) }
				if !slices.ContainsFunc(faults, matches) {
					t.Errorf("no fault %q", want)
				}
				faults = slices.DeleteFunc(faults, matches)
			}
			for _, fault := range faults {
				t.Errorf("unexpected: %s", fault)
			}
		})
	}
}
