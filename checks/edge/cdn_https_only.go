package edge

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "cdn-https-only",
	Title: language.Text{
		En:   "content delivery networks serve clients over HTTPS only",
		Hans: "内容分发网络仅以HTTPS向客户端提供内容",
		Hant: "內容傳遞網絡只以HTTPS向客戶端提供內容",
	},
	Severity: analyzer.Medium,
	Rationale: "A page that comes over plain HTTP can be read and changed by every network on the way: what the customer enters into it goes wherever the " +
		"attacker's copy of the page sends it.",
	Remedy: "serve HTTPS, and redirect or refuse plain HTTP",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_cdn_domain", "huaweicloud_cdn_domain_v1"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a domain without HTTPS, or that does not redirect to it, is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cdn_domain",
			},
			Judge: expect.True("configs.https_settings.https_enabled").
				Then(expect.True("configs.force_redirect.enabled")).
				Then(expect.OneOf("configs.force_redirect.type", "https")),
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_cloudfront_distribution"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cloudfront-viewer-policy-https: a distribution whose default or another cache behavior allows plain HTTP is non-compliant",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-viewer-policy-https.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_distribution",
			},
			Judge: expect.OneOf("default_cache_behavior.viewer_protocol_policy", "redirect-to-https", "https-only").
				And(expect.NoneOf("ordered_cache_behavior.viewer_protocol_policy", "allow-all").
					Remedied("set ordered_cache_behavior.viewer_protocol_policy to redirect-to-https or https-only")),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::CloudFront::Distribution"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cloudfront-viewer-policy-https: a distribution whose default or another cache behavior allows plain HTTP is non-compliant",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-viewer-policy-https.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html",
			},
			Judge: expect.OneOf("DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy", "redirect-to-https", "https-only").
				And(expect.NoneOf("DistributionConfig.CacheBehaviors.ViewerProtocolPolicy", "allow-all").
					Remedied("set ViewerProtocolPolicy to redirect-to-https or https-only")),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_cdn_domain", "alicloud_cdn_domain_new", "alicloud_dcdn_domain"},
			Decides:    analyzer.Partial,
			Definition: "as on AWS: a domain that does not redirect to HTTPS is non-compliant",
			Limits:     "functions that other code configures, and domains of ESA",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cdn_domain_config",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dcdn_domain_config",
			},
			Judge: expect.ByType{
				"alicloud_cdn_domain":     forcedBy("alicloud_cdn_domain_config"),
				"alicloud_cdn_domain_new": forcedBy("alicloud_cdn_domain_config"),
				"alicloud_dcdn_domain":    forcedBy("alicloud_dcdn_domain_config"),
			}.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentForced.Types(),
			Decides:    analyzer.Full,
			Definition: "as on AWS: a domain without HTTPS, or that does not redirect to it, is non-compliant, and so is a site of EdgeOne whose settings do not",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cdn_domain",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/teo_zone_setting",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/teo_l7_acc_setting",
			},
			Judge: tencentForced.Judge,
		},
	},
})

// forcedBy wants the function https_force for a domain.
func forcedBy(typ string) expect.Judge {
	return expect.Companion{
		Types: []string{typ}, Noun: typ + " for https_force", Path: "domain_name", Keys: []string{"domain_name", "id"},
		Only:   expect.OneOf("function_name", "https_force"),
		Passes: argument("enable", "on"),
	}.Remedied(`add an %s with function_name = "https_force" and the argument enable = "on"`, typ)
}

// argument wants one of the function_args to have a name and a value.
func argument(name, value string) expect.Judge {
	const path = "function_args.arg_value"
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		names, values := r.All("function_args.arg_name"), r.All(path)
		answer := graph.No
		for i := range min(len(names), len(values)) {
			answer = answer.Or(names[i].Is(name).And(values[i].Is(value)).And(names[i].Exists()))
		}
		return analyzer.Decide(answer, path, values[0], "its argument %s is not %s", name, value)
	}
}

var tencentForced = expect.ByType{
	"tencentcloud_cdn_domain": expect.OneOf("https_config.https_switch", "on").
		Then(expect.OneOf("https_config.force_redirect.switch", "on")).
		Then(expect.OneOf("https_config.force_redirect.redirect_type", "https")),
	"tencentcloud_teo_zone_setting":   expect.OneOf("force_redirect.switch", "on"),
	"tencentcloud_teo_l7_acc_setting": expect.OneOf("zone_config.force_redirect_https.switch", "on"),
}
