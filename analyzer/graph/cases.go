package graph

import (
	"fmt"
	"slices"
)

// Cases looks at both arms of every condition that is not decided. One Cases serves one root.
//
// A verdict is a function of the values it reads. Each runs that function once for every combination of the conditions that
// it actually meets, so that the same condition met twice is decided the same way, and conditions that are never met cost
// nothing. Combinations that contradict each other are not run: of `!a`, `a && b` and `x == "p"` the parts are decided, and x
// cannot equal two texts, nor none of those it is allowed to have.
type Cases struct {
	running  bool
	assuming bool
	script   []bool // decisions to repeat
	trail    []decision
	worked   map[*node]bool // formulas that were worked out in the case at hand
}

type decision struct {
	condition string   // identity of what is decided
	subject   string   // of an equality: the identity of one side …
	text      string   // … and the text of the other
	allowed   []string // the only texts that the subject can have, if they are listed
	holds     bool
	forced    bool // follows from earlier decisions
	assumed   bool // was decided by Assume
	value     Value
}

func (c *Cases) active() bool { return c != nil && c.running }

// MaxCases bounds how many combinations are looked at for one verdict.
const MaxCases = 128

// Each runs f for every combination of the undecided conditions that f meets. It returns false if there were more than
// MaxCases, which leaves the rest unseen. met are the conditions that were met in any case, each once, those that were only
// assumed after the others.
func (c *Cases) Each(f func()) (met []Value, complete bool) {
	if c.running {
		f()
		return nil, true
	}
	c.running = true
	defer func() { *c = Cases{} }()
	seen := map[string]bool{}
	var assumed []Value
	for runs := 0; ; runs++ {
		if runs == MaxCases {
			return append(met, assumed...), false
		}
		c.trail, c.worked = c.trail[:0], nil
		f()
		for _, d := range c.trail {
			switch {
			case seen[d.condition]:
			case d.assumed:
				assumed = append(assumed, d.value)
			default:
				met = append(met, d.value)
			}
			seen[d.condition] = true
		}
		last := len(c.trail) - 1
		for last >= 0 && (c.trail[last].forced || !c.trail[last].holds) {
			last--
		}
		if last < 0 {
			return append(met, assumed...), true
		}
		c.script = c.script[:0]
		for _, d := range c.trail[:last] {
			if !d.forced {
				c.script = append(c.script, d.holds)
			}
		}
		c.script = append(c.script, false)
	}
}

// Apart runs f as if no case were at hand, so that what it works out holds in every case.
func (c *Cases) Apart(f func()) {
	defer func(running bool) { c.running = running }(c.running)
	c.running = false
	f()
}

// Decided reports how many decisions the case at hand rests on so far: a result computed without any new one holds in
// every case and may be kept.
func (c *Cases) Decided() int { return len(c.trail) }

// lasting reports whether what was computed since that many decisions holds in every case: no decision was made, before or for it,
// or it was computed apart from them.
func (c *Cases) lasting(before int) bool {
	return c.Decided() == before && (before == 0 || !c.running)
}

// Assume makes the condition true in the case at hand, if it still can be.
func (c *Cases) Assume(condition Value) {
	c.assuming = true
	c.assume(condition, true, 0)
	c.assuming = false
}

func (c *Cases) assume(condition Value, holds bool, depth int) {
	n := condition.settled()
	if !c.running || n.state != Unknown || depth > maxDepth {
		return
	}
	o := n.made()
	switch {
	case o.Op == OpChoice:
		can := func(arm Value) bool { return arm.settled().state == Unknown || (arm.IsTrue() == Yes) == holds }
		if arm := o.Operands[1]; can(arm) {
			c.assume(o.Operands[0], true, depth+1)
			c.assume(arm, holds, depth+1)
		} else {
			c.assume(o.Operands[0], false, depth+1)
			c.assume(o.Operands[2], holds, depth+1)
		}
	case o.Op == OpCall && o.Name == "!" && len(o.Operands) == 1:
		c.assume(o.Operands[0], !holds, depth+1)
	case o.Op == OpCall && ((o.Name == "&&" && holds) || (o.Name == "||" && !holds)):
		for _, operand := range o.Operands {
			c.assume(operand, holds, depth+1)
		}
	case o.Op == OpCall && (o.Name == "&&" || o.Name == "||") && len(o.Operands) > 0:
		// One operand is enough: each case takes another one for the first.
		last := len(o.Operands) - 1
		for _, operand := range o.Operands[:last] {
			if c.holds(operand) == holds {
				return
			}
		}
		c.assume(o.Operands[last], holds, depth+1)
	default:
		d := describe(condition)
		if o.Op == OpCall && o.Name == "!=" {
			d, holds = describeEquality(condition, o), !holds
		}
		if _, found := c.find(d); !found {
			d.holds, d.forced, d.assumed = holds, true, true
			c.trail = append(c.trail, d)
		}
	}
}

// holds decides a condition for the case at hand.
func (c *Cases) holds(condition Value) bool {
	switch condition.IsTrue() {
	case Yes:
		return true
	case No:
		return false
	}
	// Formulas can share their parts, so that working each of them out wherever it stands would take for ever.
	n := condition.settled()
	holds, known := c.worked[n]
	if !known {
		holds = c.workOut(condition)
		if c.worked == nil {
			c.worked = map[*node]bool{}
		}
		c.worked[n] = holds
	}
	return holds
}

func (c *Cases) workOut(condition Value) bool {
	o := condition.Origin()
	if o.Op == OpCall && len(o.Operands) > 0 {
		switch o.Name {
		case "!":
			return !c.holds(o.Operands[0])
		case "&&":
			return !slices.ContainsFunc(o.Operands, func(v Value) bool { return !c.holds(v) })
		case "||":
			return slices.ContainsFunc(o.Operands, c.holds)
		case "!=":
			return !c.ask(describeEquality(condition, o))
		}
	}
	return c.ask(describe(condition))
}

func (c *Cases) ask(d decision) bool {
	if holds, found := c.find(d); found {
		return holds
	}
	var free int
	for _, e := range c.trail {
		if !e.forced {
			free++
		}
	}
	d.holds, d.assumed = true, c.assuming
	if free < len(c.script) {
		d.holds = c.script[free]
	}
	c.trail = append(c.trail, d)
	return d.holds
}

// find tells what earlier decisions say about d.
func (c *Cases) find(d decision) (holds, found bool) {
	excluded := 0
	for _, e := range c.trail {
		switch {
		case e.condition == d.condition:
			return e.holds, true
		case d.subject == "" || e.subject != d.subject:
		case e.holds:
			return false, true // it equals another text
		default:
			excluded++
		}
	}
	if d.subject == "" {
		return false, false
	}
	if d.allowed != nil {
		if !slices.Contains(d.allowed, d.text) {
			return false, true
		}
		if excluded == len(d.allowed)-1 {
			return true, true
		}
	}
	return false, false
}

func describe(condition Value) decision {
	if o := condition.Origin(); o.Op == OpCall && o.Name == "==" && len(o.Operands) == 2 {
		return describeEquality(condition, o)
	}
	id, ok := condition.identity()
	if !ok {
		id = uniqueName(condition)
	}
	return decision{condition: id, value: condition}
}

func describeEquality(condition Value, o Origin) decision {
	if len(o.Operands) != 2 {
		return decision{condition: uniqueName(condition), value: condition}
	}
	a, b := o.Operands[0], o.Operands[1]
	if _, known := a.Text(); known {
		a, b = b, a
	}
	subject, okA := a.identity()
	text, okB := b.Text()
	if okA && okB {
		return decision{condition: subject + " == " + text, subject: subject, text: text, allowed: a.Origin().Allowed, value: condition}
	}
	other, okB := b.identity()
	if okA && okB {
		if other < subject {
			subject, other = other, subject
		}
		return decision{condition: subject + " == " + other, value: condition}
	}
	return decision{condition: uniqueName(condition), value: condition}
}

// uniqueName names a condition that only equals itself.
func uniqueName(v Value) string { return fmt.Sprintf("%p", v.settled()) }
