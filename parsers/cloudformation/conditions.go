package cloudformation

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// maxConditions bounds how many conditions can wait for each other.
const maxConditions = 200

// truth is a condition that is decided.
func truth(b bool) graph.Value { return graph.NewBool(b, graph.Meta{}) }

// formula is a condition that is not decided, in the words of [graph.Cases].
func formula(name string, operands ...graph.Value) graph.Value {
	return graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: graph.Origin{Op: graph.OpCall, Name: name, Operands: operands}}})
}

// conditionNamed is the value of a condition, to which at refers. It is worked out once, so that it is the same wherever it
// is named.
func (s *stack) conditionNamed(name string, at graph.Range) graph.Value {
	if v, ok := s.conditionValues[name]; ok {
		return v
	}
	unknown := s.opaque(at, graph.NotDeclaredHere, "condition "+name)
	f := s.conditions.get(name)
	switch {
	case f == nil:
		if !s.open {
			s.errorf(at, "condition %s is not declared", name)
		}
		return unknown
	case slices.Contains(s.deciding, name):
		s.errorf(f.nameAt(), "condition %s depends on itself", name)
		return unknown
	case len(s.deciding) == maxConditions:
		s.errorf(f.nameAt(), "more than %d conditions depend on each other, which is the limit", maxConditions)
		return s.opaque(f.nameAt(), graph.Limit, "condition "+name)
	}
	s.deciding = append(s.deciding, name)
	v := s.settle(s.decide(&f.value))
	s.deciding = s.deciding[:len(s.deciding)-1]
	s.conditionValues[name] = v
	return v
}

// decide works out a condition.
func (s *stack) decide(n *node) graph.Value {
	f := n.function()
	if f == nil {
		if n.isScalar() && (n.text() == "true" || n.text() == "false") {
			return truth(n.text() == "true")
		}
		return s.malformed(n.at(), "a condition is Fn::And, Fn::Equals, Fn::Not, Fn::Or or the name of another one in Condition")
	}
	operands := func(least, most int) ([]graph.Value, bool) {
		if f.value.kind != list || len(f.value.fields()) < least || len(f.value.fields()) > most {
			return nil, false
		}
		var vs []graph.Value
		for i := range f.value.fields() {
			vs = append(vs, s.decide(&f.value.fields()[i].value))
		}
		return vs, true
	}
	const many = 1 << 10 // CloudFormation takes ten
	switch f.name {
	case "Condition":
		if f.value.kind == text {
			return s.conditionNamed(f.value.text(), f.value.at())
		}
		return s.malformed(f.at(), "Condition takes the name of a condition")
	case "Fn::Equals":
		if f.value.kind != list || len(f.value.fields()) != 2 {
			return s.malformed(f.at(), "Fn::Equals takes a list of two values")
		}
		a, b := &f.value.fields()[0].value, &f.value.fields()[1].value
		return s.equal(s.operand(a), s.operand(b))
	case "Fn::Not":
		if vs, ok := operands(1, 1); ok {
			return s.not(vs[0])
		}
		return s.malformed(f.at(), "Fn::Not takes a list of one condition")
	case "Fn::And":
		if vs, ok := operands(1, many); ok {
			return s.and(vs...)
		}
		return s.malformed(f.at(), "Fn::And takes a list of conditions")
	case "Fn::Or":
		if vs, ok := operands(1, many); ok {
			return s.or(vs...)
		}
		return s.malformed(f.at(), "Fn::Or takes a list of conditions")
	}
	return s.malformed(f.at(), "%s does not make a condition", f.name)
}

// operand is a value in a condition. A parameter without a value is one unknown there, and not a choice between its allowed
// values, since the cases of a condition know how to enumerate those.
func (s *stack) operand(n *node) graph.Value {
	s.comparing++
	defer func() { s.comparing-- }()
	return s.value(n, n.at())
}

func (s *stack) not(v graph.Value) graph.Value {
	switch o := v.Origin(); {
	case !v.IsUnknown():
		return truth(v.IsTrue() != graph.Yes)
	case o.Op == graph.OpCall && o.Name == "!":
		return o.Operands[0]
	}
	return formula("!", v)
}

func (s *stack) and(vs ...graph.Value) graph.Value { return s.connected("&&", true, vs) }
func (s *stack) or(vs ...graph.Value) graph.Value  { return s.connected("||", false, vs) }

// connected is the conjunction of conditions, of which a true one can be left out, or their disjunction.
func (s *stack) connected(operator string, neutral bool, vs []graph.Value) graph.Value {
	var open []graph.Value
	for _, v := range vs {
		switch {
		case v.IsUnknown():
			if !slices.Contains(open, v) {
				open = append(open, v)
			}
		case (v.IsTrue() == graph.Yes) != neutral:
			return truth(!neutral)
		}
	}
	switch len(open) {
	case 0:
		return truth(neutral)
	case 1:
		return open[0]
	}
	return formula(operator, open...)
}

// equal compares two values as Fn::Equals does.
func (s *stack) equal(a, b graph.Value) graph.Value {
	if isChoice(a) && arms(a) <= maxArms {
		o := a.Origin()
		condition := o.Operands[0]
		return s.or(s.and(condition, s.equal(o.Operands[1], b)), s.and(s.not(condition), s.equal(o.Operands[2], b)))
	}
	if isChoice(b) && arms(b) <= maxArms {
		return s.equal(b, a)
	}
	switch graph.Same(a, b) {
	case graph.Yes:
		return truth(true)
	case graph.No:
		return truth(false)
	}
	for range 2 {
		if text, known := b.Text(); known {
			if allowed := a.Origin().Allowed; a.IsUnknown() && allowed != nil && !slices.Contains(allowed, text) {
				return truth(false)
			}
		}
		a, b = b, a
	}
	return formula("==", a, b)
}

// maxFormula bounds the size of the conditions that are tried out for being the same in every case.
const maxFormula = 32

// settle decides a condition that has the same truth in every case, such as one that holds for every allowed value of a
// parameter.
func (s *stack) settle(v graph.Value) graph.Value {
	if !v.IsUnknown() || size(v, maxFormula) <= 0 {
		return v
	}
	var cases graph.Cases
	choice := choice(&cases, v, truth(true), truth(false), graph.Meta{})
	holds, fails := false, false
	_, complete := cases.Each(func() {
		if choice.IsTrue() == graph.Yes {
			holds = true
		} else {
			fails = true
		}
	})
	if !complete || holds == fails {
		return v
	}
	return truth(holds)
}

// size subtracts the number of parts of a formula from a budget.
func size(v graph.Value, budget int) int {
	budget--
	for _, operand := range v.Origin().Operands {
		if budget <= 0 {
			break
		}
		budget = size(operand, budget)
	}
	return budget
}

// truthOf is a condition as a truth value that is decided in every case.
func (s *stack) truthOf(condition graph.Value) graph.Value {
	return choice(&s.root.Cases, condition, truth(true), truth(false), graph.Meta{At: condition.At()})
}

// choice is one of two values, as a condition that is not decided has it.
func choice(cases *graph.Cases, condition, yes, no graph.Value, m graph.Meta) graph.Value {
	m.Sensitive = m.Sensitive || yes.Sensitive() || no.Sensitive()
	var steps []graph.Step
	if m.Trace != nil {
		steps = m.Trace.Way()
	}
	m.Trace = graph.Traced{From: graph.Origin{Op: graph.OpChoice, Operands: []graph.Value{condition, yes, no}, Cases: cases}, Steps: steps}
	return graph.NewUnknown(m)
}

// choose is the value that a condition chooses, at a place; steps lead there from either.
func (s *stack) choose(condition, yes, no graph.Value, at graph.Range, steps ...graph.Step) graph.Value {
	switch condition.IsTrue() {
	case graph.Yes:
		return yes.Moved(at, steps...)
	case graph.No:
		return no.Moved(at, steps...)
	}
	if yes.IsKnown() && no.IsKnown() && yes.Kind() < graph.List && no.Kind() < graph.List && graph.Same(yes, no) == graph.Yes {
		return yes.Moved(at, steps...)
	}
	return choice(&s.root.Cases, condition, yes, no, graph.Meta{At: at, Trace: graph.Traced{Steps: steps}})
}

func isChoice(v graph.Value) bool { return v.IsUnknown() && v.Origin().Op == graph.OpChoice }

// maxArms bounds how many values a function of choices is worked out for.
const maxArms = 64

// arms is the number of values that a choice is between, as far as it matters.
func arms(v graph.Value) int {
	if !isChoice(v) {
		return 1
	}
	o := v.Origin()
	n := arms(o.Operands[1])
	if n <= maxArms {
		n += arms(o.Operands[2])
	}
	return n
}

// lift works out a function of values some of which are choices: a function of a choice is the choice between the function's
// values.
func (s *stack) lift(operands []graph.Value, at graph.Range, f func([]graph.Value) graph.Value) graph.Value {
	total := 1
	for _, v := range operands {
		if total *= arms(v); total > maxArms {
			return f(operands)
		}
	}
	for i, v := range operands {
		if !isChoice(v) {
			continue
		}
		o := v.Origin()
		arm := func(chosen graph.Value) graph.Value {
			operands := slices.Clone(operands)
			operands[i] = chosen
			s.supposing++
			defer func() { s.supposing-- }()
			return s.lift(operands, at, f)
		}
		return s.choose(o.Operands[0], arm(o.Operands[1]), arm(o.Operands[2]), at, v.Way()...)
	}
	return f(operands)
}
