package compute

import (
	"fmt"
	"maps"
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "ecs-instance-no-public-ip",
	Title: language.Text{
		En:   "servers have no public IP address",
		Hans: "服务器没有公网IP地址",
		Hant: "伺服器沒有公共網絡IP地址",
	},
	Severity: analyzer.High,
	Rationale: "A server with a public address is reachable from the whole Internet, past load balancers, gateways and their logs; one careless " +
		"security group rule is enough.",
	Remedy: "take the public address away; let traffic in through a load balancer and out through a NAT gateway",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_compute_instance", "huaweicloud_compute_instance_v2"},
			Decides:    analyzer.Partial,
			Definition: "Huawei Config ecs-instance-no-public-ip: an ECS instance with an EIP is non-compliant; a global EIP counts too",
			Limits:     "addresses that other code binds; configurations of auto scaling; IPv6 addresses",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_13_6018.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/compute_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/compute_eip_associate",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/vpc_eip_associate",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/global_eip_associate",
			},
			Judge: expect.Unset("eip_id").And(expect.Unset("eip_type")).And(huaweiAddresses.judge),
		},
		{
			Name:    analyzer.AWS,
			Types:   awsPublic.Types(),
			Decides: analyzer.Partial,
			Definition: "AWS Config ec2-instance-no-public-ip, ec2-launch-template-public-ip-disabled and autoscaling-launch-config-public-ip-disabled: an instance with a public " +
				"IPv4 address, or a launch template or configuration that asks for one, is non-compliant",
			Limits: "addresses that other code binds; instances that leave the choice to a subnet or launch template of other code, or to the default subnet",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/ec2-instance-no-public-ip.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/ec2-launch-template-public-ip-disabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/autoscaling-launch-config-public-ip-disabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/subnet",
			},
			Judge: awsPublic.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnPublic.Types(),
			Decides: analyzer.Partial,
			Definition: "AWS Config ec2-instance-no-public-ip, ec2-launch-template-public-ip-disabled and autoscaling-launch-config-public-ip-disabled: an instance with a public " +
				"IPv4 address, or a launch template or configuration that asks for one, is non-compliant",
			Limits: "addresses that other stacks bind; instances that leave the choice to a subnet or launch template of another stack, or to the default subnet",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/ec2-instance-no-public-ip.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html",
			},
			Judge: cfnPublic.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaPublic.Types(),
			Decides:    analyzer.Partial,
			Definition: "Alibaba Cloud Config ecs-running-instance-no-public-ip: an ECS instance with a public IPv4 address or an EIP is non-compliant",
			Limits:     "addresses that other code binds; configurations of auto scaling; launch templates of other code",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/ecs-running-instance-no-public-ip",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/eip_association",
			},
			Judge: alibabaPublic.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_instance", "tencentcloud_instance_set"},
			Decides:    analyzer.Partial,
			Definition: "as on Huawei Cloud: an instance with a public address or an EIP is non-compliant",
			Limits:     "addresses that other code binds; configurations of auto scaling",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/eip_association",
			},
			Judge: expect.NotTrue("allocate_public_ip").Remedied("set allocate_public_ip = false").And(tencentAddresses.judge),
		},
	},
})

// addresses says how the public addresses of a platform, which are resources of their own, get to an instance: they name it, or
// an interface of it.
type addresses struct {
	instance  []expect.Companion // what names the instance, or an interface by an attribute of the instance
	port      []expect.Companion // what names an interface that is a resource
	ports     []string           // the types of an interface
	own       []string           // paths of the instance that name its interfaces
	attached  []expect.Companion // what attaches an interface to the instance …
	connected string             // … and its argument that names the interface
}

const bound = "%s gives it a public address"

func (a addresses) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	verdict := analyzer.Skip()
	for _, address := range a.instance {
		verdict = verdict.And(address.None(bound)(in, r))
	}
	var judged []*graph.Resource
	onPort := func(port graph.Value) analyzer.Verdict {
		verdict := analyzer.Skip()
		p := in.Root.Target(port, a.ports...)
		if p == nil || slices.Contains(judged, p) {
			return verdict
		}
		judged = append(judged, p)
		for _, address := range a.port {
			verdict = verdict.And(address.None(bound)(in, p))
		}
		return verdict.Resting(p)
	}
	for _, path := range a.own {
		for _, port := range r.All(path) {
			verdict = verdict.And(onPort(port))
		}
	}
	for _, attachment := range a.attached {
		for _, t := range attachment.Types {
			join := in.Root.PointingAt(r, t, attachment.Path, attachment.Keys...)
			for _, p := range join.Found {
				verdict = verdict.And(onPort(p.Resource.Get(a.connected)))
			}
			for _, p := range join.Open {
				if on := onPort(p.Resource.Get(a.connected)); on.Outcome == analyzer.Failed {
					cause := graph.Join{Open: []graph.Pointer{p}}.Cause()
					verdict = verdict.And(analyzer.UnsureBecause(cause, "", p.Value, "%s perhaps attaches an interface with a public address", p.Resource.Address))
				}
			}
		}
	}
	return verdict
}

var huaweiAddresses = addresses{
	instance: []expect.Companion{
		{
			Types: []string{"huaweicloud_compute_eip_associate", "huaweicloud_compute_floatingip_associate_v2"}, Path: "instance_id", Keys: []string{"id"},
			Passes: expect.Set("public_ip"), // without one it connects an IPv6 address to a bandwidth
		},
		{Types: []string{"huaweicloud_global_eip_associate"}, Path: "associate_instance.instance_id", Keys: append([]string{"id"}, huaweiPorts...)},
		{Types: []string{"huaweicloud_vpc_eip_associate", "huaweicloud_networking_eip_associate"}, Path: "port_id", Keys: huaweiPorts},
		{Types: []string{"huaweicloud_vpc_eip_associate", "huaweicloud_networking_eip_associate"}, Path: "fixed_ip", Keys: append([]string{"access_ip_v4"}, ofNetworks("fixed_ip_v4")...)},
		{Types: []string{"huaweicloud_vpc_eipv3_associate"}, Path: "associate_instance_id", Keys: huaweiPorts},
		{Types: []string{"huaweicloud_vpc_eip", "huaweicloud_vpc_eip_v1"}, Path: "publicip.port_id", Keys: huaweiPorts},
	},
	port: []expect.Companion{
		{Types: []string{"huaweicloud_vpc_eip_associate", "huaweicloud_networking_eip_associate"}, Path: "port_id", Keys: []string{"id"}},
		{Types: []string{"huaweicloud_vpc_eipv3_associate"}, Path: "associate_instance_id", Keys: []string{"id"}},
		{Types: []string{"huaweicloud_global_eip_associate"}, Path: "associate_instance.instance_id", Keys: []string{"id"}},
		{Types: []string{"huaweicloud_vpc_eip", "huaweicloud_vpc_eip_v1"}, Path: "publicip.port_id", Keys: []string{"id"}},
	},
	ports: []string{"huaweicloud_networking_port", "huaweicloud_networking_port_v2", "huaweicloud_vpc_network_interface"},
	own:   []string{"network.port"},
	attached: []expect.Companion{
		{Types: []string{"huaweicloud_compute_interface_attach", "huaweicloud_compute_interface_attach_v2"}, Path: "instance_id", Keys: []string{"id"}},
	},
	connected: "port_id",
}

var huaweiPorts = ofNetworks("port")

// ofNetworks are the ways to name an attribute of a network of an instance, which has at most 12.
func ofNetworks(attribute string) []string {
	keys := []string{"network." + attribute}
	for i := range 12 {
		keys = append(keys, fmt.Sprintf("network[%d].%s", i, attribute))
	}
	return keys
}

var awsPublic = expect.ByType{
	"aws_instance":              expect.Judge(judgeAWSInstance).And(awsAddresses("id").judge),
	"aws_spot_instance_request": expect.Judge(judgeAWSInstance).And(awsAddresses("spot_instance_id").judge),
	"aws_launch_template":       expect.NotTrue("network_interfaces.associate_public_ip_address").Remedied("set associate_public_ip_address = false"),
	"aws_launch_configuration":  expect.NotTrue("associate_public_ip_address").Remedied("set associate_public_ip_address = false"),
}

// awsAddresses is about an instance whose id is the given attribute.
func awsAddresses(id string) addresses {
	const primary = "primary_network_interface_id"
	return addresses{
		instance: []expect.Companion{
			{Types: []string{"aws_eip"}, Path: "instance", Keys: []string{id}},
			{Types: []string{"aws_eip"}, Path: "network_interface", Keys: []string{primary}},
			{Types: []string{"aws_eip_association"}, Path: "instance_id", Keys: []string{id}},
			{Types: []string{"aws_eip_association"}, Path: "network_interface_id", Keys: []string{primary}},
		},
		port: []expect.Companion{
			{Types: []string{"aws_eip"}, Path: "network_interface", Keys: []string{"id"}},
			{Types: []string{"aws_eip_association"}, Path: "network_interface_id", Keys: []string{"id"}},
		},
		ports: []string{"aws_network_interface"},
		own:   []string{"network_interface.network_interface_id", "primary_network_interface.network_interface_id"},
		attached: []expect.Companion{
			{Types: []string{"aws_network_interface_attachment"}, Path: "instance_id", Keys: []string{id}},
		},
		connected: "network_interface_id",
	}
}

// judgeAWSInstance judges what an instance asks for itself. What it does not say its launch template may say, and else its subnet.
func judgeAWSInstance(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	for _, path := range []string{"primary_network_interface", "network_interface"} {
		if attached := r.Get(path); attached.IsSet() == graph.Yes {
			return analyzer.Pass(path, attached, "its interface exists beforehand, and gets no address of its own")
		}
	}
	flag, subnet := r.Get("associate_public_ip_address"), r.Get("subnet_id")
	if template := r.Get("launch_template"); flag.IsAbsent() && template.IsSet() != graph.No {
		t := in.Root.Target(template.Get("id"), "aws_launch_template")
		if t == nil {
			t = in.Root.Target(template.Get("name"), "aws_launch_template")
		}
		if t == nil {
			cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the launch template", At: template.At()}
			return analyzer.UnsureBecause(cause, "launch_template", template, "associate_public_ip_address is not set, so the launch template can set it")
		}
		flag = t.Get("network_interfaces.associate_public_ip_address")
		if subnet.IsAbsent() {
			subnet = t.Get("network_interfaces.subnet_id")
		}
	}
	if !flag.IsAbsent() {
		return analyzer.Decide(flag.IsTrue().Not(), "associate_public_ip_address", flag, "associate_public_ip_address is %s, want false", flag).
			Remedied("set associate_public_ip_address = false")
	}
	return judgeSubnet(in, "associate_public_ip_address", "subnet_id", subnet)
}

var cfnPublic = expect.ByType{
	"AWS::EC2::Instance":                    expect.Judge(judgeCFNInstance).And(cfnAddresses.judge),
	"AWS::EC2::LaunchTemplate":              expect.NotTrue("LaunchTemplateData.NetworkInterfaces.AssociatePublicIpAddress").Remedied("set AssociatePublicIpAddress: false"),
	"AWS::AutoScaling::LaunchConfiguration": expect.NotTrue("AssociatePublicIpAddress").Remedied("set AssociatePublicIpAddress: false"),
}

var cfnAddresses = addresses{
	instance: []expect.Companion{
		{Types: []string{"AWS::EC2::EIP", "AWS::EC2::EIPAssociation"}, Path: "InstanceId", Keys: []string{"InstanceId"}},
	},
	port: []expect.Companion{
		{Types: []string{"AWS::EC2::EIPAssociation"}, Path: "NetworkInterfaceId", Keys: []string{"Id"}},
	},
	ports: []string{"AWS::EC2::NetworkInterface"},
	own:   []string{"NetworkInterfaces.NetworkInterfaceId"},
	attached: []expect.Companion{
		{Types: []string{"AWS::EC2::NetworkInterfaceAttachment"}, Path: "InstanceId", Keys: []string{"InstanceId"}},
	},
	connected: "NetworkInterfaceId",
}

// judgeCFNInstance judges what an instance asks for itself, on any of its interfaces. What it does not say its launch template may
// say, and else its subnet.
func judgeCFNInstance(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const path = "NetworkInterfaces.AssociatePublicIpAddress"
	subnet := r.Get("SubnetId")
	if interfaces := r.Get("NetworkInterfaces"); interfaces.IsSet() != graph.No {
		flag := r.Get(path)
		switch asked := expect.NotTrue(path)(in, r); {
		case asked.Outcome != analyzer.Passed || !flag.IsAbsent():
			return asked.Remedied("set AssociatePublicIpAddress: false")
		case r.Get("NetworkInterfaces.NetworkInterfaceId").IsSet() == graph.Yes:
			return analyzer.Pass("NetworkInterfaces", interfaces, "its interface exists beforehand, and gets no address of its own")
		}
		subnet = r.Get("NetworkInterfaces.SubnetId")
	}
	if template := r.Get("LaunchTemplate"); template.IsSet() != graph.No {
		t := in.Root.Target(template.Get("LaunchTemplateId"), "AWS::EC2::LaunchTemplate")
		if t == nil {
			cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the launch template", At: template.At()}
			return analyzer.UnsureBecause(cause, "LaunchTemplate", template, "the launch template can ask for a public address")
		}
		const path = "LaunchTemplateData.NetworkInterfaces.AssociatePublicIpAddress"
		if flag := t.Get(path); !flag.IsAbsent() {
			return analyzer.Decide(flag.IsTrue().Not(), "LaunchTemplate", flag, "AssociatePublicIpAddress of %s is %s, want false", t.Address, flag).
				Remedied("set AssociatePublicIpAddress: false").Resting(t)
		}
		if subnet.IsAbsent() {
			subnet = t.Get("LaunchTemplateData.NetworkInterfaces.SubnetId")
		}
	}
	return judgeSubnet(in, "AssociatePublicIpAddress", "SubnetId", subnet)
}

// mapsPublicAddresses is the argument by which a subnet gives its instances public addresses, by its type.
var mapsPublicAddresses = map[string]string{
	"aws_subnet":         "map_public_ip_on_launch",
	"aws_default_subnet": "map_public_ip_on_launch",
	"AWS::EC2::Subnet":   "MapPublicIpOnLaunch",
}

// judgeSubnet judges an instance that leaves it to its subnet whether it gets a public address: flag is the argument that it
// does not set, path the one that names the subnet.
func judgeSubnet(in *analyzer.Inspection, flag, path string, subnet graph.Value) analyzer.Verdict {
	if subnet.IsAbsent() {
		cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the default subnet", At: subnet.At()}
		return analyzer.UnsureBecause(cause, flag, subnet, "%s and %s are not set, so it is as in the default subnet", flag, path)
	}
	s := in.Root.Target(subnet, slices.Collect(maps.Keys(mapsPublicAddresses))...)
	if s == nil {
		cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the subnet", At: subnet.At()}
		if subnet.IsUnknown() {
			cause = subnet.Cause()
		}
		return analyzer.UnsureBecause(cause, path, subnet, "%s is not set, so it is as the subnet says", flag)
	}
	flagged := s.Get(mapsPublicAddresses[s.Type])
	public := flagged.IsTrue()
	if s.Type == "aws_default_subnet" && flagged.IsAbsent() {
		public = graph.Yes // a default subnet is made that way
	}
	switch public {
	case graph.No:
		return analyzer.Pass(path, subnet, "%s gives no public addresses", s.Address).Resting(s)
	case graph.Yes:
		return analyzer.Fail(path, subnet, "%s is not set, and %s gives its instances public addresses", flag, s.Address).
			Resting(s).Remedied("set %s to false", flag)
	}
	return analyzer.UnsureBecause(flagged.Cause(), path, subnet, "%s is not set, so it is as %s says", flag, s.Address).Resting(s)
}

var alibabaPublic = expect.ByType{
	"alicloud_instance":         expect.Judge(judgeAlibabaBandwidth).And(alibabaAddresses.judge),
	"alicloud_ecs_instance_set": judgeAlibabaBandwidth,
}

var alibabaAddresses = addresses{
	instance: []expect.Companion{
		{Types: []string{"alicloud_eip_association"}, Path: "instance_id", Keys: []string{"id", "network_interface_id"}},
	},
	port: []expect.Companion{
		{Types: []string{"alicloud_eip_association"}, Path: "instance_id", Keys: []string{"id"}},
	},
	ports: []string{"alicloud_network_interface", "alicloud_ecs_network_interface"},
	own:   []string{"network_interface_id", "network_interfaces.network_interface_id"},
	attached: []expect.Companion{
		{Types: []string{"alicloud_network_interface_attachment", "alicloud_ecs_network_interface_attachment"}, Path: "instance_id", Keys: []string{"id"}},
	},
	connected: "network_interface_id",
}

// judgeAlibabaBandwidth judges what an instance asks for itself: it gets a public address with any bandwidth to the Internet, which
// a launch template can set as well.
func judgeAlibabaBandwidth(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const path = "internet_max_bandwidth_out"
	bandwidth := r.Get(path)
	if template := r.Get("launch_template_id"); bandwidth.IsAbsent() && template.IsSet() != graph.No {
		t := in.Root.Target(template, "alicloud_launch_template", "alicloud_ecs_launch_template")
		if t == nil {
			cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the launch template", At: template.At()}
			return analyzer.UnsureBecause(cause, "launch_template_id", template, "%s is not set, so the launch template can set it", path)
		}
		bandwidth = t.Get(path)
	}
	if bandwidth.IsAbsent() {
		return analyzer.Pass(path, bandwidth, "%s is not set", path)
	}
	return analyzer.Decide(bandwidth.AtMost(0), path, bandwidth, "%s is %s, want 0", path, bandwidth).
		Remedied("set %s = 0", path)
}

var tencentAddresses = addresses{
	instance: []expect.Companion{
		{Types: []string{"tencentcloud_eip_association"}, Path: "instance_id", Keys: []string{"id"}},
	},
	port: []expect.Companion{
		{Types: []string{"tencentcloud_eip_association"}, Path: "network_interface_id", Keys: []string{"id"}},
	},
	ports: []string{"tencentcloud_eni"},
	attached: []expect.Companion{
		{Types: []string{"tencentcloud_eni_attachment"}, Path: "instance_id", Keys: []string{"id"}},
	},
	connected: "eni_id",
}
