package checks

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/analyzer/report"
	"github.com/lintel-iac/lintel/checks/regulations"
)

//go:generate go test -run DocsCurrent$ -update

var update = flag.Bool("update", false, "write generated files instead of comparing them")

// TestDocsCurrent compares the README of every topic with what its checks say of themselves.
func TestDocsCurrent(t *testing.T) {
	topics := map[string][]*analyzer.Check{}
	for _, check := range All() {
		topics[check.Topic] = append(topics[check.Topic], check)
	}
	for topic, checks := range topics {
		current(t, filepath.Join(topic, "README.md"), page(t, topic, checks))
	}
}

func page(t *testing.T, topic string, checks []*analyzer.Check) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "<!-- Generated from the checks and their fixtures by go generate ./checks. -->\n\n# Checks: %s\n\n", topic)
	for _, check := range checks {
		fmt.Fprintf(&b, "- [%s](#%s): %s\n", check.ID, check.ID, check.Title.En)
	}
	for _, check := range checks {
		var clauses []report.Clause
		for _, clause := range regulations.ClausesOf(check.ID) {
			clauses = append(clauses, report.Clause(clause))
		}
		fmt.Fprintf(&b, "\n## %s\n\n%s. Severity: %s.\n\n%s", check.ID, capital(check.Title.En), check.Severity, report.CheckMarkdown(check, clauses, "### ", language.English))
		examples(t, &b, check)
	}
	return b.Bytes()
}

// annotation is a comment by which a fixture says what is expected: see package checktest.
var annotation = regexp.MustCompile(`(?m)(?:#|//)\s*(?:(want|unsure) ".*|skip(:.*)?)$`)

// inWords says for readers what an annotation says.
func inWords(annotated string) string {
	return annotation.ReplaceAllStringFunc(annotated, func(comment string) string {
		switch m := annotation.FindStringSubmatch(comment); m[1] {
		case "want":
			return "# fails"
		case "unsure":
			return "# undetermined"
		default:
			return "# not judged" + m[2]
		}
	})
}

// examples shows the fixture named "example" of each platform, if there is one.
func examples(t *testing.T, b *bytes.Buffer, check *analyzer.Check) {
	shown := false
	for _, platform := range analyzer.PlatformNames {
		files, err := filepath.Glob(filepath.Join(fixtures(check), platform, "example.*"))
		if err != nil {
			t.Fatal(err)
		}
		slices.Sort(files)
		for _, file := range files {
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if !shown {
				fmt.Fprint(b, "\n### Examples\n")
				shown = true
			}
			language := strings.Replace(strings.TrimPrefix(filepath.Ext(file), "."), "tf", "hcl", 1)
			code := inWords(strings.ReplaceAll(string(content), "\r\n", "\n"))
			fmt.Fprintf(b, "\n```%s\n%s\n```\n", language, strings.TrimSpace(code))
		}
	}
}
