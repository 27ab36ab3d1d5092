package database

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "rds-instances-enable-kms",
	Title: language.Text{
		En:   "relational databases encrypt their storage",
		Hans: "关系型数据库的存储已加密",
		Hant: "關聯式數據庫的儲存已加密",
	},
	Severity: analyzer.High,
	Rationale: "Disks, snapshots and backups of a database leave the bank's hands more easily than the running database does. " +
		"Encrypted with a key of the key service they stay unreadable, and every use of the key is on record.",
	Remedy: "encrypt the storage with a key of the key service; most databases have to be created anew for that",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_rds_instance", "huaweicloud_rds_instance_v3"},
			Decides:    analyzer.Full,
			Definition: "Huawei Config rds-instances-enable-kms: an RDS instance whose storage is not encrypted with a KMS key is non-compliant",
			Limits: "read replicas, which take over the encryption of their primary; what is restored from a backup of other code and does not set a key; " +
				"transparent data encryption (tde_enabled), which encrypts the files of the engine, not the disk",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_13_6009.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_instance",
			},
			Judge: encryption{
				wanted: expect.Set("volume.disk_encryption_id").
					Remedied("set disk_encryption_id in the volume block to the id of a huaweicloud_kms_key; this creates the instance anew"),
				own:       "volume.disk_encryption_id",
				originals: []string{"restore.instance_id"},
				databases: []string{"huaweicloud_rds_instance", "huaweicloud_rds_instance_v3"},
			}.judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsStorage.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config rds-storage-encrypted and rds-cluster-encrypted-at-rest: a DB instance or an Aurora or Multi-AZ cluster " +
				"without storage encryption is non-compliant; any KMS key will do",
			Limits: "members of clusters, and read replicas in the region of their source, which take over its encryption; what is restored from a snapshot, or copied " +
				"from a database of other code, and does not set storage_encrypted",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-storage-encrypted.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-cluster-encrypted-at-rest.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_cluster",
			},
			Judge: awsStorage.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnStorage.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config rds-storage-encrypted and rds-cluster-encrypted-at-rest: a DB instance or cluster without storage encryption is non-compliant; any KMS key will do",
			Limits: "members of clusters and read replicas, which take over the encryption of their cluster or source; what is restored from a snapshot, or copied " +
				"from a database of another stack, and does not set StorageEncrypted",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-storage-encrypted.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html",
			},
			Judge: cfnStorage.Judge,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   alibabaStorage.Types(),
			Decides: analyzer.Full,
			Definition: "Alibaba Cloud Config rds-instance-enabled-disk-encryption and rds-instance-enabled-tde: an RDS instance is compliant if its cloud disks " +
				"are encrypted or transparent data encryption is on",
			Limits: "read-only instances, which take over the encryption of their primary; MariaDB, for which the provider has no argument",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_instance",
				"https://www.alibabacloud.com/help/en/rds/apsaradb-rds-for-mysql/configure-disk-encryption",
			},
			Judge: alibabaStorage.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentStorage.Types(),
			Decides:    analyzer.Full,
			Definition: "As on Huawei Cloud: a database instance whose data is not encrypted with a KMS key is non-compliant. TencentDB encrypts data transparently (TDE)",
			Limits:     "read-only and disaster-recovery instances, which take over the encryption of their primary; encryption that other code switches on",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_instance_encryption_operation",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/sqlserver_instance_tde",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mariadb_instance",
			},
			Judge: tencentStorage.Judge,
		},
	},
})

var awsStorage = expect.ByType{
	"aws_db_instance": judgeDBInstance,
	"aws_rds_cluster": encryption{
		wanted: expect.True("storage_encrypted").
			Or(expect.OneOf("engine_mode", "serverless")). // always encrypted
			Remedied("set storage_encrypted = true; this creates the cluster anew"),
		own: "storage_encrypted",
		originals: []string{"snapshot_identifier", "replication_source_identifier", "restore_to_point_in_time.source_cluster_identifier",
			"restore_to_point_in_time.source_cluster_resource_id"},
		databases: []string{"aws_rds_cluster"},
	}.judge,
}

var awsInstance = expect.Judge(encryption{
	wanted: expect.True("storage_encrypted").
		Remedied("set storage_encrypted = true; this creates the instance anew, from an encrypted copy of a snapshot if the data is to be kept"),
	own: "storage_encrypted",
	originals: []string{"snapshot_identifier", "restore_to_point_in_time.source_db_instance_identifier",
		"restore_to_point_in_time.source_dbi_resource_id", "restore_to_point_in_time.source_db_instance_automated_backups_arn"},
	databases: []string{"aws_db_instance"},
}.judge).Unless(expect.Set("replicate_source_db"))

// judgeDBInstance judges an instance. A replica in another region than its source ignores storage_encrypted: it is encrypted
// if it is given a key of its region.
func judgeDBInstance(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	source := r.Get("replicate_source_db")
	there := ""
	if arn, ok := source.Text(); ok && strings.Count(arn, ":") >= 5 {
		there = strings.Split(arn, ":")[3]
	} else if primary := in.Root.Target(source, "aws_db_instance"); primary != nil {
		there = awsRegion(primary)
	}
	if here := awsRegion(r); here != "" && there != "" && here != there {
		return expect.Set("kms_key_id").Remedied("set kms_key_id to the ARN of a key in %s", here)(in, r)
	}
	return awsInstance(in, r)
}

// awsRegion is the region of a resource, empty if it is not known.
func awsRegion(r *graph.Resource) string {
	if region, ok := r.Get("region").Text(); ok {
		return region
	}
	region, _ := r.Provider.Region.Text()
	return region
}

var cfnStorage = expect.ByType{
	"AWS::RDS::DBInstance": expect.Judge(encryption{
		wanted: expect.True("StorageEncrypted").
			Remedied("set StorageEncrypted: true; this replaces the instance"),
		own:       "StorageEncrypted",
		originals: []string{"DBSnapshotIdentifier", "DBClusterSnapshotIdentifier", "SourceDbiResourceId", "SourceDBInstanceAutomatedBackupsArn"},
	}.judge).
		Unless(expect.Set("DBClusterIdentifier")).
		Unless(expect.Set("SourceDBInstanceIdentifier")).
		Unless(expect.Set("SourceDBClusterIdentifier")),
	"AWS::RDS::DBCluster": encryption{
		wanted: expect.True("StorageEncrypted").
			Or(expect.OneOf("EngineMode", "serverless")). // always encrypted
			Remedied("set StorageEncrypted: true; this replaces the cluster"),
		own:       "StorageEncrypted",
		originals: []string{"SnapshotIdentifier", "SourceDBClusterIdentifier", "SourceDbClusterResourceId", "ReplicationSourceIdentifier"},
		databases: []string{"AWS::RDS::DBCluster"},
	}.judge,
}

// encryption is what is wanted of a database that may be made from another one, or from a snapshot, and takes over its
// encryption if it does not set its own.
type encryption struct {
	wanted    expect.Judge
	own       string   // the argument that, if it is set, decides instead of the original
	originals []string // the arguments that name an original
	databases []string // the types of an original that is a database itself
}

func (e encryption) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	verdict := e.wanted(in, r)
	if verdict.Outcome != analyzer.Failed || !r.Get(e.own).IsAbsent() {
		return verdict
	}
	original, path := e.original(r)
	if path == "" {
		return verdict
	}
	if original.IsSet() == graph.Undetermined {
		return analyzer.Unsure(path, original, "%s is not set, and %s is not known", e.own, path)
	}
	if source := in.Root.Target(original, e.databases...); source != nil {
		copied := ""
		if source.Type == r.Type {
			_, copied = e.original(source)
		}
		switch of := e.wanted(in, source); {
		case of.Outcome == analyzer.Passed:
			return analyzer.Pass(path, original, "it takes over the encryption of %s", source.Address).Resting(source)
		case of.Outcome == analyzer.Failed && copied == "":
			return analyzer.Fail(path, original, "%s is not set, and %s, from which it is made, is not encrypted", e.own, source.Address).Resting(source)
		}
	}
	cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the original that " + path + " names", At: original.At()}
	return analyzer.UnsureBecause(cause, path, original, "%s is not set, so it takes over the encryption of what %s names", e.own, path)
}

// original is the argument that names what the database is made from, and its path; the path is empty if there is none.
func (e encryption) original(r *graph.Resource) (graph.Value, string) {
	for _, path := range e.originals {
		if v := r.Get(path); v.IsSet() != graph.No {
			return v, path
		}
	}
	return graph.Value{}, ""
}

var alibabaStorage = expect.ByType{
	"alicloud_db_instance":             judgeAlibabaStorage,
	"alicloud_rds_clone_db_instance":   alibabaCopy("source_db_instance_id"),
	"alicloud_rds_ddr_instance":        alibabaCopy("source_db_instance_name"),
	"alicloud_rds_upgrade_db_instance": alibabaCopy("source_db_instance_id"),
}

func judgeAlibabaStorage(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	transparent := expect.OneOf("tde_status", "Enabled")(in, r)
	if transparent.Outcome == analyzer.Passed {
		return transparent
	}
	disk := expect.Value("encryption_key", "a key", isAlibabaKey).
		Remedied(`set encryption_key to the id of an alicloud_kms_key, or tde_status = "Enabled"`)(in, r)
	if disk.Outcome == analyzer.Passed {
		// A local disk ignores the key.
		disk = expect.Value("db_instance_storage_type", "a cloud disk", func(v graph.Value) graph.Tri { return v.Is("local_ssd").Not() }).
			Remedied(`set db_instance_storage_type to a cloud disk such as "cloud_essd"`)(in, r)
	}
	switch {
	case disk.Outcome == analyzer.Failed && transparent.Outcome == analyzer.Undetermined:
		return transparent
	case disk.Outcome == analyzer.Failed && r.Get("engine").Is("MariaDB") == graph.Yes:
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the provider has no argument for the encryption of MariaDB"}
		return analyzer.UnsureBecause(cause, "engine", r.Get("engine"), "the code does not say whether a MariaDB instance is encrypted")
	}
	return disk
}

// isAlibabaKey tells whether the argument switches disk encryption on: a PostgreSQL instance takes "disabled" too.
func isAlibabaKey(v graph.Value) graph.Tri {
	if v.Is("disabled") == graph.Yes {
		return graph.No
	}
	return v.IsSet()
}

// alibabaCopy judges an instance that is made from another one, named by an argument.
func alibabaCopy(original string) expect.Judge {
	return encryption{
		wanted:    judgeAlibabaStorage,
		own:       "encryption_key",
		originals: []string{original},
		databases: []string{"alicloud_db_instance"},
	}.judge
}

var tencentStorage = expect.ByType{
	"tencentcloud_postgresql_instance": expect.OneOf("need_support_tde", "1").
		Remedied("set need_support_tde = 1; this creates the instance anew"),
	"tencentcloud_mysql_instance":                       tencentMySQL,
	"tencentcloud_sqlserver_instance":                   tencentSQLServer,
	"tencentcloud_sqlserver_basic_instance":             tencentSQLServer,
	"tencentcloud_sqlserver_general_cloud_instance":     tencentSQLServer,
	"tencentcloud_mariadb_instance":                     tencentMariaDB,
	"tencentcloud_mariadb_hour_db_instance":             tencentMariaDB,
	"tencentcloud_mariadb_dedicatedcluster_db_instance": tencentMariaDB,
}

var (
	tencentMySQL = expect.Companion{
		Types: []string{"tencentcloud_mysql_instance_encryption_operation"}, Path: "instance_id", Keys: []string{"id"},
	}.Remedied("add a tencentcloud_mysql_instance_encryption_operation for it")

	tencentSQLServer = expect.Companion{
		Types: []string{"tencentcloud_sqlserver_instance_tde"}, Path: "instance_id", Keys: []string{"id"},
	}.Remedied("add a tencentcloud_sqlserver_instance_tde for it")

	tencentMariaDB = expect.Companion{
		Types: []string{"tencentcloud_mariadb_encrypt_attributes"}, Path: "instance_id", Keys: []string{"id"},
		Passes: expect.OneOf("encrypt_enabled", "1"),
	}.Remedied("add a tencentcloud_mariadb_encrypt_attributes with encrypt_enabled = 1 for it")
)
