package storage

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

const (
	scopeTrails = "trails"
	scopeAll    = "all"
)

var _ = add(analyzer.Check{
	ID: "bucket-worm",
	Title: language.Text{
		En:   "buckets of audit trails are write-once",
		Hans: "存放审计记录的存储桶一次写入后不可更改",
		Hant: "存放審計紀錄的儲存桶一次寫入後不可更改",
	},
	Severity: analyzer.Medium,
	Rationale: "Whoever has broken in wants the audit trail gone. In a bucket that locks its objects for a time, nobody can delete or overwrite it, not even " +
		"with all permissions.",
	Remedy: "lock the objects of the bucket by default for as long as the trail is to be kept",
	Parameters: []analyzer.Parameter{
		{
			Name: "scope", Default: scopeTrails, Allowed: []string{scopeTrails, scopeAll},
			Doc: `which buckets are judged: "trails" for those that an audit trail of the same code delivers to, or "all", as AWS Config does`,
		},
		{
			Name: "compliance-mode", Default: false,
			Doc: "whether governance mode, which privileged users can bypass, fails on AWS",
		},
	},
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.AWS,
			Types:   []string{"aws_s3_bucket"},
			Decides: analyzer.Full,
			Definition: "AWS Config s3-bucket-default-lock-enabled, for the buckets of trails: one whose objects are not locked by default is non-compliant. A bucket that could lock objects, but " +
				"does not by default, fails too. Buckets for access logs and for AWS Config are left out, since the services cannot write to buckets with a default lock",
			Limits: "trails in other code that deliver to the bucket",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-default-lock-enabled.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_object_lock_configuration",
				docAWSBucket,
			},
			Judge: ofTrails(
				expect.Companion{Types: []string{"aws_cloudtrail"}, Path: "s3_bucket_name", Keys: []string{"bucket", "id"}}.Judge,
				ofBucket("aws_s3_bucket_object_lock_configuration", lockMode("rule.default_retention.mode")).
					Remedied("add an aws_s3_bucket_object_lock_configuration for it with a default_retention, and set object_lock_enabled = true").
					Or(lockMode("object_lock_configuration.rule.default_retention.mode")), // until version 4 of the provider
			),
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   []string{"AWS::S3::Bucket"},
			Decides: analyzer.Full,
			Definition: "AWS Config s3-bucket-default-lock-enabled, for the buckets of trails: one whose objects are not locked by default is non-compliant. A bucket that could lock objects, but " +
				"does not by default, fails too. Buckets for access logs and for AWS Config are left out, since the services cannot write to buckets with a default lock",
			Limits: "trails in other templates that deliver to the bucket",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-default-lock-enabled.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
				docCFNBucket,
			},
			Judge: ofTrails(
				expect.Companion{Types: []string{"AWS::CloudTrail::Trail"}, Path: "S3BucketName", Keys: []string{"BucketName"}}.Judge,
				expect.True("ObjectLockEnabled").And(lockMode("ObjectLockConfiguration.Rule.DefaultRetention.Mode")).
					Remedied("set ObjectLockEnabled: true and a DefaultRetention in ObjectLockConfiguration.Rule"),
			),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_oss_bucket"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: the bucket of a trail without a retention policy, or with one that is not locked and so ends after a day, is non-compliant",
			Limits:     "trails in other code that deliver to the bucket",
			References: []string{
				"https://www.alibabacloud.com/help/en/oss/developer-reference/initiatebucketworm",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_worm",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/actiontrail_trail",
			},
			Judge: ofTrails(
				expect.Companion{Types: []string{"alicloud_actiontrail_trail", "alicloud_actiontrail"}, Path: "oss_bucket_name", Keys: []string{"bucket", "id"}}.Judge,
				ofBucket("alicloud_oss_bucket_worm", expect.OneOf("status", "Locked")).
					Remedied(`add an alicloud_oss_bucket_worm for it with retention_period_in_days and status = "Locked"`),
			),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_cos_bucket"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: the bucket of a track whose objects are not locked by default is non-compliant",
			Limits:     "tracks in other code that deliver to the bucket",
			References: []string{
				docTencentBucket,
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/audit_track",
			},
			Judge: ofTrails(
				tracked,
				expect.True("object_lock_configuration.enabled").And(expect.Set("object_lock_configuration.rule.days")).
					Remedied("set enabled = true and the days of a rule in an object_lock_configuration block"),
			),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei: "the provider has no argument for the WORM retention of OBS",
	},
})

// ofTrails judges the lock of the buckets that receive a trail, or of all if that is asked for.
func ofTrails(receives, locked expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		lock := locked(in, r)
		if analyzer.Setting[string](in, "scope") == scopeAll {
			return lock
		}
		trail := receives(in, r)
		switch {
		case trail.Outcome == analyzer.Failed:
			return analyzer.Skip()
		case trail.Outcome == analyzer.Undetermined && lock.Outcome != analyzer.Passed:
			return trail
		}
		return lock
	}
}

// lockMode wants a default retention.
func lockMode(path string) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if analyzer.Setting[bool](in, "compliance-mode") {
			return expect.OneOf(path, "COMPLIANCE")(in, r)
		}
		return expect.OneOf(path, "COMPLIANCE", "GOVERNANCE")(in, r)
	}
}

// tracked passes a bucket that a track delivers to, which names it without the account that ends its name.
func tracked(in *analyzer.Inspection, bucket *graph.Resource) analyzer.Verdict {
	verdict := analyzer.Fail("", graph.NewAbsent(bucket.At), "no track delivers to it")
	for track := range in.Root.OfType("tencentcloud_audit_track", "tencentcloud_events_audit_track") {
		const path = "storage.storage_name"
		name := track.Get(path)
		switch facet.NamesWithoutAccount(name, bucket).And(track.Exists()) {
		case graph.Yes:
			return analyzer.Pass("", graph.NewAbsent(bucket.At), "%s delivers to it", track.Address).Resting(track)
		case graph.Undetermined:
			verdict = analyzer.Unsure("", name, "%s perhaps delivers to it", track.Address).Resting(track)
		}
	}
	return verdict
}
