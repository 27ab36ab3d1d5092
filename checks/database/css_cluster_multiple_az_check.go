package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "css-cluster-multiple-az-check",
	Title: language.Text{
		En:   "search clusters run in at least two availability zones",
		Hans: "搜索集群运行于至少两个可用区",
		Hant: "搜尋叢集在至少兩個可用區運行",
	},
	Severity: analyzer.Medium,
	Rationale: "A search cluster in a single zone is gone when that zone is, with what was indexed since the last snapshot. Spread over zones it keeps " +
		"answering.",
	Remedy: "spread the nodes of the cluster over at least two zones",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiSearchZones.Types(),
			Decides:    analyzer.Full,
			Definition: "Huawei Config css-cluster-multiple-az-check: a CSS cluster in only one zone is non-compliant",
			Limits:     "clusters that were moved to other zones after they were created",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1573.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/css_cluster",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/css_logstash_cluster",
			},
			Judge: huaweiSearchZones.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      awsSearchZones.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config opensearch-data-node-fault-tolerance: a domain without zone awareness, or with fewer than three data nodes, is non-compliant",
			Limits:     "serverless collections, which have no zones to choose",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/opensearch-data-node-fault-tolerance.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticsearch_domain",
			},
			Judge: awsSearchZones.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnSearchZones.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config opensearch-data-node-fault-tolerance: a domain without zone awareness, or with fewer than three data nodes, is non-compliant",
			Limits:     "serverless collections, which have no zones to choose",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/opensearch-data-node-fault-tolerance.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html",
			},
			Judge: cfnSearchZones.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_elasticsearch_instance"},
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config, use a multi-zone Elasticsearch instance: an instance in only one zone is non-compliant",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/use-a-multi-zone-elasticsearch-instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/elasticsearch_instance",
			},
			Judge: expect.AtLeast("zone_count", 2).Remedied("set zone_count = 2 or 3; this creates the instance anew"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_elasticsearch_instance", "tencentcloud_elasticsearch_logstash"},
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: a cluster in only one zone is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/elasticsearch_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/elasticsearch_logstash",
			},
			Judge: expect.OneOf("deploy_mode", "1").Remedied("set deploy_mode = 1 and add a multi_zone_infos block for each zone").
				Then(expect.DistinctBlocks("multi_zone_infos.availability_zone", "zones", 2).
					Remedied("add a multi_zone_infos block with another availability_zone")),
		},
	},
})

var huaweiSearchZones = expect.ByType{
	"huaweicloud_css_cluster":          huaweiNodes{count: "ess_node_config.instance_number", zone: "node_config.availability_zone"}.judge,
	"huaweicloud_css_cluster_v1":       huaweiNodes{count: "ess_node_config.instance_number", zone: "node_config.availability_zone"}.judge,
	"huaweicloud_css_logstash_cluster": huaweiNodes{count: "node_config.instance_number"}.judge,
}

// huaweiNodes says where the nodes of a cluster are: in the zones that availability_zone lists.
type huaweiNodes struct {
	count string // the argument for the number of nodes
	zone  string // a deprecated argument that stands in for availability_zone
}

func (n huaweiNodes) judge(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	path := "availability_zone"
	if n.zone != "" && r.Get(path).IsSet() == graph.No && r.Get(n.zone).IsSet() != graph.No {
		path = n.zone
	}
	listed := r.Get(path)
	if listed.IsSet() == graph.No {
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service chooses the zones"}
		return analyzer.UnsureBecause(cause, path, listed, "%s is not set", path)
	}
	zones, complete := graph.Split(listed, ",")
	verdict := expect.Count(path, listed, zones, complete, "zones", 2).
		Remedied(`set availability_zone to at least two zones, as in "zone-a,zone-b"; this needs a new cluster`)
	if nodes := r.Get(n.count); verdict.Outcome != analyzer.Failed && nodes.AtMost(1) == graph.Yes {
		return analyzer.Fail(n.count, nodes, "%s is %s, which is too few for two zones", n.count, nodes).
			Remedied("set %s to at least 2", n.count)
	}
	return verdict
}

var awsSearchZones = expect.ByType{
	"aws_opensearch_domain": expect.True("cluster_config.zone_awareness_enabled").
		Or(expect.True("cluster_config.multi_az_with_standby_enabled")).
		Remedied("set zone_awareness_enabled = true and instance_count to at least 3 in a cluster_config block").
		Then(expect.AtLeast("cluster_config.instance_count", 3).Remedied("set instance_count to at least 3")),
	"aws_elasticsearch_domain": expect.True("cluster_config.zone_awareness_enabled").
		Remedied("set zone_awareness_enabled = true and instance_count to at least 3 in a cluster_config block").
		Then(expect.AtLeast("cluster_config.instance_count", 3).Remedied("set instance_count to at least 3")),
}

var cfnSearchZones = expect.ByType{
	"AWS::OpenSearchService::Domain": expect.True("ClusterConfig.ZoneAwarenessEnabled").
		Or(expect.True("ClusterConfig.MultiAZWithStandbyEnabled")).
		Remedied("set ZoneAwarenessEnabled: true and InstanceCount to at least 3 in ClusterConfig").
		Then(expect.AtLeast("ClusterConfig.InstanceCount", 3).Remedied("set InstanceCount to at least 3")),
	"AWS::Elasticsearch::Domain": expect.True("ElasticsearchClusterConfig.ZoneAwarenessEnabled").
		Remedied("set ZoneAwarenessEnabled: true and InstanceCount to at least 3 in ElasticsearchClusterConfig").
		Then(expect.AtLeast("ElasticsearchClusterConfig.InstanceCount", 3).Remedied("set InstanceCount to at least 3")),
}
