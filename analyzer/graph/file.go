package graph

import (
	"bytes"
	"sort"
	"sync"
	"unicode/utf8"
)

// File is one input file. It may be shared by several roots.
type File struct {
	Path    string // relative to the boundary, separated by '/'
	Content []byte

	once  sync.Once
	lines []int // byte offset at which each line starts

	mu      sync.Mutex
	secrets []span // parts that must reach no output
}

type span struct{ start, end int }

// NewFile returns a file; content must not be changed afterwards.
func NewFile(path string, content []byte) *File { return &File{Path: path, Content: content} }

func (f *File) index() []int {
	f.once.Do(func() {
		f.lines = append(make([]int, 0, 1+bytes.Count(f.Content, []byte{'\n'})), 0)
		for i, b := range f.Content {
			if b == '\n' {
				f.lines = append(f.lines, i+1)
			}
		}
	})
	return f.lines
}

// Position is a place in a file as editors and SARIF count it: from 1, columns in UTF-16 code units.
type Position struct{ Line, Column int }

// Position turns a byte offset into a position. An offset beyond the content is taken as its end.
func (f *File) Position(offset int) Position {
	lines := f.index()
	offset = max(0, min(offset, len(f.Content)))
	line := sort.SearchInts(lines, offset+1) - 1
	start := lines[line]
	if start == 0 {
		// A byte order mark is not text: editors do not count it as a column.
		if bom := []byte("\ufeff"); offset >= len(bom) && bytes.HasPrefix(f.Content, bom) {
			start = len(bom)
		}
	}
	column := 1
	for text := f.Content[start:max(start, offset)]; len(text) > 0; {
		r, size := utf8.DecodeRune(text)
		if r >= 0x10000 {
			column++
		}
		column++
		text = text[size:]
	}
	return Position{Line: line + 1, Column: column}
}

// Hide keeps a part of the content out of every output: see [File.Line].
func (f *File) Hide(start, end int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.secrets = append(f.secrets, span{start, end})
}

// Line returns the text of a line (from 1) without its line break; empty if there is no such line. Each character of a
// hidden part is replaced by an asterisk.
func (f *File) Line(n int) string {
	lines := f.index()
	if n < 1 || n > len(lines) {
		return ""
	}
	end := len(f.Content)
	if n < len(lines) {
		end = lines[n]
	}
	start := lines[n-1]
	text := f.Content[start:end]
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, secret := range f.secrets {
		if secret.start < end && secret.end > start {
			text = mask(text, max(0, secret.start-start), min(len(text), secret.end-start))
		}
	}
	return string(bytes.TrimPrefix(bytes.TrimRight(text, "\r\n"), []byte("\ufeff")))
}

// mask replaces what lies between two offsets, byte for byte, so that other offsets into the line stay right.
func mask(line []byte, start, end int) []byte {
	masked := bytes.Clone(line)
	for i := start; i < end; i++ {
		if c := masked[i]; c != '\n' && c != '\r' && c != ' ' && c != '\t' {
			masked[i] = '*'
		}
	}
	return masked
}

// Range is a span of a file in bytes, the end exclusive. The zero Range is no place at all.
type Range struct {
	File       *File
	Start, End int
}

// IsZero reports whether r is no place.
func (r Range) IsZero() bool { return r.File == nil }

// Path is the file's path, empty for no place.
func (r Range) Path() string {
	if r.File == nil {
		return ""
	}
	return r.File.Path
}

// Positions returns the first position and the one after the last.
func (r Range) Positions() (start, end Position) {
	if r.File == nil {
		return Position{}, Position{}
	}
	return r.File.Position(r.Start), r.File.Position(r.End)
}

// Compare orders ranges by path, start and end.
func (r Range) Compare(s Range) int {
	switch {
	case r.Path() != s.Path():
		if r.Path() < s.Path() {
			return -1
		}
		return 1
	case r.Start != s.Start:
		return r.Start - s.Start
	}
	return r.End - s.End
}
