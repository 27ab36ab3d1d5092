package identity

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "iam-no-user-attached-policies",
	Title: language.Text{
		En:   "permissions are given to groups or roles, not to single users",
		Hans: "权限授予用户组或角色，而非单个用户",
		Hant: "權限授予用戶群組或角色，而非個別用戶",
	},
	Severity: analyzer.Low,
	Rationale: "Rights that are given to one person are seldom reviewed, and stay when that person takes over other work. " +
		"Those of a group follow a task, and are taken away by leaving it.",
	Remedy: "give the permissions to a group that the user is a member of, or to a role",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiUserGrants.Types(),
			Decides:    analyzer.Full,
			Definition: "as AWS Config iam-user-no-policies-check: a user who is given a policy or permission directly is non-compliant; it is judged where that is done",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_user_role_assignment",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_policy_user_attach",
			},
			Judge: huaweiUserGrants.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsUserGrants.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config iam-user-no-policies-check: a user who has an inline policy or to whom a policy is attached is non-compliant; it is judged where that is done. " +
				"A permissions boundary is no such policy: it allows nothing",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-user-no-policies-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_policy_attachment",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_user_policy",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_user_policy_attachment",
			},
			Judge: awsUserGrants.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnUserGrants.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config iam-user-no-policies-check, as for AWS in Terraform",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-user-no-policies-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html",
			},
			Judge: cfnUserGrants.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaUserGrants.Types(),
			Decides:    analyzer.Full,
			Definition: "as AWS Config iam-user-no-policies-check: a RAM user to whom a policy is attached directly is non-compliant; it is judged where that is done",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_user_policy_attachment",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/resource_manager_policy_attachment",
			},
			Judge: alibabaUserGrants.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentUserGrants.Types(),
			Decides:    analyzer.Full,
			Definition: "as AWS Config iam-user-no-policies-check: a policy that is attached to a user directly is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_user_policy_attachment",
			},
			Judge: tencentUserGrants.Judge,
		},
	},
})

var (
	huaweiUserGrants = expect.ByType{
		"huaweicloud_identity_user_role_assignment": grantsTo("user_id"),
		"huaweicloud_identityv5_policy_user_attach": grantsTo("user_id"),
	}
	awsUserGrants = expect.ByType{
		"aws_iam_user_policy":                       grantsTo("user"),
		"aws_iam_user_policy_attachment":            grantsTo("user"),
		"aws_iam_user_policy_attachments_exclusive": expect.Unset("policy_arns"),
		"aws_iam_policy_attachment":                 expect.Unset("users"),
	}
	cfnUserGrants = expect.ByType{
		"AWS::IAM::User":          expect.Unset("Policies").And(expect.Unset("ManagedPolicyArns")),
		"AWS::IAM::UserPolicy":    grantsTo("UserName"),
		"AWS::IAM::Policy":        expect.Unset("Users"),
		"AWS::IAM::ManagedPolicy": expect.Unset("Users"),
	}
	alibabaUserGrants = expect.ByType{
		"alicloud_ram_user_policy_attachment":         grantsTo("user_name"),
		"alicloud_resource_manager_policy_attachment": expect.NoneOf("principal_type", "IMSUser"),
	}
	tencentUserGrants = expect.ByType{
		"tencentcloud_cam_user_policy_attachment": func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
			if r.Get("user_name").IsAbsent() {
				return grantsTo("user_id")(in, r) // before 1.59.5
			}
			return grantsTo("user_name")(in, r)
		},
	}
)

// grantsTo fails what gives permissions to nobody but the user that an argument names.
func grantsTo(path string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		user := r.Get(path)
		return analyzer.Fail(path, user, "it gives permissions to a single user, %s", expect.Shown(user))
	}
}
