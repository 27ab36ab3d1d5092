package tfplan

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/policy"
	"github.com/lintel-iac/lintel/parsers/internal/secrets"
)

// value is a JSON value of which all is known.
func (d *document) value(s span, at graph.Range) graph.Value {
	m := graph.Meta{At: at}
	switch d.kind(s) {
	case '{':
		var fields fieldList
		for e := range d.members(s) {
			fields.add(e.name, d.value(e.value, d.rangeOf(e.whole)))
		}
		return graph.NewObject(fields.list, m)
	case '[':
		var elems []graph.Value
		for e := range d.elements(s) {
			elems = append(elems, d.value(e, d.rangeOf(e)))
		}
		return graph.NewList(elems, m)
	}
	return d.scalar(s, m)
}

// scalar is a text, number or truth value, or null.
func (d *document) scalar(s span, m graph.Meta) graph.Value {
	switch d.kind(s) {
	case '"':
		return graph.NewString(d.string(s), m)
	case 't', 'f':
		return graph.NewBool(d.isTrue(s), m)
	case 'n', 0:
		if m.Trace == nil {
			m.Trace = graph.Traced{} // written as null
		}
		return graph.NewNull(m)
	}
	return graph.NewNumber(string(d.text[s.start:s.end]), m)
}

// fieldList collects the fields of an object. Of a name that is there twice the last one counts.
type fieldList struct {
	list  []graph.Field
	index map[string]int
}

func (l *fieldList) add(name string, v graph.Value) {
	if i, ok := l.find(name); ok {
		l.list[i].Value = v
		return
	}
	if l.index != nil {
		l.index[name] = len(l.list)
	}
	l.list = append(l.list, graph.Field{Name: name, Value: v})
}

func (l *fieldList) find(name string) (int, bool) {
	const few = 16
	if l.index == nil && len(l.list) < few {
		i := slices.IndexFunc(l.list, func(f graph.Field) bool { return f.Name == name })
		return i, i >= 0
	}
	if l.index == nil {
		l.index = make(map[string]int, 2*len(l.list))
		for i, f := range l.list {
			l.index[f.Name] = i
		}
	}
	i, ok := l.index[name]
	return i, ok
}

// part is one value of an object's body: what the three trees of a change, and the configuration, say of it.
type part struct {
	at        span
	path      string // names separated by dots
	known     span   // in after; no span if nothing is known of it
	unknown   span   // in after_unknown
	sensitive span   // in after_sensitive
	secret    bool   // because of what it is part of
	from      configured
}

// bodyOf is the object's arguments and attributes.
func (o *object) bodyOf() graph.Value {
	whole := part{known: o.after, unknown: o.unknown, sensitive: o.sensitive}
	if o.block != nil {
		whole.from = configured{kind: nested, blocks: []argumentSet{o.block.arguments}}
	}
	return graph.NewLazy(func() graph.Value {
		m := graph.Meta{At: o.at}
		fields := o.fields(whole)
		if o.mode == graph.Data {
			// A policy document that is not known as a whole may well be in part.
			for _, document := range policy.Fields(o.typ, graph.NewObject(fields, m)) {
				i := slices.IndexFunc(fields, func(f graph.Field) bool { return f.Name == document.Name })
				if i >= 0 && fields[i].Value.IsUnknown() {
					fields[i] = document
				}
			}
		}
		return graph.NewObject(fields, m)
	})
}

func (o *object) build(p part) graph.Value {
	p.secret = p.secret || o.doc.isTrue(p.sensitive) || p.path != "" && secrets.Attribute(o.typ, p.path)
	m := graph.Meta{At: o.doc.rangeOf(p.at), Sensitive: p.secret}
	if p.from.kind == written {
		m.Trace = &writtenTrace{o: o, part: p}
	}
	switch {
	case o.doc.isTrue(p.unknown):
		return o.unknownValue(p, m)
	case o.doc.kind(p.known) == '{', o.doc.kind(p.unknown) == '{' && o.doc.hasTrue(p.unknown):
		return graph.NewObject(o.fields(p), m)
	case o.doc.kind(p.known) == '[', o.doc.kind(p.unknown) == '[' && o.doc.hasTrue(p.unknown):
		return graph.NewList(o.elements(p), m)
	}
	return o.doc.scalar(p.known, m)
}

// fields are the entries of an object: those that are known, and those that are known only after apply.
func (o *object) fields(p part) []graph.Field {
	var fields fieldList
	add := func(m member, child part) {
		child.at, child.path, child.secret = m.whole, m.name, p.secret
		if p.path != "" {
			child.path = p.path + "." + m.name
		}
		child.from = o.inside(p.from, m.name)
		if o.doc.isScalar(child.known) {
			fields.add(m.name, o.build(child))
		} else {
			fields.add(m.name, o.later(child))
		}
	}
	unknown, sensitive := o.doc.index(p.unknown), o.doc.index(p.sensitive)
	known := map[string]bool{}
	for m := range o.doc.members(p.known) {
		known[m.name] = true
		add(m, part{known: m.value, unknown: unknown[m.name].value, sensitive: sensitive[m.name].value})
	}
	for m := range o.doc.members(p.unknown) {
		if !known[m.name] && o.doc.hasTrue(m.value) {
			add(m, part{unknown: m.value, sensitive: sensitive[m.name].value})
		}
	}
	return fields.list
}

// later builds a value when somebody reads it: few are read of most resources.
func (o *object) later(p part) graph.Value {
	return graph.NewLazy(func() graph.Value { return o.build(p) })
}

// elements are the entries of a list.
func (o *object) elements(p part) []graph.Value {
	known := slices.Collect(o.doc.elements(p.known))
	unknown, sensitive := slices.Collect(o.doc.elements(p.unknown)), slices.Collect(o.doc.elements(p.sensitive))
	known = append(known, make([]span, max(0, len(unknown)-len(known)))...)
	at := func(spans []span, i int) span {
		if i < len(spans) {
			return spans[i]
		}
		return span{}
	}
	open := int32(0) // elements of which nothing is known
	for _, s := range unknown {
		if o.doc.isTrue(s) {
			open++
		}
	}
	sources := o.insideEach(p.from, known)
	elems := make([]graph.Value, 0, len(known))
	picked := int32(0)
	for i, s := range known {
		child := part{at: s, path: p.path, known: s, unknown: at(unknown, i), sensitive: at(sensitive, i), secret: p.secret, from: sources[i]}
		if !s.found() || o.doc.isTrue(child.unknown) {
			child.at = child.unknown
		}
		if o.doc.isTrue(child.unknown) {
			if child.from.kind == written {
				child.from.pick, child.from.of = picked, open
			}
			picked++
		}
		elems = append(elems, o.build(child))
	}
	return elems
}

// unknownValue is a value that is known only after apply, if it was set: an argument that nobody sets, and that the provider
// fills in, is absent.
func (o *object) unknownValue(p part, m graph.Meta) graph.Value {
	switch {
	case p.from.kind != written && o.isMadeUp(p.path):
		m.Trace = ownTrace{o: o, path: p.path, madeUp: true}
		return graph.NewUnknown(m)
	case p.from.kind == unset && o.isPlain(p), p.from.kind == written && o.isNull(p.from.at):
		return graph.NewAbsent(m.At)
	case p.from.kind == written:
	default:
		m.Trace = ownTrace{o: o, path: p.path}
	}
	return graph.NewUnknown(m)
}

// isMadeUp reports whether an attribute that nobody sets is the provider's to fill in: what a data source is read for is.
func (o *object) isMadeUp(path string) bool {
	return path == "id" || o.mode == graph.Data || o.typ == "terraform_data" && path == "output"
}

// hasTrue reports whether a tree of truth values has one that is true.
func (d *document) hasTrue(s span) bool {
	switch d.kind(s) {
	case 't':
		return true
	case '{':
		for m := range d.members(s) {
			if d.hasTrue(m.value) {
				return true
			}
		}
	case '[':
		for e := range d.elements(s) {
			if d.hasTrue(e) {
				return true
			}
		}
	}
	return false
}
