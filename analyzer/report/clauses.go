package report

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
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
	if idle != nil && c.Status != regulation.NothingExamined {
		note(phrases.ExaminedNothing, strings.Join(idle, ", "))
	}
	if c.CouldShow != regulation.Procedural && len(c.Checks) > 0 {
		if c.NotRead > 0 {
			note(phrases.NotRead, c.NotRead)
		}
		if c.Incomplete {
			note(phrases.Incomplete)
		}
		if steps := in.settles(c); steps != nil {
			note(phrases.Settles, strings.Join(steps, in.say(phrases.Semicolon)))
		}
	}
	if c.CouldShow == regulation.Procedural {
		note(phrases.OtherEvidence, in.say(c.OtherEvidence))
	} else if rest := in.remains(c); rest != "" {
		note(phrases.Remains, rest)
	}
	return notes
}

// settles is what would decide a clause that is undetermined, one step for each kind of cause; nil for other clauses.
func (in *Input) settles(c *regulation.ClauseAssessment) []string {
	if c.Status != regulation.Unclear {
		return nil
	}
	account := false
	causes := map[graph.CauseKind]bool{graph.ModuleNotRead: c.NotRead > 0}
	for _, r := range c.Undetermined() {
		if r.OfAccount() && r.Cause.Kind == graph.NotDeclaredHere {
			account = true
		} else {
			causes[r.Cause.Kind] = true
		}
	}
	var steps []string
	step := func(needed bool, phrase language.Text) {
		if needed {
			steps = append(steps, in.say(phrase))
		}
	}
	step(c.Incomplete, phrases.SettlesIncomplete)
	step(causes[graph.ModuleNotRead], phrases.SettlesModule)
	step(causes[graph.NoValue], phrases.SettlesValue)
	step(account, phrases.SettlesAccount)
	step(causes[graph.NotDeclaredHere], phrases.SettlesElsewhere)
	step(causes[graph.AfterApply] || causes[graph.RuntimeOnly], phrases.SettlesRunning)
	step(causes[graph.Limit], phrases.SettlesLimit)
	return steps
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

// maxShown is how many places of one check a clause shows; all of them stand in the list of results.
const maxShown = 3

// first are the results of one check that a clause shows, the first at each of the first places, and the rest. One that was
// accepted does not stand for one that was not. A rest of one takes no more space than to say so, and is shown.
func first(results []*analyzer.Result) (shown, rest []*analyzer.Result) {
	for _, r := range results {
		if len(shown) == maxShown || slices.ContainsFunc(shown, func(s *analyzer.Result) bool { return s.At == r.At && suppressedAlike(s.Suppression, r.Suppression) }) {
			rest = append(rest, r)
		} else {
			shown = append(shown, r)
		}
	}
	if len(rest) == 1 {
		return results, nil
	}
	return shown, rest
}

// byCheck splits the results of a clause by check, the checks by id.
func byCheck(results []*analyzer.Result) (groups [][]*analyzer.Result) {
	results = slices.SortedStableFunc(slices.Values(results), func(a, b *analyzer.Result) int { return strings.Compare(a.Check.ID, b.Check.ID) })
	for i, r := range results {
		if i == 0 || r.Check != results[i-1].Check {
			groups = append(groups, nil)
		}
		last := &groups[len(groups)-1]
		*last = append(*last, r)
	}
	return groups
}

func (t *textWriter) clause(c *regulation.ClauseAssessment) {
	in := t.in
	t.printf("    %s  %s\n", t.paint(bold, c.ID), in.say(c.Title))
	line := func(text string) { t.printf("      %s\n", visible(text)) }
	show := func(count func(int) string, results []*analyzer.Result, describe func(*analyzer.Result) string) {
		for _, found := range byCheck(results) {
			line(in.say(phrases.Labelled, in.aside(capital(in.say(found[0].Check.Title)), found[0].Check.ID), count(len(found))))
			shown, rest := first(found)
			for _, r := range shown {
				line("  " + t.place(r.At) + "  " + r.Resource.Name() + ": " + describe(r))
			}
			for _, more := range in.byAcceptance(rest) {
				line("  " + in.accepted(in.say(phrases.AndMore, len(more)), more[0]))
			}
		}
	}
	show(in.findings, c.Failed(), in.finding)
	show(in.undetermined, c.Undetermined(), func(r *analyzer.Result) string { return in.aside(message(r), r.Cause.Text()) })
	if c.Status == regulation.Evidence || c.Status == regulation.PartialEvidence {
		for _, pass := range in.passes(c) {
			line(pass)
		}
	}
	for _, note := range in.notes(c) {
		for i, part := range filled(strings.Fields(visible(note)), lineWidth) {
			if i > 0 {
				part = "  " + part
			}
			line(part)
		}
	}
}

// findings and undetermined are a number of results in words.
func (in *Input) findings(n int) string     { return in.count(phrases.CountFindings, n) }
func (in *Input) undetermined(n int) string { return in.say(phrases.CountUndetermined, n) }

// finding is what a failure says, and who accepted it if somebody did.
func (in *Input) finding(r *analyzer.Result) string { return in.accepted(message(r), r) }

// accepted is a text about a result, and who accepted it if somebody did.
func (in *Input) accepted(text string, r *analyzer.Result) string {
	if r.Suppression == nil {
		return text
	}
	return in.say(phrases.Bracketed, text, in.acceptance(r.Suppression))
}

// byAcceptance splits results by who accepted them, until when and why; those that nobody did are one group.
func (in *Input) byAcceptance(results []*analyzer.Result) (groups [][]*analyzer.Result) {
	known := map[string]int{}
	for _, r := range results {
		text := in.accepted("", r)
		i, is := known[text]
		if !is {
			i = len(groups)
			known[text] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], r)
	}
	return groups
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
			Findings: len(failed), Undetermined: len(undetermined), Passed: c.Passed(), Accepted: len(c.Accepted()),
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
