package identity

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

const (
	exceptDefinition = "a statement that allows all but a list (Allow with NotAction or NotResource) is wrong, and so is one that allows, on all resources and " +
		"without a condition, an action by which rights can be extended: "
	leastLimits  = "other actions on all resources, of which many take no other; what several statements allow together; policies of the provider, which are attached by name"
	awsExtending = "iam:PassRole, iam:Attach*Policy, iam:Put*Policy, iam:CreatePolicyVersion and their like, and those that write the policy of a bucket, key, secret, function, repository, topic or queue"
)

var _ = add(analyzer.Check{
	ID: "iam-least-privilege",
	Title: language.Text{
		En:   "policies do not let an identity extend its own rights",
		Hans: "策略不允许主体自行扩大权限",
		Hant: "政策不容許主體自行擴大權限",
	},
	Severity: analyzer.Medium,
	Rationale: "Who may attach policies, pass any role to a service or rewrite the policy of any bucket has, one step later, every right there is. " +
		"A list of exceptions is no better: whatever is new is allowed by itself.",
	Remedy: "list the actions that are needed, and name the roles, policies or resources that they may be used on",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiDocuments.Types(),
			Decides:    analyzer.Partial,
			Definition: "as on AWS: " + exceptDefinition + "iam:permissions:grantRoleTo*, iam:roles:updateRole and iam:agencies:pass",
			Limits:     leastLimits,
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/api-iam/iam_19_0001.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_role",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_policy",
			},
			Judge: huaweiDocuments.judge(extends(
				"iam:permissions:grantRoleToGroup", "iam:permissions:grantRoleToGroupOnProject", "iam:permissions:grantRoleToAgency",
				"iam:permissions:grantRoleToAgencyOnProject", "iam:roles:updateRole", "iam:agencies:pass",
			)),
		},
		{
			Name:       analyzer.AWS,
			Types:      awsDocuments.Types(),
			Decides:    analyzer.Partial,
			Definition: exceptDefinition + awsExtending,
			Limits:     leastLimits,
			References: []string{
				"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
				"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html",
				"https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_policy",
			},
			Judge: awsDocuments.judge(extends(awsExtends...)),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnDocuments.Types(),
			Decides:    analyzer.Partial,
			Definition: "as for AWS in Terraform: " + exceptDefinition + awsExtending,
			Limits:     leastLimits,
			References: []string{
				"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
				"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html",
			},
			Judge: cfnDocuments.judge(extends(awsExtends...)),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaDocuments.Types(),
			Decides:    analyzer.Partial,
			Definition: "as on AWS: " + exceptDefinition + "ram:PassRole, ram:AttachPolicyTo*, ram:CreatePolicyVersion and their like",
			Limits:     leastLimits,
			References: []string{
				"https://www.alibabacloud.com/help/en/ram/developer-reference/api-ram-2015-05-01-ram",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_policy",
			},
			Judge: alibabaDocuments.judge(extends(
				"ram:PassRole", "ram:AttachPolicyToUser", "ram:AttachPolicyToGroup", "ram:AttachPolicyToRole", "ram:CreatePolicyVersion", "ram:SetDefaultPolicyVersion",
				"ram:AddUserToGroup", "ram:UpdateRole", "ram:CreateAccessKey", "ram:CreateLoginProfile", "ram:UpdateLoginProfile",
			)),
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentDocuments.Types(),
			Decides:    analyzer.Partial,
			Definition: "as on AWS: " + exceptDefinition + "cam:PassRole, cam:Attach*Policy, cam:UpdatePolicy and their like",
			Limits:     leastLimits,
			References: []string{
				"https://www.tencentcloud.com/document/product/598/10604",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_policy",
			},
			Judge: tencentDocuments.judge(extends(
				"cam:PassRole", "cam:AttachUserPolicy", "cam:AttachGroupPolicy", "cam:AttachRolePolicy", "cam:UpdatePolicy", "cam:CreatePolicyVersion", "cam:SetDefaultPolicyVersion",
				"cam:AddUserToGroup", "cam:UpdateAssumeRolePolicy", "cam:CreateAccessKey", "cam:UpdateUser",
			)),
		},
	},
})

// awsExtends are actions on AWS by which an identity can give rights to itself or to others.
var awsExtends = []string{
	"iam:PassRole", "iam:AttachUserPolicy", "iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:PutUserPolicy", "iam:PutGroupPolicy", "iam:PutRolePolicy",
	"iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion", "iam:AddUserToGroup", "iam:UpdateAssumeRolePolicy", "iam:CreateAccessKey", "iam:CreateLoginProfile",
	"iam:UpdateLoginProfile", "iam:DeleteUserPermissionsBoundary", "iam:DeleteRolePermissionsBoundary", "iam:PutUserPermissionsBoundary", "iam:PutRolePermissionsBoundary",
	"s3:PutBucketPolicy", "s3:PutBucketAcl", "s3:PutObjectAcl", "s3:PutBucketPublicAccessBlock", "s3:PutAccountPublicAccessBlock", "kms:PutKeyPolicy",
	"secretsmanager:PutResourcePolicy", "lambda:AddPermission", "ecr:SetRepositoryPolicy", "sns:AddPermission", "sqs:AddPermission",
}

// extends wants no statement that allows all but a list, or one of the actions on all resources.
func extends(actions ...string) expect.Statements {
	judge := func(policy facet.Policy, s facet.Statement) analyzer.Verdict {
		for _, element := range []string{"NotAction", "NotResource"} {
			if excluded := s.Get(element); !excluded.IsAbsent() {
				return analyzer.Fail(policy.Path, policy.Placed(excluded), "%s allows all but what %s lists", s.Label(), element)
			}
		}
		resources := onAll(s)
		if resources == graph.No || s.Get("Condition").IsSet() == graph.Yes {
			return analyzer.Skip()
		}
		entry, action, covered := firstCovered(s, actions)
		switch {
		case covered == graph.No:
			return analyzer.Skip()
		case covered == graph.Undetermined:
			return analyzer.Unsure(policy.Path, policy.Placed(entry), "which actions %s allows is not known", s.Label())
		case resources == graph.Undetermined:
			return analyzer.Unsure(policy.Path, policy.Placed(s.Get("Resource")), "%s allows %s; whether on all resources is not known", s.Label(), action)
		}
		return analyzer.Fail(policy.Path, policy.Placed(entry), "%s allows %s on all resources, by which rights can be extended", s.Label(), action)
	}
	return expect.Statements{Fine: "no statement allows all but a list, or to extend rights on all resources", Judge: judge}
}

// firstCovered is the first entry of Action that covers one of the actions; if there is none, the first that perhaps does.
func firstCovered(s facet.Statement, actions []string) (entry graph.Value, action string, covered graph.Tri) {
	entries, complete := s.Entries("Action")
	covered = graph.TriOf(false)
	for _, e := range entries {
		for _, a := range actions {
			switch covers(e, a) {
			case graph.Yes:
				return e, a, graph.Yes
			case graph.Undetermined:
				if covered == graph.No {
					entry, action, covered = e, a, graph.Undetermined
				}
			}
		}
	}
	if covered == graph.No && !complete {
		entry, covered = s.Get("Action"), graph.Undetermined
	}
	return entry, action, covered
}

// covers tells whether an entry of Action covers an action. Of one that is put together from parts, those that are known decide if
// no text in the place of the others makes it cover the action.
func covers(entry graph.Value, action string) graph.Tri {
	if text, known := entry.Text(); known {
		return graph.TriOf(glob(strings.TrimPrefix(text, "name/"), action))
	}
	pattern := ""
	for _, fragment := range facet.Fragments(entry) {
		if fragment == nil {
			pattern += "*"
		} else {
			pattern += *fragment
		}
	}
	if glob(strings.TrimPrefix(pattern, "name/"), action) {
		return graph.Undetermined
	}
	return graph.No
}

// glob reports whether a pattern with asterisks and question marks matches a text, without regard to case.
func glob(pattern, text string) bool {
	pattern, text = strings.ToLower(pattern), strings.ToLower(text)
	p, t, star, retry := 0, 0, -1, 0
	for t < len(text) {
		switch {
		case p < len(pattern) && pattern[p] == '*':
			star, retry = p, t
			p++
		case p < len(pattern) && (pattern[p] == '?' || pattern[p] == text[t]):
			p++
			t++
		case star >= 0:
			retry++
			p, t = star+1, retry
		default:
			return false
		}
	}
	return strings.Trim(pattern[p:], "*") == ""
}
