package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "nosql-encryption",
	Title: language.Text{
		En:   "document and key-value databases encrypt their storage",
		Hans: "文档与键值数据库的存储已加密",
		Hant: "文件和鍵值數據庫的儲存已加密",
	},
	Severity: analyzer.High,
	Rationale: "Disks, snapshots and backups of a database leave the bank's hands more easily than the running database does. " +
		"Encrypted with a key of the key service they stay unreadable, and every use of the key is on record.",
	Remedy: "encrypt the storage with a key of the key service; most databases have to be created anew for that",
	Parameters: []analyzer.Parameter{
		{Name: "aws-owned-key", Default: false, Doc: "whether a key that AWS owns, with which DynamoDB encrypts every table that asks for no other, is enough; nobody but AWS sees how it is used"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_dds_instance", "huaweicloud_dds_instance_v3"},
			Decides:    analyzer.Full,
			Definition: "as Huawei Config rds-instances-enable-kms for RDS: a DDS instance whose disks are not encrypted with a KMS key is non-compliant",
			Limits:     "GeminiDB, for which the provider has no argument",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dds_instance",
			},
			Judge: expect.Set("disk_encryption_id").
				Remedied("set disk_encryption_id to the id of a huaweicloud_kms_key; this creates the instance anew"),
		},
		{
			Name:    analyzer.AWS,
			Types:   awsNoSQL.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config dynamodb-table-encrypted-kms: a table that is not encrypted with a key of KMS is non-compliant, one severity lower, since " +
				"AWS encrypts it all the same with a key that it owns; docdb-cluster-encrypted and dax-encryption-enabled: a DocumentDB or DAX cluster without encryption at rest is non-compliant",
			Limits: "DocumentDB clusters that are restored from a snapshot, or copied from a cluster of other code, and do not set storage_encrypted; " +
				"Keyspaces, Timestream and elastic DocumentDB clusters, which are always encrypted",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-table-encrypted-kms.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/docdb-cluster-encrypted.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/dax-encryption-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdb_cluster",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdb_global_cluster",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dax_cluster",
			},
			Judge: awsNoSQL.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnNoSQL.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config dynamodb-table-encrypted-kms: a table that is not encrypted with a key of KMS is non-compliant, one severity lower, since " +
				"AWS encrypts it all the same with a key that it owns; docdb-cluster-encrypted and dax-encryption-enabled: a DocumentDB or DAX cluster without encryption at rest is non-compliant",
			Limits: "DocumentDB clusters that are restored from a snapshot, or copied from a cluster of another stack, and do not set StorageEncrypted; " +
				"Keyspaces, Timestream and elastic DocumentDB clusters, which are always encrypted",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-table-encrypted-kms.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html",
			},
			Judge: cfnNoSQL.Judge,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   alibabaNoSQL.Types(),
			Decides: analyzer.Full,
			Definition: "as Alibaba Cloud Config rds-instance-enabled-disk-encryption and rds-instance-enabled-tde for RDS: an ApsaraDB for MongoDB instance is " +
				"compliant if its cloud disks are encrypted or transparent data encryption is on",
			Limits: "Lindorm, HBase and Tablestore",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_sharding_instance",
			},
			Judge: alibabaNoSQL.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentNoSQL.Types(),
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: an instance whose data is not encrypted with a KMS key is non-compliant. TencentDB for MongoDB encrypts data transparently (TDE)",
			Limits:     "read-only and standby instances, which have the data of their primary; encryption that other code switches on",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mongodb_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mongodb_instance_transparent_data_encryption",
			},
			Judge: tencentNoSQL.Judge,
		},
	},
})

var awsNoSQL = expect.ByType{
	"aws_dynamodb_table": dynamoDBKey("server_side_encryption.enabled", "add server_side_encryption with enabled = true, and kms_key_arn for a key of your own"),
	"aws_docdb_cluster": encryption{
		wanted:    expect.True("storage_encrypted").Remedied("set storage_encrypted = true; this creates the cluster anew"),
		own:       "storage_encrypted",
		originals: []string{"snapshot_identifier", "restore_to_point_in_time.source_cluster_identifier"},
		databases: []string{"aws_docdb_cluster"},
	}.judge,
	"aws_docdb_global_cluster": encryption{
		wanted:    expect.True("storage_encrypted").Remedied("set storage_encrypted = true; this creates the cluster anew"),
		own:       "storage_encrypted",
		originals: []string{"source_db_cluster_identifier"},
		databases: []string{"aws_docdb_cluster"},
	}.judge,
	"aws_dax_cluster": expect.True("server_side_encryption.enabled").
		Remedied("add server_side_encryption with enabled = true; this creates the cluster anew"),
}

var cfnNoSQL = expect.ByType{
	"AWS::DynamoDB::Table":       dynamoDBKey("SSESpecification.SSEEnabled", "add SSESpecification with SSEEnabled: true, and KMSMasterKeyId for a key of your own"),
	"AWS::DynamoDB::GlobalTable": dynamoDBKey("SSESpecification.SSEEnabled", "add SSESpecification with SSEEnabled: true, and KMSMasterKeyId to each of Replicas for a key of your own"),
	"AWS::DocDB::DBCluster": encryption{
		wanted:    expect.True("StorageEncrypted").Remedied("set StorageEncrypted: true; this replaces the cluster"),
		own:       "StorageEncrypted",
		originals: []string{"SnapshotIdentifier", "SourceDBClusterIdentifier"},
		databases: []string{"AWS::DocDB::DBCluster"},
	}.judge,
	"AWS::DocDB::GlobalCluster": encryption{
		wanted:    expect.True("StorageEncrypted").Remedied("set StorageEncrypted: true; this replaces the cluster"),
		own:       "StorageEncrypted",
		originals: []string{"SourceDBClusterIdentifier"},
		databases: []string{"AWS::DocDB::DBCluster"},
	}.judge,
	"AWS::DAX::Cluster": expect.True("SSESpecification.SSEEnabled").
		Remedied("add SSESpecification with SSEEnabled: true; this replaces the cluster"),
}

// dynamoDBKey wants a table to be encrypted with a key of KMS. Without one it is encrypted as well, with a key that AWS owns, which
// weighs less.
func dynamoDBKey(enabled, remedy string) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if analyzer.Setting[bool](in, "aws-owned-key") {
			return analyzer.Pass("", graph.NewAbsent(r.At), "DynamoDB encrypts every table")
		}
		verdict := expect.True(enabled).Remedied("%s", remedy)(in, r)
		for i := range verdict.Defects {
			verdict.Defects[i].Milder = true
		}
		return verdict
	}
}

var alibabaNoSQL = expect.ByType{
	"alicloud_mongodb_instance":          alibabaMongoDB,
	"alicloud_mongodb_sharding_instance": alibabaMongoDB,
}

var alibabaMongoDB = expect.True("encrypted").
	Or(expect.OneOf("tde_status", "enabled")).
	Remedied(`set encrypted = true, which creates the instance anew, or tde_status = "enabled"`)

var tencentNoSQL = expect.ByType{
	"tencentcloud_mongodb_instance":          tencentMongoDB,
	"tencentcloud_mongodb_sharding_instance": tencentMongoDB,
}

var tencentMongoDB = expect.OneOf("data_encryption", "TDE").
	Or(expect.Companion{
		Types: []string{"tencentcloud_mongodb_instance_transparent_data_encryption"}, Path: "instance_id", Keys: []string{"id"},
	}.Judge).
	Remedied(`set data_encryption = "TDE", which creates the instance anew, or add a tencentcloud_mongodb_instance_transparent_data_encryption for it`)
