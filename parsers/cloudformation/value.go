package cloudformation

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/secrets"
)

// spend takes values from the budget of the root. When there are none left, that is reported once.
func (s *stack) spend(values int) bool {
	s.budget.values -= values
	if s.budget.values >= 0 {
		return true
	}
	s.exceed("more than %d values", maxEvaluated)
	return false
}

func (s *stack) exceed(format string, args ...any) {
	if !s.budget.exceeded {
		s.budget.exceeded = true
		s.root.Report(graph.Errorf(graph.Range{File: s.template.file}, "the template makes "+format+", which is the limit; the rest is unknown", args...))
	}
}

// opaque is a value of which nothing is known but why.
func (s *stack) opaque(at graph.Range, kind graph.CauseKind, subject string) graph.Value {
	return graph.NewUnknown(graph.Meta{At: at, Trace: graph.Traced{From: graph.Origin{Op: graph.OpOpaque, Cause: graph.Cause{Kind: kind, Subject: subject, At: at}}}})
}

// malformed reports what is wrong with something that makes a value, and returns an unknown one.
func (s *stack) malformed(at graph.Range, format string, args ...any) graph.Value {
	s.errorf(at, format, args...)
	return s.opaque(at, graph.RuntimeOnly, "the template is at fault here")
}

// entry is the value of an entry. It stands where the entry does, but an object, which is like a block, where its name does.
func (s *stack) entry(f *field) graph.Value {
	if f.value.kind == object && !s.isCall(&f.value) && f.nameEnd > 0 {
		return s.object(&f.value, f.nameAt())
	}
	return s.value(&f.value, f.at())
}

// value is what a node evaluates to, at a place.
func (s *stack) value(n *node, at graph.Range) graph.Value {
	if !s.spend(1) {
		return s.opaque(at, graph.Limit, "the template")
	}
	switch n.kind {
	case null:
		s.warnf(n.at(), "null is not allowed in a template")
		return graph.NewNull(graph.Meta{At: at, Trace: graph.Traced{}})
	case boolean:
		return graph.NewBool(n.text() == "true", graph.Meta{At: at})
	case number:
		return graph.NewNumber(n.text(), graph.Meta{At: at})
	case text:
		return s.resolved(graph.NewString(n.text(), graph.Meta{At: at}))
	case list:
		return s.list(n, at)
	case opaque:
		return s.opaque(at, graph.RuntimeOnly, n.text())
	}
	if s.isCall(n) {
		return s.call(&n.fields()[0], at)
	}
	return s.object(n, at)
}

func (s *stack) list(n *node, at graph.Range) graph.Value {
	elems := make([]graph.Value, 0, len(n.fields()))
	for i := range n.fields() {
		v := s.value(&n.fields()[i].value, n.fields()[i].value.at())
		switch present := s.present(v); present.IsTrue() {
		case graph.Yes:
			elems = append(elems, v)
		case graph.Undetermined:
			elems = append(elems, v.Provided(present))
		}
	}
	return graph.NewList(elems, graph.Meta{At: at})
}

// present tells whether a value is there: it is not where Fn::If chooses AWS::NoValue.
func (s *stack) present(v graph.Value) graph.Value {
	if !isChoice(v) {
		return truth(!v.IsAbsent())
	}
	o := v.Origin()
	return s.choose(o.Operands[0], s.present(o.Operands[1]), s.present(o.Operands[2]), v.At())
}

func (s *stack) object(n *node, at graph.Range) graph.Value {
	expanded, complete := s.entries(n)
	fields := make([]graph.Field, 0, len(expanded))
	for i := range expanded {
		fields = append(fields, graph.Field{Name: expanded[i].name, Value: s.property(&expanded[i])})
	}
	return s.extensible(graph.NewObject(fields, graph.Meta{At: at}), complete)
}

// extensible is an object that a macro may add to, if it is not complete.
func (s *stack) extensible(v graph.Value, complete bool) graph.Value {
	if complete {
		return v
	}
	return v.Extended(s.opaque(v.At(), graph.RuntimeOnly, "a macro may add to it"))
}

// entries are those of an object, with what its loops and includes stand for.
func (s *stack) entries(n *node) (entries []field, complete bool) {
	expanded, complete := s.expanded(n)
	misplaced := func(f field) bool { return isFunction(f.name) && f.name != "Condition" && f.name != "Ref" }
	if !slices.ContainsFunc(expanded.fields(), misplaced) {
		return expanded.fields(), complete
	}
	for _, f := range expanded.fields() {
		if misplaced(f) {
			s.errorf(f.nameAt(), "%s stands among other entries, but a function is the only entry of its object", f.name)
		} else {
			entries = append(entries, f)
		}
	}
	return entries, false
}

// property is the value of an entry of an object. What holds a secret by its name is one.
func (s *stack) property(f *field) graph.Value {
	v := s.entry(f)
	if !v.IsAbsent() && s.isSecret(f) {
		return v.MarkSensitive()
	}
	return v
}

func (s *stack) isSecret(f *field) bool {
	return secrets.Attribute("", f.name) || s.concealed[f.value.at()]
}

// inspect reports what is wrong with a value, which nothing may ever read, and hides the secrets in it.
func (s *stack) inspect(n *node, at graph.Range) {
	switch {
	case n.kind == list:
		for i := range n.fields() {
			v := &n.fields()[i].value
			s.inspect(v, v.at())
		}
	case n.kind == object && !s.isCall(n):
		entries, _ := s.entries(n)
		for i := range entries {
			f := &entries[i]
			if s.isSecret(f) {
				f.value.file.Hide(int(f.value.start), int(f.value.end))
			}
			s.inspect(&f.value, f.at())
		}
	case n.kind == null || (n.kind == object && !s.isSound(&n.fields()[0])):
		s.value(n, at)
	}
}

// isCall reports whether a value is that of a function.
func (s *stack) isCall(n *node) bool {
	f := n.function()
	return f != nil && f.name != "Condition" && !strings.HasPrefix(f.name, forEach+"::")
}

// lazy is a value that is worked out when it is first read, for every case at once.
func (s *stack) lazy(work func() graph.Value) graph.Value {
	return graph.NewLazy(func() (v graph.Value) {
		s.root.Cases.Apart(func() { v = work() })
		return v
	})
}

// made is a value that a function of known operands made: it is as secret as they are, and came the ways that they came.
func made(at graph.Range, operands ...graph.Value) graph.Meta {
	const most = 16
	m := graph.Meta{At: at}
	var steps []graph.Step
	for _, v := range operands {
		m.Sensitive = m.Sensitive || v.Sensitive()
		for _, step := range v.Way() {
			if len(steps) < most && !slices.Contains(steps, step) {
				steps = append(steps, step)
			}
		}
	}
	if steps != nil {
		m.Trace = graph.Traced{Steps: steps}
	}
	return m
}

// unknown is a value that a function of operands makes that are not all known.
func unknown(at graph.Range, o graph.Origin) graph.Value {
	m := graph.Meta{At: at, Trace: graph.Traced{From: o}}
	for _, v := range o.Operands {
		m.Sensitive = m.Sensitive || v.Sensitive()
	}
	return graph.NewUnknown(m)
}

// concat puts a text together from scalars.
func (s *stack) concat(parts []graph.Value, at graph.Range) graph.Value {
	var pieces []graph.Value // with neighbouring known ones as one
	var known strings.Builder
	from := 0 // of parts, where known starts
	flush := func(to int) {
		if known.Len() > 0 {
			pieces = append(pieces, graph.NewString(known.String(), made(at, parts[from:to]...)))
		}
		known.Reset()
		from = to + 1
	}
	for i, part := range parts {
		if text, ok := part.Text(); ok {
			if s.budget.bytes -= len(text); s.budget.bytes < 0 || known.Len()+len(text) > maxText {
				s.exceed("texts of more than %d bytes, or one of more than %d", maxProduced, maxText)
				return s.opaque(at, graph.Limit, "a text")
			}
			known.WriteString(text)
			continue
		}
		flush(i)
		switch o := part.Origin(); {
		case part.IsAbsent():
		case o.Op == graph.OpTemplate && part.IsUnknown() && len(pieces)+len(o.Operands) < 1<<10:
			pieces = append(pieces, o.Operands...)
		case part.IsUnknown():
			pieces = append(pieces, part)
		default:
			return s.malformed(at, "a text is put together from texts, and one part here is a list or an object")
		}
	}
	if len(pieces) == 0 {
		return s.resolved(graph.NewString(known.String(), made(at, parts...)))
	}
	flush(len(parts))
	return s.resolved(unknown(at, graph.Origin{Op: graph.OpTemplate, Operands: pieces}))
}

// resolved replaces the dynamic references in a text, such as `{{resolve:ssm:/name}}`, by what they are: values that this
// template does not hold. Parts of the text, and of its references, may be unknown.
func (s *stack) resolved(v graph.Value) graph.Value {
	const open, end = "{{resolve:", "}}"
	pieces := []graph.Value{v}
	if o := v.Origin(); v.IsUnknown() && o.Op == graph.OpTemplate {
		pieces = o.Operands
	}
	if !slices.ContainsFunc(pieces, func(piece graph.Value) bool { text, _ := piece.Text(); return strings.Contains(text, open) }) {
		return v
	}
	var outer, inner []graph.Value // inner: of a reference that has not ended
	replaced := false
	part := func(text string) graph.Value { return graph.NewString(text, made(v.At(), v)) }
	for _, piece := range pieces {
		rest, known := piece.Text()
		for known && rest != "" {
			limit, target := open, &outer
			if inner != nil {
				limit, target = end, &inner
			}
			before, after, found := strings.Cut(rest, limit)
			switch {
			case !found:
				*target, rest = append(*target, part(rest)), ""
			case inner == nil:
				if before != "" {
					outer = append(outer, part(before))
				}
				inner, rest = []graph.Value{}, open+after
			default:
				inner = append(inner, part(before+end))
				outer = append(outer, s.dynamic(inner, v.At()))
				inner, rest, replaced = nil, after, true
			}
		}
		switch {
		case known:
		case inner != nil:
			inner = append(inner, piece)
		default:
			outer = append(outer, piece)
		}
	}
	outer = append(outer, inner...)
	switch {
	case !replaced:
		return v
	case len(outer) == 1:
		return outer[0]
	}
	return unknown(v.At(), graph.Origin{Op: graph.OpTemplate, Operands: outer})
}

// dynamic is a dynamic reference that is put together from parts.
func (s *stack) dynamic(parts []graph.Value, at graph.Range) graph.Value {
	var name strings.Builder
	for _, part := range parts {
		text, known := plain(part)
		if !known {
			cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "a dynamic reference", At: at}
			return unknown(at, graph.Origin{Op: graph.OpCall, Name: "resolve", Operands: parts, Cause: cause})
		}
		name.WriteString(text)
	}
	return s.outside(name.String(), at)
}

// plain is the text of a value that may become part of a name: of an address, a place or a message. A secret may not.
func plain(v graph.Value) (text string, ok bool) {
	if v.Sensitive() {
		return "", false
	}
	return v.Text()
}

// outside is a value that something outside of the stack holds, by its name there.
func (s *stack) outside(name string, at graph.Range) graph.Value {
	return unknown(at, graph.Origin{Op: graph.OpRef, Ref: graph.Ref{Address: name}, Cause: graph.Cause{Kind: graph.NotDeclaredHere, Subject: name, At: at}})
}
