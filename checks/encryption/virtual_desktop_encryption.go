package encryption

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "virtual-desktop-encryption",
	Title: language.Text{
		En:   "the disks of virtual desktops are encrypted",
		Hans: "虚拟桌面的磁盘已加密",
		Hant: "虛擬桌面的磁碟已加密",
	},
	Severity: analyzer.High,
	Rationale: "On a virtual desktop lies what staff work on: extracts, mail, downloads. Its disks cannot be encrypted later; a desktop that was created plain has to " +
		"be created anew.",
	Remedy: "create the desktop with encrypted root and user volumes",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_workspace_desktop"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a desktop with a volume without a KMS key is non-compliant",
			Limits:     "desktop pools, for which the provider has no argument",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/workspace_desktop",
			},
			Judge: expect.Set("root_volume.kms_id").
				And(disksOf("data_volume", expect.Set("data_volume.kms_id"))).
				Remedied("set kms_id of the root_volume block and of every data_volume block to the id of a huaweicloud_kms_key"),
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_workspaces_workspace"},
			Decides:    analyzer.Full,
			Definition: "AWS Config workspaces-root-volume-encryption-enabled and workspaces-user-volume-encryption-enabled: a WorkSpace with a volume that is not encrypted is non-compliant",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/workspaces-root-volume-encryption-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/workspaces-user-volume-encryption-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/workspaces_workspace",
			},
			Judge: expect.True("root_volume_encryption_enabled").And(expect.True("user_volume_encryption_enabled")),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::WorkSpaces::Workspace"},
			Decides:    analyzer.Full,
			Definition: "AWS Config workspaces-root-volume-encryption-enabled and workspaces-user-volume-encryption-enabled: a WorkSpace with a volume that is not encrypted is non-compliant",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/workspaces-root-volume-encryption-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/workspaces-user-volume-encryption-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspace.html",
			},
			Judge: expect.True("RootVolumeEncryptionEnabled").And(expect.True("UserVolumeEncryptionEnabled")),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Alibaba: "the provider has no argument for the encryption of the disks of Elastic Desktop Service",
		analyzer.Tencent: "the provider has no virtual desktops",
	},
})
