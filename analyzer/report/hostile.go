package report

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// A string from the input may hold what a terminal obeys (escape sequences), what changes how the rest is read (bidirectional
// controls, zero-width characters) or what is no text at all. None of it is lost, all of it is shown as an escape.

// visible returns s as a terminal can show it on one line.
func visible(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		b.WriteString(escaped(r, s[:size]))
		s = s[size:]
	}
	return b.String()
}

// visibleLines is [visible] for text of several lines.
func visibleLines(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = visible(line)
	}
	return strings.Join(lines, "\n")
}

func plain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// escaped is one character, or its escape if it cannot be shown.
func escaped(r rune, raw string) string {
	switch {
	case r == utf8.RuneError && len(raw) == 1:
		return `\x` + strconv.FormatUint(uint64(raw[0]), 16)
	case unicode.IsGraphic(r):
		return raw
	}
	quoted := strconv.QuoteRune(r)
	return quoted[1 : len(quoted)-1]
}

// cell is one character as it is shown, and how many columns of a terminal it takes.
type cell struct {
	text  string
	width int
}

const tabWidth = 4

// cells splits a line of source into what is shown.
func cells(line string) []cell {
	shown := make([]cell, 0, len(line))
	for len(line) > 0 {
		r, size := utf8.DecodeRuneInString(line)
		raw := line[:size]
		line = line[size:]
		switch text := escaped(r, raw); {
		case r == '\t':
			shown = append(shown, cell{strings.Repeat(" ", tabWidth), tabWidth})
		case text != raw:
			shown = append(shown, cell{text, len(text)})
		default:
			shown = append(shown, cell{text, columns(r)})
		}
	}
	return shown
}

// columns is how wide a terminal shows a character.
func columns(r rune) int {
	if r < utf8.RuneSelf {
		return 1
	}
	if unicode.In(r, unicode.Mn, unicode.Me) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// displayWidth is how many columns a visible string takes.
func displayWidth(s string) int {
	if plain(s) {
		return len(s)
	}
	n := 0
	for _, r := range s {
		n += columns(r)
	}
	return n
}

// escapeHidden replaces in a JSON text the characters that a terminal would obey or not show by their escapes. It reads as
// the same JSON.
func escapeHidden(text []byte) []byte {
	harmless := 0
	for harmless < len(text) && text[harmless] < 0x7f {
		harmless++
	}
	if harmless == len(text) {
		return text
	}
	safe := append(make([]byte, 0, len(text)+16), text[:harmless]...)
	for rest := text[harmless:]; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		if r < 0x7f || unicode.IsGraphic(r) {
			safe = append(safe, rest[:size]...)
		} else if high, low := utf16.EncodeRune(r); high != unicode.ReplacementChar {
			safe = appendEscape(appendEscape(safe, high), low)
		} else {
			safe = appendEscape(safe, r)
		}
		rest = rest[size:]
	}
	return safe
}

func appendEscape(b []byte, unit rune) []byte {
	const hex = "0123456789abcdef"
	return append(b, '\\', 'u', hex[unit>>12&15], hex[unit>>8&15], hex[unit>>4&15], hex[unit&15])
}
