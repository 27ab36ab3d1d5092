package logging

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "cts-support-validate-check",
	Title: language.Text{
		En:   "audit trails can be checked for changes",
		Hans: "审计记录可校验是否被改动",
		Hant: "審計紀錄可驗證有否被改動",
	},
	Severity: analyzer.Medium,
	Rationale: "Who breaks in will try to remove the traces. With validation the service writes a signed digest of every file of the trail, so that a " +
		"file that was changed or deleted afterwards is found out.",
	Remedy: "enable the validation of the trail's files",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiValidation.Types(),
			Decides:    analyzer.Full,
			Definition: "Huawei Config cts-support-validate-check: a tracker, enabled or not, without trace file verification is non-compliant",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1552.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_tracker",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_data_tracker",
			},
			Judge: huaweiValidation.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_cloudtrail"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cloud-trail-log-file-validation-enabled: a trail without log file validation is non-compliant",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloud-trail-log-file-validation-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudtrail",
			},
			Judge: expect.True("enable_log_file_validation").Remedied("set enable_log_file_validation = true"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::CloudTrail::Trail"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cloud-trail-log-file-validation-enabled: a trail without log file validation is non-compliant",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloud-trail-log-file-validation-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html",
			},
			Judge: expect.True("EnableLogFileValidation").Remedied("set EnableLogFileValidation: true"),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Alibaba: "ActionTrail writes no digests of what it delivers; a retention policy on the bucket keeps files from being changed",
		analyzer.Tencent: "CloudAudit writes no digests of what it delivers; an object lock on the bucket keeps files from being changed",
	},
})

var huaweiValidation = expect.ByType{
	"huaweicloud_cts_tracker":      validated,
	"huaweicloud_cts_data_tracker": validated,
	"huaweicloud_cts_tracker_v1":   without("file verification", "huaweicloud_cts_tracker with validate_file = true"),
}

var validated = expect.True("validate_file").
	Remedied("set validate_file = true, and bucket_name to the bucket that the trace files go to")
