package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// GitHub writes commands of GitHub Actions, which the runner turns into annotations of the lines that a pull request changes
// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions): the most severe first, because GitHub
// shows only the first ten of each level and step, then what could not be read, and last what was counted.
func GitHub(w io.Writer, in *Input) error {
	out := bufio.NewWriter(w)
	for _, r := range in.bySeverity() {
		if r.Outcome == analyzer.Passed || r.Suppression != nil {
			continue
		}
		level := level(r.Severity)
		title := in.aside(r.Check.ID, in.say(r.Severity.Label()))
		text := visible(r.Resource.Name()) + ": " + in.titled(r)
		switch {
		case r.Outcome == analyzer.Undetermined:
			level, title = "note", in.aside(r.Check.ID, in.say(phrases.Undetermined))
		case r.Remedy != "":
			text += "\n" + in.remedy(r)
		}
		annotate(out, level, r.At, title, text)
	}
	for _, d := range in.Report.Diagnostics {
		annotate(out, d.Severity.String(), d.At, Name, visible(d.Message))
	}
	annotate(out, "note", graph.Range{}, Name, strings.TrimRight(in.counts()+"\n"+in.say(phrases.MessagesInEnglish), "\n"))
	return out.Flush()
}

// annotate writes one annotation at a level of SARIF.
func annotate(out io.Writer, level string, at graph.Range, title, text string) {
	command := map[string]string{"error": "error", "warning": "warning", "note": "notice"}[level]
	properties := ""
	if !at.IsZero() {
		properties = "file=" + commandProperty.Replace(visible(at.Path())) + ","
		if len(at.File.Content) > 0 {
			start, end := at.Positions()
			properties += fmt.Sprintf("line=%d,endLine=%d,", start.Line, lastLineOf(at))
			if start.Line == end.Line { // GitHub refuses columns of more than one line
				properties += fmt.Sprintf("col=%d,endColumn=%d,", start.Column, end.Column)
			}
		}
	}
	fmt.Fprintf(out, "::%s %stitle=%s::%s\n", command, properties, commandProperty.Replace(title), commandData.Replace(text))
}

// What the runner would take for the end of a line, of a property or of the properties is escaped as it unescapes it.
var (
	commandData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	commandProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)
