package report

import (
	"encoding/csv"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/regulation"
)

// csvColumns are those of [CSV], before those of the labels. They are names for programs and the same in every language.
var csvColumns = []string{
	"notice", "scope", "regulation", "clause", "title", "status", "status_label", "level", "responsibility", "could_show",
	"check", "check_title", "outcome", "severity", "resource", "type", "root", "path", "line", "message", "cause",
	"accepted", "accepted_until", "accepted_by", "accepted_because", "accepted_ticket", "notes", "fingerprint", "time",
}

// CSV writes the clauses for a spreadsheet: a row for each clause, check and resource; a clause without checks, and a check
// that found nothing to examine, have one of their own. The labels of the run are columns, so that the files of many
// repositories, made with the same labels, can be put below each other. What is to be said of a framework as a whole stands in
// its first row, and of a clause in the first of the clause.
func CSV(w io.Writer, in *Input) error {
	out := csv.NewWriter(w)
	labels := slices.Sorted(maps.Keys(in.Manifest.Labels))
	header := slices.Clone(csvColumns)
	for _, label := range labels {
		header = append(header, "label:"+label)
	}
	if err := out.Write(inert(header)); err != nil {
		return err
	}
	for i := range in.Regulations {
		a := &in.Regulations[i]
		for j := range a.Clauses {
			for n, row := range in.csvRows(a.Framework, &a.Clauses[j]) {
				if j > 0 || n > 0 {
					row[0], row[1] = "", "" // once a framework, at its beginning
				}
				for _, label := range labels {
					row = append(row, in.Manifest.Labels[label])
				}
				if err := out.Write(inert(row)); err != nil {
					return err
				}
			}
		}
	}
	out.Flush()
	return out.Error()
}

func (in *Input) csvRows(f *regulation.Framework, c *regulation.ClauseAssessment) [][]string {
	clause := []string{
		strings.TrimSpace(in.say(regulation.Notice) + " " + in.say(phrases.MessagesInEnglish)), in.say(f.Statement), f.ID, c.ID, in.say(c.Title), string(c.Status), in.say(c.Status.Label()), string(c.Level), string(c.Operator), string(c.CouldShow),
	}
	notes := strings.Join(in.notes(c), " | ")
	time := ""
	if in.Manifest.Now != nil {
		time = *in.Manifest.Now
	}
	row := func(fingerprint string, check ...string) []string {
		cells := append(slices.Clone(clause), check...)
		last := []string{"", fingerprint, time}
		cells = append(cells, make([]string, len(csvColumns)-len(cells)-len(last))...)
		return append(cells, last...)
	}
	var rows [][]string
	for i := range c.Checks {
		check := &c.Checks[i]
		title := in.say(check.Title())
		for _, r := range slices.Concat(check.Failed, check.Undetermined, check.Passed) {
			rows = append(rows, row(r.Fingerprint, append([]string{check.ID, title}, in.csvResult(r)...)...))
		}
		if !check.Examined() {
			rows = append(rows, row("", check.ID, title))
		}
	}
	if rows == nil {
		rows = append(rows, row(""))
	}
	rows[0][slices.Index(csvColumns, "notes")] = notes
	return rows
}

func (in *Input) csvResult(r *analyzer.Result) []string {
	line := ""
	if !r.At.IsZero() && len(r.At.File.Content) > 0 {
		start, _ := r.At.Positions()
		line = strconv.Itoa(start.Line)
	}
	path, cause, accepted := "", "", make([]string, 5)
	if !r.At.IsZero() {
		path = r.At.Path()
	}
	if r.Outcome == analyzer.Undetermined {
		cause = r.Cause.Text()
	}
	if s := r.Suppression; s != nil {
		accepted = []string{string(s.Kind), s.Until, s.Approver, s.Reason, s.Ticket}
	}
	cells := []string{r.Outcome.String(), r.Severity.String(), r.Resource.Name(), r.Resource.Type, r.Resource.Root, path, line, message(r), cause}
	return append(cells, accepted...)
}

// inert are texts that a spreadsheet takes for texts: one that begins like a formula gets an apostrophe before it.
func inert(texts []string) []string {
	for i, text := range texts {
		text = visible(text)
		if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
			text = "'" + text
		}
		texts[i] = text
	}
	return texts
}
