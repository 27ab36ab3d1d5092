package report

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/analyzer/regulation"
)

//go:embed html/page.html
var htmlPage string

//go:embed html/page.css
var htmlStyle string

//go:embed html/page.js
var htmlScript string

// htmlTemplate is parsed once; each report gets a copy with its own language.
var htmlTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Funcs(htmlFuncs(&Input{})).Parse(htmlPage))
})

// htmlFuncs are what the page calls: a phrase, and one that begins a heading.
func htmlFuncs(in *Input) template.FuncMap {
	return template.FuncMap{
		"say":     func(text language.Text, args ...any) string { return in.say(text, args...) },
		"head":    func(text language.Text) string { return capital(in.say(text)) },
		"phrases": func() any { return phrases },
	}
}

// HTML writes the working paper of a compliance officer: what was looked at and what was not, each framework clause by clause,
// the findings and what is undetermined, what the report was made with, and a glossary. It is one page that loads nothing
// from anywhere, can be read without scripts, which only filter, and can be printed.
func HTML(w io.Writer, in *Input) error {
	t, err := htmlTemplate().Clone()
	if err != nil {
		return err
	}
	return t.Funcs(htmlFuncs(in)).Execute(w, in.htmlView())
}

// htmlView is what the page shows.
type htmlView struct {
	Lang               language.Language
	Policy             string
	Style              template.CSS
	Script             template.JS
	Notice, Translated language.Text
	Labels             []htmlPair
	LookedAt           []string
	NotLookedAt        []htmlItem
	Statuses           []regulation.Status
	Operators          []regulation.Operator
	Frameworks         []htmlFramework
	Failed             *htmlFound
	Undetermined       *htmlFound
	Manifest           []htmlPair
	Exceptions         []htmlAcceptance
	Glossary           []regulation.Term
}

type htmlPair struct{ Name, Value string }

type htmlItem struct {
	Text  string
	Items []string
}

type htmlFramework struct {
	*regulation.Framework
	Counts  []int // by status
	Levels  []regulation.Level
	Clauses []htmlClause
}

type htmlClause struct {
	*regulation.ClauseAssessment
	FailedBy, UndeterminedBy []*htmlGroup
	Passes, Notes            []string
}

// htmlGroup is what one check found. It stands in full in the list of findings, or of what is undetermined; clauses show the
// first results and refer to the rest.
type htmlGroup struct {
	Check, Title, Severity, Count string
	Remedy                        string // if it is the same for all
	Clauses                       []htmlClauses
	Results, First                []*htmlResult
	More                          string // how many are not among the first; empty for none
	Rest                          []htmlSpan
	Accepted                      []htmlAcceptance
}

// htmlClauses are the clauses of one framework that a check is about.
type htmlClauses struct {
	Framework string
	IDs       []string
}

// htmlAcceptance is why some results of a check do not count.
type htmlAcceptance struct {
	Text   string
	Spans  []htmlSpan
	inline bool // in the code
}

// htmlResult is one result, which clauses refer to by its anchor.
type htmlResult struct {
	Anchor                   string
	Place, Resource, Message string
	Remedy, Cause, Accepted  string

	number int
}

// htmlSpan is a row of neighbours in a list of results.
type htmlSpan struct{ First, Last string }

// spans are the rows of neighbours among results, which are in order.
func spans(results []*htmlResult) []htmlSpan {
	var all []htmlSpan
	for i, r := range results {
		if i > 0 && results[i-1].number == r.number-1 {
			all[len(all)-1].Last = r.Anchor
		} else {
			all = append(all, htmlSpan{r.Anchor, r.Anchor})
		}
	}
	return all
}

// htmlFound is a list of results by check, numbered.
type htmlFound struct {
	Groups   []*htmlGroup
	prefix   string
	counted  func(int) string
	count    int
	byCheck  map[string]*htmlGroup
	accepted map[*analyzer.Suppression][]*htmlResult
}

func newHTMLFound(prefix string, counted func(int) string) *htmlFound {
	return &htmlFound{prefix: prefix, counted: counted, byCheck: map[string]*htmlGroup{}, accepted: map[*analyzer.Suppression][]*htmlResult{}}
}

// of are the groups of the results of a clause, which are all that its checks found.
func (f *htmlFound) of(in *Input, results []*analyzer.Result) []*htmlGroup {
	var groups []*htmlGroup
	for _, found := range byCheck(results) {
		id := found[0].Check.ID
		if f.byCheck[id] == nil {
			f.byCheck[id] = f.group(in, found)
			f.Groups = append(f.Groups, f.byCheck[id])
		}
		groups = append(groups, f.byCheck[id])
	}
	return groups
}

func (f *htmlFound) group(in *Input, found []*analyzer.Result) *htmlGroup {
	check := found[0].Check
	g := &htmlGroup{
		Check: check.ID, Title: capital(in.say(check.Title)), Severity: in.say(found[0].Severity.Label()),
		Count: f.counted(len(found)), Clauses: in.htmlClauses(check),
	}
	accepted := map[string][]*htmlResult{}
	numbered := map[*analyzer.Result]*htmlResult{}
	for _, r := range found {
		f.count++
		shown := in.htmlResult(r, f.prefix, f.count)
		numbered[r] = shown
		g.Results = append(g.Results, shown)
		if reason := shown.Accepted; reason != "" {
			if accepted[reason] == nil {
				g.Accepted = append(g.Accepted, htmlAcceptance{Text: reason, inline: r.Suppression.Kind == analyzer.Inline})
			}
			accepted[reason] = append(accepted[reason], shown)
			f.accepted[r.Suppression] = append(f.accepted[r.Suppression], shown)
		}
	}
	for i := range g.Accepted {
		g.Accepted[i].Spans = spans(accepted[g.Accepted[i].Text])
	}
	if remedy := g.Results[0].Remedy; !slices.ContainsFunc(g.Results, func(r *htmlResult) bool { return r.Remedy != remedy }) {
		g.Remedy = remedy
		for _, r := range g.Results {
			r.Remedy = ""
		}
	}
	shown, rest := first(found)
	pick := func(results []*analyzer.Result) []*htmlResult {
		var picked []*htmlResult
		for _, r := range results {
			picked = append(picked, numbered[r])
		}
		return picked
	}
	g.First = pick(shown)
	if rest != nil {
		g.More, g.Rest = in.say(phrases.AndMore, len(rest)), spans(pick(rest))
	}
	return g
}

// htmlClauses are the clauses in the report that a check is about.
func (in *Input) htmlClauses(check *analyzer.Check) []htmlClauses {
	var all []htmlClauses
	for i := range in.Regulations {
		framework := in.Regulations[i].Framework
		clauses := htmlClauses{Framework: framework.ID}
		for j := range framework.Clauses {
			if slices.Contains(framework.Clauses[j].Checks, check.ID) {
				clauses.IDs = append(clauses.IDs, framework.Clauses[j].ID)
			}
		}
		if clauses.IDs != nil {
			all = append(all, clauses)
		}
	}
	return all
}

func (in *Input) htmlView() *htmlView {
	sum := sha256.Sum256([]byte(htmlScript))
	view := &htmlView{
		Lang: in.Language, Notice: regulation.Notice, Translated: regulation.Translated,
		Policy:   "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'",
		Style:    template.CSS(htmlStyle),
		Script:   template.JS(htmlScript),
		Statuses: regulation.Statuses, Operators: []regulation.Operator{regulation.Customer, regulation.Provider, regulation.Shared},
		LookedAt: in.lookedAt(), NotLookedAt: in.notLookedAt(), Manifest: in.htmlManifest(), Labels: pairs(in.Manifest.Labels),
		Failed: newHTMLFound("F", in.findings), Undetermined: newHTMLFound("U", in.undetermined),
	}
	if view.Lang == "" {
		view.Lang = language.English
	}
	for i := range in.Regulations {
		a := &in.Regulations[i]
		f := htmlFramework{Framework: a.Framework}
		for _, status := range regulation.Statuses {
			f.Counts = append(f.Counts, a.Count(status))
		}
		for j := range a.Clauses {
			c := &a.Clauses[j]
			if c.Level != "" && !slices.Contains(f.Levels, c.Level) {
				f.Levels = append(f.Levels, c.Level)
			}
			f.Clauses = append(f.Clauses, htmlClause{
				ClauseAssessment: c,
				FailedBy:         view.Failed.of(in, c.Failed()),
				UndeterminedBy:   view.Undetermined.of(in, c.Undetermined()),
				Passes:           in.passes(c), Notes: in.notes(c),
			})
		}
		view.Frameworks = append(view.Frameworks, f)
	}
	for _, e := range exceptionsOf(in.Report) {
		text := visible(in.say(phrases.Labelled, in.aside(e.Check, e.place()), in.acceptance(e.written)))
		view.Exceptions = append(view.Exceptions, htmlAcceptance{Text: text, Spans: spans(view.Failed.accepted[e.written])})
	}
	for _, g := range view.Failed.Groups {
		for _, a := range g.Accepted {
			if !a.inline {
				view.Exceptions = append(view.Exceptions, htmlAcceptance{Text: in.say(phrases.Labelled, g.Check, a.Text), Spans: a.Spans})
			}
		}
	}
	for _, term := range in.Glossary {
		if !term.Definition.IsZero() {
			view.Glossary = append(view.Glossary, term)
		}
	}
	return view
}

func (in *Input) htmlResult(r *analyzer.Result, prefix string, number int) *htmlResult {
	shown := &htmlResult{
		Anchor: prefix + strconv.Itoa(number), number: number,
		Place: placeName(r.At), Resource: visible(r.Resource.Name()), Message: visible(message(r)), Remedy: visibleLines(r.Remedy),
	}
	if r.Outcome == analyzer.Undetermined {
		shown.Cause = visible(r.Cause.Text())
	}
	if r.Suppression != nil {
		shown.Accepted = visible(in.acceptance(r.Suppression))
	}
	return shown
}

// lookedAt says what was read and how much was judged.
func (in *Input) lookedAt() []string {
	r := in.Report
	return []string{
		in.say(phrases.FilesRead, r.Files),
		in.say(phrases.ResourcesRead, r.Resources),
		in.say(phrases.ChecksRun, len(in.Checks)),
		in.say(phrases.ResultsFound, r.Count(analyzer.Passed), r.Count(analyzer.Failed), r.Count(analyzer.Undetermined), r.Suppressed(analyzer.Inline, analyzer.Baseline)),
	}
}

// notLookedAt says what was not, so that nobody takes silence for a pass.
func (in *Input) notLookedAt() []htmlItem {
	items := []htmlItem{{Text: in.say(phrases.RunningSystems)}}
	if unchecked := in.unchecked(); unchecked > 0 {
		item := htmlItem{Text: in.say(phrases.ResourcesUnchecked, unchecked, in.Report.Resources)}
		for _, name := range in.Report.UncheckedTypes() {
			item.Items = append(item.Items, fmt.Sprintf("%s: %d", visible(name), in.Report.WithoutChecks[name]))
		}
		items = append(items, item)
	}
	if calls := in.Report.NotRead; len(calls) > 0 {
		item := htmlItem{Text: in.say(phrases.NotRead, len(calls))}
		for _, call := range calls {
			item.Items = append(item.Items, visible(in.aside(call.Address, call.Source)))
		}
		slices.Sort(item.Items)
		item.Items = slices.Compact(item.Items)
		items = append(items, item)
	}
	off := map[string]string{}
	unassessed := 0
	for i := range in.Regulations {
		for j := range in.Regulations[i].Clauses {
			c := &in.Regulations[i].Clauses[j]
			if c.NotAssessed != "" {
				unassessed++
			}
			for _, check := range c.Checks {
				if check.Off != "" {
					off[check.ID] = check.Off
				}
			}
		}
	}
	if len(off) > 0 {
		item := htmlItem{Text: in.say(phrases.ChecksOff, len(off))}
		for _, id := range slices.Sorted(maps.Keys(off)) {
			item.Items = append(item.Items, visible(in.say(phrases.SwitchedOff, id, off[id])))
		}
		items = append(items, item)
	}
	if unassessed > 0 {
		items = append(items, htmlItem{Text: in.say(phrases.ClausesUnassessed, unassessed)})
	}
	if errors := in.errors(); errors > 0 {
		item := htmlItem{Text: in.say(phrases.InputErrors, errors)}
		for _, d := range in.Report.Diagnostics {
			if d.Severity == graph.Error {
				item.Items = append(item.Items, placeName(d.At)+": "+visible(d.Message))
			}
		}
		items = append(items, item)
	}
	return items
}

// htmlManifest says what the report was made with.
func (in *Input) htmlManifest() []htmlPair {
	m := in.Manifest
	rows := []htmlPair{
		{in.say(phrases.Version, Name), m.Version},
		{in.say(phrases.CatalogueHash), m.CatalogueHash},
		{in.say(phrases.InputHash), m.InputHash},
	}
	if m.Now != nil {
		rows = append(rows, htmlPair{in.say(phrases.Time), *m.Now})
	}
	for _, name := range slices.Sorted(maps.Keys(m.Settings)) {
		value, err := json.Marshal(m.Settings[name])
		if text := string(value); err == nil && text != "null" && text != "[]" && text != "{}" && text != `""` {
			rows = append(rows, htmlPair{in.say(phrases.Setting, name), visible(strings.Trim(text, `"`))})
		}
	}
	return rows
}

func pairs(m map[string]string) []htmlPair {
	var all []htmlPair
	for _, name := range slices.Sorted(maps.Keys(m)) {
		all = append(all, htmlPair{visible(name), visible(m[name])})
	}
	return all
}
