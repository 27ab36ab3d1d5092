package settings

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
)

// Row is one setting that is in force.
type Row struct {
	Name, Value string
	From        string // the place that sets it, or "default"
}

// Rows are all settings in force, those of the policy last. The settings are already tightened.
func Rows(s Settings, p Policy) []Row {
	var rows []Row
	add := func(name, value, at string) { rows = append(rows, Row{name, value, cmp.Or(at, "default")}) }
	list := func(name string, sets []Set[string]) {
		for _, set := range sets {
			add(name, set.Value, set.At)
		}
		if len(sets) == 0 {
			add(name, "none", "")
		}
	}
	list("account-baseline", s.AccountBaseline)
	for _, id := range sorted(s.Checks) {
		set := s.Checks[id]
		if set.Enabled.IsSet() {
			add("checks."+id+".enabled", fmt.Sprint(set.Enabled.Value), set.Enabled.At)
		}
		if set.Severity.IsSet() {
			add("checks."+id+".severity", set.Severity.Value.String(), set.Severity.At)
		}
		for _, name := range sorted(set.Parameters) {
			add("checks."+id+".parameters."+name, fmt.Sprint(set.Parameters[name].Value), set.Parameters[name].At)
		}
	}
	list("exclude", s.Exclude)
	failOn := analyzer.Low.String()
	if s.FailOn.IsSet() {
		failOn = cmp.Or(s.FailOn.Value.String(), "none")
	}
	add("fail-on", failOn, s.FailOn.At)
	for _, from := range sorted(s.ModuleMap) {
		add("module-map."+from, s.ModuleMap[from].Value, s.ModuleMap[from].At)
	}
	for _, output := range s.Outputs {
		add("outputs."+output.Value.Format, output.Value.File, output.At)
	}
	inline := "allow"
	if s.Exceptions.Inline.IsSet() && !s.Exceptions.Inline.Value {
		inline = "deny"
	}
	add("exceptions.inline", inline, s.Exceptions.Inline.At)
	list("exceptions.require", s.Exceptions.Require)
	days := "any"
	if s.Exceptions.MaxDays.IsSet() {
		days = fmt.Sprint(s.Exceptions.MaxDays.Value)
	}
	add("exceptions.max-days", days, s.Exceptions.MaxDays.At)
	list("exceptions.locked", s.Exceptions.Locked)
	add("exceptions.time-zone", s.Exceptions.Zone().String(), s.Exceptions.TimeZone.At)
	for _, root := range s.Roots {
		// A value of a variable may be secret.
		var with []string
		for _, part := range []struct {
			name  string
			texts []string
		}{{"var-files", root.VarFiles}, {"vars", namesOf(root.Vars)}, {"cfn-parameters", root.CFNParameters}} {
			if len(part.texts) > 0 {
				with = append(with, part.name+": "+strings.Join(part.texts, ", "))
			}
		}
		if root.Workspace != "" {
			with = append(with, "workspace: "+root.Workspace)
		}
		add(strings.TrimSuffix("roots."+root.Path+"."+root.Name, "."), strings.Join(with, "; "), root.At)
	}
	if p.Path != "" {
		list("mandatory", p.Mandatory)
		list("paths", p.Paths)
		add("baseline", string(cmp.Or(p.Baseline.Value, Outside)), p.Baseline.At)
	}
	return rows
}

// namesOf are the names of "name=value".
func namesOf(vars []string) []string {
	names := make([]string, len(vars))
	for i, v := range vars {
		names[i], _, _ = strings.Cut(v, "=")
	}
	return names
}
