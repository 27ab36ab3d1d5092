package graph

import (
	"bytes"
	"slices"
	"sort"
	"sync"
)

// File is one input file. It may be shared by several roots.
type File struct {
	Path    string // relative to the boundary, separated by '/'
	Content []byte

	once  sync.Once
	lines []int // byte offset at which each line starts
	units []int // UTF-16 code units before each stride of the content

	mu      sync.Mutex
	secrets []span // parts that must reach no output
}

type span struct{ start, end int }

// stride is how many bytes lie between two entries of File.units, so that a position in a file of one long line, as
// programs write JSON, costs no more than another.
const stride = 1 << 10

// byteOrderMark is not text: editors do not count it as a column.
const byteOrderMark = "\ufeff"

// NewFile returns a file; content must not be changed afterwards.
func NewFile(path string, content []byte) *File { return &File{Path: path, Content: content} }

func (f *File) index() {
	f.once.Do(func() {
		f.lines = append(make([]int, 0, 1+bytes.Count(f.Content, []byte{'\n'})), 0)
		f.units = make([]int, 0, 1+len(f.Content)/stride)
		units := 0
		for i, b := range f.Content {
			if i%stride == 0 {
				f.units = append(f.units, units)
			}
			units += utf16Units(b)
			if b == '\n' {
				f.lines = append(f.lines, i+1)
			}
		}
	})
}

// utf16Units is how many UTF-16 code units the character has that starts with b, and 0 for its other bytes.
func utf16Units(b byte) int {
	switch {
	case b >= 0xf0:
		return 2
	case b&0xc0 == 0x80:
		return 0
	}
	return 1
}

// unitsBetween is the number of UTF-16 code units between two byte offsets.
func (f *File) unitsBetween(from, to int) int {
	count := func(from, to int) (units int) {
		for _, b := range f.Content[from:to] {
			units += utf16Units(b)
		}
		return units
	}
	if first, last := from/stride+1, min(to/stride, len(f.units)-1); first < last {
		return count(from, first*stride) + f.units[last] - f.units[first] + count(last*stride, to)
	}
	return count(from, to)
}

// Position is a place in a file as editors and SARIF count it: from 1, columns in UTF-16 code units.
type Position struct{ Line, Column int }

// Position turns a byte offset into a position. An offset beyond the content is taken as its end.
func (f *File) Position(offset int) Position {
	f.index()
	offset = max(0, min(offset, len(f.Content)))
	line := sort.SearchInts(f.lines, offset+1)
	start, _ := f.Line(line)
	return Position{Line: line, Column: 1 + f.unitsBetween(start, max(start, offset))}
}

// Line returns where a line (from 1) starts and ends, without a byte order mark and its line break; a line that is not
// there is empty.
func (f *File) Line(n int) (start, end int) {
	f.index()
	if n < 1 || n > len(f.lines) {
		return len(f.Content), len(f.Content)
	}
	start, end = f.lines[n-1], len(f.Content)
	if n < len(f.lines) {
		end = f.lines[n] - 1
	}
	if end > start && f.Content[end-1] == '\r' {
		end--
	}
	if start == 0 && bytes.HasPrefix(f.Content, []byte(byteOrderMark)) {
		start = len(byteOrderMark)
	}
	return start, end
}

// Hide keeps a part of the content out of every output: see [File.Text].
func (f *File) Hide(start, end int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.secrets = append(f.secrets, span{start, end})
}

// Hides reports whether a part of the content has something in it that must reach no output.
func (f *File) Hides(start, end int) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.ContainsFunc(f.secrets, func(s span) bool { return s.start < end && s.end > start })
}

// Text returns a part of the content. Each byte of a hidden part is replaced by an asterisk, blanks and line breaks
// excepted, so that offsets into it stay right.
func (f *File) Text(start, end int) string {
	start = max(0, min(start, len(f.Content)))
	end = max(start, min(end, len(f.Content)))
	text := bytes.Clone(f.Content[start:end])
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, s := range f.secrets {
		for i := max(s.start, start); i < min(s.end, end); i++ {
			if c := text[i-start]; c != '\n' && c != '\r' && c != ' ' && c != '\t' {
				text[i-start] = '*'
			}
		}
	}
	return string(text)
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
