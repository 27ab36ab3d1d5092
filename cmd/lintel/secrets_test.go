package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/report"
)

// planted are the secrets in the fixtures of secrets-not-hardcoded, or what is left of them if a character that a format
// escapes cuts them.
var planted = []string{"Harbour", "Queen", "Victoria", "q7Zt0dYxwB1nV9s", "AKIAQ3EGRJ7TWZ5LN2VB", "MIIEpAIBAAKCAQEAwJ7TgYp0m1b9Xq2Zk4"}

// TestPlantedSecretsReachNoOutput: no format of a report or of the graph shows one, nor a diagnostic, whatever the outcome of
// the check is for it.
func TestPlantedSecretsReachNoOutput(t *testing.T) {
	const fixtures = "../../testdata/checks/secrets-not-hardcoded"
	var code strings.Builder
	err := filepath.WalkDir(fixtures, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(name)
		code.Write(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, secret := range planted {
		if !strings.Contains(code.String(), secret) {
			t.Errorf("no fixture has %q", secret)
		}
	}
	commands := map[string][]string{"scan as it is called": {"scan", fixtures}}
	for _, format := range report.Formats {
		commands["scan "+format.Name] = []string{"scan", "-f", format.Name, "--include", "passed,undetermined,suppressed", "--regulation", "all", fixtures}
	}
	for _, format := range report.GraphFormats {
		commands["graph "+format.Name] = []string{"graph", "-f", format.Name, fixtures}
	}
	for name, args := range commands {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			exit, stdout, stderr := lintel(args...)
			if exit == exitUsage || len(stdout) < 1000 {
				t.Fatalf("exit %d, %d bytes: %s", exit, len(stdout), stderr)
			}
			for _, secret := range planted {
				for stream, text := range map[string]string{"output": stdout, "error stream": stderr} {
					if i := strings.Index(text, secret); i >= 0 {
						t.Errorf("the %s shows %q: …%s…", stream, secret, text[max(0, i-100):min(len(text), i+50)])
					}
				}
			}
		})
	}
}
