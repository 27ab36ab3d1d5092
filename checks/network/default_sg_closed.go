package network

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "default-sg-closed",
	Title: language.Text{
		En:   "the default security group of a network lets nothing through",
		Hans: "网络的默认安全组不放行任何流量",
		Hant: "網絡的預設安全群組不放行任何流量",
	},
	Severity: analyzer.Medium,
	Rationale: "What is made without a security group gets the default one, by which machines that have nothing to do with each other reach each other and " +
		"the Internet. Closed, it makes such a slip visible instead of dangerous.",
	Remedy: "take the default security group under control and leave it without rules",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.AWS,
			Types:      awsDefaultGroups.Types(),
			Decides:    analyzer.Partial,
			Definition: "AWS Config vpc-default-security-group-closed: a default security group with any rule, inbound or outbound, is non-compliant; that of a new VPC has rules until code takes it over",
			Limits:     "default security groups that other code takes over",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/vpc-default-security-group-closed.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/default_security_group",
			},
			Judge: awsDefaultGroups.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupIngress"},
			Decides:    analyzer.Partial,
			Definition: "AWS Config vpc-default-security-group-closed: a default security group with any rule is non-compliant; a template can only add rules to it",
			Limits:     "the rules that AWS gives a default security group, which no template takes away; rules for groups of other stacks",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/vpc-default-security-group-closed.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html",
			},
			Judge: judgeCFNRule,
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei:  "no resource of the provider manages the default security group",
		analyzer.Alibaba: "a VPC has no default security group until the console makes one",
		analyzer.Tencent: "no resource of the provider manages the default security group",
	},
})

const addsRule = "%s adds a rule to it"

// awsRules are the resources that add rules to a group, with the attributes by which they name it.
func awsRules(keys ...string) expect.Companion {
	return expect.Companion{
		Types: []string{"aws_security_group_rule", "aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule"},
		Path:  "security_group_id", Keys: keys,
	}
}

var (
	awsDefaultGroups = expect.ByType{
		"aws_vpc":                    awsDefaultGroupOf,
		"aws_default_vpc":            awsDefaultGroupOf,
		"aws_default_security_group": judgeAWSDefaultGroup,
	}
	withoutRules = expect.Unset("ingress").Remedied("remove the ingress rules").
			And(expect.Unset("egress").Remedied("remove the egress rules")).
			And(awsRules("id").None(addsRule))
	awsDefaultGroupOf = expect.Companion{
		Types: []string{"aws_default_security_group"}, Path: "vpc_id", Keys: []string{"id"}, Passes: withoutRules,
	}.Remedied("add an aws_default_security_group without rules, with its id as vpc_id").And(awsRules("default_security_group_id").None(addsRule))
)

// judgeAWSDefaultGroup judges a default group whose VPC is not declared here: else that is judged by it.
func judgeAWSDefaultGroup(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if in.Root.Target(r.Get("vpc_id"), "aws_vpc", "aws_default_vpc") != nil {
		return analyzer.Skip()
	}
	return withoutRules(in, r)
}

// judgeCFNRule judges a rule, which is the only thing that a template can say about a default group.
func judgeCFNRule(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	group := r.Get("GroupId")
	vpc := in.Root.Target(group, "AWS::EC2::VPC")
	if vpc == nil {
		return analyzer.Skip()
	}
	return analyzer.Fail("GroupId", group, "it adds a rule to the default security group of %s", vpc.Address).
		Remedied("add the rule to a security group of its own").Resting(vpc)
}
