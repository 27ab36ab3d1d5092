package storage

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "object-storage-encryption",
	Title: language.Text{
		En:   "buckets encrypt what is stored in them",
		Hans: "存储桶加密所存数据",
		Hant: "儲存桶加密所存數據",
	},
	Severity: analyzer.High,
	Rationale: "Buckets hold statements, backups, exports and logs for years. Encrypted by default, they stay unreadable when a disk leaves the provider's " +
		"hands; with a key of one's own, also to whoever has access to the bucket but not to the key.",
	Remedy: "switch the default encryption of the bucket on, with a KMS key of your own where the data calls for it",
	Parameters: []analyzer.Parameter{
		{
			Name: expect.RequireOwnKey.Name, Default: false,
			Doc: "whether only KMS encryption with a key that is named passes, as AWS Config s3-default-encryption-kms asks for, and not a key that the service manages",
		},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_obs_bucket"},
			Decides:    analyzer.Full,
			Definition: "as Alibaba Cloud Config oss-bucket-server-side-encryption-enabled: a bucket without default encryption, which is off unless encryption is true, is non-compliant; AES256 and KMS will do",
			References: []string{docHuaweiBucket},
			Judge: eitherKey(
				expect.True("encryption").Remedied("set encryption = true"),
				expect.True("encryption").And(expect.NoneOf("sse_algorithm", "AES256")).And(expect.Set("kms_key_id")).
					Remedied(`set encryption = true, sse_algorithm = "kms" and kms_key_id to the id of a huaweicloud_kms_key`),
			),
		},
		{
			Name:    analyzer.AWS,
			Types:   []string{"aws_s3_bucket"},
			Decides: analyzer.Full,
			Definition: "AWS Config s3-bucket-server-side-encryption-enabled: a bucket without default encryption is non-compliant. Since 5 January 2023 the service " +
				"encrypts every bucket with SSE-S3, whatever the version of the provider, so that a bucket that says nothing passes. With require-customer-managed-key it fails",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-server-side-encryption-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-default-encryption-kms.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_server_side_encryption_configuration",
				docAWSBucket,
			},
			Judge: eitherKey(
				encryptedByDefault,
				ofBucket("aws_s3_bucket_server_side_encryption_configuration", namedKey("rule.apply_server_side_encryption_by_default", "sse_algorithm", "kms_master_key_id")).
					Remedied("add an aws_s3_bucket_server_side_encryption_configuration for it with a KMS key").
					Or(namedKey("server_side_encryption_configuration.rule.apply_server_side_encryption_by_default", "sse_algorithm", "kms_master_key_id")),
			),
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   []string{"AWS::S3::Bucket"},
			Decides: analyzer.Full,
			Definition: "AWS Config s3-bucket-server-side-encryption-enabled: a bucket without default encryption is non-compliant. Since 5 January 2023 the service " +
				"encrypts every bucket with SSE-S3, so that a bucket that says nothing passes. With require-customer-managed-key it fails",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-server-side-encryption-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-default-encryption-kms.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html",
				docCFNBucket,
			},
			Judge: eitherKey(
				encryptedByDefault,
				namedKey("BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault", "SSEAlgorithm", "KMSMasterKeyID"),
			),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_oss_bucket"},
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config oss-bucket-server-side-encryption-enabled: a bucket without default encryption is non-compliant; AES256 and KMS will do",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/oss-bucket-server-side-encryption-enabled",
				docAlibabaBucket,
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_server_side_encryption",
			},
			Judge: eitherKey(
				ofBucket("alicloud_oss_bucket_server_side_encryption", expect.OneOf("sse_algorithm", "AES256", "KMS")).
					Remedied(`add an alicloud_oss_bucket_server_side_encryption for it with sse_algorithm = "KMS"`).
					Or(expect.OneOf("server_side_encryption_rule.sse_algorithm", "AES256", "KMS")),
				ofBucket("alicloud_oss_bucket_server_side_encryption", expect.OneOf("sse_algorithm", "KMS").And(expect.Set("kms_master_key_id"))).
					Remedied(`add an alicloud_oss_bucket_server_side_encryption for it with sse_algorithm = "KMS" and a kms_master_key_id`).
					Or(expect.OneOf("server_side_encryption_rule.sse_algorithm", "KMS").
						And(expect.Set("server_side_encryption_rule.kms_master_key_id"))),
			),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_cos_bucket"},
			Decides:    analyzer.Full,
			Definition: "as Alibaba Cloud Config oss-bucket-server-side-encryption-enabled: a bucket without default encryption is non-compliant; AES256, SM4 and KMS will do",
			Limits:     "buckets with metadata acceleration, for which the provider refuses the argument",
			References: []string{docTencentBucket},
			Judge: eitherKey(
				expect.OneOf("encryption_algorithm", "AES256", "SM4", "KMS").Remedied(`set encryption_algorithm = "AES256", "SM4" or "KMS"`),
				expect.OneOf("encryption_algorithm", "KMS").And(expect.Set("kms_id")).
					Remedied(`set encryption_algorithm = "KMS" and kms_id to the id of a tencentcloud_kms_key`),
			).Unless(expect.True("chdfs_ofs")),
		},
	},
})

// eitherKey judges whether there is encryption at all, or whether it is with a key of one's own if that is asked for.
func eitherKey(anyKey, ownKey expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if analyzer.Setting[bool](in, expect.RequireOwnKey.Name) {
			return ownKey(in, r)
		}
		return anyKey(in, r)
	}
}

var encryptedByDefault = expect.Always("Amazon S3 encrypts every bucket, with SSE-S3 unless the code says otherwise")

// namedKey wants encryption with a KMS key that is named, and is not the one that AWS manages.
func namedKey(block, algorithm, key string) expect.Judge {
	return expect.OneOf(block+"."+algorithm, "aws:kms", "aws:kms:dsse").
		And(expect.OwnKey(block+"."+key)).
		Remedied("set %s to aws:kms and %s to a key of your own", algorithm, key)
}
