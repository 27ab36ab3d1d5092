package report

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/analyzer/regulation"
)

// RegulationsSchema names the contract of [Regulations.JSON].
const RegulationsSchema = "lintel/regulations/v1"

// Regulations are frameworks to be shown, with what explains them.
type Regulations struct {
	Frameworks []*regulation.Framework
	Reasons    regulation.Reasons
	Checks     []*analyzer.Check // all that there are
	Language   language.Language
}

func (r *Regulations) say(text language.Text) string { return text.In(r.Language) }

// Text lists the frameworks: how many clauses code could show, and how many of them are checked.
func (r *Regulations) Text(w io.Writer) error {
	out := bufio.NewWriter(w)
	for _, f := range r.Frameworks {
		fmt.Fprintf(out, "%s  %s\n", f.ID, r.say(f.Title))
		fmt.Fprintf(out, "  %s; %s\n", r.say(f.Issuer), r.say(f.Nature))
		for _, extent := range regulation.Extents {
			if clauses, checked := f.Count(extent); extent == regulation.Procedural {
				fmt.Fprintf(out, "  %s: %d\n", r.say(extent.Label()), clauses)
			} else {
				fmt.Fprintf(out, "  %s\n", fmt.Sprintf(r.say(phrases.Coverage), r.say(extent.Label()), clauses, checked))
			}
		}
	}
	return out.Flush()
}

// FrameworkText lists the clauses of one framework.
func (r *Regulations) FrameworkText(w io.Writer, f *regulation.Framework) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%s  %s\n", f.ID, r.say(f.Title))
	for _, line := range []struct{ label, text language.Text }{
		{language.Text{}, f.Statement}, {language.Text{}, regulation.Notice}, {language.Text{}, regulation.Translated},
		{phrases.Issuer, f.Issuer}, {phrases.Nature, f.Nature}, {phrases.Edition, f.Edition}, {phrases.Mapping, f.Mapping},
	} {
		if line.label.IsZero() {
			fmt.Fprintf(out, "  %s\n", r.say(line.text))
		} else {
			fmt.Fprintf(out, "  %s: %s\n", r.say(line.label), r.say(line.text))
		}
	}
	for i := range f.Clauses {
		c := &f.Clauses[i]
		fmt.Fprintf(out, "\n%s  %s\n", c.ID, r.say(c.Title))
		fmt.Fprintf(out, "  %s; %s\n", r.say(c.CouldShow.Label()), r.say(c.Operator.Label()))
		switch {
		case len(c.Checks) > 0:
			fmt.Fprintf(out, "  %s: %s\n", r.say(phrases.Checks), strings.Join(c.Checks, ", "))
		case c.NotAssessed != "":
			fmt.Fprintf(out, "  %s\n", fmt.Sprintf(r.say(phrases.NotAssessedBecause), r.say(r.Reasons[c.NotAssessed])))
		}
	}
	return out.Flush()
}

// ClauseText is the page of each clause of f: what it asks, who operates it, what is evidence for it, and what code does not show.
func (r *Regulations) ClauseText(w io.Writer, f *regulation.Framework) error {
	out := bufio.NewWriter(w)
	for i := range f.Clauses {
		r.clausePage(out, f, &f.Clauses[i])
		fmt.Fprintln(out)
	}
	fmt.Fprintf(out, "%s\n%s\n%s\n", r.say(f.Statement), r.say(regulation.Notice), r.say(regulation.Translated))
	return out.Flush()
}

func (r *Regulations) clausePage(out io.Writer, f *regulation.Framework, c *regulation.Clause) {
	fmt.Fprintf(out, "%s %s  %s\n\n%s\n\n", f.ID, c.ID, r.say(c.Title), r.say(c.Summary))
	field := func(label language.Text, text string) {
		if text != "" {
			fmt.Fprintf(out, "%s: %s\n", r.say(label), text)
		}
	}
	field(phrases.PlaceInSource, c.Place)
	field(phrases.Level, r.say(c.Level.Label()))
	field(phrases.Responsibility, r.say(c.Operator.Label()))
	field(phrases.CouldShow, r.say(c.CouldShow.Label()))
	if c.NotAssessed != "" {
		fmt.Fprintln(out, fmt.Sprintf(r.say(phrases.NotAssessedBecause), r.say(r.Reasons[c.NotAssessed])))
	}
	if !c.OtherEvidence.IsZero() {
		phrase := phrases.Remains
		if c.CouldShow == regulation.Procedural {
			phrase = phrases.OtherEvidence
		}
		fmt.Fprintln(out, fmt.Sprintf(r.say(phrase), r.say(c.OtherEvidence)))
	}
	if len(c.Checks) > 0 {
		fmt.Fprintf(out, "%s:\n", r.say(phrases.Checks))
		for _, id := range c.Checks {
			if i := slices.IndexFunc(r.Checks, func(check *analyzer.Check) bool { return check.ID == id }); i >= 0 {
				fmt.Fprintf(out, "  %s  %s\n", id, r.say(r.Checks[i].Title))
			}
		}
	}
}

// JSON writes the frameworks for programs: with all languages, whatever the language of the report.
func (r *Regulations) JSON(w io.Writer) error {
	out := newJSONWriter(w)
	out.raw(`{"schema":`).value(RegulationsSchema)
	out.raw(`,"notice":`).value(regulation.Notice)
	out.raw(`,"notAssessed":`).value(r.Reasons)
	out.raw(`,"regulations":`)
	out.list(func(item func(any)) {
		for _, f := range r.Frameworks {
			item(f)
		}
	})
	return out.raw("}\n").done()
}
