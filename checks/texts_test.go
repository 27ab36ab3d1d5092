package checks

import (
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// parameterName is lower-case words with dashes between: what is asked for, never a word that needs the name of the check.
var parameterName = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// TestTextsAreOfOneKind: what stands in one list reads as if one had written it. Rationales are sentences; the others are put
// into sentences, and begin and end as parts of one.
func TestTextsAreOfOneKind(t *testing.T) {
	for _, c := range All() {
		fault := func(what, text string) { t.Errorf("%s: %s: %q", c.ID, what, text) }
		if first, _ := utf8.DecodeRuneInString(c.Rationale); !unicode.IsUpper(first) || !strings.HasSuffix(c.Rationale, ".") {
			fault("a rationale is sentences", c.Rationale)
		}
		parts := []string{c.Title.En, c.Remedy}
		for _, p := range c.Parameters {
			parts = append(parts, p.Doc)
			if !parameterName.MatchString(p.Name) {
				fault("a parameter is words with dashes", p.Name)
			}
			if value, is := p.Default.(string); is && p.Allowed != nil && !slices.Contains(p.Allowed, value) {
				fault("a default is allowed", value)
			}
		}
		for _, p := range c.Platforms {
			parts = append(parts, p.Definition, p.Limits)
			for _, reference := range p.References {
				if u, err := url.Parse(reference); err != nil || u.Scheme != "https" || u.Host == "" || strings.ContainsAny(reference, " \n") {
					fault("a reference is an address", reference)
				}
			}
			for i, reference := range p.References {
				if slices.Contains(p.References[:i], reference) {
					fault("a reference stands once", reference)
				}
			}
		}
		parts = slices.AppendSeq(parts, maps.Values(c.Elsewhere))
		for _, part := range parts {
			if part != strings.TrimSpace(part) || strings.ContainsAny(part, "\n\t") || strings.Contains(part, "  ") || strings.HasSuffix(part, ".") {
				fault("a part of a sentence is one line without a full stop", part)
			}
		}
		for _, text := range []string{c.Title.En, c.Remedy} {
			if first, _, _ := strings.Cut(text, " "); unicode.IsUpper(rune(first[0])) && !named[first] {
				fault("no capital at the beginning", text)
			}
		}
	}
}

// named are the names with which a text may begin.
var named = map[string]bool{"Redis": true, "Kafka": true, "Kubernetes": true, "ACLs": true, "API": true}
