package main

import (
	"os"
	"strings"
	"testing"
)

// The README shows a finding of the demo as a scan prints it.
func TestREADMESample(t *testing.T) {
	t.Chdir("../..")
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, sample, _ := strings.Cut(string(readme), "\nThis is one of the findings of the demo:\n\n```\n")
	sample, _, ended := strings.Cut(sample, "```\n")
	if !ended || sample == "" {
		t.Fatal("README.md has no sample of a finding")
	}
	_, stdout, _ := lintel("scan", "testdata/demo")
	if !strings.Contains(stdout, "\n"+sample+"\n") {
		t.Errorf("the demo does not print the README's sample:\n%s\nbut:\n%s", sample, stdout)
	}
}
