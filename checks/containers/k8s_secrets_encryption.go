package containers

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "k8s-secrets-encryption",
	Title: language.Text{
		En:   "Kubernetes secrets are encrypted with a key of the key service",
		Hans: "Kubernetes的Secret对象以密钥服务中的密钥加密",
		Hant: "Kubernetes的Secret物件以密碼匙服務中的密碼匙加密",
	},
	Severity: analyzer.High,
	Rationale: "Secrets of Kubernetes are the passwords and keys of everything that runs there, and by themselves no more than encoded text in the cluster's store. " +
		"With a key of the key service, a copy of that store is of no use, and the key can be revoked.",
	Remedy: "encrypt the secrets of the cluster with a key of the key service",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_cce_cluster", "huaweicloud_cce_cluster_v3"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a cluster whose secrets are not encrypted with KMS is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_cluster",
			},
			Judge: expect.OneOf("encryption_config.mode", "KMS").
				Remedied(`set mode = "KMS" and kms_key_id in an encryption_config block; this creates the cluster anew`),
		},
		{
			Name:    analyzer.AWS,
			Types:   []string{"aws_eks_cluster"},
			Decides: analyzer.Full,
			Definition: "AWS Config eks-cluster-secrets-encrypted: a cluster whose secrets are not encrypted with a KMS key is non-compliant. The key that AWS owns, with which EKS encrypts since " +
				"Kubernetes 1.28, does not count, since nobody outside AWS sees or revokes its use",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/eks-cluster-secrets-encrypted.html",
				"https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_cluster",
			},
			Judge: encryptsSecrets("encryption_config.resources", "encryption_config.provider.key_arn"),
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   []string{"AWS::EKS::Cluster"},
			Decides: analyzer.Full,
			Definition: "AWS Config eks-cluster-secrets-encrypted: a cluster whose secrets are not encrypted with a KMS key is non-compliant. The key that AWS owns, with which EKS encrypts since " +
				"Kubernetes 1.28, does not count, since nobody outside AWS sees or revokes its use",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/eks-cluster-secrets-encrypted.html",
				"https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html",
			},
			Judge: encryptsSecrets("EncryptionConfig.Resources", "EncryptionConfig.Provider.KeyArn"),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_cs_managed_kubernetes", "alicloud_cs_serverless_kubernetes"},
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config ack-cluster-encryption-enabled: a cluster whose secrets are not encrypted with a KMS key is non-compliant",
			Limits:     "dedicated and edge clusters, for which the provider has no argument",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/ack-cluster-encryption-enabled",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_managed_kubernetes",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_serverless_kubernetes",
			},
			Judge: expect.Set("encryption_provider_key").Remedied("set encryption_provider_key to the id of an alicloud_kms_key").
				And(expect.NotTrue("disable_encryption")),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_kubernetes_cluster"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a cluster without a tencentcloud_kubernetes_encryption_protection is non-compliant",
			Limits:     "one that other code has for the cluster",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kubernetes_encryption_protection",
			},
			Judge: expect.Companion{
				Types: []string{"tencentcloud_kubernetes_encryption_protection"}, Path: "cluster_id", Keys: []string{"id"},
			}.Remedied("add a tencentcloud_kubernetes_encryption_protection with its id as cluster_id"),
		},
	},
})

// encryptsSecrets wants "secrets" among the resources that are encrypted, and a key for it.
func encryptsSecrets(resources, key string) expect.Judge {
	listed := func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		list := r.Get(resources)
		elems, complete := graph.Elements(list)
		return listsAll(resources, list, elems, complete, []string{"secrets"})
	}
	return expect.Judge(listed).Remedied(`set %s to ["secrets"], and %s to a KMS key`, resources, key).And(expect.Set(key).Unless(expect.Unset(resources)))
}
