package tfplan

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// The limits of one document. A plan nests three levels for every level of modules, and as deep as its arguments do.
const (
	maxDepth = 500           // objects and lists one inside the other
	maxSize  = math.MaxInt32 // bytes
)

const byteOrderMark = "\ufeff"

// document is a well-formed JSON text in which every value can be found again, without a tree of all of them: a plan of
// 100 MB would need a gigabyte that way. What remains of the whole is where its objects and lists begin and end.
type document struct {
	file  *graph.File
	text  []byte
	open  []int32           // where objects and lists begin, ascending
	shut  []int32           // where each of them ends: after its bracket
	names map[string]string // raw to decoded

	excessive []span // numbers beyond what a 64-bit float holds
}

// span is a value of a document, from its first byte to the one after its last. The zero span is no value.
type span struct{ start, end int32 }

func (s span) found() bool { return s.end > 0 }

// fault is what is wrong with a document, and where.
type fault struct {
	at      graph.Range
	message string
}

func (f *fault) diagnostic() graph.Diagnostic { return graph.Errorf(f.at, "%s", f.message) }

// readDocument checks a whole file.
func readDocument(file *graph.File) (*document, *fault) {
	d := &document{file: file, text: file.Content, names: map[string]string{}}
	switch {
	case len(d.text) > maxSize:
		return nil, d.faultAt(0, "the file is larger than the limit of %d MiB", maxSize>>20)
	case isUTF16(d.text):
		return nil, d.faultAt(0, "the file is UTF-16, as Windows PowerShell writes what is redirected with `>`; write it as UTF-8")
	case !utf8.Valid(d.text):
		return nil, d.faultAt(invalidUTF8(d.text), "the file is not UTF-8")
	}
	if err := d.survey(); err != nil {
		return nil, err
	}
	if !json.Valid(d.text[d.start():]) {
		return nil, d.syntaxFault()
	}
	return d, nil
}

// start is where the text begins, behind a byte order mark.
func (d *document) start() int {
	return len(d.text) - len(bytes.TrimPrefix(d.text, []byte(byteOrderMark)))
}

func isUTF16(text []byte) bool {
	return bytes.HasPrefix(text, []byte{0xff, 0xfe}) || bytes.HasPrefix(text, []byte{0xfe, 0xff}) ||
		len(text) > 1 && (text[0] == 0) != (text[1] == 0)
}

func invalidUTF8(text []byte) int {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(text)
}

func (d *document) faultAt(offset int, format string, args ...any) *fault {
	end := min(offset+1, len(d.text))
	return &fault{graph.Range{File: d.file, Start: min(offset, end), End: end}, fmt.Sprintf(format, args...)}
}

// syntaxFault says what is wrong with a text that is not JSON.
func (d *document) syntaxFault() *fault {
	start := d.start()
	var discard discarded
	var syntax *json.SyntaxError
	if err := json.Unmarshal(d.text[start:], &discard); errors.As(err, &syntax) {
		return d.faultAt(start+max(0, int(syntax.Offset)-1), "invalid JSON: %v", syntax)
	}
	return d.faultAt(start, "invalid JSON")
}

type discarded struct{}

func (*discarded) UnmarshalJSON([]byte) error { return nil }

// survey finds the objects and lists. It runs before anybody has checked the text, so that nesting is counted before it can
// do harm.
func (d *document) survey() *fault {
	var inside []int // indexes into open
	for i := d.start(); i < len(d.text); i++ {
		switch d.text[i] {
		case '"':
			i = d.stringEnd(i) - 1
		case '{', '[':
			if len(inside) == maxDepth {
				return d.faultAt(i, "more than %d objects and lists are nested here, which is the limit", maxDepth)
			}
			inside = append(inside, len(d.open))
			d.open, d.shut = append(d.open, int32(i)), append(d.shut, int32(len(d.text)))
		case '}', ']':
			if len(inside) > 0 {
				d.shut[inside[len(inside)-1]] = int32(i + 1)
				inside = inside[:len(inside)-1]
			}
		case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
			end := i + 1
			for end < len(d.text) && isNumeric(d.text[end]) {
				end++
			}
			d.checkNumber(span{int32(i), int32(end)})
			i = end - 1
		}
	}
	return nil
}

func isNumeric(c byte) bool {
	return '0' <= c && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'
}

// checkNumber notes a number that other readers of JSON cannot hold. It stays what it is.
func (d *document) checkNumber(s span) {
	token := d.text[s.start:s.end]
	const mostDigits = 308 // of what is certain to fit
	if len(token) <= mostDigits && !bytes.ContainsAny(token, "eE") {
		return
	}
	if f, err := strconv.ParseFloat(string(token), 64); err != nil && math.IsInf(f, 0) {
		d.excessive = append(d.excessive, s)
	}
}

// stringEnd is the offset behind the string that starts at an offset.
func (d *document) stringEnd(start int) int {
	for i := start + 1; ; {
		quote := bytes.IndexByte(d.text[i:], '"')
		if quote < 0 {
			return len(d.text)
		}
		escape := bytes.IndexByte(d.text[i:i+quote], '\\')
		if escape < 0 {
			return i + quote + 1
		}
		i = min(i+escape+2, len(d.text))
	}
}

// root is the value of the whole document.
func (d *document) root() span { return d.valueAt(d.blanks(d.start())) }

func (d *document) blanks(i int) int {
	for i < len(d.text) && (d.text[i] == ' ' || d.text[i] == '\t' || d.text[i] == '\r' || d.text[i] == '\n') {
		i++
	}
	return i
}

// valueAt is the value that begins at an offset.
func (d *document) valueAt(i int) span {
	start := int32(i)
	switch d.text[i] {
	case '{', '[':
		n, _ := slices.BinarySearch(d.open, start)
		return span{start, d.shut[n]}
	case '"':
		return span{start, int32(d.stringEnd(i))}
	}
	end := i
	for end < len(d.text) && bytes.IndexByte([]byte(",]} \t\r\n"), d.text[end]) < 0 {
		end++
	}
	return span{start, int32(end)}
}

// kind is the first byte of a value, by which JSON tells values apart: `{`, `[`, `"`, `t`, `f`, `n`, `-` or a digit. It
// is 0 of no value.
func (d *document) kind(s span) byte {
	if !s.found() {
		return 0
	}
	return d.text[s.start]
}

// isTrue reports whether a value is there and true.
func (d *document) isTrue(s span) bool { return d.kind(s) == 't' }

// isNull reports whether a value is there and null.
func (d *document) isNull(s span) bool { return d.kind(s) == 'n' }

// member is an entry of an object.
type member struct {
	name  string
	key   span
	whole span // from the name to the end of the value
	value span
}

// members are the entries of an object in order; none of anything else.
func (d *document) members(s span) iter.Seq[member] {
	return func(yield func(member) bool) {
		if d.kind(s) != '{' {
			return
		}
		for i := d.blanks(int(s.start) + 1); d.text[i] == '"'; {
			end := d.stringEnd(i)
			name := span{int32(i), int32(end)}
			value := d.valueAt(d.blanks(d.blanks(end) + 1)) // behind the colon
			if !yield(member{d.name(name), name, span{name.start, value.end}, value}) {
				return
			}
			if i = d.blanks(int(value.end)); d.text[i] == ',' {
				i = d.blanks(i + 1)
			}
		}
	}
}

// elements are the entries of a list in order; none of anything else.
func (d *document) elements(s span) iter.Seq[span] {
	return func(yield func(span) bool) {
		if d.kind(s) != '[' {
			return
		}
		for i := d.blanks(int(s.start) + 1); d.text[i] != ']'; {
			value := d.valueAt(i)
			if !yield(value) {
				return
			}
			if i = d.blanks(int(value.end)); d.text[i] == ',' {
				i = d.blanks(i + 1)
			}
		}
	}
}

// member is the value of an entry of an object. Where names repeat, the last one counts, as for most readers of JSON.
func (d *document) member(s span, name string) span {
	var found span
	for m := range d.members(s) {
		if m.name == name {
			found = m.value
		}
	}
	return found
}

// index are the entries of an object by name.
func (d *document) index(s span) map[string]member {
	var index map[string]member
	for m := range d.members(s) {
		if index == nil {
			index = map[string]member{}
		}
		index[m.name] = m
	}
	return index
}

// at follows names from object to object.
func (d *document) at(s span, names ...string) span {
	for _, name := range names {
		s = d.member(s, name)
	}
	return s
}

// string is the content of a string, empty of anything else.
func (d *document) string(s span) string {
	if d.kind(s) != '"' {
		return ""
	}
	content := d.text[s.start+1 : s.end-1]
	if bytes.IndexByte(content, '\\') < 0 {
		return string(content)
	}
	var text string
	_ = json.Unmarshal(d.text[s.start:s.end], &text) // it was checked
	return text
}

// name is the content of a string of which many are the same.
func (d *document) name(s span) string {
	raw := d.text[s.start+1 : s.end-1]
	name, ok := d.names[string(raw)]
	if !ok {
		name = d.string(s)
		d.names[string(raw)] = name
	}
	return name
}

// rangeOf is the place of a value.
func (d *document) rangeOf(s span) graph.Range {
	return graph.Range{File: d.file, Start: int(s.start), End: int(s.end)}
}
