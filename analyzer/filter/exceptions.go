package filter

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Rules say which exceptions hold. The places are those of the settings that set the rules, "path:line".
type Rules struct {
	Denied    bool // there are to be none in the code
	DeniedAt  string
	Require   []Rule // fields that each must have beside reason and until
	MaxDays   int    // days ahead that one may end at most; 0 for any number
	MaxDaysAt string
	Locked    []Rule // patterns of the checks that have none
	Today     string // YYYY-MM-DD, where the last day of an exception ends
}

// Rule is one item of a list of rules.
type Rule struct{ Value, At string }

// OptionalFields are those that an exception can do without, unless they are required.
var OptionalFields = []string{"approver", "ticket"}

var exceptionFields = append([]string{"until", "reason", "address"}, OptionalFields...)

const exceptionForm = `lintel:ignore CHECK until=YYYY-MM-DD reason="…"`

// exception is one that is well-formed.
type exception struct {
	graph.Exception
	check       string
	address     string // of the only resource that it is about; "" for any
	suppression *analyzer.Suppression
}

// readException reads the text of an exception and holds it against the rules.
func readException(written graph.Exception, catalogue []*analyzer.Check, rules Rules) (exception, error) {
	e := exception{Exception: written}
	words, err := splitWords(written.Text)
	switch {
	case err != nil:
		return e, err
	case len(words) == 0 || strings.Contains(words[0], "="):
		return e, errors.New("it names no check; want " + exceptionForm)
	}
	check, err := Check(catalogue, words[0])
	if err != nil {
		return e, err
	}
	e.check = check.ID
	fields := map[string]string{}
	for _, word := range words[1:] {
		name, value, ok := strings.Cut(word, "=")
		_, twice := fields[name]
		switch {
		case !ok:
			return e, fmt.Errorf("%q is no field; want %s", word, exceptionForm)
		case !slices.Contains(exceptionFields, name):
			return e, fmt.Errorf("no field %q%s", name, DidYouMean(name, exceptionFields))
		case twice:
			return e, fmt.Errorf("%s is there twice", name)
		}
		fields[name] = strings.TrimSpace(value)
	}
	for _, name := range []string{"until", "reason"} {
		if fields[name] == "" {
			return e, fmt.Errorf("it has no %s; want %s", name, exceptionForm)
		}
	}
	until, err := time.Parse(time.DateOnly, fields["until"])
	if err != nil {
		return e, fmt.Errorf("until=%s is no date; want one such as until=2027-03-31", fields["until"])
	}
	e.address = fields["address"]
	e.suppression = &analyzer.Suppression{
		Kind: analyzer.Inline, Reason: fields["reason"], Until: fields["until"],
		Approver: fields["approver"], Ticket: fields["ticket"], At: written.At,
	}
	return e, rules.allow(check.ID, fields, until)
}

// allow holds a well-formed exception against the rules.
func (rules Rules) allow(check string, fields map[string]string, until time.Time) error {
	if rules.Denied {
		return fmt.Errorf("exceptions in the code are not allowed (%s)", rules.DeniedAt)
	}
	if at := rules.locks(check); at != "" {
		return fmt.Errorf("%s has no exceptions: it is locked (%s)", check, at)
	}
	for _, required := range rules.Require {
		if fields[required.Value] == "" {
			return fmt.Errorf("it has no %s, which is required (%s)", required.Value, required.At)
		}
	}
	if today, err := time.Parse(time.DateOnly, rules.Today); rules.MaxDays > 0 && err == nil {
		if last := today.AddDate(0, 0, rules.MaxDays); until.After(last) {
			return fmt.Errorf("until=%s is more than %d days ahead (%s)", fields["until"], rules.MaxDays, rules.MaxDaysAt)
		}
	}
	return nil
}

// locks is the place of the rule that locks a check; "" if there is none.
func (rules Rules) locks(check string) string {
	for _, locked := range rules.Locked {
		if matched, _ := path.Match(locked.Value, check); matched {
			return locked.At
		}
	}
	return ""
}

// splitWords splits at blanks. What stands in quotes, double or single, is kept together, with \" and \\ for what they are.
func splitWords(text string) ([]string, error) {
	var words []string
	var word strings.Builder
	var quote byte
	inWord := false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quote != 0 && c == '\\' && i+1 < len(text) && (text[i+1] == quote || text[i+1] == '\\'):
			i++
			word.WriteByte(text[i])
		case quote != 0 && c == quote:
			quote = 0
		case quote == 0 && (c == '"' || c == '\''):
			quote, inWord = c, true
		case quote == 0 && (c == ' ' || c == '\t'):
			if inWord {
				words = append(words, word.String())
				word.Reset()
			}
			inWord = false
		default:
			word.WriteByte(c)
			inWord = true
		}
	}
	if quote != 0 {
		return nil, fmt.Errorf("a quote (%c) is not closed", quote)
	}
	if inWord {
		words = append(words, word.String())
	}
	return words, nil
}

// except suppresses the failures for which the code has an exception. One that does not hold is an error, one that is about
// nothing a warning. One that has expired stays with the failure, for people to see why it is back.
func except(r *Filtered, settings *Settings) {
	type key struct {
		file  *graph.File
		line  int
		check string
	}
	byLine := map[key][]int{}
	var read []exception
	for _, written := range settings.Exceptions {
		if settings.excludes(written.At.Path()) {
			continue
		}
		e, err := readException(written, settings.Catalogue, settings.Rules)
		if err != nil {
			r.Faults = append(r.Faults, graph.Errorf(written.At, "this exception does not hold: %v", err))
			continue
		}
		start, _ := e.Over.Positions()
		k := key{e.Over.File, start.Line, e.check}
		byLine[k] = append(byLine[k], len(read))
		read = append(read, e)
	}
	if len(read) == 0 {
		return
	}
	used := make([]bool, len(read))
	for i := range r.Results {
		result := &r.Results[i]
		if result.Outcome == analyzer.Passed {
			continue
		}
		for _, place := range places(result) {
			start, _ := place.Positions()
			for _, n := range byLine[key{place.File, start.Line, result.Check.ID}] {
				e := &read[n]
				if !e.Covers(place) || e.address != "" && e.address != result.Resource.Address {
					continue
				}
				used[n] = true
				if result.Outcome != analyzer.Failed {
					continue // there is nothing to suppress yet
				}
				if e.suppression.Until >= settings.Rules.Today {
					result.Suppression = e.suppression
				} else if result.Lapsed == nil || result.Lapsed.Until < e.suppression.Until {
					result.Lapsed = e.suppression
				}
			}
		}
		if result.Suppression != nil {
			result.Lapsed = nil
		}
	}
	for n, e := range read {
		if !used[n] && settings.Complete && settings.asksFor(e.At) &&
			slices.ContainsFunc(settings.Checks, func(c *analyzer.Check) bool { return c.ID == e.check }) {
			r.Diagnostics = append(r.Diagnostics, graph.Warningf(e.At, "this exception is about nothing: no finding of %s is here", e.check))
		}
	}
}

// places are where an exception from a result can stand: the line of the result, each step of the way of its value, and the
// headers of the resource and of the module calls that lead to it.
func places(r *analyzer.Result) []graph.Range {
	places := append([]graph.Range{r.At, r.Header}, r.Calls...)
	for _, step := range r.Via {
		places = append(places, step.At)
	}
	places = slices.DeleteFunc(places, graph.Range.IsZero)
	slices.SortStableFunc(places, graph.Range.Compare)
	return slices.Compact(places)
}
