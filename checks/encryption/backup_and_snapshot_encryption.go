package encryption

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "backup-and-snapshot-encryption",
	Title: language.Text{
		En:   "backups, snapshots and images are encrypted",
		Hans: "备份、快照和镜像已加密",
		Hant: "備份、快照和映像檔已加密",
	},
	Severity: analyzer.High,
	Rationale: "A copy holds all that the original does, is handed to other accounts and regions more easily, and is kept longer. A copy of an encrypted disk can itself be " +
		"plain if nobody says otherwise.",
	Remedy:     "encrypt the copy, or the vault that backups go to",
	Parameters: []analyzer.Parameter{expect.RequireOwnKey},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_images_image", "huaweicloud_taurusdb_instance"},
			Decides:    analyzer.Partial,
			Definition: "an image made from a file without a KMS key is non-compliant, and so is a TaurusDB instance whose backups are not encrypted",
			Limits:     "images, snapshots and backups made from a server or disk, which are encrypted as that is",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/images_image",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/taurusdb_instance",
			},
			Judge: huaweiCopies.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsCopies.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config backup-recovery-point-encrypted, and the like for copies: an image, or a copy of a snapshot or an image, that does not say it is encrypted is non-compliant. " +
				"AWS Backup encrypts every vault; with require-customer-managed-key it needs a key too",
			Limits: "snapshots of volumes and databases, which are encrypted as those are; regions that encrypt by default in other code",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/backup-recovery-point-encrypted.html",
				"https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_vault",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_snapshot_copy",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ami",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ami_copy",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dlm_lifecycle_policy",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/imagebuilder_image_recipe",
			},
			Judge: awsCopies.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnCopies.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config backup-recovery-point-encrypted, and the like for copies: a copy of a snapshot or an image recipe that does not say it is encrypted is non-compliant. " +
				"AWS Backup encrypts every vault; with require-customer-managed-key it needs a key too",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/backup-recovery-point-encrypted.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagerecipe.html",
			},
			Judge: cfnCopies.Judge,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   alibabaCopies.Types(),
			Decides: analyzer.Full,
			Definition: "a copy of an image, or the copies that a snapshot policy makes in other regions, that are not encrypted are non-compliant. Cloud Backup encrypts every vault; with " +
				"require-customer-managed-key it needs a key too",
			Limits: "snapshots, which are encrypted as their disks are",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_auto_snapshot_policy",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/image_copy",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_vault",
			},
			Judge: alibabaCopies.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_mysql_backup_encryption_status"},
			Decides:    analyzer.Partial,
			Definition: "an instance of TencentDB for MySQL that switches the encryption of its backups off is non-compliant",
			Limits:     "instances for which the code does not say; snapshots, which are encrypted as their disks are",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_backup_encryption_status",
			},
			Judge: expect.OneOf("encryption_status", "on"),
		},
	},
})

var huaweiCopies = expect.ByType{
	"huaweicloud_images_image": expect.Set("cmk_id").
		Remedied("set cmk_id to the id of a huaweicloud_kms_key; this creates the image anew").
		Unless(expect.Unset("image_url")),
	"huaweicloud_taurusdb_instance": expect.OneOf("encryption_status", "ON").
		Remedied(`set encryption_status = "ON", encryption_type = "kms" and kms_key_id`),
}

var awsCopies = expect.ByType{
	"aws_ami":               awsEncryptedRegion.Or(disksOf("ebs_block_device", flagDisk("ebs_block_device.encrypted", "ebs_block_device.snapshot_id"))),
	"aws_ami_copy":          expect.WithOwnKey(awsEncryptedRegion.Or(flagDisk("encrypted")), "kms_key_id"),
	"aws_backup_vault":      expect.WithOwnKey(expect.Always("AWS Backup encrypts every vault"), "kms_key_arn"),
	"aws_ebs_snapshot_copy": expect.WithOwnKey(awsEncryptedRegion.Or(flagDisk("encrypted")), "kms_key_id"),
	"aws_dlm_lifecycle_policy": copies("policy_details.schedule.cross_region_copy_rule", "encrypted").
		And(copies("policy_details.action.cross_region_copy", "encryption_configuration.encrypted")),
	"aws_imagebuilder_image_recipe": awsEncryptedRegion.Or(templateDisks{"block_device_mapping", "ebs", "encrypted", "snapshot_id", "kms_key_id"}.judge),
}

var cfnCopies = expect.ByType{
	"AWS::Backup::BackupVault": expect.WithOwnKey(expect.Always("AWS Backup encrypts every vault"), "EncryptionKeyArn"),
	"AWS::DLM::LifecyclePolicy": copies("PolicyDetails.Schedules.CrossRegionCopyRules", "Encrypted").
		And(copies("PolicyDetails.Actions.CrossRegionCopy", "EncryptionConfiguration.Encrypted")),
	"AWS::ImageBuilder::ImageRecipe": templateDisks{"BlockDeviceMappings", "Ebs", "Encrypted", "SnapshotId", "KmsKeyId"}.judge,
}

var alibabaCopies = expect.ByType{
	"alicloud_ecs_auto_snapshot_policy": alibabaSnapshotPolicy,
	"alicloud_snapshot_policy":          alibabaSnapshotPolicy,
	"alicloud_image_copy":               expect.WithOwnKey(flagDisk("encrypted"), "kms_key_id"),
	"alicloud_copy_image":               expect.WithOwnKey(flagDisk("encrypted"), "kms_key_id"),
	"alicloud_hbr_vault":                expect.WithOwnKey(expect.Always("Cloud Backup encrypts every vault"), "kms_key_id"),
}

var alibabaSnapshotPolicy = expect.True("copy_encryption_configuration.encrypted").
	Remedied("set encrypted = true in a copy_encryption_configuration block").
	Unless(expect.NotTrue("enable_cross_region_copy"))

// copies wants each copy that a list, or each of several lists, describes to be encrypted. Without any there is nothing to encrypt.
func copies(list, argument string) expect.Judge {
	path := list + "." + argument
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := analyzer.Skip()
		for _, copies := range r.All(list) {
			if copies.IsSet() == graph.No {
				continue
			}
			for _, v := range copies.All(argument) {
				verdict = verdict.And(analyzer.Decide(v.IsTrue(), path, v, "%s is %s, want true", path, expect.Shown(v)))
			}
		}
		return verdict.Remedied("set %s to true for every copy", argument)
	}
}
