package database

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "db-force-tls",
	Title: language.Text{
		En:   "databases are reached over TLS",
		Hans: "数据库通过TLS访问",
		Hant: "數據庫經TLS連接",
	},
	Severity: analyzer.Medium,
	Rationale: "Passwords and customer data cross the network with every statement. Where the database takes connections without TLS, one client with the wrong " +
		"setting is enough for others on the network to read them.",
	Remedy: "switch TLS on, refuse connections without it, and give the clients the certificate",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiTLS.Types(),
			Decides:    analyzer.Full,
			Definition: "Huawei Config rds-instance-ssl-enable, dds-instance-enable-ssl and the like: an instance without SSL is non-compliant",
			Limits:     "RDS for PostgreSQL and SQL Server, which always offer TLS; whether clients use it is decided in the database",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/taurusdb_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dds_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/geminidb_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/gaussdb_redis_instance",
			},
			Judge: huaweiTLS.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsTLS.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config rds-postgres-instance-encrypted-in-transit, rds-mysql-instance-encrypted-in-transit, redshift-require-tls-ssl, dax-tls-endpoint-encryption, dms-endpoint-ssl-configured: " +
				"a database whose parameters do not force TLS, or an endpoint without it, is non-compliant; DocumentDB and RDS Proxy are judged alike",
			Limits: "Oracle and Db2; parameter groups of other code; MySQL 8.4, MariaDB 11.8 and instances without a version, whose default groups differ",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-postgres-instance-encrypted-in-transit.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-mysql-instance-encrypted-in-transit.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/redshift-require-tls-ssl.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/dms-endpoint-ssl-configured.html",
				"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_parameter_group",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdb_cluster_parameter_group",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_proxy",
			},
			Judge: awsTLS.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnTLS.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config rds-postgres-instance-encrypted-in-transit, rds-mysql-instance-encrypted-in-transit, redshift-require-tls-ssl, dax-tls-endpoint-encryption, dms-endpoint-ssl-configured: " +
				"a database whose parameters do not force TLS, or an endpoint without it, is non-compliant; DocumentDB and RDS Proxy are judged alike",
			Limits: "Oracle and Db2; parameter groups of other stacks; MySQL 8.4, MariaDB 11.8 and instances without a version, whose default groups differ",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-postgres-instance-encrypted-in-transit.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-mysql-instance-encrypted-in-transit.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clusterparametergroup.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html",
			},
			Judge: cfnTLS.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaTLS.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config rds-instance-enabled-ssl, mongodb-instance-enabled-ssl, polardb-cluster-enabled-ssl: an instance without SSL encryption is non-compliant; AnalyticDB is judged alike",
			Limits:     "PolarDB for PostgreSQL, whose endpoints have it by default; endpoints of other code",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/rds-instance-enabled-ssl",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/polardb-cluster-enabled-ssl",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_endpoint",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/gpdb_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/adb_db_cluster",
			},
			Judge: alibabaTLS.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentTLS.Types(),
			Decides:    analyzer.Partial,
			Definition: "as on Alibaba Cloud: an instance without SSL is non-compliant",
			Limits:     "SSL that other code, or the console, switches on; MariaDB, TDSQL and the basic edition of SQL Server",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_ssl",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_instance_ssl_config",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/sqlserver_db_instance_ssl_config",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mongodb_instance_ssl",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cynosdb_ssl",
			},
			Judge: tencentTLS.Judge,
		},
	},
})

var (
	huaweiRDSTLS = expect.True("ssl_enable").Unless(expect.OneOf("db.type", "PostgreSQL", "SQLServer"))
	// On unless it is switched off.
	huaweiTaurusTLS = expect.NoneOf("ssl_option", "false").Remedied(`set ssl_option = "true", or leave it out`)
	huaweiDDSTLS    = expect.NotFalse("ssl")
)

var huaweiTLS = expect.ByType{
	"huaweicloud_rds_instance":               huaweiRDSTLS,
	"huaweicloud_rds_instance_v3":            huaweiRDSTLS,
	"huaweicloud_taurusdb_instance":          huaweiTaurusTLS,
	"huaweicloud_gaussdb_mysql_instance":     huaweiTaurusTLS,
	"huaweicloud_dds_instance":               huaweiDDSTLS,
	"huaweicloud_dds_instance_v3":            huaweiDDSTLS,
	"huaweicloud_geminidb_instance":          expect.OneOf("ssl_option", "on"),
	"huaweicloud_gaussdb_redis_instance":     expect.True("ssl"),
	"huaweicloud_gaussdb_cassandra_instance": expect.True("ssl"),
	"huaweicloud_gaussdb_mongo_instance":     expect.True("ssl"),
	"huaweicloud_gaussdb_influx_instance":    expect.True("ssl"),
}

var awsTLS = expect.ByType{
	"aws_db_instance": parameters{
		group: "parameter_group_name", groupType: "aws_db_parameter_group", list: "parameter", engine: "engine", version: "engine_version",
	}.judge,
	"aws_rds_cluster": parameters{
		group: "db_cluster_parameter_group_name", groupType: "aws_rds_cluster_parameter_group", list: "parameter", engine: "engine", version: "engine_version",
	}.judge,
	"aws_redshift_parameter_group":      redshiftTLS("parameter", "family"),
	"aws_docdb_cluster_parameter_group": documentTLS("parameter"),
	"aws_db_proxy":                      expect.True("require_tls"),
	"aws_dax_cluster":                   expect.OneOf("cluster_endpoint_encryption_type", "TLS"),
	"aws_dms_endpoint": expect.OtherThan("ssl_mode", "none").
		Remedied(`set ssl_mode to "require", or to "verify-ca" or "verify-full" with a certificate`).
		Unless(notOverTLS("engine_name")),
}

var cfnTLS = expect.ByType{
	"AWS::RDS::DBInstance": expect.Judge(parameters{
		group: "DBParameterGroupName", groupType: "AWS::RDS::DBParameterGroup", list: "Parameters", engine: "Engine", version: "EngineVersion",
	}.judge).Unless(expect.Set("DBClusterIdentifier")),
	"AWS::RDS::DBCluster": parameters{
		group: "DBClusterParameterGroupName", groupType: "AWS::RDS::DBClusterParameterGroup", list: "Parameters", engine: "Engine", version: "EngineVersion",
	}.judge,
	"AWS::Redshift::ClusterParameterGroup": redshiftTLS("Parameters", "ParameterGroupFamily"),
	"AWS::DocDB::DBClusterParameterGroup":  documentTLS("Parameters"),
	"AWS::RDS::DBProxy":                    expect.True("RequireTLS"),
	"AWS::DAX::Cluster":                    expect.OneOf("ClusterEndpointEncryptionType", "TLS"),
	"AWS::DMS::Endpoint": expect.OtherThan("SslMode", "none").
		Remedied("set SslMode to require, or to verify-ca or verify-full with a certificate").
		Unless(notOverTLS("EngineName")),
}

// notOverTLS is about endpoints of DMS whose engine takes no ssl_mode: services with an API of their own, or settings of their own.
func notOverTLS(engine string) expect.Judge {
	return expect.Value(engine, "without ssl_mode", func(v graph.Value) graph.Tri {
		return v.IsFold("s3", "dynamodb", "kinesis", "kafka", "elasticsearch", "opensearch", "neptune", "redshift", "redshift-serverless", "redis", "babelfish")
	})
}

// parameters say where a database of RDS has the parameters that force TLS.
type parameters struct {
	group     string // the argument that names a parameter group …
	groupType string // … its type …
	list      string // … and the argument of that which has the parameters
	engine    string
	version   string
}

// judge wants the parameter of the engine that forces TLS to be set, or to be so by default.
func (p parameters) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	engine := r.Get(p.engine)
	name, known := engine.Text()
	if !known {
		if engine.IsAbsent() { // a replica, or what is restored from a snapshot, has that of its original
			return analyzer.Skip()
		}
		return analyzer.Unsure(p.engine, engine, "%s is not known", p.engine)
	}
	name = strings.ToLower(name) // CloudFormation takes "MySQL" as well
	parameter := "require_secure_transport"
	switch {
	case strings.HasSuffix(name, "postgres"), strings.HasSuffix(name, "postgresql"), strings.HasPrefix(name, "sqlserver"):
		parameter = "rds.force_ssl"
	case strings.HasPrefix(name, "oracle"), strings.HasPrefix(name, "custom"), strings.HasPrefix(name, "db2"):
		return analyzer.Skip()
	}
	byDefault := p.forcesByDefault(name, r.Get(p.version))
	remedy := "set " + parameter + " to 1 in a parameter group of its own"
	named := r.Get(p.group)
	group := in.Root.Target(named, p.groupType)
	if text, ok := named.Text(); group == nil && named.IsSet() != graph.No && !(ok && strings.HasPrefix(text, "default.")) {
		cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the parameter group that " + p.group + " names", At: named.At()}
		return analyzer.UnsureBecause(cause, p.group, named, "it is not known whether its parameter group forces TLS")
	}
	unset := func(with ...*graph.Resource) analyzer.Verdict {
		switch byDefault {
		case graph.Yes:
			return analyzer.Pass(p.version, r.Get(p.version), "%s is 1 by default in this version", parameter)
		case graph.No:
			return analyzer.Fail(p.group, named, "%s is not set, so that it takes connections without TLS", parameter).Resting(with...).Remedied("%s", remedy)
		}
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the default of " + parameter + " is not the same in all versions of the engine"}
		return analyzer.UnsureBecause(cause, p.version, r.Get(p.version), "%s is not set", parameter).Resting(with...).Remedied("%s", remedy)
	}
	if group == nil {
		return unset()
	}
	value, open := groupParameter(group, p.list, parameter)
	switch {
	case value.IsFold("1", "on", "true") == graph.Yes:
		return analyzer.Pass(p.group, named, "%s of %s is %s", parameter, group.Address, value).Resting(group)
	case value.IsUnknown():
		return analyzer.Unsure(p.group, value, "%s of %s is not known", parameter, group.Address).Resting(group)
	case !value.IsAbsent():
		return analyzer.Fail(p.group, value, "%s of %s is %s, want 1", parameter, group.Address, value).Resting(group).Remedied("%s", remedy)
	case open.IsUnknown():
		return analyzer.Unsure(p.group, open, "it is not known whether %s sets %s", group.Address, parameter).Resting(group)
	}
	return unset(group)
}

// forcesByDefault tells whether an engine refuses connections without TLS if its parameter group does not say otherwise.
func (p parameters) forcesByDefault(engine string, version graph.Value) graph.Tri {
	text, ok := version.Text()
	if engine == "aurora" || engine == "aurora-mysql" || strings.HasPrefix(engine, "sqlserver") {
		return graph.No
	}
	if !ok {
		return graph.Undetermined
	}
	major, minor, _ := strings.Cut(text, ".")
	switch at := number(major); engine {
	case "postgres":
		return graph.TriOf(at >= 15)
	case "aurora-postgresql":
		return graph.TriOf(at >= 17)
	case "mysql":
		if at < 8 || at == 8 && number(minor) < 4 {
			return graph.No
		}
	case "mariadb":
		if at < 11 || at == 11 && number(minor) < 8 {
			return graph.No
		}
	}
	return graph.Undetermined
}

// number is the number that a text begins with, or zero.
func number(text string) int {
	n := 0
	for _, c := range text {
		if c < '0' || c > '9' || n > 1000 {
			break
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// groupParameter finds a parameter in a parameter group, which has a list of names and values, or an object. open is unknown if
// there may be others.
func groupParameter(group *graph.Resource, list, name string) (value, open graph.Value) {
	parameters := group.Get(list)
	if parameters.Kind() == graph.Object {
		for key, v := range parameters.Fields() {
			if key == name {
				value = v
			}
		}
		return value, open
	}
	elems, complete := graph.Elements(parameters)
	if !complete {
		open = parameters
	}
	for _, elem := range elems {
		key, v := elem.Get("name"), elem.Get("value")
		if strings.HasPrefix(group.Type, "AWS::") {
			key, v = elem.Get("ParameterName"), elem.Get("ParameterValue")
		}
		switch key.IsFold(name) {
		case graph.Yes:
			value = v
		case graph.Undetermined:
			open = key
		}
	}
	return value, open
}

// redshiftTLS judges a parameter group of Redshift. The family redshift-2.0 requires TLS by default.
func redshiftTLS(list, family string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		value, open := groupParameter(r, list, "require_ssl")
		absent := graph.NewAbsent(r.At)
		switch {
		case value.IsTrue() == graph.Yes:
			return analyzer.Pass(list, value, "require_ssl is %s", value)
		case value.IsUnknown():
			return analyzer.Unsure(list, value, "require_ssl is not known")
		case !value.IsAbsent():
			return analyzer.Fail(list, value, "require_ssl is %s, want true", value).Remedied("set require_ssl to true")
		case open.IsUnknown():
			return analyzer.Unsure(list, open, "it is not known whether require_ssl is set")
		}
		switch r.Get(family).Is("redshift-1.0") {
		case graph.No:
			return analyzer.Pass(list, absent, "require_ssl is not set, and true by default")
		case graph.Undetermined:
			return analyzer.Unsure(family, r.Get(family), "require_ssl is not set, and %s, on which its default depends, is not known", family)
		}
		return analyzer.Fail(list, absent, "require_ssl is not set, and false by default").Remedied("set require_ssl to true")
	}
}

// documentTLS judges a parameter group of DocumentDB, which requires TLS unless it is told otherwise.
func documentTLS(list string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		value, open := groupParameter(r, list, "tls")
		switch {
		case value.IsFold("disabled") == graph.Yes:
			return analyzer.Fail(list, value, "tls is %s", value).Remedied("set tls to enabled, or leave it out")
		case value.IsUnknown():
			return analyzer.Unsure(list, value, "tls is not known")
		case value.IsAbsent() && open.IsUnknown():
			return analyzer.Unsure(list, open, "it is not known whether tls is disabled")
		}
		return analyzer.Pass(list, value, "tls is not disabled")
	}
}

var (
	alibabaMongoTLS = expect.OneOf("ssl_action", "Open", "Update").Remedied(`set ssl_action = "Open"`)
	alibabaADBTLS   = expect.True("enable_ssl")
)

var alibabaTLS = expect.ByType{
	"alicloud_db_instance":               expect.OneOf("ssl_action", "Open", "Update").Remedied(`set ssl_action = "Open"`),
	"alicloud_mongodb_instance":          alibabaMongoTLS,
	"alicloud_mongodb_sharding_instance": alibabaMongoTLS,
	"alicloud_polardb_cluster": expect.Companion{
		Types: []string{"alicloud_polardb_endpoint", "alicloud_polardb_primary_endpoint", "alicloud_polardb_cluster_endpoint"},
		Noun:  "endpoint", Path: "db_cluster_id", Keys: []string{"id"},
		Passes: expect.OneOf("ssl_enabled", "Enable", "Update"),
	}.Remedied(`add an alicloud_polardb_primary_endpoint for it with ssl_enabled = "Enable"`).
		Unless(expect.OneOf("db_type", "PostgreSQL", "Oracle")),
	"alicloud_gpdb_instance":               expect.OneOf("ssl_enabled", "1").Remedied("set ssl_enabled = 1"),
	"alicloud_adb_cluster":                 alibabaADBTLS,
	"alicloud_adb_db_cluster":              alibabaADBTLS,
	"alicloud_adb_db_cluster_lake_version": alibabaADBTLS,
}

var tencentTLS = expect.ByType{
	"tencentcloud_mysql_instance": expect.Companion{
		Types: []string{"tencentcloud_mysql_ssl"}, Path: "instance_id", Keys: []string{"id"},
		Passes: expect.OneOf("status", "ON"),
	}.Remedied(`add a tencentcloud_mysql_ssl with status = "ON" for it`),
	"tencentcloud_postgresql_instance": expect.Companion{
		Types: []string{"tencentcloud_postgresql_instance_ssl_config"}, Path: "db_instance_id", Keys: []string{"id"},
		Passes: expect.True("ssl_enabled"),
	}.Remedied("add a tencentcloud_postgresql_instance_ssl_config with ssl_enabled = true for it"),
	"tencentcloud_sqlserver_instance":               tencentSQLServerTLS,
	"tencentcloud_sqlserver_general_cloud_instance": tencentSQLServerTLS,
	"tencentcloud_mongodb_instance":                 tencentMongoTLS,
	"tencentcloud_mongodb_sharding_instance":        tencentMongoTLS,
	"tencentcloud_cynosdb_cluster":                  tencentCynosTLS,
	"tencentcloud_cynosdb_cluster_v2":               tencentCynosTLS,
}

var (
	tencentSQLServerTLS = expect.Companion{
		Types: []string{"tencentcloud_sqlserver_db_instance_ssl_config"}, Path: "instance_id", Keys: []string{"id"},
		Passes: expect.OneOf("encryption", "enable"),
	}.Remedied(`add a tencentcloud_sqlserver_db_instance_ssl_config with encryption = "enable" for it`)

	tencentMongoTLS = expect.Companion{
		Types: []string{"tencentcloud_mongodb_instance_ssl"}, Path: "instance_id", Keys: []string{"id"},
		Passes: expect.True("enable"),
	}.Remedied("add a tencentcloud_mongodb_instance_ssl with enable = true for it")

	tencentCynosTLS = expect.Companion{
		Types: []string{"tencentcloud_cynosdb_ssl"}, Path: "cluster_id", Keys: []string{"id"},
		Passes: expect.OneOf("status", "ON"),
	}.Remedied(`add a tencentcloud_cynosdb_ssl with status = "ON" for each of its instances`)
)
