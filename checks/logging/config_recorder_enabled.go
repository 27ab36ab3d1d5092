package logging

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "config-recorder-enabled",
	Title: language.Text{
		En:   "the configuration of resources is recorded",
		Hans: "资源的配置变更有记录",
		Hant: "資源的配置變更有紀錄",
	},
	Severity:  analyzer.Medium,
	Rationale: "The recorder of configurations says what a resource was like at any time, and who changed it when. Without it the rules that watch the account have nothing to look at, and after an incident nobody can tell how it stood before.",
	Remedy:    "record all kinds of resources, and start the recorder",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiRecorder.Types(),
			Decides:    analyzer.Partial,
			Definition: "a resource recorder that does not record all resources, or delivers nowhere, is non-compliant; so is an account baseline without one",
			Limits:     "recorders that other code or the console has made",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rms_resource_recorder",
			},
			Judge:        huaweiRecorder.Judge,
			AccountTypes: huaweiRecorder.Types(),
			Account:      declared("resource recorder", "declare a huaweicloud_rms_resource_recorder", huaweiRecorder),
		},
		{
			Name:       analyzer.AWS,
			Types:      awsRecorder.Types(),
			Decides:    analyzer.Partial,
			Definition: "AWS Config recorder: a recorder that is not started, or does not record all kinds of resources, is non-compliant; so is an account baseline without one. Kinds that are left out by name are not counted",
			Limits:     "recorders that other code or the console has made, and those of other regions",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/config_configuration_recorder",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/config_configuration_recorder_status",
			},
			Judge:        awsRecorder.Judge,
			AccountTypes: awsRecorder.Types(),
			Account:      declared("configuration recorder", "declare an aws_config_configuration_recorder, its delivery channel and its status", awsRecorder),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnRecorder.Types(),
			Decides:    analyzer.Partial,
			Definition: "AWS Config recorder: one that does not record all kinds of resources is non-compliant; so is an account baseline without one. A template starts its recorder",
			Limits:     "recorders that other stacks or the console have made, and those of other regions",
			References: []string{
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html",
			},
			Judge:        cfnRecorder.Judge,
			AccountTypes: cfnRecorder.Types(),
			Account:      declared("configuration recorder", "declare an AWS::Config::ConfigurationRecorder and an AWS::Config::DeliveryChannel", cfnRecorder),
		},
		{
			Name:       analyzer.Alibaba,
			Decides:    analyzer.Partial,
			Definition: "an account baseline without a configuration recorder is non-compliant",
			Limits:     "recorders that other code or the console has made",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/config_configuration_recorder",
			},
			AccountTypes: []string{"alicloud_config_configuration_recorder"},
			Account:      declared("configuration recorder", "declare an alicloud_config_configuration_recorder", expect.ByType{"alicloud_config_configuration_recorder": nil}),
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentRecorder.Types(),
			Decides:    analyzer.Partial,
			Definition: "a recorder that is switched off is non-compliant; so is an account baseline without one",
			Limits:     "recorders that other code or the console has made",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/config_recorder_config",
			},
			Judge:        tencentRecorder.Judge,
			AccountTypes: tencentRecorder.Types(),
			Account:      declared("configuration recorder", "declare a tencentcloud_config_recorder_config with status = true", tencentRecorder),
		},
	},
})

var awsRecordsAll = recordsAll{
	all: "recording_group.all_supported", kinds: "recording_group.resource_types", strategy: "recording_group.recording_strategy.use_only",
}

var awsRecorder = expect.ByType{
	"aws_config_configuration_recorder": expect.Judge(awsRecordsAll.judge).And(expect.Companion{
		Types: []string{"aws_config_configuration_recorder_status"}, Path: "name", Keys: []string{"name", "id"},
	}.Remedied("add an aws_config_configuration_recorder_status with its name and is_enabled = true")),
	"aws_config_configuration_recorder_status": expect.True("is_enabled").And(func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		recorder := in.Root.Target(r.Get("name"), "aws_config_configuration_recorder")
		if recorder == nil || awsRecordsAll.judge(in, recorder).Outcome != analyzer.Failed {
			return analyzer.Skip()
		}
		return analyzer.Fail("name", r.Get("name"), "%s does not record all kinds of resources", recorder.Address).Resting(recorder)
	}),
}

// recordsAll names the arguments that say what a recorder of AWS records: all that it supports, unless something is written.
type recordsAll struct{ all, kinds, strategy string }

func (a recordsAll) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	switch strategy := r.Get(a.strategy); strategy.Is("ALL_SUPPORTED_RESOURCE_TYPES", "EXCLUSION_BY_RESOURCE_TYPES") {
	case graph.Yes:
		return analyzer.Pass(a.strategy, strategy, "%s is %s", a.strategy, strategy)
	case graph.Undetermined:
		return analyzer.Unsure(a.strategy, strategy, "%s is not known", a.strategy)
	}
	verdict := expect.NotFalse(a.all)(in, r)
	if verdict.Outcome == analyzer.Passed {
		return expect.Unset(a.kinds).Remedied("set %s to true instead of %s", a.all, a.kinds)(in, r)
	}
	return verdict
}

var huaweiRecorder = expect.ByType{
	"huaweicloud_rms_resource_recorder": expect.True("selector.all_supported").And(expect.Set("obs_channel.bucket").Remedied("add an obs_channel or an smn_channel").Or(expect.Set("smn_channel.topic_urn"))),
}

var cfnRecorder = expect.ByType{
	"AWS::Config::ConfigurationRecorder": recordsAll{all: "RecordingGroup.AllSupported", kinds: "RecordingGroup.ResourceTypes", strategy: "RecordingGroup.RecordingStrategy.UseOnly"}.judge,
}

var tencentRecorder = expect.ByType{
	"tencentcloud_config_recorder_config": expect.True("status"),
}
