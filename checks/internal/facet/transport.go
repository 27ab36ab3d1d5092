package facet

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// RefusesPlain tells whether the statement denies everybody everything that is asked for without TLS: all actions, on the objects
// of a bucket, under no other condition. part is what the answer hinges on if it is not decided.
func (s Statement) RefusesPlain() (part graph.Value, refuses graph.Tri) {
	if !s.Get("NotPrincipal").IsAbsent() || !s.Get("NotAction").IsAbsent() {
		return s.Value, graph.No // there are exceptions
	}
	_, everybody := s.anybody()
	actions := graph.No
	if certain, perhaps := s.FullAccess(2); len(certain) > 0 {
		actions = graph.Yes
	} else if len(perhaps) > 0 {
		actions = graph.Undetermined
	}
	part, refuses = s.Value, graph.Yes
	for _, wanted := range []struct {
		element string
		holds   graph.Tri
	}{
		{"Effect", s.Denies()}, {"Principal", everybody}, {"Condition", s.overTLS(false)}, {"Action", actions}, {"Resource", s.coversObjects()},
	} {
		if wanted.holds == graph.Undetermined && refuses == graph.Yes {
			part = s.Get(wanted.element)
		}
		refuses = refuses.And(wanted.holds)
	}
	return part, refuses
}

// DemandsTLS tells whether the statement is only about requests that come over TLS.
func (s Statement) DemandsTLS() graph.Tri { return s.overTLS(true) }

// overTLS tells whether the statement is about all requests over TLS and no others, or about all others.
func (s Statement) overTLS(secure bool) graph.Tri {
	conditions := s.Get("Condition")
	if conditions.IsUnknown() {
		return graph.Undetermined
	}
	answer, keys := graph.No, 0
	for operator, compared := range conditions.Fields() {
		operator = strings.TrimSuffix(strings.ReplaceAll(strings.ToLower(operator), "_", ""), "ifexists")
		for key, values := range compared.Fields() {
			keys++
			key = strings.ReplaceAll(strings.ToLower(key[strings.LastIndex(key, ":")+1:]), "-", "")
			if (operator != "bool" && operator != "boolequal") || key != "securetransport" {
				continue
			}
			if entries, complete := Entries(values); complete && len(entries) == 1 {
				answer = entries[0].IsFalse()
				if secure {
					answer = entries[0].IsTrue()
				}
			} else {
				answer = graph.Undetermined
			}
		}
	}
	if keys != 1 && !secure {
		return graph.No // another condition limits what is denied
	}
	return answer
}

// coversObjects tells whether Resource has an entry for all objects of a bucket, which ends with a wildcard.
func (s Statement) coversObjects() graph.Tri {
	entries, complete := s.Entries("Resource")
	answer := graph.No
	if !complete {
		answer = graph.Undetermined
	}
	for _, entry := range entries {
		text, known := entry.Text()
		if o := entry.Origin(); !known && o.Op == graph.OpTemplate && len(o.Operands) > 0 {
			text, known = o.Operands[len(o.Operands)-1].Text()
		}
		switch {
		case known:
			answer = answer.Or(graph.TriOf(strings.HasSuffix(text, "*")))
		case !FilledIn(entry):
			answer = answer.Or(graph.Undetermined)
		}
	}
	return answer
}
