package edge

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "lb-and-compute-deletion-protection",
	Title: language.Text{
		En:   "load balancers are protected from deletion",
		Hans: "负载均衡器已启用删除保护",
		Hant: "負載平衡器已啟用刪除保護",
	},
	Severity: analyzer.Low,
	Rationale: "A load balancer that is deleted by mistake takes its address and everything behind it off the network, and a new one gets another address. " +
		"Deletion protection makes deleting two deliberate steps.",
	Remedy: "switch deletion protection on",
	Parameters: []analyzer.Parameter{
		{Name: "servers", Default: false, Doc: "whether single servers are judged too; many are meant to be replaced at any time"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiProtected.Types(),
			Decides:    analyzer.Full,
			Definition: "as on AWS: a load balancer without deletion protection is non-compliant; shared ones have a modification protection, which is judged instead",
			Limits:     "servers, for which the provider has no argument",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/elb_loadbalancer",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/lb_loadbalancer",
			},
			Judge: huaweiProtected.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      awsProtected.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config elb-deletion-protection-enabled: a load balancer without deletion protection is non-compliant",
			Limits:     "classic load balancers, which have none",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elb-deletion-protection-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/instance",
			},
			Judge: awsProtected.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnProtected.Types(),
			Decides:    analyzer.Full,
			Definition: "AWS Config elb-deletion-protection-enabled: a load balancer without deletion protection is non-compliant",
			Limits:     "classic load balancers, which have none",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elb-deletion-protection-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html",
			},
			Judge: cfnProtected.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaProtected.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config alb-delete-protection-enabled and slb-delete-protection-enabled: a load balancer without deletion protection is non-compliant",
			Limits:     "prepaid instances, which cannot be deleted before their time",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/alb-delete-protection-enabled",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_load_balancer",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nlb_load_balancer",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_load_balancer",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/instance",
			},
			Judge: alibabaProtected.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentProtected.Types(),
			Decides:    analyzer.Full,
			Definition: "as on AWS: a load balancer without deletion protection is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/instance",
			},
			Judge: tencentProtected.Judge,
		},
	},
})

// server judges a server only if the setting asks for that.
func server(j expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if !analyzer.Setting[bool](in, "servers") {
			return analyzer.Skip()
		}
		return j(in, r)
	}
}

var huaweiProtected = expect.ByType{
	"huaweicloud_elb_loadbalancer":   expect.True("deletion_protection_enable"),
	"huaweicloud_lb_loadbalancer":    expect.OneOf("protection_status", "consoleProtection"),
	"huaweicloud_lb_loadbalancer_v2": expect.OneOf("protection_status", "consoleProtection"),
}

var awsProtected = expect.ByType{
	"aws_lb":       expect.True("enable_deletion_protection"),
	"aws_alb":      expect.True("enable_deletion_protection"),
	"aws_instance": server(expect.True("disable_api_termination")),
}

var cfnProtected = expect.ByType{
	"AWS::ElasticLoadBalancingV2::LoadBalancer": templateAttribute("deletion_protection.enabled"),
	"AWS::EC2::Instance":                        server(expect.True("DisableApiTermination")),
}

var alibabaProtected = expect.ByType{
	"alicloud_slb":               alibabaClassicProtected,
	"alicloud_slb_load_balancer": alibabaClassicProtected,
	"alicloud_alb_load_balancer": alibabaBalancerProtected,
	"alicloud_nlb_load_balancer": alibabaBalancerProtected,
	"alicloud_instance":          server(expect.True("deletion_protection").Unless(expect.OneOf("instance_charge_type", "PrePaid"))),
}

var (
	alibabaClassicProtected = expect.OneOf("delete_protection", "on").
				Unless(expect.OneOf("payment_type", "Subscription")).
				Unless(expect.OneOf("instance_charge_type", "PrePaid"))
	alibabaBalancerProtected = expect.True("deletion_protection_enabled").Or(expect.True("deletion_protection_config.enabled"))
)

var tencentProtected = expect.ByType{
	"tencentcloud_clb_instance": expect.True("delete_protect"),
	"tencentcloud_instance":     server(expect.True("disable_api_termination")),
}
