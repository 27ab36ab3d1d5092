package network

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "nacl-no-open-management-ports",
	Title: language.Text{
		En:   "network ACLs open no management port to the internet",
		Hans: "网络ACL未向互联网开放管理端口",
		Hant: "網絡ACL沒有向互聯網開放管理連接埠",
	},
	Severity: analyzer.Medium,
	Rationale: "A network ACL stands before every machine of a subnet, whatever the security groups say. One that keeps management ports closed holds " +
		"also on the day when a security group is opened by mistake.",
	Remedy: "deny the port before the rule that allows it, or narrow that rule to the addresses that need it",
	Parameters: []analyzer.Parameter{
		{Name: "ports", Default: []string{"20", "21", "22", "23", "3389"}, Doc: `the ports, over TCP; "5985-5986" is a range. ` +
			"Higher ports than 1024 are those that answers come back to, which a network ACL has to let in; of these only 3389 is judged, as AWS Config does"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_network_acl", "huaweicloud_vpc_network_acl"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: an ACL whose inbound rules let everybody in to the port is non-compliant",
			Limits:     "ACLs that are switched off; groups of addresses that are not declared here",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/vpc_network_acl",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/network_acl_rule",
			},
			Judge: expect.ByType{
				"huaweicloud_network_acl":     closed(listed, facet.Inbound),
				"huaweicloud_vpc_network_acl": closed(listed, facet.Inbound).Unless(expect.False("enabled")),
			}.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_network_acl", "aws_network_acl_rule"},
			Decides:    analyzer.Full,
			Definition: "AWS Config nacl-no-unrestricted-ssh-rdp: an ACL that lets 0.0.0.0/0 or ::/0 in to port 22 or 3389 is non-compliant, here also to FTP and Telnet",
			Limits:     "rules that other code adds to the ACL, also those that deny; the default ACL of a network, which AWS makes open and Security Hub (EC2.21) leaves out too",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/nacl-no-unrestricted-ssh-rdp.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/network_acl",
				"https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/network_acl_rule",
			},
			Judge: closed(listed, facet.Inbound),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::EC2::NetworkAclEntry"},
			Decides:    analyzer.Full,
			Definition: "AWS Config nacl-no-unrestricted-ssh-rdp: an entry that lets 0.0.0.0/0 or ::/0 in to port 22 or 3389 is non-compliant, here also to FTP and Telnet",
			Limits:     "entries that other stacks add to the ACL, also those that deny",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/nacl-no-unrestricted-ssh-rdp.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html",
			},
			Judge: closed(listed, facet.Inbound),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_network_acl", "alicloud_network_acl_entries"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: an ACL whose inbound entries let everybody in to the port is non-compliant",
			Limits:     "entries that the service makes for an ACL that has none",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/network_acl",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/network_acl_entries",
			},
			Judge: expect.ByType{
				"alicloud_network_acl":         closed(listed, facet.Inbound).Unless(expect.Unset("ingress_acl_entries")),
				"alicloud_network_acl_entries": closed(listed, facet.Inbound),
			}.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_vpc_acl", "tencentcloud_vpc_network_acl_quintuple"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: an ACL whose inbound rules let everybody in to the port is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/vpc_acl",
			},
			Judge: closed(listed, facet.Inbound),
		},
	},
})
