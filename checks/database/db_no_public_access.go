package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "db-no-public-access",
	Title: language.Text{
		En:   "databases, caches and message brokers have no public address",
		Hans: "数据库、缓存与消息代理没有公网地址",
		Hant: "數據庫、快取和訊息代理沒有公共網絡地址",
	},
	Severity: analyzer.High,
	Rationale: "A database that has an address on the internet is found within minutes, and then only its password, and an allow list that somebody " +
		"may widen, stand between it and everybody.",
	Remedy: "take the public address away, and let clients come over the private network, a VPN or a bastion host",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiReached.Types(),
			Decides: analyzer.Partial,
			Definition: "Huawei Config rds-instance-no-public-ip, and the rules of the like name for other services: an instance with an elastic IP, or with public access of its own, " +
				"is non-compliant",
			Limits: "an elastic IP that is bound to the private address of an instance, and NAT rules and load balancers that lead to one",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_instance_eip_associate",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dds_instance_eip_associate",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dws_cluster",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/css_cluster",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_kafka_instance",
			},
			Judge: huaweiReached.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsReached.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config rds-instance-public-access-check, redshift-cluster-public-access-check, dms-replication-not-public: what is publicly accessible is non-compliant; " +
				"Neptune, Redshift Serverless, MQ and MSK are judged alike",
			Limits: "a Redshift cluster that does not set publicly_accessible, if the code leaves open whether the provider is of version 6 or later, where it is false by default, or an earlier one, " +
				"where it is true",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-instance-public-access-check.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/redshift-cluster-public-access-check.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/dms-replication-not-public.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_cluster",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_cluster",
			},
			Judge: awsReached.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnReached.Types(),
			Decides: analyzer.Partial,
			Definition: "AWS Config rds-instance-public-access-check, redshift-cluster-public-access-check, dms-replication-not-public: what is publicly accessible is non-compliant; " +
				"Neptune, Redshift Serverless, MQ and MSK are judged alike",
			Limits: "a DB instance that does not set PubliclyAccessible: RDS decides by the subnets that it is in",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-instance-public-access-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html",
			},
			Judge: cfnReached.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaReached.Types(),
			Decides:    analyzer.Partial,
			Definition: "Alibaba Cloud Config rds-public-access-check, polardb-cluster-address-no-public, redis-instance-no-public-ip and the like: an instance that has a public endpoint is non-compliant",
			Limits:     "endpoints that other code, or the console, has added",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/rds-public-access-check",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/polardb-cluster-address-no-public",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/redis-instance-no-public-ip",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/elasticsearch-instance-enabled-public-check",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_connection",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kvstore_connection",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_endpoint_address",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_public_network_address",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/elasticsearch_instance",
			},
			Judge: alibabaReached.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentReached.Types(),
			Decides:    analyzer.Partial,
			Definition: "as on Huawei Cloud: an instance with a public address is non-compliant",
			Limits:     "public addresses that other code, or the console, has added",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/elasticsearch_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cynosdb_wan",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/sqlserver_wan_ip_config",
			},
			Judge: tencentReached.Judge,
		},
	},
})

// unlinked wants no resource of some types to name it by id in an argument, which would give it a public address.
func unlinked(path string, types ...string) expect.Judge {
	return expect.Companion{Types: types, Path: path, Keys: []string{"id"}}.
		None("%s gives it a public address").
		Remedied("remove the %s", types[0])
}

var (
	huaweiRDSReached    = unlinked("instance_id", "huaweicloud_rds_instance_eip_associate")
	huaweiTaurusReached = unlinked("instance_id", "huaweicloud_taurusdb_eip_associate", "huaweicloud_gaussdb_mysql_eip_associate")
	huaweiGaussReached  = unlinked("instance_id", "huaweicloud_gaussdb_eip_associate", "huaweicloud_gaussdb_opengauss_eip_associate")
	huaweiDDSReached    = unlinked("instance_id", "huaweicloud_dds_instance_eip_associate")
	huaweiDCSReached    = unlinked("instance_id", "huaweicloud_dcs_instance_public_access")
)

var huaweiReached = expect.ByType{
	"huaweicloud_rds_instance":               huaweiRDSReached,
	"huaweicloud_rds_instance_v3":            huaweiRDSReached,
	"huaweicloud_taurusdb_instance":          huaweiTaurusReached,
	"huaweicloud_gaussdb_mysql_instance":     huaweiTaurusReached,
	"huaweicloud_gaussdb_instance":           huaweiGaussReached,
	"huaweicloud_gaussdb_opengauss_instance": huaweiGaussReached,
	"huaweicloud_dds_instance":               huaweiDDSReached,
	"huaweicloud_dds_instance_v3":            huaweiDDSReached,
	"huaweicloud_geminidb_instance":          unlinked("instance_id", "huaweicloud_geminidb_eip_bind"),
	"huaweicloud_gaussdb_redis_instance":     unlinked("instance_id", "huaweicloud_gaussdb_redis_eip_associate"),
	"huaweicloud_dcs_instance":               huaweiDCSReached,
	"huaweicloud_dcs_instance_v1":            huaweiDCSReached,
	"huaweicloud_dws_cluster": expect.NoneOf("public_ip.public_bind_type", "auto_assign", "bind_existing").
		Remedied("remove the public_ip block; this creates the cluster anew").
		And(unlinked("cluster_id", "huaweicloud_dws_cluster_eip_associate")),
	"huaweicloud_css_cluster":           expect.Unset("public_access").And(expect.Unset("kibana_public_access")),
	"huaweicloud_dms_kafka_instance":    expect.Unset("public_ip_ids"),
	"huaweicloud_dms_rabbitmq_instance": expect.Unset("public_ip_id"),
	"huaweicloud_dms_rocketmq_instance": expect.NotTrue("enable_publicip"),
}

var awsReached = expect.ByType{
	"aws_db_instance":                  expect.NotTrue("publicly_accessible"),
	"aws_rds_cluster_instance":         expect.NotTrue("publicly_accessible"),
	"aws_neptune_cluster_instance":     expect.NotTrue("publicly_accessible"),
	"aws_redshift_cluster":             redshiftReached,
	"aws_redshiftserverless_workgroup": expect.NotTrue("publicly_accessible"),
	"aws_dms_replication_instance":     expect.NotTrue("publicly_accessible"),
	"aws_mq_broker":                    expect.NotTrue("publicly_accessible"),
	"aws_msk_cluster": expect.NoneOf("broker_node_group_info.connectivity_info.public_access.type", "SERVICE_PROVIDED_EIPS").
		Remedied(`set type = "DISABLED" in public_access`),
}

// redshiftReached wants a cluster to have no public address. The provider's version decides what leaving it out means.
func redshiftReached(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if !r.Get("publicly_accessible").IsAbsent() {
		return expect.NotTrue("publicly_accessible")(in, r)
	}
	return redshiftDefault(r, "publicly_accessible",
		analyzer.Fail("publicly_accessible", r.Get("publicly_accessible"), "publicly_accessible is not set, and true by default before version 6 of the provider").
			Remedied("set publicly_accessible = false"),
		expect.NotTrue("publicly_accessible")(in, r))
}

var cfnReached = expect.ByType{
	"AWS::RDS::DBInstance":               cfnDBInstanceReached,
	"AWS::Neptune::DBInstance":           expect.NotTrue("PubliclyAccessible"),
	"AWS::Redshift::Cluster":             expect.NotTrue("PubliclyAccessible"),
	"AWS::RedshiftServerless::Workgroup": expect.NotTrue("PubliclyAccessible"),
	"AWS::DMS::ReplicationInstance":      expect.False("PubliclyAccessible"), // true by default
	"AWS::AmazonMQ::Broker":              expect.NotTrue("PubliclyAccessible"),
	"AWS::MSK::Cluster": expect.NoneOf("BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type", "SERVICE_PROVIDED_EIPS").
		Remedied("set Type: DISABLED in PublicAccess"),
}

// cfnDBInstanceReached wants an instance to say that it has no public address: RDS gives it one if its subnets are public.
func cfnDBInstanceReached(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if public := r.Get("PubliclyAccessible"); public.IsAbsent() {
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service decides by the subnets that the instance is in"}
		return analyzer.UnsureBecause(cause, "PubliclyAccessible", public, "PubliclyAccessible is not set").
			Remedied("set PubliclyAccessible: false")
	}
	return expect.False("PubliclyAccessible")(in, r)
}

var (
	alibabaRDSReached   = unlinked("instance_id", "alicloud_db_connection")
	alibabaRedisReached = unlinked("instance_id", "alicloud_kvstore_connection")
)

var alibabaReached = expect.ByType{
	"alicloud_db_instance":               alibabaRDSReached,
	"alicloud_db_readonly_instance":      alibabaRDSReached,
	"alicloud_kvstore_instance":          alibabaRedisReached,
	"alicloud_redis_tair_instance":       alibabaRedisReached,
	"alicloud_polardb_cluster":           polarDBReached,
	"alicloud_mongodb_instance":          unlinked("db_instance_id", "alicloud_mongodb_public_network_address"),
	"alicloud_mongodb_sharding_instance": unlinked("db_instance_id", "alicloud_mongodb_sharding_network_public_address"),
	"alicloud_gpdb_instance":             unlinked("instance_id", "alicloud_gpdb_connection"),
	"alicloud_elasticsearch_instance":    expect.NotTrue("enable_public").And(expect.NotTrue("enable_kibana_public_network")),
	"alicloud_click_house_db_cluster":    expect.NotTrue("allocate_public_connection"),
}

// polarDBReached wants none of the endpoints to be in a public network. An address that is added is, unless it says otherwise.
var polarDBReached = expect.Companion{
	Types: []string{"alicloud_polardb_endpoint_address"}, Path: "db_cluster_id", Keys: []string{"id"},
	Passes: expect.NoneOf("net_type", "Private"),
}.None("%s gives it a public address").
	And(expect.Companion{
		Types: []string{"alicloud_polardb_endpoint", "alicloud_polardb_primary_endpoint", "alicloud_polardb_cluster_endpoint"},
		Path:  "db_cluster_id", Keys: []string{"id"},
		Passes: expect.OneOf("net_type", "Public"),
	}.None("%s gives it a public address"))

var tencentReached = expect.ByType{
	"tencentcloud_mysql_instance":                   expect.NoneOf("internet_service", "1").Remedied("set internet_service = 0"),
	"tencentcloud_postgresql_instance":              expect.NotTrue("public_access_switch"),
	"tencentcloud_sqlserver_instance":               tencentSQLServerReached,
	"tencentcloud_sqlserver_basic_instance":         tencentSQLServerReached,
	"tencentcloud_sqlserver_general_cloud_instance": tencentSQLServerReached,
	"tencentcloud_cynosdb_cluster":                  unlinked("cluster_id", "tencentcloud_cynosdb_wan"),
	"tencentcloud_cynosdb_cluster_v2":               unlinked("cluster_id", "tencentcloud_cynosdb_wan"),
	"tencentcloud_elasticsearch_instance": expect.NoneOf("public_access", "OPEN").Remedied(`set public_access = "CLOSE"`).
		And(expect.NoneOf("kibana_public_access", "OPEN").Remedied(`set kibana_public_access = "CLOSE"`)),
}

var tencentSQLServerReached = expect.Companion{
	Types: []string{"tencentcloud_sqlserver_wan_ip_config"}, Path: "instance_id", Keys: []string{"id"},
	Passes: expect.True("enable_wan_ip"),
}.None("%s gives it a public address").Remedied("set enable_wan_ip = false in the tencentcloud_sqlserver_wan_ip_config")
