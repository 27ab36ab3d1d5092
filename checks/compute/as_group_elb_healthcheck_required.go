package compute

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "as-group-elb-healthcheck-required",
	Title: language.Text{
		En:   "scaling groups behind a load balancer use its health check",
		Hans: "负载均衡器后的伸缩组使用负载均衡器的健康检查",
		Hant: "負載平衡器後的擴展群組使用負載平衡器的健康檢查",
	},
	Severity: analyzer.Medium,
	Rationale: "A server can run and yet serve nothing. Only the load balancer's health check notices, and only if the scaling group heeds it is the " +
		"server replaced.",
	Remedy: "let the scaling group use the health check of its load balancer",
	Parameters: []analyzer.Parameter{
		{Name: "all-groups", Default: false, Doc: "whether groups without a load balancer are judged too, as the logic on Huawei Config's page of the rule says"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   []string{"huaweicloud_as_group", "huaweicloud_as_group_v1"},
			Decides: analyzer.Full,
			Definition: "Huawei Config as-group-elb-healthcheck-required: a scaling group that uses load balancers is non-compliant if its health check is not ELB_AUDIT; " +
				"the provider's default is NOVA_AUDIT",
			Limits: "groups without a load balancer",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_0566.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/as_group",
			},
			Judge: behindBalancer(
				expect.Set("lbaas_listeners").Or(expect.Set("lb_listener_id")),
				expect.OneOf("health_periodic_audit_method", "ELB_AUDIT").Remedied(`set health_periodic_audit_method = "ELB_AUDIT"`)),
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_autoscaling_group"},
			Decides:    analyzer.Full,
			Definition: "AWS Config autoscaling-group-elb-healthcheck-required: a group that is attached to a load balancer is non-compliant if it does not use ELB health checks",
			Limits:     "groups without a load balancer; attachments that other code makes",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/autoscaling-group-elb-healthcheck-required.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/autoscaling_group",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/autoscaling_attachment",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/autoscaling_traffic_source_attachment",
			},
			Judge: behindBalancer(
				expect.Set("load_balancers").
					Or(expect.Set("target_group_arns")).
					Or(expect.Set("traffic_source").And(expect.NoneOf("traffic_source.type", lattice))).
					Or(expect.Companion{
						Types: []string{"aws_autoscaling_attachment"}, Path: "autoscaling_group_name", Keys: []string{"id", "name"},
					}.Judge).
					Or(expect.Companion{
						Types: []string{"aws_autoscaling_traffic_source_attachment"}, Path: "autoscaling_group_name", Keys: []string{"id", "name"},
						Passes: expect.NoneOf("traffic_source.type", lattice),
					}.Judge),
				among("health_check_type", "ELB").Remedied(`set health_check_type = "ELB"`)),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::AutoScaling::AutoScalingGroup"},
			Decides:    analyzer.Full,
			Definition: "AWS Config autoscaling-group-elb-healthcheck-required: a group that is attached to a load balancer is non-compliant if it does not use ELB health checks",
			Limits:     "groups without a load balancer",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/autoscaling-group-elb-healthcheck-required.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html",
			},
			Judge: behindBalancer(
				expect.Set("LoadBalancerNames").
					Or(expect.Set("TargetGroupARNs")).
					Or(expect.Set("TrafficSources").And(expect.NoneOf("TrafficSources.Type", lattice))),
				among("HealthCheckType", "ELB").Remedied("set HealthCheckType: ELB")),
		},
		{
			Name:    analyzer.Alibaba,
			Types:   []string{"alicloud_ess_scaling_group"},
			Decides: analyzer.Full,
			Definition: "as on Huawei Cloud: a scaling group that uses load balancers is non-compliant if it does not heed their health check; Alibaba Cloud's own rule " +
				"ess-group-health-check is content with the state of the server",
			Limits: "groups without a load balancer; attachments that other code makes",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/ess-group-health-check",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ess_scaling_group",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ess_server_group_attachment",
			},
			Judge: behindBalancer(
				expect.Set("loadbalancer_ids").
					Or(expect.Set("alb_server_group")).
					Or(expect.Companion{
						Types: []string{"alicloud_ess_alb_server_group_attachment", "alicloud_ess_scalinggroup_vserver_groups", "alicloud_ess_server_group_attachment"},
						Path:  "scaling_group_id", Keys: []string{"id"},
					}.Judge),
				among("health_check_type", "LOAD_BALANCER").
					Or(among("health_check_types", "LOAD_BALANCER")).
					Remedied(`set health_check_type = "LOAD_BALANCER"`)),
		},
		{
			Name:    analyzer.Tencent,
			Types:   []string{"tencentcloud_as_scaling_group"},
			Decides: analyzer.Full,
			Definition: "as on Huawei Cloud: a scaling group that uses load balancers is non-compliant if it does not heed their health check (CLB), which is the " +
				"provider's default",
			Limits: "groups without a load balancer; attachments that other code makes",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/as_scaling_group",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/as_load_balancer",
			},
			Judge: behindBalancer(
				expect.Set("load_balancer_ids").
					Or(expect.Set("forward_balancer_ids")).
					Or(expect.Companion{
						Types: []string{"tencentcloud_as_load_balancer"}, Path: "auto_scaling_group_id", Keys: []string{"id"},
					}.Judge),
				expect.Value("health_check_type", "CLB", func(v graph.Value) graph.Tri {
					if v.IsAbsent() {
						return graph.Yes
					}
					return v.Is("CLB")
				}).Remedied(`set health_check_type = "CLB"`)),
		},
	},
})

// lattice is the type of a traffic source that is no load balancer.
const lattice = "vpc-lattice"

// behindBalancer judges the health check of the groups that have a load balancer, or of all if the setting asks for that.
func behindBalancer(balanced, healthCheck expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := healthCheck(in, r)
		if analyzer.Setting[bool](in, "all-groups") {
			return verdict
		}
		switch behind := balanced(in, r); {
		case behind.Outcome == analyzer.Failed:
			return analyzer.Skip()
		case behind.Outcome == analyzer.Undetermined && verdict.Outcome == analyzer.Failed:
			return behind
		}
		return verdict
	}
}

// among wants a text to be one of those in a list, or in a string that separates them by commas.
func among(path, text string) expect.Judge {
	return expect.Value(path, text, func(v graph.Value) graph.Tri {
		elems, complete := graph.Elements(v)
		answer := graph.TriOf(false)
		for _, e := range elems {
			answer = answer.Or(e.Matches(func(texts string) bool { return slices.Contains(strings.Split(texts, ","), text) }))
		}
		if !complete {
			answer = answer.Or(graph.Undetermined)
		}
		return answer
	})
}
