package facet

import (
	"maps"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Family is IPv4 or IPv6.
type Family struct {
	Name    string
	Whole   netip.Prefix
	private []netip.Prefix // what is in no public network, so that a set without it can still be everybody
	v6      bool
}

// Families are the two families of addresses.
var Families = []Family{
	{
		Name: "IPv4", Whole: netip.MustParsePrefix("0.0.0.0/0"),
		private: prefixes("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
			"192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"),
	},
	{
		Name: "IPv6", Whole: netip.MustParsePrefix("::/0"), v6: true,
		private: prefixes("::/3", "4000::/2", "8000::/1"), // all but 2000::/3
	},
}

func prefixes(texts ...string) []netip.Prefix {
	var found []netip.Prefix
	for _, text := range texts {
		found = append(found, netip.MustParsePrefix(text))
	}
	return found
}

func (f Family) has(p netip.Prefix) bool { return p.Addr().Is6() == f.v6 }

// Covered tells whether the networks hold every public address of the family.
func (f Family) Covered(networks []netip.Prefix) bool {
	var own []netip.Prefix
	for _, p := range networks {
		if f.has(p) {
			if p.Bits() == 0 {
				return true
			}
			own = append(own, p.Masked())
		}
	}
	if own == nil {
		return false
	}
	own = append(own, f.private...)
	slices.SortFunc(own, func(a, b netip.Prefix) int { return a.Addr().Compare(b.Addr()) })
	next := f.Whole.Addr()
	for _, p := range own {
		if next.Less(p.Addr()) {
			return false
		}
		// A network that ends with the last address there is leaves none for next.
		if after := last(p).Next(); !after.IsValid() {
			return true
		} else if next.Less(after) {
			next = after
		}
	}
	return false
}

// wide reports whether a network is so large, and public, that together with others of the kind it could cover all.
func (f Family) wide(p netip.Prefix) bool {
	const most = 8
	return f.has(p) && p.Bits() <= most && !slices.ContainsFunc(f.private, func(q netip.Prefix) bool { return q.Bits() <= p.Bits() && q.Contains(p.Addr()) })
}

// index is the place of the family in Families.
func (f Family) index() int {
	if f.v6 {
		return 1
	}
	return 0
}

// blocks returns, by the first byte of addresses, 1 for what is private as a whole, and how many there are that are not.
func (f Family) blocks() (count [256]int, missing int) {
	for _, p := range f.private {
		if p.Bits() <= 8 {
			first := int(p.Addr().AsSlice()[0])
			for block := first; block < first+1<<(8-p.Bits()); block++ {
				count[block] = 1
			}
		}
	}
	for _, n := range count {
		missing += 1 - n
	}
	return count, missing
}

func last(p netip.Prefix) netip.Addr {
	bytes := p.Addr().AsSlice()
	for bit := p.Bits(); bit < len(bytes)*8; bit++ {
		bytes[bit/8] |= 0x80 >> (bit % 8)
	}
	addr, _ := netip.AddrFromSlice(bytes)
	return addr
}

// Source is where the traffic of a rule comes from, or goes to: one entry of it.
type Source struct {
	Path     string         // of the argument that says it …
	Value    graph.Value    // … and what it says; absent if leaving it out means everybody
	Networks []netip.Prefix // the addresses it is certain to have
	Open     bool           // it may have any others
	Cause    graph.Cause    // why
}

func (s Source) opened(cause graph.Cause) Source {
	s.Open, s.Cause = true, cause
	return s
}

// newSource reads an address, a network, or the name of something that has addresses.
func newSource(root *graph.Root, path string, v graph.Value) Source {
	s := Source{Path: path, Value: v}
	if text, ok := v.Text(); ok {
		text = strings.TrimSpace(text)
		if p, err := netip.ParsePrefix(text); err == nil {
			s.Networks = []netip.Prefix{p.Masked()}
			return s
		}
		if addr, err := netip.ParseAddr(text); err == nil {
			s.Networks = []netip.Prefix{netip.PrefixFrom(addr.Unmap(), addr.Unmap().BitLen())}
			return s
		}
	}
	if list := root.Target(v, listTypes...); list != nil {
		return s.entriesOf(list)
	}
	text, known := v.Text()
	switch {
	case strings.HasPrefix(text, "pl-"), strings.HasPrefix(text, "ipm"):
		return s.opened(graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the list of addresses " + text, At: v.At()})
	case known, isGroup(root, v), bounded(root, v, 0):
		return s
	}
	return s.opened(v.Cause())
}

// listEntries are the paths of the addresses in lists of them, by resource type. Those with none are a provider's own services.
var listEntries = map[string][]string{
	"data.aws_prefix_list":          nil,
	"aws_ec2_managed_prefix_list":   {"entry.cidr"},
	"AWS::EC2::PrefixList":          {"Entries.Cidr"},
	"huaweicloud_vpc_address_group": {"addresses"},
	"alicloud_vpc_prefix_list":      {"entrys.cidr"},
	"alicloud_ecs_prefix_list":      {"entry.cidr"},
	"tencentcloud_address_template": {"addresses"},
}

var listTypes = slices.Sorted(maps.Keys(listEntries))

func (s Source) entriesOf(list *graph.Resource) Source {
	add := func(v graph.Value) {
		elems, complete := graph.Elements(v)
		for _, elem := range elems {
			text, known := elem.Text()
			if p, err := netip.ParsePrefix(text); err == nil {
				s.Networks = append(s.Networks, p.Masked())
			} else if !known && !bounded(list.Root, elem, 0) {
				s = s.opened(elem.Cause())
			}
		}
		if !complete && !bounded(list.Root, v, 0) {
			s = s.opened(v.Cause())
		}
	}
	if list.Mode == graph.Data {
		return s
	}
	for _, path := range listEntries[list.Type] {
		for _, v := range list.All(path) {
			add(v)
		}
	}
	if list.Type == "aws_ec2_managed_prefix_list" {
		entries := list.Root.PointingAt(list, "aws_ec2_managed_prefix_list_entry", "prefix_list_id", "id")
		for _, p := range entries.Found {
			add(p.Resource.Get("cidr"))
		}
		if !entries.Complete() {
			s = s.opened(entries.Cause())
		}
	}
	return s
}

// networkTypes have addresses of a private network, which no platform lets be everybody.
var networkTypes = []string{
	"aws_vpc", "aws_subnet", "aws_default_vpc", "aws_default_subnet", "aws_vpc_ipv4_cidr_block_association",
	"data.aws_vpc", "data.aws_subnet", "AWS::EC2::VPC", "AWS::EC2::Subnet", "AWS::EC2::VPCCidrBlock",
	"alicloud_vpc", "alicloud_vswitch", "huaweicloud_vpc", "huaweicloud_vpc_v1", "huaweicloud_vpc_subnet", "huaweicloud_vpc_subnet_v1",
	"tencentcloud_vpc", "tencentcloud_subnet",
}

var groupTypes = []string{
	"aws_security_group", "aws_default_security_group", "data.aws_security_group", "AWS::EC2::SecurityGroup",
	"huaweicloud_networking_secgroup", "huaweicloud_networking_secgroup_v2", "alicloud_security_group", "tencentcloud_security_group",
}

func isGroup(root *graph.Root, v graph.Value) bool { return root.Target(v, groupTypes...) != nil }

// bounded tells whether v, which is not known, can still not be everybody: it is the network of a subnet, one of several parts
// of something, or ends in "/32".
func bounded(root *graph.Root, v graph.Value, depth int) bool {
	if depth > 8 {
		return false
	}
	if text, known := v.Text(); known {
		p, err := netip.ParsePrefix(text)
		return err != nil || p.Bits() > 0
	}
	if root.Target(v, networkTypes...) != nil {
		return true
	}
	o := v.Origin()
	switch {
	case o.Op == graph.OpRef && len(o.Operands) > 0, o.Op == graph.OpIndex && len(o.Operands) > 0:
		return bounded(root, o.Operands[0], depth+1)
	case o.Op == graph.OpTemplate && len(o.Operands) > 0:
		return endsInPrefix(o.Operands[len(o.Operands)-1])
	case o.Op == graph.OpCall && o.Name == "format" && len(o.Operands) > 0:
		return endsInPrefix(o.Operands[0])
	case o.Op == graph.OpCall && o.Name == "join" && len(o.Operands) > 1:
		parts, complete := graph.Elements(o.Operands[1])
		return complete && len(parts) > 0 && (endsInPrefix(parts[len(parts)-1]) || o.Operands[0].Is("/") == graph.Yes && parts[len(parts)-1].AtLeast(1) == graph.Yes)
	case o.Op == graph.OpCall && o.Name == "cidrsubnet" && len(o.Operands) > 1:
		return o.Operands[1].AtLeast(1) == graph.Yes
	case o.Op == graph.OpCall && o.Name == "splat" && len(o.Operands) > 0:
		return bounded(root, o.Operands[0], depth+1)
	}
	return false
}

func endsInPrefix(v graph.Value) bool {
	text, ok := v.Text()
	if !ok {
		return false
	}
	i := strings.LastIndexByte(text, '/')
	bits, err := strconv.Atoi(text[i+1:])
	return i >= 0 && err == nil && bits > 0
}
