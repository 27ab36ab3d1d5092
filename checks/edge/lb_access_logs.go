package edge

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "lb-access-logs",
	Title: language.Text{
		En:   "load balancers and other entry points record the requests they serve",
		Hans: "负载均衡器等入口记录其处理的请求",
		Hant: "負載平衡器等入口記錄其處理的請求",
	},
	Severity: analyzer.Medium,
	Rationale: "The access log of an entry says which address asked for what, and what it got: the servers behind see only the entry. It is where the " +
		"reconstruction of an attack on a web application begins.",
	Remedy: "deliver the access log to a bucket or to the log service",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_elb_loadbalancer", "huaweicloud_lb_loadbalancer", "huaweicloud_lb_loadbalancer_v2"},
			Decides:    analyzer.Partial,
			Definition: "as on AWS: a load balancer without an access log in LTS is non-compliant",
			Limits:     "dedicated load balancers for TCP and UDP alone, whose access the service does not log; logs that other code configures",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/elb_logtank",
			},
			Judge: expect.Companion{
				Types: []string{"huaweicloud_elb_logtank"}, Path: "loadbalancer_id", Keys: []string{"id"},
			}.Remedied("add a huaweicloud_elb_logtank with its id as loadbalancer_id").Unless(huaweiNetworkOnly),
		},
		{
			Name:    analyzer.AWS,
			Types:   awsAccessLogs.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config elb-logging-enabled, nlb-logging-enabled, api-gwv2-access-logs-enabled and cloudfront-accesslogs-enabled: a load balancer, a stage of an API or a " +
				"distribution without access logs is non-compliant",
			Limits: "gateway load balancers, which have none; logs of a distribution that other code delivers",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elb-logging-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/api-gwv2-access-logs-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-accesslogs-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elb",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_stage",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/apigatewayv2_stage",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_distribution",
			},
			Judge: awsAccessLogs.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnAccessLogs.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config elb-logging-enabled, nlb-logging-enabled, api-gwv2-access-logs-enabled and cloudfront-accesslogs-enabled: a load balancer, a stage of an API or a " +
				"distribution without access logs is non-compliant",
			Limits: "gateway load balancers, which have none; logs of a distribution that other stacks deliver",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elb-logging-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html",
			},
			Judge: cfnAccessLogs.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_alb_load_balancer"},
			Decides:    analyzer.Partial,
			Definition: "as on AWS: an application load balancer without an access log in Simple Log Service is non-compliant",
			Limits:     "classic and network load balancers, for which the provider has no argument; logs that other code configures",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_load_balancer",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_load_balancer_access_log_config_attachment",
			},
			Judge: expect.Set("access_log_config.log_store").
				Remedied("add an access_log_config with log_project and log_store").
				Or(expect.Companion{
					Types: []string{"alicloud_alb_load_balancer_access_log_config_attachment"}, Path: "load_balancer_id", Keys: []string{"id"},
				}.Judge),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_clb_instance"},
			Decides:    analyzer.Partial,
			Definition: "as on AWS: a load balancer without an access log in CLS is non-compliant",
			Limits:     "logs that other code configures",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_cls_log_attachment",
			},
			Judge: expect.Set("log_set_id").Then(expect.Set("log_topic_id")).
				Remedied("set log_set_id and log_topic_id").
				Or(expect.Companion{
					Types: []string{"tencentcloud_clb_cls_log_attachment"}, Path: "load_balancer_id", Keys: []string{"id"},
				}.Judge),
		},
	},
})

// huaweiNetworkOnly passes for a dedicated load balancer that is given a flavor for TCP and UDP, and none for HTTP.
func huaweiNetworkOnly(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if r.Type != "huaweicloud_elb_loadbalancer" {
		return analyzer.Skip()
	}
	network, application := r.Get("l4_flavor_id"), r.Get("l7_flavor_id")
	if network.IsSet() == graph.No || application.IsSet() != graph.No {
		return analyzer.Skip()
	}
	return analyzer.Pass("l4_flavor_id", network, "it has no flavor for HTTP")
}

var awsAccessLogs = expect.ByType{
	"aws_lb":  awsBalancerLog,
	"aws_alb": awsBalancerLog,
	"aws_elb": expect.Set("access_logs").And(expect.NotFalse("access_logs.enabled")).
		Remedied("add an access_logs block with a bucket"),
	"aws_api_gateway_stage": expect.Set("access_log_settings.destination_arn").
		Remedied("add an access_log_settings block with destination_arn and format"),
	"aws_apigatewayv2_stage": expect.Set("access_log_settings.destination_arn").
		Remedied("add an access_log_settings block with destination_arn and format"),
	"aws_cloudfront_distribution": expect.Set("logging_config.bucket").
		Remedied("add a logging_config block with a bucket, or an aws_cloudwatch_log_delivery_source for it").
		Or(expect.Companion{
			Types: []string{"aws_cloudwatch_log_delivery_source"}, Path: "resource_arn", Keys: []string{"arn", "id"},
		}.Judge),
}

var awsBalancerLog = expect.True("access_logs.enabled").
	Remedied("add an access_logs block with a bucket and enabled = true").
	Unless(expect.OneOf("load_balancer_type", "gateway"))

var cfnAccessLogs = expect.ByType{
	"AWS::ElasticLoadBalancingV2::LoadBalancer": templateAttribute("access_logs.s3.enabled").Unless(expect.OneOf("Type", "gateway")),
	"AWS::ElasticLoadBalancing::LoadBalancer":   expect.True("AccessLoggingPolicy.Enabled"),
	// A template is not refused if it has one of the two alone, but nothing is logged.
	"AWS::ApiGateway::Stage":   expect.Set("AccessLogSetting.DestinationArn").Then(expect.Set("AccessLogSetting.Format")),
	"AWS::ApiGatewayV2::Stage": expect.Set("AccessLogSettings.DestinationArn").Then(expect.Set("AccessLogSettings.Format")),
	"AWS::CloudFront::Distribution": expect.Set("DistributionConfig.Logging.Bucket").
		Remedied("add Logging with a Bucket, or an AWS::Logs::DeliverySource for it").
		Or(guard{types: []string{"AWS::Logs::DeliverySource"}, path: "ResourceArn", keys: []string{"Id"}}.judge),
}
