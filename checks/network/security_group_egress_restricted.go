package network

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "security-group-egress-restricted",
	Title: language.Text{
		En:   "security groups do not let out all traffic to the internet",
		Hans: "安全组未放行通往互联网的全部流量",
		Hant: "安全群組沒有放行通往互聯網的全部流量",
	},
	Severity: analyzer.Low,
	Rationale: "Whoever has broken into a machine needs a way out: to fetch tools, to take commands, to carry data away. A group that lets out " +
		"only what the machine is there for leaves few.",
	Remedy:     "let out only the ports, or only to the addresses, that the machines need",
	Parameters: []analyzer.Parameter{{Name: "any-port", Default: false, Doc: "whether a rule that lets out a single port to everybody fails too, not only one for all ports"}},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiEgress.Types(),
			Decides:    analyzer.Full,
			Definition: "as on Alibaba Cloud: a group with an outbound rule for all traffic to all addresses is non-compliant; a new group has one unless its default rules are deleted",
			Limits:     groupLimits,
			References: append([]string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/networking_secgroup",
			}, groupReferences[analyzer.Huawei]...),
			Judge: huaweiEgress.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_default_security_group", "aws_security_group", "aws_security_group_rule", "aws_vpc_security_group_egress_rule"},
			Decides:    analyzer.Full,
			Definition: "no AWS Config rule; as other scanners have it: an outbound rule for all traffic to 0.0.0.0/0 or ::/0 is non-compliant; a group without outbound rules has none, since the provider deletes the default",
			Limits:     groupLimits,
			References: []string{
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_security_group_egress_rule",
			},
			Judge: restrictedEgress,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnEgress.Types(),
			Decides:    analyzer.Full,
			Definition: "no AWS Config rule; as other scanners have it: an outbound rule for all traffic to 0.0.0.0/0 or ::/0 is non-compliant, and so is a group without outbound rules, which has one by default",
			Limits:     groupLimits,
			References: []string{
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html",
			},
			Judge: cfnEgress.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      groupRules[analyzer.Alibaba],
			Decides:    analyzer.Partial,
			Definition: "Alibaba Cloud Config ecs-security-group-egress-not-all-access: an outbound rule for all traffic to all addresses is non-compliant",
			Limits:     groupLimits + "; what a group without outbound rules lets out",
			References: append([]string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/ecs-security-group-egress-not-all-access",
			}, groupReferences[analyzer.Alibaba]...),
			Judge: restrictedEgress,
		},
		{
			Name:       analyzer.Tencent,
			Types:      groupRules[analyzer.Tencent],
			Decides:    analyzer.Partial,
			Definition: "as on Alibaba Cloud: an outbound rule for all traffic to all addresses is non-compliant",
			Limits:     groupLimits,
			References: groupReferences[analyzer.Tencent],
			Judge:      restrictedEgress,
		},
	},
})

var restrictedEgress = closedTo(everything, facet.Outbound, func(in *analyzer.Inspection, let facet.Traffic) bool {
	return analyzer.Setting[bool](in, "any-port") || len(facet.AllTraffic.Without(let).TCP) == 0
})

func everything(*analyzer.Inspection) (facet.Traffic, string) { return facet.AllTraffic, "" }

var huaweiEgress = expect.ByType{
	"huaweicloud_networking_secgroup":         defaultRules,
	"huaweicloud_networking_secgroup_v2":      defaultRules,
	"huaweicloud_networking_secgroup_rule":    restrictedEgress,
	"huaweicloud_networking_secgroup_rule_v2": restrictedEgress,
}

var defaultRules = expect.True("delete_default_rules").
	Remedied("set delete_default_rules = true, and add the outbound rules that are needed; this creates the group anew")

var cfnEgress = expect.ByType{
	"AWS::EC2::SecurityGroup":       judgeCFNEgress,
	"AWS::EC2::SecurityGroupEgress": restrictedEgress,
}

// judgeCFNEgress judges a group that has the service's default, which lets out everything, unless it has an outbound rule.
func judgeCFNEgress(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	own := r.Get("SecurityGroupEgress")
	if own.IsSet() != graph.No {
		return restrictedEgress(in, r)
	}
	verdict := expect.Companion{Types: []string{"AWS::EC2::SecurityGroupEgress"}, Path: "GroupId", Keys: []string{"GroupId"}}.Judge(in, r)
	if verdict.Outcome == analyzer.Failed {
		return analyzer.Fail("SecurityGroupEgress", own, "SecurityGroupEgress is not set, so the group lets out all ports to every address").
			Remedied("add the outbound rules that are needed as SecurityGroupEgress")
	}
	return verdict
}
