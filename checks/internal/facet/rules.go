package facet

import (
	"math"
	"net/netip"
	"slices"
	"strconv"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Direction is which way the traffic of a rule goes.
type Direction bool

// The two directions.
const (
	Inbound  Direction = true
	Outbound Direction = false
)

// Rule is one rule of a security group or of a network ACL, in whatever way it is written.
type Rule struct {
	Resource *graph.Resource // that has it
	At       graph.Value     // the whole rule
	Denies   bool            // it keeps out what it matches
	Certain  Traffic         // what it is about at least …
	Possible Traffic         // … and at most
	Doubt    graph.Value     // why the two differ
	Sources  []Source
	order    graph.Value // of rules that can deny, the one with the lowest is the first to decide
}

// Rules are the rules of a resource in a direction, in the order in which they are written. ok is false if the resource is itself
// a rule, and certain to be of the other direction.
func Rules(r *graph.Resource, direction Direction) (rules []Rule, ok bool) {
	f, ok := formOf(r.Type, direction)
	if !ok {
		return nil, false
	}
	if f.blocks == "" {
		rule := f.rule(words{resource: r, rule: r.Body})
		if f.direction == nil {
			return []Rule{rule}, true
		}
		switch is, why := f.direction(r, direction); is {
		case graph.No:
			return nil, false
		case graph.Undetermined:
			return []Rule{rule.doubted(why)}, true
		}
		return []Rule{rule}, true
	}
	list := r.Get(f.blocks)
	blocks, complete := list.List(), !list.IsUnknown()
	if list.IsUnknown() {
		blocks, complete = graph.Elements(list)
	}
	for i, block := range blocks {
		exists, holder, prefix := block.Existing(), r, f.blocks+"."
		if f.named != nil {
			named := r.Root.Target(block, f.named...)
			if named == nil {
				rules = append(rules, unread(r, block, graph.Cause{Kind: graph.NotDeclaredHere, Subject: "a rule of " + r.Address, At: block.At()}))
				continue
			}
			holder, prefix, block = named, "", named.Body
		}
		var rule Rule
		switch {
		case f.line != nil:
			if block = line(block, f.line); block.IsUnknown() {
				rules = append(rules, unread(r, list, block.Cause()))
				continue
			}
			rule = f.rule(words{resource: r, rule: block, made: true})
			for i := range rule.Sources {
				rule.Sources[i].Path = f.blocks
			}
		case block.IsUnknown():
			rules = append(rules, unread(r, block, block.Cause()))
			continue
		default:
			rule = f.rule(words{resource: holder, rule: block, prefix: prefix})
		}
		rule.Resource = r
		if f.listed {
			rule.order = position(i)
		}
		if !exists.IsAbsent() && exists.IsTrue() != graph.Yes {
			rule = rule.doubted(exists)
		}
		rules = append(rules, rule)
	}
	if !complete {
		rules = append(rules, unread(r, list, list.Cause()))
	}
	return rules, true
}

func position(i int) graph.Value { return graph.NewNumber(strconv.Itoa(i), graph.Meta{}) }

// unread is a rule of which nothing is known, perhaps several.
func unread(r *graph.Resource, v graph.Value, cause graph.Cause) Rule {
	return Rule{Resource: r, At: v, Possible: AllTraffic, Doubt: v, Sources: []Source{Source{Value: v}.opened(cause)}}
}

// doubted is the rule if it is not certain to be there.
func (rule Rule) doubted(why graph.Value) Rule {
	rule.Certain, rule.Doubt = Traffic{}, why
	return rule
}

// World tells whether the rule is about every public address of a family, by what it says for itself; the source is the one that
// says so, or leaves it open.
func (rule Rule) World(f Family) (graph.Tri, Source) {
	largest, open, bits := -1, -1, math.MaxInt
	for i, s := range rule.Sources {
		for _, p := range s.Networks {
			if f.has(p) && p.Bits() < bits {
				largest, bits = i, p.Bits()
			}
		}
		if s.Open && open < 0 {
			open = i
		}
	}
	switch {
	case largest >= 0 && f.Covered(rule.networks()):
		return graph.Yes, rule.Sources[largest]
	case open >= 0:
		return graph.Undetermined, rule.Sources[open]
	}
	return graph.No, Source{}
}

func (rule Rule) networks() []netip.Prefix {
	if len(rule.Sources) == 1 {
		return rule.Sources[0].Networks
	}
	var all []netip.Prefix
	for _, s := range rule.Sources {
		all = append(all, s.Networks...)
	}
	return all
}

// wide returns a source of the rule that could be everybody together with those of other rules.
func (rule Rule) wide(f Family) (Source, bool) {
	for _, s := range rule.Sources {
		if slices.ContainsFunc(s.Networks, f.wide) {
			return s, true
		}
	}
	return Source{}, false
}

// Opening is what a rule lets in from everybody, or out to everybody.
type Opening struct {
	Answer  graph.Tri // whether it does
	Traffic Traffic   // what it lets through, perhaps more than is certain if Answer is undetermined
	Family  Family
	Source  Source            // that is everybody, or may be
	With    []*graph.Resource // whose rules it takes for that
	Cause   graph.Cause       // why the answer is undetermined
}

// Opens tells whether a rule lets any of the wanted traffic through for everybody, be it that with the other rules of its group
// all addresses have it, unless a rule that comes before forbids it.
func (rule Rule) Opens(wanted Traffic, direction Direction) Opening {
	var perhaps Opening
	possible := rule.Possible.Within(wanted)
	if rule.Denies || possible.IsEmpty() {
		return Opening{Answer: graph.No}
	}
	for _, family := range Families {
		world, source := rule.World(family)
		opening := Opening{Family: family, Source: source}
		certain := rule.Certain.Within(wanted)
		if wide, is := rule.wide(family); world != graph.Yes && is && !certain.IsEmpty() {
			if shared := groupOf(rule.Resource, direction).shared[family.index()].Within(certain); !shared.IsEmpty() {
				world, opening.Source, certain, possible = graph.Yes, wide, shared, shared
				opening.With = groupOf(rule.Resource, direction).partners(rule, family, shared)
			}
		}
		if world == graph.No {
			continue
		}
		denied := rule.denied(family, direction)
		certain, opening.Traffic = certain.Without(denied.possible), possible.Without(denied.certain)
		switch {
		case opening.Traffic.IsEmpty():
			continue
		case world == graph.Yes && !certain.IsEmpty():
			opening.Answer, opening.Traffic = graph.Yes, certain
			return opening
		case perhaps.Traffic.IsEmpty():
			perhaps = opening
			switch {
			case world != graph.Yes:
				perhaps.Cause = source.Cause
			case rule.Certain.Within(wanted).IsEmpty():
				perhaps.Cause = rule.Doubt.Cause()
			default:
				perhaps.Cause = denied.doubt
			}
		}
	}
	if perhaps.Traffic.IsEmpty() {
		perhaps.Answer = graph.No
	}
	return perhaps
}
