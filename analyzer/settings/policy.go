package settings

import (
	"fmt"
	"path"
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Policy is the floor that an institution sets for its repositories: their settings, exceptions and baselines can be
// stricter and never laxer. It comes from outside of what is scanned, so that a change of the code cannot change it.
type Policy struct {
	Path       string
	Mandatory  []Set[string]          // patterns of the checks that run whatever the settings say
	Checks     map[string]Check       // the least severities and the parameters of checks
	FailOn     Set[analyzer.Severity] // the least severity from which findings fail
	Paths      []Set[string]          // patterns of the paths that cannot be left out
	Exceptions Exceptions
	Baseline   Set[BaselineFrom]
}

// BaselineFrom says where a baseline may come from.
type BaselineFrom string

const (
	Anywhere BaselineFrom = "allow"
	Outside  BaselineFrom = "outside" // not from the scanned repository, where a change of the code could change it
	Nowhere  BaselineFrom = "deny"
)

func (p *Policy) keys(checks []*analyzer.Check) []key {
	from := map[string]BaselineFrom{}
	for _, f := range []BaselineFrom{Anywhere, Outside, Nowhere} {
		from[string(f)] = f
	}
	return []key{
		{"mandatory", "Checks (with wildcards) that run whatever the settings say, with their parameters as they are here or by default.",
			ofTexts(&p.Mandatory, checkPattern(checks))},
		{"checks", "The least severities of checks, and their parameters, by id.", ofChecks(&p.Checks, checks, false)},
		{"fail-on", "The severity from which findings fail the run, unless the settings name a lower one.", ofSeverity(&p.FailOn)},
		{"paths", "Patterns (with **) of paths that cannot be left out.", ofTexts(&p.Paths, pattern)},
		{"exceptions", "Rules for exceptions that are written in the code.", ofObject(p.Exceptions.keys(checks))},
		{"baseline", "Where a baseline may come from; outside of the scanned repository if not set.", ofChoice(&p.Baseline, from)},
	}
}

// ParsePolicy reads a policy. The error is of the form "path:line: what is wrong".
func ParsePolicy(f *graph.File, checks []*analyzer.Check) (Policy, error) {
	p := Policy{Path: f.Path}
	err := parse(f, p.keys(checks))
	return p, err
}

// Requires is the place that makes a check mandatory; "" if none does.
func (p Policy) Requires(id string) string {
	for _, pattern := range p.Mandatory {
		if matched, _ := path.Match(pattern.Value, id); matched {
			return pattern.At
		}
	}
	return ""
}

// Tighten returns the settings with the floor of the policy. The error is a setting that would loosen it, in the form
// "path:line: what is wrong".
func (p Policy) Tighten(s Settings, checks []*analyzer.Check) (Settings, error) {
	if p.Path == "" {
		return s, nil
	}
	tightened := map[string]Check{}
	for _, c := range checks {
		set, err := p.tightenCheck(c, s.Checks[c.ID])
		if err != nil {
			return s, err
		}
		if set.Severity.IsSet() || set.Enabled.IsSet() || len(set.Parameters) > 0 {
			tightened[c.ID] = set
		}
	}
	s.Checks = tightened
	if err := p.CheckFailOn(s.FailOn); err != nil {
		return s, err
	}
	if p.FailOn.IsSet() && !s.FailOn.IsSet() {
		s.FailOn = p.FailOn
	}
	var err error
	s.Exceptions, err = p.tightenExceptions(s.Exceptions)
	return s, err
}

func (p Policy) tightenCheck(c *analyzer.Check, set Check) (Check, error) {
	floor := p.Checks[c.ID]
	required := p.Requires(c.ID)
	least, leastAt := c.Severity, required
	if floor.Severity.IsSet() {
		least, leastAt = floor.Severity.Value, floor.Severity.At
	}
	switch {
	case required != "" && set.Enabled.IsSet() && !set.Enabled.Value:
		return set, fmt.Errorf("%s: %s is mandatory (%s)", set.Enabled.At, c.ID, required)
	case leastAt != "" && set.Severity.IsSet() && set.Severity.Value < least:
		return set, fmt.Errorf("%s: the severity of %s is at least %s (%s)", set.Severity.At, c.ID, least, leastAt)
	case floor.Severity.IsSet() && !set.Severity.IsSet():
		set.Severity = floor.Severity
	}
	parameters := map[string]Set[any]{}
	for _, parameter := range c.Parameters {
		own, isSet := set.Parameters[parameter.Name]
		want, hasFloor := floor.Parameters[parameter.Name]
		at := want.At
		if !hasFloor {
			want, at = Set[any]{Value: parameter.Default}, required
		}
		switch {
		case isSet && at != "" && fmt.Sprint(own.Value) != fmt.Sprint(want.Value):
			return set, fmt.Errorf("%s: %s of %s is %v (%s)", own.At, parameter.Name, c.ID, want.Value, at)
		case isSet:
			parameters[parameter.Name] = own
		case hasFloor:
			parameters[parameter.Name] = want
		}
	}
	set.Parameters = parameters
	return set, nil
}

// CheckFailOn returns an error if a severity from which findings fail is laxer than the floor. Nothing is wrong with one that
// is not set.
func (p Policy) CheckFailOn(failOn Set[analyzer.Severity]) error {
	if !p.FailOn.IsSet() || !failOn.IsSet() || failOn.Value != 0 && failOn.Value <= p.FailOn.Value {
		return nil
	}
	return fmt.Errorf("%s: findings fail the run from %s on, or from less (%s)", failOn.At, p.FailOn.Value, p.FailOn.At)
}

func (p Policy) tightenExceptions(e Exceptions) (Exceptions, error) {
	floor := p.Exceptions
	switch {
	case floor.Inline.IsSet() && !floor.Inline.Value && e.Inline.IsSet() && e.Inline.Value:
		return e, fmt.Errorf("%s: exceptions in the code are not allowed (%s)", e.Inline.At, floor.Inline.At)
	case floor.MaxDays.IsSet() && e.MaxDays.Value > floor.MaxDays.Value:
		return e, fmt.Errorf("%s: exceptions may end %d days ahead at most (%s)", e.MaxDays.At, floor.MaxDays.Value, floor.MaxDays.At)
	case floor.TimeZone.IsSet() && e.TimeZone.IsSet() && e.TimeZone.Value != floor.TimeZone.Value:
		return e, fmt.Errorf("%s: the time zone is %s (%s)", e.TimeZone.At, floor.TimeZone.Value, floor.TimeZone.At)
	}
	if floor.Inline.IsSet() && !floor.Inline.Value {
		e.Inline = floor.Inline
	}
	if floor.MaxDays.IsSet() && !e.MaxDays.IsSet() {
		e.MaxDays = floor.MaxDays
	}
	if floor.TimeZone.IsSet() {
		e.TimeZone = floor.TimeZone
	}
	e.Require = slices.Concat(floor.Require, e.Require)
	e.Locked = slices.Concat(floor.Locked, e.Locked)
	return e, nil
}

// CheckPath returns an error if the settings leave out a path that cannot be, or that is part of one: of the root that uses
// it, or of the link that leads to it.
func (p Policy) CheckPath(s Settings, at string, partOf ...string) error {
	for _, out := range s.Exclude {
		if len(p.Paths) == 0 || !matchesPath([]string{out.Value}, at) {
			continue
		}
		for _, kept := range p.Paths {
			if matchesPath([]string{kept.Value}, at) {
				return fmt.Errorf("%s: %q leaves out %s, which cannot be left out (%s)", out.At, out.Value, at, kept.At)
			}
			for _, whole := range partOf {
				if matchesPath([]string{kept.Value}, whole) {
					return fmt.Errorf("%s: %q leaves out %s, which is part of %s, and that cannot be left out (%s)", out.At, out.Value, at, whole, kept.At)
				}
			}
		}
	}
	return nil
}

// CheckBaseline returns an error if a baseline may not be used; inside tells that it lies in the scanned repository.
func (p Policy) CheckBaseline(inside bool) error {
	switch {
	case p.Path == "":
		return nil
	case p.Baseline.Value == Nowhere:
		return fmt.Errorf("baselines are not allowed (%s)", p.Baseline.At)
	case p.Baseline.Value != Anywhere && inside:
		at := p.Baseline.At
		if at == "" {
			at = p.Path
		}
		return fmt.Errorf("the baseline lies in the scanned repository, where a change of the code could change it (%s)", at)
	}
	return nil
}
