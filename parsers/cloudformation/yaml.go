package cloudformation

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// yamlReader turns the library's nodes, which have a start but no end, into ours.
type yamlReader struct {
	file        *graph.File
	src         string
	lines       []uint32 // byte offset at which each line starts, as YAML breaks lines
	above       int      // lines above the text that the library has
	line, col   int      // a place that was asked for before …
	offset      int      // … and its byte offset
	last        int      // where the last value that was placed ends
	values      int
	anchors     map[*yaml.Node]*anchored
	functions   map[string]string // long names by tag, each made once
	diagnostics []graph.Diagnostic
}

// anchored is what an alias stands for.
type anchored struct {
	node          node
	values, depth int
	complete      bool // false while it is being read: an alias inside of it would have no end
}

// readYAML reads a whole file. Diagnostics are about what could be read nevertheless.
func readYAML(file *graph.File) (root node, diagnostics []graph.Diagnostic, err error) {
	if len(file.Content) > maxYAML {
		return node{}, nil, &syntaxError{graph.Range{File: file}, fmt.Sprintf("the file is larger than the limit of %d MiB for a template in YAML", maxYAML>>20)}
	}
	r := newYAMLReader(file)
	if at := invalidUTF8(r.src); at >= 0 {
		return node{}, nil, &syntaxError{graph.Range{File: file, Start: at, End: at + 1}, "invalid YAML: the file is not in UTF-8"}
	}
	if at, deep := tooDeep(r.src); deep {
		return node{}, nil, &syntaxError{graph.Range{File: file, Start: at, End: at}, depthMessage}
	}
	if root, ok := r.inPieces(yamlPiece); ok {
		return root, r.diagnostics, nil
	}
	r = newYAMLReader(file)
	root, err = r.whole()
	return root, r.diagnostics, err
}

func newYAMLReader(file *graph.File) *yamlReader {
	src := textOf(file.Content)
	return &yamlReader{file: file, src: src, lines: yamlLines(src), anchors: map[*yaml.Node]*anchored{}, functions: map[string]string{}}
}

// whole reads the file as one document.
func (r *yamlReader) whole() (node, error) {
	document, err := r.parse(r.file.Content)
	if err != nil {
		return node{}, err
	}
	root, _, err := r.convert(document, 0)
	return root, err
}

var depthMessage = fmt.Sprintf("the template is nested deeper than the limit of %d levels", maxDepth)

// parse calls the library.
func (r *yamlReader) parse(content []byte) (document *yaml.Node, err error) {
	defer func() {
		// The input is hostile and the library is not ours: whatever it stumbles over is an unreadable file.
		if p := recover(); p != nil {
			document, err = nil, &syntaxError{graph.Range{File: r.file}, "invalid YAML: the parser gave up"}
		}
	}()
	var stream yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	if err := decoder.Decode(&stream); errors.Is(err, io.EOF) {
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null", Line: 1, Column: 1}, nil
	} else if err != nil {
		return nil, r.syntax(err)
	}
	var second yaml.Node
	if err := decoder.Decode(&second); err == nil && second.Content[0].Tag != "!!null" {
		at := r.position(second.Line, second.Column)
		return nil, &syntaxError{graph.Range{File: r.file, Start: at, End: at}, "a template is one YAML document, and here a second one starts"}
	} else if err != nil && !errors.Is(err, io.EOF) {
		return nil, r.syntax(err)
	}
	return stream.Content[0], nil
}

var lineOfError = regexp.MustCompile(`^line (\d+): `)

// syntax puts a place to an error of the library, which knows the line at best.
func (r *yamlReader) syntax(err error) error {
	message := strings.TrimPrefix(err.Error(), "yaml: ")
	at := graph.Range{File: r.file}
	if found := lineOfError.FindStringSubmatch(message); found != nil {
		message = strings.TrimPrefix(message, found[0])
		if line, err := strconv.Atoi(found[1]); err == nil && line > 0 {
			at.Start = r.position(line, 1)
			at.End = at.Start + len(strings.TrimRight(r.src[at.Start:r.position(line+1, 1)], "\r\n"))
		}
	}
	return &syntaxError{at, "invalid YAML: " + message}
}

// invalidUTF8 is the offset of the first byte that is no UTF-8, or -1. The library would take UTF-16 as well, and place
// everything wrongly.
func invalidUTF8(src string) int {
	if utf8.ValidString(src) {
		return -1
	}
	for at, c := range src {
		if c == utf8.RuneError && !strings.HasPrefix(src[at:], "\ufffd") {
			return at
		}
	}
	return -1
}

// tooDeep finds the place where nesting exceeds the limit, in one pass over the bytes before the library sees them. It
// takes unbalanced brackets in texts for nesting too, hence the margin; convert has the exact depth.
func tooDeep(src string) (offset int, deep bool) {
	var indents []int // of the lines that the current one is inside of
	brackets := 0
	for start := 0; start < len(src); {
		end := start + strings.IndexByte(src[start:], '\n')
		if end < start {
			end = len(src)
		}
		i, markers := start, 0
		for i < end && (src[i] == ' ' || src[i] == '\t' || src[i] == '\r') {
			i++
		}
		indent := i - start
		for i < end && strings.IndexByte(" \t-?:", src[i]) >= 0 {
			if src[i] != ' ' && src[i] != '\t' {
				markers++
			}
			i++
		}
		if i < end {
			for len(indents) > 0 && indents[len(indents)-1] >= indent {
				indents = indents[:len(indents)-1]
			}
			indents = append(indents, indent)
			if len(indents)+markers > maxDepth && !uniform(src[start+indent:i]) {
				return i, true
			}
		}
		for ; i < end; i++ {
			switch src[i] {
			case '[', '{':
				if brackets++; brackets > 8*maxDepth {
					return i, true
				}
			case ']', '}':
				brackets = max(0, brackets-1)
			}
		}
		start = end + 1
	}
	return 0, false
}

// uniform reports whether a line's markers are a ruler such as `--------`, which nests nothing.
func uniform(markers string) bool {
	return strings.Trim(markers, "-") == "" || strings.Trim(markers, ":") == "" || strings.Trim(markers, "?") == ""
}

// yamlLines finds where lines start. YAML has more line breaks than editors: a lone carriage return, NEL, LS and PS.
func yamlLines(src string) []uint32 {
	lines := append(make([]uint32, 0, 1+strings.Count(src, "\n")), 0)
	for i := 0; i < len(src); i++ {
		switch c := src[i]; {
		case c == '\n',
			c == '\r' && !strings.HasPrefix(src[i+1:], "\n"),
			c == 0x85 && i > 0 && src[i-1] == 0xc2,
			(c == 0xa8 || c == 0xa9) && i > 1 && src[i-2:i] == "\xe2\x80":
			lines = append(lines, uint32(i+1))
		}
	}
	return lines
}

// position turns a line and a column in characters, both from 1, into a byte offset. Positions are asked for in
// increasing order, so that a long line is walked along only once.
func (r *yamlReader) position(line, column int) int {
	if line < 1 || column < 1 {
		return 0
	}
	line += r.above
	if line > len(r.lines) {
		return len(r.src)
	}
	if line != r.line || column < r.col {
		r.line, r.col, r.offset = line, 1, int(r.lines[line-1])
		if r.offset == 0 {
			r.offset = len(r.src) - len(strings.TrimPrefix(r.src, byteOrderMark))
		}
	}
	for r.col < column && r.offset < len(r.src) {
		_, size := utf8.DecodeRuneInString(r.src[r.offset:])
		r.offset += size
		r.col++
	}
	return r.offset
}

// isBlank reports whether c separates the characters of a scalar without being one of them: white space and what YAML
// takes for a line break.
func isBlank(c rune) bool {
	switch c {
	case ' ', '\t', '\r', '\n', '\u0085', '\u2028', '\u2029', '\ufeff':
		return true
	}
	return false
}

// skipBlanks skips white space and comments.
func (r *yamlReader) skipBlanks(at int) int {
	for at < len(r.src) {
		c, size := utf8.DecodeRuneInString(r.src[at:])
		switch {
		case isBlank(c):
			at += size
		case c == '#' && at > 0 && (isBlank(rune(r.src[at-1])) || strings.IndexByte(",[]{}", r.src[at-1]) >= 0):
			for at < len(r.src) && r.src[at] != '\n' && r.src[at] != '\r' {
				at++
			}
		default:
			return at
		}
	}
	return at
}

// convert places a node and everything below it. It also returns how deep it is.
func (r *yamlReader) convert(y *yaml.Node, depth int) (n node, height int, err error) {
	if depth > maxDepth {
		at := r.position(y.Line, y.Column)
		return n, 0, &syntaxError{graph.Range{File: r.file, Start: at, End: at}, depthMessage}
	}
	if r.values++; r.values > maxValues {
		at := r.position(y.Line, y.Column)
		return n, 0, &syntaxError{graph.Range{File: r.file, Start: at, End: at}, fmt.Sprintf("the template has more than %d values, aliases included, which is the limit", maxValues)}
	}
	if y.Kind == yaml.AliasNode {
		return r.alias(y, depth)
	}
	before := r.values
	var anchor *anchored
	if y.Anchor != "" {
		anchor = &anchored{}
		r.anchors[y] = anchor
	}
	if n, height, err = r.plain(y, depth); err != nil {
		return n, height, err
	}
	if y.Anchor != "" {
		*anchor = anchored{node: n, values: r.values - before + 1, depth: height, complete: true}
	}
	return n, height, nil
}

// plain places a node that is no alias.
func (r *yamlReader) plain(y *yaml.Node, depth int) (n node, height int, err error) {
	n = node{file: r.file}
	tag := ""
	if y.Style&yaml.TaggedStyle != 0 {
		tag = y.Tag
	}
	start, content := r.last, r.last
	var tagStart, tagEnd int
	empty := y.Kind == yaml.ScalarNode && y.Value == "" && y.Style&^yaml.TaggedStyle == 0
	if !empty || tag != "" || y.Anchor != "" {
		start = r.position(y.Line, y.Column)
		content = start
		if y.Kind != yaml.MappingNode || tag != "" || y.Anchor != "" {
			content, tagStart, tagEnd = r.skipProperties(start)
		}
	}
	switch {
	case empty:
		if content > start {
			content = max(tagEnd, start)
			if tagEnd == 0 {
				content = r.token(start)
			}
		}
		n.end = uint32(content)
		if tag == "" || tag == "!!null" {
			n.be(null, "")
		} else {
			n.be(text, "")
		}
	case y.Kind == yaml.ScalarNode:
		n.end = uint32(r.scalarEnd(y, content))
		kind, text := resolve(y, tag)
		n.be(kind, r.shared(text, content))
	case y.Kind == yaml.SequenceNode:
		r.last = r.opening(y, content)
		fields := make([]field, 0, len(y.Content))
		for i, child := range y.Content {
			y.Content[i] = nil // so that what is converted can be collected
			value, h, err := r.convert(child, depth+1)
			if err != nil {
				return n, 0, err
			}
			height = max(height, h+1)
			fields = append(fields, field{value: value})
		}
		n.hold(list, fields)
		n.end = uint32(r.closing(y, content))
	case y.Kind == yaml.MappingNode:
		r.last = r.opening(y, content)
		var fields []field
		if fields, height, err = r.entries(y, depth); err != nil {
			return n, 0, err
		}
		n.hold(object, fields)
		n.end = uint32(r.closing(y, content))
	}
	n.start = uint32(content)
	r.last = int(n.end)
	if strings.HasPrefix(tag, "!") && !strings.HasPrefix(tag, "!!") {
		call := field{name: r.longForm(tag), nameStart: uint32(tagStart), nameEnd: uint32(tagEnd), value: n}
		n = node{file: r.file, start: uint32(start), end: n.end}
		n.hold(object, []field{call})
		height++
	}
	return n, height, nil
}

// entries converts the entries of a mapping, with those of the mappings that `<<` merges into it.
func (r *yamlReader) entries(y *yaml.Node, depth int) (fields []field, height int, err error) {
	fields, merged, height, err := r.written(make([]field, 0, len(y.Content)/2), nil, y, depth)
	if err != nil {
		return nil, 0, err
	}
	return r.merge(fields, merged), height, nil
}

// written appends to two lists the entries of a mapping, and those that `<<` merges into it.
func (r *yamlReader) written(fields, merged []field, y *yaml.Node, depth int) (_, _ []field, height int, err error) {
	for i := 0; i+1 < len(y.Content); i += 2 {
		key, child := y.Content[i], y.Content[i+1]
		y.Content[i], y.Content[i+1] = nil, nil
		name, _, err := r.convert(key, depth+1)
		if err != nil {
			return nil, nil, 0, err
		}
		r.last = r.colon(r.last)
		value, h, err := r.convert(child, depth+1)
		if err != nil {
			return nil, nil, 0, err
		}
		height = max(height, h+1)
		switch {
		case key.Tag == "!!merge":
			merged = append(merged, mergedFields(&value)...)
		case key.Kind != yaml.ScalarNode && key.Kind != yaml.AliasNode || name.kind == list || name.kind == object:
			r.diagnostics = append(r.diagnostics, graph.Errorf(name.at(), "a name is expected here, not %s", name.kind))
		default:
			f := field{name: r.shared(key.Value, int(name.start)), nameStart: name.start, nameEnd: name.end, value: value}
			if key.Kind == yaml.AliasNode {
				f.name = name.text()
			}
			fields = append(fields, f)
		}
	}
	return fields, merged, height, nil
}

// merge returns the entries of a mapping, each name once.
func (r *yamlReader) merge(fields, merged []field) []field {
	fields, r.diagnostics = withoutDuplicates(fields, r.diagnostics)
	for _, f := range merged {
		if !slices.ContainsFunc(fields, func(own field) bool { return own.name == f.name }) {
			fields = append(fields, f)
		}
	}
	return fields
}

// mergedFields are the entries that `<<` brings: those of one mapping, or of several of which the first has precedence.
func mergedFields(v *node) []field {
	if v.kind != list {
		return v.fields()
	}
	var fields []field
	for i := range v.fields() {
		fields = append(fields, v.fields()[i].value.fields()...)
	}
	return fields
}

// alias gives an alias the content of its anchor. The content stays where it is written.
func (r *yamlReader) alias(y *yaml.Node, depth int) (node, int, error) {
	start := r.position(y.Line, y.Column)
	end := r.token(start)
	at := graph.Range{File: r.file, Start: start, End: end}
	target := r.anchors[y.Alias]
	switch {
	case target == nil || !target.complete:
		return node{}, 0, &syntaxError{at, fmt.Sprintf("the alias *%s stands inside of what it stands for", y.Value)}
	case depth+target.depth > maxDepth:
		return node{}, 0, &syntaxError{at, depthMessage}
	}
	if r.values += target.values; r.values > maxValues {
		return node{}, 0, &syntaxError{at, fmt.Sprintf("the template has more than %d values, aliases included, which is the limit", maxValues)}
	}
	n := target.node
	n.start, n.end = uint32(start), uint32(end)
	r.last = end
	return n, target.depth, nil
}

// token returns the end of the anchor, tag or alias that starts at an offset.
func (r *yamlReader) token(at int) int {
	if strings.HasPrefix(r.src[at:], "!<") {
		if end := strings.IndexByte(r.src[at:], '>'); end >= 0 {
			return at + end + 1
		}
	}
	for at < len(r.src) {
		c, size := utf8.DecodeRuneInString(r.src[at:])
		if isBlank(c) || strings.ContainsRune(",[]{}", c) {
			break
		}
		at += size
	}
	return at
}

// skipProperties skips a node's tag and anchor, in whichever order, and tells where the tag is.
func (r *yamlReader) skipProperties(at int) (content, tagStart, tagEnd int) {
	for at < len(r.src) && (r.src[at] == '&' || r.src[at] == '!') {
		end := r.token(at)
		if r.src[at] == '!' {
			tagStart, tagEnd = at, end
		}
		at = r.skipBlanks(end)
	}
	return at, tagStart, tagEnd
}

// opening returns where the inside of a list or mapping starts.
func (r *yamlReader) opening(y *yaml.Node, content int) int {
	if y.Style&yaml.FlowStyle != 0 && content < len(r.src) && (r.src[content] == '[' || r.src[content] == '{') {
		return content + 1
	}
	return content
}

// closing returns where a list or mapping ends: behind its bracket, or behind its last value.
func (r *yamlReader) closing(y *yaml.Node, content int) int {
	if r.opening(y, content) == content {
		return max(r.last, content)
	}
	bracket := byte(']')
	if y.Kind == yaml.MappingNode {
		bracket = '}'
	}
	for at := max(r.last, content+1); at < len(r.src); at++ {
		at = r.skipBlanks(at)
		if at < len(r.src) && r.src[at] == bracket {
			return at + 1
		}
	}
	return max(r.last, content+1)
}

// colon returns the offset behind the colon that follows a name.
func (r *yamlReader) colon(at int) int {
	if next := r.skipBlanks(at); next < len(r.src) && r.src[next] == ':' {
		return next + 1
	}
	return at
}

// scalarEnd finds the end of a scalar in its source.
func (r *yamlReader) scalarEnd(y *yaml.Node, at int) int {
	switch {
	case y.Style&yaml.DoubleQuotedStyle != 0:
		for i := at + 1; i < len(r.src); i++ {
			switch r.src[i] {
			case '\\':
				i++
			case '"':
				return i + 1
			}
		}
		return len(r.src)
	case y.Style&yaml.SingleQuotedStyle != 0:
		for i := at + 1; i < len(r.src); i++ {
			if r.src[i] == '\'' {
				if i+1 == len(r.src) || r.src[i+1] != '\'' {
					return i + 1
				}
				i++
			}
		}
		return len(r.src)
	case y.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		header := r.token(at)
		at += strings.IndexAny(r.src[at:]+"\n", "\r\n")
		if end := r.after(y.Value, at); end > at {
			return end
		}
		return header
	}
	return r.after(y.Value, at)
}

// after returns the end of a text that stands in the source but for white space: that of a plain scalar may be folded, and
// a block scalar is indented.
func (r *yamlReader) after(value string, at int) int {
	end := at
	for _, c := range value {
		if isBlank(c) {
			continue
		}
		for at < len(r.src) {
			have, size := utf8.DecodeRuneInString(r.src[at:])
			at += size
			if have == c {
				end = at
				break
			}
			if !isBlank(have) {
				return end
			}
		}
	}
	return end
}

// shared is a text that stands at an offset, behind a quote at most, as a part of the source, so that it is not kept twice. A
// text that is written otherwise is its own.
func (r *yamlReader) shared(text string, at int) string {
	if at < len(r.src) && (r.src[at] == '"' || r.src[at] == '\'') {
		at++
	}
	if at < len(r.src) && strings.HasPrefix(r.src[at:], text) {
		return r.src[at : at+len(text)]
	}
	return text
}

// longForm is the name of a function that was written as a tag.
func (r *yamlReader) longForm(tag string) string {
	if tag == "!Ref" || tag == "!Condition" {
		return tag[1:]
	}
	name, ok := r.functions[tag]
	if !ok {
		name = "Fn::" + tag[1:]
		r.functions[tag] = name
	}
	return name
}

var (
	decimal = regexp.MustCompile(`^[-+]?(0|[1-9][0-9]*)(\.[0-9]*)?([eE][-+]?[0-9]+)?$|^[-+]?\.[0-9]+([eE][-+]?[0-9]+)?$`)
	truths  = map[string]string{
		"yes": "true", "Yes": "true", "YES": "true", "true": "true", "True": "true", "TRUE": "true", "on": "true", "On": "true", "ON": "true",
		"no": "false", "No": "false", "NO": "false", "false": "false", "False": "false", "FALSE": "false", "off": "false", "Off": "false", "OFF": "false",
	}
)

// resolve tells what a scalar is, as CloudFormation takes it: with the truth values of YAML 1.1, but without its dates and
// its octal and sexagesimal numbers, so that `2012-10-17`, `012345678901` and `22:22` stay text.
func resolve(y *yaml.Node, tag string) (kind, string) {
	if y.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0 || (tag != "" && tag != "!!bool" && tag != "!!int" && tag != "!!float" && tag != "!!null") {
		return text, y.Value
	}
	if truth, ok := truths[y.Value]; ok {
		return boolean, truth
	}
	switch y.Value {
	case "null", "Null", "NULL", "~":
		return null, ""
	}
	if decimal.MatchString(y.Value) {
		return number, normalNumber(y.Value)
	}
	return text, y.Value
}

// normalNumber writes a YAML number as JSON would, without touching its digits.
func normalNumber(s string) string {
	s = strings.TrimPrefix(s, "+")
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	if strings.HasPrefix(s, ".") {
		s = "0" + s
	}
	if dot := strings.IndexByte(s, '.'); dot >= 0 && (dot+1 == len(s) || s[dot+1] < '0' || s[dot+1] > '9') {
		s = s[:dot] + s[dot+1:]
	}
	return sign + s
}
