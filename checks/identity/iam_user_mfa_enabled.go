package identity

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

const anyFactor = "any-second-factor"

var _ = add(analyzer.Check{
	ID: "iam-user-mfa-enabled",
	Title: language.Text{
		En:   "users log in with a second factor",
		Hans: "用户登录需要多因素认证",
		Hant: "用戶登入須經多重認證",
	},
	Severity: analyzer.High,
	Rationale: "Passwords are guessed, phished and used twice. A second factor that only the user holds keeps a stolen password from being enough " +
		"to act in the user's name.",
	Remedy: "require a second factor of the user: a virtual or hardware MFA device",
	Parameters: []analyzer.Parameter{
		{Name: anyFactor, Default: false, Doc: "whether login protection by text message or mail, a weaker second factor, is enough on Huawei Cloud"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiUsers.Types(),
			Decides: analyzer.Partial,
			Definition: "Huawei Config iam-user-mfa-enabled: an enabled user for whom multi-factor authentication is not enabled is non-compliant, whether the user " +
				"may use the console or not; a disabled user is compliant. In code that is login protection by virtual MFA, or a virtual MFA device for the user",
			Limits: "devices that users add themselves; that a declared device is enrolled with two of its codes, which is done by hand",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1524.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_user",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_virtual_mfa_device",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_virtual_mfa_device",
			},
			Judge: huaweiUsers.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      awsDirectory.Users,
			Decides:    analyzer.Runtime,
			Definition: "AWS Config iam-user-mfa-enabled: an IAM user without an MFA device is non-compliant",
			Limits:     "whether a user has one: Terraform makes devices but assigns them to nobody. The code shows policies that deny what is done without one",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-user-mfa-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_virtual_mfa_device",
				"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html",
			},
			Judge: mfaOf(awsAccess),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnDirectory.Users,
			Decides:    analyzer.Runtime,
			Definition: "AWS Config iam-user-mfa-enabled: an IAM user without an MFA device is non-compliant",
			Limits:     "whether a user has one that is enabled, which takes two of its codes. The code shows devices for a user, and policies that deny what is done without one",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-user-mfa-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html",
			},
			Judge: mfaOf(cfnAccess),
		},
		{
			Name:    analyzer.Alibaba,
			Types:   []string{"alicloud_ram_user", "alicloud_ram_login_profile"},
			Decides: analyzer.Partial,
			Definition: "Alibaba Cloud Config ram-user-mfa-check: a RAM user who may log in to the console, and of whom no multi-factor authentication is required, is " +
				"non-compliant. It is required in the login profile, or in the security preference of the account for all users",
			Limits: "login profiles that are made elsewhere; a login profile is judged with its user, or by itself if the user is not declared here. MFA at unusual logins only (adaptive) is not enough",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/ram-user-mfa-check",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_login_profile",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_security_preference",
			},
			Judge: expect.ByType{"alicloud_ram_user": judgeAlibabaUser, "alicloud_ram_login_profile": judgeAlibabaLogin}.Judge,
		},
		{
			Name:    analyzer.Tencent,
			Types:   tencentDirectory.Users,
			Decides: analyzer.Partial,
			Definition: "Tencent Cloud Config, MFA on login required for CAM users: a user who may log in to the console, and is not asked for a second factor then, " +
				"is non-compliant",
			Limits: "login protection that is set elsewhere; users who may not log in to the console are not judged",
			References: []string{
				"https://www.tencentcloud.com/document/product/1164/58298",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_mfa_flag",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_user",
			},
			Judge: expect.Companion{
				Types: []string{"tencentcloud_cam_mfa_flag"}, Path: "op_uin", Keys: []string{"uin"},
				Passes: func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
					return analyzer.Decide(asksAtLogin(r), "login_flag", r.Get("login_flag"), "login_flag asks for no second factor")
				},
			}.Remedied("add a tencentcloud_cam_mfa_flag with the user's uin and stoken = 1 in login_flag").Unless(expect.NotTrue("console_login")),
		},
	},
})

var huaweiUsers = expect.ByType{
	"huaweicloud_identity_user":    loginProtection.Or(huaweiDevice).Or(disabled),
	"huaweicloud_identity_user_v3": loginProtection.Or(huaweiDevice).Or(disabled),
	"huaweicloud_identityv5_user":  huaweiDevice.Or(disabled),
}

var loginProtection expect.Judge = func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	enough := []string{"vmfa"}
	if analyzer.Setting[bool](in, anyFactor) {
		enough = append(enough, "sms", "email")
	}
	return expect.OneOf("login_protect_verification_method", enough...).
		Remedied(`set login_protect_verification_method = "vmfa"`)(in, r)
}

var huaweiDevice = expect.Companion{
	Types: []string{"huaweicloud_identity_virtual_mfa_device", "huaweicloud_identityv5_virtual_mfa_device"}, Path: "user_id", Keys: []string{"id"},
}.Remedied("add a huaweicloud_identityv5_virtual_mfa_device with the user's id")

// judgeAlibabaUser judges a user by its login profile. Without one it cannot log in to the console.
func judgeAlibabaUser(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	verdict := analyzer.Skip()
	for _, profile := range profilesOf(r) {
		verdict = verdict.And(requiredAtLogin(in, profile).Resting(profile))
	}
	return verdict
}

// judgeAlibabaLogin judges a login profile whose user is not declared here.
func judgeAlibabaLogin(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	type key struct{}
	judged := graph.Memo(in.Root, key{}, func() map[*graph.Resource]bool {
		judged := map[*graph.Resource]bool{}
		for user := range in.Root.OfType("alicloud_ram_user") {
			for _, profile := range profilesOf(user) {
				judged[profile] = true
			}
		}
		return judged
	})
	if judged[r] {
		return analyzer.Skip()
	}
	return requiredAtLogin(in, r)
}

func profilesOf(user *graph.Resource) []*graph.Resource {
	var profiles []*graph.Resource
	for _, p := range user.Root.PointingAt(user, "alicloud_ram_login_profile", "user_name", alibabaDirectory.UserKeys...).Found {
		profiles = append(profiles, p.Resource)
	}
	return profiles
}

var requiredAtLogin = expect.True("mfa_bind_required").
	Remedied("set mfa_bind_required = true").
	Or(requiredOfAll)

// requiredOfAll passes if the account requires a second factor of all users.
func requiredOfAll(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	verdict := analyzer.Verdict{Outcome: analyzer.Failed}
	for preference := range in.Root.OfType("alicloud_ram_security_preference") {
		required := expect.OneOf("mfa_operation_for_login", "mandatory").
			Or(expect.True("enforce_mfa_for_login"))(in, preference) // until 1.248.0
		if required.Outcome == analyzer.Passed && preference.Exists() != graph.Yes {
			required = analyzer.Unsure("", preference.Existing, "%s, which requires it of all users, is perhaps not there", preference.Address)
		}
		if required.Outcome != analyzer.Failed {
			verdict = required.Resting(preference)
		}
	}
	return verdict
}

// access is how policies reach users and groups on AWS.
type access struct {
	directory facet.Directory
	toUsers   []grant
	toGroups  []grant
	own       string // where users and groups have policies of their own
}

// grant is a kind of resource that gives a policy: the argument that names to whom, and the one that has the policy or refers to it.
type grant struct{ typ, to, policy string }

var awsAccess = access{
	directory: awsDirectory,
	toUsers: []grant{
		{"aws_iam_user_policy", "user", "policy"},
		{"aws_iam_user_policy_attachment", "user", "policy_arn"},
		{"aws_iam_policy_attachment", "users", "policy_arn"},
	},
	toGroups: []grant{
		{"aws_iam_group_policy", "group", "policy"},
		{"aws_iam_group_policy_attachment", "group", "policy_arn"},
		{"aws_iam_policy_attachment", "groups", "policy_arn"},
	},
}

var cfnAccess = access{
	directory: cfnDirectory,
	toUsers: []grant{
		{"AWS::IAM::Policy", "Users", "PolicyDocument"},
		{"AWS::IAM::ManagedPolicy", "Users", "PolicyDocument"},
		{"AWS::IAM::UserPolicy", "UserName", "PolicyDocument"},
	},
	toGroups: []grant{
		{"AWS::IAM::Policy", "Groups", "PolicyDocument"},
		{"AWS::IAM::ManagedPolicy", "Groups", "PolicyDocument"},
		{"AWS::IAM::GroupPolicy", "GroupName", "PolicyDocument"},
	},
	own: "Policies.PolicyDocument",
}

// mfaOf leaves every user open, with what the code shows of a second factor.
func mfaOf(a access) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the account's credential report tells who has an MFA device"}
		nothing := graph.NewAbsent(r.At)
		const unknown = "the code does not say whether the user has an MFA device"
		if r.Type == "AWS::IAM::User" {
			for _, p := range r.Root.PointingAt(r, "AWS::IAM::VirtualMFADevice", "Users", a.directory.UserKeys...).Found {
				return analyzer.UnsureBecause(cause, "", nothing, unknown+" that is enabled; %s is declared for it", p.Resource.Address).Resting(p.Resource)
			}
		}
		if policy := a.demandsMFA(r); policy != nil {
			return analyzer.UnsureBecause(cause, "", nothing, unknown+"; %s denies what is done without one", policy.Address).Resting(policy)
		}
		return analyzer.UnsureBecause(cause, "", nothing, unknown)
	}
}

// demandsMFA is the resource with a policy that denies a user what is done without a second factor; nil if there is none.
func (a access) demandsMFA(user *graph.Resource) *graph.Resource {
	if policy := a.demanding(user, a.directory.UserKeys, a.toUsers); policy != nil {
		return policy
	}
	for _, link := range a.directory.GroupsOf(user).Found {
		for _, named := range link.Others {
			if group := user.Root.Target(named, a.directory.Groups...); group != nil {
				if policy := a.demanding(group, a.directory.GroupKeys, a.toGroups); policy != nil {
					return policy
				}
			}
		}
	}
	return nil
}

// demanding is demandsMFA for the policies that one user or group is given.
func (a access) demanding(r *graph.Resource, keys []string, grants []grant) *graph.Resource {
	if a.own != "" && deniesWithoutMFA(r, a.own) {
		return r
	}
	for _, g := range grants {
		for _, p := range r.Root.PointingAt(r, g.typ, g.to, keys...).Found {
			holder, path := p.Resource, g.policy
			if managed := r.Root.Target(holder.Get(path), "aws_iam_policy"); managed != nil {
				holder, path = managed, "policy"
			}
			if deniesWithoutMFA(holder, path) {
				return holder
			}
		}
	}
	return nil
}

func deniesWithoutMFA(r *graph.Resource, path string) bool {
	for _, policy := range facet.Policies(r, path) {
		for _, s := range policy.Statements {
			for _, conditions := range s.Get("Condition").Fields() {
				for key := range conditions.Fields() {
					if s.Denies() == graph.Yes && strings.HasPrefix(strings.ToLower(key), "aws:multifactorauth") {
						return true
					}
				}
			}
		}
	}
	return false
}
