package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "search-endpoint-https",
	Title: language.Text{
		En:   "search clusters are reached over HTTPS",
		Hans: "搜索集群通过HTTPS访问",
		Hant: "搜尋叢集經HTTPS連接",
	},
	Severity:  analyzer.High,
	Rationale: "A search cluster is asked in whole sentences about customers and answers with whole records. Without TLS both pass every machine on the way as they are, and so does the password.",
	Remedy:    "let the endpoint take HTTPS alone",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_css_cluster", "huaweicloud_css_cluster_v1"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a CSS cluster without HTTPS is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/css_cluster",
			},
			Judge: expect.True("https_enabled").Remedied("set security_mode and https_enabled to true; this creates the cluster anew"),
		},
		{
			Name:       analyzer.AWS,
			Types:      awsSearchHTTPS.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config opensearch-https-required: a domain that does not enforce HTTPS is non-compliant",
			Limits:     "the lowest TLS version, which lb-tls-policy-modern judges",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/opensearch-https-required.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticsearch_domain",
			},
			Judge: awsSearchHTTPS.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnSearchHTTPS.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config opensearch-https-required: a domain that does not enforce HTTPS is non-compliant",
			Limits:     "the lowest TLS version, which lb-tls-policy-modern judges",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/opensearch-https-required.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html",
			},
			Judge: cfnSearchHTTPS.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_elasticsearch_instance"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a cluster whose protocol is not HTTPS is non-compliant; if nothing is set it is HTTP",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/elasticsearch_instance",
			},
			Judge: expect.OneOf("protocol", "HTTPS"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_elasticsearch_instance"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a cluster whose protocol is not https is non-compliant; if nothing is set it is http",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/elasticsearch_instance",
			},
			Judge: expect.Value("protocol", "https", func(v graph.Value) graph.Tri { return v.IsFold("https") }).Remedied("set protocol to https; this creates the cluster anew"),
		},
	},
})

// In a block domain_endpoint_options of Terraform HTTPS is enforced unless it says otherwise; without the block it is not.
var awsEnforced = expect.Set("domain_endpoint_options").Remedied("add a domain_endpoint_options block with enforce_https = true").
	And(expect.NotFalse("domain_endpoint_options.enforce_https"))

var awsSearchHTTPS = expect.ByType{"aws_opensearch_domain": awsEnforced, "aws_elasticsearch_domain": awsEnforced}

var cfnSearchHTTPS = expect.ByType{
	"AWS::OpenSearchService::Domain": expect.True("DomainEndpointOptions.EnforceHTTPS"),
	"AWS::Elasticsearch::Domain":     expect.True("DomainEndpointOptions.EnforceHTTPS"),
}
