package cloudformation

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// maxKeys bounds how many keys of a mapping are looked at one by one, for a key that is not known.
const maxKeys = 64

// lookup is one use of Fn::FindInMap.
type lookup struct {
	s         *stack
	at        graph.Range
	otherwise *graph.Value // for what the mapping does not have; nil if that is an error
}

func (s *stack) findInMap(arg *node, at graph.Range) graph.Value {
	l := lookup{s: s, at: at}
	keys := *arg
	if arg.kind == list && len(arg.fields()) == 4 {
		fallback := arg.fields()[3].value.get("DefaultValue")
		if fallback == nil {
			return s.malformed(arg.fields()[3].value.at(), "the fourth part of Fn::FindInMap is a DefaultValue")
		}
		v := s.entry(fallback)
		l.otherwise = &v
		keys.hold(list, arg.fields()[:3])
	}
	s.comparing++
	vs, ok := s.operands(&keys, 3, 3)
	s.comparing--
	if !ok {
		return s.malformed(arg.at(), "Fn::FindInMap takes the name of a mapping and two keys")
	}
	return s.lift(vs, at, func(vs []graph.Value) graph.Value { return l.entry(vs[0], vs[1], vs[2]) })
}

// entry is the entry of a mapping for two keys.
func (l lookup) entry(name, first, second graph.Value) graph.Value {
	mapping, known := plain(name)
	if !known {
		return unknown(l.at, graph.Origin{Op: graph.OpCall, Name: "lookup", Operands: []graph.Value{name, first, second}})
	}
	rows := l.s.mappings.get(mapping)
	if rows == nil {
		return l.missing("mapping " + mapping + " is not declared")
	}
	v, found := l.byKey(rows, first, func(row *field) (graph.Value, bool) {
		return l.byKey(row, second, func(f *field) (graph.Value, bool) {
			step := graph.Step{Kind: graph.StepMapping, Name: mapping + "." + row.name + "." + f.name, At: f.at()}
			return l.s.entry(f).Moved(l.at, step), true
		})
	})
	if !found {
		return l.missing("mapping " + mapping + " has no such entry")
	}
	return v
}

func (l lookup) missing(what string) graph.Value {
	switch {
	case l.otherwise != nil:
		return l.otherwise.Moved(l.at)
	case l.s.open:
		return l.s.opaque(l.at, graph.NotDeclaredHere, what)
	}
	return l.s.malformed(l.at, "%s", what)
}

// byKey is what the entry of a mapping, or of a row of one, leads to. For a key that is not known it is the choice between
// all entries: a deployment that asks for none of them fails, if there is no default.
func (l lookup) byKey(of *field, key graph.Value, leadsTo func(*field) (graph.Value, bool)) (v graph.Value, found bool) {
	if text, known := plain(key); known {
		l.s.spend(len(of.value.entries()) / 64) // they are looked through
		if f := of.value.get(text); f != nil {
			return leadsTo(f)
		}
		return v, false
	}
	if key.Sensitive() || len(of.value.entries()) > maxKeys || !l.s.spend(len(of.value.entries())) {
		return unknown(l.at, graph.Origin{Op: graph.OpCall, Name: "lookup", Operands: []graph.Value{graph.NewString(of.name, graph.Meta{}), key}}), true
	}
	if l.otherwise != nil {
		v, found = *l.otherwise, true
	}
	step := graph.Step{Kind: graph.StepMapping, Name: of.name, At: of.nameAt()}
	for i := range slices.Backward(of.value.entries()) {
		f := &of.value.fields()[i]
		if allowed := key.Origin().Allowed; allowed != nil && !slices.Contains(allowed, f.name) {
			continue
		}
		entry, ok := leadsTo(f)
		switch {
		case !ok:
		case !found:
			v, found = entry, true
		default:
			v = l.s.choose(l.s.equal(key, graph.NewString(f.name, graph.Meta{})), entry, v, l.at, step)
		}
	}
	return v, found
}
