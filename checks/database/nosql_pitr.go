package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "nosql-pitr",
	Title: language.Text{
		En:   "document and key-value databases can be restored to any point in time",
		Hans: "文档与键值数据库可恢复到任意时间点",
		Hant: "文件和鍵值數據庫可復原至任何時間點",
	},
	Severity: analyzer.Medium,
	Rationale: "Between two backups lies a day of payments. With point-in-time recovery, a wrong release or statement costs the minutes after it, not the " +
		"day before.",
	Remedy: "switch point-in-time recovery on",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.AWS,
			Types:      awsRestored.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config dynamodb-pitr-enabled: a table without point-in-time recovery is non-compliant; Keyspaces is judged alike",
			Limits:     "replicas that a table declares in blocks of its own; DocumentDB, which always has it",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-pitr-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table_replica",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/keyspaces_table",
			},
			Judge: awsRestored.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnRestored.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config dynamodb-pitr-enabled: a table without point-in-time recovery is non-compliant, a global one if any replica has none; Keyspaces is judged alike",
			Limits:     "DocumentDB, which always has it",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-pitr-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html",
			},
			Judge: cfnRestored.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaRestored.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config mongodb-instance-backup-log-enabled: an ApsaraDB for MongoDB instance without log backup, from which it is restored to a point in time, is non-compliant",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/mongodb-instance-backup-log-enabled",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_instance",
			},
			Judge: alibabaRestored.Judge,
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei:  "the provider has no argument for it: DDS restores to a point in time wherever automated backups are on, which db-backup-retention judges",
		analyzer.Tencent: "the provider has no argument for it: TencentDB for MongoDB rolls back to any point in time for which it keeps backups",
	},
})

var awsRestored = expect.ByType{
	"aws_dynamodb_table": expect.True("point_in_time_recovery.enabled").
		Remedied("add point_in_time_recovery with enabled = true"),
	"aws_dynamodb_table_replica": expect.True("point_in_time_recovery"),
	"aws_keyspaces_table": expect.OneOf("point_in_time_recovery.status", "ENABLED").
		Remedied(`add point_in_time_recovery with status = "ENABLED"`),
}

var cfnRestored = expect.ByType{
	"AWS::DynamoDB::Table": expect.True("PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled").
		Remedied("add PointInTimeRecoverySpecification with PointInTimeRecoveryEnabled: true"),
	"AWS::DynamoDB::GlobalTable": expect.True("Replicas.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled").
		Remedied("add PointInTimeRecoverySpecification with PointInTimeRecoveryEnabled: true to every one of Replicas"),
	"AWS::Cassandra::Table": expect.True("PointInTimeRecoveryEnabled"),
}

var alibabaRestored = expect.ByType{
	"alicloud_mongodb_instance":          expect.AtLeast("enable_backup_log", 1).Remedied("set enable_backup_log = 1"),
	"alicloud_mongodb_sharding_instance": expect.AtLeast("enable_backup_log", 1).Remedied("set enable_backup_log = 1"),
}
