package facet

import (
	"fmt"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Policy is a document that says who may do what on which resources. AWS, Alibaba Cloud, Huawei Cloud and Tencent Cloud write
// it with the same elements, in capitals or not.
type Policy struct {
	Path       string      // of the argument that holds it
	Argument   graph.Value // that argument
	Unreadable bool        // it is not known, or no JSON document
	Statements []Statement
	Open       []graph.Value // parts that are not known and may hold further statements
	written    bool          // part by part, not as a text
}

// Statement is one statement of a policy.
type Statement struct {
	graph.Value
	Number int // its place in the policy, from 1; 0 if that is not known
}

type policyKey struct {
	resource *graph.Resource
	path     string
}

// Policies returns the policies at a path of a resource, one for each argument that is set there.
func Policies(r *graph.Resource, path string) []Policy {
	return graph.Memo(r.Root, policyKey{r, path}, func() []Policy {
		var policies []Policy
		for _, argument := range r.All(path) {
			if argument.IsSet() != graph.No {
				policies = append(policies, newPolicy(path, argument))
			}
		}
		return policies
	})
}

func newPolicy(path string, argument graph.Value) Policy {
	document, ok := graph.Document(argument)
	if !ok || document.Kind() == graph.List {
		return Policy{Path: path, Argument: argument, Unreadable: true}
	}
	written := argument.Kind() == graph.Object
	return statements(Policy{Path: path, Argument: argument, written: written}, document.Get("Statement"))
}

// StatementBlocks returns the policy that is written in blocks of a resource, a statement each; ok is false if there are none.
func StatementBlocks(r *graph.Resource, path string) (policy Policy, ok bool) {
	blocks := r.Get(path)
	if blocks.IsAbsent() || (blocks.IsKnown() && len(blocks.List()) == 0) {
		return Policy{}, false
	}
	return statements(Policy{Path: path, Argument: blocks, written: true}, blocks), true
}

func statements(p Policy, list graph.Value) Policy {
	elems, complete := list.List(), true
	if list.IsUnknown() {
		elems, complete = graph.Elements(list)
	}
	for i, elem := range elems {
		if elem.IsUnknown() {
			p.Open = append(p.Open, elem)
			continue
		}
		s := Statement{Value: elem}
		if complete && list.IsKnown() {
			s.Number = i + 1
		}
		p.Statements = append(p.Statements, s)
	}
	if !complete {
		p.Open = append(p.Open, list)
	}
	return p
}

// Placed returns a part of the policy as a result is to show it: where it is written if that is in the argument, or else at the
// argument, with its way from there.
func (p Policy) Placed(part graph.Value) graph.Value {
	whole, at := p.Argument.At(), part.At()
	switch {
	case p.written || at.File == whole.File && at.Start >= whole.Start && at.End <= whole.End:
		return part
	case at.IsZero():
		return part.Moved(whole, p.Argument.Way()...)
	}
	return part.Moved(whole, append([]graph.Step{{Kind: graph.StepValue, At: at}}, p.Argument.Way()...)...)
}

// Label names the statement in a message, by its Sid or its place.
func (s Statement) Label() string {
	if sid, ok := s.Get("Sid").Text(); ok && sid != "" && !s.Sensitive() {
		return fmt.Sprintf("statement %q", sid)
	}
	if s.Number > 0 {
		return fmt.Sprintf("statement %d", s.Number)
	}
	return "a statement"
}

// Allows tells whether the statement allows what it describes. No service takes one that does not say so; it is read as one that
// does.
func (s Statement) Allows() graph.Tri {
	effect := s.Get("Effect")
	return effect.IsFold("Allow").Or(graph.TriOf(effect.IsAbsent()))
}

// Denies tells whether the statement denies what it describes.
func (s Statement) Denies() graph.Tri { return s.Get("Effect").IsFold("Deny") }

// Entries are the entries of an element such as "Action": see [Entries].
func (s Statement) Entries(element string) (entries []graph.Value, complete bool) {
	return Entries(s.Get(element))
}

// Entries are the entries of a text or a list of them. What a resource or the platform fills in counts as one.
func Entries(v graph.Value) (entries []graph.Value, complete bool) {
	if v.IsUnknown() && (v.Origin().Op == graph.OpTemplate || FilledIn(v)) {
		return []graph.Value{v}, true
	}
	return graph.Elements(v)
}

// FullAccess are the parts of the statement by which it is about all actions of a service, and those by which it perhaps is. parts
// is of how many parts the actions of the platform are made.
func (s Statement) FullAccess(parts int) (certain, perhaps []graph.Value) {
	if excluded := s.Get("NotAction"); excluded.IsUnknown() {
		perhaps = append(perhaps, excluded)
	} else if entries, _ := s.Entries("NotAction"); len(entries) > 0 &&
		!slices.ContainsFunc(entries, func(entry graph.Value) bool { return CoversAll(entry) == graph.Yes }) {
		certain = append(certain, excluded)
	}
	entries, complete := s.Entries("Action")
	for _, entry := range entries {
		switch CoversService(entry, parts) {
		case graph.Yes:
			certain = append(certain, entry)
		case graph.Undetermined:
			perhaps = append(perhaps, entry)
		}
	}
	if !complete {
		perhaps = append(perhaps, s.Get("Action"))
	}
	return certain, perhaps
}

// CoversService tells whether an entry of Action or NotAction covers every action of a service, or of all of them: "*", "s3:*",
// "obs:*:*", "name/cos:*". parts is of how many parts, separated by colons, the actions of the platform are made.
func CoversService(entry graph.Value, parts int) graph.Tri {
	if text, ok := entry.Text(); ok {
		return graph.TriOf(coversService(text))
	}
	return coversPartly(entry, parts)
}

// CoversAll tells whether an entry of Action or NotAction covers every action of every service.
func CoversAll(entry graph.Value) graph.Tri {
	return entry.Matches(func(text string) bool {
		return coversService(text) && wildcard(strings.TrimPrefix(service(text), "name/"))
	})
}

func service(action string) string {
	name, _, _ := strings.Cut(action, ":")
	return name
}

func coversService(action string) bool {
	name, rest, found := strings.Cut(action, ":")
	if !found {
		return wildcard(strings.TrimPrefix(name, "name/"))
	}
	for _, part := range strings.Split(rest, ":") {
		if !wildcard(part) {
			return false
		}
	}
	return true
}

// wildcard tells whether a pattern matches whatever there is: an asterisk, and perhaps others, or question marks.
func wildcard(pattern string) bool {
	return strings.Contains(pattern, "*") && strings.Trim(pattern, "*?") == ""
}

// coversPartly is CoversService for an entry that was put together from parts of which some are not known: it tries what those
// could be.
func coversPartly(entry graph.Value, parts int) graph.Tri {
	samples := []string{"x", "*", ":*"}
	if parts > 2 {
		samples = append(samples, "x:x") // the name of a service and that of a kind of resource
	}
	texts := []string{""}
	for _, fragment := range Fragments(entry) {
		continuations := samples
		if fragment != nil {
			continuations = []string{*fragment}
		}
		if len(texts)*len(continuations) > 256 {
			return graph.Undetermined
		}
		var longer []string
		for _, text := range texts {
			for _, continuation := range continuations {
				longer = append(longer, text+continuation)
			}
		}
		texts = longer
	}
	answer := graph.TriOf(coversService(texts[0]))
	for _, text := range texts[1:] {
		if graph.TriOf(coversService(text)) != answer {
			return graph.Undetermined
		}
	}
	return answer
}

// EndsWith tells whether a text ends with a suffix, of which one that was put together from parts need only show its last part.
func EndsWith(v graph.Value, suffix string) graph.Tri {
	if _, known := v.Text(); known {
		return v.Matches(func(text string) bool { return strings.HasSuffix(text, suffix) })
	}
	parts := Fragments(v)
	last := parts[len(parts)-1]
	switch {
	case last == nil:
		return graph.Undetermined
	case len(*last) < len(suffix) && strings.HasSuffix(suffix, *last):
		return graph.Undetermined
	}
	return graph.TriOf(strings.HasSuffix(*last, suffix))
}

// Fragments are the texts that v was put together from, nil for one that is not known; at least one.
func Fragments(v graph.Value) []*string { return fragments(nil, v, 0) }

func fragments(found []*string, v graph.Value, depth int) []*string {
	text, known := v.Text()
	o := v.Origin()
	switch {
	case known:
		return append(found, &text)
	case depth > 16:
	case o.Op == graph.OpRef && len(o.Operands) > 0:
		return fragments(found, o.Operands[0], depth+1)
	case o.Op == graph.OpTemplate:
		for _, operand := range o.Operands {
			found = fragments(found, operand, depth+1)
		}
		return found
	}
	return append(found, nil)
}
