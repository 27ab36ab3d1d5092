package logging

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "cts-lts-enable",
	Title: language.Text{
		En:   "audit trails are delivered to the log service",
		Hans: "审计记录传送至日志服务",
		Hant: "審計紀錄傳送至日誌服務",
	},
	Severity: analyzer.Medium,
	Rationale: "In the log service a trail can be searched, kept as long as the bank must keep it, and watched by alarms. A trail that only lies in a " +
		"bucket, or that the service drops after some days, is read too late.",
	Remedy: "deliver the trail to the log service",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiAnalysis.Types(),
			Decides:    analyzer.Full,
			Definition: "Huawei Config cts-lts-enable: a tracker, enabled or not, without trace analysis, the transfer to LTS, is non-compliant",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1550.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_tracker",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_data_tracker",
			},
			Judge: huaweiAnalysis.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_cloudtrail"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cloud-trail-cloud-watch-logs-enabled: a trail that does not send its logs to CloudWatch Logs is non-compliant",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloud-trail-cloud-watch-logs-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudtrail",
			},
			Judge: expect.Set("cloud_watch_logs_group_arn").
				Remedied("set cloud_watch_logs_group_arn to the ARN of a log group, followed by :*, and cloud_watch_logs_role_arn"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::CloudTrail::Trail"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cloud-trail-cloud-watch-logs-enabled: a trail that does not send its logs to CloudWatch Logs is non-compliant",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloud-trail-cloud-watch-logs-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html",
			},
			Judge: expect.Set("CloudWatchLogsLogGroupArn").
				Remedied("set CloudWatchLogsLogGroupArn to the ARN of a log group, and CloudWatchLogsRoleArn"),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_actiontrail", "alicloud_actiontrail_trail"},
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: a trail that is not delivered to the log service, Simple Log Service, is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/actiontrail_trail",
			},
			Judge: expect.Set("sls_project_arn").
				Remedied("set sls_project_arn to the ARN of a Simple Log Service project, and sls_write_role_arn"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentDelivery.Types(),
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: a tracking set that is not delivered to the log service, CLS, is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/audit_track",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/events_audit_track",
			},
			Judge: tencentDelivery.Judge,
		},
	},
})

var huaweiAnalysis = expect.ByType{
	"huaweicloud_cts_tracker":      expect.True("lts_enabled").Remedied("set lts_enabled = true"),
	"huaweicloud_cts_data_tracker": expect.True("lts_enabled").Remedied("set lts_enabled = true"),
	"huaweicloud_cts_tracker_v1":   without("trace analysis", "huaweicloud_cts_tracker with lts_enabled = true"),
}

var tencentDelivery = expect.ByType{
	"tencentcloud_audit_track": expect.OneOf("storage.storage_type", "cls").
		Remedied(`set storage_type = "cls" and storage_name to the id of a log topic`),
	"tencentcloud_events_audit_track": expect.OneOf("storage.storage_type", "cls").
		Remedied(`set storage_type = "cls" and storage_name to the id of a log topic`),
	"tencentcloud_audit": without("delivery to the log service", `tencentcloud_audit_track with storage_type = "cls"`),
}
