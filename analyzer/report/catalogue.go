package report

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
)

// ChecksSchema names the contract of [CatalogueJSON].
const ChecksSchema = "lintel/checks/v1"

// Catalogue is a list of checks to be shown, and the clauses that each serves.
type Catalogue struct {
	Checks   []*analyzer.Check
	Clauses  Clauses
	Language language.Language
}

// CatalogueText lists the checks for people: one a line.
func CatalogueText(w io.Writer, c *Catalogue) error {
	out := bufio.NewWriter(w)
	checks := sortedChecks(c.Checks)
	width := 0
	for _, check := range checks {
		width = max(width, len(check.ID))
	}
	for _, check := range checks {
		fmt.Fprintf(out, "%s  %s  %s\n", pad(check.ID, width), pad(say(c.Language, check.Severity.Label()), 8), say(c.Language, check.Title))
	}
	fmt.Fprintln(out, count(c.Language, phrases.CountChecks, len(checks)))
	return out.Flush()
}

// CatalogueJSON writes the checks for programs.
func CatalogueJSON(w io.Writer, c *Catalogue) error {
	out := newJSONWriter(w)
	out.raw(`{"schema":`).value(ChecksSchema).raw(`,"checks":`)
	out.list(func(item func(any)) {
		for _, check := range sortedChecks(c.Checks) {
			item(describe(check, c.Clauses.of(check), c.Language))
		}
	})
	return out.raw("}\n").done()
}

type jsonCheck struct {
	ID         string            `json:"id"`
	Title      string            `json:"title"`
	Severity   string            `json:"severity"`
	Topic      string            `json:"topic"`
	Rationale  string            `json:"rationale"`
	Remedy     string            `json:"remedy"`
	Platforms  []jsonPlatform    `json:"platforms"`
	Elsewhere  map[string]string `json:"elsewhere"`
	Parameters []jsonParameter   `json:"parameters"`
	Clauses    []Clause          `json:"clauses"`
}

type jsonPlatform struct {
	Name       string           `json:"name"`
	Types      []string         `json:"types"`
	Decides    analyzer.Decides `json:"decides"`
	Definition string           `json:"definition"`
	Limits     string           `json:"limits"`
	References []string         `json:"references"`
}

type jsonParameter struct {
	Name    string `json:"name"`
	Default any    `json:"default"`
	// Required says that the check does not run until it is set.
	Required bool     `json:"required,omitempty"`
	Allowed  []string `json:"allowed,omitempty"`
	Doc      string   `json:"doc"`
}

func describe(c *analyzer.Check, clauses []Clause, l language.Language) jsonCheck {
	check := jsonCheck{
		ID: c.ID, Title: say(l, c.Title), Severity: c.Severity.String(), Topic: c.Topic, Rationale: c.Rationale, Remedy: c.Remedy,
		Platforms: []jsonPlatform{}, Elsewhere: c.Elsewhere, Parameters: []jsonParameter{}, Clauses: clauses,
	}
	if check.Elsewhere == nil {
		check.Elsewhere = map[string]string{}
	}
	for _, p := range platforms(c) {
		check.Platforms = append(check.Platforms, jsonPlatform{p.Name, p.Examined(), p.Decides, p.Definition, p.Limits, p.References})
	}
	for _, p := range c.Parameters {
		check.Parameters = append(check.Parameters, jsonParameter(p))
	}
	return check
}

// platforms of a check in the order in which they are listed everywhere.
func platforms(c *analyzer.Check) []analyzer.Platform {
	ps := slices.Clone(c.Platforms)
	slices.SortStableFunc(ps, func(a, b analyzer.Platform) int {
		return slices.Index(analyzer.PlatformNames, a.Name) - slices.Index(analyzer.PlatformNames, b.Name)
	})
	return ps
}

// CheckText writes the page of one check for people.
func CheckText(w io.Writer, c *analyzer.Check, clauses []Clause, l language.Language) error {
	head := c.ID + say(l, phrases.Aside, say(l, c.Severity.Label())) + "\n" + say(l, c.Title) + "\n"
	if note := say(l, phrases.PagesInEnglish); note != "" {
		head += "\n" + note + "\n"
	}
	_, err := fmt.Fprintf(w, "%s\n%s", head, CheckMarkdown(c, clauses, "", l))
	return err
}

// CheckMarkdown is the page of one check, without its title, in Markdown that also reads well as text. heading is what stands
// before a heading, such as "### ".
func CheckMarkdown(c *analyzer.Check, clauses []Clause, heading string, l language.Language) string {
	var b strings.Builder
	section := func(title language.Text, text string, items ...string) {
		if text == "" && len(items) == 0 {
			return
		}
		if b.Len() > 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "%s%s\n\n", heading, say(l, title))
		if text != "" {
			b.WriteString(text + "\n")
		}
		for _, item := range items {
			b.WriteString("- " + item + "\n")
		}
	}
	section(phrases.WhyItMatters, c.Rationale)
	section(phrases.WhatToDo, c.Remedy)
	var bound, missing, references, parameters, served []string
	for _, p := range platforms(c) {
		item := say(l, phrases.Judged, p.Name, say(l, decidesLabels[p.Decides]), subjects(p, l), sentence(p.Definition))
		if p.Limits != "" {
			item += say(l, phrases.NotDecided, sentence(p.Limits))
		}
		bound = append(bound, item)
		for _, reference := range p.References {
			if !slices.Contains(references, reference) {
				references = append(references, reference)
			}
		}
	}
	section(phrases.WhatItJudges, "", bound...)
	for _, name := range analyzer.PlatformNames {
		if reason, ok := c.Elsewhere[name]; ok {
			missing = append(missing, name+": "+sentence(reason))
		}
	}
	section(phrases.WhatItDoesNotJudge, "", missing...)
	for _, p := range c.Parameters {
		if p.Required {
			parameters = append(parameters, say(l, phrases.Needed, p.Name, sentence(p.Doc)))
			continue
		}
		parameters = append(parameters, say(l, phrases.Unset, p.Name, p.Default, sentence(p.Doc)))
	}
	section(phrases.Parameters, "", parameters...)
	for _, group := range strings.Split(clauseText(clauses), "; ") {
		if group != "" {
			served = append(served, group)
		}
	}
	section(phrases.Serves, "", served...)
	section(phrases.References, "", references...)
	return b.String()
}

// subjects are what a check judges on a platform.
func subjects(p analyzer.Platform, l language.Language) string {
	all := quoted(p.Types)
	if p.Account != nil {
		account := say(l, phrases.AccountAsAWhole)
		if by := quoted(p.AccountTypes); by != nil {
			account = say(l, phrases.AccountBy, strings.Join(by, ", "))
		}
		all = append(all, account)
	}
	return strings.Join(all, ", ")
}

// quoted are texts as code in Markdown.
func quoted(texts []string) []string {
	var all []string
	for _, text := range texts {
		all = append(all, "`"+text+"`")
	}
	return all
}

// sentence ends a text with a full stop.
func sentence(s string) string {
	if s == "" || strings.HasSuffix(s, ".") {
		return s
	}
	return s + "."
}
