package storage

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "bucket-access-logs",
	Title: language.Text{
		En:   "buckets log who accesses them",
		Hans: "存储桶记录访问日志",
		Hant: "儲存桶記錄存取日誌",
	},
	Severity: analyzer.Medium,
	Rationale: "The access log of a bucket is what tells afterwards who has read, changed or deleted which object, and from where. Without it a leak can " +
		"neither be noticed nor be measured.",
	Remedy: "let the bucket write its access log to another bucket that is kept for logs",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_obs_bucket"},
			Decides:    analyzer.Full,
			Definition: "as AWS Config s3-bucket-logging-enabled: a bucket without logging is non-compliant; those that receive such logs are left out",
			References: []string{docHuaweiBucket},
			Judge: expect.Set("logging.target_bucket").
				Remedied("set target_bucket and agency in a logging block").
				Unless(receivesLogs(
					expect.Companion{Types: []string{"huaweicloud_obs_bucket"}, Path: "logging.target_bucket", Keys: []string{"bucket", "id"}}.Judge,
					expect.OneOf("acl", "log-delivery-write"),
				)),
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_s3_bucket"},
			Decides:    analyzer.Full,
			Definition: "AWS Config s3-bucket-logging-enabled: a bucket without server access logging is non-compliant; those that receive such logs, which must not log to themselves, are left out",
			Limits:     "data events of a trail, which record access to objects too",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-logging-enabled.html",
				docAWSBucket,
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_logging",
			},
			Judge: ofBucket("aws_s3_bucket_logging", expect.Set("target_bucket")).
				Remedied("add an aws_s3_bucket_logging for it that names a target_bucket").
				Or(expect.Set("logging.target_bucket")). // until version 4 of the provider
				Unless(receivesLogs(
					expect.Companion{Types: []string{"aws_s3_bucket_logging"}, Path: "target_bucket", Keys: []string{"bucket", "id"}}.Judge,
					expect.Companion{Types: []string{"aws_s3_bucket"}, Path: "logging.target_bucket", Keys: []string{"bucket", "id"}}.Judge,
					ofBucket("aws_s3_bucket_acl", expect.OneOf("acl", "log-delivery-write")).Judge,
					expect.OneOf("acl", "log-delivery-write"),
				)),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::S3::Bucket"},
			Decides:    analyzer.Full,
			Definition: "AWS Config s3-bucket-logging-enabled: a bucket without server access logging is non-compliant; those that receive such logs, which must not log to themselves, are left out",
			Limits:     "data events of a trail, which record access to objects too",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-logging-enabled.html",
				docCFNBucket,
			},
			// Logs go to the bucket itself if they have a prefix and no destination.
			Judge: expect.Set("LoggingConfiguration.DestinationBucketName").Or(expect.Set("LoggingConfiguration.LogFilePrefix")).
				Remedied("set LoggingConfiguration.DestinationBucketName to a bucket that is kept for logs").
				Unless(receivesLogs(
					expect.Companion{Types: []string{"AWS::S3::Bucket"}, Path: "LoggingConfiguration.DestinationBucketName", Keys: []string{"BucketName"}}.Judge,
					expect.OneOf("AccessControl", "LogDeliveryWrite"),
				)),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_oss_bucket"},
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config oss-bucket-logging-enabled: a bucket without logging is non-compliant; those that receive such logs are left out",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/oss-bucket-logging-enabled",
				docAlibabaBucket,
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_logging",
			},
			Judge: ofBucket("alicloud_oss_bucket_logging", expect.Set("target_bucket")).
				Remedied("add an alicloud_oss_bucket_logging for it that names a target_bucket").
				Or(expect.Set("logging.target_bucket")).
				Unless(receivesLogs(
					expect.Companion{Types: []string{"alicloud_oss_bucket_logging"}, Path: "target_bucket", Keys: []string{"bucket", "id"}}.Judge,
					expect.Companion{Types: []string{"alicloud_oss_bucket"}, Path: "logging.target_bucket", Keys: []string{"bucket", "id"}}.Judge,
				)),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_cos_bucket"},
			Decides:    analyzer.Full,
			Definition: "as AWS Config s3-bucket-logging-enabled: a bucket without logging, which is off by default, is non-compliant; those that receive such logs are left out",
			References: []string{docTencentBucket},
			Judge: expect.True("log_enable").
				Remedied("set log_enable = true and log_target_bucket to a bucket that is kept for logs").
				Unless(receivesLogs(
					expect.Companion{Types: []string{"tencentcloud_cos_bucket"}, Path: "log_target_bucket", Keys: []string{"bucket", "id"}}.Judge,
				)),
		},
	},
})

// receivesLogs passes buckets for which one of the signs holds that others write their access logs to it.
func receivesLogs(sign expect.Judge, others ...expect.Judge) expect.Judge {
	for _, other := range others {
		sign = sign.Or(other)
	}
	return sign
}
