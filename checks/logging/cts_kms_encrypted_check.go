package logging

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "cts-kms-encrypted-check",
	Title: language.Text{
		En:   "audit trails are encrypted with a key of the key service",
		Hans: "审计记录以密钥服务中的密钥加密",
		Hant: "審計紀錄以密碼匙服務中的密碼匙加密",
	},
	Severity: analyzer.Medium,
	Rationale: "A trail says who did what, and to which resource: a map of the bank for whoever gets at its files. With a key of the key service, " +
		"reading the bucket is not enough to read the trail, and every use of the key is on record.",
	Remedy: "encrypt the files of the trail with a key of the key service",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiTraceKeys.Types(),
			Decides: analyzer.Full,
			Definition: "Huawei Config cts-kms-encrypted-check: a tracker whose trace files are not encrypted with KMS is non-compliant. A data tracker cannot encrypt " +
				"them itself, so it is the bucket that must",
			Limits: "data trackers whose bucket is declared elsewhere",
			References: []string{
				"https://support.huaweicloud.com/usermanual-rms/rms_13_6011.html",
				"https://support.huaweicloud.com/intl/en-us/api-cts/cts_api_0321.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_tracker",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_data_tracker",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket",
			},
			Judge: huaweiTraceKeys.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_cloudtrail"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cloud-trail-encryption-enabled: a trail without a KMS key of its own is non-compliant; the encryption of its bucket does not count",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloud-trail-encryption-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudtrail",
			},
			Judge: expect.Set("kms_key_id").Remedied("set kms_key_id to the ARN of an aws_kms_key"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::CloudTrail::Trail"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cloud-trail-encryption-enabled: a trail without a KMS key of its own is non-compliant; the encryption of its bucket does not count",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloud-trail-encryption-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html",
			},
			Judge: expect.Set("KMSKeyId").Remedied("set KMSKeyId to the ARN of an AWS::KMS::Key"),
		},
		{
			Name:    analyzer.Alibaba,
			Types:   []string{"alicloud_actiontrail", "alicloud_actiontrail_trail"},
			Decides: analyzer.Partial,
			Definition: "as on Huawei Cloud: a trail whose files are not encrypted with KMS is non-compliant. ActionTrail cannot encrypt them itself, so it is the " +
				"bucket that must",
			Limits: "buckets that are declared elsewhere, and what is delivered to Simple Log Service or MaxCompute, where ActionTrail makes the store",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/actiontrail_trail",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_server_side_encryption",
			},
			Judge: judgeAlibabaTrail,
		},
		{
			Name:    analyzer.Tencent,
			Types:   tencentTraceKeys.Types(),
			Decides: analyzer.Partial,
			Definition: "as on Huawei Cloud: a tracking set whose files are not encrypted with KMS is non-compliant. CloudAudit cannot encrypt them itself, so it is the " +
				"bucket or log topic that must",
			Limits: "buckets and topics that are declared elsewhere, and what is delivered to CKafka",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/audit_track",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cls_topic",
			},
			Judge: tencentTraceKeys.Judge,
		},
	},
})

var huaweiTraceKeys = expect.ByType{
	"huaweicloud_cts_tracker":      expect.Set("kms_id").Remedied("set kms_id to the id of a huaweicloud_kms_key, and bucket_name to the bucket that the trace files go to"),
	"huaweicloud_cts_data_tracker": judgeDataTracker,
	"huaweicloud_cts_tracker_v1":   without("encryption", "huaweicloud_cts_tracker with kms_id"),
}

func judgeDataTracker(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const bucket = "bucket_name"
	if given := expect.Set(bucket).Remedied("set bucket_name to a bucket that encrypts with a KMS key")(in, r); given.Outcome != analyzer.Passed {
		return given
	}
	return store{
		designates: func(v graph.Value, b *graph.Resource) graph.Tri { return graph.Designates(v, b, "bucket", "id") },
		encrypted:  expect.ByType{"huaweicloud_obs_bucket": expect.True("encryption").And(expect.NoneOf("sse_algorithm", "AES256"))},
	}.judge(in, r, bucket)
}

// judgeAlibabaTrail judges all that a trail delivers to. One that delivers nowhere has nothing to encrypt.
func judgeAlibabaTrail(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	verdict := analyzer.Skip()
	switch bucket := r.Get("oss_bucket_name"); bucket.IsSet() {
	case graph.Yes:
		verdict = store{
			designates: func(v graph.Value, b *graph.Resource) graph.Tri { return graph.Designates(v, b, "bucket", "id") },
			encrypted:  expect.ByType{"alicloud_oss_bucket": alibabaBucketKey},
		}.judge(in, r, "oss_bucket_name")
	case graph.Undetermined:
		verdict = analyzer.Unsure("oss_bucket_name", bucket, "oss_bucket_name is not known")
	}
	for _, path := range []string{"sls_project_arn", "max_compute_project_arn"} {
		if project := r.Get(path); project.IsSet() != graph.No {
			cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "ActionTrail makes the store, with the encryption that the project has then", At: project.At()}
			verdict = verdict.And(analyzer.UnsureBecause(cause, path, project, "it delivers to what %s names, whose encryption the code does not say", path))
		}
	}
	return verdict
}

var alibabaBucketKey = expect.OneOf("server_side_encryption_rule.sse_algorithm", "KMS").Or(expect.Companion{
	Types: []string{"alicloud_oss_bucket_server_side_encryption"}, Path: "bucket", Keys: []string{"bucket", "id"},
	Passes: expect.OneOf("sse_algorithm", "KMS"),
}.Judge)

var tencentTraceKeys = expect.ByType{
	"tencentcloud_audit_track":        judgeTencentTrack,
	"tencentcloud_events_audit_track": judgeTencentTrack,
	"tencentcloud_audit":              expect.True("enable_kms_encry").Remedied("set enable_kms_encry = true and key_id"),
}

func judgeTencentTrack(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const name = "storage.storage_name"
	kind := r.Get("storage.storage_type")
	switch {
	case kind.Is("cos") == graph.Yes:
		return store{
			designates: facet.NamesWithoutAccount,
			encrypted: expect.ByType{"tencentcloud_cos_bucket": expect.OneOf("encryption_algorithm", "KMS").
				Remedied(`set encryption_algorithm = "KMS" for the bucket`)},
		}.judge(in, r, name)
	case kind.Is("cls") == graph.Yes:
		return store{
			designates: func(v graph.Value, topic *graph.Resource) graph.Tri { return graph.Designates(v, topic, "id") },
			encrypted: expect.ByType{"tencentcloud_cls_topic": expect.OneOf("encryption", "1").
				Remedied("set encryption = 1 for the topic")},
		}.judge(in, r, name)
	case kind.IsUnknown():
		return analyzer.Unsure("storage.storage_type", kind, "storage.storage_type is not known")
	}
	cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the encryption of " + kind.String() + " storage", At: kind.At()}
	return analyzer.UnsureBecause(cause, "storage.storage_type", kind, "the code does not say whether %s storage is encrypted", kind)
}

// store is a place to which a trail delivers, and which is to encrypt what it is given.
type store struct {
	designates func(graph.Value, *graph.Resource) graph.Tri // whether an argument of the trail means a store
	encrypted  expect.ByType                                // what is wanted of the store, by its type
}

// judge judges the store that the argument at path names.
func (s store) judge(in *analyzer.Inspection, r *graph.Resource, path string) analyzer.Verdict {
	v := r.Get(path)
	for target := range in.Root.OfType(s.encrypted.Types()...) {
		if s.designates(v, target) != graph.Yes {
			continue
		}
		switch of := s.encrypted.Judge(in, target); of.Outcome {
		case analyzer.Failed:
			d := of.Defects[0]
			failed := analyzer.Fail(path, v, "it delivers to %s, whose "+d.Message.Format, append([]any{target.Address}, d.Message.Args...)...)
			failed.Defects[0].Remedy = d.Remedy
			return failed.Resting(target)
		case analyzer.Passed:
			return analyzer.Pass(path, v, "it delivers to %s, which encrypts with a KMS key", target.Address).Resting(target)
		default:
			return analyzer.UnsureBecause(of.Cause, path, v, "it delivers to %s, whose encryption is not known", target.Address).Resting(target)
		}
	}
	if v.IsUnknown() {
		if cause := v.Cause(); cause.Kind == graph.NoValue || cause.Kind == graph.ModuleNotRead {
			return analyzer.Unsure(path, v, "%s is not known", path)
		}
	}
	cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the place that " + path + " names", At: v.At()}
	return analyzer.UnsureBecause(cause, path, v, "%s names what is not declared here, so that its encryption is not known", path)
}
