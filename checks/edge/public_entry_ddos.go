package edge

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "public-entry-ddos",
	Title: language.Text{
		En:   "public entry points have advanced protection against denial of service",
		Hans: "公网入口设有高级拒绝服务攻击防护",
		Hant: "公共網絡入口設有進階阻斷服務攻擊防護",
	},
	Severity: analyzer.Low,
	Rationale: "Every provider turns away common floods for nothing and without being asked. Against an attack that is aimed at the bank this is often not enough: the address is taken " +
		"off the network to protect the others.",
	Remedy: "bind the address or the entry to the advanced protection of the provider",
	Parameters: []analyzer.Parameter{
		{Name: "require-advanced", Default: false, Required: true, Doc: "whether public entries must have the advanced protection, which costs extra; the basic one is always on"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_vpc_eip", "huaweicloud_vpc_eip_v1"},
			Decides:    analyzer.Partial,
			Definition: "with require-advanced: an EIP that is no protected object of CNAD Advanced is non-compliant",
			Limits:     "protection by AAD, which DNS decides, and protected objects of other code",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cnad_advanced_protected_object",
			},
			Judge: advanced(expect.Companion{
				Types: []string{"huaweicloud_cnad_advanced_protected_object"}, Path: "protected_objects.id", Keys: []string{"id"},
			}.Remedied("add it to the protected_objects of a huaweicloud_cnad_advanced_protected_object")),
		},
		{
			Name:       analyzer.AWS,
			Types:      awsShield.Types(),
			Decides:    analyzer.Partial,
			Definition: "with require-advanced: a load balancer on the internet, an Elastic IP or a distribution without a protection of Shield Advanced is non-compliant",
			Limits:     "protections that Firewall Manager or other code makes; network load balancers, whose Elastic IPs are protected instead",
			References: []string{
				"https://docs.aws.amazon.com/waf/latest/developerguide/ddos-protections-by-resource-type.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/shield_protection",
			},
			Judge: awsShield.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnShield.Types(),
			Decides:    analyzer.Partial,
			Definition: "with require-advanced: a load balancer on the internet, an Elastic IP or a distribution without a protection of Shield Advanced is non-compliant",
			Limits:     "protections that Firewall Manager or other stacks make; network load balancers, whose Elastic IPs are protected instead",
			References: []string{
				"https://docs.aws.amazon.com/waf/latest/developerguide/ddos-protections-by-resource-type.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html",
			},
			Judge: cfnShield.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_eip", "alicloud_eip_address"},
			Decides:    analyzer.Partial,
			Definition: "with require-advanced: an EIP that is not protected by Anti-DDoS Origin is non-compliant",
			Limits:     "protection by Anti-DDoS Proxy, which DNS decides, and addresses that other code protects",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddosbgp_ip",
			},
			Judge: advanced(expect.Companion{
				Types: []string{"alicloud_ddosbgp_ip"}, Path: "ip", Keys: []string{"ip_address"},
			}.Remedied("add an alicloud_ddosbgp_ip with its ip_address")),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_eip"},
			Decides:    analyzer.Partial,
			Definition: "with require-advanced: an EIP that is not of the type AntiDDoSEIP is non-compliant",
			Limits:     "protection by instances of Anti-DDoS Pro, to which the provider cannot bind an address",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/eip",
			},
			Judge: advanced(expect.OneOf("type", "AntiDDoSEIP")),
		},
	},
})

// advanced judges only if the setting asks for the protection that costs extra.
func advanced(j expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if !analyzer.Setting[bool](in, "require-advanced") {
			return analyzer.Skip()
		}
		return j(in, r)
	}
}

var awsShield = expect.ByType{
	"aws_lb":                      awsBalancerShield,
	"aws_alb":                     awsBalancerShield,
	"aws_elb":                     advanced(awsProtection.Unless(expect.True("internal"))),
	"aws_eip":                     advanced(awsProtection),
	"aws_cloudfront_distribution": advanced(awsProtection),
}

var (
	awsProtection = expect.Judge(guard{
		types: []string{"aws_shield_protection"}, path: "resource_arn", keys: []string{"arn", "id"},
		remedy: "add an aws_shield_protection with its ARN as resource_arn",
	}.judge)

	awsBalancerShield = advanced(awsProtection.
				Unless(expect.True("internal")).
				Unless(expect.OneOf("load_balancer_type", "network", "gateway")))
)

var cfnShield = expect.ByType{
	"AWS::ElasticLoadBalancingV2::LoadBalancer": advanced(cfnProtection("LoadBalancerArn").
		Unless(expect.OneOf("Scheme", "internal")).
		Unless(expect.OneOf("Type", "network", "gateway"))),
	"AWS::ElasticLoadBalancing::LoadBalancer": advanced(cfnProtection("Id").Unless(expect.OneOf("Scheme", "internal"))),
	"AWS::EC2::EIP":                 advanced(cfnProtection("AllocationId")),
	"AWS::CloudFront::Distribution": advanced(cfnProtection("Id")),
}

func cfnProtection(key string) expect.Judge {
	return guard{
		types: []string{"AWS::Shield::Protection"}, path: "ResourceArn", keys: []string{key},
		remedy: "add an AWS::Shield::Protection with its ARN as ResourceArn",
	}.judge
}
