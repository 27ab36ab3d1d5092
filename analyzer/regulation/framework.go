// Package regulation turns the results of checks into what they say about the clauses of guidelines and standards: what
// speaks against a clause, what is evidence for it, what nobody looked at, and what code can never show. It passes no
// judgement on an institution.
package regulation

import (
	"fmt"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/language"
)

// Framework is a guideline or standard, as far as a source at hand names its clauses.
type Framework struct {
	ID     string        `json:"id"`
	Title  language.Text `json:"title"`
	Issuer language.Text `json:"issuer"`
	// Nature is its legal nature: a guideline, a circular, a recommended industry standard.
	Nature language.Text `json:"nature"`
	// Language is that of the source, which prevails; all else is lintel's translation.
	Language language.Language `json:"language"`
	Edition  language.Text     `json:"edition"`
	// Statement says which clauses these are, and of what.
	Statement language.Text `json:"statement"`
	// Mapping says whose opinion it is that these checks are about these clauses.
	Mapping language.Text `json:"mapping"`
	URL     string        `json:"url,omitempty"`
	Clauses []Clause      `json:"clauses"`
}

// Clause is one requirement, by the number that the source gives it.
type Clause struct {
	ID       string        `json:"id"`
	Title    language.Text `json:"title"`
	Summary  language.Text `json:"summary"` // in lintel's words
	Level    Level         `json:"level,omitempty"`
	Place    string        `json:"place"` // in the source, in its own numbering
	Operator Operator      `json:"responsibility"`
	// CouldShow is what static analysis could show at best, whatever this version does.
	CouldShow Extent `json:"couldShow"`
	// OtherEvidence names what an institution may hold beside code; none if code alone decides.
	OtherEvidence language.Text `json:"otherEvidence,omitzero"`
	Checks        []string      `json:"checks"` // ids of the checks that are about it
	// NotAssessed is why no check is about a clause that code could show something of: a key of the reasons.
	NotAssessed string `json:"notAssessed,omitempty"`
}

// Level is what a clause of JR/T 0167 asks of whom.
type Level string

// The levels of JR/T 0167; clauses of other frameworks have none.
const (
	Basic    Level = "basic"    // of every financial use of cloud
	Extended Level = "extended" // of community clouds in addition
	Enhanced Level = "enhanced" // looking ahead
)

// Operator is who operates a control.
type Operator string

// The operators: the institution, its cloud provider, or each a part.
const (
	Customer Operator = "customer"
	Provider Operator = "provider"
	Shared   Operator = "shared"
)

// Extent is how much of a clause code could show.
type Extent string

// The extents.
const (
	Automatable Extent = "automatable" // attributes of resources decide the institution's part
	Partial     Extent = "partial"     // code shows a part; the rest lies elsewhere
	Procedural  Extent = "procedural"  // nothing of it is in code
)

// Extents are all extents, the largest first.
var Extents = []Extent{Automatable, Partial, Procedural}

// Reasons are the texts behind the keys of [Clause.NotAssessed].
type Reasons map[string]language.Text

// Find returns a framework by its id.
func Find(frameworks []*Framework, id string) *Framework {
	if i := slices.IndexFunc(frameworks, func(f *Framework) bool { return f.ID == id }); i >= 0 {
		return frameworks[i]
	}
	return nil
}

// Clause returns a clause by its id, or nil.
func (f *Framework) Clause(id string) *Clause {
	if i := slices.IndexFunc(f.Clauses, func(c Clause) bool { return c.ID == id }); i >= 0 {
		return &f.Clauses[i]
	}
	return nil
}

// Checks are the ids of all checks that are about a clause, sorted.
func (f *Framework) Checks() []string {
	var ids []string
	for _, c := range f.Clauses {
		ids = append(ids, c.Checks...)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Count is the number of clauses of which code could show so much, and how many of them have a check.
func (f *Framework) Count(extent Extent) (clauses, checked int) {
	for _, c := range f.Clauses {
		if c.CouldShow == extent {
			clauses++
			if len(c.Checks) > 0 {
				checked++
			}
		}
	}
	return clauses, checked
}

// Validate reports what is missing or contradictory in frameworks: ids are unique, every text is there in every language,
// the checks are known, and a clause that code could show something of either has checks or a reason why not.
func Validate(frameworks []*Framework, reasons Reasons, checks []string) error {
	var faults []string
	ids := map[string]bool{}
	for _, f := range frameworks {
		fault := func(format string, args ...any) {
			faults = append(faults, f.ID+": "+fmt.Sprintf(format, args...))
		}
		if f.ID == "" || ids[f.ID] {
			fault("no id, or taken twice")
		}
		ids[f.ID] = true
		if !slices.Contains(language.All, f.Language) {
			fault("unknown language %q", f.Language)
		}
		for name, text := range map[string]language.Text{
			"title": f.Title, "issuer": f.Issuer, "nature": f.Nature, "edition": f.Edition, "statement": f.Statement, "mapping": f.Mapping,
		} {
			if missing := text.Missing(); missing != nil {
				fault("no %s in %v", name, missing)
			}
		}
		clauses := map[string]bool{}
		for _, c := range f.Clauses {
			if c.ID == "" || clauses[c.ID] {
				fault("clause %q: no id, or taken twice", c.ID)
			}
			clauses[c.ID] = true
			for _, problem := range c.problems(reasons, checks) {
				fault("%s: %s", c.ID, problem)
			}
		}
	}
	if faults == nil {
		return nil
	}
	slices.Sort(faults)
	return fmt.Errorf("invalid frameworks:\n%s", strings.Join(faults, "\n"))
}

func (c *Clause) problems(reasons Reasons, checks []string) (problems []string) {
	problem := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	if missing := c.Title.Missing(); missing != nil {
		problem("no title in %v", missing)
	}
	if missing := c.Summary.Missing(); missing != nil {
		problem("no summary in %v", missing)
	}
	if c.Place == "" {
		problem("no place in the source")
	}
	if !slices.Contains([]Level{"", Basic, Extended, Enhanced}, c.Level) {
		problem("unknown level %q", c.Level)
	}
	if !slices.Contains([]Operator{Customer, Provider, Shared}, c.Operator) {
		problem("unknown responsibility %q", c.Operator)
	}
	switch c.CouldShow {
	case Automatable:
		if !c.OtherEvidence.IsZero() {
			problem("code alone decides, so that there is no other evidence to name")
		}
	case Partial, Procedural:
		if missing := c.OtherEvidence.Missing(); missing != nil {
			problem("no other evidence in %v", missing)
		}
	default:
		problem("unknown extent %q", c.CouldShow)
	}
	if len(slices.Compact(slices.Sorted(slices.Values(c.Checks)))) != len(c.Checks) {
		problem("a check is named twice")
	}
	for _, id := range c.Checks {
		if !slices.Contains(checks, id) {
			problem("there is no check %s", id)
		}
	}
	_, explained := reasons[c.NotAssessed]
	switch {
	case c.NotAssessed != "" && !explained:
		problem("there is no reason %q", c.NotAssessed)
	case c.CouldShow == Procedural && (len(c.Checks) > 0 || explained):
		problem("code shows nothing of it, and yet there are checks or a reason why not")
	case c.CouldShow != Procedural && (len(c.Checks) > 0) == explained:
		problem("wants either checks or a reason why there are none")
	}
	return problems
}
