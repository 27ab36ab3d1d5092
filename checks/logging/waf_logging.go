package logging

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "waf-logging",
	Title: language.Text{
		En:   "web application firewalls log the requests they see",
		Hans: "Web应用防火墙记录所见的请求",
		Hant: "網頁應用防火牆記錄所見的請求",
	},
	Severity:  analyzer.Medium,
	Rationale: "A firewall for web applications that blocks without writing it down leaves nobody knowing who tried what: neither that an attack is under way, nor what a rule wrongly refuses to customers.",
	Remedy:    "deliver the log of the firewall to a bucket or to the log service",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Decides:    analyzer.Partial,
			Definition: "an account with WAF, whose attack log is not delivered to LTS, is non-compliant",
			Limits:     "deliveries that other code or the console has made",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/lts_waf_access",
			},
			AccountTypes: huaweiWAFTypes,
			Account:      judgeHuaweiWAF,
		},
		{
			Name:       analyzer.AWS,
			Types:      awsFirewallLogs.Types(),
			Decides:    analyzer.Partial,
			Definition: "AWS Config wafv2-logging-enabled and waf-classic-logging-enabled: a web ACL without logging is non-compliant",
			Limits:     "logging that Firewall Manager or other code configures",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/wafv2-logging-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/waf-classic-logging-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/wafv2_web_acl_logging_configuration",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/wafregional_web_acl",
			},
			Judge: awsFirewallLogs.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::WAFv2::WebACL"},
			Decides:    analyzer.Partial,
			Definition: "AWS Config wafv2-logging-enabled: a web ACL without logging is non-compliant",
			Limits:     "logging that Firewall Manager or other stacks configure; web ACLs of WAF Classic, whose logging CloudFormation cannot configure",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/wafv2-logging-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html",
			},
			Judge: expect.Companion{
				Types: []string{"AWS::WAFv2::LoggingConfiguration"}, Path: "ResourceArn", Keys: []string{"Arn"},
			}.Remedied("add an AWS::WAFv2::LoggingConfiguration with its Arn as ResourceArn"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_waf_clb_domain"},
			Decides:    analyzer.Partial,
			Definition: "a domain in WAF whose access log is switched off is non-compliant",
			Limits:     "domains of the SaaS form, for which the provider has no argument",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/waf_clb_domain",
			},
			Judge: expect.Judge(judgeTencentWAF),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Alibaba: "the log of WAF is a feature of the instance that is bought; the provider has no argument for single domains of WAF 3.0",
	},
})

var huaweiWAFTypes = []string{
	"huaweicloud_lts_waf_access", "huaweicloud_waf_cloud_instance", "huaweicloud_waf_dedicated_instance",
	"huaweicloud_waf_domain", "huaweicloud_waf_dedicated_domain",
}

// judgeHuaweiWAF wants the attack log of the account's WAF in LTS: there is one delivery for all domains.
func judgeHuaweiWAF(in *analyzer.Inspection, a *analyzer.Account) analyzer.Verdict {
	verdict := analyzer.Skip()
	for r := range a.OfType("huaweicloud_lts_waf_access") {
		one := expect.Set("lts_attack_stream_id")(in, r)
		if r.Exists() != graph.Yes {
			one = analyzer.UnsureBecause(r.Existing.Cause(), "", graph.NewAbsent(r.At), "%s is perhaps not there", r.Address)
		}
		verdict = verdict.And(one.Resting(r))
	}
	if verdict.Outcome != analyzer.NotApplicable {
		return verdict
	}
	for range a.OfType(huaweiWAFTypes...) {
		return a.Absent("delivery of the WAF log", "declare a huaweicloud_lts_waf_access with an lts_attack_stream_id")
	}
	return a.Untouched()
}

var awsFirewallLogs = expect.ByType{
	"aws_wafv2_web_acl": expect.Companion{
		Types: []string{"aws_wafv2_web_acl_logging_configuration"}, Path: "resource_arn", Keys: []string{"arn", "id"},
	}.Remedied("add an aws_wafv2_web_acl_logging_configuration with its ARN as resource_arn"),
	"aws_waf_web_acl":         expect.Set("logging_configuration.log_destination"),
	"aws_wafregional_web_acl": expect.Set("logging_configuration.log_destination"),
}

// judgeTencentWAF judges the switch of a domain, whose default is not documented.
func judgeTencentWAF(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const path = "cls_status"
	if v := r.Get(path); v.IsAbsent() {
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service has a default that is not documented"}
		return analyzer.UnsureBecause(cause, path, v, "%s is not set", path)
	}
	return expect.OneOf(path, "1")(in, r)
}
