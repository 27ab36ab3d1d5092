package report

import (
	"strings"
	"unicode/utf8"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// lineWidth is how many columns of a source line are shown at most, and of a list.
const lineWidth = 110

// snippet is the line that a range starts on, as a terminal shows it, and the carets below it.
type snippet struct {
	line   int
	text   string
	carets string
}

// snippetOf cuts the line of r out of its file: all of it, or if it is long the surroundings of r. ok is false if there
// is nothing to show. Secrets are masked.
func snippetOf(r graph.Range) (s snippet, ok bool) {
	if r.IsZero() {
		return snippet{}, false
	}
	start, end := r.Positions()
	from, to := r.File.Line(start.Line)
	if from == to {
		return snippet{}, false
	}
	spanFrom := max(from, min(r.Start, to))
	spanTo := max(spanFrom, min(r.End, to))

	// A line can be megabytes long. What is further away than this many bytes would be cut in any case.
	const reach = lineWidth * utf8.UTFMax
	near := min(alignRune(r.File, max(from, spanFrom-reach)), spanFrom) // r may start inside what is no UTF-8
	far := alignRune(r.File, min(to, spanFrom+reach))
	text := r.File.Text(near, far)
	split := min(spanTo, far) - near
	before, span, after := cells(text[:spanFrom-near]), cells(text[spanFrom-near:split]), cells(text[split:])

	var cutBefore, cutAfter bool
	if total(before)+total(span)+total(after) > lineWidth || near > from || far < to {
		before, cutBefore = keepLast(before, lineWidth/3)
		cutBefore = cutBefore || near > from
		room := lineWidth - total(before)
		span, cutAfter = keepFirst(span, room)
		if cutAfter {
			after = nil
		} else {
			after, cutAfter = keepFirst(after, room-total(span))
			cutAfter = cutAfter || far < to
		}
	}
	var b strings.Builder
	indent := total(before)
	if cutBefore {
		b.WriteString("…")
		indent++
	}
	write(&b, before)
	write(&b, span)
	write(&b, after)
	if cutAfter {
		b.WriteString("…")
	}
	carets := strings.Repeat(" ", indent) + strings.Repeat("^", max(1, total(span)))
	if end.Line > start.Line && r.End > to {
		carets += lineNote(end)
	}
	return snippet{start.Line, strings.TrimRight(b.String(), " "), carets}, true
}

// alignRune moves an offset forward to where a character starts.
func alignRune(f *graph.File, offset int) int {
	for offset < len(f.Content) && !utf8.RuneStart(f.Content[offset]) {
		offset++
	}
	return offset
}

func total(cs []cell) int {
	n := 0
	for _, c := range cs {
		n += c.width
	}
	return n
}

func write(b *strings.Builder, cs []cell) {
	for _, c := range cs {
		b.WriteString(c.text)
	}
}

// keepFirst is as many of the first cells as fit into a width.
func keepFirst(cs []cell, width int) (kept []cell, cut bool) {
	for i, c := range cs {
		if width -= c.width; width < 0 {
			return cs[:i], true
		}
	}
	return cs, false
}

// keepLast is as many of the last cells as fit into a width.
func keepLast(cs []cell, width int) (kept []cell, cut bool) {
	for i := len(cs) - 1; i >= 0; i-- {
		if width -= cs[i].width; width < 0 {
			return cs[i+1:], true
		}
	}
	return cs, false
}
