// Package regulations holds what connects the clauses of guidelines and standards with checks, one file a framework. The
// edges live here and nowhere else.
package regulations

import (
	"embed"
	"encoding/json"
	"fmt"
	"sync"
)

// Framework is a guideline or standard.
type Framework struct {
	ID      string   `json:"id"`
	Clauses []Clause `json:"clauses"`
}

// Clause is one clause of a framework, by the number that the document gives it.
type Clause struct {
	ID     string   `json:"id"`
	Checks []string `json:"checks"` // ids of the checks that give evidence for it
}

// Reference names a clause of a framework.
type Reference struct {
	Regulation string
	Clause     string
}

//go:embed *.json
var files embed.FS

// All returns the frameworks, by id. It panics if the embedded data is broken.
var All = sync.OnceValue(func() []Framework {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err)
	}
	all := make([]Framework, len(entries))
	for i, entry := range entries {
		content, err := files.ReadFile(entry.Name())
		if err == nil {
			err = json.Unmarshal(content, &all[i])
		}
		if err != nil {
			panic(fmt.Errorf("%s: %w", entry.Name(), err))
		}
	}
	return all
})

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

// ClausesOf returns the clauses that a check gives evidence for, in the order of the frameworks and their clauses.
func ClausesOf(check string) []Reference { return byCheck()[check] }
