package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "dcs-redis-enable-ssl",
	Title: language.Text{
		En:   "Redis is reached over TLS",
		Hans: "Redis通过TLS访问",
		Hant: "Redis經TLS連接",
	},
	Severity: analyzer.High,
	Rationale: "Redis sends passwords, sessions and cached customer data as they are. Over a network that others share, TLS is what keeps them from being " +
		"read and changed on the way.",
	Remedy: "switch TLS on, and connect the clients with it",
	Parameters: []analyzer.Parameter{
		{Name: "scope", Default: scopePublic, Allowed: []string{scopePublic, "all"}, Doc: `which instances are judged on Huawei Cloud: "public" for those that can be reached from public networks, as Huawei Config does, or "all"`},
		{Name: "tls-only", Default: false, Doc: `whether transit_encryption_mode = "preferred" fails on AWS, which accepts connections without TLS too`},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_dcs_instance", "huaweicloud_dcs_instance_v1"},
			Decides:    analyzer.Partial,
			Definition: "Huawei Config dcs-redis-enable-ssl: a Redis instance with public access but without SSL is non-compliant; one without public access is compliant",
			Limits:     "Memcached; public access that other code grants, or that a gateway of one's own provides",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_0587.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dcs_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dcs_instance_public_access",
			},
			Judge: expect.Judge(judgeHuaweiRedis).Unless(memcached("engine")),
		},
		{
			Name:       analyzer.AWS,
			Types:      awsTransit.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config elasticache-repl-grp-encrypted-in-transit: a replication group without encryption in transit is non-compliant; single clusters and MemoryDB are judged alike",
			Limits:     "Memcached; members of a replication group, which is judged itself",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elasticache-repl-grp-encrypted-in-transit.html",
				"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_replication_group",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_cluster",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/memorydb_cluster",
			},
			Judge: awsTransit.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnTransit.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config elasticache-repl-grp-encrypted-in-transit: a replication group without encryption in transit is non-compliant; single clusters and MemoryDB are judged alike",
			Limits:     "Memcached",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elasticache-repl-grp-encrypted-in-transit.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html",
			},
			Judge: cfnTransit.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaTransit.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config redis-instance-enabled-ssl: a Redis or Tair instance without SSL encryption is non-compliant",
			Limits:     "Memcache",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/redis-instance-enabled-ssl",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kvstore_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/redis_tair_instance",
			},
			Judge: alibabaTransit.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_redis_instance"},
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud, but of every instance, since the provider has no argument for public access: an instance without SSL is non-compliant",
			Limits:     "a tencentcloud_redis_ssl that other code has for the instance",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/redis_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/redis_ssl",
			},
			Judge: expect.Companion{
				Types: []string{"tencentcloud_redis_ssl"}, Path: "instance_id", Keys: []string{"id"},
				Passes: expect.OneOf("ssl_config", "enabled"),
			}.Remedied(`add a tencentcloud_redis_ssl with its id as instance_id and ssl_config = "enabled"`),
		},
	},
})

const scopePublic = "public"

func memcached(engine string) expect.Judge {
	return expect.Value(engine, "Memcached", func(v graph.Value) graph.Tri { return v.IsFold("memcached", "memcache") })
}

// judgeHuaweiRedis judges an instance that can be reached from public networks, or any if the setting says so. Redis 3.0 has its
// SSL from what makes it public; 4.0 and 5.0 have none.
func judgeHuaweiRedis(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	here := graph.NewAbsent(r.At)
	access := in.Root.PointingAt(r, "huaweicloud_dcs_instance_public_access", "instance_id", "id")
	var public []*graph.Resource
	for _, p := range access.Found {
		public = append(public, p.Resource)
	}
	reached := len(public) > 0
	if !reached && access.Complete() && analyzer.Setting[string](in, "scope") == scopePublic {
		return analyzer.Pass("", here, "no huaweicloud_dcs_instance_public_access names it in instance_id")
	}
	verdict := huaweiSSL(in, r)
	version := r.Get("engine_version")
	switch {
	case version.Is("3.0") == graph.Yes && reached:
		verdict = expect.True("enable_ssl").Remedied("set enable_ssl = true in %s", public[0].Address)(in, public[0])
	case version.Is("3.0", "4.0", "5.0") == graph.Yes:
		verdict = analyzer.Fail("engine_version", version, "engine_version is %s, for which there is no SSL, want at least 6.0", version).
			Remedied(`upgrade to engine_version = "6.0" or later, and set ssl_enable = true; this creates the instance anew`)
	}
	if !reached && verdict.Outcome == analyzer.Failed && analyzer.Setting[string](in, "scope") == scopePublic {
		with := []*graph.Resource{}
		for _, p := range access.Open {
			with = append(with, p.Resource)
		}
		return analyzer.UnsureBecause(access.Cause(), "", here, "it has no SSL, and perhaps has public access").Resting(with...)
	}
	return verdict.Resting(public...)
}

var huaweiSSL = expect.True("ssl_enable").Remedied("set ssl_enable = true")

var awsTransit = expect.ByType{
	"aws_elasticache_replication_group": expect.Judge(replication{
		encrypted: "transit_encryption_enabled", mode: "transit_encryption_mode", global: "global_replication_group_id",
		globalType: "aws_elasticache_global_replication_group", primary: "primary_replication_group_id",
	}.judge),
	"aws_elasticache_cluster": expect.True("transit_encryption_enabled").
		Remedied("set transit_encryption_enabled = true; this creates the cluster anew").
		Unless(expect.Set("replication_group_id")).
		Unless(memcached("engine")),
	"aws_elasticache_serverless_cache": serverlessCache.Unless(memcached("engine")),
	"aws_memorydb_cluster": expect.NotFalse("tls_enabled").
		Remedied("set tls_enabled = true, or leave it out; this creates the cluster anew"),
}

var cfnTransit = expect.ByType{
	"AWS::ElastiCache::ReplicationGroup": expect.Judge(replication{
		encrypted: "TransitEncryptionEnabled", mode: "TransitEncryptionMode", global: "GlobalReplicationGroupId",
	}.judge),
	"AWS::ElastiCache::CacheCluster": expect.True("TransitEncryptionEnabled").
		Remedied("set TransitEncryptionEnabled: true; this replaces the cluster").
		Unless(memcached("Engine")),
	"AWS::ElastiCache::ServerlessCache": serverlessCache.Unless(memcached("Engine")),
	"AWS::MemoryDB::Cluster": expect.NotFalse("TLSEnabled").
		Remedied("set TLSEnabled: true, or leave it out; this replaces the cluster"),
}

var serverlessCache = expect.Always("a serverless cache is always encrypted in transit")

// replication names the arguments of a replication group.
type replication struct {
	encrypted  string
	mode       string // of encryption in transit: "preferred" lets clients connect without TLS too
	global     string // the global group to which it is added as a secondary …
	globalType string // … the type of that …
	primary    string // … and its argument for the group that decides for all
}

// judge wants encryption. A group that is added to a global one takes over the encryption of the primary.
func (g replication) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	verdict := expect.True(g.encrypted).Remedied("switch on %s", g.encrypted)(in, r)
	if g.mode != "" && analyzer.Setting[bool](in, "tls-only") {
		verdict = verdict.And(expect.NoneOf(g.mode, "preferred").Remedied(`set %s to "required"`, g.mode)(in, r))
	}
	joined := r.Get(g.global)
	if verdict.Outcome != analyzer.Failed || !r.Get(g.encrypted).IsAbsent() || joined.IsSet() == graph.No {
		return verdict
	}
	if joined.IsSet() == graph.Undetermined {
		return analyzer.Unsure(g.global, joined, "%s is not set, and %s is not known", g.encrypted, g.global)
	}
	if global := in.Root.Target(joined, g.globalType); global != nil {
		if primary := in.Root.Target(global.Get(g.primary), r.Type); primary != nil && primary.Get(g.global).IsAbsent() {
			switch of := g.judge(in, primary); of.Outcome {
			case analyzer.Passed:
				return analyzer.Pass(g.global, joined, "it takes over the encryption of %s", primary.Address).Resting(primary)
			case analyzer.Failed:
				return analyzer.Fail(g.global, joined, "it takes over the encryption of %s, which has none", primary.Address).Resting(primary)
			}
		}
	}
	cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the primary of the global replication group", At: joined.At()}
	return analyzer.UnsureBecause(cause, g.global, joined, "%s is not set, so it takes over the encryption of the primary", g.encrypted)
}

var alibabaTransit = expect.ByType{
	"alicloud_kvstore_instance": expect.OneOf("ssl_enable", "Enable", "Update").
		Remedied(`set ssl_enable = "Enable"`).
		Unless(memcached("instance_type")),
	"alicloud_redis_tair_instance": expect.OneOf("ssl_enabled", "Enable", "Update").
		Remedied(`set ssl_enabled = "Enable"`),
}
