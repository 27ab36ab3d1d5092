package facet

import (
	"cmp"
	"math"
	"net/netip"
	"slices"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// group is what the rules of a security group or network ACL mean for each other.
type group struct {
	wide   []Rule     // allow, from networks that could be everybody together
	shared [2]Traffic // by family, what these let in from everybody together
	denied [2][]barrier
	unsure [2]barrier // of rules of which it is not known when they come
}

// barrier is what rules keep out for everybody, up to one with a number and with all before it.
type barrier struct {
	order    int64
	certain  Traffic
	possible Traffic
	doubt    graph.Cause // why the two differ
}

type groupKey struct {
	of        *graph.Resource
	direction Direction
}

// groupOf is the group that a resource is, or belongs to; it alone if the group is not declared here. What depends on a condition is
// left open in it.
func groupOf(r *graph.Resource, direction Direction) (g *group) {
	whole := r
	if f, _ := formOf(r.Type, direction); f.group != "" {
		if declared := r.Root.Target(r.Get(f.group), f.groups...); declared != nil {
			whole = declared
		}
	}
	r.Root.Cases.Apart(func() {
		g = graph.Memo(r.Root, groupKey{whole, direction}, func() *group { return newGroup(whole, direction) })
	})
	return g
}

func newGroup(whole *graph.Resource, direction Direction) *group {
	g := &group{}
	rules, _ := Rules(whole, direction)
	for _, t := range members[whole.Type] {
		f, ok := formOf(t, direction)
		if !ok {
			continue
		}
		join := whole.Root.PointingAt(whole, t, f.group, f.key)
		for _, p := range join.Found {
			some, _ := Rules(p.Resource, direction)
			rules = append(rules, some...)
		}
		for _, p := range join.Open {
			some, _ := Rules(p.Resource, direction)
			for _, rule := range some {
				why := p.Value
				if p.Resource.Exists() != graph.Yes {
					why = p.Resource.Existing
				}
				rules = append(rules, rule.doubted(why))
			}
		}
	}
	for i, f := range Families {
		for _, rule := range rules {
			if rule.Denies {
				g.deny(i, rule, f)
			} else if _, wide := rule.wide(f); wide && !rule.Certain.IsEmpty() && !f.Covered(rule.networks()) {
				g.wide = append(g.wide, rule)
			}
		}
		g.shared[i] = Traffic{
			TCP: f.covered(g.wide, func(t Traffic) []Ports { return t.TCP }),
			UDP: f.covered(g.wide, func(t Traffic) []Ports { return t.UDP }),
		}
		slices.SortStableFunc(g.denied[i], func(a, b barrier) int { return cmp.Compare(a.order, b.order) })
		for j := 1; j < len(g.denied[i]); j++ {
			g.denied[i][j] = g.denied[i][j-1].and(g.denied[i][j])
		}
	}
	return g
}

// deny takes in a rule that keeps out, which matters only if it does so for everybody.
func (g *group) deny(family int, rule Rule, f Family) {
	world, source := rule.World(f)
	own := barrier{possible: rule.Possible}
	switch {
	case world == graph.No:
		return
	case world == graph.Yes:
		own.certain, own.doubt = rule.Certain, rule.Doubt.Cause()
	default:
		own.doubt = source.Cause
	}
	order, known := rule.order.Number()
	if !known {
		own.certain, own.doubt = Traffic{}, rule.order.Cause()
		g.unsure[family] = g.unsure[family].and(own)
		return
	}
	own.order, _ = order.Int64()
	g.denied[family] = append(g.denied[family], own)
}

// and is what two barriers keep out, with the number and the doubt of the second.
func (b barrier) and(c barrier) barrier {
	c.certain, c.possible = b.certain.With(c.certain), b.possible.With(c.possible)
	c.doubt = cmp.Or(c.doubt, b.doubt)
	return c
}

// denied returns what rules that come before this one keep out for everybody. Of two rules with the same number the one that
// denies comes first.
func (rule Rule) denied(f Family, direction Direction) barrier {
	if form, _ := formOf(rule.Resource.Type, direction); form.action == "" {
		return barrier{}
	}
	g := groupOf(rule.Resource, direction)
	before, family := g.unsure[f.index()], f.index()
	order, known := rule.order.Number()
	if !known {
		for _, b := range g.denied[family] {
			before = before.and(barrier{possible: b.possible, doubt: rule.order.Cause()})
		}
		return before
	}
	number, _ := order.Int64()
	after, _ := slices.BinarySearchFunc(g.denied[family], number, func(b barrier, number int64) int {
		if b.order <= number {
			return -1
		}
		return 1
	})
	if after > 0 {
		before = before.and(g.denied[family][after-1])
	}
	return before
}

// partners are the resources whose rules let a port of the traffic in beside this one, from elsewhere.
func (g *group) partners(rule Rule, f Family, shared Traffic) []*graph.Resource {
	var with []*graph.Resource
	for _, other := range g.wide {
		_, wide := other.wide(f)
		if wide && other.Resource != rule.Resource && !other.Certain.Within(shared).IsEmpty() && !slices.Contains(with, other.Resource) {
			with = append(with, other.Resource)
		}
		if len(with) == 8 {
			break // enough to see who is meant
		}
	}
	return with
}

// covered returns the ports that rules open to every public address of the family together, looking only at networks that are
// wide. Each of those is a number of whole blocks by the first byte of an address, so that it is enough to count rules by that.
func (f Family) covered(rules []Rule, of func(Traffic) []Ports) []Ports {
	type edge struct {
		port  int
		delta int
		block netip.Prefix
	}
	var edges []edge
	for _, rule := range rules {
		for _, source := range rule.Sources {
			for _, network := range source.Networks {
				if !f.wide(network) {
					continue
				}
				for _, ports := range of(rule.Certain) {
					edges = append(edges, edge{int(ports.First), 1, network}, edge{int(ports.Last) + 1, -1, network})
				}
			}
		}
	}
	slices.SortStableFunc(edges, func(a, b edge) int { return cmp.Compare(a.port, b.port) })
	count, missing := f.blocks()
	var found []Ports
	for i, e := range edges {
		first := int(e.block.Addr().AsSlice()[0])
		for block := first; block < first+1<<(8-e.block.Bits()); block++ {
			was := count[block] > 0
			if count[block] += e.delta; was != (count[block] > 0) {
				missing -= e.delta
			}
		}
		next := math.MaxUint16 + 1
		if i+1 < len(edges) {
			next = edges[i+1].port
		}
		if missing == 0 && next > e.port {
			found = append(found, Ports{uint16(e.port), uint16(next - 1)})
		}
	}
	return joined(found)
}
