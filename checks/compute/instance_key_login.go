package compute

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

const (
	keyLoginDefinition = "an instance that is made without a key pair to log in with is non-compliant"
	keyLoginLimits     = "Windows, which has no key pairs to log in with; key pairs that are bound to an instance afterwards, but for those declared in the same code; images that carry their own"
)

var _ = add(analyzer.Check{
	ID: "instance-key-login",
	Title: language.Text{
		En:   "virtual machines are logged in to with a key pair",
		Hans: "以密钥对登录虚拟机",
		Hant: "以密碼匙對登入虛擬機",
	},
	Severity:  analyzer.Low,
	Rationale: "A password can be guessed, is shared, and lies in the state of the code that set it. The private half of a key pair never leaves its owner.",
	Remedy:    "name a key pair, and set no password",
	Platforms: []analyzer.Platform{
		{
			Name: analyzer.Huawei, Types: []string{"huaweicloud_compute_instance"}, Decides: analyzer.Partial,
			Definition: "Huawei Config ecs-instance-key-pair-login: " + keyLoginDefinition, Limits: keyLoginLimits,
			References: []string{"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/compute_instance"},
			Judge:      expect.Set("key_pair").Remedied("set key_pair, and no admin_pass"),
		},
		{
			Name: analyzer.Alibaba, Types: []string{"alicloud_instance"}, Decides: analyzer.Partial,
			Definition: "as on Huawei Cloud: " + keyLoginDefinition, Limits: keyLoginLimits,
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_key_pair_attachment",
			},
			Judge: expect.Set("key_name").Remedied("set key_name, and no password").Or(expect.Companion{
				Types: []string{"alicloud_ecs_key_pair_attachment", "alicloud_key_pair_attachment"}, Path: "instance_ids", Keys: []string{"id"},
			}.Judge),
		},
		{
			Name: analyzer.Tencent, Types: []string{"tencentcloud_instance"}, Decides: analyzer.Partial,
			Definition: "as on Huawei Cloud: " + keyLoginDefinition, Limits: keyLoginLimits,
			References: []string{"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/instance"},
			Judge:      expect.Set("key_ids").Remedied("set key_ids, and no password").Or(expect.Set("key_name")),
		},
	},
	Elsewhere: map[string]string{
		analyzer.AWS:            "an instance of Amazon EC2 has no password to log in with: without a key pair one gets in by Session Manager or not at all",
		analyzer.CloudFormation: "an instance of Amazon EC2 has no password to log in with: without a key pair one gets in by Session Manager or not at all",
	},
})
