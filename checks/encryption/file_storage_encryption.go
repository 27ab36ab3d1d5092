package encryption

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "file-storage-encryption",
	Title: language.Text{
		En:   "file systems are encrypted",
		Hans: "文件系统已加密",
		Hant: "檔案系統已加密",
	},
	Severity: analyzer.High,
	Rationale: "A shared file system collects what many servers write, often for years. Encryption has to be chosen when it is created; what was left plain can " +
		"only be copied into a new one.",
	Remedy:     "create the file system with encryption",
	Parameters: []analyzer.Parameter{expect.RequireOwnKey},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiFiles.Types(),
			Decides:    analyzer.Full,
			Definition: "Huawei Config sfsturbo-encrypted-check: a file system without a KMS key is non-compliant; SFS is judged alike",
			Limits:     "file systems made from a backup, which are encrypted as the original was",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/sfs_turbo",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/sfs_file_system",
			},
			Judge: huaweiFiles.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      awsFiles.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config efs-encrypted-check: a file system without encryption is non-compliant. Amazon FSx always encrypts; with require-customer-managed-key it needs a key too",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/efs-encrypted-check.html",
				"https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/efs_file_system",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_windows_file_system",
			},
			Judge: awsFiles.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnFiles.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config efs-encrypted-check: a file system without encryption is non-compliant. Amazon FSx always encrypts; with require-customer-managed-key it needs a key too",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/efs-encrypted-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html",
			},
			Judge: cfnFiles.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_nas_file_system"},
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config nas-filesystem-encrypt-type-check: a file system without encryption is non-compliant; a key that NAS manages will do",
			Limits:     "file systems made from a snapshot, which are encrypted as the original is",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/nas-filesystem-encrypt-type-check",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nas_file_system",
			},
			Judge: expect.WithOwnKey(disk(expect.OneOf("encrypt_type", "1", "2").Remedied("set encrypt_type = 1, or 2 with a kms_key_id; this creates it anew"), "encrypt_type", "snapshot_id"), "kms_key_id"),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Tencent: "CFS has no argument for encryption in the provider",
	},
})

var huaweiFiles = expect.ByType{
	"huaweicloud_sfs_turbo": huaweiDisk("crypt_key_id", "backup_id"),
	"huaweicloud_sfs_file_system": func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		const path = "metadata.#sfs_crypt_key_id"
		key := r.Get("metadata").Get("#sfs_crypt_key_id")
		return analyzer.Decide(key.IsSet(), path, key, "%s is not set, want a value", path).
			Remedied(`set "#sfs_crypt_key_id", "#sfs_crypt_domain_id" and "#sfs_crypt_alias" in metadata; this creates it anew`)
	},
}

var awsFiles = expect.ByType{
	"aws_efs_file_system":         expect.WithOwnKey(expect.True("encrypted").Remedied("set encrypted = true; this creates it anew"), "kms_key_id"),
	"aws_fsx_lustre_file_system":  expect.WithOwnKey(fsx, "kms_key_id"),
	"aws_fsx_ontap_file_system":   expect.WithOwnKey(fsx, "kms_key_id"),
	"aws_fsx_openzfs_file_system": expect.WithOwnKey(fsx, "kms_key_id"),
	"aws_fsx_windows_file_system": expect.WithOwnKey(fsx, "kms_key_id"),
}

var cfnFiles = expect.ByType{
	"AWS::EFS::FileSystem": expect.WithOwnKey(expect.True("Encrypted").Remedied("set Encrypted: true; this replaces it"), "KmsKeyId"),
	"AWS::FSx::FileSystem": expect.WithOwnKey(fsx, "KmsKeyId"),
}

var fsx = expect.Always("Amazon FSx encrypts every file system")
