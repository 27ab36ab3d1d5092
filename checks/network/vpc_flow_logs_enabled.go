package network

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "vpc-flow-logs-enabled",
	Title: language.Text{
		En:   "networks record their traffic in a flow log",
		Hans: "网络以流日志记录其流量",
		Hant: "網絡以流量日誌記錄其流量",
	},
	Severity: analyzer.Medium,
	Rationale: "After an incident the flow log of a network is often the only record of who talked to whom. It cannot be " +
		"made afterwards.",
	Remedy: "add a flow log for the whole network",
	Parameters: []analyzer.Parameter{
		{Name: "all-traffic", Default: false, Doc: "whether only a flow log of all traffic counts, not one of accepted or of rejected traffic alone"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_vpc", "huaweicloud_vpc_v1"},
			Decides:    analyzer.Partial,
			Definition: "Huawei Config vpc-flow-logs-enabled: a VPC without a flow log is non-compliant; flow logs of single subnets or ports do not count",
			Limits:     "flow logs that other code makes for the same network",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_13_6014.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/vpc_flow_log",
			},
			Judge: expect.Companion{
				Types: []string{"huaweicloud_vpc_flow_log"}, Path: "resource_id", Keys: []string{"id"},
				Passes: expect.OneOf("resource_type", "vpc").And(expect.NotFalse("enabled")).And(allTraffic("traffic_type", "all")),
			}.Remedied(`add a huaweicloud_vpc_flow_log with resource_type = "vpc" and its id as resource_id`),
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_vpc", "aws_default_vpc"},
			Decides:    analyzer.Partial,
			Definition: "AWS Config vpc-flow-logs-enabled: a VPC without a flow log is non-compliant; flow logs of single subnets or interfaces do not count",
			Limits:     "flow logs that other code makes for the same network",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/vpc-flow-logs-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/flow_log",
			},
			Judge: expect.Companion{
				Types: []string{"aws_flow_log"}, Path: "vpc_id", Keys: []string{"id"},
				Passes: allTraffic("traffic_type", "ALL"),
			}.Remedied("add an aws_flow_log with its id as vpc_id"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::EC2::VPC"},
			Decides:    analyzer.Partial,
			Definition: "AWS Config vpc-flow-logs-enabled: a VPC without a flow log is non-compliant; flow logs of single subnets or interfaces do not count",
			Limits:     "flow logs that other stacks make for the same network",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/vpc-flow-logs-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html",
			},
			Judge: expect.Companion{
				Types: []string{"AWS::EC2::FlowLog"}, Path: "ResourceId", Keys: []string{"VpcId"},
				Passes: expect.OneOf("ResourceType", "VPC").And(allTraffic("TrafficType", "ALL")),
			}.Remedied("add an AWS::EC2::FlowLog with ResourceType: VPC and a Ref to it as ResourceId"),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_vpc"},
			Decides:    analyzer.Partial,
			Definition: "Alibaba Cloud Config vpc-flow-logs-enabled: a VPC without an active flow log is non-compliant",
			Limits:     "flow logs that other code makes for the same network",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/vpc-flow-logs-enabled",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/vpc_flow_log",
			},
			Judge: expect.Companion{
				Types: []string{"alicloud_vpc_flow_log"}, Path: "resource_id", Keys: []string{"id"},
				Passes: expect.OneOf("resource_type", "VPC").And(expect.NoneOf("status", "Inactive").Remedied("set status to Active")).And(allTraffic("traffic_type", "All")),
			}.Remedied(`add an alicloud_vpc_flow_log with resource_type = "VPC" and its id as resource_id`),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_vpc"},
			Decides:    analyzer.Partial,
			Definition: "as on Huawei Cloud: a VPC without a flow log is non-compliant; flow logs of single subnets or interfaces do not count",
			Limits:     "flow logs that other code makes for the same network",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/vpc_flow_log",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/vpc_flow_log_config",
			},
			Judge: expect.Companion{
				Types: []string{"tencentcloud_vpc_flow_log"}, Path: "resource_id", Keys: []string{"id"},
				Passes: expect.OneOf("resource_type", "VPC").And(notSwitchedOff).And(allTraffic("traffic_type", "ALL")),
			}.Remedied(`add a tencentcloud_vpc_flow_log with resource_type = "VPC" and its id as resource_id`),
		},
	},
})

// allTraffic wants a flow log to record all traffic if the setting asks for that; what is not set records all.
func allTraffic(path, all string) expect.Judge {
	strict := expect.Value(path, all, func(v graph.Value) graph.Tri {
		if v.IsAbsent() {
			return graph.Yes
		}
		return v.IsFold(all)
	}).Remedied("set %s to %s", path, all)
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		if !analyzer.Setting[bool](in, "all-traffic") {
			return analyzer.Skip()
		}
		return strict(in, r)
	}
}

// A flow log of Tencent Cloud is switched off by a resource of its own.
var notSwitchedOff = expect.Companion{
	Types: []string{"tencentcloud_vpc_flow_log_config"}, Path: "flow_log_id", Keys: []string{"id"},
	Passes: expect.False("enable"),
}.None("%s switches it off").Remedied("set enable to true in it")
