package report

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/regulation"
)

const (
	// maxComment is how long a comment on GitHub may be, in characters; counted here in UTF-16 code units, which are never
	// fewer. GitLab takes more.
	maxComment = 65536
	// maxCell is how much of a text is shown in code, in bytes.
	maxCell = 300
	// maxListed is how many items of one kind of what was not read are named. With maxCell it leaves half of a comment and more
	// to the findings.
	maxListed = 10
	// room is kept for the notes about what is not shown.
	room = 300
)

// Markdown writes a comment for a pull request: what was counted, a table of the findings, the most severe first, what is
// undetermined by cause, what was not read, and the clauses of the regulations that were asked for. If that is more than a
// comment on GitHub may hold, the least severe findings and the last clauses are left out and a note says so.
//
// Everything that comes from the input stands in code, where no link, mention or markup comes alive.
func Markdown(w io.Writer, in *Input) error {
	head := "## " + in.say(phrases.Labelled, Name, in.count(phrases.CountFindings, in.Report.Count(analyzer.Failed))) + "\n\n" + in.counts() + "\n"
	if note := in.say(phrases.MessagesInEnglish); note != "" {
		head += "\n" + note + "\n"
	}
	tail := in.markdownCauses() + in.markdownUnread()
	space := maxComment - units(head) - units(tail)
	findings := in.markdownFindings(space)
	if in.Regulations != nil { // each has what the other leaves, and half of the space in any case
		clauses := in.markdownClauses(max(space/2, space-units(findings)))
		findings = in.markdownFindings(space - units(clauses))
		tail += clauses
	}
	_, err := io.WriteString(w, head+findings+tail)
	return err
}

func units(s string) int { return len(utf16.Encode([]rune(s))) }

// markdownFindings is the table of results, as many as there is space for.
func (in *Input) markdownFindings(space int) string {
	var b strings.Builder
	var rows [][]*analyzer.Result
	for _, r := range in.bySeverity() {
		if last := len(rows) - 1; last >= 0 && alike(rows[last][0], r) {
			rows[last] = append(rows[last], r)
		} else {
			rows = append(rows, []*analyzer.Result{r})
		}
	}
	if len(rows) == 0 {
		return ""
	}
	fmt.Fprintf(&b, "\n| %s | %s | %s | %s | %s |\n|---|---|---|---|---|\n",
		in.say(phrases.Severity), in.say(phrases.Check), in.say(phrases.Place), in.say(phrases.Resource), in.say(phrases.Finding))
	space -= units(b.String()) + room
	for i, row := range rows {
		line := in.markdownRow(row)
		if space -= units(line); space < 0 {
			left := 0
			for _, row := range rows[i:] {
				left += len(row)
			}
			fmt.Fprintf(&b, "\n%s\n", in.count(phrases.ResultsLeft, left, maxComment, Name))
			break
		}
		b.WriteString(line)
	}
	return b.String()
}

// markdownRow is one result, or several that are alike.
func (in *Input) markdownRow(rs []*analyzer.Result) string {
	r := rs[0]
	verdict := phrases.Undetermined
	switch {
	case r.Suppression != nil:
		verdict = phrases.Suppressed
	case r.Outcome == analyzer.Failed:
		verdict = r.Severity.Label()
	case r.Outcome == analyzer.Passed:
		verdict = phrases.Passed
	}
	check := fmt.Sprintf("[%s](%s)", r.Check.ID, helpURI(r.Check))
	if title := in.title(r.Check); title != "" {
		check = title + " " + check
	}
	resource := code(r.Resource.Name())
	if len(rs) > 1 {
		resource += " " + in.say(phrases.AndMore, len(rs)-1)
	}
	return fmt.Sprintf("| %s | %s | %s | %s | %s |\n",
		in.say(verdict), check, code(placeName(r.At)), resource, code(in.explained(r)))
}

// markdownCauses counts what is undetermined, by cause, and names what it hinges on.
func (in *Input) markdownCauses() string {
	counts := map[graph.CauseKind]int{}
	subjects := map[graph.CauseKind]map[string]int{}
	for i := range in.Report.Results {
		if r := &in.Report.Results[i]; r.Outcome == analyzer.Undetermined {
			counts[r.Cause.Kind]++
			if subjects[r.Cause.Kind] == nil {
				subjects[r.Cause.Kind] = map[string]int{}
			}
			subjects[r.Cause.Kind][r.Cause.Text()]++
		}
	}
	if len(counts) == 0 {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "\n### %s\n\n%s\n\n| %s | %s | %s |\n|---|---|---|\n", capital(in.say(phrases.Undetermined)), in.say(phrases.NotPasses),
		in.say(phrases.Cause), in.say(phrases.Results), in.say(phrases.OfThese))
	for _, kind := range slices.Sorted(maps.Keys(counts)) {
		fmt.Fprintf(&b, "| %s | %d | %s |\n", in.say(causeLabels[kind]), counts[kind], strings.Join(in.frequent(subjects[kind], 3), ", "))
	}
	return b.String()
}

// frequent are the most frequent texts, in code and with their numbers.
func (in *Input) frequent(counts map[string]int, most int) []string {
	texts := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	var shown []string
	for _, text := range texts[:min(most, len(texts))] {
		shown = append(shown, code(text)+times(counts[text]))
	}
	if len(texts) > most {
		shown = append(shown, in.say(phrases.AndMore, len(texts)-most))
	}
	return shown
}

func times(n int) string {
	if n == 1 {
		return ""
	}
	return fmt.Sprintf(" ×%d", n)
}

// markdownUnread says what was not read or has no check.
func (in *Input) markdownUnread() string {
	var items []string
	list := func(all []string) {
		items = append(items, all[:min(maxListed, len(all))]...)
		if len(all) > maxListed {
			items = append(items, in.say(phrases.AndMore, len(all)-maxListed))
		}
	}
	var errors, warnings, calls []string
	for _, d := range in.Report.Diagnostics {
		text := in.say(phrases.Labelled, in.say(severityOf(d)), code(placeName(d.At))+": "+code(d.Message))
		if d.Severity == graph.Error {
			errors = append(errors, text)
		} else {
			warnings = append(warnings, text)
		}
	}
	for _, call := range in.Report.NotRead {
		calls = append(calls, in.say(phrases.CallUnread, code(call.Address), code(call.Source)))
	}
	slices.Sort(calls)
	list(errors)
	list(slices.Compact(calls))
	list(warnings)
	if unchecked := in.unchecked(); unchecked > 0 {
		items = append(items, in.say(phrases.Labelled, in.count(phrases.WithoutCheck, in.Report.Resources, unchecked),
			strings.Join(in.frequent(in.Report.WithoutChecks, maxTypes), ", ")))
	}
	if items == nil {
		return ""
	}
	return "\n### " + in.say(phrases.NotChecked) + "\n\n- " + strings.Join(items, "\n- ") + "\n"
}

// code shows a text from the input in code, cut if it is long. A code span cannot hold a vertical bar inside of a table;
// a text with one is written as an HTML element whose punctuation is all references.
func code(s string) string {
	s = visible(s)
	if strings.TrimSpace(s) == "" || strings.Contains(s, "|") {
		return "<code>" + cut(s, func(r rune) string {
			if r >= 0x80 || r == ' ' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' {
				return string(r)
			}
			return fmt.Sprintf("&#%d;", r)
		}) + "</code>"
	}
	s = cut(s, func(r rune) string { return string(r) })
	fence := "`"
	for strings.Contains(s, fence) {
		fence += "`"
	}
	if len(fence) > 1 {
		s = " " + s + " " // the blanks are no part of what is shown
	}
	return fence + s + fence
}

// cut is as much of a text as a cell holds, each character written by show.
func cut(s string, show func(rune) string) string {
	var b strings.Builder
	for _, r := range s {
		if b.Len() > maxCell {
			b.WriteString("…")
			break
		}
		b.WriteString(show(r))
	}
	return b.String()
}

// markdownClauses is what the run says of the clauses. What each framework is stands there in any case; its clauses share the
// space, each framework with what those before it leave.
func (in *Input) markdownClauses(space int) string {
	heads := make([]string, len(in.Regulations))
	for i := range in.Regulations {
		heads[i] = in.markdownFramework(&in.Regulations[i])
		space -= units(heads[i]) + room
	}
	var b strings.Builder
	for i := range in.Regulations {
		rows := in.markdownClauseRows(&in.Regulations[i], space/(len(in.Regulations)-i))
		space -= units(rows)
		b.WriteString(heads[i] + rows)
	}
	return b.String()
}

// markdownFramework says what a framework is, how many of its clauses have each status, and heads the table of its clauses.
func (in *Input) markdownFramework(a *regulation.Assessment) string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n### %s\n\n", in.say(phrases.Labelled, a.Framework.ID, in.say(a.Framework.Title)))
	for _, line := range in.heading(a.Framework) {
		fmt.Fprintf(&b, "> %s\n", line)
	}
	fmt.Fprintf(&b, "\n| %s | %s |\n|---|---|\n", in.say(phrases.Status), in.say(phrases.Clauses))
	for _, status := range regulation.Statuses {
		if n := a.Count(status); n > 0 {
			fmt.Fprintf(&b, "| %s | %d |\n", in.say(status.Label()), n)
		}
	}
	fmt.Fprintf(&b, "\n| %s | %s | %s | %s |\n|---|---|---|---|\n",
		in.say(phrases.Clause), in.say(phrases.Title), in.say(phrases.Status), in.say(phrases.WhatCodeShows))
	return b.String()
}

// markdownClauseRows are the clauses of which the code shows something, as many as there is space for, and a note on those
// beyond it.
func (in *Input) markdownClauseRows(a *regulation.Assessment, space int) string {
	var b strings.Builder
	left := 0
	for _, status := range regulation.Statuses {
		for j := range a.Clauses {
			c := &a.Clauses[j]
			if c.Status != status || status == regulation.NotFromCode || status == regulation.NotAssessed || status == regulation.NothingExamined {
				continue
			}
			row := in.markdownClause(c)
			if space -= units(row); left > 0 || space < 0 {
				left++
				continue
			}
			b.WriteString(row)
		}
	}
	if left > 0 {
		fmt.Fprintf(&b, "\n%s\n", in.say(phrases.Sentence, in.say(phrases.AndMore, left), in.say(phrases.FullReport)))
	}
	return b.String()
}

// markdownClause is a row: the clause, its status, and what speaks against it or for it, check by check.
func (in *Input) markdownClause(c *regulation.ClauseAssessment) string {
	var parts []string
	for _, found := range byCheck(c.Failed()) {
		shown, rest := first(found)
		var places []string
		for _, r := range shown {
			places = append(places, code(placeName(r.At)))
		}
		if rest != nil {
			places = append(places, in.say(phrases.AndMore, len(rest)))
		}
		parts = append(parts, in.say(phrases.Labelled, found[0].Check.ID, strings.Join(places, in.say(phrases.Comma))))
	}
	for _, found := range byCheck(c.Undetermined()) {
		parts = append(parts, in.say(phrases.Labelled, found[0].Check.ID, in.undetermined(len(found))))
	}
	if steps := in.settles(c); steps != nil {
		parts = append(parts, in.say(phrases.Settles, strings.Join(steps, in.say(phrases.Semicolon))))
	}
	if c.Status == regulation.Evidence || c.Status == regulation.PartialEvidence {
		parts = append(parts, in.passes(c)...)
	}
	return fmt.Sprintf("| %s | %s | %s | %s |\n", c.ID, in.say(c.Title), in.say(c.Status.Label()), strings.Join(parts, "<br>"))
}
