package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// ScanSchema names the contract of [JSON]; a change that could break a reader gets another name.
const ScanSchema = "lintel/scan/v1"

// JSON writes the report for programs: one object, one result a line.
func JSON(w io.Writer, in *Input) error {
	out := newJSONWriter(w)
	out.raw(`{"schema":`).value(ScanSchema)
	out.raw(`,"tool":`).value(jsonTool{Name, in.Manifest.Version})
	if note := in.say(phrases.MessagesInEnglish); note != "" {
		out.raw(",\n\"note\":").value(note)
	}
	out.raw(",\n\"manifest\":").value(in.Manifest.complete(in.Report))
	out.raw(",\n\"summary\":").value(summarize(in.Report))
	out.raw(",\n\"results\":")
	out.list(func(item func(any)) {
		for r := range in.results() {
			item(in.jsonResult(r))
		}
	})
	if in.Regulations != nil {
		out.raw(",\n\"regulations\":")
		out.list(func(item func(any)) {
			for i := range in.Regulations {
				item(in.jsonAssessment(&in.Regulations[i]))
			}
		})
	}
	out.raw(",\n\"diagnostics\":")
	out.diagnostics(in.Report.Diagnostics)
	return out.raw("}\n").done()
}

type jsonTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type jsonSummary struct {
	Resources              int            `json:"resources"`
	ResourcesWithoutChecks map[string]int `json:"resourcesWithoutChecks"`
	ModulesNotRead         int            `json:"modulesNotRead"`
	Passed                 int            `json:"passed"`
	Failed                 int            `json:"failed"`
	Undetermined           int            `json:"undetermined"`
	Suppressed             int            `json:"suppressed"`
	Files                  int            `json:"files"`
	Modules                int            `json:"modules"`
}

func summarize(r *analyzer.Report) jsonSummary {
	return jsonSummary{
		Resources:              r.Resources,
		ResourcesWithoutChecks: r.WithoutChecks,
		ModulesNotRead:         len(r.NotRead),
		Passed:                 r.Count(analyzer.Passed),
		Failed:                 r.Count(analyzer.Failed),
		Undetermined:           r.Count(analyzer.Undetermined),
		Suppressed:             r.Suppressed(analyzer.Inline, analyzer.Baseline),
		Files:                  r.Files,
		Modules:                r.Modules,
	}
}

type jsonResult struct {
	Check       string        `json:"check"`
	Title       string        `json:"title"` // of the check, in the language of the report
	Outcome     string        `json:"outcome"`
	Severity    string        `json:"severity"`
	Message     string        `json:"message"`
	Remedy      string        `json:"remedy"`
	Fingerprint string        `json:"fingerprint"`
	Cause       *jsonCause    `json:"cause,omitempty"`
	Resource    jsonResource  `json:"resource"`
	Attribute   string        `json:"attribute"`
	Location    *jsonLocation `json:"location"`
	Via         []jsonStep    `json:"via"`
	Clauses     []Clause      `json:"clauses"`
	// Environments is there only for a root that the settings list with some.
	Environments []string         `json:"environments,omitempty"`
	Suppression  *jsonSuppression `json:"suppression"`
}

type jsonSuppression struct {
	Kind     analyzer.SuppressionKind `json:"kind"`
	Reason   string                   `json:"reason"`
	Until    *string                  `json:"until"` // null for one without an end
	Approver string                   `json:"approver,omitempty"`
	Ticket   string                   `json:"ticket,omitempty"`
	Location *jsonLocation            `json:"location"`
}

func suppression(s *analyzer.Suppression) *jsonSuppression {
	if s == nil {
		return nil
	}
	out := &jsonSuppression{s.Kind, s.Reason, nil, s.Approver, s.Ticket, location(s.At)}
	if s.Until != "" {
		out.Until = &s.Until
	}
	return out
}

type jsonCause struct {
	Kind     graph.CauseKind `json:"kind"`
	Text     string          `json:"text"`
	Location *jsonLocation   `json:"location"`
}

type jsonResource struct {
	Address string        `json:"address"`
	Type    string        `json:"type"`
	Dialect graph.Dialect `json:"dialect"`
	Root    string        `json:"root"`
	// Construct is there only for what the AWS CDK wrote.
	Construct string `json:"construct,omitempty"`
}

type jsonStep struct {
	Location *jsonLocation `json:"location"`
	Note     string        `json:"note"`
}

type jsonLocation struct {
	Path        string `json:"path"`
	StartLine   int    `json:"startLine"`
	StartColumn int    `json:"startColumn"`
	EndLine     int    `json:"endLine"`
	EndColumn   int    `json:"endColumn"`
}

type jsonDiagnostic struct {
	Severity string        `json:"severity"`
	Message  string        `json:"message"`
	Location *jsonLocation `json:"location"`
}

func (in *Input) jsonResult(r *analyzer.Result) jsonResult {
	result := jsonResult{
		Check: r.Check.ID, Title: in.say(r.Check.Title), Outcome: r.Outcome.String(), Severity: r.Severity.String(),
		Message: message(r), Remedy: r.Remedy, Fingerprint: r.Fingerprint,
		Resource:  jsonResource(r.Resource),
		Attribute: r.Attribute, Location: location(r.At),
		Via:     make([]jsonStep, len(r.Via)),
		Clauses: in.Clauses.of(r.Check), Suppression: suppression(r.Suppression), Environments: r.Environments,
	}
	if r.Outcome == analyzer.Undetermined {
		result.Cause = &jsonCause{r.Cause.Kind, r.Cause.Text(), location(r.Cause.At)}
	}
	for i, step := range r.Via {
		result.Via[i] = jsonStep{location(step.At), step.Note()}
	}
	return result
}

// location is a range as JSON has it; nil if it is no place.
func location(r graph.Range) *jsonLocation {
	if r.IsZero() {
		return nil
	}
	start, end := r.Positions()
	return &jsonLocation{r.Path(), start.Line, start.Column, end.Line, end.Column}
}

// jsonWriter writes JSON piece by piece, so that a large report need not be held in memory. The first error sticks.
type jsonWriter struct {
	w       *bufio.Writer
	buffer  bytes.Buffer
	encoder *json.Encoder
	err     error
}

func newJSONWriter(w io.Writer) *jsonWriter {
	out := &jsonWriter{w: bufio.NewWriter(w)}
	out.encoder = json.NewEncoder(&out.buffer)
	out.encoder.SetEscapeHTML(false)
	return out
}

// raw writes text that is part of the form.
func (out *jsonWriter) raw(text string) *jsonWriter {
	if out.err == nil {
		_, out.err = out.w.WriteString(text)
	}
	return out
}

// value writes v without a line break.
func (out *jsonWriter) value(v any) *jsonWriter {
	if out.err != nil {
		return out
	}
	out.buffer.Reset()
	if out.err = out.encoder.Encode(v); out.err == nil {
		_, out.err = out.w.Write(escapeHidden(bytes.TrimSuffix(out.buffer.Bytes(), []byte{'\n'})))
	}
	return out
}

// list writes an array, one item a line.
func (out *jsonWriter) list(items func(item func(any))) {
	separator := "[\n"
	items(func(v any) {
		out.raw(separator).value(v)
		separator = ",\n"
	})
	if separator == "[\n" {
		out.raw("[]")
	} else {
		out.raw("\n]")
	}
}

func (out *jsonWriter) diagnostics(diagnostics []graph.Diagnostic) {
	out.list(func(item func(any)) {
		for _, d := range diagnostics {
			item(jsonDiagnostic{d.Severity.String(), d.Message, location(d.At)})
		}
	})
}

// done ends the writing and returns its first error.
func (out *jsonWriter) done() error {
	if out.err != nil {
		return out.err
	}
	return out.w.Flush()
}
