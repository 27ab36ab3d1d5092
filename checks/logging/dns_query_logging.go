package logging

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "dns-query-logging",
	Title: language.Text{
		En:   "name servers log the questions they are asked",
		Hans: "域名解析服务记录查询日志",
		Hant: "域名解析服務記錄查詢日誌",
	},
	Severity:  analyzer.Low,
	Rationale: "What a machine asks the name server for shows what it is about to talk to: malware that calls home and data that leaves inside of names are found in this log, and often nowhere else.",
	Remedy:    "switch the query log on",
	Parameters: []analyzer.Parameter{
		{Name: "networks", Default: false, Doc: "whether each network must log the questions of its machines too, not only the public zones"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_vpc", "huaweicloud_vpc_v1"},
			Decides:    analyzer.Partial,
			Definition: "with the setting networks: a VPC without an access log of the resolver is non-compliant",
			Limits:     "public zones, whose questions the service does not log; logs that other code configures",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dns_resolver_access_log",
			},
			Judge: network(expect.Companion{
				Types: []string{"huaweicloud_dns_resolver_access_log"}, Path: "vpc_ids", Keys: []string{"id"},
			}.Remedied("add its id to the vpc_ids of a huaweicloud_dns_resolver_access_log")),
		},
		{
			Name:       analyzer.AWS,
			Types:      awsQueryLogs.Types(),
			Decides:    analyzer.Partial,
			Definition: "a public hosted zone without query logging is non-compliant, as Security Hub has it (Route53.2); with the setting networks, a VPC too",
			Limits:     "private zones, whose questions the log of the network has; logs that other code configures",
			References: []string{
				"https://docs.aws.amazon.com/securityhub/latest/userguide/route53-controls.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53_query_log",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53_resolver_query_log_config_association",
			},
			Judge: awsQueryLogs.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnQueryLogs.Types(),
			Decides:    analyzer.Partial,
			Definition: "a public hosted zone without query logging is non-compliant, as Security Hub has it (Route53.2); with the setting networks, a VPC too",
			Limits:     "private zones, whose questions the log of the network has; logs that other stacks configure",
			References: []string{
				"https://docs.aws.amazon.com/securityhub/latest/userguide/route53-controls.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfigassociation.html",
			},
			Judge: cfnQueryLogs.Judge,
		},
	},
	Elsewhere: map[string]string{
		analyzer.Alibaba: "the provider has no argument for query logs of Alibaba Cloud DNS or PrivateZone",
		analyzer.Tencent: "the provider has no argument for query logs of DNSPod or Private DNS",
	},
})

// network judges a network only if the setting asks for that.
func network(j expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if !analyzer.Setting[bool](in, "networks") {
			return analyzer.Skip()
		}
		return j(in, r)
	}
}

var awsQueryLogs = expect.ByType{
	"aws_route53_zone": expect.Judge(expect.Companion{
		Types: []string{"aws_route53_query_log"}, Path: "zone_id", Keys: []string{"zone_id", "id"},
	}.Remedied("add an aws_route53_query_log with its zone_id")).Unless(expect.Set("vpc")),
	"aws_vpc": network(expect.Companion{
		Types: []string{"aws_route53_resolver_query_log_config_association"}, Path: "resource_id", Keys: []string{"id"},
	}.Remedied("add an aws_route53_resolver_query_log_config_association with its id as resource_id")),
}

var cfnQueryLogs = expect.ByType{
	"AWS::Route53::HostedZone": expect.Set("QueryLoggingConfig.CloudWatchLogsLogGroupArn").Unless(expect.Set("VPCs")),
	"AWS::EC2::VPC": network(expect.Companion{
		Types: []string{"AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation"}, Path: "ResourceId", Keys: []string{"VpcId"},
	}.Remedied("add an AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation with a Ref to it as ResourceId")),
}
