package checks

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var reviewLine = regexp.MustCompile(`^[\w.-]+/[\w.-]+\t[0-9a-f]{40}\t[^\t:]+:[^\t]+\t(fail|pass|undetermined)\thttps://[^\t]+\t(fail|pass|undetermined|skip)\t[^\t]+$`)

// TestReviewed keeps the records of results on real code in shape: testdata/reviewed has a file a check, and each line a
// verdict, the documentation it was read against and what the reviewer says. A wrong verdict is to be mended, not recorded.
func TestReviewed(t *testing.T) {
	known := map[string]bool{}
	for _, check := range All() {
		known[check.ID+".tsv"] = true
	}
	files, err := filepath.Glob("../testdata/reviewed/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if !known[filepath.Base(file)] {
			t.Errorf("%s: no check of that id", file)
		}
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSpace(string(content)), "\n")
		for i, line := range lines[1:] {
			m := reviewLine.FindStringSubmatch(strings.TrimRight(line, "\r"))
			if m == nil {
				t.Errorf("%s:%d: not a review: %s", file, i+2, line)
			} else if m[1] != m[2] {
				t.Errorf("%s:%d: the verdict is %s, the reviewer says %s", file, i+2, m[1], m[2])
			}
		}
	}
}
