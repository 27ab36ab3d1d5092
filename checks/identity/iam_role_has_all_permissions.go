package identity

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "iam-role-has-all-permissions",
	Title: language.Text{
		En:   "policies do not allow all actions of a service",
		Hans: "策略不授予某一服务的全部操作权限",
		Hant: "政策不授予某一服務的全部操作權限",
	},
	Severity: analyzer.High,
	Rationale: "Who may do everything with a service may also delete its data, open it to the world and grant others the same. " +
		"Least privilege means to name the actions that a role needs; what is added to the service later is then not allowed by itself.",
	Remedy: "list the actions that are needed instead of the wildcard; a prefix such as Describe* is fine",
	Parameters: []analyzer.Parameter{
		{
			Name: "exclude-permission-boundaries", Default: false,
			Doc: "whether policies on AWS are left out that serve as a permissions boundary in the same code, as excludePermissionBoundaryPolicy of AWS Config",
		},
	},
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiDocuments.Types(),
			Decides: analyzer.Full,
			Definition: "Huawei Config iam-role-has-all-permissions: a custom policy that allows all actions of any one cloud service is non-compliant. " +
				"Statements that allow are judged alone, whatever others deny, and a narrow Resource does not matter; an Allow with NotAction fails too, " +
				"and a Condition only lowers the severity",
			Limits: "system policies and roles, which are attached by name; permission sets of IAM Identity Center",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1517.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_role",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_policy",
			},
			Judge: huaweiDocuments.judge(noFullAccess(3)),
		},
		{
			Name:    analyzer.AWS,
			Types:   awsDocuments.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config iam-policy-no-statements-with-full-access: a policy that allows full access to at least one service is non-compliant; " +
				"a prefix with a wildcard (ec2:Describe*) is not. Inline policies, which that rule leaves to another one, are judged alike, and so is an Allow with " +
				"NotAction. Statements that deny, and a narrow Resource, do not matter; a Condition only lowers the severity",
			Limits: "policies that AWS manages, which are attached by ARN; trust policies, service control policies and policies of resources, which are not about what a role may do",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-policy-no-statements-with-full-access.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_policy",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role_policy",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document",
			},
			Judge: awsDocuments.judge(noFullAccess(2)).
				Unless(boundary("aws_iam_policy", "permissions_boundary", "arn", "aws_iam_role", "aws_iam_user")),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnDocuments.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config iam-policy-no-statements-with-full-access, as for AWS in Terraform",
			Limits:     "policies that AWS manages, which are attached by ARN; trust policies, service control policies and policies of resources, which are not about what a role may do",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-policy-no-statements-with-full-access.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html",
			},
			Judge: cfnDocuments.judge(noFullAccess(2)).
				Unless(boundary("AWS::IAM::ManagedPolicy", "PermissionsBoundary", "PolicyArn", "AWS::IAM::Role", "AWS::IAM::User")),
		},
		{
			Name:    analyzer.Alibaba,
			Types:   alibabaDocuments.Types(),
			Decides: analyzer.Full,
			Definition: "as on Huawei Cloud: a custom policy that allows all actions of any one cloud service is non-compliant; Alibaba Cloud Config has rules on " +
				"all actions of all services, and on the users who have such policies, but none on policies for one service",
			Limits: "system policies, which are attached by name; access configurations of CloudSSO; control policies of a resource directory, which allow nothing by themselves",
			References: []string{
				"https://www.alibabacloud.com/help/en/ram/policy-elements",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_policy",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ram_policy_document",
			},
			Judge: alibabaDocuments.judge(noFullAccess(2)),
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentDocuments.Types(),
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: a custom policy that allows all actions of any one cloud service is non-compliant",
			Limits:     "preset policies, which are attached by id; policies of an organization, which allow nothing by themselves",
			References: []string{
				"https://www.tencentcloud.com/document/product/598/10604",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_policy",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_policy_version",
			},
			Judge: tencentDocuments.judge(noFullAccess(2)),
		},
	},
})

// boundary passes policies of a type that serve as a permissions boundary, if those are to be left out.
func boundary(typ, path, key string, of ...string) expect.Judge {
	serves := expect.Companion{Types: of, Path: path, Keys: []string{key}}
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if r.Type != typ || !analyzer.Setting[bool](in, "exclude-permission-boundaries") {
			return analyzer.Verdict{Outcome: analyzer.Failed}
		}
		return serves.Judge(in, r)
	}
}

// noFullAccess wants no statement that allows all actions of a service. parts is of how many parts the actions of the platform are
// made.
func noFullAccess(parts int) expect.Statements {
	return expect.Statements{
		Fine: "no statement allows all actions of a service",
		Judge: func(policy facet.Policy, s facet.Statement) analyzer.Verdict {
			return judgeStatement(policy, s, parts)
		},
	}
}

// judgeStatement skips a statement that does not matter.
func judgeStatement(policy facet.Policy, s facet.Statement, parts int) analyzer.Verdict {
	wide, open := s.FullAccess(parts)
	switch {
	case len(wide) == 0 && len(open) == 0:
		return analyzer.Skip()
	case len(wide) == 0:
		return analyzer.Unsure(policy.Path, policy.Placed(open[0]), "whether %s allows all actions of a service is not known", s.Label())
	}
	verdict := analyzer.Fail(policy.Path, policy.Placed(wide[0]), "%s allows all actions but those that NotAction lists", s.Label())
	if s.Get("NotAction").IsAbsent() {
		of := "a service"
		if slices.ContainsFunc(wide, func(entry graph.Value) bool { return facet.CoversAll(entry) == graph.Yes }) {
			of = "every service"
		}
		verdict = analyzer.Fail(policy.Path, policy.Placed(wide[0]), "%s allows all actions of %s: Action has %s"+strings.Repeat(", %s", len(wide)-1),
			append([]any{s.Label(), of}, shown(wide)...)...)
	}
	verdict.Defects[0].Milder = s.Get("Condition").IsSet() == graph.Yes
	return verdict
}

// shown are entries of Action as a message shows them.
func shown(entries []graph.Value) []any {
	var texts []any
	for _, entry := range entries {
		if entry.IsUnknown() {
			texts = append(texts, "the wildcard of a service that is not known")
		} else {
			texts = append(texts, entry)
		}
	}
	return texts
}
