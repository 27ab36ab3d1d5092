package checks

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/regulation"
	"github.com/lintel-iac/lintel/checks/regulations"
)

// TestRegulationsDocsCurrent compares checks/regulations/README.md, and what the README of the project says of frameworks and checks,
// with the catalogue.
func TestRegulationsDocsCurrent(t *testing.T) {
	current(t, filepath.Join("regulations", "README.md"), regulationsPage())

	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	want := readme
	for name, text := range map[string]string{"coverage": coverage(), "topics": topics()} {
		begin, end := []byte("<!-- "+name+" -->\n"), []byte("<!-- /"+name+" -->")
		before, rest, found := bytes.Cut(want, begin)
		_, after, closed := bytes.Cut(rest, end)
		if !found || !closed {
			t.Fatalf("README.md has no place for the %s, between %q and %q", name, begin, end)
		}
		want = slices.Concat(before, begin, []byte(text), end, after)
	}
	current(t, "../README.md", want)
}

// topics lists the topics, with what their checks are about.
func topics() string {
	var b strings.Builder
	ids := map[string][]string{}
	for _, check := range All() {
		ids[check.Topic] = append(ids[check.Topic], "`"+check.ID+"`")
	}
	for _, topic := range slices.Sorted(maps.Keys(ids)) {
		fmt.Fprintf(&b, "- [%s](checks/%s/README.md) (%d): %s\n", topic, topic, len(ids[topic]), strings.Join(ids[topic], ", "))
	}
	return b.String()
}

// coverage is, for each framework, of how many clauses code could show something, and how many of these are checked.
func coverage() string {
	var b strings.Builder
	b.WriteString("| framework | clauses | code can decide | checked | code can show a part | checked | not in code |\n|---|---|---|---|---|---|---|\n")
	var total [6]int
	for _, f := range regulations.All() {
		all, allChecked := f.Count(regulation.Automatable)
		part, partChecked := f.Count(regulation.Partial)
		none, _ := f.Count(regulation.Procedural)
		row := [6]int{len(f.Clauses), all, allChecked, part, partChecked, none}
		fmt.Fprintf(&b, "| %s (%s) %s |\n", f.Title.En, f.ID, numbers(row))
		for i, n := range row {
			total[i] += n
		}
	}
	fmt.Fprintf(&b, "| together %s |\n", numbers(total))
	return b.String()
}

func numbers(row [6]int) string {
	var b strings.Builder
	for _, n := range row {
		fmt.Fprintf(&b, "| %d ", n)
	}
	return strings.TrimSuffix(b.String(), " ")
}

func regulationsPage() []byte {
	var b bytes.Buffer
	b.WriteString("<!-- Generated from the frameworks by go generate ./checks. -->\n\n# Regulations\n\n")
	fmt.Fprintf(&b, "%s\n\n%s\n\n%s\n", regulation.Notice.En, regulation.Translated.En, coverage())
	for _, f := range regulations.All() {
		fmt.Fprintf(&b, "## %s\n\n%s: %s. %s. %s\n\n- Edition: %s\n- Mapping: %s\n", f.ID, f.Title.En, f.Issuer.En, capital(f.Nature.En), f.Statement.En, f.Edition.En, f.Mapping.En)
		b.WriteString("\n| clause | title | operated by | code | checks, or why there are none |\n|---|---|---|---|---|\n")
		for _, c := range f.Clauses {
			checks := strings.Join(c.Checks, ", ")
			if c.NotAssessed != "" {
				checks = regulations.Reasons()[c.NotAssessed].En
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", c.ID, c.Title.En, c.Operator, c.CouldShow, checks)
		}
		b.WriteString("\n")
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// current compares a generated file with what it should be, or writes it.
func current(t *testing.T, path string, want []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, want, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(bytes.ReplaceAll(have, []byte("\r\n"), []byte("\n")), want) {
		t.Errorf("%s is stale: run go generate ./checks", filepath.ToSlash(filepath.Join("checks", path)))
	}
}
