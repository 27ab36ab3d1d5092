package identity

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

const maxDays = "max-days"

var _ = add(analyzer.Check{
	ID: "access-keys-rotated",
	Title: language.Text{
		En:   "access keys are renewed regularly",
		Hans: "访问密钥定期更换",
		Hant: "存取密碼匙定期更換",
	},
	Severity: analyzer.Medium,
	Rationale: "An access key is good until somebody replaces it, and so is a copy of it that has leaked unnoticed. A key that changes every few weeks " +
		"bounds that; temporary credentials of a role, which change by themselves, need no rotation at all.",
	Remedy: "use temporary credentials of a role or agency instead of the key, or renew it on a schedule",
	Parameters: []analyzer.Parameter{
		{Name: maxDays, Default: 90, Doc: "after how many days at most a key must be renewed, as maxAccessKeyAge of Huawei Config and AWS Config"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   []string{"huaweicloud_identity_access_key", "huaweicloud_identityv5_access_key"},
			Decides: analyzer.Runtime,
			Definition: "Huawei Config access-keys-rotated: an enabled user with an access key older than maxAccessKeyAge is non-compliant; " +
				"a user who is disabled or has no key is compliant",
			Limits: "how old a key is: the code shows that there is one, that it is inactive, or that its user is disabled",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1511.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_access_key",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_access_key",
			},
			Judge:   key("status", "inactive", nil).Or(ofDisabledUser),
			Account: otherKeys("huaweicloud_identity_access_key", "huaweicloud_identityv5_access_key"),
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_iam_access_key"},
			Decides:    analyzer.Runtime,
			Definition: "AWS Config access-keys-rotated: an active access key older than maxAccessKeyAge is non-compliant",
			Limits:     "how old a key is: the code shows that there is one, or that it is inactive",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/access-keys-rotated.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_access_key",
			},
			Judge:   key("status", "Inactive", nil),
			Account: otherKeys("aws_iam_access_key"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::IAM::AccessKey"},
			Decides:    analyzer.Runtime,
			Definition: "AWS Config access-keys-rotated: an active access key older than maxAccessKeyAge is non-compliant",
			Limits:     "how old a key is: the code shows that there is one, or that it is inactive",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/access-keys-rotated.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html",
			},
			Judge:   key("Status", "Inactive", raisedSerial),
			Account: otherKeys("AWS::IAM::AccessKey"),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_ram_access_key"},
			Decides:    analyzer.Runtime,
			Definition: "Alibaba Cloud Config ram-user-ak-create-date-expired-check: a RAM user with an AccessKey pair older than the given days is non-compliant",
			Limits:     "how old a key is: the code shows that there is one, that it is inactive, or after how many idle days keys are switched off",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/ram-user-ak-create-date-expired-check",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_access_key",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_security_preference",
			},
			Judge:   key("status", "Inactive", idleKeys),
			Account: otherKeys("alicloud_ram_access_key"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentKeys.Types(),
			Decides:    analyzer.Runtime,
			Definition: "Tencent Cloud Config cam-user-ak-rotated: a user with an access key that was not renewed within the given days is non-compliant",
			Limits:     "how old a key is: the code shows that there is one, also for a user whose use_api is not false, or that it is inactive",
			References: []string{
				"https://www.tencentcloud.com/document/product/1164/51514",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_access_key",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_user",
			},
			Judge:   tencentKeys.Judge,
			Account: otherKeys(tencentKeys.Types()...),
		},
	},
})

var tencentKeys = expect.ByType{
	"tencentcloud_cam_access_key": key("status", "Inactive", nil),
	"tencentcloud_cam_user": expect.Judge(func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		return ofUnknownAge(in, "use_api", r.Get("use_api"), "use_api makes an access key for the user")
	}).Unless(expect.False("use_api")),
}

// key passes a key whose status is that of an inactive one, and leaves any other open. hint, which may be nil, adds what the code
// shows of how the key is renewed.
func key(path, inactive string, hint func(*graph.Resource) (note string, with *graph.Resource)) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		status := r.Get(path)
		if status.Is(inactive) == graph.Yes {
			return analyzer.Pass(path, status, "the key is inactive")
		}
		if hint != nil {
			if note, with := hint(r); with != nil {
				return ofUnknownAge(in, "", graph.NewAbsent(r.At), "the key is made here, and "+note).Resting(with)
			}
		}
		return ofUnknownAge(in, "", graph.NewAbsent(r.At), "the key is made here")
	}
}

// ofUnknownAge leaves a key open; what says in a few words where it comes from.
func ofUnknownAge(in *analyzer.Inspection, attribute string, v graph.Value, what string) analyzer.Verdict {
	cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the account lists its keys with the day on which they were made"}
	return analyzer.UnsureBecause(cause, attribute, v, "%s; the code does not say whether it is renewed every %d days", what, setting(in, maxDays))
}

// ofDisabledUser passes keys on Huawei Cloud of users who are disabled.
func ofDisabledUser(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	owner := r.Get("user_id")
	if user := in.Root.Target(owner, huaweiDirectory.Users...); user != nil && user.Get("enabled").IsFalse() == graph.Yes {
		return analyzer.Pass("user_id", owner, "%s is disabled", user.Address).Resting(user)
	}
	return analyzer.Verdict{}
}

// raisedSerial notes the number by which a template renews a key.
func raisedSerial(r *graph.Resource) (note string, with *graph.Resource) {
	if r.Get("Serial").IsAbsent() {
		return "", nil
	}
	return "a higher Serial renews it", r
}

// idleKeys notes the preference of an Alibaba Cloud account that switches idle keys off.
func idleKeys(r *graph.Resource) (note string, with *graph.Resource) {
	for preference := range r.Root.OfType("alicloud_ram_security_preference") {
		if days, ok := preference.Get("max_idle_days_for_access_keys").Text(); ok {
			return preference.Address + " switches off keys that are idle for " + days + " days", preference
		}
	}
	return "", nil
}

// otherKeys leaves an account open of which the code declares no key.
func otherKeys(types ...string) func(*analyzer.Inspection, *analyzer.Account) analyzer.Verdict {
	return func(in *analyzer.Inspection, a *analyzer.Account) analyzer.Verdict {
		for range a.OfType(types...) {
			return analyzer.Skip()
		}
		return ofUnknownAge(in, "", graph.NewAbsent(a.At), "no access key is made here, but there may be others")
	}
}
