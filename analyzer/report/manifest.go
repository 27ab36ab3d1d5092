package report

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
)

// Manifest says what a report was made with, so that it can be made again. It names no machine and no person.
type Manifest struct {
	Version       string             `json:"version"`       // of lintel
	CatalogueHash string             `json:"catalogueHash"` // see [CatalogueHash]
	InputHash     string             `json:"inputHash"`     // see [InputHash]
	Settings      map[string]any     `json:"settings"`      // what was asked for; no value that could be secret
	Exceptions    []exceptionInForce `json:"exceptions"`    // those in the code that suppress something
	Now           *string            `json:"now"`           // the time that was given with --now; nil without it
	Labels        map[string]string  `json:"labels"`
}

// exceptionInForce is one exception with all that it suppresses.
type exceptionInForce struct {
	Check string `json:"check"`
	*jsonSuppression
	Results int `json:"results"`

	written *analyzer.Suppression
}

// place is where it is written.
func (e exceptionInForce) place() string { return placeName(e.written.At) }

// exceptionsOf are the exceptions in the code that suppress a result, by place.
func exceptionsOf(r *analyzer.Report) []exceptionInForce {
	inForce := []exceptionInForce{}
	places := map[*analyzer.Suppression]int{}
	var written []*analyzer.Suppression
	for i := range r.Results {
		s := r.Results[i].Suppression
		if s == nil || s.Kind != analyzer.Inline {
			continue
		}
		n, known := places[s]
		if !known {
			n = len(inForce)
			places[s] = n
			written = append(written, s)
			inForce = append(inForce, exceptionInForce{Check: r.Results[i].Check.ID, jsonSuppression: suppression(s), written: s})
		}
		inForce[n].Results++
	}
	slices.SortFunc(written, func(a, b *analyzer.Suppression) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(inForce[places[a]].Check, inForce[places[b]].Check))
	})
	ordered := make([]exceptionInForce, len(inForce))
	for i, s := range written {
		ordered[i] = inForce[places[s]]
	}
	return ordered
}

// complete is m with the exceptions in force and with empty collections instead of missing ones.
func (m Manifest) complete(r *analyzer.Report) Manifest {
	if m.Settings == nil {
		m.Settings = map[string]any{}
	}
	m.Exceptions = exceptionsOf(r)
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
		if err := newJSONWriter(sum).value(describe(c, nil, language.English)).done(); err != nil {
			panic(err) // a parameter's default that JSON cannot hold
		}
	}
	return "sha256:" + hex.EncodeToString(sum.Sum(nil))
}
