package graph

import (
	"slices"
	"strconv"
	"strings"
)

// Elements returns the elements of a list that are known to be in it although the list as a whole may not be known:
// `slice(names, 0, 2)` has two, whatever the names are. complete reports whether the list has no others.
//
// A scalar is a list of itself; absent is the empty list.
func Elements(v Value) (elems []Value, complete bool) { return elementsOf(v, 0) }

func elementsOf(v Value, depth int) (elems []Value, complete bool) {
	if depth > maxDepth {
		return nil, false
	}
	switch v.State() {
	case Absent:
		return nil, true
	case Known:
		complete = true
		for _, e := range v.List() {
			if e.Exists() == Yes {
				elems = append(elems, e)
			} else {
				complete = false
			}
		}
		return elems, complete
	}
	return v.Origin().elements(depth)
}

// Elements are the elements of the list that the operation makes: see [Elements].
func (o Origin) Elements() (elems []Value, complete bool) { return o.elements(0) }

func (o Origin) elements(depth int) (elems []Value, complete bool) {
	if o.Op == OpRef && len(o.Operands) > 0 {
		return elementsOf(o.Operands[0], depth+1)
	}
	if o.Op != OpCall {
		return nil, false
	}
	arg := func(i int) Value {
		if i < len(o.Operands) {
			return o.Operands[i]
		}
		return Value{}
	}
	switch o.Name {
	case "tuple":
		return o.Operands, true
	case "tolist", "toset", "sort", "reverse", "distinct", "compact", "sensitive", "nonsensitive":
		elems, complete = elementsOf(arg(0), depth+1)
		if o.Name == "toset" || o.Name == "distinct" {
			elems = slices.CompactFunc(slices.Clone(elems), func(a, b Value) bool { return Same(a, b) == Yes })
		}
		if o.Name == "compact" {
			elems = slices.DeleteFunc(slices.Clone(elems), func(e Value) bool { return e.IsSet() == No })
		}
		return elems, complete
	case "concat", "setunion":
		complete = true
		for _, operand := range o.Operands {
			part, whole := elementsOf(operand, depth+1)
			elems = append(elems, part...)
			complete = complete && whole
		}
		return elems, complete
	case "flatten":
		parts, complete := elementsOf(arg(0), depth+1)
		for _, part := range parts {
			inner, whole := elementsOf(part, depth+1)
			if part.IsUnknown() && inner == nil {
				inner, whole = []Value{part}, part.isText(0) // else it may be a list, of nothing even
			}
			elems = append(elems, inner...)
			complete = complete && whole
		}
		return elems, complete
	case "slice":
		from, okFrom := smallInt(arg(1))
		to, okTo := smallInt(arg(2))
		if !okFrom || !okTo || from > to || to-from > 1<<10 {
			return nil, false
		}
		for i := from; i < to; i++ {
			elems = append(elems, Element(arg(0), i))
		}
		return elems, true
	case "split":
		sep, ok := arg(0).Text()
		if joined := arg(1).Origin(); ok && joined.Op == OpCall && joined.Name == "join" && len(joined.Operands) == 2 {
			if by, ok := joined.Operands[0].Text(); ok && by == sep {
				return elementsOf(joined.Operands[1], depth+1)
			}
		}
	}
	return nil, false
}

// textFunctions are functions that make a text, whatever they are given.
var textFunctions = map[string]bool{
	"base64encode": true, "format": true, "join": true, "jsonencode": true, "lower": true, "replace": true, "substr": true, "title": true,
	"tostring": true, "trim": true, "trimprefix": true, "trimspace": true, "trimsuffix": true, "upper": true, "urlencode": true, "yamlencode": true,
}

// isText reports whether v is certain to be a text, although it is not known which.
func (v Value) isText(depth int) bool {
	switch o := v.Origin(); o.Op {
	case OpTemplate:
		return true
	case OpCall:
		return textFunctions[o.Name]
	case OpRef:
		return len(o.Operands) > 0 && depth < maxDepth && o.Operands[0].isText(depth+1)
	}
	return false
}

// Element is the element of a list at an index, of an unknown list too.
func Element(list Value, i int) Value {
	if list.IsAbsent() {
		return NewAbsent(list.At())
	}
	if elems, complete := Elements(list); i < len(elems) && (complete || list.IsKnown()) {
		return elems[i]
	}
	m := Meta{At: list.At(), Sensitive: list.Sensitive()}
	if o := list.Origin(); o.Op == OpRef {
		o.Ref.Attribute += "[" + strconv.Itoa(i) + "]"
		m.Trace = Traced{From: o, Steps: list.Way()}
	} else {
		m.Trace = Traced{From: Origin{Op: OpIndex, Operands: []Value{list, NewNumber(strconv.Itoa(i), Meta{})}}, Steps: list.Way()}
	}
	return NewUnknown(m)
}

// Split returns the parts of a text that is written with a separator, or joined with it: `join(",", slice(names, 0, 3))`
// has three.
func Split(v Value, sep string) (parts []Value, complete bool) {
	if text, ok := v.Text(); ok {
		for _, part := range strings.Split(text, sep) {
			parts = append(parts, NewString(strings.TrimSpace(part), Meta{At: v.At(), Sensitive: v.Sensitive(), Trace: Traced{Steps: v.Way()}}))
		}
		return parts, true
	}
	switch o := v.Origin(); {
	case v.IsAbsent():
		return nil, true
	case o.Op == OpCall && o.Name == "join" && len(o.Operands) >= 2:
		if by, ok := o.Operands[0].Text(); ok && strings.TrimSpace(by) == sep {
			complete = true
			for _, list := range o.Operands[1:] {
				elems, whole := Elements(list)
				parts = append(parts, elems...)
				complete = complete && whole
			}
			return parts, complete
		}
	case o.Op == OpTemplate:
		// Only a template whose literal parts are separators has parts that can be told apart.
		for _, operand := range o.Operands {
			text, ok := operand.Text()
			if !ok {
				parts = append(parts, operand)
				continue
			}
			for _, piece := range strings.Split(text, sep) {
				if piece = strings.TrimSpace(piece); piece != "" {
					parts = append(parts, NewString(piece, Meta{At: operand.At()}))
				}
			}
		}
		return parts, o.separated(sep)
	case o.Op == OpRef:
		return []Value{v}, true
	}
	return nil, false
}

// separated reports whether between any two unknown operands of a template there is a separator, and nothing is glued to one.
func (o Origin) separated(sep string) bool {
	free := true // the text so far ends where a part may begin
	for i, operand := range o.Operands {
		text, ok := operand.Text()
		if !ok {
			if !free {
				return false
			}
			free = false
			continue
		}
		text = strings.TrimSpace(text)
		if i > 0 && text != "" && !strings.HasPrefix(text, sep) {
			return false
		}
		if text != "" {
			free = strings.HasSuffix(text, sep)
		}
	}
	return true
}

func smallInt(v Value) (int, bool) {
	f, ok := v.Number()
	if !ok || !f.IsInt() {
		return 0, false
	}
	n, _ := f.Int64()
	return int(n), n >= 0 && n < 1<<20
}
