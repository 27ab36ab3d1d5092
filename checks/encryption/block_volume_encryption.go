package encryption

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "block-volume-encryption",
	Title: language.Text{
		En:   "disks of servers are encrypted",
		Hans: "服务器的磁盘已加密",
		Hant: "伺服器的磁碟已加密",
	},
	Severity: analyzer.High,
	Rationale: "A disk outlives its server: as a snapshot, as a copy, as hardware that leaves the data centre. Encrypted, it is worth nothing without the " +
		"key, and whoever may use the key is on record.",
	Remedy:     "encrypt the disk, with a key of your own where the data calls for it",
	Parameters: []analyzer.Parameter{expect.RequireOwnKey},
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiDisks.Types(),
			Decides: analyzer.Full,
			Definition: "Huawei Config volumes-encrypted-check: a disk without a KMS key is non-compliant; disks that a server or a node of CCE is created with are " +
				"judged alike",
			Limits: "disks made from a snapshot or a backup, which are encrypted as that is; the system disks of AS configurations, for which the provider has no argument; huaweicloud_evsv3_volume",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/evs_volume",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/compute_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/as_configuration",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_node",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_node_pool",
			},
			Judge: huaweiDisks.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsDisks.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config encrypted-volumes and ec2-ebs-encryption-by-default: a disk that does not say it is encrypted is non-compliant, unless the region encrypts by " +
				"default. An instance has a root disk, whether it describes it or not; a launch template has the disks that it describes",
			Limits: "disks made from a snapshot or an image, which are encrypted if that is; regions that other code encrypts by default",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/encrypted-volumes.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/ec2-ebs-encryption-by-default.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_volume",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_encryption_by_default",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/launch_template",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/launch_configuration",
			},
			Judge: awsDisks.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnDisks.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config encrypted-volumes: a disk that does not say it is encrypted is non-compliant. An instance has a root disk, whether it describes it or not; " +
				"a launch template has the disks that it describes",
			Limits: "disks made from a snapshot or an image, which are encrypted if that is; regions that encrypt by default, for which there is no resource type",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/encrypted-volumes.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html",
			},
			Judge: cfnDisks.Judge,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   alibabaDisks.Types(),
			Decides: analyzer.Full,
			Definition: "Alibaba Cloud Config ecs-disk-encrypted: a disk without encryption is non-compliant, unless the region encrypts by default; disks that an instance is " +
				"created with are judged alike",
			Limits: "disks made from a snapshot or an image, which are encrypted if that is; regions that other code encrypts by default",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/ecs-disk-encrypted",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_disk",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_disk_encryption_by_default",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_launch_template",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ess_scaling_configuration",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_kubernetes_node_pool",
			},
			Judge: alibabaDisks.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentDisks.Types(),
			Decides:    analyzer.Full,
			Definition: "as on Alibaba Cloud: a disk without encryption is non-compliant; disks that an instance is created with are judged alike",
			Limits:     "disks made from a snapshot or an image, which are encrypted if that is; the system disks of launch templates, for which the provider has no argument",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cbs_storage",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cbs_storage_set",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cvm_launch_template",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kubernetes_native_node_pool",
			},
			Judge: tencentDisks.Judge,
		},
	},
})

// disk wants an argument of a disk, or of each in a list of blocks, to be as wanted. Where it is left out, the disk may be encrypted
// because the snapshot is that one of the sources names.
func disk(wanted expect.Judge, argument string, sources ...string) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := wanted(in, r)
		if verdict.Outcome != analyzer.Failed {
			return verdict
		}
		var named graph.Value
		source := ""
		for i, v := range r.All(argument) {
			inherits := false
			for _, path := range sources {
				if all := r.All(path); i < len(all) && all[i].IsSet() != graph.No {
					inherits, source, named = true, path, all[i]
				}
			}
			if v.IsFalse() == graph.Yes || (v.IsSet() == graph.No && !inherits) {
				return verdict
			}
		}
		if source == "" {
			return verdict
		}
		cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the encryption of what " + source + " names", At: named.At()}
		return analyzer.UnsureBecause(cause, source, named, "%s is not set, so that it is encrypted only if what %s names is", argument, source)
	}
}

// disksOf leaves out resources without blocks of a kind: what is not there needs no encryption.
func disksOf(block string, j expect.Judge) expect.Judge { return j.Unless(expect.Unset(block)) }

var huaweiDisks = expect.ByType{
	"huaweicloud_evs_volume":          huaweiDisk("kms_id", "snapshot_id", "backup_id"),
	"huaweicloud_compute_instance":    huaweiServer,
	"huaweicloud_compute_instance_v2": huaweiServer,
	"huaweicloud_as_configuration":    huaweiScaled,
	"huaweicloud_as_configuration_v1": huaweiScaled,
	"huaweicloud_cce_node":            huaweiNode,
	"huaweicloud_cce_node_v3":         huaweiNode,
	"huaweicloud_cce_node_pool":       huaweiNode,
}

var (
	huaweiServer = huaweiDisk("system_disk_kms_key_id").And(disksOf("data_disks", huaweiDisk("data_disks.kms_key_id", "data_disks.snapshot_id")))
	huaweiNode   = huaweiDisk("root_volume.kms_key_id").And(disksOf("data_volumes", huaweiDisk("data_volumes.kms_key_id")))
)

// huaweiDisk wants a key, without which there is no encryption on Huawei Cloud.
func huaweiDisk(key string, sources ...string) expect.Judge {
	return disk(expect.Set(key).Remedied("set %s to the id of a huaweicloud_kms_key; this creates it anew", key), key, sources...)
}

// huaweiScaled judges the data disks of an AS configuration.
func huaweiScaled(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const path = "instance_config.disk.kms_id"
	types, keys := r.All("instance_config.disk.disk_type"), r.All(path)
	verdict := analyzer.Skip()
	for i, key := range keys {
		if i >= len(types) || types[i].Is("DATA") == graph.No {
			continue
		}
		switch set := key.IsSet().And(key.Exists()); {
		case set == graph.Yes:
			verdict = verdict.And(analyzer.Pass(path, key, "the data disk has a key"))
		case set == graph.No && types[i].Is("DATA") == graph.Yes && key.Exists() == graph.Yes:
			verdict = verdict.And(analyzer.Fail(path, key, "%s of a data disk is not set, want a value", path).
				Remedied("set kms_id of the data disk to the id of a huaweicloud_kms_key"))
		default:
			verdict = verdict.And(analyzer.Unsure(path, key, "%s is not known", path))
		}
	}
	return verdict
}

var awsEncryptedRegion = expect.RegionSetting{
	Types: []string{"aws_ebs_encryption_by_default"},
	Is:    expect.NotFalse("enabled"),
}

var awsDisks = expect.ByType{
	"aws_ebs_encryption_by_default": expect.NotFalse("enabled").Remedied("set enabled = true, or leave it out"),
	"aws_ebs_volume":                expect.WithOwnKey(awsEncryptedRegion.Or(flagDisk("encrypted", "snapshot_id")), "kms_key_id"),
	"aws_instance": awsEncryptedRegion.Or(
		expect.WithOwnKey(flagDisk("root_block_device.encrypted"), "root_block_device.kms_key_id").
			And(disksOf("ebs_block_device", expect.WithOwnKey(flagDisk("ebs_block_device.encrypted", "ebs_block_device.snapshot_id"), "ebs_block_device.kms_key_id"))).
			Unless(fromTemplate("launch_template", "root_block_device", "ebs_block_device"))),
	"aws_launch_configuration": awsEncryptedRegion.Or(
		flagDisk("root_block_device.encrypted").
			And(disksOf("ebs_block_device", flagDisk("ebs_block_device.encrypted", "ebs_block_device.snapshot_id").
				Unless(expect.Set("ebs_block_device.no_device"))))),
	"aws_launch_template": awsEncryptedRegion.Or(
		templateDisks{"block_device_mappings", "ebs", "encrypted", "snapshot_id", "kms_key_id"}.judge),
}

// flagDisk wants an argument to be true.
func flagDisk(argument string, sources ...string) expect.Judge {
	return disk(expect.True(argument).Remedied("set %s = true; this creates it anew", argument), argument, sources...)
}

// fromTemplate holds of an instance that has its disks from a launch template, which is judged itself.
func fromTemplate(template string, blocks ...string) expect.Judge {
	own := expect.Set(template)
	for _, block := range blocks {
		own = own.And(expect.Unset(block))
	}
	return own
}

var cfnDisks = expect.ByType{
	"AWS::EC2::Volume": expect.WithOwnKey(cfnDisk("Encrypted", "SnapshotId"), "KmsKeyId"),
	"AWS::EC2::Instance": expect.Judge(templateDisks{"BlockDeviceMappings", "Ebs", "Encrypted", "SnapshotId", "KmsKeyId"}.orRoot).
		Unless(fromTemplate("LaunchTemplate", "BlockDeviceMappings")),
	"AWS::EC2::LaunchTemplate":              templateDisks{"LaunchTemplateData.BlockDeviceMappings", "Ebs", "Encrypted", "SnapshotId", "KmsKeyId"}.judge,
	"AWS::AutoScaling::LaunchConfiguration": templateDisks{"BlockDeviceMappings", "Ebs", "Encrypted", "SnapshotId", ""}.orRoot,
}

func cfnDisk(property string, sources ...string) expect.Judge {
	return disk(expect.True(property).Remedied("set %s: true; this replaces it", property), property, sources...)
}

// templateDisks names the properties of a list of disks, some of which are no EBS volumes but local ones, or taken away.
type templateDisks struct{ list, ebs, encrypted, snapshot, key string }

// judge judges the disks that are described. If none is, it is the image that says what there is.
func (t templateDisks) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if list := r.Get(t.list); list.IsSet() == graph.No {
		cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the disks of the image", At: r.At}
		return analyzer.UnsureBecause(cause, t.list, list, "%s is not set, so that the image says which disks there are and whether they are encrypted", t.list)
	}
	return t.described(in, r)
}

// orRoot judges the disks of something that has a root disk even if none is described.
func (t templateDisks) orRoot(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if list := r.Get(t.list); list.IsSet() == graph.No {
		return analyzer.Fail(t.list, list, "%s is not set, so that the root disk is not encrypted", t.list).
			Remedied("describe the root disk in %s, with %s: true", t.list, t.encrypted)
	}
	return t.described(in, r)
}

func (t templateDisks) described(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	path := t.list + "." + t.ebs
	argument := path + "." + t.encrypted
	verdict := analyzer.Skip()
	encrypted, snapshots := r.All(argument), r.All(path+"."+t.snapshot)
	for i, ebs := range r.All(path) {
		if ebs.IsSet() == graph.No || i >= len(encrypted) || i >= len(snapshots) {
			continue // a local disk, or none
		}
		verdict = verdict.And(t.one(argument, encrypted[i], snapshots[i]))
	}
	if t.key != "" && verdict.Outcome == analyzer.Passed {
		return expect.WithOwnKey(func(*analyzer.Inspection, *graph.Resource) analyzer.Verdict { return verdict }, path+"."+t.key)(in, r)
	}
	return verdict
}

func (t templateDisks) one(argument string, encrypted, snapshot graph.Value) analyzer.Verdict {
	switch is := encrypted.IsTrue(); {
	case is == graph.Yes && encrypted.Exists() == graph.Yes:
		return analyzer.Pass(argument, encrypted, "%s is true", argument)
	case is == graph.No && encrypted.IsAbsent() && snapshot.IsSet() != graph.No:
		cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the encryption of the snapshot", At: snapshot.At()}
		return analyzer.UnsureBecause(cause, argument, snapshot, "%s is not set, so that the disk is encrypted only if its snapshot is", argument)
	case is == graph.No && encrypted.Exists() == graph.Yes:
		return analyzer.Fail(argument, encrypted, "%s is %s, want true", argument, expect.Shown(encrypted)).Remedied("set %s to true for the disk", t.encrypted)
	case encrypted.Exists() != graph.Yes:
		return analyzer.UnsureBecause(encrypted.Existing().Cause(), argument, encrypted, "%s is perhaps not there", argument)
	}
	return analyzer.Unsure(argument, encrypted, "%s is not known", argument)
}

var alibabaEncryptedRegion = expect.RegionSetting{
	Types: []string{"alicloud_ecs_disk_encryption_by_default"},
	Is:    expect.True("encrypted"),
}

var alibabaDisks = expect.ByType{
	"alicloud_ecs_disk_encryption_by_default": expect.True("encrypted").Remedied("set encrypted = true"),
	"alicloud_ecs_disk":                       alibabaVolume,
	"alicloud_disk":                           alibabaVolume,
	"alicloud_instance": alibabaServer("system_disk_encrypted", "data_disks").
		Unless(fromTemplate("launch_template_id", "system_disk_category", "data_disks")),
	"alicloud_ecs_launch_template":       alibabaServer("system_disk.encrypted", "data_disks"),
	"alicloud_launch_template":           alibabaServer("system_disk.encrypted", "data_disks"),
	"alicloud_ess_scaling_configuration": alibabaServer("system_disk_encrypted", "data_disk"),
	"alicloud_cs_kubernetes_node_pool":   alibabaServer("system_disk_encrypted", "data_disks"),
}

var alibabaVolume = expect.WithOwnKey(alibabaEncryptedRegion.Or(flagDisk("encrypted", "snapshot_id")), "kms_key_id")

// alibabaServer judges what an instance is created with: a system disk, and perhaps data disks.
func alibabaServer(system, data string) expect.Judge {
	return alibabaEncryptedRegion.Or(flagDisk(system).And(disksOf(data, flagDisk(data+".encrypted", data+".snapshot_id"))))
}

var tencentDisks = expect.ByType{
	"tencentcloud_cbs_storage":     expect.WithOwnKey(flagDisk("encrypt", "snapshot_id"), "kms_key_id"),
	"tencentcloud_cbs_storage_set": expect.WithOwnKey(flagDisk("encrypt", "snapshot_id"), "kms_key_id"),
	"tencentcloud_instance": flagDisk("system_disk_encrypt").
		And(disksOf("data_disks", flagDisk("data_disks.encrypt", "data_disks.data_disk_snapshot_id"))).
		Unless(fromTemplate("launch_template_id", "data_disks")),
	"tencentcloud_cvm_launch_template": disksOf("data_disks", flagDisk("data_disks.encrypt", "data_disks.snapshot_id")),
	"tencentcloud_kubernetes_native_node_pool": expect.OneOf("native.system_disk.encrypt", "ENCRYPT").
		And(disksOf("native.data_disks", expect.OneOf("native.data_disks.encrypt", "ENCRYPT"))),
}
