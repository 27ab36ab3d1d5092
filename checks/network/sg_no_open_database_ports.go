package network

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
)

var _ = add(analyzer.Check{
	ID: "sg-no-open-database-ports",
	Title: language.Text{
		En:   "security groups open no database port to the internet",
		Hans: "安全组未向互联网开放数据库端口",
		Hant: "安全群組沒有向互聯網開放數據庫連接埠",
	},
	Severity: analyzer.High,
	Rationale: "Databases, caches and message brokers are made for networks that can be trusted: many of them have no password by default, and few " +
		"withstand somebody who tries at leisure. Only applications have a reason to connect.",
	Remedy:     "open the port to the security groups or subnets of the applications alone",
	Parameters: []analyzer.Parameter{{Name: "ports", Default: databasePorts, Doc: `the ports, over TCP, and 11211 over UDP too; "27017-27018" is a range`}},
	Platforms: []analyzer.Platform{
		groupPlatform(analyzer.Huawei, "Huawei Config vpc-sg-restricted-common-ports: a rule that admits everybody to the port is non-compliant, here also over IPv6 and in parts",
			nil, listed),
		groupPlatform(analyzer.AWS, "AWS Config restricted-common-ports: a rule that admits 0.0.0.0/0 or ::/0 to the port is non-compliant, here also in parts",
			awsRestricted[1:], listed),
		groupPlatform(analyzer.CloudFormation, "AWS Config restricted-common-ports: a rule that admits 0.0.0.0/0 or ::/0 to the port is non-compliant, here also in parts",
			awsRestricted[1:], listed),
		groupPlatform(analyzer.Alibaba, "Alibaba Cloud Config sg-risky-ports-check: a rule that admits 0.0.0.0/0 to the port is non-compliant, here also over IPv6 and in parts",
			[]string{"https://www.alibabacloud.com/help/en/cloud-config/latest/sg-risky-ports-check"}, listed),
		groupPlatform(analyzer.Tencent, "as on Huawei Cloud: a rule that admits everybody to the port is non-compliant",
			nil, listed),
	},
})

// databasePorts are those of SQL Server, Oracle, ZooKeeper, MySQL, mSQL, PostgreSQL, Redshift, Kibana, Redis, DDS, Cassandra, Kafka,
// Elasticsearch, memcached and MongoDB.
var databasePorts = []string{"1433", "1521", "2181", "3306", "4333", "5432", "5439", "5601", "6379", "8635", "9042", "9092", "9200", "9300", "11211", "27017", "27018"}
