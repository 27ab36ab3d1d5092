package keys

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "kms-rotation-enabled",
	Title: language.Text{
		En:   "keys of the key service are rotated automatically",
		Hans: "密钥服务中的密钥自动轮换",
		Hant: "密碼匙服務中的密碼匙自動輪換",
	},
	Severity: analyzer.Medium,
	Rationale: "The longer a key is in use, the more data it protects and the more a single leak of it costs. Automatic rotation bounds that, " +
		"and needs neither a change to applications nor that old data is encrypted again.",
	Remedy: "enable automatic rotation of the key",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_kms_key", "huaweicloud_kms_key_v1"},
			Decides:    analyzer.Full,
			Definition: "Huawei Config kms-rotation-enabled: a key without rotation is non-compliant",
			Limits:     "asymmetric keys and keys with imported material, which cannot be rotated automatically",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1510.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/kms_key",
			},
			Judge: expect.True("rotation_enabled").
				Remedied("set rotation_enabled = true").
				Unless(expect.Value("key_algorithm", "an asymmetric algorithm", startsWith("RSA_", "EC_", "SM2"))).
				Unless(expect.OneOf("origin", "external")),
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_kms_key"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cmk-backing-key-rotation-enabled: a customer managed key without automatic rotation is non-compliant",
			Limits:     "asymmetric and HMAC keys, keys with imported material and keys in custom key stores, which cannot be rotated automatically; replicas, which follow their primary",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cmk-backing-key-rotation-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key",
			},
			Judge: expect.True("enable_key_rotation").
				Remedied("set enable_key_rotation = true").
				Unless(expect.OtherThan("customer_master_key_spec", "SYMMETRIC_DEFAULT")).
				Unless(expect.OtherThan("key_usage", "ENCRYPT_DECRYPT")).
				Unless(expect.Set("custom_key_store_id")),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::KMS::Key"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cmk-backing-key-rotation-enabled: a customer managed key without automatic rotation is non-compliant",
			Limits:     "asymmetric and HMAC keys and keys with imported material, which cannot be rotated automatically; replicas, which follow their primary",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cmk-backing-key-rotation-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
			},
			Judge: expect.True("EnableKeyRotation").
				Remedied("set EnableKeyRotation: true").
				Unless(expect.OtherThan("KeySpec", "SYMMETRIC_DEFAULT")).
				Unless(expect.OtherThan("KeyUsage", "ENCRYPT_DECRYPT")).
				Unless(expect.OtherThan("Origin", "AWS_KMS")),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_kms_key"},
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config kms-key-rotation-enabled: a customer master key without automatic rotation is non-compliant",
			Limits:     "asymmetric keys and keys with imported material, which cannot be rotated automatically",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/kms-key-rotation-enabled",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_key",
			},
			Judge: expect.OneOf("automatic_rotation", "Enabled").
				Remedied(`set automatic_rotation = "Enabled" and rotation_interval`).
				Unless(expect.Value("key_spec", "an asymmetric key", startsWith("RSA_", "EC_"))).
				Unless(expect.OneOf("origin", "EXTERNAL")),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_kms_key"},
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: a key without rotation is non-compliant",
			Limits:     "asymmetric keys and keys with imported material (tencentcloud_kms_external_key), which cannot be rotated automatically",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kms_key",
			},
			Judge: expect.True("key_rotation_enabled").
				Remedied("set key_rotation_enabled = true").
				Unless(expect.OtherThan("key_usage", "ENCRYPT_DECRYPT")),
		},
	},
})

// startsWith tells whether a text begins with one of the prefixes.
func startsWith(prefixes ...string) func(graph.Value) graph.Tri {
	return func(v graph.Value) graph.Tri {
		return v.Matches(func(text string) bool {
			for _, prefix := range prefixes {
				if strings.HasPrefix(text, prefix) {
					return true
				}
			}
			return false
		})
	}
}
