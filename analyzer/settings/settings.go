// Package settings reads what a repository says of how it is to be checked (`.lintel.yaml`), and the policy that says how
// far it may go. Both are read strictly: what is not known, or is of another type, is an error with file and line, since a
// setting that is passed over is a gate that stands open.
package settings

import (
	"maps"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // a time zone is the same on every machine

	"github.com/bmatcuk/doublestar/v4"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/filter"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Name is the file that is looked for, from what is scanned upward to the boundary.
const Name = ".lintel.yaml"

// Set is a value with the place that sets it, "path:line". The place is empty if nothing does.
type Set[T any] struct {
	Value T
	At    string
}

// IsSet reports whether something sets the value.
func (s Set[T]) IsSet() bool { return s.At != "" }

// Settings are what `.lintel.yaml` says. The zero Settings are those of no file. Paths are relative to the boundary.
type Settings struct {
	Path string // of the file; "" for none
	// AccountBaseline are the root modules and templates that declare all there is in their accounts.
	AccountBaseline []Set[string]
	Checks          map[string]Check       // by id
	Exclude         []Set[string]          // patterns with `**` of the paths that are left out
	FailOn          Set[analyzer.Severity] // 0 for never
	ModuleMap       map[string]Set[string] // source of a module → directory
	Outputs         []Set[Output]          // if the command line asks for none
	Exceptions      Exceptions
	Roots           []Root
}

// Root is one deployment of a root module or a template: with which values it is read.
type Root struct {
	At            string // "path:line"
	Path          string
	Name          string   // of the environment; "" for the only one
	VarFiles      []string // relative to the root
	Vars          []string // "name=value"
	Workspace     string
	CFNParameters []string // files, relative to the template
}

// Check is what is said of one check.
type Check struct {
	Enabled    Set[bool]
	Severity   Set[analyzer.Severity]
	Parameters map[string]Set[any] // of the type of the parameter's default
}

// Output is a report to write.
type Output struct{ Format, File string }

// Exceptions are the rules for exceptions that are written in the code.
type Exceptions struct {
	Inline   Set[bool]     // whether there may be any
	Require  []Set[string] // what each must have beside reason and until: "approver", "ticket"
	MaxDays  Set[int]      // how far ahead they may end
	Locked   []Set[string] // patterns of the checks that have none
	TimeZone Set[string]   // in which their last day ends
}

// DefaultTimeZone is the one in which the last day of an exception ends, unless the settings name another.
const DefaultTimeZone = "Asia/Hong_Kong"

// keys is the grammar of the file.
func (s *Settings) keys(checks []*analyzer.Check) []key {
	return []key{
		{"account-baseline", "Root modules and templates that declare all there is in their accounts; what they lack is a failure.",
			ofTexts(&s.AccountBaseline, place)},
		{"checks", "Settings of checks, by id.", ofChecks(&s.Checks, checks, true)},
		{"exclude", "Patterns (with **) of paths that are left out; a directory goes with all below it.", ofTexts(&s.Exclude, pattern)},
		{"fail-on", "The severity from which findings fail the run.", ofSeverity(&s.FailOn, "none")},
		{"module-map", "Directories from which the modules of a source are read, by source.", ofMapping(&s.ModuleMap)},
		{"outputs", "Reports that are written if the command line asks for none: format to file.", ofOutputs(&s.Outputs)},
		{"exceptions", "Rules for exceptions that are written in the code.", ofObject(s.Exceptions.keys(checks))},
		{"roots", "Root modules and templates with the values that they are deployed with; one that has several environments is listed once for each.",
			ofRoots(&s.Roots)},
	}
}

func (r *Root) keys() []key {
	return []key{
		{"path", "Directory of a root module, or a template.", ofPlain(&r.Path)},
		{"name", "Name of the environment; needed if the root is listed more than once.", ofPlain(&r.Name)},
		{"var-files", "Files with values of variables, relative to the root; later ones win.", ofPlainList(&r.VarFiles)},
		{"vars", "Values of variables, by name; they win over those of files.", ofValues(&r.Vars)},
		{"workspace", "Name of the Terraform workspace.", ofPlain(&r.Workspace)},
		{"cfn-parameters", "Files with parameters of a template, relative to it; later ones win.", ofPlainList(&r.CFNParameters)},
	}
}

func (e *Exceptions) keys(checks []*analyzer.Check) []key {
	return []key{
		{"inline", "Whether exceptions in the code hold.", ofChoice(&e.Inline, map[string]bool{"allow": true, "deny": false})},
		{"require", "What an exception must have beside reason and until.", ofTexts(&e.Require, oneOf(filter.OptionalFields...))},
		{"max-days", "How many days ahead an exception may end at most.", ofNumber(&e.MaxDays)},
		{"locked", "Checks (with wildcards) that have no exceptions.", ofTexts(&e.Locked, checkPattern(checks))},
		{"time-zone", "The time zone in which the last day of an exception ends; " + DefaultTimeZone + " if not set.", ofText(&e.TimeZone, timeZone)},
	}
}

// Parse reads a settings file. The error is of the form "path:line: what is wrong".
func Parse(f *graph.File, checks []*analyzer.Check) (Settings, error) {
	s := Settings{Path: f.Path}
	err := parse(f, s.keys(checks))
	return s, err
}

// AccountBaselines are the roots that declare all there is in their accounts.
func (s Settings) AccountBaselines() []string { return values(s.AccountBaseline) }

// RootNames are the listed roots, each with its environment: "live/app (prod)".
func (s Settings) RootNames() []string {
	names := make([]string, len(s.Roots))
	for i, root := range s.Roots {
		names[i] = root.Path
		if root.Name != "" {
			names[i] += " (" + root.Name + ")"
		}
	}
	return names
}

// Excluded are the patterns of the paths that are left out.
func (s Settings) Excluded() []string { return values(s.Exclude) }

// values takes the places off.
func values[T any](sets []Set[T]) []T {
	texts := make([]T, len(sets))
	for i, set := range sets {
		texts[i] = set.Value
	}
	return texts
}

// Parameters are check id → parameter → value.
func (s Settings) Parameters() map[string]map[string]any {
	parameters := map[string]map[string]any{}
	for id, check := range s.Checks {
		for name, set := range check.Parameters {
			if parameters[id] == nil {
				parameters[id] = map[string]any{}
			}
			parameters[id][name] = set.Value
		}
	}
	return parameters
}

// Lacks is the name of a required parameter of the check that is not set, or "".
func (s Settings) Lacks(c *analyzer.Check) string {
	return c.Lacks(func(parameter string) bool { return s.Checks[c.ID].Parameters[parameter].IsSet() })
}

// Apply returns the checks that are on, or named by their ids, with the severities that are set. Those that lack a required
// parameter are not on.
func (s Settings) Apply(checks []*analyzer.Check, named []string) []*analyzer.Check {
	var applied []*analyzer.Check
	for _, c := range checks {
		set := s.Checks[c.ID]
		if s.Lacks(c) != "" {
			continue
		}
		if set.Enabled.IsSet() && !set.Enabled.Value && !slices.Contains(named, c.ID) {
			continue
		}
		if set.Severity.IsSet() {
			changed := *c
			changed.Severity = set.Severity.Value
			c = &changed
		}
		applied = append(applied, c)
	}
	return applied
}

// Excludes reports whether a path, or a directory that it lies in, is left out.
func (s Settings) Excludes(path string) bool {
	_, excluded := s.ExcludedBy(path)
	return excluded
}

// ExcludedBy is the pattern that leaves out a path, or a directory that it lies in.
func (s Settings) ExcludedBy(path string) (pattern Set[string], excluded bool) {
	for _, pattern := range s.Exclude {
		if matchesPath([]string{pattern.Value}, path) {
			return pattern, true
		}
	}
	return Set[string]{}, false
}

// Places are where the severity and the parameters of the check are set, sorted.
func (c Check) Places() []string {
	var places []string
	if c.Severity.IsSet() {
		places = append(places, c.Severity.At)
	}
	for _, parameter := range c.Parameters {
		places = append(places, parameter.At)
	}
	slices.Sort(places)
	return slices.Compact(places)
}

// matchesPath reports whether one of the patterns matches a path or a directory that it lies in.
func matchesPath(patterns []string, path string) bool {
	for {
		if slices.ContainsFunc(patterns, func(p string) bool { matched, _ := doublestar.Match(p, path); return matched }) {
			return true
		}
		slash := strings.LastIndexByte(path, '/')
		if slash < 0 {
			return false
		}
		path = path[:slash]
	}
}

// Rules are the rules for exceptions on a day of the calendar (YYYY-MM-DD).
func (e Exceptions) Rules(today string) filter.Rules {
	rules := filter.Rules{
		Denied: e.Inline.IsSet() && !e.Inline.Value, DeniedAt: e.Inline.At,
		MaxDays: e.MaxDays.Value, MaxDaysAt: e.MaxDays.At,
		Today: today,
	}
	for _, field := range e.Require {
		rules.Require = append(rules.Require, filter.Rule(field))
	}
	for _, pattern := range e.Locked {
		rules.Locked = append(rules.Locked, filter.Rule(pattern))
	}
	return rules
}

// Zone is the time zone in which the last day of an exception ends.
func (e Exceptions) Zone() *time.Location {
	name := DefaultTimeZone
	if e.TimeZone.IsSet() {
		name = e.TimeZone.Value
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return time.FixedZone(DefaultTimeZone, 8*60*60) // cannot be: its name was read, and the data is built in
	}
	return zone
}

// sorted are the keys of a map.
func sorted[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }
