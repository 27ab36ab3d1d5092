package storage

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "storage-policy-least-privilege",
	Title: language.Text{
		En:   "policies of buckets, queues and topics do not allow all actions",
		Hans: "存储桶、队列与主题的策略不授予全部操作权限",
		Hant: "儲存桶、佇列和主題的政策不授予全部操作權限",
	},
	Severity: analyzer.Medium,
	Rationale: "Whoever may do everything with a bucket or a queue may also empty it, rewrite its policy and open it to others. A policy that names its " +
		"callers, but not what they need, hands the resource over to them.",
	Remedy: "list the actions that are needed instead of the wildcard",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_obs_bucket", "huaweicloud_obs_bucket_policy"},
			Decides:    analyzer.Full,
			Definition: "as iam-role-has-all-permissions, for policies of buckets: one that allows all actions, or all but a few, is non-compliant; what is denied does not matter",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/perms-cfg-obs/obs_40_0041.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket_policy",
			},
			Judge: namedActions("policy"),
		},
		{
			Name:    analyzer.AWS,
			Types:   awsActions.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config s3-bucket-blacklisted-actions-prohibited, with the wildcard as what is blacklisted: a policy that allows all actions, or all but a few (NotAction), is " +
				"non-compliant. What is denied does not matter. A statement for the account itself is left out, since it only lets the account's own IAM policies decide",
			Limits: "keys, whose policy has to give the account all actions; an account of one's own that is written as a number",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-blacklisted-actions-prohibited.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_policy",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sqs_queue_policy",
			},
			Judge: awsActions.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnActions.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config s3-bucket-blacklisted-actions-prohibited, as for AWS in Terraform",
			Limits:     "keys, whose policy has to give the account all actions; an account of one's own that is written as a number",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-blacklisted-actions-prohibited.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html",
			},
			Judge: cfnActions.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_oss_bucket", "alicloud_oss_bucket_policy"},
			Decides:    analyzer.Full,
			Definition: "as iam-role-has-all-permissions, for policies of buckets: one that allows all actions is non-compliant; what is denied does not matter",
			References: []string{
				"https://www.alibabacloud.com/help/en/oss/user-guide/authorization-syntax-and-elements",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_policy",
			},
			Judge: namedActions("policy"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_cos_bucket_policy"},
			Decides:    analyzer.Full,
			Definition: "as iam-role-has-all-permissions, for policies of buckets: one that allows all actions is non-compliant; what is denied does not matter",
			References: []string{
				"https://www.tencentcloud.com/document/product/436/18023",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket_policy",
			},
			Judge: namedActions("policy"),
		},
	},
})

var awsActions = expect.ByType{
	"aws_s3_access_point":  namedActions("policy"),
	"aws_s3_bucket":        namedActions("policy"),
	"aws_s3_bucket_policy": namedActions("policy"),
	"aws_sns_topic":        namedActions("policy"),
	"aws_sns_topic_policy": namedActions("policy"),
	"aws_sqs_queue":        namedActions("policy"),
	"aws_sqs_queue_policy": namedActions("policy"),
}

var cfnActions = expect.ByType{
	"AWS::S3::AccessPoint":        namedActions("Policy"),
	"AWS::S3::BucketPolicy":       namedActions("PolicyDocument"),
	"AWS::SNS::TopicInlinePolicy": namedActions("PolicyDocument"),
	"AWS::SNS::TopicPolicy":       namedActions("PolicyDocument"),
	"AWS::SQS::QueueInlinePolicy": namedActions("PolicyDocument"),
	"AWS::SQS::QueuePolicy":       namedActions("PolicyDocument"),
}

// namedActions wants no statement that allows all actions of a service in the policies at a path.
func namedActions(path string) expect.Judge {
	return expect.Statements{Fine: "no statement allows all actions", Judge: judgeActions}.At(path)
}

func judgeActions(policy facet.Policy, s facet.Statement) analyzer.Verdict {
	wide, open := s.FullAccess(2)
	switch {
	case len(wide) == 0 && len(open) == 0, s.ForOwnAccount():
		return analyzer.Skip()
	case len(wide) == 0:
		return analyzer.Unsure(policy.Path, policy.Placed(open[0]), "whether %s allows all actions is not known", s.Label())
	case !s.Get("NotAction").IsAbsent():
		return analyzer.Fail(policy.Path, policy.Placed(wide[0]), "%s allows all actions but those that NotAction lists", s.Label())
	}
	return analyzer.Fail(policy.Path, policy.Placed(wide[0]), "%s allows all actions: Action has %s", s.Label(), expect.Shown(wide[0]))
}
