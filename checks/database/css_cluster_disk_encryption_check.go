package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "css-cluster-disk-encryption-check",
	Title: language.Text{
		En:   "search clusters encrypt their disks",
		Hans: "搜索集群的磁盘已加密",
		Hant: "搜尋叢集的磁碟已加密",
	},
	Severity: analyzer.High,
	Rationale: "A search cluster holds copies of what it makes searchable: customers, payments, logs. On encrypted disks they stay unreadable when a " +
		"disk or a snapshot leaves the bank's hands.",
	Remedy: "encrypt the disks of every node; most clusters have to be created anew for that",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiSearchDisks.Types(),
			Decides:    analyzer.Full,
			Definition: "Huawei Config css-cluster-disk-encryption-check: a CSS cluster whose disks are not encrypted is non-compliant",
			Limits:     "Logstash clusters, for which the provider has no argument",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1570.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/css_cluster",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/css_logstash_cluster",
			},
			Judge: huaweiSearchDisks.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_elasticsearch_domain", "aws_opensearch_domain"},
			Decides:    analyzer.Full,
			Definition: "AWS Config opensearch-encrypted-at-rest and elasticsearch-encrypted-at-rest: a domain without encryption at rest is non-compliant; any KMS key will do",
			Limits:     "serverless collections, which are always encrypted",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/opensearch-encrypted-at-rest.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/elasticsearch-encrypted-at-rest.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain",
			},
			Judge: expect.True("encrypt_at_rest.enabled").Remedied("set enabled = true in an encrypt_at_rest block"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain"},
			Decides:    analyzer.Full,
			Definition: "AWS Config opensearch-encrypted-at-rest and elasticsearch-encrypted-at-rest: a domain without encryption at rest is non-compliant; any KMS key will do",
			Limits:     "serverless collections, which are always encrypted",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/opensearch-encrypted-at-rest.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/elasticsearch-encrypted-at-rest.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html",
			},
			Judge: expect.True("EncryptionAtRestOptions.Enabled").Remedied("set EncryptionAtRestOptions.Enabled: true"),
		},
		{
			Name:    analyzer.Alibaba,
			Types:   []string{"alicloud_elasticsearch_instance"},
			Decides: analyzer.Full,
			Definition: "Alibaba Cloud Config elasticsearch-instance-enabled-data-node-encryption, and its rule of the same kind for cold data nodes: an " +
				"instance whose data nodes do not encrypt their disks is non-compliant",
			Limits: "the disks of master, client and Kibana nodes, which hold no data",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/elasticsearch-instance-enabled-data-node-encryption",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/enable-disk-encryption-for-cold-data-nodes-of-elasticsearch-instances",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/elasticsearch_instance",
			},
			Judge: alibabaSearchDisks,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentSearchDisks.Types(),
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: a cluster with nodes whose disks are not encrypted is non-compliant",
			Limits:     "Logstash clusters, for which the provider has no argument",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/elasticsearch_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/elasticsearch_logstash",
			},
			Judge: tencentSearchDisks.Judge,
		},
	},
})

var (
	huaweiSearchDisks = expect.ByType{
		"huaweicloud_css_cluster":          huaweiClusterDisks,
		"huaweicloud_css_cluster_v1":       huaweiClusterDisks,
		"huaweicloud_css_logstash_cluster": judgeLogstashDisks,
	}
	huaweiClusterDisks = expect.OneOf("disk_encryption.system_encrypted", "1").
				Remedied(`set system_encrypted = "1" in a disk_encryption block, and system_cmk_id to the id of a huaweicloud_kms_key; this needs a new cluster`)
)

var tencentSearchDisks = expect.ByType{
	"tencentcloud_elasticsearch_instance": expect.True("node_info_list.encrypt").
		Remedied("set encrypt = true in every node_info_list block"),
	"tencentcloud_elasticsearch_logstash": judgeLogstashDisks,
}

func judgeLogstashDisks(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the provider has no argument for the encryption of Logstash clusters"}
	return analyzer.UnsureBecause(cause, "", graph.NewAbsent(r.At), "the code does not say whether its disks are encrypted")
}

var alibabaSearchDisks = expect.Judge(judgeAlibabaDataDisks).
	And(expect.True("warm_node_configuration.disk_encryption").
		Remedied("set disk_encryption = true in the warm_node_configuration block; this creates the instance anew").
		Unless(expect.Unset("warm_node_configuration"))).
	And(expect.True("warm_node_disk_encrypted").
		Remedied("set warm_node_disk_encrypted = true; this creates the instance anew").
		Unless(expect.Unset("warm_node_spec")))

// judgeAlibabaDataDisks judges the data nodes. They are described in a block, or else by deprecated arguments, which count if
// data_node_amount is one of them.
func judgeAlibabaDataDisks(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if r.Get("data_node_amount").IsSet() == graph.No && r.Get("data_node_configuration").IsSet() != graph.No {
		return expect.True("data_node_configuration.disk_encryption").
			Remedied("set disk_encryption = true in the data_node_configuration block; this creates the instance anew")(in, r)
	}
	return expect.True("data_node_disk_encrypted").
		Remedied("set data_node_disk_encrypted = true; this creates the instance anew")(in, r)
}
