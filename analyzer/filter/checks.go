package filter

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
)

// Checks returns the checks whose id matches one of the patterns of only, or all if there is none, without those that match one
// of skip. A pattern is an id or has wildcards as in `rds-*`; the error is one that matches no check.
func Checks(all []*analyzer.Check, only, skip []string) ([]*analyzer.Check, error) {
	for _, pattern := range slices.Concat(only, skip) {
		if _, err := path.Match(pattern, ""); err != nil {
			return nil, fmt.Errorf("%q is not a valid pattern of check ids", pattern)
		}
		if !slices.ContainsFunc(all, func(c *analyzer.Check) bool { return matches(pattern, c) }) {
			return nil, unknown(pattern, all)
		}
	}
	return slices.DeleteFunc(slices.Clone(all), func(c *analyzer.Check) bool {
		return len(only) > 0 && !matchesAny(only, c) || matchesAny(skip, c)
	}), nil
}

// Check finds a check by its id.
func Check(all []*analyzer.Check, id string) (*analyzer.Check, error) {
	for _, c := range all {
		if c.ID == id {
			return c, nil
		}
	}
	return nil, unknown(id, all)
}

func unknown(id string, all []*analyzer.Check) error {
	var ids []string
	for _, c := range all {
		ids = append(ids, c.ID)
	}
	return fmt.Errorf("no check %q%s", id, DidYouMean(id, ids))
}

func matchesAny(patterns []string, c *analyzer.Check) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool { return matches(pattern, c) })
}

func matches(pattern string, c *analyzer.Check) bool {
	matched, err := path.Match(pattern, c.ID)
	return err == nil && matched
}

// DidYouMean asks whether the word that comes closest was meant, or returns "" if none comes close.
func DidYouMean(word string, words []string) string {
	best, least := "", len(word)/3+2 // the distance from which on a guess would surprise
	for _, candidate := range words {
		if d := distance(strings.ToLower(word), candidate); d < least {
			best, least = candidate, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("; did you mean %q?", best)
}

// distance counts the letters to insert, delete or replace to turn one word into the other (Levenshtein).
func distance(a, b string) int {
	if len(a) > 100 {
		return len(a)
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		corner := row[0]
		row[0] = i + 1
		for j := range len(b) {
			replace := corner
			if a[i] != b[j] {
				replace++
			}
			corner = row[j+1]
			row[j+1] = min(replace, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
