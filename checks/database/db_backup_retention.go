package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "db-backup-retention",
	Title: language.Text{
		En:   "databases are backed up, and backups are kept long enough",
		Hans: "数据库已启用备份，且备份保存时间足够长",
		Hant: "數據庫已啟用備份，且備份保存時間足夠長",
	},
	Severity:  analyzer.Medium,
	Rationale: "A wrong statement, ransomware or a faulty release is often noticed days later. Only a backup from before then brings the data back.",
	Remedy:    "switch automated backups on, and keep them for at least as many days as it takes to notice a loss",
	Parameters: []analyzer.Parameter{
		{Name: "min-days", Default: 0, Doc: "how many days backups are to be kept at least, for every database; 0 for what the definition of its platform says"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiBackups.Types(),
			Decides:    analyzer.Partial,
			Definition: "Huawei Config rds-instance-enable-backup, and the rules of the like name for other services: an instance without automated backups (keep_days = 0) is non-compliant",
			Limits:     "RDS and DDS instances without backup_strategy, for which the provider does not say what the service does; DCS and CSS",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/taurusdb_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/gaussdb_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dds_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/geminidb_instance",
			},
			Judge: huaweiBackups.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsBackups.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config db-instance-backup-enabled, redshift-backup-enabled, elasticache-redis-cluster-automatic-backup-check: no automated backups is non-compliant; " +
				"docdb-cluster-backup-retention-check, neptune-cluster-backup-retention-check: less than 7 days is",
			Limits: "read replicas and members of clusters and replication groups; plans of AWS Backup",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/db-instance-backup-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/redshift-backup-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/elasticache-redis-cluster-automatic-backup-check.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/docdb-cluster-backup-retention-check.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/neptune-cluster-backup-retention-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_cluster",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_cluster",
			},
			Judge: awsBackups.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnBackups.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config db-instance-backup-enabled, redshift-backup-enabled, elasticache-redis-cluster-automatic-backup-check: no automated backups is non-compliant; " +
				"docdb-cluster-backup-retention-check, neptune-cluster-backup-retention-check: less than 7 days is",
			Limits: "read replicas and members of clusters and replication groups; plans of AWS Backup",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/db-instance-backup-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html",
			},
			Judge: cfnBackups.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaBackups.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud backs every instance up and keeps backups for 7 days, unless told otherwise: a policy that keeps them for less is non-compliant",
			Limits:     "policies that other code has for an instance",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_backup_policy",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_backup_policy",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_instance",
			},
			Judge: alibabaBackups.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentBackups.Types(),
			Decides:    analyzer.Full,
			Definition: "TencentDB backs every instance up and keeps backups for 7 days, unless told otherwise: a policy that keeps them for less is non-compliant",
			Limits:     "policies that other code has for an instance; TDSQL-C and MariaDB",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_backup_policy",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_backup_plan",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/sqlserver_config_backup_strategy",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mongodb_instance_backup_rule",
			},
			Judge: tencentBackups.Judge,
		},
	},
})

// retention is for how many days backups are kept.
type retention struct {
	path  string
	least int64 // that the definition asks for
	unset int64 // what the service does without it; notSaid if its documentation does not tell
}

const notSaid = -1

func (k retention) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	least := k.least
	if days := analyzer.Setting[int](in, "min-days"); days > 0 {
		least = int64(days)
	}
	switch v := r.Get(k.path); {
	case !v.IsAbsent():
		return expect.AtLeast(k.path, least).Remedied("set %s to at least %d", k.path, least)(in, r)
	case k.unset == notSaid:
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service decides for how long it keeps backups"}
		return analyzer.UnsureBecause(cause, k.path, v, "%s is not set", k.path).Remedied("set %s to at least %d", k.path, least)
	case k.unset < least:
		return analyzer.Fail(k.path, v, "%s is not set, and %d by default, want at least %d", k.path, k.unset, least).
			Remedied("set %s to at least %d", k.path, least)
	default:
		return analyzer.Pass(k.path, v, "%s is not set, and %d by default", k.path, k.unset)
	}
}

var (
	huaweiRDSBackups   = retention{path: "backup_strategy.keep_days", least: 1, unset: notSaid}.judge
	huaweiGaussBackups = retention{path: "backup_strategy.keep_days", least: 1, unset: 7}.judge
)

var huaweiBackups = expect.ByType{
	"huaweicloud_rds_instance":               huaweiRDSBackups,
	"huaweicloud_rds_instance_v3":            huaweiRDSBackups,
	"huaweicloud_dds_instance":               huaweiRDSBackups,
	"huaweicloud_dds_instance_v3":            huaweiRDSBackups,
	"huaweicloud_taurusdb_instance":          huaweiGaussBackups,
	"huaweicloud_gaussdb_mysql_instance":     huaweiGaussBackups,
	"huaweicloud_gaussdb_instance":           huaweiGaussBackups,
	"huaweicloud_gaussdb_opengauss_instance": huaweiGaussBackups,
	"huaweicloud_geminidb_instance":          huaweiGaussBackups,
}

// tiny is the class of nodes that ElastiCache cannot back up.
const tiny = "cache.t1.micro"

var awsBackups = expect.ByType{
	"aws_db_instance": expect.Judge(retention{path: "backup_retention_period", least: 1, unset: 0}.judge).
		Unless(expect.Set("replicate_source_db")),
	"aws_rds_cluster":      retention{path: "backup_retention_period", least: 1, unset: 1}.judge,
	"aws_docdb_cluster":    retention{path: "backup_retention_period", least: 7, unset: 1}.judge,
	"aws_neptune_cluster":  retention{path: "backup_retention_period", least: 7, unset: 1}.judge,
	"aws_redshift_cluster": retention{path: "automated_snapshot_retention_period", least: 1, unset: 1}.judge,
	"aws_elasticache_replication_group": expect.Judge(retention{path: "snapshot_retention_limit", least: 1, unset: 0}.judge).
		Unless(memcached("engine")).
		Unless(expect.OneOf("node_type", tiny)),
	"aws_elasticache_cluster": expect.Judge(retention{path: "snapshot_retention_limit", least: 1, unset: 0}.judge).
		Unless(expect.Set("replication_group_id")).
		Unless(memcached("engine")).
		Unless(expect.OneOf("node_type", tiny)),
}

var cfnBackups = expect.ByType{
	"AWS::RDS::DBInstance": expect.Judge(retention{path: "BackupRetentionPeriod", least: 1, unset: 1}.judge).
		Unless(expect.Set("DBClusterIdentifier")).
		Unless(expect.Set("SourceDBInstanceIdentifier")).
		Unless(expect.Set("SourceDBClusterIdentifier")),
	"AWS::RDS::DBCluster":     retention{path: "BackupRetentionPeriod", least: 1, unset: 1}.judge,
	"AWS::DocDB::DBCluster":   retention{path: "BackupRetentionPeriod", least: 7, unset: 1}.judge,
	"AWS::Neptune::DBCluster": retention{path: "BackupRetentionPeriod", least: 7, unset: 1}.judge,
	"AWS::Redshift::Cluster":  retention{path: "AutomatedSnapshotRetentionPeriod", least: 1, unset: 1}.judge,
	"AWS::ElastiCache::ReplicationGroup": expect.Judge(retention{path: "SnapshotRetentionLimit", least: 1, unset: 0}.judge).
		Unless(memcached("Engine")).
		Unless(expect.OneOf("CacheNodeType", tiny)),
	"AWS::ElastiCache::CacheCluster": expect.Judge(retention{path: "SnapshotRetentionLimit", least: 1, unset: 0}.judge).
		Unless(memcached("Engine")).
		Unless(expect.OneOf("CacheNodeType", tiny)),
}

var alibabaBackups = expect.ByType{
	"alicloud_db_backup_policy":          judgeAlibabaBackups,
	"alicloud_polardb_backup_policy":     retention{path: "data_level1_backup_retention_period", least: 7, unset: 7}.judge,
	"alicloud_mongodb_instance":          retention{path: "backup_retention_period", least: 7, unset: 7}.judge,
	"alicloud_mongodb_sharding_instance": retention{path: "backup_retention_period", least: 7, unset: 7}.judge,
}

// judgeAlibabaBackups judges a policy of RDS, whose older argument does the same.
func judgeAlibabaBackups(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	days := retention{path: "backup_retention_period", least: 7, unset: 7}
	if old := "retention_period"; r.Get(days.path).IsAbsent() && !r.Get(old).IsAbsent() {
		days.path = old
	}
	return days.judge(in, r)
}

var tencentBackups = expect.ByType{
	"tencentcloud_mysql_backup_policy":              retention{path: "retention_period", least: 7, unset: 7}.judge,
	"tencentcloud_postgresql_backup_plan":           retention{path: "base_backup_retention_period", least: 7, unset: 7}.judge,
	"tencentcloud_postgresql_backup_plan_config":    retention{path: "base_backup_retention_period", least: 7, unset: 7}.judge,
	"tencentcloud_sqlserver_config_backup_strategy": retention{path: "backup_save_days", least: 7, unset: 7}.judge,
	"tencentcloud_mongodb_instance_backup_rule":     retention{path: "backup_retention_period", least: 7, unset: 7}.judge,
}
