// Package regulations holds the guidelines and standards whose clauses the checks are about, one file a framework. What
// connects clauses with checks lives here and nowhere else.
//
// The clauses are those that four public documents name: Huawei Cloud Config's conformance package for the HKMA, AWS's guides
// to the regulations of the HKMA and of the IA, and JR/T 0167-2020. Titles, summaries and all else are in lintel's own words.
package regulations

import (
	"embed"
	"encoding/json"
	"fmt"
	"sync"

	"github.com/lintel-iac/lintel/analyzer/regulation"
)

// Reference names a clause of a framework.
type Reference struct {
	Regulation string
	Clause     string
}

//go:embed *.json words/*.json
var files embed.FS

// read decodes an embedded file. It panics if the file is broken, which the tests would have shown.
func read[T any](name string) *T {
	into := new(T)
	content, err := files.ReadFile(name)
	if err == nil {
		err = json.Unmarshal(content, into)
	}
	if err != nil {
		panic(fmt.Errorf("%s: %w", name, err))
	}
	return into
}

// All returns the frameworks, by id.
var All = sync.OnceValue(func() []*regulation.Framework {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err)
	}
	var all []*regulation.Framework
	for _, entry := range entries {
		if !entry.IsDir() {
			all = append(all, read[regulation.Framework](entry.Name()))
		}
	}
	return all
})

// Reasons are why clauses of which code could show something have no check.
var Reasons = sync.OnceValue(func() regulation.Reasons { return *read[regulation.Reasons]("words/not-assessed.json") })

// Glossary decides each term once, for all texts in all languages.
var Glossary = sync.OnceValue(func() []regulation.Term { return *read[[]regulation.Term]("words/glossary.json") })

var byCheck = sync.OnceValue(func() map[string][]Reference {
	edges := map[string][]Reference{}
	for _, framework := range All() {
		for _, clause := range framework.Clauses {
			for _, check := range clause.Checks {
				edges[check] = append(edges[check], Reference{framework.ID, clause.ID})
			}
		}
	}
	return edges
})

// ClausesOf returns the clauses that a check is about, in the order of the frameworks and their clauses.
func ClausesOf(check string) []Reference { return byCheck()[check] }
