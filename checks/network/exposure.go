package network

import (
	"fmt"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

// traffic is what a check wants closed; fault says what is wrong with its parameters.
type traffic func(*analyzer.Inspection) (wanted facet.Traffic, fault string)

// closed wants no rule of a resource to let the traffic in from everybody, or out to everybody. A failure has a defect for each
// rule that does.
func closed(wanted traffic, direction facet.Direction) expect.Judge {
	return closedTo(wanted, direction, func(*analyzer.Inspection, facet.Traffic) bool { return true })
}

// closedTo is closed where an opening matters only if what it lets through does.
func closedTo(wanted traffic, direction facet.Direction, matters func(*analyzer.Inspection, facet.Traffic) bool) expect.Judge {
	verb := "opens"
	if direction == facet.Outbound {
		verb = "lets out"
	}
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		here := graph.NewAbsent(r.At)
		ports, fault := wanted(in)
		if fault != "" {
			return analyzer.UnsureBecause(graph.Cause{Kind: graph.RuntimeOnly, Subject: fault}, "", here, "a parameter is not understood")
		}
		rules, ok := facet.Rules(r, direction)
		if !ok {
			return analyzer.Skip()
		}
		verdict := analyzer.Pass("", here, "no rule of it %s any such port to everybody", verb)
		for _, rule := range rules {
			if opening := rule.Opens(ports, direction); opening.Answer != graph.No && matters(in, opening.Traffic) {
				verdict = verdict.And(judgeRule(rule, opening, verb))
			}
		}
		return verdict
	}
}

// judgeRule is the verdict on a rule that opens something, or perhaps does.
func judgeRule(rule facet.Rule, o facet.Opening, verb string) analyzer.Verdict {
	source, path := o.Source, o.Source.Path
	everybody := source.Value.String()
	switch {
	case len(source.Networks) != 1 && !source.Open || source.Value.IsAbsent():
		everybody = "every address"
	case len(o.With) > 0:
		everybody = fmt.Sprintf("all of %s, together with %s", o.Family.Name, o.With[0].Address)
	case len(source.Networks) == 1 && source.Networks[0] != o.Family.Whole:
		everybody = fmt.Sprintf("all of %s, in parts", o.Family.Name)
	}
	ports := o.Traffic.String()
	if own := rule.Certain; !own.IsEmpty() && len(own.Ranges()) < len(o.Traffic.Ranges()) {
		ports = own.String() // "all ports" rather than all but those that are allowed
	}
	if o.Answer == graph.Undetermined {
		if source.Open {
			everybody = "everybody"
		}
		return analyzer.UnsureBecause(o.Cause, path, source.Value, "%s perhaps %s %s to %s", named(path), verb, ports, everybody)
	}
	verdict := analyzer.Fail(path, source.Value, "%s %s %s to %s", named(path), verb, ports, everybody).Resting(o.With...)
	if source.Value.IsAbsent() {
		return verdict.Remedied("set %s to the addresses that need it", path)
	}
	return verdict.Remedied("name in %s only the addresses that need it", path)
}

func named(path string) string {
	if path == "" {
		return "a rule"
	}
	return path
}

// portList is the ports in a parameter of the check.
func portList(in *analyzer.Inspection, parameter string) (ports []facet.Ports, fault string) {
	for _, text := range analyzer.Setting[[]string](in, parameter) {
		some, ok := facet.ParsePorts(text)
		if !ok {
			return nil, fmt.Sprintf("the parameter %s has %q, which is neither a port nor a range of them", parameter, text)
		}
		ports = append(ports, some...)
	}
	return ports, ""
}

// listed is the traffic to the ports in the parameter "ports". It is TCP, for that is what is spoken there, and UDP for memcached.
func listed(in *analyzer.Inspection) (facet.Traffic, string) {
	const memcached = 11211
	ports, fault := portList(in, "ports")
	both := facet.NewTraffic(ports)
	both.UDP = both.Within(facet.NewTraffic([]facet.Ports{{First: memcached, Last: memcached}})).UDP
	return both, fault
}

// groupTypes are, by platform, what holds rules of security groups.
var groupRules = map[string][]string{
	analyzer.Huawei:         {"huaweicloud_networking_secgroup_rule", "huaweicloud_networking_secgroup_rule_v2"},
	analyzer.AWS:            {"aws_default_security_group", "aws_security_group", "aws_security_group_rule", "aws_vpc_security_group_ingress_rule"},
	analyzer.CloudFormation: {"AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"},
	analyzer.Alibaba:        {"alicloud_security_group_rule"},
	analyzer.Tencent:        {"tencentcloud_security_group_lite_rule", "tencentcloud_security_group_rule", "tencentcloud_security_group_rule_set"},
}

var groupReferences = map[string][]string{
	analyzer.Huawei: {
		"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/networking_secgroup_rule",
		"https://support.huaweicloud.com/intl/en-us/usermanual-vpc/SecurityGroup_0003.html",
	},
	analyzer.AWS: {
		"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group",
		"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group_rule",
		"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_security_group_ingress_rule",
	},
	analyzer.CloudFormation: {
		"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html",
		"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html",
	},
	analyzer.Alibaba: {
		"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/security_group_rule",
	},
	analyzer.Tencent: {
		"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/security_group_rule_set",
		"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/security_group_lite_rule",
	},
}

const groupLimits = "lists of addresses that are not declared here; rules that other code adds to the group; whether anything that is reachable uses the group"

// groupPlatform binds a check on the inbound rules of security groups to a platform.
func groupPlatform(name, definition string, references []string, wanted traffic) analyzer.Platform {
	return analyzer.Platform{
		Name: name, Types: groupRules[name], Decides: analyzer.Full, Definition: definition, Limits: groupLimits,
		References: append(references, groupReferences[name]...),
		Judge:      closed(wanted, facet.Inbound),
	}
}
