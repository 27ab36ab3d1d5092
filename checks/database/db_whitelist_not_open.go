package database

import (
	"net/netip"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "db-whitelist-not-open",
	Title: language.Text{
		En:   "the allow list of a database does not let everybody in",
		Hans: "数据库白名单不对所有地址开放",
		Hant: "數據庫的白名單不向所有地址開放",
	},
	Severity: analyzer.High,
	Rationale: "An allow list with every address in it is none: it lets whoever reaches the database try passwords, today from the private network, and from the " +
		"internet on the day that it gets a public address.",
	Remedy: "list the addresses of the clients",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiAllowed.Types(),
			Decides: analyzer.Full,
			Definition: "Huawei Config css-cluster-not-enable-white-list: public access without a list is non-compliant; beyond that, here and for DCS and RDS for PostgreSQL, a list that lets every " +
				"address in, in whatever parts it is written",
			Limits: "security groups, which sg-no-open-database-ports judges; DCS with whitelist_enable = false, which lets in whoever is in the VPC",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dcs_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_pg_hba",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/css_cluster",
			},
			Judge: huaweiAllowed.Judge,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   alibabaAllowed.Types(),
			Decides: analyzer.Full,
			Definition: "Alibaba Cloud Config polardb-public-access-check, redis-public-access-check, mongodb-public-access-check: an instance whose whitelist is set to all network segments is non-compliant, " +
				"in whatever parts it is written; RDS and other services are judged alike",
			Limits: "whitelist templates, and lists that other code has for the instance; without a list nobody is let in",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/polardb-public-access-check",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/redis-public-access-check",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/mongodb-public-access-check",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kvstore_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_cluster",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/gpdb_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/elasticsearch_instance",
			},
			Judge: alibabaAllowed.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_elasticsearch_instance"},
			Decides:    analyzer.Full,
			Definition: "as on Alibaba Cloud: a list that lets every address in is non-compliant",
			Limits:     "databases, which have security groups instead: sg-no-open-database-ports judges those",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/elasticsearch_instance",
			},
			Judge: closed("es_acl.white_list", "es_public_acl.white_ip_list"),
		},
	},
	Elsewhere: map[string]string{
		analyzer.AWS:            "databases have security groups instead of lists; sg-no-open-database-ports judges those",
		analyzer.CloudFormation: "databases have security groups instead of lists; sg-no-open-database-ports judges those",
	},
})

var huaweiAllowed = expect.ByType{
	"huaweicloud_dcs_instance":    closed("whitelists.ip_address"),
	"huaweicloud_dcs_instance_v1": closed("whitelists.ip_address"),
	"huaweicloud_rds_pg_hba":      judgeHBA,
	"huaweicloud_css_cluster": listed("public_access.whitelist_enabled").And(closed("public_access.whitelist")).
		And(listed("kibana_public_access.whitelist_enabled")).And(closed("kibana_public_access.whitelist")),
}

// listed wants public access, if there is any, to be limited by a list.
func listed(enabled string) expect.Judge {
	block, _, _ := strings.Cut(enabled, ".")
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if access := r.Get(block); access.IsSet() == graph.No {
			return analyzer.Pass(block, access, "%s is %s", block, expect.Shown(access))
		}
		return expect.True(enabled)(in, r)
	}
}

// judgeHBA judges the lines of a pg_hba.conf: none may let in every address.
func judgeHBA(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const block = "host_based_authentications"
	verdict := analyzer.Pass("", graph.NewAbsent(r.At), "no line of %s lets in every address", block)
	for i, method := range r.All(block + ".method") {
		if method.Is("reject") == graph.Yes {
			continue
		}
		path := block + ".address"
		line := everybody(path, r.All(path)[i:i+1])
		if line.Outcome == analyzer.Failed && method.IsUnknown() {
			line = analyzer.Unsure(block+".method", method, "it is not known whether a line rejects or lets in every address")
		}
		verdict = verdict.And(line)
	}
	return verdict
}

var alibabaAllowed = expect.ByType{
	"alicloud_db_instance":                 closed("security_ips"),
	"alicloud_db_readonly_instance":        closed("security_ips"),
	"alicloud_rds_clone_db_instance":       closed("security_ips"),
	"alicloud_rds_ddr_instance":            closed("security_ips"),
	"alicloud_rds_upgrade_db_instance":     closed("security_ips"),
	"alicloud_kvstore_instance":            closed("security_ips"),
	"alicloud_redis_tair_instance":         closed("security_ips"),
	"alicloud_polardb_cluster":             closed("security_ips", "db_cluster_ip_array.security_ips"),
	"alicloud_mongodb_instance":            closed("security_ip_list", "security_ip_groups.security_ip_list"),
	"alicloud_mongodb_sharding_instance":   closed("security_ip_list", "security_ip_groups.security_ip_list"),
	"alicloud_mongodb_serverless_instance": closed("security_ip_groups.security_ip_list"),
	"alicloud_gpdb_instance":               closed("ip_whitelist.security_ip_list", "security_ip_list"),
	"alicloud_gpdb_elastic_instance":       closed("security_ip_list"),
	"alicloud_elasticsearch_instance":      closed("private_whitelist", "public_whitelist", "kibana_whitelist", "kibana_private_whitelist"),
	"alicloud_adb_cluster":                 closed("security_ips"),
	"alicloud_adb_db_cluster":              closed("security_ips"),
	"alicloud_adb_db_cluster_lake_version": closed("security_ips"),
	"alicloud_click_house_db_cluster":      closed("db_cluster_access_white_list.security_ip_list"),
}

// closed wants none of several lists to let in every address. A list is written as one, or as a text with commas.
func closed(paths ...string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		var verdict analyzer.Verdict
		for i, path := range paths {
			list := everybody(path, r.All(path))
			if i == 0 {
				verdict = list
				continue
			}
			verdict = verdict.And(list)
		}
		return verdict
	}
}

// everybody judges the lists at a path. What is not known may be every address.
func everybody(path string, lists []graph.Value) analyzer.Verdict {
	var networks []netip.Prefix
	var open []graph.Value
	for _, list := range lists {
		entries, complete := graph.Elements(list)
		if !complete {
			open = append(open, list)
		}
		for _, entry := range entries {
			text, known := entry.Text()
			if !known {
				open = append(open, entry)
			}
			for _, part := range strings.Split(text, ",") {
				network, ok := parseNetwork(strings.TrimSpace(part))
				if !ok {
					continue
				}
				networks = append(networks, network)
				for _, family := range facet.Families {
					if family.Covered(networks) {
						return analyzer.Fail(path, entry, "%s lets in every %s address", path, family.Name)
					}
				}
			}
		}
	}
	if len(open) > 0 {
		return analyzer.Unsure(path, open[0], "it is not known which addresses %s lets in", path)
	}
	return analyzer.Pass(path, lists[0], "%s does not let in every address", path)
}

// parseNetwork reads a network or an address; the address 0.0.0.0 is meant for all of them.
func parseNetwork(text string) (netip.Prefix, bool) {
	if network, err := netip.ParsePrefix(text); err == nil {
		return network.Masked(), true
	}
	addr, err := netip.ParseAddr(text)
	if err != nil {
		return netip.Prefix{}, false
	}
	if addr.IsUnspecified() {
		return netip.PrefixFrom(addr, 0), true
	}
	return netip.PrefixFrom(addr, addr.BitLen()), true
}
