package report

import (
	"encoding/xml"
	"fmt"
	"io"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// JUnit writes every verdict as a test case, one suite a root, in the dialect that Jenkins publishes a schema for (junit-10)
// and that GitLab and Azure DevOps read. What is undetermined is skipped, and the cause says why: it is never a test that
// passed. What could not be read is an error, in a suite of its own. There are no times, so that the same input gives the
// same bytes.
func JUnit(w io.Writer, in *Input) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	encoder := xml.NewEncoder(w)
	encoder.Indent("", "  ")
	if err := encoder.Encode(in.junit()); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

type junitReport struct {
	XMLName  xml.Name      `xml:"testsuites"`
	Name     string        `xml:"name,attr"`
	Tests    int           `xml:"tests,attr"`
	Failures int           `xml:"failures,attr"`
	Errors   int           `xml:"errors,attr"`
	Suites   []*junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Skipped  int         `xml:"skipped,attr"`
	Notes    *junitNotes `xml:"properties"`
	Cases    []junitCase `xml:"testcase"`

	names map[string]int // how often each name was given
}

type junitNotes struct {
	Notes []junitNote `xml:"property"`
}

type junitNote struct {
	Name  string `xml:"name,attr"`
	Value string `xml:"value,attr"`
}

type junitCase struct {
	Class   string        `xml:"classname,attr"`
	Name    string        `xml:"name,attr"`
	Skipped *junitOutcome `xml:"skipped"`
	Error   *junitOutcome `xml:"error"`
	Failure *junitOutcome `xml:"failure"`
}

type junitOutcome struct {
	Type    string `xml:"type,attr"`
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

func (in *Input) junit() *junitReport {
	report := &junitReport{Name: Name}
	roots := map[string]*junitSuite{}
	for i := range in.Report.Results {
		r := &in.Report.Results[i]
		suite := roots[r.Resource.Root]
		if suite == nil {
			suite = report.suite(visible(r.Resource.Root))
			roots[r.Resource.Root] = suite
		}
		suite.result(in, r)
	}
	if in.errors() > 0 {
		suite := report.suite(in.say(phrases.Unreadable))
		for _, d := range in.Report.Diagnostics {
			if d.Severity == graph.Error {
				text := visible(d.Message)
				suite.add(placeName(d.At), junitCase{Error: &junitOutcome{d.Severity.String(), text, text}})
			}
		}
	}
	if note := in.say(phrases.MessagesInEnglish); note != "" && len(report.Suites) > 0 {
		report.Suites[0].Notes = &junitNotes{[]junitNote{{"note", note}}}
	}
	for _, suite := range report.Suites {
		report.Tests += suite.Tests
		report.Failures += suite.Failures
		report.Errors += suite.Errors
	}
	return report
}

// suite begins a suite, after those that there are: they are in the order of their first results.
func (report *junitReport) suite(name string) *junitSuite {
	suite := &junitSuite{Name: name, names: map[string]int{}}
	report.Suites = append(report.Suites, suite)
	return suite
}

func (s *junitSuite) result(in *Input, r *analyzer.Result) {
	name := r.Check.ID + ": " + visible(r.Resource.Name())
	if r.Attribute != "" {
		name += " (" + visible(r.Attribute) + ")"
	}
	message := in.titled(r)
	text := placeName(r.At) + ": " + message
	switch {
	case r.Suppression != nil:
		s.add(name, junitCase{Skipped: &junitOutcome{"suppressed", message, text}})
	case r.Outcome == analyzer.Failed:
		text += "\n" + in.remedy(r)
		s.add(name, junitCase{Failure: &junitOutcome{r.Severity.String(), message, text}})
	case r.Outcome == analyzer.Undetermined:
		s.add(name, junitCase{Skipped: &junitOutcome{string(r.Cause.Kind), message, text}})
	default:
		s.add(name, junitCase{})
	}
}

// add gives every test case a name of its own: of those with the same, GitLab takes only the first.
func (s *junitSuite) add(name string, test junitCase) {
	s.names[name]++
	if n := s.names[name]; n > 1 {
		name += fmt.Sprintf(" #%d", n)
	}
	test.Class, test.Name = s.Name, name
	s.Tests++
	switch {
	case test.Failure != nil:
		s.Failures++
	case test.Error != nil:
		s.Errors++
	case test.Skipped != nil:
		s.Skipped++
	}
	s.Cases = append(s.Cases, test)
}

// placeName is a place on one line: path, line and column, as far as there are any.
func placeName(at graph.Range) string {
	switch {
	case at.IsZero():
		return "-"
	case len(at.File.Content) == 0:
		return visible(at.Path())
	}
	start, _ := at.Positions()
	return fmt.Sprintf("%s:%d:%d", visible(at.Path()), start.Line, start.Column)
}
