package edge

import (
	"regexp"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "lb-tls-policy-modern",
	Title: language.Text{
		En:   "entry points refuse TLS before version 1.2",
		Hans: "入口拒绝低于1.2版本的TLS",
		Hant: "入口拒絕低於1.2版本的TLS",
	},
	Severity: analyzer.Medium,
	Rationale: "TLS 1.0 and 1.1 are withdrawn: their hash functions and block modes can be attacked, and as long as a server still accepts them, an attacker on the way can " +
		"make a client use them. Most services accept them unless they are told not to.",
	Remedy: "choose a TLS policy that starts at version 1.2",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiTLS.Types(),
			Decides: analyzer.Partial,
			Definition: "as on AWS: an HTTPS listener, a domain of an API group or of the CDN that accepts TLS before 1.2 is non-compliant. A listener accepts TLS 1.0, and the CDN TLS 1.1, " +
				"if nothing else is set; an API group what its region has",
			Limits: "security policies that are declared elsewhere",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/elb_listener",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/elb_security_policy",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/lb_listener",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/apig_group_domain_associate",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cdn_domain",
			},
			Judge: huaweiTLS.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsTLS.Types(),
			Decides: analyzer.Partial,
			Definition: "AWS Config elb-custom-security-policy-ssl-check, elb-predefined-security-policy-ssl-check and cloudfront-security-policy-check: a listener or distribution that accepts " +
				"TLS before 1.2 is non-compliant; and so is a custom domain of API Gateway or a search domain that does not say otherwise. If nothing is set, load balancers have ELBSecurityPolicy-2016-08 and " +
				"CloudFront's own certificate TLSv1, which both accept TLS 1.0",
			Limits: "which listener of a classic load balancer a policy is for",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elb-predefined-security-policy-ssl-check.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-security-policy-check.html",
				"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html",
				"https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb_listener",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/load_balancer_policy",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_distribution",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_domain_name",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain",
			},
			Judge: awsTLS.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnTLS.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config elb-custom-security-policy-ssl-check, elb-predefined-security-policy-ssl-check and cloudfront-security-policy-check: a listener or distribution that accepts " +
				"TLS before 1.2 is non-compliant; and so is a custom domain of API Gateway or a search domain that does not say otherwise",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/elb-predefined-security-policy-ssl-check.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-security-policy-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html",
			},
			Judge: cfnTLS.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaTLS.Types(),
			Decides:    analyzer.Partial,
			Definition: "as on AWS: an HTTPS or TCPSSL listener or a domain of an API gateway that accepts TLS before 1.2 is non-compliant. A listener has tls_cipher_policy_1_0 if nothing else is set",
			Limits:     "security policies that are declared elsewhere",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_listener",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_listener",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_security_policy",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nlb_listener",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/apig_domain",
			},
			Judge: alibabaTLS.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentTLS.Types(),
			Decides:    analyzer.Partial,
			Definition: "as on AWS: an HTTPS listener of GAAP or a domain of the CDN that accepts TLS before 1.2 is non-compliant",
			Limits:     "listeners of CLB, for which the provider has no argument",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/gaap_layer7_listener",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cdn_domain",
			},
			Judge: tencentTLS.Judge,
		},
	},
})

// encryptedOnly leaves out listeners whose protocol has no TLS that a policy could be for.
func encryptedOnly(j expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		l := listeners[r.Type]
		switch v, _, encrypted := l.speaks(in, r); encrypted {
		case graph.No:
			return analyzer.Skip()
		case graph.Undetermined:
			if verdict := j(in, r); verdict.Outcome == analyzer.Passed {
				return verdict
			}
			return analyzer.Unsure(l.protocol, v, "%s is not known, and the TLS policy does not start at 1.2", l.protocol)
		}
		return j(in, r)
	}
}

// custom judges the TLS versions of a policy that the argument at path names, if it is declared here.
func custom(path, typ, versions string) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		v := r.Get(path)
		policy := in.Root.Target(v, typ)
		if policy == nil {
			cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the policy that " + path + " names", At: v.At()}
			if v.IsUnknown() {
				cause = v.Cause()
			}
			return analyzer.UnsureBecause(cause, path, v, "%s names a policy that is not declared here", path)
		}
		verdict := recent(versions, analyzer.Skip())(in, policy)
		switch verdict.Outcome {
		case analyzer.Passed:
			return analyzer.Pass(path, v, "%s starts at TLS 1.2", policy.Address).Resting(policy)
		case analyzer.Failed:
			return analyzer.Fail(path, v, "%s accepts TLS before 1.2", policy.Address).
				Remedied("leave only TLSv1.2 and TLSv1.3 in %s of %s", versions, policy.Address).Resting(policy)
		}
		return verdict.Resting(policy)
	}
}

// recent wants a list of TLS versions, or a text of them with commas between, to have none before 1.2.
func recent(path string, absent analyzer.Verdict) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		v := r.Get(path)
		if v.IsSet() == graph.No {
			return absent
		}
		versions, complete := graph.Elements(v)
		if v.Kind() == graph.String {
			versions, complete = graph.Split(v, ",")
		}
		answer := graph.TriOf(true)
		if !complete {
			answer = graph.Undetermined
		}
		for _, version := range versions {
			answer = answer.And(version.Matches(isOld).Not())
		}
		return analyzer.Decide(answer, path, v, "%s has TLS before 1.2", path).Remedied("leave only TLSv1.2 and TLSv1.3 in %s", path)
	}
}

func isOld(version string) bool {
	return slices.Contains([]string{"SSLv3", "TLSv1", "TLSv1.0", "TLSv1.1"}, strings.Replace(strings.TrimSpace(version), "TLSV", "TLSv", 1))
}

// named wants an argument to match a pattern; example is one that does.
func named(path string, pattern *regexp.Regexp, example string) expect.Judge {
	return expect.Value(path, "a policy that starts at TLS 1.2", func(v graph.Value) graph.Tri {
		if v.IsSet() == graph.No {
			return graph.No
		}
		return v.Matches(pattern.MatchString)
	}).Remedied("set %s to %s", path, example)
}

var huaweiTLS = expect.ByType{
	"huaweicloud_elb_listener":   encryptedOnly(huaweiListenerPolicy),
	"huaweicloud_lb_listener":    encryptedOnly(named("tls_ciphers_policy", huaweiPolicies, "tls-1-2")),
	"huaweicloud_lb_listener_v2": encryptedOnly(named("tls_ciphers_policy", huaweiPolicies, "tls-1-2")),
	"huaweicloud_apig_group_domain_associate": func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		return recent("min_ssl_version", undocumented(r, "min_ssl_version"))(in, r)
	},
	"huaweicloud_cdn_domain": expect.Judge(func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		const path = "configs.https_settings.tls_version"
		absent := analyzer.Fail(path, r.Get(path), "%s is not set, which leaves TLS 1.1 on", path).Remedied(`set tls_version = "TLSv1.2,TLSv1.3"`)
		return recent(path, absent)(in, r)
	}).Unless(expect.NotTrue("configs.https_settings.https_enabled")),
}

var huaweiPolicies = regexp.MustCompile(`^tls-1-2(-|$)`)

// huaweiListenerPolicy judges the security policy of a listener, which is preferred, or the predefined one.
func huaweiListenerPolicy(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if r.Get("security_policy_id").IsSet() != graph.No {
		return custom("security_policy_id", "huaweicloud_elb_security_policy", "protocols")(in, r)
	}
	return named("tls_ciphers_policy", huaweiPolicies, "tls-1-2-fs-with-1-3")(in, r)
}

// undocumented is the verdict on an argument that is not set and whose default is not documented.
func undocumented(r *graph.Resource, path string) analyzer.Verdict {
	cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service has a default that is not documented"}
	return analyzer.UnsureBecause(cause, path, r.Get(path), "%s is not set", path)
}

var (
	awsPolicies    = regexp.MustCompile(`^ELBSecurityPolicy-(TLS13|TLS|FS)-1-[23](-|$)`)
	cdnPolicies    = regexp.MustCompile(`^TLSv1\.[23](\D|$)`)
	searchPolicies = regexp.MustCompile(`^Policy-Min-TLS-1-[23]-`)
	apiPolicies    = regexp.MustCompile(`^(TLS_1_2|SecurityPolicy_TLS(12|13)_.*)$`)
)

const (
	balancerPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
	cdnPolicy      = "TLSv1.2_2021"
	searchPolicy   = "Policy-Min-TLS-1-2-PFS-2023-10"
)

var awsTLS = expect.ByType{
	"aws_lb_listener":  encryptedOnly(named("ssl_policy", awsPolicies, balancerPolicy)),
	"aws_alb_listener": encryptedOnly(named("ssl_policy", awsPolicies, balancerPolicy)),
	"aws_elb":          classicWithTLS("listener.lb_protocol", terraformClassic),
	"aws_cloudfront_distribution": viewerPolicy(
		"viewer_certificate.cloudfront_default_certificate", "viewer_certificate.minimum_protocol_version"),
	"aws_opensearch_domain":        named("domain_endpoint_options.tls_security_policy", searchPolicies, searchPolicy),
	"aws_elasticsearch_domain":     named("domain_endpoint_options.tls_security_policy", searchPolicies, searchPolicy),
	"aws_api_gateway_domain_name":  named("security_policy", apiPolicies, "TLS_1_2"),
	"aws_apigatewayv2_domain_name": named("domain_name_configuration.security_policy", apiPolicies, "TLS_1_2"),
}

var cfnTLS = expect.ByType{
	"AWS::ElasticLoadBalancingV2::Listener":   encryptedOnly(named("SslPolicy", awsPolicies, balancerPolicy)),
	"AWS::ElasticLoadBalancing::LoadBalancer": classicWithTLS("Listeners.Protocol", templateClassic),
	"AWS::CloudFront::Distribution": viewerPolicy(
		"DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate", "DistributionConfig.ViewerCertificate.MinimumProtocolVersion"),
	"AWS::OpenSearchService::Domain": named("DomainEndpointOptions.TLSSecurityPolicy", searchPolicies, searchPolicy),
	"AWS::Elasticsearch::Domain":     named("DomainEndpointOptions.TLSSecurityPolicy", searchPolicies, searchPolicy),
	"AWS::ApiGateway::DomainName":    named("SecurityPolicy", apiPolicies, "TLS_1_2"),
	"AWS::ApiGatewayV2::DomainName":  named("DomainNameConfigurations.SecurityPolicy", apiPolicies, "TLS_1_2"),
}

// viewerPolicy judges the policy of a distribution. With the certificate of CloudFront itself it is TLSv1, whatever is written.
func viewerPolicy(own, version string) expect.Judge {
	foreign := expect.NotTrue(own).Remedied("use a certificate of your own, with %s as %s", cdnPolicy, version)
	policy := named(version, cdnPolicies, cdnPolicy)
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if verdict := foreign(in, r); verdict.Outcome == analyzer.Failed {
			return verdict
		}
		return foreign.And(policy)(in, r)
	}
}

// classicWithTLS leaves out classic load balancers that have no listener over TLS.
func classicWithTLS(protocol string, j expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		encrypted := graph.No
		for _, v := range r.All(protocol) {
			encrypted = encrypted.Or(v.IsFold("HTTPS", "SSL").And(v.Exists()))
		}
		switch encrypted {
		case graph.No:
			return analyzer.Skip()
		case graph.Undetermined:
			return analyzer.Unsure(protocol, r.Get(protocol), "%s is not known", protocol)
		}
		return j(in, r)
	}
}

// terraformClassic wants a policy for the listeners of a classic load balancer. Without one they have ELBSecurityPolicy-2016-08.
var terraformClassic = expect.Companion{
	Types: []string{"aws_load_balancer_listener_policy"}, Path: "load_balancer_name", Keys: []string{"name", "id"},
	Passes: func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		const path = "policy_names"
		names, complete := graph.Elements(r.Get(path))
		answer := graph.TriOf(false)
		if !complete {
			answer = graph.Undetermined
		}
		for _, name := range names {
			starts := graph.Undetermined
			if policy := in.Root.Target(name, "aws_load_balancer_policy"); policy != nil {
				starts = startsAt12(policy.All("policy_attribute.name"), policy.All("policy_attribute.value"))
			} else if name.IsKnown() {
				starts = name.Matches(awsPolicies.MatchString)
			}
			answer = answer.Or(starts)
		}
		return analyzer.Decide(answer, path, r.Get(path), "none of its policies starts at TLS 1.2").Remedied("give it a policy with %s", balancerPolicyOfClassic)
	},
}.Remedied("add an aws_load_balancer_policy of type SSLNegotiationPolicyType with %s, and an aws_load_balancer_listener_policy for each listener", balancerPolicyOfClassic)

const balancerPolicyOfClassic = "Reference-Security-Policy = ELBSecurityPolicy-TLS-1-2-2017-01"

// startsAt12 tells whether the attributes of a negotiation policy allow no TLS before 1.2: what is not named is switched off.
func startsAt12(names, values []graph.Value) graph.Tri {
	recent, old := graph.No, graph.No
	for i := range min(len(names), len(values)) {
		recent = recent.Or(names[i].Is("Reference-Security-Policy").And(values[i].Matches(awsPolicies.MatchString)))
		recent = recent.Or(names[i].Is("Protocol-TLSv1.2").And(values[i].IsTrue()))
		old = old.Or(names[i].Is("Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1").And(values[i].IsTrue()))
	}
	return recent.And(old.Not())
}

// templateClassic wants each listener over TLS to name a policy of the load balancer that starts at TLS 1.2.
func templateClassic(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const path = "Listeners.PolicyNames"
	for _, listener := range r.Get("Listeners").List() {
		if listener.Get("Protocol").IsFold("HTTPS", "SSL") != graph.Yes {
			continue
		}
		own := listener.Get("PolicyNames")
		names, complete := graph.Elements(own)
		answer := graph.TriOf(false)
		if !complete {
			answer = graph.Undetermined
		}
		for _, name := range names {
			for _, policy := range r.Get("Policies").List() {
				starts := startsAt12(policy.All("Attributes.Name"), policy.All("Attributes.Value"))
				answer = answer.Or(graph.Same(name, policy.Get("PolicyName")).And(starts))
			}
		}
		if answer != graph.Yes {
			return analyzer.Decide(answer, path, own, "a listener over TLS has no policy that starts at TLS 1.2").
				Remedied("name a policy of type SSLNegotiationPolicyType with %s in it", balancerPolicyOfClassic)
		}
	}
	return analyzer.Pass(path, r.Get(path), "each listener over TLS has a policy that starts at TLS 1.2")
}

var alibabaPolicies = regexp.MustCompile(`^tls_cipher_policy_1_2(_|$)`)

var alibabaTLS = expect.ByType{
	"alicloud_slb_listener": encryptedOnly(alibabaPolicy("tls_cipher_policy", "alicloud_slb_tls_cipher_policy")),
	"alicloud_alb_listener": encryptedOnly(alibabaPolicy("security_policy_id", "alicloud_alb_security_policy")),
	"alicloud_nlb_listener": encryptedOnly(alibabaPolicy("security_policy_id", "alicloud_nlb_security_policy")),
	"alicloud_apig_domain": expect.Judge(func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if r.Get("tls_min").IsSet() == graph.No {
			return undocumented(r, "tls_min")
		}
		return expect.Value("tls_min", "TLS 1.2 or later", func(v graph.Value) graph.Tri {
			return v.Matches(func(text string) bool { return strings.HasSuffix(text, "1.2") || strings.HasSuffix(text, "1.3") })
		})(in, r)
	}).Unless(expect.OneOf("protocol", "HTTP")),
}

// alibabaPolicy judges a predefined policy by its name, and one that is declared here by its versions.
func alibabaPolicy(path, typ string) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		v := r.Get(path)
		if text, ok := v.Text(); v.IsSet() == graph.No || ok && strings.HasPrefix(text, "tls_cipher_policy_") {
			return named(path, alibabaPolicies, "tls_cipher_policy_1_2_strict_with_1_3")(in, r)
		}
		return custom(path, typ, "tls_versions")(in, r)
	}
}

var tencentTLS = expect.ByType{
	"tencentcloud_gaap_layer7_listener": encryptedOnly(func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		return recent("tls_support_versions", undocumented(r, "tls_support_versions"))(in, r)
	}),
	"tencentcloud_cdn_domain": expect.Judge(func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		const path = "https_config.tls_versions"
		return recent(path, undocumented(r, path))(in, r)
	}).Unless(expect.NoneOf("https_config.https_switch", "on")),
}
