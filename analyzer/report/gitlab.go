package report

import (
	"io"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// GitLab writes the findings as GitLab's Code Quality report
// (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format): a list of issues. GitLab follows an issue
// from one commit to the next by its fingerprint, and takes only the first of those with the same. What is undetermined is
// written if it is asked for, as information; what passed or is suppressed is no issue.
func GitLab(w io.Writer, in *Input) error {
	out := newJSONWriter(w)
	out.list(func(item func(any)) {
		for r := range in.results() {
			if r.Outcome != analyzer.Passed && r.Suppression == nil {
				item(in.codeQuality(r))
			}
		}
	})
	return out.raw("\n").done()
}

type codeQualityIssue struct {
	Description string              `json:"description"`
	CheckName   string              `json:"check_name"`
	Fingerprint string              `json:"fingerprint"`
	Severity    string              `json:"severity"`
	Location    codeQualityLocation `json:"location"`
}

type codeQualityLocation struct {
	Path  string           `json:"path"`
	Lines codeQualityLines `json:"lines"`
}

type codeQualityLines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

func (in *Input) codeQuality(r *analyzer.Result) codeQualityIssue {
	severity := map[analyzer.Severity]string{
		analyzer.Critical: "blocker", analyzer.High: "critical", analyzer.Medium: "major", analyzer.Low: "minor",
	}[r.Severity]
	if r.Outcome == analyzer.Undetermined {
		severity = "info"
	}
	path, begin, end := lines(r)
	return codeQualityIssue{
		visible(r.Resource.Name()) + ": " + in.titled(r), r.Check.ID, r.Fingerprint, severity,
		codeQualityLocation{path, codeQualityLines{begin, end}},
	}
}

// explained is the message of a result, with the cause if it is undetermined, or why it is suppressed, on one line.
func (in *Input) explained(r *analyzer.Result) string {
	text := visible(message(r))
	if r.Outcome == analyzer.Undetermined {
		text += ": " + visible(r.Cause.Text())
	}
	if s := r.Suppression; s != nil {
		text = in.say(phrases.Joined, text, visible(in.acceptance(s)))
	}
	return text
}

// titled is the same after the title of the check.
func (in *Input) titled(r *analyzer.Result) string {
	if title := in.title(r.Check); title != "" {
		return in.say(phrases.Labelled, title, in.explained(r))
	}
	return in.explained(r)
}

// remedy is what to do about a result, after a label.
func (in *Input) remedy(r *analyzer.Result) string {
	return in.say(phrases.Labelled, in.say(phrases.Fix), visibleLines(strings.TrimRight(r.Remedy, "\n")))
}

// lines are the path and the first and last line of a result, for formats that know of nothing without a place.
func lines(r *analyzer.Result) (path string, first, last int) {
	if r.At.IsZero() {
		return r.Resource.Root, 1, 1
	}
	return r.At.Path(), lineOf(r.At), lastLineOf(r.At)
}

func lineOf(at graph.Range) int {
	start, _ := at.Positions()
	return start.Line
}

// lastLineOf is the line of the last character, which is not the one after it if a range ends with a line break.
func lastLineOf(at graph.Range) int {
	start, end := at.Positions()
	if end.Column == 1 && end.Line > start.Line {
		return end.Line - 1
	}
	return end.Line
}
