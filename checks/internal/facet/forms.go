package facet

import (
	"math"
	"net/netip"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// form names the arguments of one way to write rules. All but the first few are of a rule, below its block.
type form struct {
	blocks string   // the blocks, one a rule; empty: the resource is a rule itself
	line   []string // the names of the parts of a rule that is written as one text, with number signs between them
	named  []string // the types of the rules, if the blocks are a list that names them
	listed bool     // rules decide in the order in which they are listed

	direction func(*graph.Resource, Direction) (graph.Tri, graph.Value) // whether a rule is of it; nil: all are
	group     string                                                    // names the group of a rule …
	groups    []string                                                  // … which is of one of these types …
	key       string                                                    // … by this attribute

	enabled   string   // false: the rule is not in force
	action    string   // what is not one of allows denies; empty: nothing can be denied
	allows    []string // the first is the default
	order     string   // the number by which rules come one after the other …
	first     string   // … and its default
	protocol  string
	services  []string // arguments that name protocol and ports instead
	from, to  string   // the ports, in two arguments …
	ports     string   // … or in one
	addresses []string
	lists     []string // arguments that name lists of addresses
	others    []string // further arguments that say who is meant
	whole     bool     // who sets none of them means everybody
}

func awsBlocks(blocks string) form {
	return form{
		blocks: blocks, protocol: "protocol", from: "from_port", to: "to_port",
		addresses: []string{"cidr_blocks", "ipv6_cidr_blocks"}, lists: []string{"prefix_list_ids"},
	}
}

func awsVPCRule() form {
	return form{
		group: "security_group_id", key: "id", groups: awsGroups,
		protocol: "ip_protocol", from: "from_port", to: "to_port", addresses: []string{"cidr_ipv4", "cidr_ipv6"}, lists: []string{"prefix_list_id"},
	}
}

func cfnRule(blocks, list string) form {
	f := form{
		blocks: blocks, protocol: "IpProtocol", from: "FromPort", to: "ToPort",
		addresses: []string{"CidrIp", "CidrIpv6"}, lists: []string{list},
	}
	if blocks == "" {
		f.group, f.key, f.groups = "GroupId", "GroupId", []string{"AWS::EC2::SecurityGroup"}
	}
	return f
}

func tencentBlocks(blocks string) form {
	return form{
		blocks: blocks, listed: true, action: "action", allows: []string{"ACCEPT"},
		protocol: "protocol", services: []string{"service_template_id", "service_template_group"}, ports: "port",
		addresses: []string{"cidr_block", "ipv6_cidr_block"}, lists: []string{"address_template_id", "address_template_group"},
	}
}

func tencentLines(blocks string) form {
	return form{
		blocks: blocks, line: []string{"action", "source", "port", "protocol"}, listed: true,
		action: "action", allows: []string{"ACCEPT"}, protocol: "protocol", ports: "port", addresses: []string{"source"},
	}
}

func awsACLBlocks(blocks string) form {
	return form{
		blocks: blocks, action: "action", allows: []string{"allow"}, order: "rule_no",
		protocol: "protocol", from: "from_port", to: "to_port", addresses: []string{"cidr_block", "ipv6_cidr_block"},
	}
}

// huaweiACLBlocks are the rules of an ACL in the direction of which the address at the other end is the one named.
func huaweiACLBlocks(blocks, address string) form {
	return form{
		blocks: blocks, listed: true, action: "action", allows: []string{"allow"}, protocol: "protocol", ports: "destination_port",
		addresses: []string{address}, lists: []string{address + "_group_id"}, whole: true,
	}
}

func huaweiACLNames(blocks, address string) form {
	return form{
		blocks: blocks, named: []string{"huaweicloud_network_acl_rule"}, listed: true, enabled: "enabled",
		action: "action", allows: []string{"allow"}, protocol: "protocol", ports: "destination_port", addresses: []string{address}, whole: true,
	}
}

func alibabaACLBlocks(blocks, address string) form {
	return form{
		blocks: blocks, listed: true, action: "policy", allows: []string{"accept"}, protocol: "protocol", ports: "port", addresses: []string{address},
	}
}

func tencentACLBlocks(blocks, address string) form {
	return form{
		blocks: blocks, action: "action", allows: []string{"ACCEPT"}, order: "priority", protocol: "protocol", ports: "destination_port",
		addresses: []string{address},
	}
}

// says is a direction that an argument says.
func says(path string) func(*graph.Resource, Direction) (graph.Tri, graph.Value) {
	return func(r *graph.Resource, d Direction) (graph.Tri, graph.Value) {
		v := r.Get(path)
		if d == Inbound {
			return v.IsFold("ingress"), v
		}
		return v.IsFold("egress"), v
	}
}

// isEgress is a direction that a truth value says: outbound if it is true.
func isEgress(path string) func(*graph.Resource, Direction) (graph.Tri, graph.Value) {
	return func(r *graph.Resource, d Direction) (graph.Tri, graph.Value) {
		v := r.Get(path)
		if d == Inbound {
			return v.IsTrue().Not(), v
		}
		return v.IsTrue(), v
	}
}

var (
	awsGroups    = []string{"aws_security_group", "aws_default_security_group"}
	huaweiGroups = []string{"huaweicloud_networking_secgroup", "huaweicloud_networking_secgroup_v2"}
	awsRule      = form{
		direction: says("type"), group: "security_group_id", key: "id", groups: awsGroups, protocol: "protocol", from: "from_port", to: "to_port",
		addresses: []string{"cidr_blocks", "ipv6_cidr_blocks"}, lists: []string{"prefix_list_ids"},
	}
	huaweiRule = form{
		direction: says("direction"), group: "security_group_id", key: "id", groups: huaweiGroups,
		action: "action", allows: []string{"allow"}, order: "priority", first: "1", protocol: "protocol", from: "port_range_min", to: "port_range_max", ports: "ports",
		addresses: []string{"remote_ip_prefix"}, lists: []string{"remote_address_group_id"}, others: []string{"remote_group_id"}, whole: true,
	}
	alibabaRule = form{
		direction: says("type"), group: "security_group_id", key: "id", groups: []string{"alicloud_security_group"},
		action: "policy", allows: []string{"accept"}, order: "priority", first: "1", protocol: "ip_protocol", ports: "port_range",
		addresses: []string{"cidr_ip", "ipv6_cidr_ip"}, lists: []string{"prefix_list_id"},
	}
	awsACLRule = form{
		direction: isEgress("egress"), group: "network_acl_id", key: "id", groups: []string{"aws_network_acl", "aws_default_network_acl"},
		action: "rule_action", allows: []string{"allow"}, order: "rule_number",
		protocol: "protocol", from: "from_port", to: "to_port", addresses: []string{"cidr_block", "ipv6_cidr_block"},
	}
	cfnACLRule = form{
		direction: isEgress("Egress"), group: "NetworkAclId", key: "Id", groups: []string{"AWS::EC2::NetworkAcl"},
		action: "RuleAction", allows: []string{"allow"}, order: "RuleNumber",
		protocol: "Protocol", from: "PortRange.From", to: "PortRange.To", addresses: []string{"CidrBlock", "Ipv6CidrBlock"},
	}
	tencentRule = form{
		direction: says("type"), group: "security_group_id", key: "id", groups: []string{"tencentcloud_security_group"},
		action: "policy", allows: []string{"accept"}, order: "policy_index", protocol: "ip_protocol", ports: "port_range",
		services: []string{"protocol_template.template_id", "protocol_template.group_id"}, addresses: []string{"cidr_ip"},
		lists: []string{"address_template.template_id", "address_template.group_id"}, others: []string{"source_sgid"},
	}
)

// forms are the ways to write rules, by resource type: those of the inbound direction, and of the outbound.
var forms = map[string][2]*form{
	"aws_security_group":                      {ptr(awsBlocks("ingress")), ptr(awsBlocks("egress"))},
	"aws_default_security_group":              {ptr(awsBlocks("ingress")), ptr(awsBlocks("egress"))},
	"aws_security_group_rule":                 {&awsRule, &awsRule},
	"aws_vpc_security_group_ingress_rule":     {ptr(awsVPCRule()), nil},
	"aws_vpc_security_group_egress_rule":      {nil, ptr(awsVPCRule())},
	"AWS::EC2::SecurityGroup":                 {ptr(cfnRule("SecurityGroupIngress", "SourcePrefixListId")), ptr(cfnRule("SecurityGroupEgress", "DestinationPrefixListId"))},
	"AWS::EC2::SecurityGroupIngress":          {ptr(cfnRule("", "SourcePrefixListId")), nil},
	"AWS::EC2::SecurityGroupEgress":           {nil, ptr(cfnRule("", "DestinationPrefixListId"))},
	"huaweicloud_networking_secgroup_rule":    {&huaweiRule, &huaweiRule},
	"huaweicloud_networking_secgroup_rule_v2": {&huaweiRule, &huaweiRule},
	"alicloud_security_group_rule":            {&alibabaRule, &alibabaRule},
	"tencentcloud_security_group_rule_set":    {ptr(tencentBlocks("ingress")), ptr(tencentBlocks("egress"))},
	"tencentcloud_security_group_lite_rule":   {ptr(tencentLines("ingress")), ptr(tencentLines("egress"))},
	"tencentcloud_security_group_rule":        {&tencentRule, &tencentRule},

	"aws_network_acl":                        {ptr(awsACLBlocks("ingress")), ptr(awsACLBlocks("egress"))},
	"aws_default_network_acl":                {ptr(awsACLBlocks("ingress")), ptr(awsACLBlocks("egress"))},
	"aws_network_acl_rule":                   {&awsACLRule, &awsACLRule},
	"AWS::EC2::NetworkAclEntry":              {&cfnACLRule, &cfnACLRule},
	"huaweicloud_vpc_network_acl":            {ptr(huaweiACLBlocks("ingress_rules", "source_ip_address")), ptr(huaweiACLBlocks("egress_rules", "destination_ip_address"))},
	"huaweicloud_network_acl":                {ptr(huaweiACLNames("inbound_rules", "source_ip_address")), ptr(huaweiACLNames("outbound_rules", "destination_ip_address"))},
	"alicloud_network_acl":                   {ptr(alibabaACLBlocks("ingress_acl_entries", "source_cidr_ip")), ptr(alibabaACLBlocks("egress_acl_entries", "destination_cidr_ip"))},
	"alicloud_network_acl_entries":           {ptr(alibabaACLBlocks("ingress", "source_cidr_ip")), ptr(alibabaACLBlocks("egress", "destination_cidr_ip"))},
	"tencentcloud_vpc_acl":                   {ptr(tencentLines("ingress")), ptr(tencentLines("egress"))},
	"tencentcloud_vpc_network_acl_quintuple": {ptr(tencentACLBlocks("network_acl_quintuple_set.ingress", "source_cidr")), ptr(tencentACLBlocks("network_acl_quintuple_set.egress", "destination_cidr"))},
}

func ptr(f form) *form { return &f }

func formOf(typ string, d Direction) (form, bool) {
	of := forms[typ][1]
	if d == Inbound {
		of = forms[typ][0]
	}
	if of == nil {
		return form{}, false
	}
	return *of, true
}

// members are, by the type of a group, the types of rules that name it.
var members = func() map[string][]string {
	found := map[string][]string{}
	for t, both := range forms {
		for _, f := range both {
			if f != nil {
				for _, group := range f.groups {
					if !slices.Contains(found[group], t) {
						found[group] = append(found[group], t)
					}
				}
			}
		}
	}
	for _, types := range found {
		slices.Sort(types)
	}
	return found
}()

// line makes an object of a text with number signs; it is unknown if the parts cannot be told apart.
func line(v graph.Value, names []string) graph.Value {
	parts, complete := graph.Split(v, "#")
	if !complete || (v.IsUnknown() && len(parts) < len(names)) {
		return v
	}
	var fields []graph.Field
	for i, name := range names {
		part := graph.NewAbsent(v.At())
		if i < len(parts) {
			part = parts[i]
		}
		fields = append(fields, graph.Field{Name: name, Value: part})
	}
	return graph.NewObject(fields, graph.Meta{At: v.At()})
}

// words are where the arguments of one rule stand.
type words struct {
	resource *graph.Resource
	rule     graph.Value
	prefix   string // of paths of the resource: the path of the rule's block, with a dot
	made     bool   // the resource has no such paths: the rule was made from a text
}

func (w words) all(path string) []graph.Value {
	if path == "" {
		return []graph.Value{{}}
	}
	if observe := w.resource.Root.Observe; observe != nil && !w.made {
		observe(w.resource, w.prefix+path)
	}
	return w.rule.All(path)
}

func (w words) get(path string) graph.Value { return w.all(path)[0] }

// rule reads one rule.
func (f form) rule(w words) Rule {
	rule := Rule{Resource: w.resource, At: w.rule, order: w.get(f.order)}
	if rule.order.IsAbsent() && f.first != "" {
		rule.order = graph.NewNumber(f.first, graph.Meta{})
	} else if rule.order.IsAbsent() {
		rule.order = undecided(rule.order, graph.Cause{Kind: graph.RuntimeOnly, Subject: "the order of rules that do not say it is that in which they are made"})
	}
	f.readTraffic(&rule, w)
	f.readSources(&rule, w)
	switch off := w.get(f.enabled).IsFalse(); off {
	case graph.Yes:
		rule.Certain, rule.Possible = Traffic{}, Traffic{}
	case graph.Undetermined:
		rule = rule.doubted(w.get(f.enabled))
	}
	if f.action != "" {
		action := w.get(f.action)
		switch is := action.IsFold(f.allows...); {
		case action.IsAbsent():
		case is == graph.Undetermined:
			rule = rule.doubted(action)
		case is == graph.No:
			rule.Denies = true
		}
	}
	return rule
}

// readTraffic reads protocol and ports.
func (f form) readTraffic(rule *Rule, w words) {
	for _, path := range f.services {
		if service := w.get(path); service.IsSet() != graph.No {
			rule.Possible, rule.Doubt = AllTraffic, service
			return
		}
	}
	protocol := w.get(f.protocol)
	certain, possible, doubt := f.readPorts(w)
	text, known := protocol.Text()
	switch text = strings.ToLower(text); {
	case protocol.IsUnknown():
		rule.Possible, rule.Doubt = AllTraffic, protocol
		return
	case !known, text == "", text == "-1", text == "all", text == "any":
		rule.Certain, rule.Possible = AllTraffic, AllTraffic
		return
	case text == "tcp", text == "6":
		rule.Certain.TCP, rule.Possible.TCP = certain, possible
	case text == "udp", text == "17":
		rule.Certain.UDP, rule.Possible.UDP = certain, possible
	}
	rule.Doubt = doubt
}

// readPorts returns the ports that are certain, those that are possible, and what the difference hinges on.
func (f form) readPorts(w words) (certain, possible []Ports, doubt graph.Value) {
	if f.ports != "" {
		if v := w.get(f.ports); v.IsUnknown() {
			return nil, allPorts, v
		} else if text, ok := v.Text(); ok || f.from == "" {
			ports, _ := ParsePorts(text)
			return ports, ports, doubt
		}
	}
	from, to := w.get(f.from), w.get(f.to)
	if from.IsAbsent() && to.IsAbsent() {
		return allPorts, allPorts, doubt
	}
	first, okFirst := port(from, 0)
	last, okLast := port(to, math.MaxUint16)
	if to.IsAbsent() {
		last, okLast = first, okFirst
	}
	switch {
	case first < 0 && okFirst || last < 0 && okLast:
		return allPorts, allPorts, doubt
	case okFirst && okLast && first > last:
		return nil, nil, doubt
	}
	possible = []Ports{{uint16(max(first, 0)), uint16(max(last, 0))}}
	switch {
	case okFirst && okLast:
		return possible, possible, doubt
	case okFirst:
		return nil, possible, to
	case to.IsAbsent():
		return nil, allPorts, from
	}
	return nil, possible, from
}

// port is the number of a port, or otherwise if that is not known.
func port(v graph.Value, otherwise int) (number int, ok bool) {
	f, ok := v.Number()
	if !ok || !f.IsInt() {
		return otherwise, false
	}
	n, _ := f.Int64()
	return int(max(-1, min(n, math.MaxUint16))), true
}

// readSources reads who is meant.
func (f form) readSources(rule *Rule, w words) {
	root := w.resource.Root
	named := graph.No
	for _, path := range slices.Concat(f.addresses, f.lists) {
		for _, argument := range w.all(path) {
			named = named.Or(argument.IsSet())
			elems, complete := graph.Elements(argument)
			if argument.IsUnknown() && elems == nil && !complete {
				rule.Sources = append(rule.Sources, newSource(root, w.prefix+path, argument))
				continue
			}
			for _, elem := range elems {
				if elem.IsSet() != graph.No {
					rule.Sources = append(rule.Sources, newSource(root, w.prefix+path, elem))
				}
			}
			if !complete {
				rule.Sources = append(rule.Sources, Source{Path: w.prefix + path, Value: argument}.opened(argument.Cause()))
			}
		}
	}
	if !f.whole {
		return
	}
	var open graph.Value
	for _, path := range f.others {
		v := w.get(path)
		if named = named.Or(v.IsSet()); v.IsUnknown() {
			open = v
		}
	}
	everybody := Source{Path: w.prefix + f.addresses[0], Value: w.get(f.addresses[0]), Networks: []netip.Prefix{Families[0].Whole, Families[1].Whole}}
	switch named {
	case graph.No:
		rule.Sources = append(rule.Sources, everybody)
	case graph.Undetermined:
		if open.IsUnknown() {
			everybody.Networks = nil
			rule.Sources = append(rule.Sources, everybody.opened(open.Cause()))
		}
	}
}
