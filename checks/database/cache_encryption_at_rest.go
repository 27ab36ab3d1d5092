package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "cache-encryption-at-rest",
	Title: language.Text{
		En:   "caches encrypt what they write to disk",
		Hans: "缓存写入磁盘的数据已加密",
		Hant: "快取寫入磁碟的數據已加密",
	},
	Severity: analyzer.Medium,
	Rationale: "A cache holds sessions and customer data in memory, but it writes them to disk for replication, backups and swapping. " +
		"Encryption keeps those copies unreadable outside.",
	Remedy: "switch encryption at rest on; most caches have to be created anew for that",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.AWS,
			Types:      awsCache.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config elasticache-repl-grp-encrypted-at-rest: a replication group without encryption at rest is non-compliant. Valkey has it by default, Redis has not; caches of AppSync are judged alike",
			Limits: "single clusters (aws_elasticache_cluster), for which there is no encryption at rest; serverless caches and MemoryDB, which are always encrypted; " +
				"members of a global replication group whose primary is not declared here",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elasticache-repl-grp-encrypted-at-rest.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_replication_group",
			},
			Judge: awsCache.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnCache.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config elasticache-repl-grp-encrypted-at-rest: a replication group without encryption at rest is non-compliant. Valkey has it by default, Redis has not; caches of AppSync are judged alike",
			Limits: "single clusters (AWS::ElastiCache::CacheCluster), for which there is no encryption at rest; serverless caches and MemoryDB, which are always encrypted; " +
				"members of a global replication group",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elasticache-repl-grp-encrypted-at-rest.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html",
			},
			Judge: cfnCache.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaCache.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config redis-instance-enabled-tde: a Redis or Tair instance without transparent data encryption is non-compliant",
			Limits:     "Memcache",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/redis-instance-enabled-tde",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kvstore_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/redis_tair_instance",
			},
			Judge: alibabaCache.Judge,
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei:  "the provider has no argument for encryption at rest of DCS",
		analyzer.Tencent: "the provider has no argument for encryption at rest of TencentDB for Redis",
	},
})

var awsCache = expect.ByType{
	"aws_elasticache_replication_group": valkeyEncrypts("engine", "at_rest_encryption_enabled", replication{
		encrypted: "at_rest_encryption_enabled", global: "global_replication_group_id",
		globalType: "aws_elasticache_global_replication_group", primary: "primary_replication_group_id",
	}.judge),
	"aws_appsync_api_cache": expect.True("at_rest_encryption_enabled"),
}

var cfnCache = expect.ByType{
	"AWS::ElastiCache::ReplicationGroup": valkeyEncrypts("Engine", "AtRestEncryptionEnabled", replication{
		encrypted: "AtRestEncryptionEnabled", global: "GlobalReplicationGroupId",
	}.judge),
	"AWS::AppSync::ApiCache": expect.True("AtRestEncryptionEnabled"),
}

// valkeyEncrypts passes a group with the engine Valkey that does not say otherwise, and asks judge about any other.
func valkeyEncrypts(engine, encrypted string, judge expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := judge(in, r)
		if verdict.Outcome == analyzer.Passed || !r.Get(encrypted).IsAbsent() {
			return verdict
		}
		switch r.Get(engine).IsFold("valkey") {
		case graph.Yes:
			return analyzer.Pass(engine, r.Get(engine), "%s is not set, and Valkey encrypts by default", encrypted)
		case graph.Undetermined:
			return analyzer.Unsure(engine, r.Get(engine), "%s is not set, and it is not known whether the engine is Valkey, which encrypts by default", encrypted)
		}
		return verdict
	}
}

var alibabaCache = expect.ByType{
	"alicloud_kvstore_instance": expect.OneOf("tde_status", "Enabled").
		Remedied(`set tde_status = "Enabled", which needs a Tair (enterprise) instance_class`).
		Unless(memcached("instance_type")),
	"alicloud_redis_tair_instance": expect.OneOf("tde_status", "enabled", "Enabled").
		Remedied(`set tde_status = "enabled"`),
}
