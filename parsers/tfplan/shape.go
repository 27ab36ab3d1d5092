package tfplan

import (
	_ "embed"
	"slices"
	"sort"
	"strings"
)

// shape is what an argument can be: a plain one, or one that can be written as blocks, and so by a dynamic block.
type shape uint8

const (
	unseen shape = iota
	plain
	blocks
)

// isPlain reports whether an argument of which nothing is known is certain not to be a block. Terraform shows a block that a
// dynamic block makes from something unknown in the same way as an argument that nobody has set.
func (o *object) isPlain(p part) bool {
	switch o.shapesOf(o.typ)[p.path] {
	case plain:
		return true
	case blocks:
		return false
	}
	// Since Terraform 0.15 the tree of what is sensitive tells lists from other values.
	return o.doc.kind(p.sensitive) != '[' || isPlainList(o.typ, p.path)
}

// shapesOf is what the document shows of the arguments of a type, by path.
func (r *reader) shapesOf(typ string) map[string]shape {
	shapes, ok := r.shapes[typ]
	if !ok {
		shapes = map[string]shape{}
		r.shapes[typ] = shapes
		for _, o := range r.order {
			if o.typ == typ {
				r.doc.learn(shapes, "", o.after)
				if o.block != nil {
					r.doc.learnWritten(shapes, "", o.block.arguments)
				}
			}
		}
	}
	return shapes
}

// learn notes what the values of an object are.
func (d *document) learn(shapes map[string]shape, path string, s span) {
	for m := range d.members(s) {
		here := strings.TrimPrefix(path+"."+m.name, ".")
		switch d.kind(m.value) {
		case '[':
			for e := range d.elements(m.value) {
				if d.kind(e) == '{' {
					shapes[here] = blocks
					d.learn(shapes, here, e)
				} else if shapes[here] == unseen {
					shapes[here] = plain
				}
			}
		case '{', 'n':
		default:
			shapes[here] = plain
		}
	}
}

// learnWritten notes what is written as a block.
func (d *document) learnWritten(shapes map[string]shape, path string, arguments map[string]span) {
	for name, s := range arguments {
		if d.kind(s) != '[' {
			continue
		}
		here := strings.TrimPrefix(path+"."+name, ".")
		shapes[here] = blocks
		for block := range d.elements(s) {
			for m := range d.members(block) {
				d.learnWritten(shapes, here, map[string]span{m.name: m.value})
			}
		}
	}
}

// plainLists are, by resource type, the paths of the arguments that are optional and computed lists or sets of plain values in
// the providers' schemas: aws 6.66.0, huaweicloud a0345b8d, alicloud 81c43b67, tencentcloud f6970a90. The lines are sorted.
//
//go:embed lists.txt
var plainLists string

// isPlainList reports whether the provider's schema has the argument as a list or set of plain values.
func isPlainList(typ, path string) bool {
	lines := plainLists
	i := sort.Search(len(lines), func(i int) bool {
		start := strings.LastIndexByte(lines[:i], '\n') + 1
		name, _, _ := strings.Cut(lines[start:], " ")
		return name >= typ
	})
	start := strings.LastIndexByte(lines[:i], '\n') + 1
	line, _, _ := strings.Cut(lines[start:], "\n")
	words := strings.Fields(line)
	return len(words) > 0 && words[0] == typ && slices.Contains(words[1:], path)
}
