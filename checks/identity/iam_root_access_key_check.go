package identity

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
)

const hasRootKeys = "the root user has access keys"

var _ = add(analyzer.Check{
	ID: "iam-root-access-key-check",
	Title: language.Text{
		En:   "the root user has no access keys",
		Hans: "根用户没有访问密钥",
		Hant: "根用戶沒有存取密碼匙",
	},
	Severity: analyzer.Critical,
	Rationale: "No policy limits what the root user of an account may do. An access key of it, once it leaks, is the whole account, and " +
		"there is nothing that needs one: keys of users and temporary credentials of roles do the same with less.",
	Remedy: "delete the access keys of the root user; in code, name the user that a key is for",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Decides:    analyzer.Runtime,
			Definition: "Huawei Config iam-root-access-key-check: an account whose root user has a usable access key is non-compliant",
			Limits:     "whether there is such a key: the code shows keys of users that it does not declare, one of whom may be the root user, and policies that deny something to root users",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_13_6005.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_access_key",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/organizations_policy",
			},
			AccountTypes: []string{"huaweicloud_identity_access_key", "huaweicloud_identityv5_access_key", "huaweicloud_organizations_policy"},
			Account: openRoot(hasRootKeys, "My Credentials of the root user lists its access keys",
				either(keysOfOthers, deniesRoot("huaweicloud_organizations_policy", "content"))),
		},
		{
			Name:       analyzer.AWS,
			Decides:    analyzer.Runtime,
			Definition: "AWS Config iam-root-access-key-check: an account whose root user has an access key is non-compliant",
			Limits:     "whether there is such a key, which Terraform cannot make: the code shows what keeps root users from making one",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-root-access-key-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_organizations_features",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/organizations_policy",
			},
			AccountTypes: []string{"aws_iam_organizations_features", "aws_organizations_policy"},
			Account: openRoot(hasRootKeys, "the account's credential report tells, and so does AccountAccessKeysPresent of its summary",
				either(centralRootCredentials, deniesRoot("aws_organizations_policy", "content"))),
		},
		{
			Name:       analyzer.CloudFormation,
			Decides:    analyzer.Runtime,
			Definition: "AWS Config iam-root-access-key-check: an account whose root user has an access key is non-compliant",
			Limits:     "whether there is such a key, which no template can make: the code shows policies that keep root users from making one",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-root-access-key-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html",
			},
			AccountTypes: []string{"AWS::Organizations::Policy"},
			Account: openRoot(hasRootKeys, "the account's credential report tells, and so does AccountAccessKeysPresent of its summary",
				deniesRoot("AWS::Organizations::Policy", "Content")),
		},
		{
			Name:       analyzer.Alibaba,
			Decides:    analyzer.Runtime,
			Definition: "Alibaba Cloud Config root-ak-check: an Alibaba Cloud account that has an enabled AccessKey pair of its own is non-compliant",
			Limits:     "whether there is such a key: the code shows keys that name no user, which belong to whoever applies it, and control policies",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/root-ak-check",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_access_key",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/resource_manager_control_policy",
			},
			AccountTypes: []string{"alicloud_ram_access_key", "alicloud_resource_manager_control_policy"},
			Account: openRoot(hasRootKeys, "the AccessKey page of the Alibaba Cloud account lists its keys",
				either(keysOfWhoApplies("alicloud_ram_access_key", "user_name"), deniesRoot("alicloud_resource_manager_control_policy", "policy_document"))),
		},
		{
			Name:       analyzer.Tencent,
			Decides:    analyzer.Runtime,
			Definition: "as on Huawei Cloud: an account whose root user has a usable access key is non-compliant",
			Limits:     "whether there is such a key: the code shows keys that name no user, which belong to whoever applies it",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_access_key",
			},
			AccountTypes: []string{"tencentcloud_cam_access_key"},
			Account:      openRoot(hasRootKeys, "the API keys page of the root account lists its keys", keysOfWhoApplies("tencentcloud_cam_access_key", "target_uin")),
		},
	},
})

// keysOfWhoApplies finds access keys that name no user.
func keysOfWhoApplies(typ, owner string) signs {
	return func(_ *analyzer.Inspection, a *analyzer.Account) []sign {
		var found []sign
		for r := range a.OfType(typ) {
			if v := r.Get(owner); v.IsSet() == graph.No {
				found = append(found, sign{r, v, "%s names no user in " + owner + ", so it is a key of whoever applies it: of the root user, if that is who does"})
			}
		}
		return found
	}
}

// keysOfOthers finds access keys on Huawei Cloud of users that are not declared here. The root user has an id like any other.
func keysOfOthers(in *analyzer.Inspection, a *analyzer.Account) []sign {
	var found []sign
	for r := range a.OfType("huaweicloud_identity_access_key", "huaweicloud_identityv5_access_key") {
		if owner := r.Get("user_id"); in.Root.Target(owner, huaweiDirectory.Users...) == nil {
			found = append(found, sign{r, owner, "%s is a key of a user that is not declared here, who may be the root user"})
		}
	}
	return found
}
