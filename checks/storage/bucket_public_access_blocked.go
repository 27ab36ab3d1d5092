package storage

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "bucket-public-access-blocked",
	Title: language.Text{
		En:   "public access to buckets is blocked",
		Hans: "已阻止对存储桶的公开访问",
		Hant: "已封鎖對儲存桶的公開存取",
	},
	Severity: analyzer.High,
	Rationale: "ACLs and policies of buckets are changed often and by many. A block of public access stands above them: whatever they say by mistake, the " +
		"bucket stays closed to the Internet.",
	Remedy: "block public access for the bucket, or for the whole account",
	Parameters: []analyzer.Parameter{
		{
			Name: "service-default", Default: false,
			Doc: "whether a bucket on AWS that says nothing passes, because the service blocks public access to buckets that were created since April 2023",
		},
		{
			Name: "require-block", Default: false,
			Doc: "whether a bucket on Huawei Cloud and Alibaba Cloud needs a block although nothing in the code opens it",
		},
	},
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiBlocks.Types(),
			Decides: analyzer.Full,
			Definition: "as on AWS, a bucket whose block of public access is not complete is non-compliant. Since the block is there only in some regions, a bucket without one " +
				"is so only if its ACL or policy lets in everybody",
			References: []string{
				docHuaweiBucket,
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket_bpa",
			},
			Judge: huaweiBlocks.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsBlocks.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config s3-bucket-level-public-access-prohibited and s3-account-level-public-access-blocks: all four settings of the bucket, or of its account, are to be on. " +
				"A bucket without any is non-compliant too, one severity lower: the service blocks only buckets that were created since April 2023, which the code does not say. " +
				"Access points are blocked unless they say otherwise",
			Limits: "a block for the account that other code declares",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-level-public-access-prohibited.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-account-level-public-access-blocks.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_public_access_block",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_account_public_access_block",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_access_point",
			},
			Judge: awsBlocks.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnBlocks.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config s3-bucket-level-public-access-prohibited: all four settings of the bucket are to be on. A bucket without any is non-compliant too, one severity lower: " +
				"the service blocks only buckets that were created since April 2023, which the code does not say. Access points are blocked unless they say otherwise",
			Limits: "a block for the account, which CloudFormation cannot declare",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-level-public-access-prohibited.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
				docCFNBucket,
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html",
			},
			Judge: cfnBlocks.Judge,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   alibabaBlocks.Types(),
			Decides: analyzer.Full,
			Definition: "as on AWS, a block of public access that is off is non-compliant. A bucket without one is so only if its ACL or policy lets in everybody, and the account has no block " +
				"either",
			Limits: "a block for the account that other code declares",
			References: []string{
				"https://www.alibabacloud.com/help/en/oss/user-guide/block-public-access",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_public_access_block",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_account_public_access_block",
			},
			Judge: alibabaBlocks.Judge,
		},
	},
	Elsewhere: map[string]string{
		analyzer.Tencent: "COS has no block of public access; bucket-acl-not-public and policy-no-public-principal judge what opens a bucket",
	},
})

var (
	// Terraform calls the settings of AWS and of Huawei Cloud the same.
	allFour = expect.True("block_public_acls").And(expect.True("block_public_policy")).
		And(expect.True("ignore_public_acls")).And(expect.True("restrict_public_buckets"))

	huaweiBlocks = expect.ByType{
		"huaweicloud_obs_bucket": unlessNothingOpens(
			ofBucket("huaweicloud_obs_bucket_bpa", allFour).Remedied("add a huaweicloud_obs_bucket_bpa for it with all four settings true"),
			huaweiACLs["huaweicloud_obs_bucket"].
				And(namedPrincipals("policy")).
				And(ofBucket("huaweicloud_obs_bucket_policy", namedPrincipals("policy")).Every),
		),
		"huaweicloud_obs_bucket_bpa": ofUndeclared("huaweicloud_obs_bucket", allFour),
	}
	awsBlocks = expect.ByType{
		"aws_s3_bucket": unblocked(ofBucket("aws_s3_bucket_public_access_block", allFour).
			Remedied("add an aws_s3_bucket_public_access_block for it with all four settings true")).
			Or(accountBlock("aws_s3_account_public_access_block", allFour)),
		"aws_s3_bucket_public_access_block":  ofUndeclared("aws_s3_bucket", allFour),
		"aws_s3_account_public_access_block": allFour,
		"aws_s3_access_point":                stillBlocked("public_access_block_configuration.", "block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"),
	}
	cfnBlocks = expect.ByType{
		"AWS::S3::Bucket": unblocked(expect.Set("PublicAccessBlockConfiguration").
			Remedied("add a PublicAccessBlockConfiguration with all four settings true")).
			And(expect.True("PublicAccessBlockConfiguration.BlockPublicAcls").
				And(expect.True("PublicAccessBlockConfiguration.BlockPublicPolicy")).
				And(expect.True("PublicAccessBlockConfiguration.IgnorePublicAcls")).
				And(expect.True("PublicAccessBlockConfiguration.RestrictPublicBuckets")).
				Unless(expect.Unset("PublicAccessBlockConfiguration"))),
		"AWS::S3::AccessPoint": stillBlocked("PublicAccessBlockConfiguration.", "BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"),
	}
	alibabaBlocks = expect.ByType{
		"alicloud_oss_bucket": unlessNothingOpens(
			ofBucket("alicloud_oss_bucket_public_access_block", expect.True("block_public_access")).
				Remedied("add an alicloud_oss_bucket_public_access_block for it with block_public_access = true"),
			alibabaACLs["alicloud_oss_bucket"].
				And(namedPrincipals("policy")).
				And(ofBucket("alicloud_oss_bucket_policy", namedPrincipals("policy")).Every),
		).Or(accountBlock("alicloud_oss_account_public_access_block", expect.True("block_public_access"))),
		"alicloud_oss_bucket_public_access_block":  ofUndeclared("alicloud_oss_bucket", expect.True("block_public_access")),
		"alicloud_oss_account_public_access_block": expect.True("block_public_access"),
	}
)

// unblocked lowers the severity of a bucket for which nothing is declared, or passes it if the default of the service counts.
func unblocked(j expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := j(in, r)
		if verdict.Outcome != analyzer.Failed || len(verdict.Defects[0].With) > 0 {
			return verdict
		}
		if analyzer.Setting[bool](in, "service-default") {
			return analyzer.Pass("", graph.NewAbsent(r.At), "nothing is declared, so the block that the service sets for a new bucket stays")
		}
		verdict.Defects = slices.Clone(verdict.Defects)
		verdict.Defects[0].Milder = true
		return verdict
	}
}

// unlessNothingOpens wants a block only of a bucket that is open without it, unless every bucket is to have one.
func unlessNothingOpens(block, closed expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := block(in, r)
		if verdict.Outcome == analyzer.Failed && len(verdict.Defects[0].With) == 0 && !analyzer.Setting[bool](in, "require-block") {
			open := closed(in, r)
			open.Defects = slices.Clone(open.Defects)
			for i := range open.Defects { // what opens it is for other checks to mend
				open.Defects[i].Remedy = verdict.Defects[0].Remedy
			}
			return open
		}
		return verdict
	}
}

// stillBlocked wants settings that are on by default not to be switched off.
func stillBlocked(block string, settings ...string) expect.Judge {
	judge := expect.NotFalse(block + settings[0])
	for _, setting := range settings[1:] {
		judge = judge.And(expect.NotFalse(block + setting))
	}
	return judge
}

// accountBlock wants a block for the account of the bucket. One that is declared with another provider configuration may be of
// another account.
func accountBlock(typ string, on expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := analyzer.Fail("", graph.NewAbsent(r.At), "no %s blocks it", typ)
		for block := range in.Root.OfType(typ) {
			of := on(in, block)
			sameAccount := block.Provider.Name == r.Provider.Name && block.Provider.Alias == r.Provider.Alias
			switch {
			case of.Outcome == analyzer.Failed:
			case of.Outcome == analyzer.Passed && sameAccount && block.Exists() == graph.Yes:
				return analyzer.Pass("", graph.NewAbsent(r.At), "%s blocks it", block.Address).Resting(block)
			case of.Outcome == analyzer.Undetermined:
				verdict = analyzer.UnsureBecause(of.Cause, "", graph.NewAbsent(r.At), "%s perhaps blocks it", block.Address).Resting(block)
			case !sameAccount:
				cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the account that each provider configuration logs in to", At: block.At}
				verdict = analyzer.UnsureBecause(cause, "", graph.NewAbsent(r.At), "%s blocks it if it is of the same account", block.Address).Resting(block)
			default:
				verdict = analyzer.UnsureBecause(block.Existing.Cause(), "", graph.NewAbsent(r.At), "%s, which blocks it, is perhaps not there", block.Address).Resting(block)
			}
		}
		return verdict
	}
}
