// Package language holds the languages that lintel writes for people, and texts that exist in each of them.
package language

import (
	"fmt"
	"strings"
)

// Language is one that reports can be written in, by its BCP 47 tag.
type Language string

// The languages of the reports.
const (
	English     Language = "en"
	Simplified  Language = "zh-Hans"
	Traditional Language = "zh-Hant" // with the terms that are used in Hong Kong
)

// All are the languages, the default first.
var All = []Language{English, Simplified, Traditional}

// IsEnglish reports whether l is the default; the zero Language is.
func (l Language) IsEnglish() bool { return l == English || l == "" }

// Parse returns the language of a tag.
func Parse(tag string) (Language, error) {
	for _, l := range All {
		if strings.EqualFold(tag, string(l)) {
			return l, nil
		}
	}
	return "", fmt.Errorf("no language %q: want %s, %s or %s", tag, English, Simplified, Traditional)
}

// Text says the same in each language.
type Text struct {
	En   string `json:"en"`
	Hans string `json:"zh-Hans"`
	Hant string `json:"zh-Hant"`
}

// In is the text in a language; the zero Language is English.
func (t Text) In(l Language) string {
	switch l {
	case Simplified:
		return t.Hans
	case Traditional:
		return t.Hant
	}
	return t.En
}

// IsZero reports whether the text is there in no language.
func (t Text) IsZero() bool { return t == Text{} }

// Missing are the languages in which the text is blank.
func (t Text) Missing() []Language {
	var missing []Language
	for _, l := range All {
		if strings.TrimSpace(t.In(l)) == "" {
			missing = append(missing, l)
		}
	}
	return missing
}
