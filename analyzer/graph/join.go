package graph

import (
	"slices"
	"strings"
)

// Designates tells whether v, an argument such as `vpc_id`, means the resource r. keys are the attributes of r by which
// it can be meant, such as "id", "arn" or "name". A literal matches a key with that text.
//
// What refers to a data source, or to another resource, does not mean r: not even if a resource of the same type was given the
// same name. What has no value here may mean it.
func Designates(v Value, r *Resource, keys ...string) Tri {
	if v.IsAbsent() {
		return No
	}
	for _, ref := range v.aliases() {
		if ref.Address == r.Address {
			return TriOf(isKey(ref.Attribute, keys))
		}
		if wild, ok := strings.CutSuffix(ref.Address, "[*]"); ok && strings.HasPrefix(r.Address, wild+"[") {
			return Undetermined
		}
	}
	if slices.ContainsFunc(v.aliases(), func(ref Ref) bool { return r.twin(ref.Address) }) {
		return No
	}
	answer := No
	for _, key := range keys {
		named := r.Get(key)
		if named.IsAbsent() {
			continue
		}
		if same := Same(v, named); same == Yes {
			return Yes
		} else if same == Undetermined && couldEqual(v, named) {
			answer = Undetermined
		}
	}
	if v.IsKnown() || answer == Undetermined {
		return answer
	}
	switch o := v.resolved(); o.Op {
	case OpRef:
		return No
	case OpInput, OpOpaque, OpNone, OpChoice:
		return Undetermined
	}
	// Made from several things: it resolves elsewhere if all of them do.
	elsewhere := true
	v.walk(func(part Value, o Origin) bool {
		switch {
		case o.Op == OpRef && o.Ref.Address == r.Address, o.Op == OpInput, o.Op == OpOpaque:
			elsewhere = false
		case part.settled().state == Unknown && o.Op == OpNone:
			elsewhere = false
		}
		return elsewhere
	})
	if elsewhere {
		return No
	}
	return Undetermined
}

// twin reports whether an address is that of another resource of the type.
func (r *Resource) twin(address string) bool {
	if r.Root == nil || address == r.Address {
		return false
	}
	other := r.Root.ByAddress(address)
	return other != nil && other.Type == r.Type && other.Mode == r.Mode
}

// couldEqual tells whether two values of which at least one is unknown could be the same text: an attribute that a
// provider makes up at apply cannot be what somebody has written down.
func couldEqual(v, named Value) bool {
	madeUp := func(v Value) bool { o := v.resolved(); return v.IsUnknown() && o.Op == OpRef }
	return !madeUp(v) && !madeUp(named)
}

func isKey(attribute string, keys []string) bool {
	if attribute == "" {
		return true // the resource as a whole: a template's Ref
	}
	return slices.ContainsFunc(keys, func(key string) bool { return FoldedEqual(key, attribute) })
}

// aliases are the references that v is, one behind the other: `aws_subnet.a.vpc_id`, and `aws_vpc.b.id` if that is what
// is configured there.
func (v Value) aliases() []Ref {
	var refs []Ref
	for o := v.Origin(); o.Op == OpRef && len(refs) < maxDepth; o = o.Operands[0].Origin() {
		refs = append(refs, o.Ref)
		if len(o.Operands) == 0 {
			break
		}
	}
	return refs
}

// Target is the resource of one of the types that v refers to, or nil. Data sources count if their type is named with
// the prefix "data.".
func (root *Root) Target(v Value, types ...string) *Resource {
	for _, ref := range v.aliases() {
		r := root.ByAddress(ref.Address)
		if r == nil {
			continue
		}
		name := r.Type
		if r.Mode == Data {
			name = "data." + name
		}
		if slices.Contains(types, name) {
			return r
		}
	}
	return nil
}

// Join is what was found to point at a resource.
type Join struct {
	Found []Pointer // certain, and certain to exist
	Open  []Pointer // may point at it, or may not exist
	// Unread are the module calls that were not read and were given the resource, so that what they make may point at it, and the
	// parts of the root's own files that could not be read.
	Unread []ModuleCall
}

// Pointer is a resource and its argument that points.
type Pointer struct {
	Resource *Resource
	Value    Value
}

// Complete reports whether "nothing else points here" is a fact.
func (j Join) Complete() bool { return len(j.Open) == 0 && len(j.Unread) == 0 }

// Cause is why the join is not complete.
func (j Join) Cause() Cause {
	switch {
	case len(j.Open) > 0 && j.Open[0].Resource.Exists() != Yes:
		return j.Open[0].Resource.Existing.Cause()
	case len(j.Open) > 0:
		return j.Open[0].Value.Cause()
	case len(j.Unread) > 0:
		return Cause{Kind: ModuleNotRead, Subject: j.Unread[0].Address, At: j.Unread[0].At}
	}
	return Cause{}
}

// Merge adds what another join about the same resource has found.
func (j Join) Merge(k Join) Join {
	unread := j.Unread
	if unread == nil {
		unread = k.Unread
	}
	return Join{append(slices.Clone(j.Found), k.Found...), append(slices.Clone(j.Open), k.Open...), unread}
}

// PointingAt finds the resources of a type whose argument at path means r: see [Designates]. If the argument is a list,
// each element counts.
func (root *Root) PointingAt(r *Resource, typ, path string, keys ...string) Join {
	var join Join
	index := root.index(typ, path)
	candidates := slices.Clone(index.open)
	candidates = append(candidates, index.byAddress[baseAddress(r.Address)]...)
	for _, key := range keys {
		if text, ok := r.Get(key).Text(); ok {
			candidates = append(candidates, index.byText[text]...)
		}
		if r.Get(key).IsUnknown() {
			// A name that is not known could be any that is written down.
			candidates = append(candidates, index.literals...)
		}
	}
	seen := map[*node]bool{}
	for _, p := range candidates {
		if seen[p.Value.n] || p.Resource == r {
			continue
		}
		seen[p.Value.n] = true
		for _, v := range elementsOrSelf(p.Value) {
			means := Designates(v, r, keys...)
			if means != No {
				means = means.And(p.Resource.Exists()).And(v.Exists())
			}
			p := Pointer{p.Resource, v}
			if means == Yes {
				join.Found = append(join.Found, p)
			} else if means == Undetermined {
				join.Open = append(join.Open, p)
			}
		}
	}
	for _, call := range root.notRead {
		if slices.ContainsFunc(call.Arguments.Refs(), func(ref Ref) bool { return baseAddress(ref.Address) == baseAddress(r.Address) }) {
			join.Unread = append(join.Unread, call)
		}
	}
	join.Unread = append(join.Unread, root.parts...)
	return join
}

// elementsOrSelf are the known elements of a list, and the list itself if there may be more.
func elementsOrSelf(v Value) []Value {
	if v.IsKnown() {
		return v.List()
	}
	elems, complete := Elements(v)
	if !complete && v.IsUnknown() {
		elems = append(slices.Clone(elems), v)
	}
	return elems
}

type indexKey struct{ typ, path string }

// referenceIndex sorts the resources of one type by what their argument says, so that a join does not look at all of them.
type referenceIndex struct {
	byAddress map[string][]Pointer // address without the instance
	byText    map[string][]Pointer
	literals  []Pointer // all of byText
	open      []Pointer // what has to be looked at each time
}

func (root *Root) index(typ, path string) *referenceIndex {
	root.ensure()
	key := indexKey{typ, path}
	if index := root.indexes[key]; index != nil {
		return index
	}
	index := &referenceIndex{byAddress: map[string][]Pointer{}, byText: map[string][]Pointer{}}
	before := root.Cases.Decided()
	for _, r := range root.byType[typ] {
		if r.Planned == Delete {
			continue // what goes away completes nothing
		}
		for _, v := range r.All(path) {
			if v.IsAbsent() {
				continue
			}
			for _, e := range elementsOrSelf(v) {
				index.add(Pointer{r, e})
			}
		}
	}
	if root.Cases.lasting(before) {
		if root.indexes == nil {
			root.indexes = map[indexKey]*referenceIndex{}
		}
		root.indexes[key] = index
	}
	return index
}

func (index *referenceIndex) add(p Pointer) {
	refs := p.Value.aliases()
	for _, ref := range refs {
		base := baseAddress(ref.Address)
		index.byAddress[base] = append(index.byAddress[base], p)
	}
	text, ok := p.Value.Text()
	switch {
	case ok:
		index.byText[text] = append(index.byText[text], p)
		index.literals = append(index.literals, p)
	case len(refs) == 0 || p.Value.resolved().Op != OpRef:
		index.open = append(index.open, p)
	}
}

// baseAddress is an address without the instance key at its end.
func baseAddress(address string) string {
	if !strings.HasSuffix(address, "]") {
		return address
	}
	depth := 0
	quoted := false
	for i := len(address) - 1; i >= 0; i-- {
		switch c := address[i]; {
		case c == '"' && (i == 0 || address[i-1] != '\\'):
			quoted = !quoted
		case quoted:
		case c == ']':
			depth++
		case c == '[':
			if depth--; depth == 0 {
				return address[:i]
			}
		}
	}
	return address
}
