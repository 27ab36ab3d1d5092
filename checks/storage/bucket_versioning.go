package storage

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "bucket-versioning",
	Title: language.Text{
		En:   "buckets keep earlier versions of their objects",
		Hans: "存储桶保留对象的历史版本",
		Hant: "儲存桶保留物件的過往版本",
	},
	Severity: analyzer.Medium,
	Rationale: "What is overwritten or deleted in a bucket without versions is gone, whether by mistake, by faulty software or by an intruder. With " +
		"versions it can be restored.",
	Remedy: "switch versioning on, and let a lifecycle rule expire versions that are no longer needed",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_obs_bucket"},
			Decides:    analyzer.Full,
			Definition: "as on the other platforms: a bucket without versioning, which is off by default, is non-compliant",
			Limits:     "parallel file systems, which have no versions",
			References: []string{
				docHuaweiBucket,
				"https://support.huaweicloud.com/intl/en-us/ugobs-obs/obs_41_0023.html",
			},
			Judge: expect.True("versioning").Remedied("set versioning = true").Unless(expect.True("parallel_fs")),
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_s3_bucket"},
			Decides:    analyzer.Full,
			Definition: "AWS Config s3-bucket-versioning-enabled: a bucket without versioning, or with versioning suspended, is non-compliant. A bucket made for object lock has it switched on by the service",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-versioning-enabled.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
				docAWSBucket,
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_versioning",
			},
			Judge: ofBucket("aws_s3_bucket_versioning", expect.OneOf("versioning_configuration.status", "Enabled").
				Remedied(`set status = "Enabled" in its versioning_configuration block`)).
				Remedied(`add an aws_s3_bucket_versioning for it with status = "Enabled"`).
				Or(expect.True("versioning.enabled")). // until version 4 of the provider
				Or(expect.True("object_lock_enabled")),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::S3::Bucket"},
			Decides:    analyzer.Full,
			Definition: "AWS Config s3-bucket-versioning-enabled: a bucket without versioning, or with versioning suspended, is non-compliant. A bucket made for object lock has it switched on by the service",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-versioning-enabled.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
				docCFNBucket,
			},
			Judge: expect.OneOf("VersioningConfiguration.Status", "Enabled").Or(expect.True("ObjectLockEnabled")),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_oss_bucket"},
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config oss-bucket-versioning-enabled: a bucket without versioning, or with versioning suspended, is non-compliant",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/oss-bucket-versioning-enabled",
				docAlibabaBucket,
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_versioning",
			},
			Judge: ofBucket("alicloud_oss_bucket_versioning", expect.OneOf("status", "Enabled")).
				Remedied(`add an alicloud_oss_bucket_versioning for it with status = "Enabled"`).
				Or(expect.OneOf("versioning.status", "Enabled")),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_cos_bucket"},
			Decides:    analyzer.Full,
			Definition: "as on the other platforms: a bucket without versioning, which is off by default, is non-compliant",
			Limits:     "buckets with metadata acceleration, for which the provider refuses the argument",
			References: []string{
				docTencentBucket,
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket_version",
			},
			Judge: expect.True("versioning_enable").Remedied("set versioning_enable = true").
				Or(ofBucket("tencentcloud_cos_bucket_version", expect.OneOf("status", "Enabled")).Judge).
				Unless(expect.True("chdfs_ofs")),
		},
	},
})
