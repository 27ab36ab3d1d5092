package keys

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

const (
	requireExternalKey = "require-external-key"
	heldDefinition     = "a key whose material is imported, or held in a key store outside of the provider's key service, passes. Any other is left out unless require-external-key says that every key must be so"
	heldLimits         = "where the imported material comes from, and who else has it"
)

var _ = add(analyzer.Check{
	ID: "third-party-kms",
	Title: language.Text{
		En:   "key material comes from outside the provider's key service",
		Hans: "密钥材料来自云服务商密钥服务之外",
		Hant: "密碼匙材料來自雲端服務供應商的密碼匙服務以外",
	},
	Severity: analyzer.Low,
	Rationale: "A key that was made elsewhere, or is kept in a key store of one's own, can be withdrawn from the provider, and be used with another one. " +
		"Whether that is wanted is a decision of the institution; the check shows where it was taken.",
	Remedy:     "import the key material, or keep the key in a key store of your own",
	Parameters: []analyzer.Parameter{{Name: requireExternalKey, Default: false, Doc: "whether every key must come from outside of the provider's key service"}},
	Platforms: []analyzer.Platform{
		{
			Name: analyzer.Huawei, Types: []string{"huaweicloud_kms_key"}, Decides: analyzer.Full, Definition: heldDefinition, Limits: heldLimits,
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/kms_key",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/kms_dedicated_keystore",
			},
			Judge: heldOutside(expect.OneOf("origin", "external").Or(expect.Set("keystore_id"))),
		},
		{
			Name: analyzer.AWS, Types: awsOutside.Types(), Decides: analyzer.Full, Definition: heldDefinition, Limits: heldLimits,
			References: []string{
				"https://docs.aws.amazon.com/kms/latest/developerguide/key-store-overview.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_external_key",
			},
			Judge: awsOutside.Judge,
		},
		{
			Name: analyzer.CloudFormation, Types: []string{"AWS::KMS::Key"}, Decides: analyzer.Full, Definition: heldDefinition,
			Limits: heldLimits + "; key stores, in which CloudFormation cannot make keys",
			References: []string{
				"https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
			},
			Judge: heldOutside(expect.OneOf("Origin", "EXTERNAL")),
		},
		{
			Name: analyzer.Alibaba, Types: []string{"alicloud_kms_key"}, Decides: analyzer.Full, Definition: heldDefinition, Limits: heldLimits,
			References: []string{"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_key"},
			Judge:      heldOutside(expect.OneOf("origin", "EXTERNAL")),
		},
		{
			Name: analyzer.Tencent, Types: tencentOutside.Types(), Decides: analyzer.Full, Definition: heldDefinition, Limits: heldLimits,
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kms_external_key",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kms_key",
			},
			Judge: tencentOutside.Judge,
		},
	},
})

var (
	awsOutside = expect.ByType{
		"aws_kms_external_key": expect.Always("its material is imported"),
		"aws_kms_key":          heldOutside(expect.Set("custom_key_store_id")),
	}
	tencentOutside = expect.ByType{
		"tencentcloud_kms_external_key": expect.Always("its material is imported"),
		"tencentcloud_kms_key":          heldOutside(expect.Set("hsm_cluster_id")),
	}
)

// heldOutside passes keys that are as wanted. Others are left out unless all have to be so.
func heldOutside(wanted expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := wanted(in, r)
		if verdict.Outcome == analyzer.Failed && !analyzer.Setting[bool](in, requireExternalKey) {
			return analyzer.Skip()
		}
		return verdict
	}
}
