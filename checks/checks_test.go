package checks

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/regulation"
	"github.com/lintel-iac/lintel/checks/internal/checktest"
	"github.com/lintel-iac/lintel/checks/regulations"
)

func TestCatalogueIsValid(t *testing.T) {
	if err := analyzer.Validate(All()); err != nil {
		t.Error(err)
	}
	known := map[string]bool{}
	for _, check := range All() {
		known[check.ID] = true
		if _, err := os.Stat(fixtures(check)); err != nil {
			t.Errorf("%s has no fixtures: %v", check.ID, err)
		}
	}
	folders, err := os.ReadDir("../testdata/checks")
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		if !known[folder.Name()] {
			t.Errorf("testdata/checks/%s: no check of that id", folder.Name())
		}
	}
}

func TestFrameworksAreValid(t *testing.T) {
	var ids []string
	for _, check := range All() {
		ids = append(ids, check.ID)
	}
	if err := regulation.Validate(regulations.All(), regulations.Reasons(), ids); err != nil {
		t.Error(err)
	}
}

func TestFixtures(t *testing.T) {
	for _, check := range All() {
		t.Run(check.ID, func(t *testing.T) {
			t.Parallel()
			checktest.Run(t, check, fixtures(check))
		})
	}
}

func fixtures(check *analyzer.Check) string { return filepath.Join("../testdata/checks", check.ID) }
