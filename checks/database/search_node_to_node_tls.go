package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "search-node-to-node-tls",
	Title: language.Text{
		En:   "the nodes of search clusters talk to each other over TLS",
		Hans: "搜索集群的节点之间通过TLS通信",
		Hant: "搜尋叢集的節點之間經TLS通訊",
	},
	Severity:  analyzer.Medium,
	Rationale: "The nodes of a search cluster send each other all they hold, to copy it and to answer questions. Encryption of the endpoint does not cover that.",
	Remedy:    "switch the encryption between nodes on",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.AWS,
			Types:      awsNodes.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config opensearch-node-to-node-encryption-check and elasticsearch-node-to-node-encryption-check: a domain without encryption between its nodes is non-compliant",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/opensearch-node-to-node-encryption-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticsearch_domain",
			},
			Judge: awsNodes.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnNodes.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config opensearch-node-to-node-encryption-check and elasticsearch-node-to-node-encryption-check: a domain without encryption between its nodes is non-compliant",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/opensearch-node-to-node-encryption-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html",
			},
			Judge: cfnNodes.Judge,
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei:  "the nodes of a CSS cluster talk over TLS in the security mode, which search-endpoint-https asks for by way of HTTPS",
		analyzer.Alibaba: "the provider has no argument for the traffic between nodes",
		analyzer.Tencent: "the provider has no argument for the traffic between nodes",
	},
})

var awsNodes = expect.ByType{
	"aws_opensearch_domain":    expect.True("node_to_node_encryption.enabled"),
	"aws_elasticsearch_domain": expect.True("node_to_node_encryption.enabled"),
}

var cfnNodes = expect.ByType{
	"AWS::OpenSearchService::Domain": expect.True("NodeToNodeEncryptionOptions.Enabled"),
	"AWS::Elasticsearch::Domain":     expect.True("NodeToNodeEncryptionOptions.Enabled"),
}
