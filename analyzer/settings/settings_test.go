package settings

import (
	"reflect"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

var checks = []*analyzer.Check{{ID: "keys", Parameters: []analyzer.Parameter{
	{Name: "days", Default: 90}, {Name: "strict", Default: false}, {Name: "groups", Default: []string{}},
	{Name: "scope", Default: "public", Allowed: []string{"public", "all"}},
}}}

func parse(text string) (Settings, error) {
	return Parse(graph.NewFile(Name, []byte(text)), checks)
}

func TestSettings(t *testing.T) {
	s, err := parse("account-baseline: [live/base]\nchecks:\n  keys:\n    parameters: {days: 30, strict: true, groups: [admin], scope: all}\n")
	want := Settings{Path: Name, Baselines: []Baseline{{"live/base", 1}}, Parameters: map[string]map[string]any{
		"keys": {"days": 30, "strict": true, "groups": []string{"admin"}, "scope": "all"},
	}}
	if err != nil || !reflect.DeepEqual(s, want) {
		t.Errorf("%+v, %v", s, err)
	}
	if _, err := parse("# nothing\n"); err != nil {
		t.Error(err)
	}
	if err := s.CheckBaselines([]*graph.Root{{Path: "live"}}); err == nil || !strings.HasPrefix(err.Error(), ".lintel.yaml:1: ") {
		t.Errorf("a baseline that is no root: %v", err)
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
		"checks:\n  keys: {parameters: {scope: private}}\n":            `.lintel.yaml:2: scope wants one of ["public" "all"]`,
		"checks: []\n":                                                 `.lintel.yaml:1: checks wants entries of the form KEY: VALUE`,
		"checks: {}\nchecks: {}\n":                                     `.lintel.yaml:2: the file: "checks" is there twice`,
		"account-baseline: live\n":                                     `.lintel.yaml:1: account-baseline wants a list of texts`,
		"a: [\n":                                                       `.lintel.yaml:`,
		"a: &a [*a]\n":                                                 `.lintel.yaml:`,
		"--- {}\n--- {}\n":                                             `more than one document`,
		strings.Repeat("[", 1_000) + "\n":                              `.lintel.yaml:`,
		"checks:\n  <<: {keys: {}}\n":                                  `not a plain key`,
		strings.Repeat("# a long comment\n", 1<<16):                    `larger than the limit`,
		"checks: {keys: {parameters: {days: 99999999999999999999}}}\n": `days wants a whole number`,
	} {
		if _, err := parse(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60q: %v\nwant %s", text, err, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("account-baseline: [a]\nchecks: {keys: {parameters: {days: 3}}}\n")
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := parse(text); err != nil && !strings.HasPrefix(err.Error(), Name) {
			t.Errorf("an error without its file: %v", err)
		}
	})
}
