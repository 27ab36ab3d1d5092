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

// names are the files of the frameworks, sorted.
func names() []string {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err)
	}
	var names []string
	for _, entry := range entries {
		if !entry.IsDir() {
			names = append(names, entry.Name())
		}
	}
	return names
}

// All returns the frameworks, by id.
var All = sync.OnceValue(func() []*regulation.Framework {
	var all []*regulation.Framework
	for _, name := range names() {
		all = append(all, read[regulation.Framework](name))
	}
	return all
})

// Reasons are why clauses of which code could show something have no check.
var Reasons = sync.OnceValue(func() regulation.Reasons { return *read[regulation.Reasons]("words/not-assessed.json") })

// Glossary decides each term once, for all texts in all languages.
var Glossary = sync.OnceValue(func() []regulation.Term { return *read[[]regulation.Term]("words/glossary.json") })

// byCheck reads no more of the frameworks than it needs, since every scan asks for it.
var byCheck = sync.OnceValue(func() map[string][]Reference {
	type outline struct {
		ID      string
		Clauses []struct {
			ID     string
			Checks []string
		}
	}
	edges := map[string][]Reference{}
	for _, name := range names() {
		framework := read[outline](name)
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
