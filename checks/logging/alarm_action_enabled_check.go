package logging

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "alarm-action-enabled-check",
	Title: language.Text{
		En:   "alarms are switched on and trigger an action",
		Hans: "告警已启用并会触发动作",
		Hant: "警報已啟用並會觸發動作",
	},
	Severity: analyzer.Medium,
	Rationale: "An alarm that is switched off, or whose actions are, goes on being listed as if somebody were watching. Alarms are often silenced " +
		"for a maintenance and then forgotten.",
	Remedy: "switch the alarm and its actions on",
	Parameters: []analyzer.Parameter{
		{Name: "require-action", Default: false, Doc: "whether an alarm must also have an action or somebody to notify"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiAlarms.Types(),
			Decides:    analyzer.Full,
			Definition: "Huawei Config alarm-action-enabled-check: a CES alarm rule that is disabled, or whose actions are, is non-compliant",
			Limits: "masks that silence an alarm for some time (huaweicloud_ces_notification_mask), and single rules of one-click monitoring that are " +
				"switched off (huaweicloud_ces_one_click_alarm_rule_action)",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/api-ces/ces_03_0029.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ces_alarmrule",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ces_one_click_alarm",
			},
			Judge: huaweiAlarms.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsAlarms.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config cloudwatch-alarm-action-enabled-check: an alarm whose actions are not enabled is non-compliant, and so is a composite one; with " +
				"require-action, cloudwatch-alarm-action-check",
			Limits: "whether an alarm that is an input of a composite alarm has actions of its own, if require-action asks for them",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudwatch-alarm-action-enabled-check.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudwatch-alarm-action-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_metric_alarm",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_composite_alarm",
			},
			Judge: awsAlarms.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnAlarms.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config cloudwatch-alarm-action-enabled-check: an alarm whose actions are not enabled is non-compliant, and so is a composite one; with " +
				"require-action, cloudwatch-alarm-action-check",
			Limits: "whether an alarm that is an input of a composite alarm has actions of its own, if require-action asks for them",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudwatch-alarm-action-enabled-check.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudwatch-alarm-action-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html",
			},
			Judge: cfnAlarms.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaAlarms.Types(),
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: an alert rule of CloudMonitor that is disabled is non-compliant",
			Limits:     "rules of application groups (alicloud_cms_group_metric_rule), which the provider cannot disable",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alarm",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_event_rule",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_monitor_service_metric_alarm_rule",
			},
			Judge: alibabaAlarms.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_monitor_alarm_policy"},
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: an alarm policy that is disabled is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/monitor_alarm_policy",
			},
			Judge: expect.NoneOf("enable", "0").Remedied("set enable = 1, or leave it out").
				And(acts(`set notice_ids to alarm notices`, "notice_ids", "hierarchical_notices", "trigger_tasks")),
		},
	},
})

var huaweiAlarms = expect.ByType{
	"huaweicloud_ces_alarmrule": expect.NotFalse("alarm_enabled").Remedied("set alarm_enabled = true, or leave it out").
		And(expect.NotFalse("alarm_action_enabled").Remedied("set alarm_action_enabled = true, or leave it out")).
		And(acts("add an alarm_actions block with the topics to notify", "alarm_actions.notification_list", "ok_actions.notification_list", "insufficientdata_actions.notification_list")),
	"huaweicloud_ces_one_click_alarm": expect.True("notification_enabled").Remedied("set notification_enabled = true, and alarm_notifications"),
}

var awsAlarms = expect.ByType{
	"aws_cloudwatch_metric_alarm":    awsActions,
	"aws_cloudwatch_composite_alarm": awsActions,
}

var awsActions = expect.NotFalse("actions_enabled").Remedied("set actions_enabled = true, or leave it out").
	And(acts("set alarm_actions", "alarm_actions", "ok_actions", "insufficient_data_actions"))

var cfnAlarms = expect.ByType{
	"AWS::CloudWatch::Alarm":          cfnActions,
	"AWS::CloudWatch::CompositeAlarm": cfnActions,
	"AWS::CloudWatch::LogAlarm":       cfnActions,
}

var cfnActions = expect.NotFalse("ActionsEnabled").Remedied("set ActionsEnabled: true, or leave it out").
	And(acts("set AlarmActions", "AlarmActions", "OKActions", "InsufficientDataActions"))

var alibabaAlarms = expect.ByType{
	"alicloud_cms_alarm": expect.NotFalse("enabled").Remedied("set enabled = true, or leave it out").
		And(acts("set contact_groups", "contact_groups", "webhook", "targets")),
	"alicloud_cms_event_rule": expect.NoneOf("status", "DISABLED").Remedied(`set status = "ENABLED", or leave it out`).
		And(acts("add a contact_parameters block", "contact_parameters", "webhook_parameters", "fc_parameters", "mns_parameters", "sls_parameters", "open_api_parameters")),
	"alicloud_cms_alert_rule_v2": expect.Value("enabled", "true", trueOrLeftOpen).Remedied("set enabled = true"),
	"alicloud_cloud_monitor_service_metric_alarm_rule": expect.NotFalse("status").Remedied("set status = true, or leave it out").
		And(acts("set contact_groups", "contact_groups", "webhook", "targets")),
}

// trueOrLeftOpen leaves it to the service what an argument is that is not set.
func trueOrLeftOpen(v graph.Value) graph.Tri {
	if v.IsAbsent() {
		return graph.Undetermined
	}
	return v.IsTrue()
}

// acts wants one of several arguments to be set if the setting asks for actions.
func acts(remedy string, paths ...string) expect.Judge {
	some := expect.Value(paths[0], "an action", graph.Value.IsSet)
	for _, path := range paths[1:] {
		some = some.Or(expect.Set(path))
	}
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if !analyzer.Setting[bool](in, "require-action") {
			return analyzer.Skip()
		}
		verdict := some(in, r)
		if verdict.Outcome == analyzer.Failed {
			return analyzer.Fail(paths[0], r.Get(paths[0]), "none of %s is set", strings.Join(paths, ", ")).Remedied("%s", remedy)
		}
		return verdict
	}
}
