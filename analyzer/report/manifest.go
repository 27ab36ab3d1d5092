package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Manifest says what a report was made with, so that it can be made again. It names no machine and no person.
type Manifest struct {
	Version       string            `json:"version"`       // of lintel
	CatalogueHash string            `json:"catalogueHash"` // see [CatalogueHash]
	InputHash     string            `json:"inputHash"`     // see [InputHash]
	Settings      map[string]any    `json:"settings"`      // what was asked for; no value that could be secret
	Exceptions    []string          `json:"exceptions"`    // in force
	Now           *string           `json:"now"`           // the time that was given with --now; nil without it
	Labels        map[string]string `json:"labels"`
}

// complete is m with empty collections instead of missing ones.
func (m Manifest) complete() Manifest {
	if m.Settings == nil {
		m.Settings = map[string]any{}
	}
	if m.Exceptions == nil {
		m.Exceptions = []string{}
	}
	if m.Labels == nil {
		m.Labels = map[string]string{}
	}
	return m
}

// InputHash identifies the files that were read, by path and content. They must be sorted by path.
func InputHash(files []*graph.File) string {
	sum := sha256.New()
	for _, f := range files {
		fmt.Fprintf(sum, "%d %s %x\n", len(f.Path), f.Path, sha256.Sum256(f.Content))
	}
	return "sha256:" + hex.EncodeToString(sum.Sum(nil))
}

// CatalogueHash identifies the checks by all that they declare. What their functions do is identified by the version.
func CatalogueHash(checks []*analyzer.Check) string {
	sum := sha256.New()
	for _, c := range sortedChecks(checks) {
		if err := newJSONWriter(sum).value(describe(c, nil)).done(); err != nil {
			panic(err) // a parameter's default that JSON cannot hold
		}
	}
	return "sha256:" + hex.EncodeToString(sum.Sum(nil))
}
