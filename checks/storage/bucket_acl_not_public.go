package storage

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "bucket-acl-not-public",
	Title: language.Text{
		En:   "ACLs of buckets grant nothing to everybody",
		Hans: "存储桶ACL不向所有人授权",
		Hant: "儲存桶ACL不向所有人授權",
	},
	Severity: analyzer.Critical,
	Rationale: "A public ACL lets the whole Internet list or read a bucket, or even write to it. It is how customer data most often leaks from object storage, " +
		"since one word does it.",
	Remedy: "make the ACL private, and give access by policies that name who is meant",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiACLs.Types(),
			Decides: analyzer.Full,
			Definition: "Huawei Config obs-bucket-public-read-policy-check and obs-bucket-public-write-policy-check, for ACLs: one that lets everybody read or write is non-compliant, " +
				"unless a block of public access ignores it",
			Limits: "ACLs of single objects",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_3045.html",
				docHuaweiBucket,
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket_acl",
			},
			Judge: huaweiACLs.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsACLs.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config s3-bucket-public-read-prohibited and s3-bucket-public-write-prohibited, for ACLs: one that grants something to everybody, or to every user of AWS, is " +
				"non-compliant, unless a block of public access ignores it or ownership controls switch ACLs off",
			Limits: "ACLs of single objects",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-public-read-prohibited.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_acl",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_ownership_controls",
			},
			Judge: awsACLs.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   []string{"AWS::S3::Bucket"},
			Decides: analyzer.Full,
			Definition: "AWS Config s3-bucket-public-read-prohibited and s3-bucket-public-write-prohibited, for ACLs: one that grants something to everybody, or to every user of AWS, is " +
				"non-compliant, unless a block of public access ignores it or ownership controls switch ACLs off",
			Limits: "ACLs of single objects",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-public-read-prohibited.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html",
				docCFNBucket,
			},
			Judge: expect.NoneOf("AccessControl", "PublicRead", "PublicReadWrite", "AuthenticatedRead").
				Remedied("leave AccessControl out").
				Or(expect.True("PublicAccessBlockConfiguration.IgnorePublicAcls")).
				Or(expect.OneOf("OwnershipControls.Rules.ObjectOwnership", "BucketOwnerEnforced")),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaACLs.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config oss-bucket-public-read-prohibited and oss-bucket-public-write-prohibited: a public ACL is non-compliant, unless a block of public access is on",
			Limits:     "ACLs of single objects",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/oss-bucket-public-read-prohibited",
				docAlibabaBucket,
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_acl",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_public_access_block",
			},
			Judge: alibabaACLs.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_cos_bucket"},
			Decides:    analyzer.Full,
			Definition: "as on Alibaba Cloud: a bucket with a public ACL, whether by its name or written out, is non-compliant",
			Limits:     "ACLs of single objects",
			References: []string{docTencentBucket, "https://www.tencentcloud.com/document/product/436/7737"},
			Judge:      judgeTencentACL,
		},
	},
})

var huaweiACLs = expect.ByType{
	"huaweicloud_obs_bucket": expect.NoneOf("acl", "public-read", "public-read-write", "public-read-delivered", "public-read-write-delivered").
		Remedied(`set acl = "private"`).
		And(ofBucket("huaweicloud_obs_bucket_acl", huaweiGrants).Every).
		Or(ofBucket("huaweicloud_obs_bucket_bpa", expect.True("ignore_public_acls")).Judge),
	"huaweicloud_obs_bucket_acl": ofUndeclared("huaweicloud_obs_bucket", huaweiGrants),
}

var huaweiGrants = expect.Unset("public_permission.access_to_bucket").
	And(expect.Unset("public_permission.access_to_acl")).
	Remedied("remove the public_permission block")

var awsACLs = expect.ByType{
	"aws_s3_bucket": awsCannedACL.
		And(noPublicGroup("grant.uri")). // until version 4 of the provider
		And(ofBucket("aws_s3_bucket_acl", awsGrants).Every).
		Or(ofBucket("aws_s3_bucket_public_access_block", expect.True("ignore_public_acls")).Judge).
		Or(accountBlock("aws_s3_account_public_access_block", expect.True("ignore_public_acls"))).
		Or(ofBucket("aws_s3_bucket_ownership_controls", expect.OneOf("rule.object_ownership", "BucketOwnerEnforced")).Judge),
	"aws_s3_bucket_acl": ofUndeclared("aws_s3_bucket", awsGrants),
}

var (
	awsCannedACL = expect.NoneOf("acl", "public-read", "public-read-write", "authenticated-read").Remedied(`set acl = "private"`)
	awsGrants    = awsCannedACL.And(noPublicGroup("access_control_policy.grant.grantee.uri"))
)

// noPublicGroup wants no grant to the groups of all users, or of all users of AWS.
func noPublicGroup(path string) expect.Judge {
	return expect.Value(path, "no group of everybody", func(v graph.Value) graph.Tri {
		return v.Matches(func(uri string) bool {
			return strings.HasSuffix(uri, "/global/AllUsers") || strings.HasSuffix(uri, "/global/AuthenticatedUsers")
		}).Not()
	}).Remedied("remove the grant")
}

var alibabaACLs = expect.ByType{
	"alicloud_oss_bucket": alibabaACL.
		And(ofBucket("alicloud_oss_bucket_acl", alibabaACL).Every).
		Or(ofBucket("alicloud_oss_bucket_public_access_block", expect.True("block_public_access")).Judge).
		Or(accountBlock("alicloud_oss_account_public_access_block", expect.True("block_public_access"))),
	"alicloud_oss_bucket_acl": ofUndeclared("alicloud_oss_bucket", alibabaACL),
}

var alibabaACL = expect.NoneOf("acl", "public-read", "public-read-write").Remedied(`set acl = "private"`)

// judgeTencentACL judges the ACL that is written out if there is one, since it replaces the other.
func judgeTencentACL(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if r.Get("acl_body").IsSet() == graph.No {
		return expect.NoneOf("acl", "public-read", "public-read-write").Remedied(`set acl = "private"`)(in, r)
	}
	return expect.Value("acl_body", "no grant to everybody", func(v graph.Value) graph.Tri {
		return v.Matches(func(xml string) bool {
			return strings.Contains(xml, "/global/AllUsers") || strings.Contains(xml, "/global/AuthenticatedUsers")
		}).Not()
	}).Remedied("remove the grant to the group")(in, r)
}
