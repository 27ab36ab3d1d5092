package identity

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
)

const hasRootMFA = "the root user logs in with a second factor"

var _ = add(analyzer.Check{
	ID: "root-account-mfa-enabled",
	Title: language.Text{
		En:   "the root user logs in with a second factor",
		Hans: "根用户登录需要多因素认证",
		Hant: "根用戶登入須經多重認證",
	},
	Severity: analyzer.Critical,
	Rationale: "Whoever has the password of the root user has the account: no policy limits it. A second factor keeps a password that was " +
		"guessed, phished or found from being enough.",
	Remedy: "enrol a second factor for the root user, which is done in the console by the person who keeps it",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Decides:    analyzer.Runtime,
			Definition: "Huawei Config root-account-mfa-enabled: an account whose root user has no multi-factor authentication is non-compliant",
			Limits:     "whether there is: the code shows the protection of critical operations, which asks for a verification but not at login, and policies that deny something to root users",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1526.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_protection_policy",
			},
			AccountTypes: []string{"huaweicloud_identity_protection_policy", "huaweicloud_organizations_policy"},
			Account: openRoot(hasRootMFA, "the security settings of the account show its virtual MFA device",
				either(criticalOperations, deniesRoot("huaweicloud_organizations_policy", "content"))),
		},
		{
			Name:       analyzer.AWS,
			Decides:    analyzer.Runtime,
			Definition: "AWS Config root-account-mfa-enabled: an account whose root user needs no multi-factor authentication to log in is non-compliant",
			Limits:     "whether it does, which Terraform cannot set; that users need a second factor says nothing of the root user",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/root-account-mfa-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_organizations_features",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_virtual_mfa_device",
			},
			AccountTypes: []string{"aws_iam_organizations_features", "aws_organizations_policy"},
			Account: openRoot(hasRootMFA, "the account's credential report tells, and so does AccountMFAEnabled of its summary",
				either(centralRootCredentials, deniesRoot("aws_organizations_policy", "content"))),
		},
		{
			Name:       analyzer.CloudFormation,
			Decides:    analyzer.Runtime,
			Definition: "AWS Config root-account-mfa-enabled: an account whose root user needs no multi-factor authentication to log in is non-compliant",
			Limits:     "whether it does, which no template can set",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/root-account-mfa-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html",
			},
			AccountTypes: []string{"AWS::Organizations::Policy"},
			Account: openRoot(hasRootMFA, "the account's credential report tells, and so does AccountMFAEnabled of its summary",
				deniesRoot("AWS::Organizations::Policy", "Content")),
		},
		{
			Name:       analyzer.Alibaba,
			Decides:    analyzer.Runtime,
			Definition: "Alibaba Cloud Config root-mfa-check: an Alibaba Cloud account that is not protected by multi-factor authentication is non-compliant",
			Limits:     "whether it is, which the provider cannot set: the security preferences of RAM are about RAM users alone",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/root-mfa-check",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_security_preference",
			},
			AccountTypes: []string{"alicloud_ram_security_preference"},
			Account:      openRoot(hasRootMFA, "the security settings of the Alibaba Cloud account show it", usersAtLogin),
		},
		{
			Name:    analyzer.Tencent,
			Decides: analyzer.Runtime,
			Definition: "as on Huawei Cloud: an account whose root user has no multi-factor authentication is non-compliant. Code that sets the login protection of " +
				"the account's owner (op_uin is the owner_uin of tencentcloud_user_info) declares it",
			Limits: "accounts whose owner's login protection is set elsewhere, or for a number that does not show whose it is",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_mfa_flag",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/data-sources/user_info",
			},
			AccountTypes: []string{"tencentcloud_cam_mfa_flag"},
			Account:      tencentRootMFA,
		},
	},
})

// criticalOperations finds the protection of critical operations on Huawei Cloud.
func criticalOperations(_ *analyzer.Inspection, a *analyzer.Account) []sign {
	var found []sign
	for r := range a.OfType("huaweicloud_identity_protection_policy") {
		if v := r.Get("protection_enabled"); v.IsTrue() == graph.Yes {
			found = append(found, sign{r, v, "%s asks for a verification before critical operations, but not at login"})
		}
	}
	return found
}

// usersAtLogin finds the preference of an Alibaba Cloud account that asks RAM users for a second factor.
func usersAtLogin(_ *analyzer.Inspection, a *analyzer.Account) []sign {
	var found []sign
	for r := range a.OfType("alicloud_ram_security_preference") {
		for _, v := range []graph.Value{r.Get("mfa_operation_for_login"), r.Get("enforce_mfa_for_login")} {
			if v.Is("mandatory").Or(v.IsTrue()) == graph.Yes {
				found = append(found, sign{r, v, "%s asks RAM users for a second factor, but not the root user"})
			}
		}
	}
	return found
}

func tencentRootMFA(in *analyzer.Inspection, a *analyzer.Account) analyzer.Verdict {
	for r := range a.OfType("tencentcloud_cam_mfa_flag") {
		if isOwner(r.Get("op_uin")) && asksAtLogin(r) == graph.Yes {
			return analyzer.Pass("", r.Get("login_flag"), "%s declares a second factor for the login of the account's owner", r.Address).Resting(r)
		}
	}
	return openRoot(hasRootMFA, "the security settings of the root account show its login protection", func(_ *analyzer.Inspection, a *analyzer.Account) []sign {
		var found []sign
		for r := range a.OfType("tencentcloud_cam_mfa_flag") {
			if in.Root.Target(r.Get("op_uin"), tencentDirectory.Users...) == nil {
				found = append(found, sign{r, r.Get("op_uin"), "%s sets the login protection of an account number that may be the root user's"})
			}
		}
		return found
	})(in, a)
}

// isOwner reports whether a number is that of the account's owner.
func isOwner(uin graph.Value) bool {
	for _, ref := range uin.Refs() {
		if ref.Attribute == "owner_uin" && strings.Contains(ref.Address, "data.tencentcloud_user_info.") {
			return true
		}
	}
	return false
}

// asksAtLogin tells whether a tencentcloud_cam_mfa_flag asks for a second factor at login.
func asksAtLogin(r *graph.Resource) graph.Tri {
	asks := graph.No
	for _, factor := range []string{"login_flag.stoken", "login_flag.phone", "login_flag.wechat"} {
		asks = asks.Or(r.Get(factor).Is("1"))
	}
	return asks
}
