package storage

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "policy-no-public-principal",
	Title: language.Text{
		En:   "policies of resources let in only those who are named",
		Hans: "资源策略只允许指明的主体访问",
		Hant: "資源政策只容許指明的主體存取",
	},
	Severity: analyzer.Critical,
	Rationale: "A bucket, queue, key or image repository whose own policy allows \"*\" is open to every account in the world, and mostly to those without " +
		"one. No permission in one's own account is needed any more, and none there takes it back.",
	Remedy: "name the accounts, roles or services in Principal, or limit the statement by a condition on the organization, the account or the network",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiPrincipals.Types(),
			Decides: analyzer.Full,
			Definition: "Huawei Config obs-bucket-public-read-policy-check and obs-bucket-public-write-policy-check, for policies: one that allows something to everybody is non-compliant. " +
				"A condition on the network, account or organization saves it, as long as its values are particular ones; what is denied does not matter",
			Limits: "policies of SMN topics that the service makes from other settings",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_3045.html",
				"https://support.huaweicloud.com/intl/en-us/perms-cfg-obs/obs_40_0041.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket_policy",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/smn_topic",
			},
			Judge: huaweiPrincipals.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsPrincipals.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config s3-bucket-policy-grantee-check and, for what is public, the definition of Amazon S3: a policy that allows something to everybody is non-compliant, " +
				"and so is an Allow with NotPrincipal. A condition on the account, organization, source or network saves it, as long as its values are particular ones and " +
				"it does not hold for requests without the key (IfExists, ForAllValues). What is denied, and a block of public access, does not matter",
			Limits: "functions, which function-graph-public-access-prohibited judges; roles, which are not resources in this sense; APIs and VPC endpoints, whose policies are open by design; " +
				"search domains in a VPC, which nobody reaches from outside",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy-grantee-check.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
				"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_policy",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sqs_queue_policy",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key",
			},
			Judge: awsPrincipals.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnPrincipals.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config s3-bucket-policy-grantee-check, as for AWS in Terraform",
			Limits: "functions, which function-graph-public-access-prohibited judges; roles, which are not resources in this sense; APIs and VPC endpoints, whose policies are open by design; " +
				"search domains in a VPC, which nobody reaches from outside",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy-grantee-check.html",
				"https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
			},
			Judge: cfnPrincipals.Judge,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   alibabaPrincipals.Types(),
			Decides: analyzer.Full,
			Definition: "Alibaba Cloud Config oss-bucket-policy-no-any-anonymous: a bucket policy that allows something to everybody is non-compliant; other policies of resources are judged alike. " +
				"A condition on the network or account saves it, as long as its values are particular ones; what is denied, and a block of public access, does not matter",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/oss-bucket-policy-no-any-anonymous",
				"https://www.alibabacloud.com/help/en/oss/user-guide/authorization-syntax-and-elements",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_policy",
			},
			Judge: alibabaPrincipals.Judge,
		},
		{
			Name:    analyzer.Tencent,
			Types:   []string{"tencentcloud_cos_bucket_policy"},
			Decides: analyzer.Full,
			Definition: "as on the other platforms: a bucket policy that allows something to everybody (anyone:anyone) is non-compliant. A condition on the network saves it, as long as " +
				"its values are particular ones; what is denied does not matter",
			References: []string{
				"https://www.tencentcloud.com/document/product/436/18023",
				"https://www.tencentcloud.com/document/product/436/46205",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket_policy",
			},
			Judge: namedPrincipals("policy"),
		},
	},
})

var huaweiPrincipals = expect.ByType{
	"huaweicloud_obs_bucket":        namedPrincipals("policy"),
	"huaweicloud_obs_bucket_policy": namedPrincipals("policy"),
	"huaweicloud_smn_topic":         namedPublishers,
	"huaweicloud_smn_topic_v2":      namedPublishers,
}

var namedPublishers = expect.NoneOf("users_publish_allowed", "*").
	Remedied("set users_publish_allowed to the ids of the accounts that publish").
	Unless(expect.Unset("users_publish_allowed"))

var awsPrincipals = expect.ByType{
	"aws_backup_vault_policy":                        namedPrincipals("policy"),
	"aws_cloudwatch_event_bus_policy":                namedPrincipals("policy"),
	"aws_cloudwatch_log_destination_policy":          namedPrincipals("access_policy"),
	"aws_codeartifact_domain_permissions_policy":     namedPrincipals("policy_document"),
	"aws_codeartifact_repository_permissions_policy": namedPrincipals("policy_document"),
	"aws_dynamodb_resource_policy":                   namedPrincipals("policy"),
	"aws_ecr_registry_policy":                        namedPrincipals("policy"),
	"aws_ecr_repository_policy":                      namedPrincipals("policy"),
	"aws_elasticsearch_domain":                       namedPrincipals("access_policies").Unless(expect.Set("vpc_options")),
	"aws_elasticsearch_domain_policy":                namedPrincipals("access_policies").Unless(inVPC("aws_elasticsearch_domain")),
	"aws_glacier_vault":                              namedPrincipals("access_policy"),
	"aws_glue_resource_policy":                       namedPrincipals("policy"),
	"aws_kinesis_resource_policy":                    namedPrincipals("policy"),
	"aws_kms_external_key":                           namedPrincipals("policy"),
	"aws_kms_key":                                    namedPrincipals("policy"),
	"aws_kms_key_policy":                             namedPrincipals("policy"),
	"aws_kms_replica_external_key":                   namedPrincipals("policy"),
	"aws_kms_replica_key":                            namedPrincipals("policy"),
	"aws_opensearch_domain":                          namedPrincipals("access_policies").Unless(expect.Set("vpc_options")),
	"aws_opensearch_domain_policy":                   namedPrincipals("access_policies").Unless(inVPC("aws_opensearch_domain")),
	"aws_s3_access_point":                            namedPrincipals("policy").Unless(expect.Set("vpc_configuration")),
	"aws_s3_bucket":                                  namedPrincipals("policy"),
	"aws_s3_bucket_policy":                           namedPrincipals("policy"),
	"aws_secretsmanager_secret":                      namedPrincipals("policy"),
	"aws_secretsmanager_secret_policy":               namedPrincipals("policy"),
	"aws_sns_topic":                                  namedPrincipals("policy"),
	"aws_sns_topic_policy":                           namedPrincipals("policy"),
	"aws_sqs_queue":                                  namedPrincipals("policy"),
	"aws_sqs_queue_policy":                           namedPrincipals("policy"),
}

var cfnPrincipals = expect.ByType{
	"AWS::Backup::BackupVault":            namedPrincipals("AccessPolicy"),
	"AWS::CodeArtifact::Domain":           namedPrincipals("PermissionsPolicyDocument"),
	"AWS::CodeArtifact::Repository":       namedPrincipals("PermissionsPolicyDocument"),
	"AWS::DynamoDB::Table":                namedPrincipals("ResourcePolicy.PolicyDocument"),
	"AWS::ECR::RegistryPolicy":            namedPrincipals("PolicyText"),
	"AWS::ECR::Repository":                namedPrincipals("RepositoryPolicyText"),
	"AWS::Elasticsearch::Domain":          namedPrincipals("AccessPolicies").Unless(expect.Set("VPCOptions")),
	"AWS::Events::EventBus":               namedPrincipals("Policy"),
	"AWS::KMS::Key":                       namedPrincipals("KeyPolicy"),
	"AWS::KMS::ReplicaKey":                namedPrincipals("KeyPolicy"),
	"AWS::Kinesis::ResourcePolicy":        namedPrincipals("ResourcePolicy"),
	"AWS::Logs::Destination":              namedPrincipals("DestinationPolicy"),
	"AWS::OpenSearchService::Domain":      namedPrincipals("AccessPolicies").Unless(expect.Set("VPCOptions")),
	"AWS::S3::AccessPoint":                namedPrincipals("Policy").Unless(expect.Set("VpcConfiguration")),
	"AWS::S3::BucketPolicy":               namedPrincipals("PolicyDocument"),
	"AWS::SNS::TopicInlinePolicy":         namedPrincipals("PolicyDocument"),
	"AWS::SNS::TopicPolicy":               namedPrincipals("PolicyDocument"),
	"AWS::SQS::QueueInlinePolicy":         namedPrincipals("PolicyDocument"),
	"AWS::SQS::QueuePolicy":               namedPrincipals("PolicyDocument"),
	"AWS::SecretsManager::ResourcePolicy": namedPrincipals("ResourcePolicy"),
}

var alibabaPrincipals = expect.ByType{
	"alicloud_kms_key":           namedPrincipals("policy"),
	"alicloud_kms_secret":        namedPrincipals("policy"),
	"alicloud_log_project":       namedPrincipals("policy"),
	"alicloud_oss_bucket":        namedPrincipals("policy"),
	"alicloud_oss_bucket_policy": namedPrincipals("policy"),
}

// inVPC passes the policy of a search domain that is in a VPC.
func inVPC(domain string) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if target := r.Root.Target(r.Get("domain_name"), domain); target != nil {
			return expect.Set("vpc_options")(in, target)
		}
		return analyzer.Verdict{Outcome: analyzer.Failed}
	}
}

// namedPrincipals wants no statement that allows something to everybody in the policies at a path. A resource without a policy
// of its own is left out: its service lets in nobody from outside.
func namedPrincipals(path string) expect.Judge {
	return expect.Statements{Fine: "no statement lets in everybody", Judge: judgePrincipals}.At(path)
}

func judgePrincipals(policy facet.Policy, s facet.Statement) analyzer.Verdict {
	part, public := s.Public()
	switch {
	case public == graph.No:
		return analyzer.Skip()
	case public == graph.Undetermined:
		return analyzer.Unsure(policy.Path, policy.Placed(part), "whether %s lets in everybody is not known", s.Label())
	case !s.Get("NotPrincipal").IsAbsent():
		return analyzer.Fail(policy.Path, policy.Placed(part), "%s lets in everybody but those that NotPrincipal lists", s.Label())
	case s.Get("Condition").IsSet() == graph.Yes:
		return analyzer.Fail(policy.Path, policy.Placed(part), "%s lets in everybody: Principal is %s, and its Condition names nobody", s.Label(), part)
	}
	return analyzer.Fail(policy.Path, policy.Placed(part), "%s lets in everybody: Principal is %s", s.Label(), part)
}
