package regulation

import (
	"cmp"
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
)

// Status is what a run says about a clause.
type Status string

// The statuses (design, law 8), in the order in which one hides the next.
const (
	NotFromCode     Status = "not-from-code"    // code shows nothing of it
	Findings        Status = "findings"         // something speaks against it
	Unclear         Status = "undetermined"     // the code does not decide, or not all of it was read
	NotAssessed     Status = "not-assessed"     // code could show it; this version or these settings do not look
	NothingExamined Status = "nothing-examined" // nothing that it is about is in the code
	PartialEvidence Status = "partial-evidence" // what the code shows of it is as it should be; the rest lies elsewhere
	Evidence        Status = "evidence"         // the code shows it
)

// Statuses are all statuses, in the order of attention that they ask for.
var Statuses = []Status{Findings, Unclear, NotAssessed, NothingExamined, PartialEvidence, Evidence, NotFromCode}

// Scope is what a run looked at and what it found.
type Scope struct {
	Report *analyzer.Report
	// Excluded is what was found in paths that the settings leave out, each result with the suppression that says so.
	Excluded []analyzer.Result
	Checks   []*analyzer.Check // those that ran
	// Off says of a check that did not run what switched it off: "path:line" of a setting, or a flag.
	Off map[string]string
	// Altered are, by check, the places of the settings that change its severity or parameters.
	Altered map[string][]string
	// Incomplete says that some input could not be fully analysed.
	Incomplete bool
}

// Assessment is what a run says about the clauses of a framework.
type Assessment struct {
	Framework *Framework
	Clauses   []ClauseAssessment // in the order of the framework
}

// Count is the number of clauses with a status.
func (a *Assessment) Count(s Status) int {
	n := 0
	for i := range a.Clauses {
		if a.Clauses[i].Status == s {
			n++
		}
	}
	return n
}

// ClauseAssessment is what a run says about one clause.
type ClauseAssessment struct {
	*Clause
	Status Status
	Checks []CheckAssessment // of the clause, in its order
	// NotRead is the number of module calls that were not read, and Incomplete says that other input was not: either
	// way, something that speaks against the clause may have gone unseen.
	NotRead    int
	Incomplete bool
}

// CheckAssessment is what one check found.
type CheckAssessment struct {
	ID    string
	Check *analyzer.Check // nil if it did not run
	Off   string          // what switched it off; "" if it ran
	// Altered are the places of the settings that change its severity or parameters.
	Altered []string
	// Results are what it found. A failure that is excepted, in a baseline or in a path that is left out is still there, with
	// its suppression: the risk was accepted, and the clause is as before.
	Failed, Undetermined, Passed []*analyzer.Result
}

// Title is the title of the check, zero if it did not run.
func (c *CheckAssessment) Title() language.Text {
	if c.Check == nil {
		return language.Text{}
	}
	return c.Check.Title
}

// Examined reports whether the check looked at anything.
func (c *CheckAssessment) Examined() bool { return len(c.Failed)+len(c.Undetermined)+len(c.Passed) > 0 }

// results are those of all checks of the clause that pick returns, by place.
func (c *ClauseAssessment) results(pick func(*CheckAssessment) []*analyzer.Result) []*analyzer.Result {
	var all []*analyzer.Result
	for i := range c.Checks {
		all = append(all, pick(&c.Checks[i])...)
	}
	slices.SortStableFunc(all, func(a, b *analyzer.Result) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.Check.ID, b.Check.ID), cmp.Compare(a.Resource.Address, b.Resource.Address))
	})
	return all
}

// Failed are all failures of its checks, those included for which the risk was accepted.
func (c *ClauseAssessment) Failed() []*analyzer.Result {
	return c.results(func(c *CheckAssessment) []*analyzer.Result { return c.Failed })
}

// Undetermined are the results that the code does not decide.
func (c *ClauseAssessment) Undetermined() []*analyzer.Result {
	return c.results(func(c *CheckAssessment) []*analyzer.Result { return c.Undetermined })
}

// Passed is the number of results that speak for it.
func (c *ClauseAssessment) Passed() int {
	n := 0
	for i := range c.Checks {
		n += len(c.Checks[i].Passed)
	}
	return n
}

// Accepted are the failures for which somebody accepted the risk, or that the settings leave out.
func (c *ClauseAssessment) Accepted() []*analyzer.Result {
	return slices.DeleteFunc(c.Failed(), func(r *analyzer.Result) bool { return r.Suppression == nil })
}

// Assess says what a run found out about the clauses of frameworks.
func Assess(frameworks []*Framework, scope Scope) []Assessment {
	ran := map[string]*analyzer.Check{}
	for _, c := range scope.Checks {
		ran[c.ID] = c
	}
	found := map[string]*CheckAssessment{}
	sort := func(results []analyzer.Result) {
		for i := range results {
			r := &results[i]
			if found[r.Check.ID] == nil {
				found[r.Check.ID] = &CheckAssessment{}
			}
			c := found[r.Check.ID]
			switch r.Outcome {
			case analyzer.Failed:
				c.Failed = append(c.Failed, r)
			case analyzer.Undetermined:
				c.Undetermined = append(c.Undetermined, r)
			case analyzer.Passed:
				c.Passed = append(c.Passed, r)
			}
		}
	}
	sort(scope.Report.Results)
	sort(scope.Excluded)
	assessments := make([]Assessment, len(frameworks))
	for i, f := range frameworks {
		assessments[i] = Assessment{Framework: f, Clauses: make([]ClauseAssessment, len(f.Clauses))}
		for j := range f.Clauses {
			clause := ClauseAssessment{Clause: &f.Clauses[j], NotRead: len(scope.Report.NotRead), Incomplete: scope.Incomplete}
			for _, id := range clause.Clause.Checks {
				check := CheckAssessment{}
				if known := found[id]; known != nil {
					check = *known
				}
				check.ID, check.Check, check.Off, check.Altered = id, ran[id], scope.Off[id], scope.Altered[id]
				clause.Checks = append(clause.Checks, check)
			}
			clause.Status = clause.status()
			assessments[i].Clauses[j] = clause
		}
	}
	return assessments
}

// status is the first that holds. Nothing that was accepted, switched off or left out can make it better.
func (c *ClauseAssessment) status() Status {
	switch {
	case c.CouldShow == Procedural:
		return NotFromCode
	case slices.ContainsFunc(c.Checks, func(c CheckAssessment) bool { return len(c.Failed) > 0 }):
		return Findings
	case slices.ContainsFunc(c.Checks, func(c CheckAssessment) bool { return len(c.Undetermined) > 0 }):
		return Unclear
	case len(c.Checks) == 0, slices.ContainsFunc(c.Checks, func(c CheckAssessment) bool { return c.Check == nil }):
		return NotAssessed
	case c.NotRead > 0, c.Incomplete:
		return Unclear
	case !slices.ContainsFunc(c.Checks, func(c CheckAssessment) bool { return c.Examined() }):
		return NothingExamined
	case c.CouldShow == Partial, !c.codeDecides():
		return PartialEvidence
	}
	return Evidence
}

// codeDecides reports whether code alone decides everything that passed, by what the checks say of their platforms.
func (c *ClauseAssessment) codeDecides() bool { return len(c.decidedInPart()) == 0 }

// decidedInPart are the results that passed where more than code decides, check by check.
func (c *ClauseAssessment) decidedInPart() []*analyzer.Result {
	var part []*analyzer.Result
	for i := range c.Checks {
		for _, r := range c.Checks[i].Passed {
			if r.Platform == nil || r.Platform.Decides != analyzer.Full {
				part = append(part, r)
			}
		}
	}
	return part
}

// Remains says what of the clause the code does not show, beside [Clause.OtherEvidence]: the limits of the platforms whose
// resources passed without code alone deciding them, sorted. They are in English.
func (c *ClauseAssessment) Remains() []string {
	var limits []string
	for _, r := range c.decidedInPart() {
		if r.Platform != nil && r.Platform.Limits != "" {
			limits = append(limits, r.Platform.Limits)
		}
	}
	slices.Sort(limits)
	return slices.Compact(limits)
}
