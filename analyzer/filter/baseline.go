package filter

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// BaselineSchema names the form of a baseline; a change that could break a reader gets another name.
const BaselineSchema = "lintel/baseline/v1"

// Baseline is a list of findings that are known. It knows them by their fingerprints, so that they stay known when lines
// move.
type Baseline struct {
	path  string
	known map[string]baselineEntry
}

// baselineEntry is one line of the file. Fingerprint and environments decide; the rest is for people who read a change of it.
type baselineEntry struct {
	Fingerprint string `json:"fingerprint"`
	Check       string `json:"check"`
	Root        string `json:"root"`
	Resource    string `json:"resource"`
	Attribute   string `json:"attribute,omitempty"`
	// Environments are those in which the finding is known, if its root has any.
	Environments []string `json:"environments,omitempty"`

	at graph.Range
}

// ReadBaseline reads a baseline. The error is of the form "path:line: what is wrong".
func ReadBaseline(f *graph.File) (*Baseline, error) {
	b := &Baseline{path: f.Path, known: map[string]baselineEntry{}}
	decoder := json.NewDecoder(bytes.NewReader(f.Content))
	decoder.DisallowUnknownFields()
	start := 0 // of the value that is being read
	fail := func(err error) error {
		at := start
		var syntax *json.SyntaxError
		var mistyped *json.UnmarshalTypeError
		switch {
		case errors.As(err, &syntax):
			at = int(syntax.Offset)
		case errors.As(err, &mistyped):
			err = fmt.Errorf("a %s is not what is wanted here", mistyped.Value)
		}
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			at, err = len(f.Content), errors.New("the file ends too early")
		}
		return fmt.Errorf("%s:%d: not a baseline: %v", f.Path, f.Position(at).Line, err)
	}
	next := func() {
		start = int(decoder.InputOffset())
		for start < len(f.Content) && bytes.IndexByte([]byte(" \t\r\n,:"), f.Content[start]) >= 0 {
			start++
		}
	}
	open := func(want json.Delim) error {
		next()
		token, err := decoder.Token()
		if err == nil && token != want {
			err = fmt.Errorf("want %s here", want)
		}
		return err
	}
	if err := open('{'); err != nil {
		return nil, fail(err)
	}
	schema := ""
	seen := map[json.Token]bool{}
	for decoder.More() {
		next()
		name, err := decoder.Token()
		if err == nil && seen[name] {
			err = fmt.Errorf("%q is there twice", name)
		}
		if err != nil {
			return nil, fail(err)
		}
		seen[name] = true
		switch name {
		case "schema":
			next()
			if err := decoder.Decode(&schema); err != nil {
				return nil, fail(err)
			}
			if schema != BaselineSchema {
				return nil, fail(fmt.Errorf("schema %q is not %q", schema, BaselineSchema))
			}
		case "findings":
			if err := open('['); err != nil {
				return nil, fail(err)
			}
			for decoder.More() {
				next()
				var e baselineEntry
				if err := decoder.Decode(&e); err != nil {
					return nil, fail(err)
				}
				e.at = graph.Range{File: f, Start: start, End: int(decoder.InputOffset())}
				if _, twice := b.known[e.Fingerprint]; e.Fingerprint == "" || twice {
					return nil, fail(fmt.Errorf("a finding without a fingerprint, or there twice"))
				}
				b.known[e.Fingerprint] = e
			}
			if _, err := decoder.Token(); err != nil {
				return nil, fail(err)
			}
		default:
			return nil, fail(fmt.Errorf("unknown key %q", name))
		}
	}
	if _, err := decoder.Token(); err != nil {
		return nil, fail(err)
	}
	if schema == "" {
		start = 0
		return nil, fail(fmt.Errorf("it has no schema %q", BaselineSchema))
	}
	next()
	if start < len(f.Content) {
		return nil, fail(errors.New("something follows the list"))
	}
	return b, nil
}

// WriteBaseline writes the failures that are not suppressed, or by a baseline alone, as a baseline. Checks that the rules
// lock are left out, since they would not be known.
func WriteBaseline(w io.Writer, r *analyzer.Report, rules Rules) error {
	var entries []baselineEntry
	seen := map[string]int{}
	for _, result := range r.Results {
		kept := result.Outcome == analyzer.Failed && (result.Suppression == nil || result.Suppression.Kind == analyzer.Baseline)
		if !kept || rules.locks(result.Check.ID) != "" {
			continue
		}
		if n, ok := seen[result.Fingerprint]; ok {
			entries[n].Environments = append(entries[n].Environments, result.Environments...)
			continue
		}
		seen[result.Fingerprint] = len(entries)
		entries = append(entries, baselineEntry{
			Fingerprint: result.Fingerprint, Check: result.Check.ID, Root: result.Resource.Root,
			Resource: result.Resource.Address, Attribute: result.Attribute, Environments: slices.Clone(result.Environments),
		})
	}
	var text bytes.Buffer
	fmt.Fprintf(&text, "{\"schema\":%q,\n\"findings\":[", BaselineSchema)
	for i, e := range entries {
		line, err := json.Marshal(e)
		if err != nil {
			return err
		}
		if i > 0 {
			text.WriteByte(',')
		}
		fmt.Fprintf(&text, "\n%s", line)
	}
	text.WriteString("\n]}\n")
	_, err := w.Write(text.Bytes())
	return err
}

// passKnown suppresses the failures that the baseline knows. An entry for a check that is locked is an error.
func passKnown(r *Filtered, settings *Settings) {
	if settings.Baseline == nil {
		return
	}
	for i := range r.Results {
		result := &r.Results[i]
		e, known := settings.Baseline.known[result.Fingerprint]
		known = known && !slices.ContainsFunc(result.Environments, func(name string) bool { return !slices.Contains(e.Environments, name) })
		if !known || result.Outcome != analyzer.Failed || result.Suppression != nil {
			continue
		}
		if at := settings.Rules.locks(result.Check.ID); at != "" {
			r.Faults = append(r.Faults, graph.Errorf(e.at, "the baseline does not hold for %s: it is locked (%s)", result.Check.ID, at))
			continue
		}
		result.Suppression = &analyzer.Suppression{Kind: analyzer.Baseline, Reason: "in the baseline", At: e.at}
	}
}
