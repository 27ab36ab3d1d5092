package report

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
)

// ChecksSchema names the contract of [CatalogueJSON].
const ChecksSchema = "lintel/checks/v1"

// Catalogue is a list of checks to be shown, and the clauses that each serves.
type Catalogue struct {
	Checks  []*analyzer.Check
	Clauses Clauses
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
		fmt.Fprintf(out, "%-*s  %-8s  %s\n", width, check.ID, check.Severity, check.Title.En)
	}
	fmt.Fprintln(out, count(len(checks), "check", "checks"))
	return out.Flush()
}

// CatalogueJSON writes the checks for programs.
func CatalogueJSON(w io.Writer, c *Catalogue) error {
	out := newJSONWriter(w)
	out.raw(`{"schema":`).value(ChecksSchema).raw(`,"checks":`)
	out.list(func(item func(any)) {
		for _, check := range sortedChecks(c.Checks) {
			item(describe(check, c.Clauses.of(check)))
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
	Name    string   `json:"name"`
	Default any      `json:"default"`
	Allowed []string `json:"allowed,omitempty"`
	Doc     string   `json:"doc"`
}

func describe(c *analyzer.Check, clauses []Clause) jsonCheck {
	check := jsonCheck{
		ID: c.ID, Title: c.Title.En, Severity: c.Severity.String(), Topic: c.Topic, Rationale: c.Rationale, Remedy: c.Remedy,
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
func CheckText(w io.Writer, c *analyzer.Check, clauses []Clause) error {
	_, err := fmt.Fprintf(w, "%s (%s)\n%s\n\n%s", c.ID, c.Severity, c.Title.En, CheckMarkdown(c, clauses, ""))
	return err
}

// CheckMarkdown is the page of one check, without its title, in Markdown that also reads well as text. heading is what stands
// before a heading, such as "### ".
func CheckMarkdown(c *analyzer.Check, clauses []Clause, heading string) string {
	var b strings.Builder
	section := func(title, text string, items ...string) {
		if text == "" && len(items) == 0 {
			return
		}
		if b.Len() > 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "%s%s\n\n", heading, title)
		if text != "" {
			b.WriteString(text + "\n")
		}
		for _, item := range items {
			b.WriteString("- " + item + "\n")
		}
	}
	section("Why", c.Rationale)
	section("What to do", c.Remedy)
	var bound, missing, references, parameters, served []string
	for _, p := range platforms(c) {
		item := fmt.Sprintf("%s (%s): %s. %s", p.Name, decides[p.Decides], subjects(p), sentence(p.Definition))
		if p.Limits != "" {
			item += " Not decided: " + sentence(p.Limits)
		}
		bound = append(bound, item)
		for _, reference := range p.References {
			if !slices.Contains(references, reference) {
				references = append(references, reference)
			}
		}
	}
	section("What it judges", "", bound...)
	for _, name := range analyzer.PlatformNames {
		if reason, ok := c.Elsewhere[name]; ok {
			missing = append(missing, name+": "+sentence(reason))
		}
	}
	section("What it does not judge", "", missing...)
	for _, p := range c.Parameters {
		parameters = append(parameters, fmt.Sprintf("`%s`, `%v` if not set: %s", p.Name, p.Default, sentence(p.Doc)))
	}
	section("Parameters", "", parameters...)
	for _, group := range strings.Split(clauseText(clauses), "; ") {
		if group != "" {
			served = append(served, group)
		}
	}
	section("Clauses it serves", "", served...)
	section("References", "", references...)
	return b.String()
}

var decides = map[analyzer.Decides]string{
	analyzer.Full:    "the code decides",
	analyzer.Partial: "the code decides in part",
	analyzer.Runtime: "only the running system decides",
}

// subjects are what a check judges on a platform.
func subjects(p analyzer.Platform) string {
	all := quoted(p.Types)
	if p.Account != nil {
		account := "the account as a whole"
		if by := quoted(p.AccountTypes); by != nil {
			account += " by its " + strings.Join(by, ", ")
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
