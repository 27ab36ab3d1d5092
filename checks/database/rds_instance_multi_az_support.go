package database

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "rds-instance-multi-az-support",
	Title: language.Text{
		En:   "relational databases have a standby in another availability zone",
		Hans: "关系型数据库在另一可用区有备用实例",
		Hant: "關聯式數據庫在另一可用區設有備用實例",
	},
	Severity: analyzer.Medium,
	Rationale: "A database in one zone stops with that zone, and its data since the last backup may be gone. A standby in another zone takes over " +
		"within minutes, without loss.",
	Remedy: "place the standby in another zone than the primary",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_rds_instance", "huaweicloud_rds_instance_v3"},
			Decides:    analyzer.Full,
			Definition: "Huawei Config rds-instance-multi-az-support: an RDS instance that is deployed in a single zone is non-compliant",
			Limits:     "read replicas, which stand in for no primary",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1564.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_instance",
			},
			Judge: expect.Distinct("availability_zone", "zones", 2).
				Remedied("name two different zones in availability_zone, with a flavor that ends in .ha and ha_replication_mode"),
		},
		{
			Name:    analyzer.AWS,
			Types:   awsStandby.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config rds-multi-az-support and rds-cluster-multi-az-enabled: an instance without Multi-AZ, or a cluster without members " +
				"in two zones, is non-compliant",
			Limits: "read replicas, which stand in for no primary; Aurora Serverless v1, which moves to another zone by itself, and Aurora Limitless, whose nodes the service places; members of an Aurora cluster " +
				"that other code makes. Members whose zones are not set are taken to be in different ones, as Aurora places them",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-multi-az-support.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-cluster-multi-az-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_cluster_instance",
			},
			Judge: awsStandby.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnStandby.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config rds-multi-az-support and rds-cluster-multi-az-enabled: an instance without Multi-AZ, or a cluster without members " +
				"in two zones, is non-compliant",
			Limits: "read replicas and members of clusters; Aurora Serverless v1 and Aurora Limitless; members of an Aurora cluster that other stacks make. Members whose zones " +
				"are not set are taken to be in different ones, as Aurora places them",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-multi-az-support.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html",
			},
			Judge: cfnStandby.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaStandby.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config rds-multi-az-support: an RDS instance that is deployed in only one zone is non-compliant",
			Limits:     "read-only instances, which stand in for no primary; copies of another instance that do not set a standby zone",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/rds-multi-az-support",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_instance",
			},
			Judge: alibabaStandby.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentStandby.Types(),
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: a database instance whose nodes are all in one zone is non-compliant",
			Limits:     "read-only and disaster-recovery instances, which stand in for no primary",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/sqlserver_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mariadb_instance",
			},
			Judge: tencentStandby.Judge,
		},
	},
})

var awsStandby = expect.ByType{
	"aws_db_instance": expect.True("multi_az").
		Remedied("set multi_az = true").
		Unless(expect.Set("replicate_source_db")),
	"aws_rds_cluster": expect.Judge(cluster{
		member: "aws_rds_cluster_instance", belongsTo: "cluster_identifier", keys: []string{"id", "cluster_identifier"}, zone: "availability_zone",
		instanceClass: "db_cluster_instance_class",
		scaling:       "aws_appautoscaling_target", scaled: "resource_id", least: "min_capacity",
	}.judge).
		Unless(expect.OneOf("engine_mode", "serverless")).
		Unless(expect.OneOf("cluster_scalability_type", "limitless")),
}

var cfnStandby = expect.ByType{
	"AWS::RDS::DBInstance": expect.True("MultiAZ").
		Remedied("set MultiAZ: true").
		Unless(expect.Set("DBClusterIdentifier")).
		Unless(expect.Set("SourceDBInstanceIdentifier")).
		Unless(expect.Set("SourceDBClusterIdentifier")).
		Unless(expect.Value("Engine", "aurora", func(v graph.Value) graph.Tri {
			return v.Matches(func(engine string) bool { return strings.HasPrefix(engine, "aurora") })
		})),
	"AWS::RDS::DBCluster": expect.Judge(cluster{
		member: "AWS::RDS::DBInstance", belongsTo: "DBClusterIdentifier", keys: []string{"DBClusterIdentifier"}, zone: "AvailabilityZone",
		instanceClass: "DBClusterInstanceClass",
		scaling:       "AWS::ApplicationAutoScaling::ScalableTarget", scaled: "ResourceId", least: "MinCapacity",
	}.judge).
		Unless(expect.OneOf("EngineMode", "serverless")).
		Unless(expect.OneOf("ClusterScalabilityType", "limitless")),
}

// cluster says where the members of a cluster are.
type cluster struct {
	member        string   // the type of a member …
	belongsTo     string   // … its argument that names the cluster …
	keys          []string // … by one of these attributes …
	zone          string   // … and its zone
	instanceClass string   // an argument of the cluster which says that it has members of its own, in three zones
	scaling       string   // the type of what keeps a number of readers in a cluster …
	scaled        string   // … that it names in an argument, after a prefix …
	least         string   // … of at least so many
}

// judge wants two members. The service spreads them over zones, unless they are all put into one.
func (c cluster) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if own := expect.Set(c.instanceClass)(in, r); own.Outcome != analyzer.Failed {
		return own
	}
	members := in.Root.PointingAt(r, c.member, c.belongsTo, c.keys...)
	var zones []graph.Value
	var with []*graph.Resource
	open := members.Cause()
	for _, m := range members.Found {
		zones = append(zones, m.Resource.Get(c.zone))
		with = append(with, m.Resource)
		if m.Resource.Several() {
			open = graph.Cause{Kind: graph.NoValue, Subject: "the number of " + m.Resource.Address, At: m.Resource.At}
		}
	}
	for target := range in.Root.OfType(c.scaling) {
		least := target.Get(c.least)
		if !c.scales(target.Get(c.scaled), r) || least.AtLeast(1) == graph.No {
			continue
		}
		with = append(with, target)
		if least.AtLeast(1).And(target.Exists()) == graph.Yes {
			zones = append(zones, graph.Value{}) // a reader, which the service places
		} else {
			open = least.Cause()
		}
	}
	here := graph.NewAbsent(r.At)
	placed := !slices.ContainsFunc(zones, graph.Value.IsAbsent)
	few, many := graph.Distinct(zones)
	switch {
	case len(zones) >= 2 && (!placed || few >= 2):
		return analyzer.Pass("", here, "it has %d members", len(zones)).Resting(with...)
	case open.Kind != "":
		return analyzer.UnsureBecause(open, "", here, "it is not known how many members (%s) it has", c.member).Resting(with...)
	case len(zones) < 2:
		return analyzer.Fail("", here, "it has %d of at least 2 members (%s)", len(zones), c.member).
			Resting(with...).Remedied("add another %s, in another zone", c.member)
	case many < 2:
		return analyzer.Fail("", zones[1], "all of its members are in zone %s", zones[0]).
			Resting(with...).Remedied("put a member into another zone, or leave out %s", c.zone)
	}
	zone := zones[max(0, slices.IndexFunc(zones, graph.Value.IsUnknown))]
	return analyzer.Unsure("", zone, "it is not known in how many zones its members are").Resting(with...)
}

// scales tells whether a text such as "cluster:core" names the cluster.
func (c cluster) scales(name graph.Value, r *graph.Resource) bool {
	if text, ok := name.Text(); ok {
		return slices.ContainsFunc(c.keys, func(key string) bool {
			id, ok := r.Get(key).Text()
			return ok && text == "cluster:"+id
		})
	}
	return slices.ContainsFunc(name.Refs(), func(ref graph.Ref) bool { return ref.Address == r.Address })
}

var alibabaStandby = expect.ByType{
	"alicloud_db_instance":             alibabaZones{standby: "zone_id_slave_a", category: true}.judge,
	"alicloud_rds_clone_db_instance":   alibabaZones{standby: "zone_id_slave_a", category: true, original: "source_db_instance_id"}.judge,
	"alicloud_rds_upgrade_db_instance": alibabaZones{standby: "zone_id_slave_1", original: "source_db_instance_id"}.judge,
}

// alibabaZones says where the nodes of an instance are.
type alibabaZones struct {
	standby  string // the argument that names the zone of the standby
	category bool   // whether it has a category, of which some have no standby
	original string // the argument that names the instance of which this is a copy, if it is one
}

// judge wants a standby in another zone than the primary, which is in zone_id or else in the zone of its vSwitch. One argument can
// also name several zones, as in "cn-hangzhou-MAZ6(a,b)".
func (a alibabaZones) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if single := expect.NoneOf("category", "Basic", "serverless_basic"); a.category && single(in, r).Outcome == analyzer.Failed {
		return single(in, r).Remedied(`set category = "HighAvailability" and %s to another zone than zone_id`, a.standby)
	}
	zone, standby := r.Get("zone_id"), r.Get(a.standby)
	if zone.Matches(func(text string) bool { return strings.Contains(text, "MAZ") && strings.Contains(text, ",") }) == graph.Yes {
		return analyzer.Pass("zone_id", zone, "zone_id is %s", zone)
	}
	if standby.IsSet() == graph.No {
		if a.original != "" {
			cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the instance that it is made from", At: r.Get(a.original).At()}
			return analyzer.UnsureBecause(cause, a.standby, standby, "%s is not set, so it follows the original", a.standby)
		}
		if zone.IsUnknown() {
			return analyzer.Unsure("zone_id", zone, "%s is not set, and zone_id, which can name several zones, is not known", a.standby)
		}
		return analyzer.Fail(a.standby, standby, "%s is not set, want another zone than zone_id", a.standby).
			Remedied("set %s to another zone than zone_id", a.standby)
	}
	if zone.IsAbsent() {
		switches, _ := graph.Split(r.Get("vswitch_id"), ",")
		if zones := facet.SubnetZones(in.Root, switches); len(zones) > 0 {
			zone = zones[0]
		}
	}
	switch same := graph.Same(zone, standby); {
	case zone.IsAbsent():
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service chooses the zone of the primary"}
		return analyzer.UnsureBecause(cause, a.standby, standby, "zone_id is not set")
	case same == graph.No:
		return analyzer.Pass(a.standby, standby, "the standby is in another zone")
	case same == graph.Yes:
		return analyzer.Fail(a.standby, standby, "%s is the zone of the primary", a.standby).
			Remedied("set %s to another zone than zone_id", a.standby)
	}
	if standby.IsUnknown() {
		return analyzer.Unsure(a.standby, standby, "%s is not known", a.standby)
	}
	return analyzer.Unsure("zone_id", zone, "the zone of the primary is not known")
}

var tencentStandby = expect.ByType{
	"tencentcloud_mysql_instance": judgeTencentMySQL,
	"tencentcloud_postgresql_instance": expect.DistinctBlocks("db_node_set.zone", "zones", 2).
		Remedied("add db_node_set blocks for a primary and a standby in different zones"),
	"tencentcloud_postgresql_clone_db_instance": expect.DistinctBlocks("db_node_set.zone", "zones", 2).
		Remedied("add db_node_set blocks for a primary and a standby in different zones"),
	"tencentcloud_sqlserver_instance":               expect.True("multi_zones").Remedied("set multi_zones = true"),
	"tencentcloud_sqlserver_general_cloud_instance": expect.True("multi_zones").Remedied("set multi_zones = true"),
	"tencentcloud_mariadb_instance":                 expect.Distinct("zones", "zones", 2).Remedied("name two zones in zones"),
	"tencentcloud_mariadb_hour_db_instance":         expect.Distinct("zones", "zones", 2).Remedied("name two zones in zones"),
}

// judgeTencentMySQL wants nodes in several zones: the mode for it, and a first standby in another zone than the primary if both
// are named.
func judgeTencentMySQL(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	mode := expect.OneOf("slave_deploy_mode", "1").
		Remedied("set slave_deploy_mode = 1 and first_slave_zone to another zone than availability_zone")(in, r)
	zone, standby := r.Get("availability_zone"), r.Get("first_slave_zone")
	if mode.Outcome != analyzer.Passed || zone.IsAbsent() || standby.IsAbsent() {
		return mode
	}
	switch graph.Same(zone, standby) {
	case graph.No:
		return mode
	case graph.Yes:
		return analyzer.Fail("first_slave_zone", standby, "first_slave_zone is the zone of the primary").
			Remedied("set first_slave_zone to another zone than availability_zone")
	}
	if standby.IsUnknown() {
		return analyzer.Unsure("first_slave_zone", standby, "first_slave_zone is not known")
	}
	return analyzer.Unsure("availability_zone", zone, "availability_zone is not known")
}
