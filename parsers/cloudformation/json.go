package cloudformation

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// The limits of one template. CloudFormation itself takes 1 MB and 500 resources.
const (
	maxJSON   = 16 << 20 // bytes
	maxYAML   = 4 << 20  // bytes; the YAML library needs up to 85 times as much for what cannot be read in pieces
	maxDepth  = 400      // objects and lists one inside the other
	maxValues = 1 << 20  // after aliases are followed
)

const byteOrderMark = "\ufeff"

// jsonReader reads JSON (RFC 8259) with the places of all names and values. A YAML reader would not do: it takes other
// escapes than JSON has.
type jsonReader struct {
	file        *graph.File
	src         string
	pos         int
	depth       int
	values      int
	pending     []field // entries of the objects and lists that are not at their end yet
	diagnostics []graph.Diagnostic
}

// syntaxError is what is wrong with a file, and where.
type syntaxError struct {
	at      graph.Range
	message string
}

func (e *syntaxError) Error() string { return e.message }

// readJSON reads a whole file. Diagnostics are about what could be read nevertheless.
func readJSON(file *graph.File) (root node, diagnostics []graph.Diagnostic, err error) {
	if len(file.Content) > maxJSON {
		return node{}, nil, &syntaxError{graph.Range{File: file}, fmt.Sprintf("the file is larger than the limit of %d MiB for a template in JSON", maxJSON>>20)}
	}
	r := &jsonReader{file: file, src: textOf(file.Content)}
	r.pos = len(r.src) - len(strings.TrimPrefix(r.src, byteOrderMark))
	r.blanks()
	if root, err = r.value(); err != nil {
		return node{}, nil, err
	}
	if r.blanks(); r.pos < len(r.src) {
		return node{}, nil, r.fault("unexpected %s after the end of the template", r.next())
	}
	return root, r.diagnostics, nil
}

func (r *jsonReader) blanks() {
	for r.pos < len(r.src) {
		switch r.src[r.pos] {
		case ' ', '\t', '\r', '\n':
			r.pos++
		default:
			return
		}
	}
}

// next describes what stands at the reader's position.
func (r *jsonReader) next() string {
	if r.pos >= len(r.src) {
		return "end of file"
	}
	c, _ := utf8.DecodeRuneInString(r.src[r.pos:])
	return strconv.QuoteRune(c)
}

// fault is an error at the reader's position.
func (r *jsonReader) fault(format string, args ...any) error {
	_, size := utf8.DecodeRuneInString(r.src[r.pos:])
	return &syntaxError{graph.Range{File: r.file, Start: r.pos, End: r.pos + size}, fmt.Sprintf("invalid JSON: "+format, args...)}
}

func (r *jsonReader) value() (node, error) {
	n := node{file: r.file, start: uint32(r.pos)}
	if r.values++; r.values > maxValues {
		return n, &syntaxError{graph.Range{File: r.file, Start: r.pos, End: r.pos}, fmt.Sprintf("the template has more than %d values, which is the limit", maxValues)}
	}
	var (
		fields  []field
		content string
		err     error
	)
	if r.pos >= len(r.src) {
		return n, r.fault("unexpected end of file")
	}
	switch c := r.src[r.pos]; {
	case c == '{':
		fields, err = r.entries('}', true)
		n.hold(object, fields)
	case c == '[':
		fields, err = r.entries(']', false)
		n.hold(list, fields)
	case c == '"':
		content, err = r.string()
		n.be(text, content)
	case c == '-' || '0' <= c && c <= '9':
		content, err = r.number()
		n.be(number, content)
	case r.word("true"), r.word("false"):
		n.be(boolean, r.src[n.start:r.pos])
	case r.word("null"):
	default:
		return n, r.fault("unexpected %s", r.next())
	}
	n.end = uint32(r.pos)
	return n, err
}

func (r *jsonReader) word(w string) bool {
	if strings.HasPrefix(r.src[r.pos:], w) {
		r.pos += len(w)
		return true
	}
	return false
}

// entries reads an object or a list from its opening bracket.
func (r *jsonReader) entries(closing byte, named bool) ([]field, error) {
	if r.depth++; r.depth > maxDepth {
		return nil, &syntaxError{graph.Range{File: r.file, Start: r.pos, End: r.pos + 1}, fmt.Sprintf("the template is nested deeper than the limit of %d levels", maxDepth)}
	}
	defer func(from int) { r.depth--; r.pending = r.pending[:from] }(len(r.pending))
	from := len(r.pending)
	r.pos++
	r.blanks()
	if r.pos < len(r.src) && r.src[r.pos] == closing {
		r.pos++
		return nil, nil
	}
	for {
		var f field
		var err error
		if named {
			if f, err = r.name(); err != nil {
				return nil, err
			}
		}
		if f.value, err = r.value(); err != nil {
			return nil, err
		}
		r.pending = append(r.pending, f)
		r.blanks()
		switch {
		case r.pos < len(r.src) && r.src[r.pos] == closing:
			r.pos++
			fields := append([]field(nil), r.pending[from:]...)
			if named {
				fields, r.diagnostics = withoutDuplicates(fields, r.diagnostics)
			}
			return fields, nil
		case r.pos < len(r.src) && r.src[r.pos] == ',':
			r.pos++
			r.blanks()
		default:
			return nil, r.fault("expected ',' or %q, found %s", closing, r.next())
		}
	}
}

func (r *jsonReader) name() (field, error) {
	if r.pos >= len(r.src) || r.src[r.pos] != '"' {
		return field{}, r.fault("expected a name in double quotes, found %s", r.next())
	}
	f := field{nameStart: uint32(r.pos)}
	var err error
	if f.name, err = r.string(); err != nil {
		return field{}, err
	}
	f.nameEnd = uint32(r.pos)
	r.blanks()
	if r.pos >= len(r.src) || r.src[r.pos] != ':' {
		return field{}, r.fault("expected ':', found %s", r.next())
	}
	r.pos++
	r.blanks()
	return f, nil
}

// string reads a string from its opening quote. Most have no escapes and are a part of the source.
func (r *jsonReader) string() (string, error) {
	r.pos++
	start := r.pos
	var decoded strings.Builder
	for r.pos < len(r.src) {
		switch c := r.src[r.pos]; {
		case c == '"':
			part := r.src[start:r.pos]
			r.pos++
			if decoded.Len() == 0 {
				return part, nil
			}
			return decoded.String() + part, nil
		case c == '\\':
			decoded.WriteString(r.src[start:r.pos])
			char, err := r.escape()
			if err != nil {
				return "", err
			}
			decoded.WriteRune(char)
			start = r.pos
		case c < ' ':
			return "", r.fault("a string has a control character in it, %q", c)
		case c < utf8.RuneSelf:
			r.pos++
		default:
			char, size := utf8.DecodeRuneInString(r.src[r.pos:])
			if char == utf8.RuneError && size == 1 {
				return "", r.fault("a string is not in UTF-8")
			}
			r.pos += size
		}
	}
	return "", r.fault("unexpected end of file in a string")
}

var escapes = map[byte]rune{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// escape reads an escape sequence from its backslash.
func (r *jsonReader) escape() (rune, error) {
	if r.pos+1 < len(r.src) {
		if char, ok := escapes[r.src[r.pos+1]]; ok {
			r.pos += 2
			return char, nil
		}
	}
	high, ok := r.unit()
	if !ok {
		return 0, r.fault("a string has an invalid escape in it")
	}
	if utf16.IsSurrogate(high) {
		before := r.pos
		if low, ok := r.unit(); ok {
			if char := utf16.DecodeRune(high, low); char != utf8.RuneError {
				return char, nil
			}
		}
		r.pos = before // half a pair stands for no character
		return utf8.RuneError, nil
	}
	return high, nil
}

// unit reads `\uXXXX`.
func (r *jsonReader) unit() (rune, bool) {
	if len(r.src)-r.pos < 6 || r.src[r.pos:r.pos+2] != `\u` {
		return 0, false
	}
	digits := r.src[r.pos+2 : r.pos+6]
	n, err := strconv.ParseUint(digits, 16, 16)
	if err != nil {
		return 0, false
	}
	r.pos += 6
	return rune(n), true
}

func (r *jsonReader) number() (string, error) {
	start := r.pos
	digits := func() bool {
		from := r.pos
		for r.pos < len(r.src) && '0' <= r.src[r.pos] && r.src[r.pos] <= '9' {
			r.pos++
		}
		return r.pos > from
	}
	r.word("-")
	if !r.word("0") && !digits() {
		return "", r.fault("unexpected %s in a number", r.next())
	}
	if r.word(".") && !digits() {
		return "", r.fault("unexpected %s in a number", r.next())
	}
	if r.word("e") || r.word("E") {
		if !r.word("+") {
			r.word("-")
		}
		if !digits() {
			return "", r.fault("unexpected %s in a number", r.next())
		}
	}
	return r.src[start:r.pos], nil
}

// withoutDuplicates keeps the last of the fields with the same name, as parsers do that let duplicates pass, and reports
// the others.
func withoutDuplicates(fields []field, diagnostics []graph.Diagnostic) ([]field, []graph.Diagnostic) {
	const few = 8 // up to which comparing them all is cheaper than a map
	var last map[string]int
	if len(fields) > few {
		last = make(map[string]int, len(fields))
		for i := range fields {
			last[fields[i].name] = i
		}
	}
	superseded := func(i int) bool {
		if len(fields) > few {
			return last[fields[i].name] != i
		}
		for j := i + 1; j < len(fields); j++ {
			if fields[j].name == fields[i].name {
				return true
			}
		}
		return false
	}
	const told = 100 // of one object; nobody would read more
	var kept []field
	for i := range fields {
		if superseded(i) {
			if kept == nil {
				kept = append(make([]field, 0, len(fields)), fields[:i]...)
			}
			if i-len(kept) < told {
				diagnostics = append(diagnostics, graph.Errorf(fields[i].nameAt(), "%q is written more than once; the last one counts", fields[i].name))
			}
		} else if kept != nil {
			kept = append(kept, fields[i])
		}
	}
	if kept == nil {
		return fields, diagnostics
	}
	return kept, diagnostics
}
