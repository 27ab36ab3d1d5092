package storage

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "bucket-secure-transport-only",
	Title: language.Text{
		En:   "buckets refuse requests without TLS",
		Hans: "存储桶拒绝未使用TLS的请求",
		Hant: "儲存桶拒絕未使用TLS的請求",
	},
	Severity: analyzer.Medium,
	Rationale: "Object storage answers plain HTTP as readily as HTTPS. A client that is set up wrongly then sends objects, and the signatures that open the bucket, " +
		"where they can be read and changed on the way.",
	Remedy: "let the bucket's policy deny everybody every action, on the bucket and its objects, where SecureTransport is false",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   []string{"huaweicloud_obs_bucket"},
			Decides: analyzer.Full,
			Definition: "Huawei Config obs-bucket-ssl-requests-only: a bucket that allows requests without TLS is non-compliant. It does not if its policy denies them, or if all " +
				"that the policy allows is on condition of TLS; a bucket without a policy allows them to its own users",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_3046.html",
				"https://support.huaweicloud.com/intl/en-us/perms-cfg-obs/obs_40_0041.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket_policy",
			},
			Judge: ofBucket("huaweicloud_obs_bucket_policy", refusesPlain("policy").Or(allowsOverTLS("policy"))).
				Remedied("add a huaweicloud_obs_bucket_policy for it that denies everybody where SecureTransport is false").
				Or(refusesPlain("policy")).Or(allowsOverTLS("policy")),
		},
		{
			Name:    analyzer.AWS,
			Types:   []string{"aws_s3_bucket"},
			Decides: analyzer.Full,
			Definition: "AWS Config s3-bucket-ssl-requests-only: a bucket whose policy does not deny every request without TLS is non-compliant, and so is one without a policy. " +
				"To allow only what comes over TLS is not enough, since IAM policies allow the rest, nor is a minimal version of TLS, which plain requests do not have",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-ssl-requests-only.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_policy",
			},
			Judge: ofBucket("aws_s3_bucket_policy", refusesPlain("policy")).
				Remedied("add an aws_s3_bucket_policy for it that denies everybody s3:* where aws:SecureTransport is false").
				Or(refusesPlain("policy")),
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   []string{"AWS::S3::Bucket"},
			Decides: analyzer.Full,
			Definition: "AWS Config s3-bucket-ssl-requests-only: a bucket whose policy does not deny every request without TLS is non-compliant, and so is one without a policy. " +
				"To allow only what comes over TLS is not enough, since IAM policies allow the rest, nor is a minimal version of TLS, which plain requests do not have",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-ssl-requests-only.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html",
			},
			Judge: expect.Companion{
				Types: []string{"AWS::S3::BucketPolicy"}, Path: "Bucket", Keys: []string{"BucketName"}, Passes: refusesPlain("PolicyDocument"),
			}.Remedied("add an AWS::S3::BucketPolicy for it that denies everybody s3:* where aws:SecureTransport is false"),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_oss_bucket"},
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config oss-bucket-only-https-enabled: a bucket whose policy does not deny access over HTTP is non-compliant, and so is one without a policy",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/oss-bucket-only-https-enabled",
				"https://www.alibabacloud.com/help/en/oss/user-guide/authorization-syntax-and-elements",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_policy",
			},
			Judge: ofBucket("alicloud_oss_bucket_policy", refusesPlain("policy")).
				Remedied("add an alicloud_oss_bucket_policy for it that denies everybody oss:* where acs:SecureTransport is false").
				Or(refusesPlain("policy")),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_cos_bucket"},
			Decides:    analyzer.Full,
			Definition: "as on the other platforms: a bucket whose policy does not deny access over HTTP is non-compliant, and so is one without a policy",
			References: []string{
				"https://www.tencentcloud.com/document/product/436/46205",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket_policy",
			},
			Judge: ofBucket("tencentcloud_cos_bucket_policy", refusesPlain("policy")).
				Remedied("add a tencentcloud_cos_bucket_policy for it that denies everybody name/cos:* where cos:secure-transport is false"),
		},
	},
})

// refusesPlain wants a statement, in a policy at a path, that denies everybody every request without TLS.
func refusesPlain(path string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := analyzer.Fail(path, r.Get(path), "%s has no statement that denies every request without TLS", path)
		for _, policy := range facet.Policies(r, path) {
			if policy.Unreadable {
				verdict = analyzer.Unsure(path, policy.Argument, "%s is not known", path)
			}
			for _, open := range policy.Open {
				verdict = analyzer.Unsure(path, policy.Placed(open), "a statement is not known")
			}
			for _, s := range policy.Statements {
				switch part, refuses := s.RefusesPlain(); {
				case refuses == graph.Yes && s.Exists() == graph.Yes:
					return analyzer.Pass(path, policy.Placed(s.Value), "%s denies every request without TLS", s.Label())
				case refuses == graph.Yes:
					verdict = analyzer.UnsureBecause(s.Existing().Cause(), path, policy.Placed(s.Value), "%s, which denies every request without TLS, is perhaps not there", s.Label())
				case refuses == graph.Undetermined:
					verdict = analyzer.Unsure(path, policy.Placed(part), "whether %s denies every request without TLS is not known", s.Label())
				}
			}
		}
		return verdict
	}
}

// allowsOverTLS wants the policies at a path to allow something, and only over TLS.
func allowsOverTLS(path string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		allowed, secure := false, graph.Yes
		for _, policy := range facet.Policies(r, path) {
			secure = secure.And(graph.TriOf(!policy.Unreadable && len(policy.Open) == 0))
			for _, s := range policy.Statements {
				if s.Allows() != graph.No {
					allowed, secure = true, secure.And(s.DemandsTLS())
				}
			}
		}
		return analyzer.Decide(secure.And(graph.TriOf(allowed)), path, r.Get(path), "%s allows requests without TLS", path)
	}
}
