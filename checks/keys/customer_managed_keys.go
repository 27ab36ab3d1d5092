package keys

import (
	"github.com/lintel-iac/lintel/analyzer"
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
		"huaweicloud_obs_bucket": expect.OwnKey("kms_key_id").Unless(expect.NotTrue("encryption")),
	}
	awsStores = expect.ByType{
		"aws_ami_copy":                      expect.OwnKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
		"aws_backup_vault":                  expect.OwnKey("kms_key_arn"),
		"aws_cloudtrail_event_data_store":   expect.OwnKey("kms_key_id"),
		"aws_codeartifact_domain":           expect.OwnKey("encryption_key"),
		"aws_codebuild_project":             expect.OwnKey("encryption_key"),
		"aws_db_instance":                   expect.OwnKey("kms_key_id").Unless(expect.NotTrue("storage_encrypted")),
		"aws_db_snapshot_copy":              expect.OwnKey("kms_key_id"),
		"aws_dms_replication_instance":      expect.OwnKey("kms_key_arn"),
		"aws_docdb_cluster":                 expect.OwnKey("kms_key_id").Unless(expect.NotTrue("storage_encrypted")),
		"aws_dynamodb_table":                expect.OwnKey("server_side_encryption.kms_key_arn").Unless(expect.NotTrue("server_side_encryption.enabled").And(expect.Unset("server_side_encryption.kms_key_arn"))),
		"aws_ebs_snapshot_copy":             expect.OwnKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
		"aws_ebs_volume":                    expect.OwnKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
		"aws_ecr_repository":                expect.OwnKey("encryption_configuration.kms_key"),
		"aws_efs_file_system":               expect.OwnKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
		"aws_elasticache_replication_group": expect.OwnKey("kms_key_id").Unless(expect.NotTrue("at_rest_encryption_enabled")),
		"aws_elasticsearch_domain":          expect.OwnKey("encrypt_at_rest.kms_key_id").Unless(expect.NotTrue("encrypt_at_rest.enabled")),
		"aws_fsx_lustre_file_system":        expect.OwnKey("kms_key_id"),
		"aws_fsx_ontap_file_system":         expect.OwnKey("kms_key_id"),
		"aws_fsx_openzfs_file_system":       expect.OwnKey("kms_key_id"),
		"aws_fsx_windows_file_system":       expect.OwnKey("kms_key_id"),
		"aws_kendra_index":                  expect.OwnKey("server_side_encryption_configuration.kms_key_id"),
		"aws_keyspaces_table":               expect.OwnKey("encryption_specification.kms_key_identifier"),
		"aws_kinesis_stream":                expect.OwnKey("kms_key_id").Unless(expect.NoneOf("encryption_type", "KMS")),
		"aws_kinesis_video_stream":          expect.OwnKey("kms_key_id"),
		"aws_memorydb_cluster":              expect.OwnKey("kms_key_arn"),
		"aws_memorydb_snapshot":             expect.OwnKey("kms_key_arn"),
		"aws_mq_broker":                     expect.OwnKey("encryption_options.kms_key_id").Unless(expect.NotFalse("encryption_options.use_aws_owned_key").And(expect.Unset("encryption_options.kms_key_id"))),
		"aws_msk_cluster":                   expect.OwnKey("encryption_info.encryption_at_rest_kms_key_arn"),
		"aws_neptune_cluster":               expect.OwnKey("kms_key_arn").Unless(expect.NotTrue("storage_encrypted")),
		"aws_opensearch_domain":             expect.OwnKey("encrypt_at_rest.kms_key_id").Unless(expect.NotTrue("encrypt_at_rest.enabled")),
		"aws_rds_cluster":                   expect.OwnKey("kms_key_id").Unless(expect.NotTrue("storage_encrypted")),
		"aws_redshift_cluster":              expect.OwnKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
		"aws_redshiftserverless_namespace":  expect.OwnKey("kms_key_id"),
		"aws_sagemaker_notebook_instance":   expect.OwnKey("kms_key_id"),
		"aws_timestreamwrite_database":      expect.OwnKey("kms_key_id"),
	}
	cfnStores = expect.ByType{
		"AWS::AmazonMQ::Broker":              expect.OwnKey("EncryptionOptions.KmsKeyId").Unless(expect.NotFalse("EncryptionOptions.UseAwsOwnedKey").And(expect.Unset("EncryptionOptions.KmsKeyId"))),
		"AWS::Backup::BackupVault":           expect.OwnKey("EncryptionKeyArn"),
		"AWS::CodeBuild::Project":            expect.OwnKey("EncryptionKey"),
		"AWS::DMS::ReplicationInstance":      expect.OwnKey("KmsKeyId"),
		"AWS::DocDB::DBCluster":              expect.OwnKey("KmsKeyId").Unless(expect.NotTrue("StorageEncrypted")),
		"AWS::DynamoDB::Table":               expect.OwnKey("SSESpecification.KMSMasterKeyId").Unless(expect.NotTrue("SSESpecification.SSEEnabled").And(expect.Unset("SSESpecification.KMSMasterKeyId"))),
		"AWS::EC2::Volume":                   expect.OwnKey("KmsKeyId").Unless(expect.NotTrue("Encrypted")),
		"AWS::ECR::Repository":               expect.OwnKey("EncryptionConfiguration.KmsKey"),
		"AWS::EFS::FileSystem":               expect.OwnKey("KmsKeyId").Unless(expect.NotTrue("Encrypted")),
		"AWS::ElastiCache::ReplicationGroup": expect.OwnKey("KmsKeyId").Unless(expect.NotTrue("AtRestEncryptionEnabled")),
		"AWS::Kendra::Index":                 expect.OwnKey("ServerSideEncryptionConfiguration.KmsKeyId"),
		"AWS::Kinesis::Stream":               expect.OwnKey("StreamEncryption.KeyId").Unless(expect.NoneOf("StreamEncryption.EncryptionType", "KMS")),
		"AWS::Neptune::DBCluster":            expect.OwnKey("KmsKeyId").Unless(expect.NotTrue("StorageEncrypted")),
		"AWS::OpenSearchService::Domain":     expect.OwnKey("EncryptionAtRestOptions.KmsKeyId").Unless(expect.NotTrue("EncryptionAtRestOptions.Enabled")),
		"AWS::RDS::DBCluster":                expect.OwnKey("KmsKeyId").Unless(expect.NotTrue("StorageEncrypted")),
		"AWS::RDS::DBInstance":               expect.OwnKey("KmsKeyId").Unless(expect.NotTrue("StorageEncrypted")),
		"AWS::Redshift::Cluster":             expect.OwnKey("KmsKeyId").Unless(expect.NotTrue("Encrypted")),
		"AWS::SageMaker::NotebookInstance":   expect.OwnKey("KmsKeyId"),
		"AWS::Timestream::Database":          expect.OwnKey("KmsKeyId"),
	}
	alibabaStores = expect.ByType{
		"alicloud_disk":     expect.OwnKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
		"alicloud_ecs_disk": expect.OwnKey("kms_key_id").Unless(expect.NotTrue("encrypted")),
	}
	tencentStores = expect.ByType{
		"tencentcloud_cos_bucket": expect.OwnKey("kms_id").Unless(expect.NoneOf("encryption_algorithm", "KMS")),
	}
)
