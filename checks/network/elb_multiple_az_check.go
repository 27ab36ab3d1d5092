package network

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "elb-multiple-az-check",
	Title: language.Text{
		En:   "load balancers run in at least two availability zones",
		Hans: "负载均衡器运行于至少两个可用区",
		Hant: "負載平衡器在至少兩個可用區運行",
	},
	Severity: analyzer.Medium,
	Rationale: "Everything behind a load balancer is only as available as the load balancer itself. In one zone, the failure of that zone " +
		"takes down services whose servers are still running elsewhere.",
	Remedy: "give the load balancer at least two zones, or subnets in at least two zones",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiZones.Types(),
			Decides:    analyzer.Full,
			Definition: "Huawei Config elb-multiple-az-check: a load balancer that is deployed in only one zone is non-compliant",
			Limits:     "shared load balancers (huaweicloud_lb_loadbalancer), which have no zones to choose",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_3031.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/elb_loadbalancer",
			},
			Judge: huaweiZones.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      awsZones.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config elbv2-multiple-az and clb-multiple-az: a load balancer mapped to fewer than two zones is non-compliant",
			Limits:     "subnets that are not declared in the same code, since their zones are not known",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elbv2-multiple-az.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/clb-multiple-az.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elb",
			},
			Judge: awsZones.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnZones.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config elbv2-multiple-az and clb-multiple-az: a load balancer mapped to fewer than two zones is non-compliant",
			Limits:     "subnets that are not declared in the same template, since their zones are not known",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elbv2-multiple-az.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html",
			},
			Judge: cfnZones.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaZones.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config alb-instance-multi-zone and slb-instance-multi-zone: a load balancer in a single zone is non-compliant",
			Limits:     "classic load balancers that leave a zone to the service",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/alb-instance-multi-zone",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/slb-instance-multi-zone",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_load_balancer",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_load_balancer",
			},
			Judge: alibabaZones.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_clb_instance"},
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: a load balancer in only one zone is non-compliant",
			Limits:     "private load balancers (INTERNAL), which have no zones to choose, and public ones that leave a zone to the service",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance",
			},
			Judge: expect.Judge(judgeTencentZones).Unless(expect.OneOf("network_type", "INTERNAL")),
		},
	},
})

var (
	huaweiZones = expect.ByType{
		"huaweicloud_elb_loadbalancer":      huaweiOwnZones,
		"huaweicloud_elb_loadbalancer_copy": judgeHuaweiCopy,
	}
	huaweiOwnZones = expect.Distinct("availability_zone", "zones", 2).Remedied("add a second zone to availability_zone")
)

// judgeHuaweiCopy judges a copy of a load balancer, which is in the zones of the original unless it has its own.
func judgeHuaweiCopy(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if r.Get("availability_zone").IsSet() != graph.No {
		return huaweiOwnZones(in, r)
	}
	original := r.Get("loadbalancer_id")
	source := in.Root.Target(original, "huaweicloud_elb_loadbalancer")
	if source == nil {
		cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the load balancer that it is a copy of", At: original.At()}
		return analyzer.UnsureBecause(cause, "loadbalancer_id", original, "availability_zone is not set, so it is in the zones of the original")
	}
	switch zones := huaweiOwnZones(in, source); zones.Outcome {
	case analyzer.Passed:
		return analyzer.Pass("loadbalancer_id", original, "it is in the zones of %s", source.Address).Resting(source)
	case analyzer.Failed:
		return analyzer.Fail("loadbalancer_id", original, "it is in the zones of %s, which has fewer than 2", source.Address).
			Remedied("set availability_zone to at least two zones").Resting(source)
	default:
		return zones
	}
}

// networks are the names of the arguments that place a load balancer, or another gateway.
type networks struct {
	subnets  string // a list
	mappings string // blocks
	subnet   string // the subnet of such a block
	zones    string // a list, of classic load balancers
}

var awsZones = expect.ByType{
	"aws_lb":  networks{subnets: "subnets", mappings: "subnet_mapping", subnet: "subnet_mapping.subnet_id"}.judge,
	"aws_alb": networks{subnets: "subnets", mappings: "subnet_mapping", subnet: "subnet_mapping.subnet_id"}.judge,
	"aws_elb": networks{subnets: "subnets", zones: "availability_zones"}.judge,
}

var cfnZones = expect.ByType{
	"AWS::ElasticLoadBalancingV2::LoadBalancer": networks{subnets: "Subnets", mappings: "SubnetMappings", subnet: "SubnetMappings.SubnetId"}.judge,
	"AWS::ElasticLoadBalancing::LoadBalancer":   networks{subnets: "Subnets", zones: "AvailabilityZones"}.judge,
}

func (n networks) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const remedy = "add a subnet in a second zone"
	if n.zones != "" && r.Get(n.zones).IsSet() != graph.No {
		return expect.Distinct(n.zones, "zones", 2).Remedied("add a second zone to %s", n.zones)(in, r)
	}
	if n.mappings != "" && r.Get(n.mappings).IsSet() != graph.No {
		subnets, complete := expect.InBlocks(r, n.subnet)
		return expect.Count(n.mappings, r.Get(n.mappings), facet.SubnetZones(in.Root, subnets), complete, "zones", 2).Remedied(remedy)
	}
	list := r.Get(n.subnets)
	if list.IsAbsent() {
		cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the subnets that it is in", At: r.At}
		return analyzer.UnsureBecause(cause, n.subnets, list, "%s is not set", n.subnets)
	}
	subnets, complete := graph.Elements(list)
	return expect.Count(n.subnets, list, facet.SubnetZones(in.Root, subnets), complete, "zones", 2).Remedied(remedy)
}

var alibabaZones = expect.ByType{
	"alicloud_slb":                judgePair,
	"alicloud_slb_load_balancer":  judgePair,
	"alicloud_alb_load_balancer":  alibabaMappings,
	"alicloud_nlb_load_balancer":  alibabaMappings,
	"alicloud_gwlb_load_balancer": alibabaMappings,
}

var alibabaMappings = expect.DistinctBlocks("zone_mappings.zone_id", "zones", 2).
	Remedied("add a zone_mappings block with another zone_id")

// judgeTencentZones judges a public load balancer, which is in one zone or in a pair of zones.
func judgeTencentZones(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	single := r.Get("zone_id")
	if single.IsSet() == graph.Yes && r.Get("master_zone_id").IsSet() == graph.No && r.Get("slave_zone_id").IsSet() == graph.No {
		return analyzer.Fail("zone_id", single, "zone_id places it in one zone, want a master and a slave zone").
			Remedied("set master_zone_id and slave_zone_id instead of zone_id")
	}
	return judgePair(in, r)
}

// judgePair judges a classic load balancer: it wants a master and a slave zone that are different. A zone that is left open the service chooses.
func judgePair(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	master, slave := r.Get("master_zone_id"), r.Get("slave_zone_id")
	if master.IsSet() == graph.No || slave.IsSet() == graph.No {
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service chooses a zone that is not set"}
		return analyzer.UnsureBecause(cause, "slave_zone_id", slave, "it has no master_zone_id and slave_zone_id")
	}
	switch graph.Same(master, slave) {
	case graph.No:
		return analyzer.Pass("slave_zone_id", slave, "master and slave zone are different")
	case graph.Yes:
		return analyzer.Fail("slave_zone_id", slave, "master_zone_id and slave_zone_id are the same zone").
			Remedied("set slave_zone_id to another zone")
	}
	if slave.IsUnknown() {
		return analyzer.Unsure("slave_zone_id", slave, "slave_zone_id is not known")
	}
	return analyzer.Unsure("master_zone_id", master, "master_zone_id is not known")
}
