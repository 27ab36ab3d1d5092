// Package report writes what a run has found, one format a file: text for people, json for programs, sarif for code
// scanning, and what the pipelines of GitLab, Jenkins and GitHub show. It also writes the catalogue of checks and the resource graph.
//
// A reporter is a function of its input: the same input gives the same bytes. It decides nothing about the findings, and it
// imports no check and no parser; what it needs to know of them is in the [Input].
//
// Everything that comes from the files that were read is hostile: see [visible] for terminals and [escapeHidden] for JSON.
package report

import (
	"cmp"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/analyzer/regulation"
)

// Name and Home are the tool's name and where its documentation is.
const (
	Name = "lintel"
	Home = "https://github.com/lintel-iac/lintel"
)

// Input is everything that a report is written from.
type Input struct {
	Report   *analyzer.Report
	Faults   int               // diagnostics that are about exceptions which do not hold
	Checks   []*analyzer.Check // all that ran, whether they found something or not
	Clauses  Clauses
	Manifest Manifest
	Include  Include
	Text     TextOptions
	Language language.Language
	// Frameworks gives all whose clauses checks can be about, to the formats that describe them; nil for none.
	Frameworks func() []*regulation.Framework
	// Regulations are what the run says of the clauses of those frameworks that were asked for, Reasons why it says nothing of
	// some, and Glossary explains the words.
	Regulations []regulation.Assessment
	Reasons     regulation.Reasons
	Glossary    []regulation.Term
}

// Include says which results are written beside the failures.
type Include struct {
	Passed       bool
	Undetermined bool
	Suppressed   bool
}

// Clause is a part of a regulation.
type Clause struct {
	Regulation string `json:"regulation"` // id, such as "hkma-tm-g-1"
	Clause     string `json:"clause"`     // as the regulation numbers it
}

// Clauses gives the clauses that a check serves, by its id and in the order to show. A nil Clauses knows none.
type Clauses func(check string) []Clause

// of is never nil, so that JSON has an empty list.
func (c Clauses) of(check *analyzer.Check) []Clause {
	if c != nil {
		if clauses := c(check.ID); clauses != nil {
			return clauses
		}
	}
	return []Clause{}
}

// Reporter writes one format.
type Reporter func(io.Writer, *Input) error

// Format is a way to write a report.
type Format struct {
	Name  string
	Write Reporter
}

// OfClauses are the formats that are about nothing but clauses.
var OfClauses = []string{"html", "csv"}

// Formats are all formats of a report, the default first.
var Formats = []Format{
	{"text", Text},
	{"json", JSON},
	{"sarif", SARIF},
	{"sarif-github", SARIFGitHub},
	{"gitlab", GitLab},
	{"junit", JUnit},
	{"github", GitHub},
	{"markdown", Markdown},
	{"html", HTML},
	{"csv", CSV},
}

// results are those to be written, in their order.
func (in *Input) results() iter.Seq[*analyzer.Result] {
	return func(yield func(*analyzer.Result) bool) {
		for i := range in.Report.Results {
			r := &in.Report.Results[i]
			wanted := r.Outcome == analyzer.Failed && (r.Suppression == nil || in.Include.Suppressed) ||
				r.Outcome == analyzer.Passed && in.Include.Passed ||
				r.Outcome == analyzer.Undetermined && in.Include.Undetermined
			if wanted && !yield(r) {
				return
			}
		}
	}
}

// bySeverity are the results to be written: failures first, the most severe first, and otherwise in their order.
func (in *Input) bySeverity() []*analyzer.Result {
	rank := func(r *analyzer.Result) int {
		if r.Outcome == analyzer.Failed {
			return int(r.Severity)
		}
		return 0
	}
	found := slices.Collect(in.results())
	slices.SortStableFunc(found, func(a, b *analyzer.Result) int { return cmp.Compare(rank(b), rank(a)) })
	return found
}

// message is the sentence of a result, with the environments in which it is so. What is not certain to exist is judged as if it did (decision D3).
func message(r *analyzer.Result) string {
	text := r.Message.String()
	if r.Conditional && r.Outcome == analyzer.Failed {
		text += ", when it is created"
	}
	if len(r.Environments) > 0 {
		text += " (" + strings.Join(r.Environments, ", ") + ")"
	}
	if r.Lapsed != nil {
		start, _ := r.Lapsed.At.Positions()
		text += fmt.Sprintf("; the exception at %s:%d expired after %s", r.Lapsed.At.Path(), start.Line, r.Lapsed.Until)
	}
	return text
}

// errors is the number of diagnostics that say that something could not be fully analysed.
func (in *Input) errors() int {
	n := 0
	for _, d := range in.Report.Diagnostics {
		if d.Severity == graph.Error {
			n++
		}
	}
	return n
}

// sortedChecks are the checks by id.
func sortedChecks(checks []*analyzer.Check) []*analyzer.Check {
	checks = slices.Clone(checks)
	slices.SortFunc(checks, func(a, b *analyzer.Check) int { return strings.Compare(a.ID, b.ID) })
	return checks
}
