package report

import (
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// lineHashes computes for lines of a file what GitHub code scanning follows an alert by when its line moves, in the way
// of github/codeql-action: a polynomial hash, modulo 2⁶⁴, of the 100 UTF-16 code units that follow the start of the line,
// blanks and tabs left out and every line break taken as one line feed, beyond the end one marker and then zeros; after a
// colon, how many lines with this hash there have been so far.
//
// Nearby text can be computed back from such a hash. So a line has none if the hash would cover a secret.
func lineHashes(f *graph.File, wanted map[int]bool) map[int]string {
	const (
		window = 100
		base   = 37
		end    = 0xffff
	)
	leaving := uint64(1) // base to the power of window: the weight of the unit that leaves the window
	for range window {
		leaving *= base
	}
	type start struct{ line, offset int }
	var (
		hash   uint64
		units  [window]uint64
		starts [window]start // of the lines whose first unit is at this place of the window; line 0: none
		next   int           // place in the window
		line   = 0
		fresh  = true // the next unit starts a line
		offset int    // of the character at hand
		seen   = map[uint64]int{}
		hashes = make(map[int]string, len(wanted))
	)
	full := func() {
		if s := starts[next]; s.line > 0 {
			starts[next] = start{}
			seen[hash]++
			if wanted[s.line] && !f.Hides(s.offset, offset) {
				hashes[s.line] = strconv.FormatUint(hash, 16) + ":" + strconv.Itoa(seen[hash])
			}
		}
	}
	shift := func(unit uint64) {
		hash = hash*base + unit - leaving*units[next]
		units[next] = unit
		next = (next + 1) % window
	}
	add := func(unit uint64) {
		full()
		if fresh {
			fresh = false
			line++
			starts[next] = start{line, offset}
		}
		fresh = unit == '\n'
		shift(unit)
	}
	afterCR := false
	for offset < len(f.Content) {
		r, size := rune(f.Content[offset]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(f.Content[offset:])
		}
		switch {
		case r == ' ' || r == '\t' || (r == '\n' && afterCR):
			afterCR = false
		case r == '\r':
			afterCR = true
			add('\n')
		case r >= 0x10000:
			afterCR = false
			high, low := utf16.EncodeRune(r)
			add(uint64(high))
			add(uint64(low))
		default:
			afterCR = false
			add(uint64(r))
		}
		offset += size
	}
	add(end)
	for range window {
		full()
		shift(0)
	}
	return hashes
}
