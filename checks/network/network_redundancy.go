package network

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "network-redundancy",
	Title: language.Text{
		En:   "gateways between networks run in at least two availability zones",
		Hans: "网络之间的网关运行于至少两个可用区",
		Hant: "網絡之間的閘道在至少兩個可用區運行",
	},
	Severity: analyzer.Medium,
	Rationale: "A gateway, tunnel or firewall that stands in one zone is a single point of failure for every network behind it, however many " +
		"zones their servers are spread over.",
	Remedy: "give the gateway a second zone, or a subnet in one",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_vpn_gateway"},
			Decides:    analyzer.Full,
			Definition: "JR/T 0167-2020 7.2.2: the virtual network has no single point of failure; a VPN gateway in one zone is one",
			Limits:     "the devices at the other end of a tunnel; NAT gateways, which the service spreads by itself",
			References: []string{"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/vpn_gateway"},
			Judge:      expect.Distinct("availability_zones", "zones", 2).Remedied("name a second zone in availability_zones"),
		},
		{
			Name:       analyzer.AWS,
			Types:      awsGateways.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config netfw-multi-az-enabled: a firewall in one zone is non-compliant; the attachment of a VPC to a transit gateway is judged alike",
			Limits:     "NAT gateways, which are in one zone each by design; tunnels of a VPN, of which there are always two; subnets that are not declared in the same code",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/netfw-multi-az-enabled.html",
				"https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ec2_transit_gateway_vpc_attachment",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/networkfirewall_firewall",
			},
			Judge: awsGateways.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnGateways.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config netfw-multi-az-enabled: a firewall in one zone is non-compliant; the attachment of a VPC to a transit gateway is judged alike",
			Limits:     "NAT gateways, which are in one zone each by design; tunnels of a VPN, of which there are always two; subnets that are not declared in the same template",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/netfw-multi-az-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html",
			},
			Judge: cfnGateways.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_vpn_gateway"},
			Decides:    analyzer.Partial,
			Definition: "JR/T 0167-2020 7.2.2: the virtual network has no single point of failure; a VPN gateway whose two switches are in one zone is one",
			Limits:     "gateways that name no second switch: the service may choose one; the devices at the other end of a tunnel",
			References: []string{"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/vpn_gateway"},
			Judge:      judgeAlibabaVPN,
		},
	},
	Elsewhere: map[string]string{
		analyzer.Tencent: "no gateway of the provider has an argument for a second zone",
	},
})

var awsGateways = expect.ByType{
	"aws_ec2_transit_gateway_vpc_attachment": networks{subnets: "subnet_ids"}.judge,
	"aws_networkfirewall_firewall": expect.Judge(networks{subnets: "subnet_mapping", mappings: "subnet_mapping", subnet: "subnet_mapping.subnet_id"}.judge).
		Unless(expect.Set("transit_gateway_id")),
}

var cfnGateways = expect.ByType{
	"AWS::EC2::TransitGatewayAttachment":    networks{subnets: "SubnetIds"}.judge,
	"AWS::EC2::TransitGatewayVpcAttachment": networks{subnets: "SubnetIds"}.judge,
	"AWS::NetworkFirewall::Firewall": expect.Judge(networks{subnets: "SubnetMappings", mappings: "SubnetMappings", subnet: "SubnetMappings.SubnetId"}.judge).
		Unless(expect.Set("TransitGatewayId")),
}

// judgeAlibabaVPN wants the two switches of a VPN gateway to be in different zones.
func judgeAlibabaVPN(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	second := r.Get("disaster_recovery_vswitch_id")
	if second.IsSet() == graph.No {
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service may choose a second switch", At: r.At}
		return analyzer.UnsureBecause(cause, "disaster_recovery_vswitch_id", second, "disaster_recovery_vswitch_id is not set")
	}
	zones := facet.SubnetZones(in.Root, []graph.Value{r.Get("vswitch_id"), second})
	return expect.Count("disaster_recovery_vswitch_id", second, zones, true, "zones", 2).
		Remedied("set disaster_recovery_vswitch_id to a switch in another zone than that of vswitch_id")
}
