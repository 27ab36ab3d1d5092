package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "db-deletion-protection",
	Title: language.Text{
		En:   "databases are protected from deletion",
		Hans: "数据库已启用删除保护",
		Hant: "數據庫已啟用刪除保護",
	},
	Severity: analyzer.Medium,
	Rationale: "With deletion protection, nobody removes a database by a slip or with a stolen key in one step: the protection has to be taken away first, " +
		"which is noticed.",
	Remedy: "switch deletion protection on",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.AWS,
			Types:   awsProtected.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config rds-instance-deletion-protection-enabled, rds-cluster-deletion-protection-enabled, docdb-cluster-deletion-protection-enabled, " +
				"neptune-cluster-deletion-protection-enabled, dynamodb-table-deletion-protection-enabled: what has none is non-compliant",
			Limits: "Redshift and ElastiCache, which have no such protection; lifecycle with prevent_destroy, which Terraform alone heeds",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-instance-deletion-protection-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-cluster-deletion-protection-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-table-deletion-protection-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/qldb_ledger",
			},
			Judge: awsProtected.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnProtected.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config rds-instance-deletion-protection-enabled, rds-cluster-deletion-protection-enabled, docdb-cluster-deletion-protection-enabled, " +
				"neptune-cluster-deletion-protection-enabled, dynamodb-table-deletion-protection-enabled: what has none is non-compliant",
			Limits: "members of clusters, which their cluster protects; DeletionPolicy, which CloudFormation alone heeds",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-instance-deletion-protection-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html",
			},
			Judge: cfnProtected.Judge,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   alibabaProtected.Types(),
			Decides: analyzer.Full,
			Definition: "Alibaba Cloud Config rds-instacne-delete-protection-enabled, polardb-cluster-delete-protection-enabled, redis-instance-release-protection, " +
				"mongodb-instance-release-protection: an instance without deletion protection is non-compliant",
			Limits: "subscription instances, which cannot be released before their time is over",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/rds-instacne-delete-protection-enabled",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/redis-instance-release-protection",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/mongodb-instance-release-protection",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_cluster",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kvstore_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_instance",
			},
			Judge: alibabaProtected.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentProtected.Types(),
			Decides:    analyzer.Full,
			Definition: "as on AWS: an instance without deletion protection is non-compliant",
			Limits:     "SQL Server, MariaDB, Redis, MongoDB and TDSQL-C, for which the provider has no argument",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_instance",
			},
			Judge: tencentProtected.Judge,
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei: "the provider has no argument for deletion protection of its databases; deleted ones go to the recycle bin",
	},
})

var awsProtected = expect.ByType{
	"aws_db_instance":            expect.True("deletion_protection"),
	"aws_rds_cluster":            expect.True("deletion_protection"),
	"aws_rds_global_cluster":     expect.True("deletion_protection"),
	"aws_docdb_cluster":          expect.True("deletion_protection"),
	"aws_docdb_global_cluster":   expect.True("deletion_protection"),
	"aws_neptune_cluster":        expect.True("deletion_protection"),
	"aws_neptune_global_cluster": expect.True("deletion_protection"),
	"aws_dynamodb_table":         expect.True("deletion_protection_enabled"),
	"aws_qldb_ledger":            expect.NotFalse("deletion_protection"),
}

var cfnProtected = expect.ByType{
	"AWS::RDS::DBInstance":       expect.True("DeletionProtection").Unless(expect.Set("DBClusterIdentifier")),
	"AWS::RDS::DBCluster":        expect.True("DeletionProtection"),
	"AWS::RDS::GlobalCluster":    expect.True("DeletionProtection"),
	"AWS::DocDB::DBCluster":      expect.True("DeletionProtection"),
	"AWS::Neptune::DBCluster":    expect.True("DeletionProtection"),
	"AWS::DynamoDB::Table":       expect.True("DeletionProtectionEnabled"),
	"AWS::DynamoDB::GlobalTable": expect.True("Replicas.DeletionProtectionEnabled"),
	"AWS::QLDB::Ledger":          expect.NotFalse("DeletionProtection"),
}

var (
	alibabaRDSProtected = expect.True("deletion_protection").
				Unless(expect.OneOf("instance_charge_type", "Prepaid", "PrePaid"))
	alibabaCopyProtected = expect.True("deletion_protection").
				Unless(expect.OneOf("payment_type", "Subscription"))
	alibabaMongoProtected = expect.True("db_instance_release_protection").
				Unless(expect.OneOf("instance_charge_type", "PrePaid"))
)

var alibabaProtected = expect.ByType{
	"alicloud_db_instance":           alibabaRDSProtected,
	"alicloud_rds_clone_db_instance": alibabaCopyProtected,
	"alicloud_polardb_cluster": expect.OneOf("deletion_lock", "1").Remedied("set deletion_lock = 1").
		Unless(expect.OneOf("pay_type", "PrePaid")),
	"alicloud_kvstore_instance": expect.True("instance_release_protection").
		Unless(expect.OneOf("payment_type", "PrePaid")),
	"alicloud_mongodb_instance":          alibabaMongoProtected,
	"alicloud_mongodb_sharding_instance": alibabaMongoProtected,
}

var tencentProtected = expect.ByType{
	"tencentcloud_mysql_instance":               expect.OneOf("destroy_protect", "on").Remedied(`set destroy_protect = "on"`),
	"tencentcloud_postgresql_instance":          expect.True("delete_protection"),
	"tencentcloud_postgresql_clone_db_instance": expect.True("deletion_protection"),
}
