package containers

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "registry-immutable-and-encrypted",
	Title: language.Text{
		En:   "image tags cannot be overwritten, and images are encrypted",
		Hans: "镜像标签不可覆盖，镜像已加密",
		Hant: "映像檔標籤不可覆寫，映像檔已加密",
	},
	Severity: analyzer.Medium,
	Rationale: "What was tested must be what runs. Where a tag can be moved to another image, whoever can push replaces what is already deployed, and nobody can tell from the " +
		"name.",
	Remedy:     "make the tags of the repository immutable",
	Parameters: []analyzer.Parameter{expect.RequireOwnKey},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiImages.Types(),
			Decides:    analyzer.Full,
			Definition: "as on AWS: a namespace of an enterprise registry without a rule that makes tags immutable is non-compliant, and so is a registry whose bucket is not encrypted",
			Limits:     "repositories outside enterprise registries, for which the provider has no argument; a rule that other code has",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/swr_enterprise_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/swr_enterprise_immutable_tag_rule",
			},
			Judge: huaweiImages.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   []string{"aws_ecr_repository"},
			Decides: analyzer.Full,
			Definition: "AWS Config ecr-private-tag-immutability-enabled: a repository whose tags can be overwritten is non-compliant; tags that are excluded by name may be. " +
				"Amazon ECR encrypts every repository; with require-customer-managed-key, as in AWS Config ecr-repository-cmk-encryption-enabled, it must be with a key that is named",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/ecr-private-tag-immutability-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/ecr-repository-cmk-encryption-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecr_repository",
			},
			Judge: expect.WithOwnKey(
				expect.OneOf("image_tag_mutability", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION").Remedied("set image_tag_mutability to IMMUTABLE"),
				"encryption_configuration.kms_key"),
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   []string{"AWS::ECR::Repository"},
			Decides: analyzer.Full,
			Definition: "AWS Config ecr-private-tag-immutability-enabled: a repository whose tags can be overwritten is non-compliant; tags that are excluded by name may be. " +
				"Amazon ECR encrypts every repository; with require-customer-managed-key, as in AWS Config ecr-repository-cmk-encryption-enabled, it must be with a key that is named",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/ecr-private-tag-immutability-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/ecr-repository-cmk-encryption-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html",
			},
			Judge: expect.WithOwnKey(
				expect.OneOf("ImageTagMutability", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION").Remedied("set ImageTagMutability to IMMUTABLE"),
				"EncryptionConfiguration.KmsKey"),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_cr_ee_repo"},
			Decides:    analyzer.Partial,
			Definition: "Alibaba Cloud Config cr-repository-immutablity-enable: a repository whose tags can be overwritten is non-compliant",
			Limits:     "encryption, which is that of the bucket of the registry",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/cr-repository-immutablity-enable",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_ee_repo",
			},
			Judge: expect.True("tag_immutability"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_tcr_namespace"},
			Decides:    analyzer.Partial,
			Definition: "as on AWS: a namespace without a rule that makes tags immutable is non-compliant",
			Limits:     "encryption, which is that of the bucket of the registry; a rule that other code has",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcr_immutable_tag_rule",
			},
			Judge: expect.Companion{
				Types: []string{"tencentcloud_tcr_immutable_tag_rule"}, Path: "namespace_name", Keys: []string{"name"}, Passes: expect.NotTrue("rule.disabled"),
			}.Remedied("add a tencentcloud_tcr_immutable_tag_rule with its name as namespace_name"),
		},
	},
})

var huaweiImages = expect.ByType{
	"huaweicloud_swr_enterprise_instance": expect.True("obs_encrypt").Remedied("set obs_encrypt = true; this creates the registry anew"),
	"huaweicloud_swr_enterprise_namespace": expect.Companion{
		Types: []string{"huaweicloud_swr_enterprise_immutable_tag_rule"}, Path: "namespace_name", Keys: []string{"name"}, Passes: expect.NotTrue("disabled"),
	}.Remedied("add a huaweicloud_swr_enterprise_immutable_tag_rule with its name as namespace_name"),
}
