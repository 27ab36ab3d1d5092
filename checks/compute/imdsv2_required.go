package compute

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "imdsv2-required",
	Title: language.Text{
		En:   "instance metadata can be read with a session token only",
		Hans: "实例元数据仅可凭会话令牌读取",
		Hant: "實例元數據只可憑工作階段權杖讀取",
	},
	Severity: analyzer.High,
	Rationale: "The metadata service hands the credentials of the server's role to whoever asks from the server. An application that can be made to fetch an address asks for " +
		"an attacker; a token that has to be requested first stops that.",
	Remedy: "require tokens (IMDSv2), or switch the metadata service off",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.AWS,
			Types:   awsMetadata.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config ec2-imdsv2-check, autoscaling-launchconfig-requires-imdsv2 and ec2-launch-template-imdsv2-check: what does not require tokens is non-compliant, unless it leaves that " +
				"to the region, which does, or has no metadata service. Notebook instances of SageMaker are judged alike",
			Limits: "instances that get the setting from a launch template, which is judged itself; images that require tokens; regions that do so by other code",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/ec2-imdsv2-check.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/ec2-launch-template-imdsv2-check.html",
				"https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/launch_template",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ec2_instance_metadata_defaults",
			},
			Judge: awsMetadata.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnMetadata.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config ec2-imdsv2-check, autoscaling-launchconfig-requires-imdsv2 and ec2-launch-template-imdsv2-check: what does not require tokens is non-compliant, unless it has no " +
				"metadata service. Notebook instances of SageMaker are judged alike",
			Limits: "instances that get the setting from a launch template, which is judged itself; images and regions that require tokens",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/ec2-imdsv2-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html",
			},
			Judge: cfnMetadata.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaMetadata.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config ecs-instance-meta-data-mode-check: an instance that does not require the security-hardened mode is non-compliant, unless it has no metadata service",
			Limits:     "instances that get the setting from a launch template, which is judged itself; scaling configurations, for which the provider has no argument",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/ecs-instance-meta-data-mode-check",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_launch_template",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_kubernetes_node_pool",
			},
			Judge: alibabaMetadata.Judge,
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei:  "the provider has no argument for the metadata service",
		analyzer.Tencent: "the provider has no argument for the metadata service",
	},
})

var awsMetadata = expect.ByType{
	"aws_instance": ofRegion(tokens("metadata_options.http_tokens", "metadata_options.http_endpoint")).
		Unless(expect.Set("launch_template").And(expect.Unset("metadata_options"))),
	"aws_launch_configuration": tokens("metadata_options.http_tokens", "metadata_options.http_endpoint"),
	"aws_launch_template":      ofRegion(tokens("metadata_options.http_tokens", "metadata_options.http_endpoint")),
	"aws_sagemaker_notebook_instance": expect.OneOf("instance_metadata_service_configuration.minimum_instance_metadata_service_version", "2").
		Remedied(`set minimum_instance_metadata_service_version = "2" in an instance_metadata_service_configuration block`),
}

var cfnMetadata = expect.ByType{
	"AWS::EC2::Instance": tokens("MetadataOptions.HttpTokens", "MetadataOptions.HttpEndpoint").
		Unless(expect.Set("LaunchTemplate").And(expect.Unset("MetadataOptions"))),
	"AWS::AutoScaling::LaunchConfiguration": tokens("MetadataOptions.HttpTokens", "MetadataOptions.HttpEndpoint"),
	"AWS::EC2::LaunchTemplate":              tokens("LaunchTemplateData.MetadataOptions.HttpTokens", "LaunchTemplateData.MetadataOptions.HttpEndpoint"),
	"AWS::SageMaker::NotebookInstance": expect.OneOf("InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion", "2").
		Remedied(`set InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion: "2"`),
}

var alibabaMetadata = expect.ByType{
	"alicloud_instance":                tokens("http_tokens", "http_endpoint").Unless(expect.Set("launch_template_id").And(expect.Unset("http_tokens"))),
	"alicloud_ecs_launch_template":     tokens("http_tokens", "http_endpoint"),
	"alicloud_launch_template":         tokens("http_tokens", "http_endpoint"),
	"alicloud_cs_kubernetes_node_pool": expect.OneOf("instance_metadata_options.http_tokens", "required"),
}

// tokens wants tokens to be required, or the service to be off.
func tokens(path, endpoint string) expect.Judge {
	return expect.OneOf(path, "required").Or(expect.OneOf(endpoint, "disabled"))
}

// ofRegion passes what leaves the setting to a region that requires tokens.
func ofRegion(j expect.Judge) expect.Judge {
	settled := expect.RegionSetting{
		Types: []string{"aws_ec2_instance_metadata_defaults"},
		Is:    expect.OneOf("http_tokens", "required"),
	}.Or(j)
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if r.Get("metadata_options.http_tokens").IsSet() == graph.No {
			return settled(in, r)
		}
		return j(in, r)
	}
}
