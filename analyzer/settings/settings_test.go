package settings

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

var checks = []*analyzer.Check{{ID: "keys", Severity: analyzer.High, Parameters: []analyzer.Parameter{
	{Name: "days", Default: 90}, {Name: "strict", Default: false}, {Name: "groups", Default: []string{}},
	{Name: "scope", Default: "public", Allowed: []string{"public", "all"}},
	{Name: "kinds", Default: []string{"a", "b"}, Allowed: []string{"a", "b"}},
}}}

func read(text string) (Settings, error) { return Parse(graph.NewFile(Name, []byte(text)), checks) }

func readPolicy(text string) (Policy, error) {
	return ParsePolicy(graph.NewFile("policy.yaml", []byte(text)), checks)
}

const everySetting = `account-baseline: [live/base]
checks:
  keys:
    enabled: false
    severity: critical
    parameters: {days: 30, strict: true, groups: [admin], scope: all, kinds: [b]}
exclude: ["examples/**", 2026]
fail-on: none
module-map: {example/net/aws: modules/net}
outputs:
  sarif: lintel.sarif
exceptions:
  inline: deny
  require: [approver, ticket]
  max-days: 90
  locked: ["ke*"]
  time-zone: Asia/Shanghai
roots:
- path: live/app/
  name: prod
  var-files: [prod.tfvars]
  vars: {region: cn-north-4, size: 3, tags: {a: "${b}"}}
  workspace: prod
- {path: live/app, name: test}
- {path: stack.yaml, cfn-parameters: [prod.json]}
`

func TestSettings(t *testing.T) {
	got, err := read(everySetting)
	text := func(value string, line int) Set[string] { return Set[string]{value, fmt.Sprintf("%s:%d", Name, line)} }
	want := Settings{
		Path:            Name,
		AccountBaseline: []Set[string]{text("live/base", 1)},
		Checks: map[string]Check{"keys": {
			Enabled: Set[bool]{false, ".lintel.yaml:4"}, Severity: Set[analyzer.Severity]{analyzer.Critical, ".lintel.yaml:5"},
			Parameters: map[string]Set[any]{
				"days": {30, ".lintel.yaml:6"}, "strict": {true, ".lintel.yaml:6"}, "groups": {[]string{"admin"}, ".lintel.yaml:6"},
				"scope": {"all", ".lintel.yaml:6"}, "kinds": {[]string{"b"}, ".lintel.yaml:6"},
			},
		}},
		Exclude:   []Set[string]{text("examples/**", 7), text("2026", 7)},
		FailOn:    Set[analyzer.Severity]{0, ".lintel.yaml:8"},
		ModuleMap: map[string]Set[string]{"example/net/aws": text("modules/net", 9)},
		Outputs:   []Set[Output]{{Output{"sarif", "lintel.sarif"}, ".lintel.yaml:11"}},
		Exceptions: Exceptions{
			Inline: Set[bool]{false, ".lintel.yaml:13"}, Require: []Set[string]{text("approver", 14), text("ticket", 14)},
			MaxDays: Set[int]{90, ".lintel.yaml:15"}, Locked: []Set[string]{text("ke*", 16)}, TimeZone: text("Asia/Shanghai", 17),
		},
		Roots: []Root{
			{At: ".lintel.yaml:19", Path: "live/app", Name: "prod", VarFiles: []string{"prod.tfvars"},
				Vars: []string{"region=cn-north-4", "size=3", `tags={"a":"$${b}"}`}, Workspace: "prod"},
			{At: ".lintel.yaml:24", Path: "live/app", Name: "test"},
			{At: ".lintel.yaml:25", Path: "stack.yaml", CFNParameters: []string{"prod.json"}},
		},
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%v\n%+v\nwant\n%+v", err, got, want)
	}
	if _, err := read("# nothing\n"); err != nil {
		t.Error(err)
	}
	for _, k := range new(Settings).keys(checks) {
		if !strings.Contains(everySetting, k.name+":") {
			t.Errorf("%s is not tried here", k.name)
		}
	}
	for path, out := range map[string]bool{"examples": true, "examples/a/main.tf": true, "example": false, "a/examples/b": false, "2026/x": true, ".": false} {
		if got.Excludes(path) != out {
			t.Errorf("%s: excluded %t", path, !out)
		}
	}
	if on := got.Apply(checks, nil); len(on) != 0 {
		t.Errorf("%s is on", on[0].ID)
	}
	if on := got.Apply(checks, []string{"keys"}); len(on) != 1 || on[0].Severity != analyzer.Critical || checks[0].Severity != analyzer.High {
		t.Errorf("what is named runs, with the severity that is set, and the catalogue stays: %+v", on)
	}
}

const everyFloor = `mandatory: ["*"]
checks:
  keys: {severity: high, parameters: {days: 30}}
fail-on: high
paths: ["live/**"]
exceptions:
  inline: deny
  require: [ticket]
  max-days: 30
  locked: [keys]
  time-zone: Asia/Hong_Kong
baseline: deny
`

func TestPolicies(t *testing.T) {
	p, err := readPolicy(everyFloor)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range new(Policy).keys(checks) {
		if !strings.Contains(everyFloor, k.name+":") {
			t.Errorf("%s is not tried here", k.name)
		}
	}
	for text, want := range map[string]string{
		"":             "",
		"fail-on: low": "",
		"checks: {keys: {severity: critical, parameters: {days: 30}}}":  "",
		"exceptions: {inline: deny, max-days: 10, require: [approver]}": "",

		"checks: {keys: {enabled: false}}":             ".lintel.yaml:1: keys is mandatory (policy.yaml:1)",
		"checks: {keys: {severity: medium}}":           ".lintel.yaml:1: the severity of keys is at least high (policy.yaml:3)",
		"checks: {keys: {parameters: {days: 90}}}":     ".lintel.yaml:1: days of keys is 30 (policy.yaml:3)",
		"checks: {keys: {parameters: {strict: true}}}": ".lintel.yaml:1: strict of keys is false (policy.yaml:1)",
		"\nfail-on: critical":                          ".lintel.yaml:2: findings fail the run from high on, or from less (policy.yaml:4)",
		"fail-on: none":                                ".lintel.yaml:1: findings fail the run from high on, or from less (policy.yaml:4)",
		"exceptions: {inline: allow}":                  ".lintel.yaml:1: exceptions in the code are not allowed (policy.yaml:7)",
		"exceptions: {max-days: 31}":                   ".lintel.yaml:1: exceptions may end 30 days ahead at most (policy.yaml:9)",
		"exceptions: {time-zone: UTC}":                 ".lintel.yaml:1: the time zone is Asia/Hong_Kong (policy.yaml:11)",
	} {
		s, err := read(text)
		if err != nil {
			t.Fatal(err)
		}
		got, err := p.Tighten(s, checks)
		if message := fmt.Sprint(err); message != want && !(err == nil && want == "") {
			t.Errorf("%q: %v\nwant %s", text, err, want)
		} else if err == nil {
			if set := got.Checks["keys"]; set.Severity.Value < analyzer.High || set.Parameters["days"].Value != 30 {
				t.Errorf("%q: %+v", text, set)
			}
			rules := got.Exceptions.Rules("2026-01-31")
			if !rules.Denied || rules.MaxDays > 30 || rules.MaxDays == 0 || rules.Require[0].Value != "ticket" || len(rules.Locked) != 1 {
				t.Errorf("%q: %+v", text, rules)
			}
			if got.FailOn.Value == 0 || got.FailOn.Value > analyzer.High {
				t.Errorf("%q: fails on %s", text, got.FailOn.Value)
			}
		}
	}
	s, _ := read("exclude: [examples, '**/old']")
	if err := p.CheckPath(s, "other/old/main.tf", "other"); err != nil {
		t.Error(err)
	}
	if err := p.CheckPath(s, "live/old/main.tf"); err == nil || !strings.HasPrefix(err.Error(), `.lintel.yaml:1: "**/old" leaves out live/old/main.tf`) {
		t.Error(err)
	}
	for text, want := range map[string][2]bool{"": {true, false}, "baseline: allow": {true, true}, "baseline: outside": {true, false}, "baseline: deny": {false, false}} {
		p, err := readPolicy(text)
		if got := [2]bool{p.CheckBaseline(false) == nil, p.CheckBaseline(true) == nil}; err != nil || got != want {
			t.Errorf("%q: outside and inside %t, want %t", text, got, want)
		}
	}
	if err := (Policy{}).CheckBaseline(true); err != nil {
		t.Errorf("no policy: %v", err)
	}
}

// update rewrites what is derived from the code instead of comparing it.
var update = flag.Bool("update", false, "write the schemas")

func TestSchemasAreCurrent(t *testing.T) {
	for name, want := range map[string][]byte{"lintel.schema.json": Schema(), "policy.schema.json": PolicySchema()} {
		if *update {
			if err := os.WriteFile(name, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := os.ReadFile(name); err != nil || !bytes.Equal(bytes.ReplaceAll(got, []byte("\r\n"), []byte("\n")), want) {
			t.Errorf("%s is stale: run go generate ./analyzer/settings (%v)", name, err)
		}
	}
}

func TestWhatIsWrongIsSaidWithItsLine(t *testing.T) {
	for text, want := range map[string]string{
		"check:\n":                                                     `.lintel.yaml:1: the file: unknown key "check"; did you mean "checks"?`,
		"checks:\n  kesy: {}\n":                                        `.lintel.yaml:2: checks: no check "kesy"; did you mean "keys"?`,
		"checks:\n  keys:\n    parameter: {}\n":                        `.lintel.yaml:3: keys: unknown key "parameter"; did you mean "parameters"?`,
		"checks:\n  keys: {parameters: {day: 1}}\n":                    `.lintel.yaml:2: keys: parameters: unknown key "day"; did you mean "days"?`,
		"checks:\n  keys: {parameters: {days: many}}\n":                `.lintel.yaml:2: days wants a whole number`,
		"checks:\n  keys: {parameters: {strict: 1}}\n":                 `.lintel.yaml:2: strict wants true or false`,
		"checks:\n  keys: {parameters: {groups: admin}}\n":             `.lintel.yaml:2: groups wants a list of texts`,
		"checks:\n  keys: {parameters: {kinds: [a, c]}}\n":             `.lintel.yaml:2: kinds: "c" is none of a, b`,
		"checks:\n  keys: {parameters: {scope: private}}\n":            `.lintel.yaml:2: scope: "private" is none of public, all`,
		"checks:\n  keys: {severity: hihg}\n":                          `.lintel.yaml:2: severity: "hihg" is none of critical, high, low, medium; did you mean "high"?`,
		"checks: {keys: {enabled: off}}\n":                             `.lintel.yaml:1: enabled wants true or false`,
		"fail-on: true\n":                                              `.lintel.yaml:1: fail-on wants a text`,
		"exclude:\n- a\n- \"[\"\n":                                     `.lintel.yaml:3: exclude: "[" is not a valid pattern of paths`,
		"exclude: [null]\n":                                            `.lintel.yaml:1: exclude wants a list of texts`,
		"module-map: [a]\n":                                            `.lintel.yaml:1: module-map wants entries of the form KEY: VALUE`,
		"outputs: {sarif: [a]}\n":                                      `.lintel.yaml:1: sarif wants a text`,
		"roots: {}\n":                                                  `.lintel.yaml:1: roots wants a list`,
		"roots:\n- {name: prod}\n":                                     `.lintel.yaml:2: roots: an entry has no path`,
		"roots:\n- {path: a, nmae: prod}\n":                            `.lintel.yaml:2: roots: unknown key "nmae"; did you mean "name"?`,
		"roots:\n- {path: a}\n- {path: a/, name: b}\n":                 `.lintel.yaml:3: roots: a is listed more than once, so each entry wants a name of its own`,
		"roots:\n- {path: a, vars: [b]}\n":                             `.lintel.yaml:2: vars wants entries of the form KEY: VALUE`,
		"roots:\n- {path: a, vars: {b: {1: {c: .nan}}}}\n":             `.lintel.yaml:2: vars: b wants`,
		"roots:\n- {path: a, vars: {b=c: d}}\n":                        `.lintel.yaml:2: vars: "b=c" is no name of a variable`,
		"exceptions: {inlin: deny}\n":                                  `.lintel.yaml:1: exceptions: unknown key "inlin"; did you mean "inline"?`,
		"exceptions: {inline: maybe}\n":                                `.lintel.yaml:1: inline: "maybe" is none of allow, deny`,
		"exceptions: {require: [aprover]}\n":                           `.lintel.yaml:1: require: "aprover" is none of approver, ticket; did you mean "approver"?`,
		"exceptions: {max-days: 0}\n":                                  `.lintel.yaml:1: max-days wants a whole number from 1`,
		"exceptions: {locked: [kesy]}\n":                               `.lintel.yaml:1: locked: no check "kesy"; did you mean "keys"?`,
		"exceptions: {time-zone: HKT}\n":                               `.lintel.yaml:1: time-zone: "HKT" is no time zone; want a name such as "Asia/Hong_Kong"`,
		"checks: []\n":                                                 `.lintel.yaml:1: checks wants entries of the form KEY: VALUE`,
		"checks: {}\nchecks: {}\n":                                     `.lintel.yaml:2: the file: "checks" is there twice`,
		"account-baseline: live\n":                                     `.lintel.yaml:1: account-baseline wants a list of texts`,
		"a: [\n":                                                       `.lintel.yaml:`,
		"a: &a [*a]\n":                                                 `.lintel.yaml:`,
		"--- {}\n--- {}\n":                                             `.lintel.yaml:2: a second document begins here`,
		"exclude:\n- examples/\n":                                      `.lintel.yaml:2: exclude: "examples/" is not written as a path from the top of the repository; want "examples"`,
		"exclude: [/live]\n":                                           `want "live"`,
		"exclude: [./live/**]\n":                                       `want "live/**"`,
		"exclude: [.]\n":                                               `.lintel.yaml:1: exclude: "." is no pattern of paths; all is "**"`,
		"account-baseline: [live/]\n":                                  `.lintel.yaml:1: account-baseline: "live/" is not written as`,
		strings.Repeat("[", 1_000) + "\n":                              `.lintel.yaml:`,
		"checks:\n  <<: {keys: {}}\n":                                  `not a plain key`,
		strings.Repeat("# a long comment\n", 1<<16):                    `larger than the limit`,
		"checks: {keys: {parameters: {days: 99999999999999999999}}}\n": `days wants a whole number`,
	} {
		if _, err := read(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60q: %v\nwant %s", text, err, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("account-baseline: [a]\nchecks: {keys: {parameters: {days: 3}}}\n")
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := readPolicy(text); err != nil && !strings.HasPrefix(err.Error(), "policy.yaml") {
			t.Errorf("an error without its file: %v", err)
		}
		if _, err := read(text); err != nil && !strings.HasPrefix(err.Error(), Name) {
			t.Errorf("an error without its file: %v", err)
		}
	})
}
