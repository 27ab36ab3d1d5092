// Package filter decides which checks run and which of their results are reported.
package filter

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Settings say what is reported.
type Settings struct {
	// Named are the files and directories that the user has named, relative to the boundary.
	Named []string
}

// step takes results away or changes them. They stay in the order in which the engine has sorted them.
type step func([]analyzer.Result, Settings) []analyzer.Result

// steps is everything that happens to results between the engine and the reports, in this order.
var steps = []step{
	// What nobody asked about goes first, so that nothing later counts it.
	selectNamed,
}

// Apply returns the report with the results that are to be shown, and how many failures there are besides.
func Apply(report *analyzer.Report, settings Settings) (filtered *analyzer.Report, elsewhere int) {
	shown := *report
	for _, step := range steps {
		shown.Results = step(shown.Results, settings)
	}
	return &shown, report.Count(analyzer.Failed) - shown.Count(analyzer.Failed)
}

// selectNamed keeps a result if its place, a step of its way, a companion that it rests on or a module call that makes the
// resource lies in what was named, and all of a plan that was named, since its places are in the code. The same line in two
// roots is two results: each root is deployed by itself.
func selectNamed(results []analyzer.Result, settings Settings) []analyzer.Result {
	named := make(map[string]bool, len(settings.Named))
	for _, path := range settings.Named {
		named[path] = true
	}
	if named["."] {
		return results
	}
	lies := func(r graph.Range) bool { return !r.IsZero() && liesIn(r.Path(), named) }
	return slices.DeleteFunc(slices.Clone(results), func(r analyzer.Result) bool {
		return !lies(r.At) && !(r.Resource.Dialect == graph.Plan && liesIn(r.Resource.Root, named)) &&
			!slices.ContainsFunc(r.Via, func(step graph.Step) bool { return lies(step.At) }) &&
			!slices.ContainsFunc(r.Related, lies) && !slices.ContainsFunc(r.Calls, lies)
	})
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

// FailsAt reports whether a failed result is at least as severe as floor. There is none at severity 0.
func FailsAt(report *analyzer.Report, floor analyzer.Severity) bool {
	return floor != 0 && slices.ContainsFunc(report.Results, func(r analyzer.Result) bool {
		return r.Outcome == analyzer.Failed && r.Severity >= floor
	})
}

// Incomplete reports whether some input could not be fully analysed.
func Incomplete(diagnostics []graph.Diagnostic) bool {
	return slices.ContainsFunc(diagnostics, func(d graph.Diagnostic) bool { return d.Severity == graph.Error })
}
