package network

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
)

var _ = add(analyzer.Check{
	ID: "sg-no-open-management-ports",
	Title: language.Text{
		En:   "security groups open no management port to the internet",
		Hans: "安全组未向互联网开放管理端口",
		Hant: "安全群組沒有向互聯網開放管理連接埠",
	},
	Severity: analyzer.High,
	Rationale: "What administers a machine gives the whole of it to whoever guesses or steals a password, and such ports are tried all day by " +
		"machines that do nothing else. Administrators come through a bastion host or a private network.",
	Remedy:     "open the port to the networks of the administrators alone, or use a bastion host",
	Parameters: []analyzer.Parameter{{Name: "ports", Default: managementPorts, Doc: `the ports, over TCP; "5985-5986" is a range`}},
	Platforms: []analyzer.Platform{
		groupPlatform(analyzer.Huawei, "Huawei Config vpc-sg-restricted-ssh and vpc-sg-restricted-common-ports: a rule that admits everybody to the port is non-compliant, here also over IPv6 and in parts",
			nil, listed),
		groupPlatform(analyzer.AWS, "AWS Config restricted-ssh and restricted-common-ports: a rule that admits 0.0.0.0/0 or ::/0 to the port is non-compliant, here also in parts",
			awsRestricted, listed),
		groupPlatform(analyzer.CloudFormation, "AWS Config restricted-ssh and restricted-common-ports: a rule that admits 0.0.0.0/0 or ::/0 to the port is non-compliant, here also in parts",
			awsRestricted, listed),
		groupPlatform(analyzer.Alibaba, "Alibaba Cloud Config sg-risky-ports-check: a rule that admits 0.0.0.0/0 to the port is non-compliant, here also over IPv6 and in parts",
			[]string{"https://www.alibabacloud.com/help/en/cloud-config/latest/sg-risky-ports-check"}, listed),
		groupPlatform(analyzer.Tencent, "as on Huawei Cloud: a rule that admits everybody to the port is non-compliant",
			nil, listed),
	},
})

var managementPorts = []string{"20", "21", "22", "23", "135", "445", "2375", "2376", "3389", "5900", "5985", "5986", "6443", "10250"}

var awsRestricted = []string{
	"https://docs.aws.amazon.com/config/latest/developerguide/restricted-ssh.html",
	"https://docs.aws.amazon.com/config/latest/developerguide/restricted-common-ports.html",
}
