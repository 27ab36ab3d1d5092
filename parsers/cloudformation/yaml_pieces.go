package cloudformation

import (
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// The tree that the YAML library makes of a text is forty times as large as the text. A large template is therefore cut
// where entries of its sections start, and read one piece after the other, so that only one such tree is there at a time.
//
// A line that starts with a plain name, at the margin of a mapping in block style, starts an entry of that mapping unless
// it stands inside of quotes or brackets: any other text before it ends there, as it would have to be indented deeper. A
// piece that ends inside of quotes or brackets is an error of the library, and so are an alias of what an anchor in another
// piece stands for and a margin that is not straight. On any error, and if there are directives or several documents, the
// whole is read at once, and what is wrong is told by that. Both ways have the same result, which a fuzz target confirms.

// yamlPiece is how many bytes are read at once, unless one entry has more.
const yamlPiece = 16 << 10

var (
	entryName     = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9:_-]*:(?:[ \t\r\n]|$)`)
	sectionHeader = regexp.MustCompile(`^([A-Za-z][A-Za-z0-9_-]*):(?:[ \t]+#.*)?[ \t]*\r?\n$`)
	documentStart = regexp.MustCompile(`^---(?:[ \t]+#.*)?[ \t]*\r?\n$`)
)

// span is a part of the source that starts and ends with a line.
type span struct{ start, end int }

func (s span) size() int { return s.end - s.start }

// block is a mapping that is read in pieces.
type block struct {
	at             node
	fields, merged []field
	begun          bool
}

// inPieces reads a template in pieces of about a size. It reports whether that was possible; if it was not, the reader is of
// no use any more.
func (r *yamlReader) inPieces(size int) (root node, ok bool) {
	all, ok := oneDocument(r.src)
	if !ok || all.size() < size || len(r.lines) != 1+strings.Count(r.src, "\n") { // what else ends a line to YAML would not be seen
		return node{}, false
	}
	var outer block
	r.values++ // as convert does for each value
	for _, part := range r.grouped(r.entriesOf(all), size) {
		name, inside := r.section(part)
		if part.size() <= size || inside.size() == 0 {
			if !r.piece(&outer, part, 0) {
				return node{}, false
			}
			continue
		}
		r.values += 2
		f := field{name: r.src[name.start:name.end], nameStart: uint32(name.start), nameEnd: uint32(name.end)}
		r.begin(&outer, name.start)
		var inner block
		for _, part := range r.grouped(r.entriesOf(inside), size) {
			if !r.piece(&inner, part, 1) {
				return node{}, false
			}
		}
		f.value = r.end(&inner)
		outer.fields = append(outer.fields, f)
	}
	return r.end(&outer), outer.begun && r.values <= maxValues
}

// piece reads some entries of a mapping.
func (r *yamlReader) piece(b *block, part span, depth int) bool {
	r.above, _ = slices.BinarySearch(r.lines, uint32(part.start))
	y, err := r.parse(r.file.Content[part.start:part.end])
	if err != nil || y.Kind != yaml.MappingNode || y.Style != 0 || y.Anchor != "" {
		return false
	}
	r.begin(b, r.position(y.Line, y.Column))
	clear(r.anchors)
	b.fields, b.merged, _, err = r.written(b.fields, b.merged, y, depth)
	return err == nil
}

func (r *yamlReader) begin(b *block, at int) {
	if !b.begun {
		b.begun, b.at = true, node{file: r.file, start: uint32(at)}
		r.last = at
	}
}

func (r *yamlReader) end(b *block) node {
	b.at.end = uint32(r.last)
	b.at.hold(object, slices.Clip(r.merge(b.fields, b.merged)))
	return b.at
}

// oneDocument is the source without a line that starts the document. It is not ok if there may be other documents, or
// directives.
func oneDocument(src string) (all span, ok bool) {
	all = span{0, len(src)}
	at, begun := 0, false
	for line := range strings.Lines(src) {
		at += len(line)
		switch {
		case !begun && documentStart.MatchString(line):
			all.start, begun = at, true
		case strings.HasPrefix(line, "---"), strings.HasPrefix(line, "..."), strings.HasPrefix(line, "%"):
			return all, false
		case !isIdle(line):
			begun = true
		}
	}
	return all, true
}

// isIdle reports whether a line has nothing on it, or only a comment.
func isIdle(line string) bool {
	line = strings.TrimLeft(line, " \t\r\n")
	return line == "" || line[0] == '#'
}

// indent is the number of spaces that a line starts with.
func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// entriesOf cuts where entries start. What does not look like an entry stays with the one before.
func (r *yamlReader) entriesOf(all span) []span {
	var entries []span
	margin, at := -1, all.start
	for line := range strings.Lines(r.src[all.start:all.end]) {
		if margin < 0 && !isIdle(line) {
			margin = indent(line)
			entries = append(entries, span{at, all.end})
		} else if indent(line) == margin && entryName.MatchString(line[margin:]) {
			entries[len(entries)-1].end = at
			entries = append(entries, span{at, all.end})
		}
		at += len(line)
	}
	return entries
}

// grouped puts neighbouring entries together up to a size.
func (r *yamlReader) grouped(entries []span, size int) []span {
	var groups []span
	for _, e := range entries {
		if last := len(groups) - 1; last >= 0 && groups[last].size()+e.size() <= size {
			groups[last].end = e.end
		} else {
			groups = append(groups, e)
		}
	}
	return groups
}

// section is the name of an entry that is a mapping in block style, and the lines of that. It is empty if the entry is
// anything else.
func (r *yamlReader) section(entry span) (name, inside span) {
	first, rest, _ := strings.Cut(r.src[entry.start:entry.end], "\n")
	margin := indent(first)
	match := sectionHeader.FindStringSubmatchIndex(first[margin:] + "\n")
	if match == nil {
		return span{}, span{}
	}
	for line := range strings.Lines(rest) {
		if !isIdle(line) {
			if indent(line) <= margin {
				break
			}
			start := entry.start + margin
			return span{start, start + match[3]}, span{entry.start + len(first) + 1, entry.end}
		}
	}
	return span{}, span{}
}
