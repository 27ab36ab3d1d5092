package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "db-audit-logs",
	Title: language.Text{
		En:   "databases and message brokers keep logs of what is done in them",
		Hans: "数据库与消息代理记录操作日志",
		Hant: "數據庫和訊息代理記錄操作日誌",
	},
	Severity: analyzer.Medium,
	Rationale: "Who read or changed which data is written nowhere but in the database's own log. Without it, a leak can neither be noticed nor be " +
		"accounted for.",
	Remedy: "switch the audit log on, and send it to where it is kept",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiAudited.Types(),
			Decides:    analyzer.Full,
			Definition: "Huawei Config rds-instance-enable-auditLog, dws-enable-log-dump and the like: an instance without an audit log is non-compliant. The Database Security Service can write it as well",
			Limits:     "RDS for SQL Server, GaussDB and GeminiDB, for which the provider has no argument; logs that other code switches on",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_sql_audit",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_lts_config",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dbss_rds_database",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dds_audit_log_policy",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dds_lts_log",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/taurusdb_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dws_cluster",
			},
			Judge: huaweiAudited.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsAudited.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config rds-logging-enabled, redshift-audit-logging-enabled, neptune-cluster-cloudwatch-log-export-enabled, docdb-cluster-audit-logging-enabled, mq-cloudwatch-audit-log-enabled, opensearch-audit-logging-enabled: " +
				"an instance that exports no log is non-compliant; DocumentDB, Neptune, Aurora MySQL, ActiveMQ and OpenSearch are to export the audit log, which parameter groups of DocumentDB have to switch on as well; MSK is to send its broker logs somewhere",
			Limits: "which logs an RDS instance exports: that depends on its option and parameter groups; Aurora Serverless v1, which exports what its parameters let it write; RabbitMQ, which has no audit log",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-logging-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/redshift-audit-logging-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/neptune-cluster-cloudwatch-log-export-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/docdb-cluster-audit-logging-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/mq-cloudwatch-audit-log-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/opensearch-audit-logging-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_logging",
			},
			Judge: awsAudited.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnAudited.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config rds-logging-enabled, redshift-audit-logging-enabled, neptune-cluster-cloudwatch-log-export-enabled, docdb-cluster-audit-logging-enabled, mq-cloudwatch-audit-log-enabled, opensearch-audit-logging-enabled: " +
				"an instance that exports no log is non-compliant; DocumentDB, Neptune, Aurora MySQL, ActiveMQ and OpenSearch are to export the audit log, which parameter groups of DocumentDB have to switch on as well; MSK is to send its broker logs somewhere",
			Limits: "which logs an RDS instance exports: that depends on its option and parameter groups; members of clusters, which their cluster exports for; Aurora Serverless v1, which exports what its parameters let it write; RabbitMQ, which has no audit log",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-logging-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html",
			},
			Judge: cfnAudited.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaAudited.Types(),
			Decides:    analyzer.Partial,
			Definition: "Alibaba Cloud Config rds-instance-enabled-auditing, polardb-cluster-enabled-auditing, mongodb-instance-log-audit, redis-instance-enabled-audit-log: an instance without SQL audit or audit log is non-compliant",
			Limits:     "audits that other code, or Database Autonomy Service, switches on",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/rds-instance-enabled-auditing",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/polardb-cluster-enabled-auditing",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/mongodb-instance-log-audit",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/redis-instance-enabled-audit-log",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_audit_policy",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kvstore_audit_log_config",
			},
			Judge: alibabaAudited.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentAudited.Types(),
			Decides:    analyzer.Partial,
			Definition: "as on Huawei Cloud: an instance without an audit service is non-compliant",
			Limits:     "TDSQL-C, whose audit is switched on for each of its nodes; audits that other code switches on",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_audit_service",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgres_audit_service",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mongodb_audit_service",
			},
			Judge: tencentAudited.Judge,
		},
	},
})

var (
	huaweiRDSAudited = expect.Judge(expect.Companion{
		Types: []string{"huaweicloud_rds_sql_audit"}, Path: "instance_id", Keys: []string{"id"},
	}.Remedied("add a huaweicloud_rds_sql_audit for it")).
		Or(expect.Companion{
			Types: []string{"huaweicloud_rds_lts_config"}, Path: "instance_id", Keys: []string{"id"},
			Only: expect.OneOf("log_type", "audit_log"),
		}.Judge).
		Or(huaweiAuditService).
		Unless(expect.OneOf("db.type", "SQLServer"))
	huaweiTaurusAudited = expect.True("audit_log_enabled").Or(huaweiAuditService)
	huaweiDDSAudited    = expect.Companion{
		Types: []string{"huaweicloud_dds_audit_log_policy", "huaweicloud_dds_lts_log"}, Path: "instance_id", Keys: []string{"id"},
	}.Remedied("add a huaweicloud_dds_audit_log_policy for it")
)

// huaweiAuditService wants the Database Security Service to audit a database.
var huaweiAuditService = expect.Companion{
	Types: []string{"huaweicloud_dbss_rds_database"}, Path: "rds_id", Keys: []string{"id"},
	Passes: expect.OneOf("status", "ON"), // OFF by default
}.Judge

var huaweiAudited = expect.ByType{
	"huaweicloud_rds_instance":           huaweiRDSAudited,
	"huaweicloud_rds_instance_v3":        huaweiRDSAudited,
	"huaweicloud_taurusdb_instance":      huaweiTaurusAudited,
	"huaweicloud_gaussdb_mysql_instance": huaweiTaurusAudited,
	"huaweicloud_dds_instance":           huaweiDDSAudited,
	"huaweicloud_dds_instance_v3":        huaweiDDSAudited,
	"huaweicloud_dws_cluster":            expect.True("lts_enable").Or(huaweiAuditService),
}

// exports wants a list of logs to have a certain one, or any if none is named.
func exports(path string, logs ...string) expect.Judge {
	if len(logs) == 0 {
		return expect.Set(path).Remedied("name the logs to export in %s", path)
	}
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		list := r.Get(path)
		elems, complete := graph.Elements(list)
		open := list
		for _, elem := range elems {
			switch elem.Is(logs...) {
			case graph.Yes:
				return analyzer.Pass(path, elem, "%s has %s", path, elem)
			case graph.Undetermined:
				complete, open = false, elem
			}
		}
		if !complete {
			return analyzer.Unsure(path, open, "it is not known which logs %s names", path)
		}
		return analyzer.Fail(path, list, "%s does not have %s", path, logs[0]).Remedied("add %q to %s", logs[0], path)
	}
}

// exportsOfCluster wants Aurora MySQL to export its audit log, and any other cluster some log. A cluster of Terraform without an
// engine is one of Aurora MySQL, as versions before 5 of the provider have it.
func exportsOfCluster(engine, path string) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		e := r.Get(engine)
		if e.Is("aurora-mysql", "aurora") == graph.Yes || e.IsAbsent() && r.Type == "aws_rds_cluster" {
			return exports(path, "audit")(in, r)
		}
		return exports(path)(in, r)
	}
}

// documentAudit judges a parameter group of DocumentDB, whose clusters write no audit log unless it is told to.
func documentAudit(list string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		value, open := groupParameter(r, list, "audit_logs")
		switch {
		case value.IsUnknown():
			return analyzer.Unsure(list, value, "audit_logs is not known")
		case value.IsAbsent() && open.IsUnknown():
			return analyzer.Unsure(list, open, "it is not known whether audit_logs is set")
		case value.IsAbsent() || value.IsFold("disabled", "none") == graph.Yes:
			return analyzer.Fail(list, value, "audit_logs is %s, want enabled", expect.Shown(value)).Remedied("set audit_logs to enabled")
		}
		return analyzer.Pass(list, value, "audit_logs is %s", value)
	}
}

// searchAudit judges a domain of OpenSearch, which has a block for each log that it publishes.
func searchAudit(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const path = "log_publishing_options"
	verdict := analyzer.Fail(path, r.Get(path), "no %s is for AUDIT_LOGS", path).Remedied("add %s for AUDIT_LOGS", path)
	for _, list := range r.All(path) {
		blocks, complete := graph.Elements(list)
		for _, block := range blocks {
			published := block.Get("enabled").IsFalse().Not().And(block.Get("log_type").Is("AUDIT_LOGS"))
			switch published.And(block.Exists()) {
			case graph.Yes:
				return analyzer.Pass(path, block, "%s is for AUDIT_LOGS", path)
			case graph.Undetermined:
				complete = false
			}
		}
		if !complete {
			verdict = analyzer.Unsure(path, list, "whether a %s is for AUDIT_LOGS is not known", path)
		}
	}
	return verdict
}

var awsAudited = expect.ByType{
	"aws_opensearch_domain":    searchAudit,
	"aws_elasticsearch_domain": searchAudit,
	"aws_db_instance":          exports("enabled_cloudwatch_logs_exports"),
	"aws_rds_cluster":          exportsOfCluster("engine", "enabled_cloudwatch_logs_exports").Unless(expect.OneOf("engine_mode", "serverless")),
	// A profiler log has the operations as well.
	"aws_docdb_cluster":                 exports("enabled_cloudwatch_logs_exports", "audit", "profiler"),
	"aws_docdb_cluster_parameter_group": documentAudit("parameter"),
	"aws_neptune_cluster":               exports("enable_cloudwatch_logs_exports", "audit"),
	"aws_redshift_cluster":              redshiftAudited,
	"aws_redshiftserverless_namespace":  exports("log_exports"),
	"aws_msk_cluster": anyTrue("logging_info.broker_logs.cloudwatch_logs.enabled", "logging_info.broker_logs.s3.enabled", "logging_info.broker_logs.firehose.enabled").
		Remedied("add logging_info with broker_logs, and a destination with enabled = true"),
	"aws_mq_broker": expect.True("logs.audit").
		Remedied("add logs with audit = true").
		Unless(expect.Value("engine_type", "RabbitMQ", func(v graph.Value) graph.Tri { return v.IsFold("RabbitMQ") })),
}

// anyTrue wants one of the values at several paths to be true.
func anyTrue(paths ...string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		var open *analyzer.Verdict
		for _, path := range paths {
			for _, v := range r.All(path) {
				switch v.IsTrue().And(v.Exists()) {
				case graph.Yes:
					return analyzer.Pass(path, v, "%s is %s", path, v)
				case graph.Undetermined:
					unsure := analyzer.Unsure(path, v, "%s is not known", path)
					open = &unsure
				}
			}
		}
		if open != nil {
			return *open
		}
		return expect.True(paths[0])(nil, r)
	}
}

// redshiftAudited wants a resource of its own for the logs, or the block that versions before 6 of the provider had for them.
var redshiftAudited = expect.True("logging.enable").
	Or(expect.Companion{Types: []string{"aws_redshift_logging"}, Path: "cluster_identifier", Keys: []string{"id", "cluster_identifier"}}.Judge).
	Remedied("add an aws_redshift_logging for it")

var cfnSearchAudit = expect.Value("LogPublishingOptions", "AUDIT_LOGS that are enabled", func(logs graph.Value) graph.Tri {
	return logs.Get("AUDIT_LOGS").Get("Enabled").IsTrue()
})

var cfnAudited = expect.ByType{
	"AWS::OpenSearchService::Domain":      cfnSearchAudit,
	"AWS::Elasticsearch::Domain":          cfnSearchAudit,
	"AWS::RDS::DBInstance":                exports("EnableCloudwatchLogsExports").Unless(expect.Set("DBClusterIdentifier")),
	"AWS::RDS::DBCluster":                 exportsOfCluster("Engine", "EnableCloudwatchLogsExports").Unless(expect.OneOf("EngineMode", "serverless")),
	"AWS::DocDB::DBCluster":               exports("EnableCloudwatchLogsExports", "audit", "profiler"),
	"AWS::DocDB::DBClusterParameterGroup": documentAudit("Parameters"),
	"AWS::Neptune::DBCluster":             exports("EnableCloudwatchLogsExports", "audit"),
	"AWS::Redshift::Cluster": expect.Set("LoggingProperties").
		Remedied("add LoggingProperties with the bucket, or the logs to export"),
	"AWS::RedshiftServerless::Namespace": exports("LogExports"),
	"AWS::MSK::Cluster": anyTrue("LoggingInfo.BrokerLogs.CloudWatchLogs.Enabled", "LoggingInfo.BrokerLogs.S3.Enabled", "LoggingInfo.BrokerLogs.Firehose.Enabled").
		Remedied("add LoggingInfo with BrokerLogs, and a destination with Enabled: true"),
	"AWS::AmazonMQ::Broker": expect.True("Logs.Audit").
		Remedied("add Logs with Audit: true").
		Unless(expect.Value("EngineType", "RabbitMQ", func(v graph.Value) graph.Tri { return v.IsFold("RabbitMQ") })),
}

var alibabaAudited = expect.ByType{
	"alicloud_db_instance": expect.OneOf("sql_collector_status", "Enabled").
		Remedied(`set sql_collector_status = "Enabled"`),
	"alicloud_polardb_cluster": expect.OneOf("collector_status", "Enable").
		Remedied(`set collector_status = "Enable"`),
	"alicloud_kvstore_instance":    alibabaRedisAudited.Unless(memcached("instance_type")),
	"alicloud_redis_tair_instance": alibabaRedisAudited,
	"alicloud_mongodb_instance":    alibabaMongoAudited,
}

var (
	alibabaRedisAudited = expect.Judge(expect.Companion{
		Types: []string{"alicloud_kvstore_audit_log_config"}, Path: "instance_id", Keys: []string{"id"},
		Passes: expect.NotFalse("db_audit"),
	}.Remedied("add an alicloud_kvstore_audit_log_config with db_audit = true for it"))

	alibabaMongoAudited = expect.Companion{
		Types: []string{"alicloud_mongodb_audit_policy"}, Path: "db_instance_id", Keys: []string{"id"},
		Passes: expect.OneOf("audit_status", "enable"),
	}.Remedied(`add an alicloud_mongodb_audit_policy with audit_status = "enable" for it`)
)

var tencentAudited = expect.ByType{
	"tencentcloud_mysql_instance":            tencentAudit("tencentcloud_mysql_audit_service"),
	"tencentcloud_postgresql_instance":       tencentAudit("tencentcloud_postgres_audit_service"),
	"tencentcloud_mongodb_instance":          tencentAudit("tencentcloud_mongodb_audit_service"),
	"tencentcloud_mongodb_sharding_instance": tencentAudit("tencentcloud_mongodb_audit_service"),
}

func tencentAudit(service string) expect.Judge {
	return expect.Companion{Types: []string{service}, Path: "instance_id", Keys: []string{"id"}}.
		Remedied("add a %s for it", service)
}
