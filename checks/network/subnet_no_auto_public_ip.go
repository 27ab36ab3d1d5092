package network

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "subnet-no-auto-public-ip",
	Title: language.Text{
		En:   "subnets give machines no public address automatically",
		Hans: "子网不自动分配公网地址",
		Hant: "子網不會自動分配公共網絡地址",
	},
	Severity: analyzer.Medium,
	Rationale: "Where a subnet gives every new machine a public address, nobody decides that a machine is to be reached from the Internet: it just is. " +
		"Load balancers and gateways get the addresses they need without that.",
	Remedy: "switch the automatic public addresses off, and give one to the machines that need it",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_default_subnet", "aws_subnet"},
			Decides:    analyzer.Full,
			Definition: "AWS Config subnet-auto-assign-public-ip-disabled: a subnet that assigns public IPv4 addresses is non-compliant; default subnets do unless they are told otherwise",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/subnet-auto-assign-public-ip-disabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/subnet",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/default_subnet",
			},
			Judge: expect.ByType{
				"aws_subnet":         expect.NotTrue("map_public_ip_on_launch").Remedied("set map_public_ip_on_launch = false, or leave it out"),
				"aws_default_subnet": expect.False("map_public_ip_on_launch").Remedied("set map_public_ip_on_launch = false"),
			}.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::EC2::Subnet"},
			Decides:    analyzer.Full,
			Definition: "AWS Config subnet-auto-assign-public-ip-disabled: a subnet that assigns public IPv4 addresses is non-compliant",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/subnet-auto-assign-public-ip-disabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html",
			},
			Judge: expect.NotTrue("MapPublicIpOnLaunch").Remedied("set MapPublicIpOnLaunch: false, or leave it out"),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei:  "a subnet gives no public addresses; ecs-instance-no-public-ip judges the instances",
		analyzer.Alibaba: "a vSwitch gives no public addresses; ecs-instance-no-public-ip judges the instances",
		analyzer.Tencent: "a subnet gives no public addresses; ecs-instance-no-public-ip judges the instances",
	},
})
