// Package filter decides which checks run and which of their results count and are reported.
package filter

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Settings say what counts and what is reported.
type Settings struct {
	// Named are the files and directories that the user has named, relative to the boundary.
	Named []string
	// Excludes reports whether a path is left out; nil for none.
	Excludes func(path string) bool
	// Exceptions are those that are written in the code, Rules say which of them hold.
	Exceptions []graph.Exception
	Written    []graph.Diagnostic // what is wrong with how they are written
	Rules      Rules
	Baseline   *Baseline // nil for none
	// Catalogue are all checks that there are, Checks those that ran.
	Catalogue, Checks []*analyzer.Check
	// Complete says that everything was analysed, so that what is not found is not there.
	Complete bool
}

func (s *Settings) excludes(path string) bool { return s.Excludes != nil && s.Excludes(path) }

// asksFor reports whether a place lies in what was named.
func (s *Settings) asksFor(r graph.Range) bool {
	named := s.named()
	return named["."] || liesIn(r.Path(), named)
}

func (s *Settings) named() map[string]bool {
	named := make(map[string]bool, len(s.Named))
	for _, path := range s.Named {
		named[path] = true
	}
	return named
}

// steps is everything that happens to a report between the engine and the reporters, in this order. Each step works on a
// copy whose results stay in the order in which the engine has sorted them.
var steps = []func(*Filtered, *Settings){
	// What is left out is as if it were not there: no exception is about it.
	leaveOut,
	dropRepeated,
	// An exception in the code says more than a baseline, and keeps a finding out of the next one.
	except,
	passKnown,
	// Last, because an exception that is about something is so also if nobody has asked for it now.
	selectNamed,
}

// Filtered is a report with what filtering has to say.
type Filtered struct {
	analyzer.Report
	Faults    []graph.Diagnostic // exceptions that do not hold: errors of whoever wrote them, not of the analysis
	LeftOut   int                // failures in paths that are left out
	Elsewhere int                // failures in what was read but not named
}

// Apply returns the report with the results that are to be shown.
func Apply(report *analyzer.Report, settings Settings) *Filtered {
	f := &Filtered{Report: *report}
	f.Results = slices.Clone(report.Results)
	f.Diagnostics = slices.Clone(report.Diagnostics)
	for _, d := range settings.Written {
		if d.Severity == graph.Error {
			f.Faults = append(f.Faults, d)
		} else {
			f.Diagnostics = append(f.Diagnostics, d)
		}
	}
	for _, step := range steps {
		step(f, &settings)
	}
	f.Diagnostics = analyzer.SortDiagnostics(append(f.Diagnostics, f.Faults...))
	return f
}

// leaveOut takes away what lies in a path that is left out, or belongs to a root there.
func leaveOut(f *Filtered, settings *Settings) {
	before := f.Count(analyzer.Failed)
	f.Results = slices.DeleteFunc(f.Results, func(r analyzer.Result) bool {
		return settings.excludes(r.At.Path()) || settings.excludes(r.Resource.Root)
	})
	f.LeftOut = before - f.Count(analyzer.Failed)
}

// dropRepeated takes away what a plan says of the code if the code, read in the same run, says it of itself. Where they differ
// both stay: a plan that lies in a repository is not the judge of the code beside it.
func dropRepeated(f *Filtered, _ *Settings) {
	type saying struct {
		check, address, attribute string
		outcome                   analyzer.Outcome
		at                        graph.Range
	}
	say := func(r analyzer.Result) saying {
		return saying{r.Check.ID, r.Resource.Address, r.Attribute, r.Outcome, r.At}
	}
	said := map[saying]bool{}
	for _, r := range f.Results {
		if r.Resource.Dialect == graph.Terraform {
			said[say(r)] = true
		}
	}
	f.Results = slices.DeleteFunc(f.Results, func(r analyzer.Result) bool {
		return r.Resource.Dialect == graph.Plan && said[say(r)]
	})
}

// selectNamed keeps a result if its place, a step of its way, a companion that it rests on or a module call that makes the
// resource lies in what was named, and all of a plan that was named, since its places are in the code. The same line in two
// roots is two results: each root is deployed by itself.
func selectNamed(f *Filtered, settings *Settings) {
	named := settings.named()
	if named["."] {
		return
	}
	before := f.Count(analyzer.Failed)
	lies := func(r graph.Range) bool { return !r.IsZero() && liesIn(r.Path(), named) }
	f.Results = slices.DeleteFunc(f.Results, func(r analyzer.Result) bool {
		return !lies(r.At) && !(r.Resource.Dialect == graph.Plan && liesIn(r.Resource.Root, named)) &&
			!slices.ContainsFunc(r.Via, func(step graph.Step) bool { return lies(step.At) }) &&
			!slices.ContainsFunc(r.Related, lies) && !slices.ContainsFunc(r.Calls, lies)
	})
	f.Elsewhere = before - f.Count(analyzer.Failed)
}

// liesIn reports whether a path, or a directory that it lies in, is among the named.
func liesIn(path string, named map[string]bool) bool {
	for {
		if named[path] {
			return true
		}
		slash := strings.LastIndexByte(path, '/')
		if slash < 0 {
			return false
		}
		path = path[:slash]
	}
}

// FailsAt reports whether a failed result that is not suppressed is at least as severe as floor. There is none at severity 0.
func FailsAt(report *analyzer.Report, floor analyzer.Severity) bool {
	return floor != 0 && slices.ContainsFunc(report.Results, func(r analyzer.Result) bool {
		return r.Outcome == analyzer.Failed && r.Suppression == nil && r.Severity >= floor
	})
}

// Incomplete reports whether some input could not be fully analysed.
func Incomplete(diagnostics []graph.Diagnostic) bool {
	return slices.ContainsFunc(diagnostics, func(d graph.Diagnostic) bool { return d.Severity == graph.Error })
}
