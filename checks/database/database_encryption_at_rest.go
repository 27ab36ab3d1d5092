package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "database-encryption-at-rest",
	Title: language.Text{
		En:   "distributed, global and graph databases encrypt their storage",
		Hans: "分布式、全局与图数据库的存储已加密",
		Hant: "分散式、全球和圖形數據庫的儲存已加密",
	},
	Severity: analyzer.High,
	Rationale: "Disks, snapshots and backups of a database leave the bank's hands more easily than the running database does. " +
		"Encrypted with a key of the key service they stay unreadable, and every use of the key is on record.",
	Remedy: "encrypt the storage with a key of the key service; most databases have to be created anew for that",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiGaussDB.Types(),
			Decides:    analyzer.Full,
			Definition: "as Huawei Config rds-instances-enable-kms for RDS: a GaussDB instance is compliant if its disks are encrypted with a KMS key or transparent data encryption is on",
			Limits:     "TaurusDB, for which the provider has an argument for encrypted backups only",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/gaussdb_instance",
			},
			Judge: huaweiGaussDB.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsSiblings.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config neptune-cluster-encrypted: a Neptune cluster without storage encryption is non-compliant; global clusters of Neptune and " +
				"Aurora are judged alike; any KMS key will do",
			Limits: "what is restored from a snapshot, or made from a cluster of other code, and does not set storage_encrypted",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/neptune-cluster-encrypted.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptune_cluster",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptune_global_cluster",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_global_cluster",
			},
			Judge: awsSiblings.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnSiblings.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config neptune-cluster-encrypted: a Neptune cluster without storage encryption is non-compliant; global clusters are judged alike; any KMS key will do",
			Limits:     "what is restored from a snapshot, or made from a cluster of another stack, and does not set StorageEncrypted",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/neptune-cluster-encrypted.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html",
			},
			Judge: cfnSiblings.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_polardb_cluster"},
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config polardb-cluster-enabled-tde: a PolarDB cluster without transparent data encryption is non-compliant",
			Limits:     "PolarDB-X (alicloud_drds_polardbx_instance), for which the provider has no argument",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/polardb-cluster-enabled-tde",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_cluster",
			},
			Judge: expect.OneOf("tde_status", "Enabled").Remedied(`set tde_status = "Enabled"`),
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentSiblings.Types(),
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: a cluster whose data is not encrypted with a KMS key is non-compliant. TDSQL-C and TDSQL encrypt data transparently (TDE)",
			Limits:     "encryption that other code switches on",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cynosdb_cluster_transparent_encrypt",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/dcdb_encrypt_attributes_config",
			},
			Judge: tencentSiblings.Judge,
		},
	},
})

var huaweiGaussDB = expect.ByType{
	"huaweicloud_gaussdb_instance":           gaussDBEncryption,
	"huaweicloud_gaussdb_opengauss_instance": gaussDBEncryption,
}

// The provider passes kms_tde_status on as it is; the API takes "on".
var gaussDBEncryption = expect.Set("disk_encryption_id").
	Or(expect.OneOf("kms_tde_switch.kms_tde_status", "on")).
	Remedied("set disk_encryption_id to the id of a huaweicloud_kms_key, which creates the instance anew, or add kms_tde_switch")

var awsSiblings = expect.ByType{
	"aws_neptune_cluster": encryption{
		wanted:    expect.True("storage_encrypted").Remedied("set storage_encrypted = true; this creates the cluster anew"),
		own:       "storage_encrypted",
		originals: []string{"snapshot_identifier", "replication_source_identifier"},
		databases: []string{"aws_neptune_cluster"},
	}.judge,
	"aws_neptune_global_cluster": globalEncryption("aws_neptune_cluster"),
	"aws_rds_global_cluster":     globalEncryption("aws_rds_cluster"),
}

// globalEncryption judges a global cluster, which can be made from a cluster.
func globalEncryption(cluster string) expect.Judge {
	return encryption{
		wanted:    expect.True("storage_encrypted").Remedied("set storage_encrypted = true; this creates the cluster anew"),
		own:       "storage_encrypted",
		originals: []string{"source_db_cluster_identifier"},
		databases: []string{cluster},
	}.judge
}

var cfnSiblings = expect.ByType{
	"AWS::Neptune::DBCluster": encryption{
		wanted:    expect.True("StorageEncrypted").Remedied("set StorageEncrypted: true; this replaces the cluster"),
		own:       "StorageEncrypted",
		originals: []string{"SnapshotIdentifier", "SourceDBClusterIdentifier"},
		databases: []string{"AWS::Neptune::DBCluster"},
	}.judge,
	"AWS::RDS::GlobalCluster": encryption{
		wanted:    expect.True("StorageEncrypted").Remedied("set StorageEncrypted: true; this replaces the cluster"),
		own:       "StorageEncrypted",
		originals: []string{"SourceDBClusterIdentifier"},
		databases: []string{"AWS::RDS::DBCluster"},
	}.judge,
}

var tencentSiblings = expect.ByType{
	"tencentcloud_cynosdb_cluster":      tencentCynosDB,
	"tencentcloud_cynosdb_cluster_v2":   tencentCynosDB,
	"tencentcloud_dcdb_db_instance":     tencentDCDB,
	"tencentcloud_dcdb_hourdb_instance": tencentDCDB,
}

var (
	tencentCynosDB = expect.Companion{
		Types: []string{"tencentcloud_cynosdb_cluster_transparent_encrypt"}, Path: "cluster_id", Keys: []string{"id"},
	}.Remedied("add a tencentcloud_cynosdb_cluster_transparent_encrypt for it")

	tencentDCDB = expect.Companion{
		Types: []string{"tencentcloud_dcdb_encrypt_attributes_config"}, Path: "instance_id", Keys: []string{"id"},
		Passes: expect.OneOf("encrypt_enabled", "1"),
	}.Remedied("add a tencentcloud_dcdb_encrypt_attributes_config with encrypt_enabled = 1 for it")
)
