package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/analyzer/regulation"
)

// TextOptions are what only [Text] asks for.
type TextOptions struct {
	Color bool // escape sequences for colours; the caller knows whether a terminal reads them
	Quiet bool // only findings and errors: neither warnings nor the summary
	// Path turns a path that is relative to the boundary into the one to show; nil leaves it.
	Path func(string) string
}

// Text writes the report for people: each finding with its place, its line, the way its value came and what to do; then
// what could not be read; last what was counted.
func Text(w io.Writer, in *Input) error {
	t := newTextWriter(w, in)
	t.note()
	var group []*analyzer.Result
	for r := range in.results() {
		if len(group) > 0 && !alike(group[0], r) {
			t.results(group)
			group = group[:0]
		}
		group = append(group, r)
	}
	if len(group) > 0 {
		t.results(group)
	}
	t.diagnostics()
	if !in.Text.Quiet {
		t.summary()
	}
	t.clauses()
	return t.w.Flush()
}

// Diagnostics writes only what could not be read, as [Text] does: for the user beside a report for programs.
func Diagnostics(w io.Writer, in *Input) error {
	t := newTextWriter(w, in)
	t.diagnostics()
	return t.w.Flush()
}

// Summary writes only what was counted, as [Text] does.
func Summary(w io.Writer, in *Input) error {
	t := newTextWriter(w, in)
	t.summary()
	return t.w.Flush()
}

// textWriter needs no error handling of its own: the first error of a bufio.Writer sticks until Flush returns it.
type textWriter struct {
	w      *bufio.Writer
	in     *Input
	margin int // columns of the widest label
	served map[*analyzer.Check][]string
}

func newTextWriter(w io.Writer, in *Input) *textWriter {
	t := &textWriter{w: bufio.NewWriter(w), in: in, served: map[*analyzer.Check][]string{}}
	for _, label := range []language.Text{phrases.Way, phrases.See, phrases.Why, phrases.Fix, phrases.For, phrases.Also} {
		t.margin = max(t.margin, displayWidth(in.label(label)))
	}
	return t
}

// note says what is not in the language that was asked for, if there is something of it.
func (t *textWriter) note() {
	said := len(t.in.Report.Diagnostics) > 0
	for range t.in.results() {
		said = true
		break
	}
	if note := t.in.say(phrases.MessagesInEnglish); note != "" && said {
		t.printf("%s\n\n", t.paint(dim, note))
	}
}

// Select graphic rendition: what [TextOptions.Color] turns on.
const (
	bold    = "1"
	dim     = "2"
	red     = "31"
	green   = "32"
	yellow  = "33"
	blue    = "34"
	boldRed = "1;31"
)

func (t *textWriter) paint(style, s string) string {
	if !t.in.Text.Color || s == "" {
		return s
	}
	return "\x1b[" + style + "m" + s + "\x1b[0m"
}

func (t *textWriter) printf(format string, args ...any) { fmt.Fprintf(t.w, format, args...) }

// path is a path as it is shown.
func (t *textWriter) path(p string) string {
	if t.in.Text.Path != nil {
		p = t.in.Text.Path(p)
	}
	return visible(p)
}

func (t *textWriter) place(r graph.Range) string {
	switch {
	case r.IsZero():
		return "-"
	case len(r.File.Content) == 0:
		return t.path(r.Path())
	}
	start, _ := r.Positions()
	return fmt.Sprintf("%s:%d:%d", t.path(r.Path()), start.Line, start.Column)
}

// alike reports whether two results differ in nothing but the instance, so that they can be shown as one.
func alike(a, b *analyzer.Result) bool {
	return a.At == b.At && a.Check == b.Check && a.Outcome == b.Outcome && a.Severity == b.Severity &&
		slices.Equal(a.Environments, b.Environments) && suppressedAlike(a.Suppression, b.Suppression) && message(a) == message(b) && a.Remedy == b.Remedy && a.Cause == b.Cause && a.Resource.Root == b.Resource.Root &&
		slices.Equal(a.Via, b.Via) && slices.Equal(a.Related, b.Related)
}

// suppressedAlike reports whether neither is suppressed, or both by the same exception or by the baseline.
func suppressedAlike(a, b *analyzer.Suppression) bool {
	return a == b || a != nil && b != nil && a.Kind == analyzer.Baseline && b.Kind == analyzer.Baseline
}

// results shows one result, or several that are alike.
func (t *textWriter) results(rs []*analyzer.Result) {
	r := rs[0]
	check := t.in.aside(r.Check.ID, t.verdict(r)) + t.in.title(r.Check)
	t.printf("%s: %s %s%s\n", t.paint(bold, t.place(r.At)), check, visible(r.Resource.Name()), t.root(r))
	t.printf("  %s\n", t.paint(bold, visible(message(r))))
	if r.Outcome == analyzer.Passed {
		t.more(rs[1:])
		t.printf("\n")
		return
	}
	t.snippet(r.At)
	t.more(rs[1:])
	t.steps(phrases.Way, way(r))
	t.steps(phrases.See, companions(r))
	switch {
	case r.Suppression != nil:
		t.labelled(phrases.Why, t.in.aside(visible(t.in.acceptance(r.Suppression)), t.place(r.Suppression.At)))
	case r.Outcome == analyzer.Undetermined:
		why := visible(r.Cause.Text())
		if !r.Cause.At.IsZero() && r.Cause.At != r.At {
			why = t.in.aside(why, t.place(r.Cause.At))
		}
		t.labelled(phrases.Why, why)
	default:
		t.labelled(phrases.Fix, strings.Split(visibleLines(strings.TrimRight(r.Remedy, "\n")), "\n")...)
	}
	t.labelled(phrases.For, t.serves(r.Check)...)
	t.printf("\n")
}

func (t *textWriter) verdict(r *analyzer.Result) string {
	if r.Suppression != nil {
		return t.paint(dim, t.in.say(phrases.SuppressedAt, t.in.say(r.Severity.Label())))
	}
	switch r.Outcome {
	case analyzer.Passed:
		return t.paint(green, t.in.say(phrases.Passed))
	case analyzer.Undetermined:
		return t.paint(blue, t.in.say(phrases.Undetermined))
	}
	style := map[analyzer.Severity]string{analyzer.Critical: boldRed, analyzer.High: red, analyzer.Medium: yellow, analyzer.Low: blue}
	return t.paint(style[r.Severity], t.in.say(r.Severity.Label()))
}

// root names the root of a resource where its file does not tell it.
func (t *textWriter) root(r *analyzer.Result) string {
	root := path.Clean(r.Resource.Root)
	if root == path.Dir(r.At.Path()) || root == path.Clean(r.At.Path()) {
		return ""
	}
	return t.in.say(phrases.InRoot, t.path(root))
}

// more names the other instances of which the same is to be said.
func (t *textWriter) more(rs []*analyzer.Result) {
	const most = 8
	var addresses []string
	for _, r := range rs[:min(most, len(rs))] {
		addresses = append(addresses, visible(r.Resource.Name()))
	}
	if len(rs) > most {
		addresses = append(addresses, t.in.say(phrases.AndMore, len(rs)-most))
	}
	t.labelled(phrases.Also, strings.Join(addresses, ", "))
}

func (t *textWriter) snippet(r graph.Range) {
	s, ok := snippetOf(r)
	if !ok {
		return
	}
	number := strconv.Itoa(s.line)
	margin := strings.Repeat(" ", len(number))
	t.printf("  %s %s\n", t.paint(dim, number+" |"), s.text)
	t.printf("  %s %s\n", t.paint(dim, margin+" |"), t.paint(red, s.carets))
}

// lineNote says that a range goes on to another line.
func lineNote(end graph.Position) string { return fmt.Sprintf(" to line %d", end.Line) }

// steps shows places below each other: where, what, and the line itself.
func (t *textWriter) steps(label language.Text, steps []step) {
	var placeWidth, noteWidth int
	for _, s := range steps {
		placeWidth = max(placeWidth, displayWidth(t.place(s.at)))
		noteWidth = max(noteWidth, displayWidth(s.note))
	}
	lines := make([]string, len(steps))
	for i, s := range steps {
		lines[i] = pad(t.place(s.at), placeWidth) + "  "
		if noteWidth > 0 {
			lines[i] += pad(s.note, noteWidth) + "  "
		}
		if source, ok := snippetOf(s.at); ok {
			lines[i] += t.paint(dim, strings.TrimSpace(source.text))
		}
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	t.labelled(label, lines...)
}

// step is a place that a result refers to.
type step struct {
	at   graph.Range
	note string
}

func way(r *analyzer.Result) []step {
	steps := make([]step, len(r.Via))
	for i, s := range r.Via {
		steps[i] = step{s.At, visible(s.Note())}
	}
	return steps
}

func companions(r *analyzer.Result) []step {
	steps := make([]step, len(r.Related))
	for i, at := range r.Related {
		steps[i] = step{at: at}
	}
	return steps
}

func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-displayWidth(s)))
}

// labelled writes lines with a label before the first; nothing if all that there is to say is empty.
func (t *textWriter) labelled(label language.Text, lines ...string) {
	if len(lines) == 0 || lines[0] == "" {
		return
	}
	margin := t.in.label(label)
	for _, line := range lines {
		t.printf("  %s%s\n", t.paint(dim, pad(margin, t.margin)), line)
		margin = ""
	}
}

// maxServed is on how many lines a result names clauses; the page of its check names all.
const maxServed = 2

// serves are lines with the clauses that a check serves, of the regulations that were asked for or else of all.
func (t *textWriter) serves(check *analyzer.Check) []string {
	if lines, known := t.served[check]; known {
		return lines
	}
	clauses := t.in.Clauses.of(check)
	if t.in.Regulations != nil {
		clauses = slices.DeleteFunc(slices.Clone(clauses), func(c Clause) bool {
			return !slices.ContainsFunc(t.in.Regulations, func(a regulation.Assessment) bool { return a.Framework.ID == c.Regulation })
		})
	}
	words := clauseWords(clauses)
	room := lineWidth - t.margin
	lines := filled(words, room)
	for n := len(words) - 1; n > 0 && len(lines) > maxServed; n-- {
		lines = filled(append(words[:n:n], t.in.say(phrases.MoreIn, len(words)-n, Name+" checks "+check.ID)), room)
	}
	t.served[check] = lines
	return lines
}

// clauseText groups clauses by regulation.
func clauseText(clauses []Clause) string { return strings.Join(clauseWords(clauses), " ") }

// clauseWords are clauses grouped by regulation, each with what separates it from the next.
func clauseWords(clauses []Clause) []string {
	words := make([]string, len(clauses))
	for i, c := range clauses {
		words[i] = visible(c.Clause)
		if i == 0 || clauses[i-1].Regulation != c.Regulation {
			words[i] = visible(c.Regulation) + " " + words[i]
		}
		switch {
		case i == len(clauses)-1:
		case clauses[i+1].Regulation == c.Regulation:
			words[i] += ","
		default:
			words[i] += ";"
		}
	}
	return words
}

// filled puts words on lines of a width, a word that is wider on one of its own.
func filled(words []string, width int) []string {
	var lines []string
	for _, word := range words {
		last := len(lines) - 1
		if last >= 0 && displayWidth(lines[last])+1+displayWidth(word) <= width {
			lines[last] += " " + word
		} else {
			lines = append(lines, word)
		}
	}
	return lines
}

func (t *textWriter) diagnostics() {
	for _, d := range t.in.Report.Diagnostics {
		style := boldRed
		if d.Severity == graph.Warning {
			if t.in.Text.Quiet {
				continue
			}
			style = yellow
		}
		t.printf("%s: %s\n", t.paint(bold, t.place(d.At)), t.in.say(phrases.Labelled, t.paint(style, t.in.say(severityOf(d))), visible(d.Message)))
		t.snippet(d.At)
		t.printf("\n")
	}
}

func (t *textWriter) summary() {
	r := t.in.Report
	if unchecked := t.in.unchecked(); unchecked > 0 {
		t.list(t.in.count(phrases.WithoutCheck, r.Resources, unchecked), t.in.uncheckedTypes())
	}
	if len(r.NotRead) > 0 {
		calls := make([]string, len(r.NotRead))
		for i, call := range r.NotRead {
			calls[i] = t.in.aside(visible(call.Address), visible(call.Source))
		}
		slices.Sort(calls)
		t.list(t.in.count(phrases.CallsUnread, len(calls)), slices.Compact(calls))
	}
	if t.in.Faults > 0 {
		t.printf("%s\n", t.in.count(phrases.ExceptionsVoid, t.in.Faults))
	}
	if errors := t.in.errors() - t.in.Faults; errors > 0 {
		t.printf("%s\n", t.in.count(phrases.ErrorsMet, errors))
	}
	t.printf("%s\n", t.in.counts())
}

// unchecked is the number of resources without a check.
func (in *Input) unchecked() int {
	unchecked := 0
	for _, n := range in.Report.WithoutChecks {
		unchecked += n
	}
	return unchecked
}

// counts is everything that was counted, on one line.
func (in *Input) counts() string {
	r := in.Report
	bySeverity, byCause := map[analyzer.Severity]int{}, map[graph.CauseKind]int{}
	for i := range r.Results {
		switch {
		case r.Results[i].Suppression != nil:
		case r.Results[i].Outcome == analyzer.Failed:
			bySeverity[r.Results[i].Severity]++
		case r.Results[i].Outcome == analyzer.Undetermined:
			byCause[r.Results[i].Cause.Kind]++
		}
	}
	causes := []part{}
	for _, kind := range slices.Sorted(maps.Keys(byCause)) {
		causes = append(causes, part{causeLabels[kind], byCause[kind]})
	}
	suppressed := ""
	if excepted, known := r.Suppressed(analyzer.Inline), r.Suppressed(analyzer.Baseline); excepted+known > 0 {
		suppressed = in.say(phrases.CountSuppressed, excepted+known,
			in.breakdown([]part{{phrases.CountExcepted, excepted}, {phrases.CountBaseline, known}}))
	}
	return in.say(phrases.Counts,
		in.count(phrases.CountResources, r.Resources),
		in.count(phrases.CountFindings, r.Count(analyzer.Failed)), in.breakdown(severities(bySeverity)), suppressed,
		r.Count(analyzer.Undetermined), in.breakdown(causes),
		r.Count(analyzer.Passed),
		in.unchecked(), in.count(phrases.CountTypes, len(r.WithoutChecks)),
		in.count(phrases.CountCalls, len(r.NotRead)))
}

// part is a number of one kind.
type part struct {
	kind language.Text
	n    int
}

// severities are the numbers by severity, the most severe first.
func severities(counts map[analyzer.Severity]int) []part {
	var parts []part
	for s := analyzer.Critical; s >= analyzer.Low; s-- {
		parts = append(parts, part{s.Label(), counts[s]})
	}
	return parts
}

// breakdown is "(2 high, 1 low)", empty if there is nothing to tell.
func (in *Input) breakdown(parts []part) string {
	var items []string
	for _, p := range parts {
		if p.n > 0 {
			items = append(items, in.say(phrases.Item, in.say(p.kind), p.n))
		}
	}
	if items == nil {
		return ""
	}
	return in.aside("", strings.Join(items, in.say(phrases.Comma)))
}

// aside is a text with another in parentheses.
func (in *Input) aside(text, more string) string { return text + in.say(phrases.Aside, more) }

// label is a word that stands before what it is about.
func (in *Input) label(word language.Text) string { return in.say(phrases.Label, in.say(word)) }

const maxTypes = 20 // types without a check that the text names; JSON names all

// uncheckedTypes names the types without a check, the most frequent first.
func (in *Input) uncheckedTypes() []string {
	r := in.Report
	types := r.UncheckedTypes()
	slices.SortStableFunc(types, func(a, b string) int { return cmp.Compare(r.WithoutChecks[b], r.WithoutChecks[a]) })
	more := len(types) - maxTypes
	if more > 1 {
		types = types[:maxTypes]
	}
	for i, name := range types {
		types[i] = visible(name)
		if n := r.WithoutChecks[name]; n > 1 {
			types[i] += fmt.Sprintf(" ×%d", n)
		}
	}
	if more > 1 {
		types = append(types, in.count(phrases.MoreTypes, more))
	}
	return types
}

// list writes items after a heading, on as many lines as it takes.
func (t *textWriter) list(heading string, items []string) {
	line, space := t.in.say(phrases.Label, heading), ""
	for i, item := range items {
		if i < len(items)-1 {
			item += ","
		}
		if displayWidth(line+space+item) > lineWidth {
			t.printf("%s\n", strings.TrimRight(line, " "))
			line, space = "  ", ""
		}
		line, space = line+space+item, " "
	}
	t.printf("%s\n", line)
}
