package identity

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "iam-user-group-membership-check",
	Title: language.Text{
		En:   "users are members of a group",
		Hans: "用户归属于用户组",
		Hant: "用戶隸屬於用戶群組",
	},
	Severity: analyzer.Low,
	Rationale: "Permissions that come from groups follow a role and are reviewed once for all who have it. Those of a user outside any group " +
		"are granted one by one, and stay when the person moves on.",
	Remedy: "make the user a member of the group whose role the user has",
	Parameters: []analyzer.Parameter{
		{Name: "groups", Default: []string{}, Doc: "the groups, by id or name, of which a user must be in one, as groupIds of Huawei Config; if there are none, any group will do"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiDirectory.Users,
			Decides:    analyzer.Partial,
			Definition: "Huawei Config iam-user-group-membership-check: an enabled user who is in no group, or in none of those asked for (groupIds), is non-compliant",
			Limits:     "memberships that the console, another repository or an identity provider adds; users of IAM Identity Center",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1521.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_user",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_group_membership",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_user",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_group_membership",
			},
			Judge: isMember(huaweiDirectory, "add the user to users of a huaweicloud_identity_group_membership").Or(disabled),
		},
		{
			Name:       analyzer.AWS,
			Types:      awsDirectory.Users,
			Decides:    analyzer.Partial,
			Definition: "AWS Config iam-user-group-membership-check: an IAM user who is in no group, or in none of those asked for (groupNames), is non-compliant",
			Limits:     "memberships that the console or another repository adds; users of IAM Identity Center",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-user-group-membership-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_user_group_membership",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_group_membership",
			},
			Judge: isMember(awsDirectory, "add an aws_iam_user_group_membership that puts the user into a group"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnDirectory.Users,
			Decides:    analyzer.Partial,
			Definition: "AWS Config iam-user-group-membership-check: an IAM user who is in no group, or in none of those asked for (groupNames), is non-compliant",
			Limits:     "memberships that the console or another stack adds; users of IAM Identity Center",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-user-group-membership-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html",
			},
			Judge: isMember(cfnDirectory, "list a group in Groups"),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaDirectory.Users,
			Decides:    analyzer.Partial,
			Definition: "Alibaba Cloud Config ram-user-group-membership-check: a RAM user who belongs to no user group is non-compliant",
			Limits:     "memberships that the console or another repository adds; users of CloudSSO",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/ram-user-group-membership-check",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_user_group_attachment",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_group_membership",
			},
			Judge: isMember(alibabaDirectory, "add an alicloud_ram_user_group_attachment that puts the user into a group"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentDirectory.Users,
			Decides:    analyzer.Partial,
			Definition: "Tencent Cloud Config cam-user-group-bound: a CAM user who is associated with no user group is non-compliant",
			Limits:     "memberships that the console or another repository adds; users of the identity center",
			References: []string{
				"https://www.tencentcloud.com/document/product/1164/51508",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_group_membership",
			},
			Judge: isMember(tencentDirectory, "add the user to user_names of a tencentcloud_cam_group_membership"),
		},
	},
})

// disabled passes users of Huawei Cloud who cannot log in at all.
var disabled = expect.False("enabled")

func isMember(d facet.Directory, remedy string) expect.Judge {
	return expect.Judge(func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		wanted := analyzer.Setting[[]string](in, "groups")
		m := membership{
			links:  d.GroupsOf(r),
			counts: func(graph.Value) graph.Tri { return graph.Yes },
			none:   "it is declared a member of no group",
			some:   "puts it into a group",
		}
		if len(wanted) > 0 {
			m.counts = func(group graph.Value) graph.Tri { return d.IsGroup(in.Root, group, wanted) }
			m.none = "it is declared a member of none of the groups that are asked for"
		}
		return m.verdict(r)
	}).Remedied("%s", remedy)
}
