package cloudformation

import (
	"unsafe"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// kind is the shape of a node.
type kind uint8

const (
	null kind = iota
	boolean
	number
	text
	list
	object
	opaque // made by something that lintel does not run; its text says by what
)

// node is one value of a template as it is written, YAML and JSON alike. Intrinsic functions are objects with one field in
// their long form, `{"Fn::Sub": …}`, whichever way they were written. Nodes are values: a changed copy shares what lies
// below it, and nothing below is ever changed.
type node struct {
	file       *graph.File
	start, end uint32 // bytes; of a YAML function, with its tag
	kind       kind
	// The content is the bytes of a text or an array of fields. As one pointer it makes a node half as large as it were with a
	// string and a slice, of which one would be empty, and templates have many nodes.
	length  uint32
	content unsafe.Pointer
}

// text is that of a scalar, or of what is opaque. A boolean's is "true" or "false".
func (n *node) text() string {
	if n.kind == list || n.kind == object {
		return ""
	}
	return unsafe.String((*byte)(n.content), n.length)
}

// fields are those of an object, in the order of writing, and the elements of a list, which have nothing but values. To append to
// them makes a copy.
func (n *node) fields() []field {
	if n.kind != list && n.kind != object {
		return nil
	}
	return unsafe.Slice((*field)(n.content), n.length)
}

// be makes n a scalar, or opaque. It keeps its place.
func (n *node) be(k kind, text string) {
	n.kind, n.length, n.content = k, uint32(len(text)), unsafe.Pointer(unsafe.StringData(text))
}

// hold makes n a list or an object. It keeps its place.
func (n *node) hold(k kind, fields []field) {
	n.kind, n.length, n.content = k, uint32(len(fields)), unsafe.Pointer(unsafe.SliceData(fields))
}

// field is an entry of an object, or an element of a list.
type field struct {
	name               string
	nameStart, nameEnd uint32
	value              node
}

// at is the place of the value.
func (n *node) at() graph.Range {
	if n.file == nil {
		return graph.Range{}
	}
	return graph.Range{File: n.file, Start: int(n.start), End: int(n.end)}
}

// at is the place of the entry, from the start of its name to the end of its value; of a list's element, of the value.
func (f *field) at() graph.Range {
	at := f.value.at()
	if f.nameEnd > f.nameStart && uint32(at.Start) >= f.nameStart {
		at.Start = int(f.nameStart)
	}
	return at
}

// nameAt is the place of the name.
func (f *field) nameAt() graph.Range {
	return graph.Range{File: f.value.file, Start: int(f.nameStart), End: int(f.nameEnd)}
}

// get finds a field of an object; nil if n is none or has none of that name.
func (n *node) get(name string) *field {
	if n == nil || n.kind != object {
		return nil
	}
	for i := range n.fields() {
		if n.fields()[i].name == name {
			return &n.fields()[i]
		}
	}
	return nil
}

// entries are the fields of an object; none if n is nil.
func (n *node) entries() []field {
	if n == nil {
		return nil
	}
	return n.fields()
}

// value is what stands under a name of an object, or nil.
func (n *node) value(name string) *node {
	if f := n.get(name); f != nil {
		return &f.value
	}
	return nil
}

// string is the text of a scalar that is written out under a name of an object, or "".
func (n *node) string(name string) string {
	if v := n.value(name); v != nil && v.isScalar() {
		return v.text()
	}
	return ""
}

func (n *node) isScalar() bool { return n.kind == text || n.kind == number || n.kind == boolean }

// isTrue reports whether n is written as true.
func (n *node) isTrue() bool { return n != nil && n.isScalar() && n.text() == "true" }

// isFalse reports whether n is written as false.
func (n *node) isFalse() bool { return n != nil && n.isScalar() && n.text() == "false" }

// function returns the name and the argument of an intrinsic function; nil if n is none.
func (n *node) function() *field {
	if n.kind != object || len(n.fields()) != 1 || !isFunction(n.fields()[0].name) {
		return nil
	}
	return &n.fields()[0]
}

// isFunction reports whether the only name in an object makes it an intrinsic function.
func isFunction(name string) bool {
	return name == "Ref" || name == "Condition" || (len(name) > 4 && name[:4] == "Fn::")
}

func (k kind) String() string {
	return [...]string{"null", "a boolean", "a number", "a string", "a list", "an object", "something made"}[k]
}

// objectAt is an object of fields at the place of a node.
func objectAt(at *node, fields []field) *node {
	n := &node{file: at.file, start: at.start, end: at.end}
	n.hold(object, fields)
	return n
}
