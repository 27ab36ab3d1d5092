package edge

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "public-web-entry-waf",
	Title: language.Text{
		En:   "web applications on the internet stand behind a web application firewall",
		Hans: "互联网Web应用受Web应用防火墙保护",
		Hant: "互聯網上的網頁應用受網頁應用防火牆保護",
	},
	Severity: analyzer.Medium,
	Rationale: "Injection, forged requests and credential stuffing come in through the front door, as requests that the network lets pass. A firewall for web applications refuses " +
		"the known ones, and gives time to mend what a new one has found.",
	Remedy: "associate a web ACL with the entry, or lead its domain through the firewall",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiWAF.Types(),
			Decides:    analyzer.Partial,
			Definition: "a domain in WAF whose protection is suspended or bypassed is non-compliant",
			Limits:     "which load balancers and addresses a domain leads to: nothing in the code says so",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/waf_domain",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/waf_dedicated_domain",
			},
			Judge: huaweiWAF.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsWAF.Types(),
			Decides: analyzer.Partial,
			Definition: "AWS Config alb-waf-enabled, api-gw-associated-with-waf, appsync-associated-with-waf and cloudfront-associated-with-waf: an application load balancer, a stage of a REST API, a GraphQL API or a distribution without a " +
				"web ACL is non-compliant; load balancers and APIs that are not on the internet are not judged",
			Limits: "web ACLs that Firewall Manager or other code associates; APIs that are declared elsewhere",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/alb-waf-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/api-gw-associated-with-waf.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/appsync-associated-with-waf.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-associated-with-waf.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/wafv2_web_acl_association",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_distribution",
			},
			Judge: awsWAF.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnWAF.Types(),
			Decides: analyzer.Partial,
			Definition: "AWS Config alb-waf-enabled, api-gw-associated-with-waf, appsync-associated-with-waf and cloudfront-associated-with-waf: an application load balancer, a stage of a REST API, a GraphQL API or a distribution without a " +
				"web ACL is non-compliant; load balancers and APIs that are not on the internet are not judged",
			Limits: "web ACLs that Firewall Manager or other stacks associate; APIs that are declared elsewhere",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/alb-waf-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html",
			},
			Judge: cfnWAF.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaWAF.Types(),
			Decides:    analyzer.Partial,
			Definition: "as on AWS: a DCDN domain without WAF is non-compliant. An application load balancer on the internet has it with the edition StandardWithWaf; of others the code does not say",
			Limits:     "load balancers whose domain leads through WAF",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_load_balancer",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dcdn_waf_domain",
			},
			Judge: alibabaWAF.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_clb_instance"},
			Decides:    analyzer.Partial,
			Definition: "as on AWS: a public load balancer with a listener for HTTP or HTTPS that no domain of WAF is bound to is non-compliant",
			Limits:     "load balancers whose domain leads through the SaaS form of WAF",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/waf_clb_domain",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/waf_saas_domain",
			},
			Judge: tencentWAF,
		},
	},
})

var huaweiWAF = expect.ByType{
	"huaweicloud_waf_domain":           expect.NoneOf("protect_status", "0", "-1").Remedied("set protect_status to 1"),
	"huaweicloud_waf_dedicated_domain": expect.OneOf("protect_status", "1"),
}

var awsWAF = expect.ByType{
	"aws_lb":                      awsBalancerWAF,
	"aws_alb":                     awsBalancerWAF,
	"aws_api_gateway_stage":       ofPublicAPI("rest_api_id", "aws_api_gateway_rest_api", "endpoint_configuration.types", awsAssociation),
	"aws_appsync_graphql_api":     awsAssociation.Unless(expect.OneOf("visibility", "PRIVATE")),
	"aws_cloudfront_distribution": expect.Set("web_acl_id").Remedied("set web_acl_id to the ARN of an aws_wafv2_web_acl"),
}

var (
	awsAssociation = expect.Judge(guard{
		types: []string{"aws_wafv2_web_acl_association", "aws_wafregional_web_acl_association"}, path: "resource_arn", keys: []string{"arn", "id"},
		remedy: "add an aws_wafv2_web_acl_association with its ARN as resource_arn",
	}.judge)

	awsBalancerWAF = awsAssociation.
			Unless(expect.True("internal")).
			Unless(expect.OneOf("load_balancer_type", "network", "gateway"))
)

var cfnWAF = expect.ByType{
	"AWS::ElasticLoadBalancingV2::LoadBalancer": cfnAssociation("LoadBalancerArn").
		Unless(expect.OneOf("Scheme", "internal")).
		Unless(expect.OneOf("Type", "network", "gateway")),
	"AWS::ApiGateway::Stage":        ofPublicAPI("RestApiId", "AWS::ApiGateway::RestApi", "EndpointConfiguration.Types", cfnAssociation()),
	"AWS::AppSync::GraphQLApi":      cfnAssociation("Arn").Unless(expect.OneOf("Visibility", "PRIVATE")),
	"AWS::CloudFront::Distribution": expect.Set("DistributionConfig.WebACLId").Remedied("set WebACLId to the ARN of an AWS::WAFv2::WebACL"),
}

func cfnAssociation(keys ...string) expect.Judge {
	return guard{
		types: []string{"AWS::WAFv2::WebACLAssociation", "AWS::WAFRegional::WebACLAssociation"}, path: "ResourceArn", keys: keys,
		remedy: "add an AWS::WAFv2::WebACLAssociation with its ARN as ResourceArn",
	}.judge
}

// ofPublicAPI judges the stages of APIs that can be called from the internet.
func ofPublicAPI(api, typ, endpoints string, j expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := j(in, r)
		if verdict.Outcome == analyzer.Passed {
			return verdict
		}
		v := r.Get(api)
		of := in.Root.Target(v, typ)
		if of == nil {
			cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the API, which may be a private one", At: v.At()}
			return analyzer.UnsureBecause(cause, api, v, "it has no web ACL, and its API is not declared here")
		}
		kinds, complete := graph.Elements(of.Get(endpoints))
		private := graph.TriOf(false)
		if !complete {
			private = graph.Undetermined
		}
		for _, kind := range kinds {
			private = private.Or(kind.Is("PRIVATE"))
		}
		switch private {
		case graph.Yes:
			return analyzer.Skip()
		case graph.Undetermined:
			return analyzer.Unsure(api, of.Get(endpoints), "it has no web ACL, and it is not known whether %s is private", of.Address).Resting(of)
		}
		return verdict
	}
}

var alibabaWAF = expect.ByType{
	"alicloud_alb_load_balancer": expect.Judge(alibabaBalancerWAF).Unless(expect.OneOf("address_type", "Intranet")),
	"alicloud_dcdn_domain": expect.Companion{
		Types: []string{"alicloud_dcdn_waf_domain"}, Path: "domain_name", Keys: []string{"domain_name", "id"},
	}.Remedied("add an alicloud_dcdn_waf_domain with its domain_name"),
}

func alibabaBalancerWAF(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const path = "load_balancer_edition"
	v := r.Get(path)
	switch v.Is("StandardWithWaf") {
	case graph.Yes:
		return analyzer.Pass(path, v, "%s is %s", path, v)
	case graph.Undetermined:
		return analyzer.Unsure(path, v, "%s is not known", path)
	}
	cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "its domain may lead through WAF, which DNS decides"}
	return analyzer.UnsureBecause(cause, path, v, "%s is %s, which has no WAF of its own", path, expect.Shown(v))
}

// tencentWAF judges public load balancers that serve HTTP or HTTPS. One whose domain leads through the SaaS form of WAF has no
// domain bound to it.
func tencentWAF(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	l := listeners["tencentcloud_clb_listener"]
	web := graph.No
	for _, p := range in.Root.PointingAt(r, "tencentcloud_clb_listener", l.balancer, l.keys...).Found {
		web = web.Or(p.Resource.Get(l.protocol).Is("HTTP", "HTTPS"))
	}
	if r.Get("network_type").Is("INTERNAL") == graph.Yes || web == graph.No {
		return analyzer.Skip()
	}
	verdict := tencentBound(in, r)
	if verdict.Outcome != analyzer.Failed {
		return verdict
	}
	for domain := range in.Root.OfType("tencentcloud_waf_saas_domain") {
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "which domains lead to it is decided by DNS", At: domain.At}
		return analyzer.UnsureBecause(cause, "", graph.NewAbsent(r.At), "no domain of WAF is bound to it, unless %s leads to it", domain.Address).Resting(domain)
	}
	if kind := r.Get("network_type"); kind.IsUnknown() {
		return analyzer.Unsure("network_type", kind, "no domain of WAF is bound to it, and it is perhaps public")
	}
	return verdict
}

var tencentBound = expect.Companion{
	Types: []string{"tencentcloud_waf_clb_domain"}, Path: "load_balancer_set.load_balancer_id", Keys: []string{"id"},
}.Remedied("add a tencentcloud_waf_clb_domain with it in its load_balancer_set")
