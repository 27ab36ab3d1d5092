package network

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "sg-no-unrestricted-ingress",
	Title: language.Text{
		En:   "security groups open no further port to the internet",
		Hans: "安全组未向互联网开放其他端口",
		Hant: "安全群組沒有向互聯網開放其他連接埠",
	},
	Severity: analyzer.Medium,
	Rationale: "Every port that everybody can reach is one more service to keep free of faults. Those that the public is to use are few and known; " +
		"what is open beside them was left open.",
	Remedy: "narrow the rule to the addresses or to the ports that are needed",
	Parameters: []analyzer.Parameter{
		{Name: "allowed-ports", Default: []string{"80", "443"}, Doc: `the ports that the public may reach; "8000-8080" is a range`},
		{Name: "judged-elsewhere", Default: slices.Concat(managementPorts, databasePorts), Doc: "ports that this check leaves to sg-no-open-management-ports and sg-no-open-database-ports, unless they are open as part of a range"},
	},
	Platforms: []analyzer.Platform{
		groupPlatform(analyzer.Huawei, "Huawei Config vpc-sg-ports-check: a rule that admits everybody to all ports is non-compliant, and here to any that is not allowed",
			nil, unauthorized),
		groupPlatform(analyzer.AWS, "AWS Config vpc-sg-open-only-to-authorized-ports, with ports 80 and 443 authorized as in Security Hub EC2.18: a rule that admits everybody to another port is non-compliant",
			awsAuthorized, unauthorized),
		groupPlatform(analyzer.CloudFormation, "AWS Config vpc-sg-open-only-to-authorized-ports, with ports 80 and 443 authorized as in Security Hub EC2.18: a rule that admits everybody to another port is non-compliant",
			awsAuthorized, unauthorized),
		groupPlatform(analyzer.Alibaba, "Alibaba Cloud Config ecs-security-group-white-list-port-check: a rule that admits 0.0.0.0/0 to a port that is not listed is non-compliant, here also over IPv6 and in parts",
			[]string{"https://www.alibabacloud.com/help/en/cloud-config/latest/ecs-security-group-white-list-port-check"}, unauthorized),
		groupPlatform(analyzer.Tencent, "as on Huawei Cloud: a rule that admits everybody to a port that is not allowed is non-compliant",
			nil, unauthorized),
	},
})

var awsAuthorized = []string{
	"https://docs.aws.amazon.com/config/latest/developerguide/vpc-sg-open-only-to-authorized-ports.html",
	"https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html",
}

// unauthorized is the traffic to all ports but those that are allowed, or another check's.
func unauthorized(in *analyzer.Inspection) (facet.Traffic, string) {
	allowed, fault := portList(in, "allowed-ports")
	elsewhere, fault2 := portList(in, "judged-elsewhere")
	return facet.AllTraffic.Without(facet.NewTraffic(slices.Concat(allowed, elsewhere))), fault + fault2
}
