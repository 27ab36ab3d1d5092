package database

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "cache-multi-az",
	Title: language.Text{
		En:   "caches have nodes in several availability zones",
		Hans: "缓存的节点分布在多个可用区",
		Hant: "快取的節點分佈於多個可用區",
	},
	Severity:  analyzer.Medium,
	Rationale: "A cache in one zone is lost with the zone, and with it sessions and limits, while the databases behind it get the whole load at once.",
	Remedy:    "put a replica into another zone, and let it take over by itself",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_dcs_instance", "huaweicloud_dcs_instance_v1"},
			Decides:    analyzer.Full,
			Definition: "as Huawei Config rds-instance-multi-az-support for RDS: an instance with all its nodes in one zone is non-compliant",
			Limits:     "single-node instances",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dcs_instance",
			},
			Judge: expect.Judge(judgeHuaweiCacheZones).Unless(singleNode),
		},
		{
			Name:       analyzer.AWS,
			Types:      awsCacheZones.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config elasticache-repl-grp-auto-failover-enabled, and beyond it: a replication group is to have multi_az_enabled and automatic_failover_enabled, a Memcached cluster az_mode = \"cross-az\"",
			Limits:     "Redis clusters without a replication group and Memcached clusters of one node; serverless caches, which are in several zones",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elasticache-repl-grp-auto-failover-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_replication_group",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_cluster",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/memorydb_cluster",
			},
			Judge: awsCacheZones.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnCacheZones.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config elasticache-repl-grp-auto-failover-enabled, and beyond it: a replication group is to have MultiAZEnabled and AutomaticFailoverEnabled, a Memcached cluster AZMode: cross-az",
			Limits:     "Redis clusters without a replication group and Memcached clusters of one node; serverless caches, which are in several zones",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elasticache-repl-grp-auto-failover-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html",
			},
			Judge: cfnCacheZones.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaCacheZones.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config redis-instance-multi-zone: an instance without nodes in a second zone is non-compliant",
			Limits:     "single-node instances and Memcache",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/redis-instance-multi-zone",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kvstore_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/redis_tair_instance",
			},
			Judge: alibabaCacheZones.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_redis_instance"},
			Decides:    analyzer.Full,
			Definition: "as on Alibaba Cloud: an instance without a replica in another zone than availability_zone is non-compliant",
			Limits:     "instances without replicas",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/redis_instance",
			},
			Judge: expect.Judge(judgeTencentCacheZones).Unless(expect.OneOf("redis_replicas_num", "0")),
		},
	},
})

// singleNode is about instances of one node: their flavor has that in its name, or is looked up by it.
func singleNode(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	flavor := r.Get("flavor")
	mode := flavor
	if flavors := in.Root.Target(flavor, "data.huaweicloud_dcs_flavors"); flavors != nil && flavors.Get("cache_mode").IsSet() != graph.No {
		mode = flavors.Get("cache_mode")
	}
	single := mode.Matches(func(text string) bool { return strings.Contains(text, "single") })
	if single == graph.Undetermined {
		return analyzer.Unsure("flavor", flavor, "it is not known whether flavor is of a single node")
	}
	return analyzer.Decide(single, "flavor", flavor, "flavor is %s", expect.Shown(mode))
}

// judgeHuaweiCacheZones wants two zones, which an older argument names by their ids.
func judgeHuaweiCacheZones(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	path := "availability_zones"
	if old := "available_zones"; r.Get(path).IsAbsent() && !r.Get(old).IsAbsent() {
		path = old
	}
	return expect.Distinct(path, "zones", 2).Remedied("name two zones in availability_zones")(in, r)
}

var awsCacheZones = expect.ByType{
	"aws_elasticache_replication_group": expect.True("multi_az_enabled").And(expect.True("automatic_failover_enabled")),
	"aws_elasticache_cluster": expect.OneOf("az_mode", "cross-az").
		Remedied(`set az_mode = "cross-az"`).
		Unless(expect.AtMost("num_cache_nodes", 1)).
		Unless(expect.NoneOf("engine", "memcached")),
	"aws_memorydb_cluster": hasReplicas("num_replicas_per_shard"),
}

var cfnCacheZones = expect.ByType{
	"AWS::ElastiCache::ReplicationGroup": expect.True("MultiAZEnabled").And(expect.True("AutomaticFailoverEnabled")),
	"AWS::ElastiCache::CacheCluster": expect.OneOf("AZMode", "cross-az").
		Remedied("set AZMode: cross-az").
		Unless(expect.AtMost("NumCacheNodes", 1)).
		Unless(expect.NoneOf("Engine", "memcached")),
	"AWS::MemoryDB::Cluster": hasReplicas("NumReplicasPerShard"),
}

// hasReplicas wants replicas, which MemoryDB puts into other zones: one for each shard by default.
func hasReplicas(path string) expect.Judge {
	return expect.Value(path, "at least 1", func(v graph.Value) graph.Tri { return v.AtMost(0).Not() }).
		Remedied("set %s to at least 1, or leave it out", path)
}

var alibabaCacheZones = expect.ByType{
	"alicloud_kvstore_instance": expect.Judge(judgeAlibabaCacheZones).
		Unless(memcached("instance_type")).
		Unless(expect.Value("instance_class", "of a single node", func(v graph.Value) graph.Tri {
			return v.Matches(func(class string) bool { return strings.HasPrefix(class, "redis.basic.") })
		})),
	"alicloud_redis_tair_instance": expect.Judge(judgeAlibabaCacheZones).
		Unless(expect.OneOf("node_type", "STAND_ALONE", "single")),
}

// judgeAlibabaCacheZones wants a secondary zone that is another than the primary one.
func judgeAlibabaCacheZones(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const path = "secondary_zone_id"
	zone, secondary := r.Get("zone_id"), r.Get(path)
	if secondary.IsSet() == graph.No {
		return analyzer.Fail(path, secondary, "%s is not set, want another zone than zone_id", path).
			Remedied("set %s to another zone than zone_id", path)
	}
	switch same := graph.Same(zone, secondary); {
	case zone.IsAbsent() && secondary.IsSet() == graph.Yes, same == graph.No && secondary.IsSet() == graph.Yes:
		return analyzer.Pass(path, secondary, "%s is another zone than zone_id", path)
	case same == graph.Yes:
		return analyzer.Fail(path, secondary, "%s is the same zone as zone_id", path).
			Remedied("set %s to another zone than zone_id", path)
	case secondary.IsUnknown():
		return analyzer.Unsure(path, secondary, "%s is not known", path)
	}
	return analyzer.Unsure("zone_id", zone, "zone_id is not known")
}

// judgeTencentCacheZones wants a replica in another zone than the primary. Zones have a name (ap-guangzhou-3) and an id (100003),
// which end in the same number.
func judgeTencentCacheZones(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const path = "replica_zone_ids"
	const remedy = "name a zone other than availability_zone in replica_zone_ids"
	replicas := r.Get(path)
	ids, complete := graph.Elements(replicas)
	if complete && len(ids) == 0 {
		return analyzer.Fail(path, replicas, "%s is not set, want another zone than availability_zone", path).Remedied(remedy)
	}
	several := expect.Distinct(path, "zones", 2)(in, r)
	if several.Outcome != analyzer.Failed {
		return several
	}
	zone := r.Get("availability_zone")
	name, known := zone.Text()
	id, ok := ids[0].Text()
	switch {
	case !known:
		return analyzer.Unsure("availability_zone", zone, "availability_zone is not known")
	case !ok:
		return analyzer.Unsure(path, ids[0], "%s is not known", path)
	case sameTencentZone(name, id):
		return analyzer.Fail(path, replicas, "%s has only the zone of the primary", path).Remedied(remedy)
	}
	return analyzer.Pass(path, replicas, "%s has another zone than availability_zone", path)
}

func sameTencentZone(name, id string) bool {
	number := name[strings.LastIndexByte(name, '-')+1:]
	return len(id) > 4 && strings.TrimLeft(id[len(id)-4:], "0") == number
}
