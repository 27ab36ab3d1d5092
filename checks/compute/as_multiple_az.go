package compute

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "as-multiple-az",
	Title: language.Text{
		En:   "scaling groups span at least two availability zones",
		Hans: "伸缩组跨至少两个可用区",
		Hant: "擴展群組橫跨至少兩個可用區",
	},
	Severity: analyzer.Medium,
	Rationale: "A scaling group replaces servers that fail, but only in the zones it was given. With a single one, nothing is left to replace them when " +
		"that zone fails.",
	Remedy: "give the group zones, or subnets in zones, of which there are at least two",
	Parameters: []analyzer.Parameter{
		{Name: "min-zones", Default: 2, Doc: "how many zones a group needs, as minAvailabilityZones of AWS Config"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   []string{"huaweicloud_as_group", "huaweicloud_as_group_v1"},
			Decides: analyzer.Full,
			Definition: "Huawei Config as-multiple-az: a scaling group in only one zone is non-compliant; without availability_zones the service chooses one. " +
				"Subnets are regional and say nothing about zones",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_13_6010.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/as_group",
			},
			Judge: judgeHuaweiGroup,
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_autoscaling_group"},
			Decides:    analyzer.Full,
			Definition: "AWS Config autoscaling-multiple-az: a group that spans fewer than two zones is non-compliant",
			Limits:     "subnets whose zone is not in the same code",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/autoscaling-multiple-az.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/autoscaling_group",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/subnet",
			},
			Judge: groupPlaces{subnets: "vpc_zone_identifier", zones: "availability_zones"}.judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::AutoScaling::AutoScalingGroup"},
			Decides:    analyzer.Full,
			Definition: "AWS Config autoscaling-multiple-az: a group that spans fewer than two zones is non-compliant; Fn::GetAZs is taken to be several zones",
			Limits:     "subnets whose zone is not in the same template",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/autoscaling-multiple-az.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html",
			},
			Judge: groupPlaces{subnets: "VPCZoneIdentifier", zones: "AvailabilityZones", zoneIDs: "AvailabilityZoneIds"}.judge,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   []string{"alicloud_ess_scaling_group"},
			Decides: analyzer.Full,
			Definition: "as on Huawei Cloud: a scaling group in only one zone is non-compliant; Alibaba Cloud's own rule ess-scaling-group-attach-multi-switch counts " +
				"vSwitches, which may be in one zone",
			Limits: "vSwitches whose zone is not in the same code",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/ess-scaling-group-attach-multi-switch",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ess_scaling_group",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/vswitch",
			},
			Judge: groupPlaces{
				subnets: "vswitch_ids", subnet: "vswitch_id",
				templates: []string{"launch_template_id", "instance_id", "container_group_id"},
			}.judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_as_scaling_group"},
			Decides:    analyzer.Full,
			Definition: "as on Huawei Cloud: a scaling group in only one zone is non-compliant",
			Limits:     "subnets whose zone is not in the same code",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/as_scaling_group",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/subnet",
			},
			Judge: groupPlaces{subnets: "subnet_ids", zones: "zones"}.judge,
		},
	},
})

func judgeHuaweiGroup(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	path := "availability_zones"
	if r.Get(path).IsSet() == graph.No && r.Get("available_zones").IsSet() != graph.No {
		path = "available_zones"
	}
	listed := r.Get(path)
	if listed.IsSet() == graph.No {
		return analyzer.Fail(path, listed, "%s is not set, so the service chooses a single zone", path).
			Remedied("set availability_zones to at least two zones")
	}
	zones, complete := graph.Elements(listed)
	return expect.Count(path, listed, zones, complete, "zones", analyzer.Setting[int](in, "min-zones")).
		Remedied("add another zone to %s", path)
}

// groupPlaces names the arguments that place a scaling group.
type groupPlaces struct {
	subnets   string   // a list
	subnet    string   // a deprecated one for a single subnet
	zones     string   // a list, for groups without subnets
	zoneIDs   string   // the same by id
	templates []string // those that can place it otherwise, if it takes one of them; nil: something always can
}

func (g groupPlaces) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	least := analyzer.Setting[int](in, "min-zones")
	given := func(path string) bool { return path != "" && r.Get(path).IsSet() != graph.No }
	if given(g.subnet) && !given(g.subnets) {
		single := r.Get(g.subnet)
		return analyzer.Fail(g.subnet, single, "%s is a single subnet, want at least %d zones", g.subnet, least).
			Remedied("list subnets in at least %d zones in %s", least, g.subnets)
	}
	// Where there are subnets and zones, they are in the same zones.
	var open *analyzer.Verdict
	for _, path := range []string{g.subnets, g.zones, g.zoneIDs} {
		if !given(path) {
			continue
		}
		verdict := g.count(in, r, path, least)
		if verdict.Outcome != analyzer.Undetermined {
			return verdict
		}
		if open == nil {
			open = &verdict
		}
	}
	if open != nil {
		return *open
	}
	none := r.Get(g.subnets)
	if g.templates != nil && !slices.ContainsFunc(g.templates, given) {
		return analyzer.Fail(g.subnets, none, "%s is not set, want subnets in at least %d zones", g.subnets, least)
	}
	cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "what else places the servers", At: r.At}
	return analyzer.UnsureBecause(cause, g.subnets, none, "%s is not set", g.subnets)
}

// count counts the zones that one of the arguments lists.
func (g groupPlaces) count(in *analyzer.Inspection, r *graph.Resource, path string, least int) analyzer.Verdict {
	listed := r.Get(path)
	if path != g.subnets && least <= 2 && allZones(in.Root, listed) {
		return analyzer.Pass(path, listed, "%s has all zones of the region", path)
	}
	elems, complete := graph.Elements(listed)
	more := "another zone"
	if path == g.subnets {
		elems = facet.SubnetZones(in.Root, elems)
		more = "a subnet in another zone"
	}
	return expect.Count(path, listed, elems, complete, "zones", least).Remedied("add %s to %s", more, path)
}

// allZones reports whether a list is that of all zones of an AWS region, of which there are at least two.
func allZones(root *graph.Root, list graph.Value) bool {
	switch o := list.Origin(); o.Op {
	case graph.OpCall:
		return o.Name == "getazs"
	case graph.OpRef:
		if attribute := o.Ref.Attribute; attribute != "names" && attribute != "zone_ids" {
			return false
		}
		zones := root.Target(list, "data.aws_availability_zones")
		return zones != nil && zones.Get("filter").IsAbsent() && zones.Get("exclude_names").IsAbsent() && zones.Get("exclude_zone_ids").IsAbsent()
	}
	return false
}
