package network

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "anti-spoofing-check",
	Title: language.Text{
		En:   "machines cannot send under addresses that are not theirs",
		Hans: "虚拟机不能以非自身的地址发送流量",
		Hant: "虛擬機不能以非本身的地址發送流量",
	},
	Severity: analyzer.Low,
	Rationale: "With its source/destination check off, a machine may send in the name of any other, and take what is meant for others. Only what routes " +
		"for others needs that.",
	Remedy: "leave the source/destination check on",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiSourceCheck.Types(),
			Decides:    analyzer.Partial,
			Definition: "no Config rule; a network interface with source_dest_check switched off is non-compliant; it is on by default",
			Limits:     "machines that a route of the code leads to, which have to forward; checks that a virtual IP address switches off; allowed address pairs of ports",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/compute_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/compute_interface_attach",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/as_group",
			},
			Judge: huaweiSourceCheck.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      awsSourceCheck.Types(),
			Decides:    analyzer.Partial,
			Definition: "Security Hub EC2.180: an instance or interface with source_dest_check switched off is non-compliant; it is on by default",
			Limits:     "machines that a route of the code leads to, which have to forward",
			References: []string{
				"https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/network_interface",
			},
			Judge: awsSourceCheck.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnSourceCheck.Types(),
			Decides:    analyzer.Partial,
			Definition: "Security Hub EC2.180: an instance or interface with SourceDestCheck switched off is non-compliant; it is on by default",
			Limits:     "machines that a route of the template leads to, which have to forward",
			References: []string{
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html",
			},
			Judge: cfnSourceCheck.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaSourceCheck.Types(),
			Decides:    analyzer.Partial,
			Definition: "as on AWS, where the check is switched off in so many words",
			Limits:     "instances and interfaces that do not say: what holds for them depends on the instance, and the argument is young",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_network_interface",
			},
			Judge: alibabaSourceCheck.Judge,
		},
	},
	Elsewhere: map[string]string{
		analyzer.Tencent: "the provider has no argument for it",
	},
})

// routes are what names a machine as the next hop of others, which makes it a router; keys are how they name it.
func routes(types []string, path string, keys ...string) expect.Judge {
	return expect.Companion{Types: types, Path: path, Keys: keys}.Judge
}

var (
	awsSourceCheck = expect.ByType{
		"aws_instance":              awsChecked("primary_network_interface_id"),
		"aws_spot_instance_request": awsChecked("primary_network_interface_id"),
		"aws_network_interface":     awsChecked("id"),
	}
	cfnSourceCheck = expect.ByType{
		"AWS::EC2::Instance":         cfnChecked("InstanceId", "InstanceId"),
		"AWS::EC2::NetworkInterface": cfnChecked("NetworkInterfaceId", "Id"),
	}
	huaweiSourceCheck = expect.ByType{
		"huaweicloud_compute_instance":            huaweiInstanceChecked,
		"huaweicloud_compute_instance_v2":         huaweiInstanceChecked,
		"huaweicloud_compute_interface_attach":    huaweiChecked("source_dest_check", "port_id"),
		"huaweicloud_compute_interface_attach_v2": huaweiChecked("source_dest_check", "port_id"),
		"huaweicloud_as_group":                    expect.NotFalse("networks.source_dest_check"),
		"huaweicloud_as_group_v1":                 expect.NotFalse("networks.source_dest_check"),
	}
	// A virtual address moves between machines, so that each sends under one that is not its own.
	huaweiInstanceChecked = huaweiChecked("network.source_dest_check", "id").
				Unless(routes([]string{"huaweicloud_networking_vip_associate", "huaweicloud_networking_vip_associate_v2"}, "port_ids", "network.port", "network[0].port", "network[1].port"))
	alibabaSourceCheck = expect.ByType{
		"alicloud_instance":              alibabaChecked("source_dest_check").And(alibabaChecked("network_interfaces.source_dest_check")),
		"alicloud_ecs_network_interface": alibabaChecked("source_dest_check"),
		"alicloud_network_interface":     alibabaChecked("source_dest_check"),
	}
)

func awsChecked(key string) expect.Judge {
	return expect.NotFalse("source_dest_check").
		Unless(routes([]string{"aws_route"}, "network_interface_id", key)).
		Unless(routes([]string{"aws_route_table", "aws_default_route_table"}, "route.network_interface_id", key))
}

func cfnChecked(path, key string) expect.Judge {
	return expect.NotFalse("SourceDestCheck").Unless(routes([]string{"AWS::EC2::Route"}, path, key))
}

func huaweiChecked(path, key string) expect.Judge {
	return expect.NotFalse(path).
		Unless(routes([]string{"huaweicloud_vpc_route"}, "nexthop", key)).
		Unless(routes([]string{"huaweicloud_vpc_route_table"}, "route.nexthop", key))
}

func alibabaChecked(path string) expect.Judge {
	return expect.NotFalse(path).
		Unless(expect.Unset(path)).
		Unless(routes([]string{"alicloud_route_entry"}, "nexthop_id", "id"))
}
