package identity

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "iam-group-has-users-check",
	Title: language.Text{
		En:   "user groups have members",
		Hans: "用户组有成员",
		Hant: "用戶群組設有成員",
	},
	Severity: analyzer.Low,
	Rationale: "Nobody reviews the permissions of a group without members, and yet they wait for whoever is added to it. " +
		"Access that is not needed is to be removed, which for a group means the group itself.",
	Remedy: "make those users members of the group that need it, or remove the group",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiDirectory.Groups,
			Decides:    analyzer.Partial,
			Definition: "Huawei Config iam-group-has-users-check: a user group to which no user was added is non-compliant",
			Limits:     "members that the console, another repository or an identity provider adds; groups of IAM Identity Center",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1513.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_group_membership",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_group_membership",
			},
			Judge: hasMembers(huaweiDirectory, "add a huaweicloud_identity_group_membership with the group and its users, or remove the group"),
		},
		{
			Name:       analyzer.AWS,
			Types:      awsDirectory.Groups,
			Decides:    analyzer.Partial,
			Definition: "AWS Config iam-group-has-users-check: an IAM group without an IAM user is non-compliant",
			Limits:     "members that the console or another repository adds; groups of IAM Identity Center",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-group-has-users-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_group_membership",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_user_group_membership",
			},
			Judge: hasMembers(awsDirectory, "add an aws_iam_user_group_membership that puts a user into the group, or remove the group"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnDirectory.Groups,
			Decides:    analyzer.Partial,
			Definition: "AWS Config iam-group-has-users-check: an IAM group without an IAM user is non-compliant",
			Limits:     "members that the console or another stack adds; groups of IAM Identity Center",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-group-has-users-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html",
			},
			Judge: hasMembers(cfnDirectory, "list the group in Groups of a user, or in an AWS::IAM::UserToGroupAddition, or remove the group"),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaDirectory.Groups,
			Decides:    analyzer.Partial,
			Definition: "Alibaba Cloud Config ram-group-has-member-check: a RAM user group that contains no RAM user is non-compliant",
			Limits:     "members that the console or another repository adds; groups of CloudSSO",
			References: []string{
				"https://help.aliyun.com/document_detail/209349.htm",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_group_membership",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_user_group_attachment",
			},
			Judge: hasMembers(alibabaDirectory, "add an alicloud_ram_user_group_attachment that puts a user into the group, or remove the group"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentDirectory.Groups,
			Decides:    analyzer.Partial,
			Definition: "Tencent Cloud Config cam-group-user-bound: a CAM user group without a user is non-compliant",
			Limits:     "members that the console or another repository adds; groups of the identity center",
			References: []string{
				"https://www.tencentcloud.com/document/product/1164/51507",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_group_membership",
			},
			Judge: hasMembers(tencentDirectory, "add a tencentcloud_cam_group_membership with user_names, or remove the group"),
		},
	},
})

func hasMembers(d facet.Directory, remedy string) expect.Judge {
	return expect.Judge(func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		return membership{
			links:  d.MembersOf(r),
			counts: func(graph.Value) graph.Tri { return graph.Yes },
			none:   "no user is declared a member of it",
			some:   "makes users its members",
		}.verdict(r)
	}).Remedied("%s", remedy)
}
