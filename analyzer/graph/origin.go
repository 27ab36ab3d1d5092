package graph

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Trace tells where a value came from. It is asked only for what is joined on or reported, so a parser should work it
// out on demand. A Trace with a method `Cases() *Cases` is not asked, outside of any case, whether the value is a choice.
type Trace interface {
	// Origin is what the value was made from.
	Origin() Origin
	// Way is the steps from where the value was written to the argument, the writing first; empty if it was written
	// in the argument itself.
	Way() []Step
}

// Traced is a Trace that is known beforehand.
type Traced struct {
	From  Origin
	Steps []Step
}

func (t Traced) Origin() Origin { return t.From }
func (t Traced) Way() []Step    { return t.Steps }

// Op is the operation that made a value.
type Op uint8

const (
	OpNone     Op = iota // written out, or nothing is known of it
	OpRef                // an attribute of a resource: Ref, and as its operand what is configured there, if anything is
	OpInput              // a variable or parameter that has no value: Name, and Allowed if its values are listed
	OpCall               // a function, an operator or a construct such as "for": Name, and Operands
	OpIndex              // an element: Operands are the collection and the key
	OpTemplate           // a string put together from Operands
	OpChoice             // Operands are a condition that is not decided and its two arms
	OpOpaque             // something that cannot be looked into: Cause
)

// SomeExpression is the Name of an OpCall of which only the operands are known: it may do anything with them.
const SomeExpression = "expression"

// Origin is what a value was made from. Terraform's and CloudFormation's functions go by Terraform's names, so that one
// reading serves both (Fn::Select is OpIndex, Fn::Join is "join", Fn::Split is "split", Fn::ToJsonString is "jsonencode").
type Origin struct {
	Op       Op
	Name     string
	Operands []Value
	Ref      Ref
	Allowed  []string
	Masked   bool   // of OpInput: its value is not shown, as that of a parameter with NoEcho
	Cause    Cause  // of OpInput and OpOpaque, and of an OpRef if it is another than "known only after apply"
	Cases    *Cases // of OpChoice: the cases of its root
}

// Ref is a reference to an attribute of a resource, such as `aws_kms_key.a` and `arn`.
type Ref struct {
	Address   string // of an instance, or of all instances of a resource ("aws_subnet.a[*]")
	Attribute string // "" for the resource as a whole; steps as in "names[0]"
}

func (r Ref) String() string {
	if r.Attribute == "" {
		return r.Address
	}
	return r.Address + "." + r.Attribute
}

// IsData reports whether r refers to something that is only read, by Terraform's data sources.
func (r Ref) IsData() bool {
	return strings.HasPrefix(r.Address, "data.") || strings.Contains(r.Address, ".data.")
}

// StepKind says what a step of a value's way is.
type StepKind uint8

const (
	StepValue     StepKind = iota // the expression in which the value is written
	StepVarFile                   // a file of variable values, such as terraform.tfvars
	StepDefault                   // the default of a variable or parameter
	StepArgument                  // an argument of a module call or of a nested stack
	StepLocal                     // a local value
	StepOutput                    // an output of a module or nested stack
	StepAttribute                 // an attribute of another resource
	StepCondition                 // the condition that chose
	StepMapping                   // an entry of a mapping
	StepModule                    // the module's own line, below the call that is reported
	StepFunction                  // a file that a function has read
	StepPlan                      // the place in the plan of what is reported in the code
)

// Step is one step of a value's way: what it is, the name of it, and where it stands.
type Step struct {
	Kind StepKind
	Name string
	At   Range
}

// Note says in a few words what the step is.
func (s Step) Note() string {
	switch s.Kind {
	case StepVarFile:
		return fmt.Sprintf("%s is set here", s.Name)
	case StepDefault:
		return fmt.Sprintf("default of %s", s.Name)
	case StepArgument:
		return fmt.Sprintf("argument of %s", s.Name)
	case StepLocal, StepOutput, StepAttribute:
		return s.Name
	case StepCondition:
		return fmt.Sprintf("chosen by %s", s.Name)
	case StepMapping:
		return fmt.Sprintf("mapping %s", s.Name)
	case StepModule:
		return fmt.Sprintf("inside %s", s.Name)
	case StepFunction:
		return fmt.Sprintf("read by %s", s.Name)
	case StepPlan:
		return "in the plan"
	}
	return "written here"
}

// CauseKind says why something could not be decided.
type CauseKind string

const (
	NoValue         CauseKind = "no-value"          // a variable or parameter without a value
	AfterApply      CauseKind = "after-apply"       // known only after apply
	ModuleNotRead   CauseKind = "module-not-read"   // a module that is not on this disk
	NotDeclaredHere CauseKind = "not-declared-here" // something that exists, if at all, outside this code
	RuntimeOnly     CauseKind = "runtime-only"      // a fact that no code holds
	Limit           CauseKind = "limit"             // a limit of lintel itself
)

// Cause is why something could not be decided. The zero Cause is none.
type Cause struct {
	Kind    CauseKind
	Subject string // the thing it hinges on, such as `var.encrypted`
	At      Range  // of the thing, if it has a place
}

// Text says the cause in a clause: "depends on var.encrypted, which has no value here".
func (c Cause) Text() string {
	switch c.Kind {
	case NoValue:
		return fmt.Sprintf("depends on %s, which has no value here", c.Subject)
	case AfterApply:
		return fmt.Sprintf("depends on %s, which is known only after apply", c.Subject)
	case ModuleNotRead:
		return fmt.Sprintf("depends on %s, which was not read", c.Subject)
	case NotDeclaredHere:
		return fmt.Sprintf("depends on %s, which is not declared here", c.Subject)
	case Limit:
		return fmt.Sprintf("%s is beyond a limit of lintel", c.Subject)
	}
	return c.Subject
}

// Origin is what v was made from, in the case at hand. Of a value written out it is the zero Origin.
func (v Value) Origin() Origin { return v.read().made() }

func (n *node) made() Origin {
	if n.trace == nil {
		return Origin{}
	}
	if n.origin == nil {
		n.origin = &Origin{} // of a value that is made from itself
		*n.origin = n.trace.Origin()
	}
	return *n.origin
}

// Way is the steps from where v was written to where it stands, the writing first.
func (v Value) Way() []Step {
	n := v.read()
	if n.trace == nil {
		return nil
	}
	if n.way == nil {
		n.way = &[]Step{}
		*n.way = n.trace.Way()
		if n.sensitive {
			for _, step := range *n.way {
				if step.At.File != nil {
					step.At.File.Hide(step.At.Start, step.At.End)
				}
			}
		}
	}
	return *n.way
}

// Trace is what v was made with; nil if it was written out.
func (v Value) Trace() Trace { return v.settled().trace }

// maxDepth bounds every walk through origins; deeper ones are cut, which makes them undetermined.
const maxDepth = 64

// walk visits the origins that v was made from, in order and each value once, until visit returns false. Values are shared:
// without a look at what was visited, a hostile plan or template is an exponential number of ways through few values.
func (v Value) walk(visit func(Value, Origin) bool) {
	w := walker{visit: visit}
	w.walk(v, 0)
}

type walker struct {
	visit func(Value, Origin) bool
	seen  map[*node]bool
}

func (w *walker) walk(v Value, depth int) bool {
	if depth > maxDepth || w.seen[v.n] {
		return true
	}
	o := v.Origin()
	if !w.visit(v, o) {
		return false
	}
	var elems []Value
	if n := v.settled(); o.Op == OpNone || n.state == Known {
		elems = n.elems
	}
	if len(o.Operands)+len(elems) > 0 && v.n != nil {
		if w.seen == nil {
			w.seen = map[*node]bool{}
		}
		w.seen[v.n] = true
	}
	for _, parts := range [][]Value{o.Operands, elems} {
		for _, part := range parts {
			if !w.walk(part, depth+1) {
				return false
			}
		}
	}
	return true
}

// Refs are the resource attributes that v was made from, each once, in the order in which they are written.
func (v Value) Refs() []Ref {
	var refs []Ref
	budget := 1 << 14
	v.walk(func(_ Value, o Origin) bool {
		if o.Op == OpRef && !slices.Contains(refs, o.Ref) {
			refs = append(refs, o.Ref)
		}
		budget--
		return budget > 0
	})
	return refs
}

// Cause is why v, or a part of it, is not known: the first reason in the order of writing.
func (v Value) Cause() Cause {
	var cause Cause
	v.walk(func(v Value, o Origin) bool {
		if v.settled().state == Known && len(v.settled().elems) == 0 {
			return true
		}
		switch {
		case o.Cause.Kind != "":
			cause = o.Cause
		case o.Op == OpRef && len(o.Operands) > 0: // what is configured there has the cause
		case o.Op == OpRef && o.Ref.IsData():
			cause = Cause{Kind: NotDeclaredHere, Subject: o.Ref.String(), At: v.At()}
		case o.Op == OpRef:
			cause = Cause{Kind: AfterApply, Subject: o.Ref.String(), At: v.At()}
		}
		return cause.Kind == ""
	})
	if cause.Kind == "" {
		cause = Cause{Kind: AfterApply, Subject: "a value", At: v.At()}
	}
	return cause
}

// nonEmptyTemplate is Yes if a part of the template is certain to add text.
func (o Origin) nonEmptyTemplate() Tri {
	for _, part := range o.Operands {
		if text, ok := part.Text(); (ok && text != "") || part.Origin().Op == OpRef {
			return Yes
		}
	}
	return Undetermined
}

// resolved is the origin of v behind references to configured attributes.
func (v Value) resolved() Origin {
	o := v.Origin()
	for depth := 0; o.Op == OpRef && len(o.Operands) > 0 && depth < maxDepth; depth++ {
		o = o.Operands[0].Origin()
	}
	return o
}

// identity is a text that two values share only if they are certain to be equal; ok is false if v has none.
func (v Value) identity() (id string, ok bool) {
	var b strings.Builder
	ok = v.writeIdentity(&b, 0)
	return b.String(), ok
}

const maxIdentity = 1 << 12

func (v Value) writeIdentity(b *strings.Builder, depth int) bool {
	n := v.read()
	if depth > maxDepth || b.Len() > maxIdentity {
		return false
	}
	group := func(open string, vs []Value, names []string) bool {
		b.WriteString(open)
		for i, e := range vs {
			if names != nil {
				b.WriteString(strconv.Quote(names[i]))
				b.WriteByte(':')
			}
			if e.Exists() != Yes || !e.writeIdentity(b, depth+1) {
				return false
			}
			b.WriteByte(',')
		}
		b.WriteByte(')')
		return true
	}
	if n.state != Unknown {
		switch n.kind {
		case List:
			return group("list(", n.elems, nil)
		case Object:
			return group("object(", n.elems, n.names)
		case Null:
			b.WriteString("null")
		default:
			text, _ := v.Text()
			b.WriteString(strconv.Quote(text))
		}
		return true
	}
	switch o := v.Origin(); o.Op {
	case OpRef:
		if len(o.Operands) > 0 {
			return o.Operands[0].writeIdentity(b, depth+1)
		}
		if strings.Contains(o.Ref.Address, "[*]") {
			return false
		}
		b.WriteString("ref " + o.Ref.String())
		return true
	case OpInput:
		b.WriteString("input " + o.Name)
		return true
	case OpCall:
		if impure[o.Name] {
			return false
		}
		return group(o.Name+"(", o.Operands, nil)
	case OpIndex:
		return group("index(", o.Operands, nil)
	case OpTemplate:
		return group("template(", o.Operands, nil)
	case OpChoice:
		return group("choice(", o.Operands, nil)
	}
	return false
}

// impure functions give another result at each call, or are not known well enough to tell.
var impure = map[string]bool{SomeExpression: true, "uuid": true, "bcrypt": true, "timestamp": true, "plantimestamp": true, "for": true}

// Same tells whether a and b are certain to be equal, or certain to be two things. Two unknowns that refer to different
// attributes, or to different elements of one, are two things (decision D10), and so are texts that begin or end differently.
func Same(a, b Value) Tri {
	x, okX := a.identity()
	y, okY := b.identity()
	switch {
	case okX && okY && x == y:
		return Yes
	case okX && okY && !a.IsUnknown() && !b.IsUnknown():
		return No
	case okX && okY && a.IsUnknown() && b.IsUnknown():
		ao, bo := a.resolved(), b.resolved()
		if ao.Op == OpRef && bo.Op == OpRef {
			return No
		}
		if ao.Op == OpIndex && bo.Op == OpIndex && Same(ao.Operands[0], bo.Operands[0]) == Yes {
			return Same(ao.Operands[1], bo.Operands[1])
		}
	}
	if apart(a.pieces(nil, 0), b.pieces(nil, 0)) {
		return No
	}
	return Undetermined
}

// piece is a part of a text: its characters, or the identity of something that is not known.
type piece struct {
	text    string
	unknown string
}

// pieces appends what the text of v was put together from, without what is empty.
func (v Value) pieces(found []piece, depth int) []piece {
	if text, ok := v.Text(); ok {
		if last := len(found) - 1; last >= 0 && found[last].unknown == "" {
			found[last].text += text
		} else if text != "" {
			found = append(found, piece{text: text})
		}
		return found
	}
	o := v.Origin()
	switch {
	case depth > maxDepth || !v.IsUnknown():
	case o.Op == OpRef && len(o.Operands) > 0:
		return o.Operands[0].pieces(found, depth+1)
	case o.Op == OpTemplate:
		for _, operand := range o.Operands {
			found = operand.pieces(found, depth+1)
		}
		return found
	}
	id, ok := v.identity()
	if !ok {
		id = uniqueName(v)
	}
	return append(found, piece{unknown: id})
}

// apart reports whether two texts cannot be equal, because they are not when what is equal at both ends of them is left out.
func apart(a, b []piece) bool {
	for _, cut := range []func(x, y *piece) (equal, differ bool){cutFront, cutBack} {
		for len(a) > 0 && len(b) > 0 {
			equal, differ := cut(&a[0], &b[0])
			if differ {
				return true
			}
			if !equal {
				break
			}
			a, b = withoutEmpty(a), withoutEmpty(b)
		}
		slices.Reverse(a)
		slices.Reverse(b)
	}
	written := func(p piece) bool { return p.text != "" }
	return (len(a) == 0 && slices.ContainsFunc(b, written)) || (len(b) == 0 && slices.ContainsFunc(a, written))
}

// cutFront takes off what two pieces begin with, if it is equal.
func cutFront(x, y *piece) (equal, differ bool) {
	if x.unknown != "" || y.unknown != "" {
		equal = x.unknown == y.unknown
		if equal {
			*x, *y = piece{}, piece{}
		}
		return equal, false
	}
	n := min(len(x.text), len(y.text))
	if x.text[:n] != y.text[:n] {
		return false, true
	}
	x.text, y.text = x.text[n:], y.text[n:]
	return true, false
}

// cutBack is cutFront for the end.
func cutBack(x, y *piece) (equal, differ bool) {
	if x.unknown != "" || y.unknown != "" {
		return cutFront(x, y)
	}
	n := min(len(x.text), len(y.text))
	if x.text[len(x.text)-n:] != y.text[len(y.text)-n:] {
		return false, true
	}
	x.text, y.text = x.text[:len(x.text)-n], y.text[:len(y.text)-n]
	return true, false
}

func withoutEmpty(pieces []piece) []piece {
	if pieces[0] == (piece{}) {
		return pieces[1:]
	}
	return pieces
}

// Distinct bounds how many different things the values are.
func Distinct(values []Value) (least, most int) {
	var groups, apart []Value
next:
	for _, v := range values {
		for _, g := range groups {
			if Same(v, g) == Yes {
				continue next
			}
		}
		groups = append(groups, v)
		for _, a := range apart {
			if Same(v, a) != No {
				continue next
			}
		}
		apart = append(apart, v)
	}
	return len(apart), len(groups)
}
