package tfplan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// locate gives the objects of the plan the places, ways and origins that the code has for them, and says so if the code is
// not what the plan was made from.
func (r *reader) locate(code *graph.Root, kind Kind, named bool) {
	written := map[string][]*graph.Resource{} // by address without any keys
	for _, w := range code.Resources() {
		base := withoutKeys(w.Address)
		written[base] = append(written[base], w)
	}
	for _, d := range code.Diagnostics() {
		if d.Severity == graph.Error {
			if !named {
				d.Severity = graph.Warning
			}
			r.root.Report(d)
		}
	}
	var extra, missing []string
	found := map[*graph.Resource]bool{}
	for _, o := range r.order {
		planned := o.published
		w := counterpart(o.address, written[withoutKeys(o.address)])
		switch {
		case w != nil:
			found[w] = true
			if o.action != graph.Delete && o.action != graph.Forget {
				o.hideIn(w)
				join{plan: r.root, data: o.mode == graph.Data}.resource(planned, w)
			}
		case o.block != nil && !o.locateCall(code.ModulesNotRead()):
			extra = append(extra, o.address)
		}
	}
	if r.isWhole() {
		for _, w := range code.Resources() {
			if !found[w] && w.Mode == graph.Managed && w.Exists() == graph.Yes && !strings.Contains(w.Address, "[*]") {
				missing = append(missing, w.Address)
			}
		}
	}
	var notes []string
	if len(extra) > 0 {
		notes = append(notes, fmt.Sprintf("the code does not have %s", enumerate(extra)))
	}
	if len(missing) > 0 {
		notes = append(notes, fmt.Sprintf("the plan does not have %s", enumerate(missing)))
	}
	if notes != nil && kind == Plan {
		r.root.Report(graph.Warningf(graph.Range{File: r.doc.file}, "the plan is not of this code (%s): %s", pathOf(code), strings.Join(notes, "; ")))
	}
}

// isWhole reports whether the plan is one for the whole configuration, and not for some targets or up to an error.
func (r *reader) isWhole() bool {
	top := r.doc.root()
	complete := r.doc.member(top, "complete")
	return (!complete.found() || r.doc.isTrue(complete)) && !r.doc.isTrue(r.doc.member(top, "errored"))
}

func pathOf(code *graph.Root) string {
	if code.Path == "" {
		return "."
	}
	return code.Path
}

// enumerate names a few things of many.
func enumerate(names []string) string {
	const few = 3
	if more := len(names) - few; more > 0 {
		return fmt.Sprintf("%s and %d more", strings.Join(names[:few], ", "), more)
	}
	return strings.Join(names, ", ")
}

// hideIn hides in the code what the plan, with the provider's schema, marks as sensitive. It comes before anything is shown: a
// finding about another argument may stand in the same line.
func (o *object) hideIn(w *graph.Resource) {
	seen := map[string]bool{}
	var visit func(path string, s span)
	visit = func(path string, s span) {
		switch o.doc.kind(s) {
		case 't':
			if seen[path] {
				return
			}
			seen[path] = true
			for _, v := range w.Body.All(path) {
				if v.IsAbsent() {
					continue
				}
				hide(v.At())
				for _, step := range v.Way() {
					hide(step.At)
				}
			}
		case '{':
			for m := range o.doc.members(s) {
				visit(strings.TrimPrefix(path+"."+m.name, "."), m.value)
			}
		case '[':
			for e := range o.doc.elements(s) {
				visit(path, e)
			}
		}
	}
	for m := range o.doc.members(o.sensitive) {
		visit(m.name, m.value)
	}
}

// hide hides an argument but for its name.
func hide(at graph.Range) {
	if at.IsZero() {
		return
	}
	name := len(argumentName.Find(at.File.Content[at.Start:at.End]))
	at.File.Hide(at.Start+name, at.End)
}

// argumentName is the beginning of an argument or block, in both syntaxes of Terraform and in a plan.
var argumentName = regexp.MustCompile(`^"?[A-Za-z_][\w-]*"?\s*[=:{]`)

// withoutKeys is an address without the keys of instances.
func withoutKeys(address string) string {
	var names []step
	for _, s := range parseSteps(address) {
		if !s.index {
			names = append(names, s)
		}
	}
	return attributePath(names)
}

// counterpart finds the resource of the code that an address means: the instance, or one that stands for all instances.
func counterpart(address string, candidates []*graph.Resource) *graph.Resource {
	var symbolic *graph.Resource
	for _, w := range candidates {
		if w.Address == address {
			return w
		}
		if matches(w.Address, address) {
			symbolic = w
		}
	}
	return symbolic
}

// matches reports whether an address with `[*]` in it covers another one.
func matches(pattern, address string) bool {
	p, a := parseSteps(pattern), parseSteps(address)
	if len(p) != len(a) {
		return false
	}
	for i := range p {
		if p[i] != a[i] && !(p[i].key.kind == anyKey && a[i].index) {
			return false
		}
	}
	return true
}

// locateCall gives an object inside a module that the code calls, but that is not on this disk, the place of the call. It
// reports whether the object is in one.
func (o *object) locateCall(unread []graph.ModuleCall) bool {
	for s := o.scope(o.module); s != nil && s.parent != nil; s = s.parent {
		i := slices.IndexFunc(unread, func(call graph.ModuleCall) bool { return withoutKeys(call.Address) == withoutKeys(s.address) })
		if i >= 0 {
			s.written = &unread[i]
			o.published.Calls = []graph.Call{{Name: "module." + s.name, At: unread[i].At, Installed: true}}
			return true
		}
	}
	return false
}

// join puts values of a plan and of the code that it was made from together. What they are comes from the plan; where they
// come from is said by the code.
type join struct {
	plan *graph.Root
	data bool // the values are those of a data source
}

func (j join) resource(planned, written *graph.Resource) {
	planned.Body = j.value(planned.Body, written.Body, written.At)
	planned.At, planned.Calls = written.At, written.Calls
	if written.Provider.Region.IsKnown() || !planned.Provider.Region.IsKnown() {
		planned.Provider = written.Provider
	}
}

// value joins two values. header is where the code has the block that they are part of.
func (j join) value(planned, written graph.Value, header graph.Range) graph.Value {
	return graph.NewLazy(func() graph.Value { return j.join(planned, written, header) })
}

func (j join) join(planned, written graph.Value, header graph.Range) graph.Value {
	m := graph.Meta{At: written.At(), Sensitive: planned.Sensitive() || written.Sensitive()}
	if m.At.IsZero() {
		m.At = header
	}
	if m.Sensitive && !planned.Sensitive() {
		hide(planned.At())
	}
	m.Trace = &joinedTrace{j, planned, written}
	switch planned.State() {
	case graph.Absent:
		return graph.NewNull(m)
	case graph.Unknown:
		own, isOwn := planned.Trace().(ownTrace)
		switch {
		case isOwn && !own.madeUp && !j.data && written.IsAbsent() && !written.IsNull():
			return graph.NewNull(m) // nobody sets it, not even a dynamic block
		case written.Len() > 0:
			// Of a set, and in some providers of a map, a plan forgets all if one element is unknown, and of blocks if one of
			// them is dynamic.
			planned = asWritten(planned, written)
		default:
			return graph.NewUnknown(m)
		}
	}
	switch planned.Kind() {
	case graph.Bool:
		return graph.NewBool(planned.IsTrue() == graph.Yes, m)
	case graph.Object:
		return graph.NewObject(j.fields(planned, written, m.At), m)
	case graph.List:
		return graph.NewList(j.elements(planned, written, m.At), m)
	}
	text, _ := planned.Text()
	if planned.Kind() == graph.Number {
		return graph.NewNumber(text, m)
	}
	return graph.NewString(text, m)
}

// asWritten is a list or object of the code as a plan would have it that knows as much: at the place of the unknown.
func asWritten(planned, written graph.Value) graph.Value {
	m := graph.Meta{At: planned.At(), Sensitive: planned.Sensitive()}
	part := func(v graph.Value) graph.Value {
		switch v.State() {
		case graph.Unknown:
			return graph.NewUnknown(m)
		case graph.Absent:
			return graph.NewNull(graph.Meta{At: m.At, Trace: graph.Traced{}})
		}
		text, _ := v.Text()
		switch v.Kind() {
		case graph.Bool:
			return graph.NewBool(v.IsTrue() == graph.Yes, m)
		case graph.Number:
			return graph.NewNumber(text, m)
		case graph.String:
			return graph.NewString(text, m)
		}
		return asWritten(planned, v)
	}
	if written.Kind() == graph.List {
		var elems []graph.Value
		for _, e := range written.List() {
			elems = append(elems, part(e).ProvidedLike(e))
		}
		return graph.NewList(elems, m)
	}
	var fields []graph.Field
	for name, v := range written.Fields() {
		fields = append(fields, graph.Field{Name: name, Value: part(v)})
	}
	return graph.NewObject(fields, m)
}

func (j join) fields(planned, written graph.Value, at graph.Range) []graph.Field {
	if written.IsKnown() && written.Kind() == graph.List && written.Len() == 1 {
		written = written.List()[0] // a block of which there can be only one
	}
	var fields []graph.Field
	for name, p := range planned.Fields() {
		w := piece(written, at)
		if written.IsKnown() {
			w = field(written, name)
		}
		fields = append(fields, graph.Field{Name: name, Value: j.value(p, w, at)})
	}
	return fields
}

// piece stands for a part of a value that the code does not know.
func piece(written graph.Value, at graph.Range) graph.Value {
	return graph.NewUnknown(graph.Meta{At: at, Sensitive: written.Sensitive(), Trace: graph.Traced{Steps: written.Way()}})
}

// elements joins two lists. A set may be in another order in the plan, and a block of the code may stand for several.
func (j join) elements(planned, written graph.Value, at graph.Range) []graph.Value {
	ps := planned.List()
	ws, _ := graph.Elements(written)
	if written.IsKnown() {
		ws = written.List()
	}
	elems := make([]graph.Value, len(ps))
	for i, w := range pair(ps, ws) {
		if w < 0 {
			elems[i] = j.value(ps[i], piece(written, at), at)
		} else {
			elems[i] = j.value(ps[i], ws[w], at)
		}
	}
	return elems
}

// pair finds for each planned element the index of the one that was written for it; -1 if there is none.
func pair(ps, ws []graph.Value) []int {
	const most = 1 << 8 // of a list in which elements are looked for
	pairs := make([]int, len(ps))
	inOrder := len(ps) == len(ws)
	for i := range ps {
		pairs[i] = i
		inOrder = inOrder && (disagreements(ps[i], ws[i]) == 0 || len(ps) == 1)
	}
	if inOrder {
		return pairs
	}
	for i := range pairs {
		pairs[i] = -1
	}
	if len(ps) > most || len(ws) > most {
		return pairs
	}
	// First those that agree in all that is known, then those that a provider may have changed a little.
	used := make([]bool, len(ws))
	for _, tolerated := range []int{0, 1, 2} {
		for i, p := range ps {
			for k, w := range ws {
				if pairs[i] < 0 && !used[k] && disagreements(p, w) <= tolerated {
					pairs[i] = k
					used[k] = w.Exists() == graph.Yes
				}
			}
		}
	}
	return pairs
}

// disagreements counts what is known of two values and tells them apart. Two scalars are either alike or have nothing to
// do with each other.
func disagreements(p, w graph.Value) int {
	if !p.IsKnown() || !w.IsKnown() {
		return 0
	}
	switch {
	case p.Kind() == graph.Object && w.Kind() == graph.Object:
		n, agreed := 0, false
		for name, inner := range w.Fields() {
			if disagreements(field(p, name), inner) > 0 {
				n++
			} else {
				agreed = agreed || inner.IsKnown()
			}
		}
		if n > 0 && !agreed {
			return apart
		}
		return n
	case p.Kind() == graph.List && w.Kind() == graph.List:
		if p.Len() != w.Len() {
			return 1
		}
		return 0
	}
	if !sameText(p, w) {
		return apart
	}
	return 0
}

// apart is more disagreements than any two values have that belong together.
const apart = 1 << 10

// sameText reports whether two known scalars are the same, as a provider converts them.
func sameText(a, b graph.Value) bool {
	x, okX := a.Text()
	y, okY := b.Text()
	if okX && okY && x != y {
		n, okN := a.Number()
		m, okM := b.Number()
		return okN && okM && n.Cmp(m) == 0
	}
	return okX == okY
}

// joinedTrace is what a value was made from and the way that it came, as the code has them, with the place in the plan as
// the last step.
type joinedTrace struct {
	join
	planned, written graph.Value
}

func (t *joinedTrace) Way() []graph.Step {
	way := t.written.Way()
	if at := t.planned.At(); !at.IsZero() {
		way = append(way[:len(way):len(way)], graph.Step{Kind: graph.StepPlan, At: at})
	}
	return way
}

func (t *joinedTrace) Origin() graph.Origin {
	o := t.origin()
	if t.planned.Sensitive() {
		// Only the plan may know, so what it is made from does not say so.
		o.Operands = slices.Clone(o.Operands)
		for i, operand := range o.Operands {
			o.Operands[i] = graph.NewLazy(operand.MarkSensitive)
		}
	}
	return o
}

func (t *joinedTrace) origin() graph.Origin {
	if kind := t.planned.Kind(); kind == graph.List || kind == graph.Object {
		return graph.Origin{} // its elements have theirs
	}
	o := t.written.Origin()
	if o.Op == graph.OpNone || disagreements(t.planned, t.written) > 0 {
		return t.planned.Origin()
	}
	if o.Op == graph.OpRef {
		if target := t.plan.ByAddress(o.Ref.Address); target != nil {
			o.Operands = nil
			v := descend(target.Body, parseSteps(o.Ref.Attribute))
			if self := v.Origin(); !v.IsAbsent() && o.Ref.Attribute != "" && !(self.Op == graph.OpRef && self.Ref == o.Ref) {
				o.Operands = []graph.Value{v}
			}
		}
	}
	return o
}
