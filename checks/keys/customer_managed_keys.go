package keys

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

const (
	ownKeyDefinition = "what encrypts its data with a key that the service holds, because no key is named, is non-compliant"
	ownKeyLimits     = "what does not encrypt at all, or with the key that another check is about already (nosql-encryption, message-queue-encryption, log-group-encryption); other resource types; whose key it is that is named"
)

var _ = add(analyzer.Check{
	ID: "customer-managed-keys",
	Title: language.Text{
		En:   "stored data is encrypted with customer-managed keys",
		Hans: "存储的数据以客户自管密钥加密",
		Hant: "儲存的數據以客戶自行管理的密碼匙加密",
	},
	Severity: analyzer.Low,
	Rationale: "A key that the service holds is used for whoever may use the service. One of your own has a policy that says who may decrypt, " +
		"a record of every use, and can be withdrawn.",
	Remedy: "name a key of your own",
	Platforms: []analyzer.Platform{
		{
			Name: analyzer.Huawei, Types: huaweiStores.Types(), Decides: analyzer.Full, Definition: "as on AWS: " + ownKeyDefinition,
			Limits:     ownKeyLimits + "; volumes, databases and file systems, which are encrypted by naming a key, so that there is no other case",
			References: []string{"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket"},
			Judge:      huaweiStores.Judge,
		},
		{
			Name: analyzer.AWS, Types: awsStores.Types(), Decides: analyzer.Full,
			Definition: "AWS Config dynamodb-table-encrypted-kms, redshift-cluster-kms-enabled, ecr-repository-cmk-encryption-enabled and their like: " + ownKeyDefinition +
				", and so is what names a key of AWS (alias/aws/…)",
			Limits: ownKeyLimits,
			References: []string{
				"https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-table-encrypted-kms.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table",
			},
			Judge: awsStores.Judge,
		},
		{
			Name: analyzer.CloudFormation, Types: cfnStores.Types(), Decides: analyzer.Full, Definition: "as for AWS in Terraform: " + ownKeyDefinition, Limits: ownKeyLimits,
			References: []string{
				"https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
			},
			Judge: cfnStores.Judge,
		},
		{
			Name: analyzer.Alibaba, Types: alibabaStores.Types(), Decides: analyzer.Full, Definition: "as on AWS: " + ownKeyDefinition, Limits: ownKeyLimits,
			References: []string{"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_disk"},
			Judge:      alibabaStores.Judge,
		},
		{
			Name: analyzer.Tencent, Types: tencentStores.Types(), Decides: analyzer.Full, Definition: "as on AWS: " + ownKeyDefinition, Limits: ownKeyLimits,
			References: []string{"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket"},
			Judge:      tencentStores.Judge,
		},
	},
})

var (
	huaweiStores = expect.ByType{
		"huaweicloud_obs_bucket": ownKey("kms_key_id").Unless(expect.NotTrue("encryption")),
	}
	awsStores = expect.ByType{
		"aws_ami_copy":                      ownKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
		"aws_backup_vault":                  ownKey("kms_key_arn"),
		"aws_cloudtrail_event_data_store":   ownKey("kms_key_id"),
		"aws_codeartifact_domain":           ownKey("encryption_key"),
		"aws_codebuild_project":             ownKey("encryption_key"),
		"aws_db_instance":                   ownKey("kms_key_id").Unless(expect.NotTrue("storage_encrypted")),
		"aws_db_snapshot_copy":              ownKey("kms_key_id"),
		"aws_dms_replication_instance":      ownKey("kms_key_arn"),
		"aws_docdb_cluster":                 ownKey("kms_key_id").Unless(expect.NotTrue("storage_encrypted")),
		"aws_dynamodb_table":                ownKey("server_side_encryption.kms_key_arn").Unless(expect.NotTrue("server_side_encryption.enabled").And(expect.Unset("server_side_encryption.kms_key_arn"))),
		"aws_ebs_snapshot_copy":             ownKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
		"aws_ebs_volume":                    ownKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
		"aws_ecr_repository":                ownKey("encryption_configuration.kms_key"),
		"aws_efs_file_system":               ownKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
		"aws_elasticache_replication_group": ownKey("kms_key_id").Unless(expect.NotTrue("at_rest_encryption_enabled")),
		"aws_elasticsearch_domain":          ownKey("encrypt_at_rest.kms_key_id").Unless(expect.NotTrue("encrypt_at_rest.enabled")),
		"aws_fsx_lustre_file_system":        ownKey("kms_key_id"),
		"aws_fsx_ontap_file_system":         ownKey("kms_key_id"),
		"aws_fsx_openzfs_file_system":       ownKey("kms_key_id"),
		"aws_fsx_windows_file_system":       ownKey("kms_key_id"),
		"aws_kendra_index":                  ownKey("server_side_encryption_configuration.kms_key_id"),
		"aws_keyspaces_table":               ownKey("encryption_specification.kms_key_identifier"),
		"aws_kinesis_stream":                ownKey("kms_key_id").Unless(expect.NoneOf("encryption_type", "KMS")),
		"aws_kinesis_video_stream":          ownKey("kms_key_id"),
		"aws_memorydb_cluster":              ownKey("kms_key_arn"),
		"aws_memorydb_snapshot":             ownKey("kms_key_arn"),
		"aws_mq_broker":                     ownKey("encryption_options.kms_key_id").Unless(expect.NotFalse("encryption_options.use_aws_owned_key").And(expect.Unset("encryption_options.kms_key_id"))),
		"aws_msk_cluster":                   ownKey("encryption_info.encryption_at_rest_kms_key_arn"),
		"aws_neptune_cluster":               ownKey("kms_key_arn").Unless(expect.NotTrue("storage_encrypted")),
		"aws_opensearch_domain":             ownKey("encrypt_at_rest.kms_key_id").Unless(expect.NotTrue("encrypt_at_rest.enabled")),
		"aws_rds_cluster":                   ownKey("kms_key_id").Unless(expect.NotTrue("storage_encrypted")),
		"aws_redshift_cluster":              ownKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
		"aws_redshiftserverless_namespace":  ownKey("kms_key_id"),
		"aws_sagemaker_notebook_instance":   ownKey("kms_key_id"),
		"aws_timestreamwrite_database":      ownKey("kms_key_id"),
	}
	cfnStores = expect.ByType{
		"AWS::AmazonMQ::Broker":              ownKey("EncryptionOptions.KmsKeyId").Unless(expect.NotFalse("EncryptionOptions.UseAwsOwnedKey").And(expect.Unset("EncryptionOptions.KmsKeyId"))),
		"AWS::Backup::BackupVault":           ownKey("EncryptionKeyArn"),
		"AWS::CodeBuild::Project":            ownKey("EncryptionKey"),
		"AWS::DMS::ReplicationInstance":      ownKey("KmsKeyId"),
		"AWS::DocDB::DBCluster":              ownKey("KmsKeyId").Unless(expect.NotTrue("StorageEncrypted")),
		"AWS::DynamoDB::Table":               ownKey("SSESpecification.KMSMasterKeyId").Unless(expect.NotTrue("SSESpecification.SSEEnabled").And(expect.Unset("SSESpecification.KMSMasterKeyId"))),
		"AWS::EC2::Volume":                   ownKey("KmsKeyId").Unless(expect.NotTrue("Encrypted")),
		"AWS::ECR::Repository":               ownKey("EncryptionConfiguration.KmsKey"),
		"AWS::EFS::FileSystem":               ownKey("KmsKeyId").Unless(expect.NotTrue("Encrypted")),
		"AWS::ElastiCache::ReplicationGroup": ownKey("KmsKeyId").Unless(expect.NotTrue("AtRestEncryptionEnabled")),
		"AWS::Kendra::Index":                 ownKey("ServerSideEncryptionConfiguration.KmsKeyId"),
		"AWS::Kinesis::Stream":               ownKey("StreamEncryption.KeyId").Unless(expect.NoneOf("StreamEncryption.EncryptionType", "KMS")),
		"AWS::Neptune::DBCluster":            ownKey("KmsKeyId").Unless(expect.NotTrue("StorageEncrypted")),
		"AWS::OpenSearchService::Domain":     ownKey("EncryptionAtRestOptions.KmsKeyId").Unless(expect.NotTrue("EncryptionAtRestOptions.Enabled")),
		"AWS::RDS::DBCluster":                ownKey("KmsKeyId").Unless(expect.NotTrue("StorageEncrypted")),
		"AWS::RDS::DBInstance":               ownKey("KmsKeyId").Unless(expect.NotTrue("StorageEncrypted")),
		"AWS::Redshift::Cluster":             ownKey("KmsKeyId").Unless(expect.NotTrue("Encrypted")),
		"AWS::SageMaker::NotebookInstance":   ownKey("KmsKeyId"),
		"AWS::Timestream::Database":          ownKey("KmsKeyId"),
	}
	alibabaStores = expect.ByType{
		"alicloud_disk":     ownKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
		"alicloud_ecs_disk": ownKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
	}
	tencentStores = expect.ByType{
		"tencentcloud_cos_bucket": ownKey("kms_id").Unless(expect.NoneOf("encryption_algorithm", "KMS")),
	}
)

// ownKey wants an argument to name a key, and none that AWS holds.
func ownKey(path string) expect.Judge {
	return expect.Value(path, "a key of your own", isOwnKey).Remedied("set %s to a key of your own", path)
}

func isOwnKey(v graph.Value) graph.Tri {
	if v.IsUnknown() && v.Origin().Op == graph.OpTemplate {
		return graph.Yes
	}
	text, _ := v.Text()
	return v.IsSet().And(graph.TriOf(!strings.Contains(text, "alias/aws/")))
}
