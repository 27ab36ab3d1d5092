package identity

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "iam-no-admin-wildcard",
	Title: language.Text{
		En:   "no policy or attachment makes an administrator of everything",
		Hans: "不以策略或授权赋予全部云服务的管理权限",
		Hant: "不以政策或授權賦予全部雲端服務的管理權限",
	},
	Severity: analyzer.High,
	Rationale: "Who may do everything to everything can read all data, switch off the audit trail and let others in. " +
		"Such rights belong to a few emergency identities that are watched, and not to what code hands out.",
	Remedy: "allow the actions that are needed, on the resources that they are needed for",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiAdmins.Types(),
			Decides: analyzer.Full,
			Definition: "Huawei Config iam-policy-no-statements-with-admin-access: a custom policy that allows all actions of all services (*:*:*, *:* or *) is non-compliant. " +
				"Judged alike is who is given the system role FullAccess, Tenant Administrator (all services but IAM) or Security Administrator (all of IAM, and so everything); " +
				"for a single project that is one severity lower",
			Limits: "system policies of IAM v5, which are attached by id",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1516.html",
				"https://support.huaweicloud.com/intl/en-us/usermanual-permissions/iam_01_0001.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_role",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_agency",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_group_role_assignment",
			},
			Judge: huaweiAdmins.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsAdmins.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config iam-policy-no-statements-with-admin-access: a policy with a statement that allows all actions on all resources is non-compliant. " +
				"Inline policies are judged alike, and so is what attaches the AWS managed policy AdministratorAccess (AWS Config iam-policy-blacklisted-check) " +
				"or IAMFullAccess (all of IAM, and so everything)",
			Limits: "other managed policies that come close to it, such as PowerUserAccess",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-policy-no-statements-with-admin-access.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-policy-blacklisted-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_policy",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role_policy_attachment",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_policy_attachment",
			},
			Judge: awsAdmins.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnAdmins.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config iam-policy-no-statements-with-admin-access and iam-policy-blacklisted-check, as for AWS in Terraform",
			Limits:     "other managed policies that come close to it, such as PowerUserAccess",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-policy-no-statements-with-admin-access.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html",
			},
			Judge: cfnAdmins.Judge,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   alibabaAdmins.Types(),
			Decides: analyzer.Full,
			Definition: "Alibaba Cloud Config ram-policy-no-statements-with-admin-access-check: who is granted a policy with Action * on Resource * is non-compliant, " +
				"which is judged at the policy, or where the system policy AdministratorAccess is attached",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/myjmgn",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_policy",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_role_policy_attachment",
			},
			Judge: alibabaAdmins.Judge,
		},
		{
			Name:    analyzer.Tencent,
			Types:   tencentAdmins.Types(),
			Decides: analyzer.Partial,
			Definition: "as on Alibaba Cloud: a custom policy that allows all actions on all resources, or the preset policy AdministratorAccess attached by its name, " +
				"is non-compliant",
			Limits: "preset policies that are attached by id, which does not tell their name",
			References: []string{
				"https://www.tencentcloud.com/document/product/598/50254",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_policy",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_role_policy_attachment_by_name",
			},
			Judge: tencentAdmins.Judge,
		},
	},
})

var (
	huaweiAdmins = huaweiDocuments.admins(expect.ByType{
		"huaweicloud_identity_agency":                agencyRoles,
		"huaweicloud_iam_agency":                     agencyRoles,
		"huaweicloud_identity_group_role_assignment": attaches(one("role_id"), huaweiAdminRole),
		"huaweicloud_identity_role_assignment":       attaches(one("role_id"), huaweiAdminRole),
		"huaweicloud_identity_user_role_assignment":  attaches(one("role_id"), huaweiAdminRole),
	})
	awsAdmins = awsDocuments.admins(expect.ByType{
		"aws_iam_role":                              attaches(many("managed_policy_arns"), awsAdminPolicy),
		"aws_iam_role_policy_attachment":            attaches(one("policy_arn"), awsAdminPolicy),
		"aws_iam_user_policy_attachment":            attaches(one("policy_arn"), awsAdminPolicy),
		"aws_iam_group_policy_attachment":           attaches(one("policy_arn"), awsAdminPolicy),
		"aws_iam_policy_attachment":                 attaches(one("policy_arn"), awsAdminPolicy),
		"aws_iam_role_policy_attachments_exclusive": attaches(many("policy_arns"), awsAdminPolicy),
		"aws_ssoadmin_managed_policy_attachment":    attaches(one("managed_policy_arn"), awsAdminPolicy),
	})
	cfnAdmins = cfnDocuments.admins(expect.ByType{
		"AWS::IAM::Role":          attaches(many("ManagedPolicyArns"), awsAdminPolicy),
		"AWS::IAM::User":          attaches(many("ManagedPolicyArns"), awsAdminPolicy),
		"AWS::IAM::Group":         attaches(many("ManagedPolicyArns"), awsAdminPolicy),
		"AWS::SSO::PermissionSet": attaches(many("ManagedPolicies"), awsAdminPolicy),
	})
	alibabaAdmins = alibabaDocuments.admins(expect.ByType{
		"alicloud_ram_user_policy_attachment":  systemAdmin,
		"alicloud_ram_group_policy_attachment": systemAdmin,
		"alicloud_ram_role_policy_attachment":  systemAdmin,
	})
	tencentAdmins = tencentDocuments.admins(expect.ByType{
		"tencentcloud_cam_role_policy_attachment_by_name": attaches(one("policy_name"), isNamed("AdministratorAccess")),
	})
)

// admins judges the policies of a platform, and what attaches policies of the provider.
func (d documents) admins(attachments expect.ByType) expect.ByType {
	judges := expect.ByType{}
	statements := d.judge(expect.Statements{Fine: "no statement allows all actions on all resources", Judge: judgeAdmin})
	for _, typ := range d.Types() {
		judges[typ] = statements
	}
	for typ, attachment := range attachments {
		if judges[typ] != nil {
			attachment = statements.And(attachment)
		}
		judges[typ] = attachment
	}
	return judges
}

func judgeAdmin(policy facet.Policy, s facet.Statement) analyzer.Verdict {
	entries, complete := s.Entries("Action")
	all := graph.TriOf(false)
	at := s.Get("Action")
	for _, entry := range entries {
		if covers := facet.CoversAll(entry); covers != graph.No && all != graph.Yes {
			all, at = covers, entry
		}
	}
	if !complete {
		all = all.Or(graph.Undetermined)
	}
	resources := onAll(s)
	switch {
	case all.And(resources) == graph.No:
		return analyzer.Skip()
	case all == graph.Undetermined:
		return analyzer.Unsure(policy.Path, policy.Placed(at), "whether %s allows all actions is not known", s.Label())
	case resources == graph.Undetermined:
		return analyzer.Unsure(policy.Path, policy.Placed(s.Get("Resource")), "%s allows all actions; whether on all resources is not known", s.Label())
	}
	verdict := analyzer.Fail(policy.Path, policy.Placed(at), "%s allows all actions on all resources", s.Label())
	verdict.Defects[0].Milder = s.Get("Condition").IsSet() == graph.Yes
	return verdict
}

// attaches wants none of the policies or roles that an argument names to be one of an administrator.
func attaches(names facet.Argument, admin func(*graph.Root, graph.Value) graph.Tri) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict, path := analyzer.Skip(), names.Path
		for _, argument := range r.All(path) {
			if argument.IsSet() == graph.No {
				continue
			}
			verdict = verdict.And(analyzer.Pass(path, argument, "%s names no policy of an administrator", path))
			entries, complete := []graph.Value{argument}, true
			if names.Many {
				entries, complete = graph.Elements(argument)
			}
			for _, entry := range entries {
				switch {
				case admin(in.Root, entry) == graph.Yes && argument.Exists().And(entry.Exists()) == graph.Yes:
					verdict = verdict.And(analyzer.Fail(path, entry, "%s is %s, which makes an administrator", path, administrator(entry)).
						Remedied("attach a policy that allows what is needed"))
				case admin(in.Root, entry) != graph.No:
					verdict = verdict.And(analyzer.Unsure(path, entry, "%s perhaps names a policy of an administrator", path))
				}
			}
			if !complete {
				verdict = verdict.And(analyzer.Unsure(path, argument, "%s is not known", path))
			}
		}
		return verdict
	}
}

// administrator is what names a policy of an administrator, as a message shows it.
func administrator(entry graph.Value) any {
	if shown, unknown := expect.Shown(entry).(graph.Value); unknown && shown.IsUnknown() {
		return "the policy of an administrator"
	}
	return expect.Shown(entry)
}

// isNamed tells whether what is attached by its name has one of the names.
func isNamed(names ...string) func(*graph.Root, graph.Value) graph.Tri {
	return func(_ *graph.Root, v graph.Value) graph.Tri {
		if refersToManaged(v) {
			return graph.No
		}
		return v.Is(names...)
	}
}

// refersToManaged reports whether a value is known to be of a resource that this code makes.
func refersToManaged(v graph.Value) bool {
	o := v.Origin()
	return o.Op == graph.OpRef && !o.Ref.IsData()
}

func awsAdminPolicy(root *graph.Root, v graph.Value) graph.Tri {
	if refersToManaged(v) {
		return graph.No
	}
	named := func(arn graph.Value) graph.Tri {
		return facet.EndsWith(arn, ":iam::aws:policy/AdministratorAccess").Or(facet.EndsWith(arn, ":iam::aws:policy/IAMFullAccess"))
	}
	if data := root.Target(v, "data.aws_iam_policy"); data != nil {
		return named(data.Get("arn")).Or(data.Get("name").Is("AdministratorAccess", "IAMFullAccess"))
	}
	return named(v)
}

var huaweiAdminRoles = []string{"FullAccess", "Tenant Administrator", "Security Administrator"}

// huaweiAdminRole looks for system roles under the names that the data source knows them by.
func huaweiAdminRole(root *graph.Root, v graph.Value) graph.Tri {
	if refersToManaged(v) {
		return graph.No
	}
	if data := root.Target(v, "data.huaweicloud_identity_role"); data != nil {
		return data.Get("name").Is("system_all_1001", "te_admin", "secu_admin").Or(data.Get("display_name").Is(huaweiAdminRoles...))
	}
	if root.Target(v, "data.huaweicloud_identity_custom_role") != nil {
		return graph.No // it is judged where it is made
	}
	return graph.Undetermined // an id tells no name
}

// agencyRoles judges what an agency may do. What is for a single project is milder.
func agencyRoles(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	admin := isNamed(huaweiAdminRoles...)
	ofProject := attaches(many("project_role.roles"), admin)(in, r)
	ofProject.Defects = slices.Clone(ofProject.Defects)
	for i := range ofProject.Defects {
		ofProject.Defects[i].Milder = true
	}
	return attaches(many("domain_roles"), admin).And(attaches(many("all_resources_roles"), admin))(in, r).And(ofProject)
}

var systemAdmin = attaches(one("policy_name"), isNamed("AdministratorAccess")).Unless(expect.OneOf("policy_type", "Custom"))
