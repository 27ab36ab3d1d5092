package report

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/analyzer/regulation"
)

// heading is what every clause report says of a framework before anything else.
func (in *Input) heading(f *regulation.Framework) []string {
	return []string{in.say(f.Statement), in.say(regulation.Notice), in.say(regulation.Translated)}
}

// notes are what is to be said of a clause beside its results: why it has its status, and what code does not show.
func (in *Input) notes(c *regulation.ClauseAssessment) []string {
	var notes []string
	note := func(phrase language.Text, args ...any) { notes = append(notes, in.say(phrase, args...)) }
	if c.NotAssessed != "" {
		note(phrases.NotAssessedBecause, in.say(in.Reasons[c.NotAssessed]))
	}
	var idle []string
	for i := range c.Checks {
		check := &c.Checks[i]
		switch {
		case check.Off != "":
			note(phrases.SwitchedOff, check.ID, check.Off)
		case check.Check == nil:
			note(phrases.NotInVersion, check.ID)
		case !check.Examined():
			idle = append(idle, check.ID)
		}
		if len(check.Altered) > 0 {
			note(phrases.Altered, check.ID, strings.Join(check.Altered, ", "))
		}
	}
	if idle != nil && len(idle) < len(c.Checks) {
		note(phrases.ExaminedNothing, strings.Join(idle, ", "))
	}
	if c.CouldShow != regulation.Procedural && len(c.Checks) > 0 {
		if c.NotRead > 0 {
			note(phrases.NotRead, c.NotRead)
		}
		if c.Incomplete {
			note(phrases.Incomplete)
		}
	}
	if c.CouldShow == regulation.Procedural {
		note(phrases.OtherEvidence, in.say(c.OtherEvidence))
	} else if rest := in.remains(c); rest != "" {
		note(phrases.Remains, rest)
	}
	return notes
}

// remains is what has to be shown by other means, if what the code shows is not all.
func (in *Input) remains(c *regulation.ClauseAssessment) string {
	var parts []string
	if !c.OtherEvidence.IsZero() {
		parts = append(parts, strings.TrimRight(in.say(c.OtherEvidence), ".。"))
	}
	if c.Status == regulation.PartialEvidence {
		parts = append(parts, c.Remains()...)
	}
	return strings.Join(parts, in.say(phrases.Semicolon))
}

// passes says how much each check saw that is as it should be.
func (in *Input) passes(c *regulation.ClauseAssessment) []string {
	var lines []string
	for i := range c.Checks {
		if n := len(c.Checks[i].Passed); n > 0 {
			lines = append(lines, in.say(phrases.AllPassed, c.Checks[i].ID, n))
		}
	}
	return lines
}

// clauses shows what the run says of the clauses of each framework.
func (t *textWriter) clauses() {
	for i := range t.in.Regulations {
		t.framework(&t.in.Regulations[i])
	}
}

func (t *textWriter) framework(a *regulation.Assessment) {
	in := t.in
	t.printf("\n%s\n", t.paint(bold, in.say(phrases.Labelled, a.Framework.ID, in.say(a.Framework.Title))))
	for _, line := range in.heading(a.Framework) {
		t.printf("  %s\n", t.paint(dim, line))
	}
	for _, status := range regulation.Statuses {
		n := a.Count(status)
		if n == 0 {
			continue
		}
		t.printf("\n  %s\n", in.say(phrases.Sentence, t.paint(bold, in.say(phrases.Counted, in.say(status.Label()), n)), in.say(status.Meaning())))
		brief := status == regulation.NotAssessed || status == regulation.NothingExamined || status == regulation.NotFromCode
		for j := range a.Clauses {
			switch c := &a.Clauses[j]; {
			case c.Status != status:
			case brief && !slices.ContainsFunc(c.Checks, func(c regulation.CheckAssessment) bool { return c.Off != "" }):
				t.printf("    %s  %s\n", t.paint(bold, c.ID), in.say(c.Title))
			default:
				t.clause(c)
			}
		}
	}
	t.printf("\n  %s\n", t.paint(dim, in.say(phrases.FullReport)))
}

// maxShown is how many results of one clause the text shows.
const maxShown = 10

func (t *textWriter) clause(c *regulation.ClauseAssessment) {
	in := t.in
	t.printf("    %s  %s\n", t.paint(bold, c.ID), in.say(c.Title))
	line := func(text string) { t.printf("      %s\n", visible(text)) }
	show := func(results []*analyzer.Result, describe func(*analyzer.Result) string) {
		for _, r := range results[:min(maxShown, len(results))] {
			line(t.place(r.At) + "  " + r.Check.ID + "  " + r.Resource.Name() + ": " + describe(r))
		}
		if more := len(results) - maxShown; more > 0 {
			line(in.say(phrases.AndMore, more))
		}
	}
	show(c.Failed(), in.finding)
	show(c.Undetermined(), func(r *analyzer.Result) string { return in.aside(message(r), r.Cause.Text()) })
	if c.Status == regulation.Evidence || c.Status == regulation.PartialEvidence {
		for _, pass := range in.passes(c) {
			line(pass)
		}
	}
	for _, note := range in.notes(c) {
		line(note)
	}
}

// finding is what a failure says, and who accepted it if somebody did.
func (in *Input) finding(r *analyzer.Result) string {
	if r.Suppression == nil {
		return message(r)
	}
	return in.say(phrases.Bracketed, message(r), in.acceptance(r.Suppression))
}

type jsonAssessment struct {
	ID        string       `json:"id"`
	Title     string       `json:"title"`
	Statement string       `json:"statement"`
	Notice    string       `json:"notice"`
	Clauses   []jsonStatus `json:"clauses"`
}

type jsonStatus struct {
	ID             string              `json:"id"`
	Title          string              `json:"title"`
	Status         regulation.Status   `json:"status"`
	Findings       int                 `json:"findings"`
	Undetermined   int                 `json:"undetermined"`
	Passed         int                 `json:"passed"`
	Accepted       int                 `json:"accepted"` // of the findings
	Checks         []string            `json:"checks"`
	Responsibility regulation.Operator `json:"responsibility"`
	CouldShow      regulation.Extent   `json:"couldShow"`
	Level          regulation.Level    `json:"level,omitempty"`
	Results        []jsonClauseResult  `json:"results"`
	SwitchedOff    map[string]string   `json:"switchedOff,omitempty"` // check to what switched it off
	Notes          []string            `json:"notes"`
}

// jsonClauseResult is a finding or an undetermined result of a clause; the fingerprint leads to it among all results, unless
// it is not reported there.
type jsonClauseResult struct {
	Check       string           `json:"check"`
	Outcome     string           `json:"outcome"`
	Fingerprint string           `json:"fingerprint"`
	Address     string           `json:"address"`
	Message     string           `json:"message"`
	Location    *jsonLocation    `json:"location"`
	Suppression *jsonSuppression `json:"suppression"`
}

func (in *Input) jsonAssessment(a *regulation.Assessment) jsonAssessment {
	out := jsonAssessment{
		ID: a.Framework.ID, Title: in.say(a.Framework.Title), Statement: in.say(a.Framework.Statement), Notice: in.say(regulation.Notice),
		Clauses: make([]jsonStatus, len(a.Clauses)),
	}
	for i := range a.Clauses {
		c := &a.Clauses[i]
		failed, undetermined := c.Failed(), c.Undetermined()
		status := jsonStatus{
			ID: c.ID, Title: in.say(c.Title), Status: c.Status,
			Findings: len(failed), Undetermined: len(undetermined), Passed: len(c.Passed()), Accepted: len(c.Accepted()),
			Checks: append([]string{}, c.Clause.Checks...), Responsibility: c.Operator, CouldShow: c.CouldShow, Level: c.Level,
			Results: []jsonClauseResult{}, Notes: append([]string{}, in.notes(c)...),
		}
		for _, r := range slices.Concat(failed, undetermined) {
			status.Results = append(status.Results, jsonClauseResult{
				r.Check.ID, r.Outcome.String(), r.Fingerprint, r.Resource.Address, message(r), location(r.At), suppression(r.Suppression),
			})
		}
		for _, check := range c.Checks {
			if check.Off != "" {
				if status.SwitchedOff == nil {
					status.SwitchedOff = map[string]string{}
				}
				status.SwitchedOff[check.ID] = check.Off
			}
		}
		out.Clauses[i] = status
	}
	return out
}
