package edge

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "lb-listener-tls",
	Title: language.Text{
		En:   "load balancers and gateways take no plain HTTP",
		Hans: "负载均衡器与网关不接受明文HTTP",
		Hant: "負載平衡器和閘道不接受明文HTTP",
	},
	Severity: analyzer.High,
	Rationale: "What a customer sends to a listener without TLS, passwords and account numbers among it, anybody on the way can read and change. " +
		"A listener for plain HTTP may only send the client on to HTTPS.",
	Remedy: "let the listener speak HTTPS or TLS, or redirect everything to one that does",
	Parameters: []analyzer.Parameter{
		{Name: "all-protocols", Default: false, Doc: "whether listeners for TCP and UDP fail too, as Huawei Config has it; what passes through them may be encrypted by the server behind"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   []string{"huaweicloud_elb_listener", "huaweicloud_lb_listener", "huaweicloud_lb_listener_v2"},
			Decides: analyzer.Partial,
			Definition: "Huawei Config elb-tls-https-listeners-only: a load balancer with a listener that is not for HTTPS or TLS is non-compliant; here one for HTTP that " +
				"redirects is not, and one for TCP or UDP only with all-protocols",
			Limits: "which of the requests a forwarding policy redirects",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_0561.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/elb_listener",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/elb_l7policy",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/lb_listener",
			},
			Judge: judgeListener,
		},
		{
			Name:    analyzer.AWS,
			Types:   []string{"aws_lb_listener", "aws_alb_listener", "aws_elb"},
			Decides: analyzer.Full,
			Definition: "AWS Config elb-tls-https-listeners-only: a classic load balancer with a listener that is not for HTTPS or SSL is non-compliant; and so is a listener of an " +
				"application load balancer for HTTP that does not redirect to HTTPS",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elb-tls-https-listeners-only.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/alb-http-to-https-redirection-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb_listener",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elb",
			},
			Judge: expect.ByType{
				"aws_lb_listener": judgeListener, "aws_alb_listener": judgeListener,
				"aws_elb": encryptedBlocks("listener", "lb_protocol"),
			}.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   []string{"AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancing::LoadBalancer"},
			Decides: analyzer.Full,
			Definition: "AWS Config elb-tls-https-listeners-only: a classic load balancer with a listener that is not for HTTPS or SSL is non-compliant; and so is a listener of an " +
				"application load balancer for HTTP that does not redirect to HTTPS",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elb-tls-https-listeners-only.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html",
			},
			Judge: expect.ByType{
				"AWS::ElasticLoadBalancingV2::Listener":   judgeListener,
				"AWS::ElasticLoadBalancing::LoadBalancer": encryptedBlocks("Listeners", "Protocol"),
			}.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_slb_listener", "alicloud_alb_listener", "alicloud_nlb_listener", "alicloud_api_gateway_api"},
			Decides:    analyzer.Partial,
			Definition: "as on Huawei Cloud: a listener for HTTP that does not redirect to HTTPS is non-compliant, and so is an API that can be called over HTTP",
			Limits:     "which of the requests a forwarding rule redirects",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_listener",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_listener",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_rule",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nlb_listener",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/api_gateway_api",
			},
			Judge: expect.ByType{
				"alicloud_slb_listener": judgeListener, "alicloud_alb_listener": judgeListener, "alicloud_nlb_listener": judgeListener,
				"alicloud_api_gateway_api": expect.OneOf("request_config.protocol", "HTTPS"),
			}.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_clb_listener", "tencentcloud_gaap_layer7_listener", "tencentcloud_api_gateway_service"},
			Decides:    analyzer.Partial,
			Definition: "as on Huawei Cloud: a listener for HTTP that does not redirect to HTTPS is non-compliant, and so is an API gateway that takes HTTP",
			Limits:     "which of the domains and paths of a listener a redirection is for",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_listener",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_redirection",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/gaap_layer7_listener",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/api_gateway_service",
			},
			Judge: expect.ByType{
				"tencentcloud_clb_listener": judgeListener, "tencentcloud_gaap_layer7_listener": judgeListener,
				"tencentcloud_api_gateway_service": expect.OneOf("protocol", "https"),
			}.Judge,
		},
	},
})

// judgeListener wants TLS, or that everything is redirected to it. What a listener for TCP or UDP passes through, it does not know.
func judgeListener(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	l := listeners[r.Type]
	v, plain, encrypted := l.speaks(in, r)
	switch {
	case encrypted == graph.Yes:
		return analyzer.Pass(l.protocol, v, "%s is %s", l.protocol, v)
	case plain == graph.Yes:
		return l.judgePlain(in, r)
	case encrypted == graph.Undetermined || plain == graph.Undetermined:
		return l.unknown(r, v)
	case v.IsAbsent() || !analyzer.Setting[bool](in, "all-protocols"):
		return analyzer.Skip()
	}
	return analyzer.Fail(l.protocol, v, "%s is %s, want a protocol over TLS", l.protocol, v)
}

// encryptedBlocks wants all listeners of a classic load balancer to be over TLS, those for TCP too: it is they that AWS Config means.
func encryptedBlocks(blocks, protocol string) expect.Judge {
	path := blocks + "." + protocol
	return expect.Value(path, "HTTPS or SSL", func(v graph.Value) graph.Tri { return v.IsFold("HTTPS", "SSL") }).
		Remedied("set %s to HTTPS or SSL, and a certificate", path).
		Unless(expect.Unset(blocks))
}
