package logging

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "threat-detection-enabled",
	Title: language.Text{
		En:   "threat detection is switched on",
		Hans: "威胁检测已启用",
		Hant: "威脅偵測已啟用",
	},
	Severity:  analyzer.Medium,
	Rationale: "A detector that reads the logs of the account finds what no rule on a single resource can: keys that are used from another country, servers that talk to known command servers, a trail that was switched off.",
	Remedy:    "switch the threat detection of the account on",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Decides:    analyzer.Partial,
			Definition: "an account baseline that has no server, container or quota of Host Security is non-compliant",
			Limits:     "what other code or the console has switched on, and which servers are protected",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/hss_host_protection",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/hss_cce_protection",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/hss_quota",
			},
			AccountTypes: huaweiDetection.Types(),
			Account:      declared("protection by Host Security", "declare a huaweicloud_hss_host_protection for each server", huaweiDetection),
		},
		{
			Name:       analyzer.AWS,
			Types:      awsDetector.Types(),
			Decides:    analyzer.Partial,
			Definition: "AWS Config guardduty-enabled-centralized: a detector that is switched off is non-compliant, and so is an account baseline without one",
			Limits:     "detectors that other code, the console or the organisation has made, and those of other regions",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/guardduty-enabled-centralized.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/guardduty_detector",
			},
			Judge:        awsDetector.Judge,
			AccountTypes: awsDetector.Types(),
			Account:      declared("GuardDuty detector", "declare an aws_guardduty_detector", awsDetector),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnDetector.Types(),
			Decides:    analyzer.Partial,
			Definition: "AWS Config guardduty-enabled-centralized: a detector that is switched off is non-compliant, and so is an account baseline without one",
			Limits:     "detectors that other stacks, the console or the organisation have made, and those of other regions",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/guardduty-enabled-centralized.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html",
			},
			Judge:        cfnDetector.Judge,
			AccountTypes: cfnDetector.Types(),
			Account:      declared("GuardDuty detector", "declare an AWS::GuardDuty::Detector", cfnDetector),
		},
		{
			Name:       analyzer.Alibaba,
			Decides:    analyzer.Partial,
			Definition: "an account baseline without an instance of Security Center is non-compliant",
			Limits:     "what other code or the console has bought, and which servers it protects",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_instance",
			},
			AccountTypes: []string{"alicloud_threat_detection_instance"},
			Account:      declared("instance of Security Center", "declare an alicloud_threat_detection_instance", expect.ByType{"alicloud_threat_detection_instance": nil}),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_instance"},
			Decides:    analyzer.Full,
			Definition: "a server on which the agent of Cloud Workload Protection is switched off is non-compliant",
			Limits:     "what is removed from a running server",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/instance",
			},
			Judge: expect.NotTrue("disable_security_service").Remedied("leave disable_security_service out; this creates the server anew"),
		},
	},
})

var huaweiDetection = expect.ByType{
	"huaweicloud_hss_host_protection": nil,
	"huaweicloud_hss_cce_protection":  nil,
	"huaweicloud_hss_quota":           nil,
}

var awsDetector = expect.ByType{
	"aws_guardduty_detector": expect.NotFalse("enable"),
}

var cfnDetector = expect.ByType{
	"AWS::GuardDuty::Detector": expect.True("Enable"),
}
