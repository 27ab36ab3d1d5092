// Package comment reads the comments in which code speaks to lintel: `lintel:ignore CHECK …`.
package comment

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Word is what every such comment starts with.
var Word = []byte("lintel:ignore")

// address is the start of a comment that somebody has meant for lintel, be it misspelt.
var address = regexp.MustCompile(`^(?:lintel:|(?i:lintel[:\- ]ignore\b))`)

// Possible reports whether a file could have such comments. To look for a name in its bytes is much cheaper than to look for
// comments.
func Possible(f *graph.File) bool {
	return slices.ContainsFunc([]string{"lintel", "Lintel", "LINTEL"}, func(name string) bool { return bytes.Contains(f.Content, []byte(name)) })
}

// Found is what the comments of a file say.
type Found struct {
	Exceptions  []graph.Exception
	Diagnostics []graph.Diagnostic

	block blockOfLines
}

// blockOfLines are comments below each other, so that they are walked along only once.
type blockOfLines struct {
	from, below int // the first line, and the one below the last
}

// Comment takes one comment with its marks (`#`, `//` or `/* … */`), and a line break if that belongs to it. It is about its
// own line, or if it has the line for itself about the next one that is no comment. Anything but a comment for lintel is
// passed over.
func (found *Found) Comment(f *graph.File, start, end int) {
	raw := strings.TrimRight(string(f.Content[start:end]), "\r\n")
	end = start + len(raw)
	text := strings.TrimSuffix(strings.TrimLeft(raw, "#/* \t"), "*/")
	addressed := address.FindString(text)
	if addressed == "" {
		return
	}
	at := graph.Range{File: f, Start: start, End: end}
	rest, ok := strings.CutPrefix(text, string(Word))
	if !ok || rest != "" && rest[0] != ' ' && rest[0] != '\t' {
		word, _, _ := strings.Cut(text, " ")
		word = word + addressed[min(len(word), len(addressed)):]
		found.Diagnostics = append(found.Diagnostics, graph.Errorf(at, "%q says nothing to lintel; want lintel:ignore", word))
		return
	}
	found.Exceptions = append(found.Exceptions, graph.Exception{At: at, Text: strings.TrimSpace(rest), Over: found.lineOf(f, start, end)})
}

// lineOf is the line that a comment is about.
func (found *Found) lineOf(f *graph.File, start, end int) graph.Range {
	whole := func(line int) graph.Range {
		from, to := f.Line(line)
		return graph.Range{File: f, Start: from, End: to}
	}
	line := f.Position(start).Line
	if own := whole(line); len(bytes.TrimSpace(f.Content[min(own.Start, start):start])) > 0 {
		return own
	}
	if line < found.block.from || line >= found.block.below {
		below := f.Position(end).Line + 1
		for isComment(f, below) {
			below++
		}
		found.block = blockOfLines{line, below}
	}
	return whole(found.block.below)
}

// isComment reports whether a line has nothing but a comment.
func isComment(f *graph.File, line int) bool {
	from, to := f.Line(line)
	text := bytes.TrimLeft(f.Content[from:to], " \t")
	return bytes.HasPrefix(text, []byte("#")) || bytes.HasPrefix(text, []byte("//"))
}
