package edge

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
)

var _ = add(analyzer.Check{
	ID: "http-to-https-redirect",
	Title: language.Text{
		En:   "load balancers redirect HTTP to HTTPS",
		Hans: "负载均衡器将HTTP重定向到HTTPS",
		Hant: "負載平衡器將HTTP重新導向至HTTPS",
	},
	Severity: analyzer.Medium,
	Rationale: "Customers type addresses without a protocol, and old links still say http. If all that such a request gets is a redirect to HTTPS, nothing " +
		"that matters is ever sent in the clear.",
	Remedy: "let each listener for HTTP redirect everything to HTTPS, or remove it",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_elb_loadbalancer", "huaweicloud_lb_loadbalancer", "huaweicloud_lb_loadbalancer_v2"},
			Decides:    analyzer.Partial,
			Definition: "as on AWS: a load balancer with a listener for HTTP that does not redirect to HTTPS is non-compliant; one without listeners here is not judged",
			Limits:     "listeners that other code adds, and which of the requests a forwarding policy redirects",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/elb_l7policy",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/lb_l7policy",
			},
			Judge: judgeRedirects("huaweicloud_elb_listener", "huaweicloud_lb_listener", "huaweicloud_lb_listener_v2"),
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_lb", "aws_alb"},
			Decides:    analyzer.Partial,
			Definition: "AWS Config alb-http-to-https-redirection-check: a load balancer with a listener for HTTP that does not redirect to HTTPS is non-compliant; one without listeners here is not judged",
			Limits:     "listeners that other code adds, and rules that send single requests elsewhere",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/alb-http-to-https-redirection-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb_listener",
			},
			Judge: judgeRedirects("aws_lb_listener", "aws_alb_listener"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::ElasticLoadBalancingV2::LoadBalancer"},
			Decides:    analyzer.Partial,
			Definition: "AWS Config alb-http-to-https-redirection-check: a load balancer with a listener for HTTP that does not redirect to HTTPS is non-compliant; one without listeners here is not judged",
			Limits:     "listeners that other stacks add, and rules that send single requests elsewhere",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/alb-http-to-https-redirection-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html",
			},
			Judge: judgeRedirects("AWS::ElasticLoadBalancingV2::Listener"),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_slb", "alicloud_slb_load_balancer", "alicloud_alb_load_balancer"},
			Decides:    analyzer.Partial,
			Definition: "as on AWS: a load balancer with a listener for HTTP that does not redirect to HTTPS is non-compliant; one without listeners here is not judged",
			Limits:     "listeners that other code adds, and which of the requests a forwarding rule redirects",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_listener",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_rule",
			},
			Judge: judgeRedirects("alicloud_slb_listener", "alicloud_alb_listener"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_clb_instance"},
			Decides:    analyzer.Partial,
			Definition: "as on AWS: a load balancer with a listener for HTTP that does not redirect to HTTPS is non-compliant; one without listeners here is not judged",
			Limits:     "listeners that other code adds, and which of the domains and paths of a listener a redirection is for",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_redirection",
			},
			Judge: judgeRedirects("tencentcloud_clb_listener"),
		},
	},
})

// judgeRedirects wants each listener of a load balancer that takes plain HTTP to redirect. A load balancer without listeners
// here has them elsewhere.
func judgeRedirects(types ...string) func(*analyzer.Inspection, *graph.Resource) analyzer.Verdict {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict, here := analyzer.Skip(), graph.NewAbsent(r.At)
		for _, typ := range types {
			l := listeners[typ]
			join := in.Root.PointingAt(r, typ, l.balancer, l.keys...)
			for _, p := range join.Found {
				verdict = verdict.And(l.judgeOne(in, r, p.Resource))
			}
			for _, p := range join.Open {
				if one := l.judgeOne(in, r, p.Resource); one.Outcome != analyzer.Passed {
					cause := graph.Join{Open: []graph.Pointer{p}}.Cause()
					verdict = verdict.And(analyzer.UnsureBecause(cause, "", here, "%s is perhaps for it, and is not known to redirect to HTTPS", p.Resource.Address).Resting(p.Resource))
				}
			}
		}
		return verdict
	}
}

// judgeOne judges one listener of a load balancer, as a verdict on the load balancer.
func (l listener) judgeOne(in *analyzer.Inspection, r, one *graph.Resource) analyzer.Verdict {
	here := graph.NewAbsent(r.At)
	v, plain, _ := l.speaks(in, one)
	var verdict analyzer.Verdict
	switch plain {
	case graph.No:
		return analyzer.Pass("", here, "%s does not take plain HTTP", one.Address).Resting(one)
	case graph.Undetermined:
		verdict = l.unknown(one, v)
	default:
		verdict = l.judgePlain(in, one)
	}
	switch verdict.Outcome {
	case analyzer.Failed:
		d := verdict.Defects[0]
		return analyzer.Fail("", here, "%s takes plain HTTP, and does not redirect to HTTPS", one.Address).
			Remedied("%s", d.Remedy).Resting(append(slices.Clone(d.With), one)...)
	case analyzer.Passed:
		return analyzer.Pass("", here, "%s redirects to HTTPS", one.Address).Resting(one)
	}
	return analyzer.UnsureBecause(verdict.Cause, "", here, "it is not known whether %s redirects to HTTPS", one.Address).Resting(one)
}
