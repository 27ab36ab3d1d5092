package graph

import (
	"iter"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// State tells how much is known of a value. The zero state is Absent.
type State uint8

const (
	Absent  State = iota // not written, or written as null
	Unknown              // not decided by what was read
	Known
)

// Kind is the shape of a known value. Sets and tuples are lists, maps are objects.
type Kind uint8

const (
	Null Kind = iota // of an absent or unknown value
	Bool
	Number
	String
	List
	Object
)

// Value is an argument of a resource, or a part of one. The zero Value is absent and has no place.
//
// Reading a value evaluates it, and only then. Inside [Cases.Each] a value that is one of two arms of an undecided
// condition reads as the arm of the case at hand.
type Value struct{ n *node }

type node struct {
	state     State
	kind      Kind
	truth     bool
	sensitive bool
	text      string   // of a string, or a number's exact decimal form
	names     []string // of an object, aligned with elems
	elems     []Value
	at        Range
	exists    Value // of an element that only a condition brings about
	rest      Value // of an object: what may add fields to it
	trace     Trace
	origin    *Origin
	way       *[]Step
	lazy      func() Value
}

// Meta is what a value knows beside its content.
type Meta struct {
	At        Range
	Sensitive bool
	Trace     Trace // nil: written right here
}

func newValue(m Meta, state State, kind Kind) *node {
	return &node{state: state, kind: kind, at: m.At, sensitive: m.Sensitive, trace: m.Trace}
}

// NewNull is a value that was written as null.
func NewNull(m Meta) Value { return Value{newValue(m, Absent, Null)} }

// NewAbsent is a value that was not written; at is the header of the block that could hold it.
func NewAbsent(at Range) Value { return Value{&node{at: at}} }

// NewUnknown is a value that is not decided; its Trace should say why.
func NewUnknown(m Meta) Value { return Value{newValue(m, Unknown, Null)} }

// NewBool is a known truth value.
func NewBool(b bool, m Meta) Value {
	n := newValue(m, Known, Bool)
	n.truth = b
	return Value{n}
}

// NewString is a known string.
func NewString(s string, m Meta) Value {
	n := newValue(m, Known, String)
	n.text = s
	return Value{n}
}

// NewNumber is a known number; text is its exact decimal form, as JSON writes numbers.
func NewNumber(text string, m Meta) Value {
	n := newValue(m, Known, Number)
	n.text = text
	return Value{n}
}

// NewList is a known list, set or tuple.
func NewList(elems []Value, m Meta) Value {
	n := newValue(m, Known, List)
	n.elems = elems
	return Value{n}
}

// Field is one entry of an object.
type Field struct {
	Name  string
	Value Value
}

// NewObject is a known object or map. Names must be unique; the order of the fields is kept.
func NewObject(fields []Field, m Meta) Value {
	n := newValue(m, Known, Object)
	n.names = make([]string, len(fields))
	n.elems = make([]Value, len(fields))
	for i, f := range fields {
		n.names[i], n.elems[i] = f.Name, f.Value
	}
	return Value{n}
}

// NewLazy is a value that is evaluated when it is first read.
func NewLazy(evaluate func() Value) Value { return Value{&node{lazy: evaluate}} }

// Provided returns v as an element that exists only if the condition holds, such as a block of a dynamic block whose
// for_each is not known.
func (v Value) Provided(exists Value) Value {
	n := *v.settled()
	n.exists = exists
	return Value{&n}
}

// ProvidedLike returns v as an element that exists only if another does, from which it was made.
func (v Value) ProvidedLike(other Value) Value {
	if exists := other.settled().exists; exists.n != nil {
		return v.Provided(exists)
	}
	return v
}

// Extended returns v, an object, as one that may have more fields than it shows: what is not in it is as unknown as rest.
func (v Value) Extended(rest Value) Value {
	n := *v.settled()
	n.rest = rest
	return Value{&n}
}

// MarkSensitive returns v as a value that must reach no output.
func (v Value) MarkSensitive() Value {
	n := *v.settled()
	n.sensitive = true
	return Value{&n}
}

// Via returns v as it is after some more steps of its way.
func (v Value) Via(steps ...Step) Value { return v.Moved(v.settled().at, steps...) }

// Moved returns v as it stands at another place, after some more steps of its way.
func (v Value) Moved(at Range, steps ...Step) Value {
	n := *v.settled()
	n.at = at
	n.trace, n.origin, n.way = Traced{v.Origin(), append(slices.Clone(v.Way()), steps...)}, nil, nil
	return Value{&n}
}

// Referenced returns what the attribute ref is where it is referred to: v, or if v is null what the provider makes of it.
func (v Value) Referenced(ref Ref) Value {
	n := *v.settled()
	o := Origin{Op: OpRef, Ref: ref}
	var way []Step
	if n.state == Absent {
		n = node{state: Unknown, at: n.at, sensitive: n.sensitive}
	} else {
		o.Operands = []Value{v}
		way = append(slices.Clone(v.Way()), Step{StepAttribute, ref.String(), n.at})
	}
	n.trace, n.origin, n.way = Traced{o, way}, nil, nil
	return Value{&n}
}

var nowhere = &node{}

// settled returns the node behind laziness, whatever case is being looked at.
func (v Value) settled() *node {
	n := v.n
	if n == nil {
		return nowhere
	}
	if n.lazy != nil {
		evaluate := n.lazy
		n.lazy = nil // a value that depends on itself reads as absent here; the parser has reported the cycle
		exists := n.exists
		*n = *evaluate().settled()
		if exists.n != nil {
			n.exists = exists
		}
	}
	return n
}

// read returns the node as the case at hand has it.
func (v Value) read() *node {
	n := v.settled()
	if n.state != Unknown || n.trace == nil {
		return n
	}
	if t, ok := n.trace.(interface{ Cases() *Cases }); ok && !t.Cases().active() {
		return n // spares working out the origin
	}
	o := n.made()
	if o.Op != OpChoice || !o.Cases.active() {
		return n
	}
	arm := o.Operands[2]
	if o.Cases.holds(o.Operands[0]) {
		arm = o.Operands[1]
	}
	written := arm.read()
	chosen := *written
	chosen.at = n.at // a finding points at the argument; the way leads to the arm
	chosen.sensitive = chosen.sensitive || n.sensitive
	chosen.exists = n.exists
	if chosen.state != Unknown {
		chosen.trace, chosen.origin, chosen.way = viaTrace{Value{written}, n.trace}, nil, nil
	}
	return &chosen
}

// viaTrace gives an arm the way of the whole behind its own.
type viaTrace struct {
	arm   Value
	whole Trace
}

func (t viaTrace) Origin() Origin { return t.arm.Origin() }

func (t viaTrace) Way() []Step {
	way := slices.Clone(t.arm.Way())
	for _, step := range t.whole.Way() {
		if !slices.Contains(way, step) {
			way = append(way, step)
		}
	}
	return way
}

// State tells whether v is absent, unknown or known.
func (v Value) State() State { return v.read().state }

// Kind is the shape of a known value.
func (v Value) Kind() Kind { return v.read().kind }

// IsAbsent reports whether v is not written, or null.
func (v Value) IsAbsent() bool { return v.State() == Absent }

// IsNull reports whether v was written as null, as opposed to not at all.
func (v Value) IsNull() bool { n := v.read(); return n.state == Absent && n.trace != nil }

// IsUnknown reports whether v is not decided by what was read.
func (v Value) IsUnknown() bool { return v.State() == Unknown }

// IsKnown reports whether v is known, although parts of it may not be.
func (v Value) IsKnown() bool { return v.State() == Known }

// At is where v stands: the argument with its name, or the element. Of an absent value it is the header of the block
// that could hold it.
func (v Value) At() Range { return v.settled().at }

// Sensitive reports whether v must reach no output.
func (v Value) Sensitive() bool { return v.read().sensitive }

// Exists tells whether an element is there at all: Yes unless it is one of a dynamic block, or the like, that depends
// on something undecided.
func (v Value) Exists() Tri {
	if v.Existing().IsAbsent() {
		return Yes
	}
	return v.Existing().IsTrue()
}

// Existing is what [Value.Exists] depends on: absent for an element that is certainly there, else a truth value.
func (v Value) Existing() Value { return v.settled().exists }

// Text is the content of a known string, number or truth value, as Terraform converts it to a string.
func (v Value) Text() (text string, ok bool) {
	n := v.read()
	switch {
	case n.state != Known:
		return "", false
	case n.kind == Bool:
		return strconv.FormatBool(n.truth), true
	case n.kind == String || n.kind == Number:
		return n.text, true
	}
	return "", false
}

// Number is the numeric value of a known number, or of a string that is one.
func (v Value) Number() (*big.Float, bool) {
	n := v.read()
	if n.state != Known || (n.kind != Number && n.kind != String) || len(n.text) > 1<<12 {
		return nil, false
	}
	f, _, err := big.ParseFloat(strings.TrimSpace(n.text), 10, 512, big.ToNearestEven)
	return f, err == nil && !f.IsInf()
}

// Fields are the entries of a known object in the order in which they were written.
func (v Value) Fields() iter.Seq2[string, Value] {
	return func(yield func(string, Value) bool) {
		n := v.read()
		for i, name := range n.names {
			if !yield(name, n.elems[i]) {
				return
			}
		}
	}
}

// Len is the number of elements of a known list or object; 0 otherwise.
func (v Value) Len() int { return len(v.read().elems) }

// List returns the elements of a known list that are there in the case at hand, or maybe there (see [Value.Exists]).
// An object, or a scalar, counts as a list of itself.
func (v Value) List() []Value {
	n := v.read()
	if n.state != Known {
		return nil
	}
	if n.kind != List {
		return []Value{v}
	}
	for i, e := range n.elems {
		if e.Exists() == No {
			kept := append([]Value(nil), n.elems[:i]...)
			for _, e := range n.elems[i+1:] {
				if e.Exists() != No {
					kept = append(kept, e)
				}
			}
			return kept
		}
	}
	return n.elems
}

// field looks a name up, exactly first and then with case and underscores folded.
func (n *node) field(name string) (Value, bool) {
	for i, have := range n.names {
		if have == name {
			return n.elems[i], true
		}
	}
	for i, have := range n.names {
		if FoldedEqual(have, name) {
			return n.elems[i], true
		}
	}
	return Value{}, false
}

// FoldedEqual compares two attribute names without regard to case, underscores and hyphens, so that
// `storage_encrypted` and `StorageEncrypted` are one.
func FoldedEqual(a, b string) bool {
	i, j := 0, 0
	for {
		for i < len(a) && (a[i] == '_' || a[i] == '-') {
			i++
		}
		for j < len(b) && (b[j] == '_' || b[j] == '-') {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if lower(a[i]) != lower(b[j]) {
			return false
		}
		i++
		j++
	}
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// Get returns what stands at a path of names separated by dots. Lists of blocks are stepped through; where several
// blocks are there it is the first one's ([Value.All] has all). What is not written is absent, and stands at the header of
// the block that could hold it; what lies below an unknown is unknown.
func (v Value) Get(path string) Value { return v.All(path)[0] }

// All returns what stands at a path in every block of the lists that it steps through: at least one value, which is
// absent if no block is there.
func (v Value) All(path string) []Value {
	return v.collect(nil, strings.Split(path, "."))
}

func (v Value) collect(found []Value, path []string) []Value {
	if len(path) == 0 {
		return append(found, v)
	}
	n := v.read()
	switch {
	case n.state == Unknown:
		return append(found, below(v, path))
	case n.state == Known && n.kind == Object:
		next, ok := n.field(path[0])
		if !ok && n.rest.n != nil {
			return append(found, below(n.rest, path))
		}
		if !ok || (next.IsAbsent() && next.At().IsZero()) {
			return append(found, NewAbsent(n.at))
		}
		if n.sensitive && !next.Sensitive() {
			next = next.MarkSensitive()
		}
		return next.collect(found, path[1:])
	case n.state == Known && n.kind == List:
		before := len(found)
		for _, e := range v.List() {
			start := len(found)
			found = e.collect(found, path)
			if e.Exists() == Undetermined {
				for i := range found[start:] {
					found[start+i] = found[start+i].Provided(e.settled().exists)
				}
			}
		}
		if len(found) > before {
			return found
		}
	}
	return append(found, NewAbsent(n.at))
}

// below is an attribute of an unknown value: unknown for the same reason.
func below(v Value, path []string) Value {
	return NewUnknown(Meta{At: v.At(), Sensitive: v.Sensitive(), Trace: belowTrace{v, path}})
}

type belowTrace struct {
	of   Value
	path []string
}

func (t belowTrace) Origin() Origin {
	o := t.of.Origin()
	if o.Op == OpRef {
		o.Ref.Attribute = strings.Trim(o.Ref.Attribute+"."+strings.Join(t.path, "."), ".")
		return o
	}
	return Origin{Op: OpCall, Name: "." + strings.Join(t.path, "."), Operands: []Value{t.of}}
}

func (t belowTrace) Way() []Step { return t.of.Way() }

// IsTrue tells whether v is true, as providers convert it ("true" is). Absent is not.
func (v Value) IsTrue() Tri {
	n := v.read()
	switch {
	case n.state == Unknown:
		return Undetermined
	case n.state == Known && n.kind == Bool:
		return TriOf(n.truth)
	case n.state == Known && n.kind == String:
		return TriOf(strings.EqualFold(n.text, "true") || n.text == "1")
	}
	return No
}

// IsFalse tells whether v is written as false, as providers convert it ("false" is). Absent is not.
func (v Value) IsFalse() Tri {
	n := v.read()
	switch {
	case n.state == Unknown:
		return Undetermined
	case n.state == Known && n.kind == Bool:
		return TriOf(!n.truth)
	case n.state == Known && n.kind == String:
		return TriOf(strings.EqualFold(n.text, "false") || n.text == "0")
	}
	return No
}

// Is tells whether v is one of the given texts. Case is significant; absent is none of them. A prefix or other bound that
// is known of an unknown value is not considered.
func (v Value) Is(texts ...string) Tri {
	return v.match(func(have string) bool {
		for _, text := range texts {
			if have == text {
				return true
			}
		}
		return false
	})
}

// IsFold is [Value.Is] without regard to case.
func (v Value) IsFold(texts ...string) Tri {
	return v.match(func(have string) bool {
		for _, text := range texts {
			if strings.EqualFold(have, text) {
				return true
			}
		}
		return false
	})
}

// Matches tells whether the text of v satisfies the predicate; absent does not.
func (v Value) Matches(holds func(string) bool) Tri { return v.match(holds) }

func (v Value) match(holds func(string) bool) Tri {
	if v.IsUnknown() {
		return Undetermined
	}
	text, ok := v.Text()
	return TriOf(ok && holds(text))
}

// IsSet tells whether v is written and not empty: neither null, "", an empty list nor an empty object. An unknown that
// is an attribute of a resource counts as set, since providers fill those in; any other unknown may still be null.
func (v Value) IsSet() Tri {
	n := v.read()
	switch n.state {
	case Absent:
		return No
	case Unknown:
		switch o := v.resolved(); o.Op {
		case OpRef:
			if o.Ref.IsData() || (o.Cause.Kind != "" && o.Cause.Kind != NotDeclaredHere) {
				return Undetermined
			}
			return Yes // also if another stack exports it
		case OpTemplate:
			return o.nonEmptyTemplate()
		}
		return Undetermined
	}
	switch n.kind {
	case String:
		return TriOf(n.text != "")
	case List:
		set := No
		for _, e := range n.elems {
			set = set.Or(e.Exists())
		}
		return set
	case Object:
		set := TriOf(len(n.elems) > 0)
		if n.rest.n != nil {
			set = set.Or(Undetermined)
		}
		return set
	}
	return Yes
}

// AtLeast tells whether v is a number of at least min. Absent is not.
func (v Value) AtLeast(min int64) Tri {
	if v.IsUnknown() {
		return Undetermined
	}
	f, ok := v.Number()
	return TriOf(ok && f.Cmp(new(big.Float).SetInt64(min)) >= 0)
}

// AtMost tells whether v is a number of at most max. Absent is not.
func (v Value) AtMost(max int64) Tri {
	if v.IsUnknown() {
		return Undetermined
	}
	f, ok := v.Number()
	return TriOf(ok && f.Cmp(new(big.Float).SetInt64(max)) <= 0)
}

// String shows v in a message: a string in quotes, a list as its length. What is sensitive is masked.
func (v Value) String() string {
	n := v.read()
	switch {
	case n.sensitive:
		return "(sensitive)"
	case n.state == Absent:
		return "null"
	case n.state == Unknown:
		return "(unknown)"
	case n.kind == List || n.kind == Object:
		parts := make([]string, 0, len(n.elems))
		for i, e := range n.elems {
			if i == 4 {
				parts = append(parts, "…")
				break
			}
			if n.kind == Object {
				parts = append(parts, n.names[i]+" = "+e.String())
			} else {
				parts = append(parts, e.String())
			}
		}
		if n.kind == Object {
			return "{" + strings.Join(parts, ", ") + "}"
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case n.kind == String:
		const most = 80
		if text := []rune(n.text); len(text) > most {
			return strconv.Quote(string(text[:most])) + "…"
		}
		return strconv.Quote(n.text)
	}
	text, _ := v.Text()
	return text
}

// Settled is v as the case at hand has it, for use after the case.
func (v Value) Settled() Value { return Value{v.read()} }
