package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"
)

func TestProgress(t *testing.T) {
	var p progress
	var shown bytes.Buffer
	p.showOn(&shown, time.Hour, time.Hour)()
	if shown.Len() > 0 {
		t.Errorf("a scan that is over at once shows %q", &shown)
	}
	stop := p.showOn(&shown, 0, time.Millisecond)
	time.Sleep(20 * time.Millisecond)
	p.roots.Store(3)
	p.judged.Store(1)
	time.Sleep(20 * time.Millisecond)
	stop()
	lines := strings.Split(shown.String(), "\r")
	if lines[0] != "" || lines[1] != "lintel: reading" || strings.TrimSpace(lines[len(lines)-3]) != "lintel: judging: 1 of 3 root modules, plans and templates" {
		t.Errorf("%q", lines)
	}
	if last := lines[len(lines)-2]; lines[len(lines)-1] != "" || strings.TrimSpace(last) != "" || len(last) != len(lines[len(lines)-3]) {
		t.Errorf("the line is not left empty: %q", lines[len(lines)-2:])
	}
}

// TestNoProgressForPrograms: what is no terminal sees neither progress nor colours.
func TestNoProgressForPrograms(t *testing.T) {
	f, err := os.Create(t.TempDir() + "/out")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if isTerminal(f) || isTerminal(&bytes.Buffer{}) || colourful(f) {
		t.Error("a file is no terminal")
	}
	terminal, err := os.Open("/dev/tty")
	if err != nil {
		t.Skip("there is no terminal here")
	}
	defer terminal.Close()
	t.Setenv("NO_COLOR", "1")
	if colourful(terminal) {
		t.Error("NO_COLOR is set")
	}
}

// TestCompletions: what can be written after a flag.
func TestCompletions(t *testing.T) {
	for args, want := range map[string]string{
		"scan --check rds":        "rds-instances-enable-kms",
		"scan --skip-check kms":   "kms-rotation-enabled",
		"scan --fail-on h":        "high",
		"scan --include passed,u": "passed,undetermined",
		"scan -f sarif-":          "sarif-github",
		"config --pol":            "--policy",
		"scan --write":            "--write-baseline",
		"completion z":            "zsh",
	} {
		_, stdout, _ := lintel(append([]string{"__complete"}, strings.Fields(args)...)...)
		if !strings.Contains(stdout, want+"\n") && !strings.Contains(stdout, want+"\t") {
			t.Errorf("%s: %s is not among\n%s", args, want, stdout)
		}
	}
}
