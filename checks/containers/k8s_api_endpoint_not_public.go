package containers

import (
	"net/netip"
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "k8s-api-endpoint-not-public",
	Title: language.Text{
		En:   "the API servers of Kubernetes clusters are not public",
		Hans: "Kubernetes集群的API服务器不对公网开放",
		Hant: "Kubernetes叢集的API伺服器不對公共網絡開放",
	},
	Severity: analyzer.High,
	Rationale: "The API server is the control of everything that runs in the cluster. Public, it is one stolen credential or one vulnerability away from anybody; administrators " +
		"can reach it through the network of the bank.",
	Remedy: "switch the public endpoint off and reach the API server through the private network",
	Parameters: []analyzer.Parameter{
		{Name: "allow-restricted", Default: false, Doc: "whether a public endpoint of Amazon EKS passes that only the addresses in public_access_cidrs can reach, if they are not the whole Internet"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_cce_autopilot_cluster", "huaweicloud_cce_cluster", "huaweicloud_cce_cluster_v3"},
			Decides:    analyzer.Full,
			Definition: "Huawei Config cce-endpoint-public-access: a cluster with a public address is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_cluster",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_autopilot_cluster",
			},
			Judge: huaweiEndpoints.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   []string{"aws_eks_cluster"},
			Decides: analyzer.Full,
			Definition: "AWS Config eks-endpoint-no-public-access: a cluster whose endpoint is public, which is the default, is non-compliant. One that only some addresses can reach fails one " +
				"severity lower, or passes with allow-restricted",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/eks-endpoint-no-public-access.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_cluster",
			},
			Judge: publicEndpoint("vpc_config.endpoint_public_access", "vpc_config.public_access_cidrs"),
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   []string{"AWS::EKS::Cluster"},
			Decides: analyzer.Full,
			Definition: "AWS Config eks-endpoint-no-public-access: a cluster whose endpoint is public, which is the default, is non-compliant. One that only some addresses can reach fails one " +
				"severity lower, or passes with allow-restricted",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/eks-endpoint-no-public-access.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html",
			},
			Judge: publicEndpoint("ResourcesVpcConfig.EndpointPublicAccess", "ResourcesVpcConfig.PublicAccessCidrs"),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaEndpoints.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config ack-cluster-public-endpoint-check: a cluster whose API server has a public endpoint, the default but for serverless clusters, is non-compliant",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/ack-cluster-public-endpoint-check",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_managed_kubernetes",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_kubernetes",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_serverless_kubernetes",
			},
			Judge: alibabaEndpoints.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentEndpoints.Types(),
			Decides:    analyzer.Full,
			Definition: "as on Alibaba Cloud: a cluster with access from the Internet is non-compliant, be it that a tencentcloud_kubernetes_cluster_endpoint grants it",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kubernetes_cluster",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kubernetes_cluster_endpoint",
			},
			Judge: tencentEndpoints.Judge,
		},
	},
})

var huaweiEndpoints = expect.ByType{
	"huaweicloud_cce_autopilot_cluster": expect.Unset("eip_id").Remedied("leave eip_id out"),
	"huaweicloud_cce_cluster":           expect.Unset("eip").Remedied("leave eip out"),
	"huaweicloud_cce_cluster_v3":        expect.Unset("eip").Remedied("leave eip out"),
}

// publicEndpoint wants an endpoint of EKS to be switched off.
func publicEndpoint(public, networks string) expect.Judge {
	off := expect.False(public).Remedied("switch %s off, and the private endpoint on", public)
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := off(in, r)
		if verdict.Outcome != analyzer.Failed {
			return verdict
		}
		list := r.Get(networks)
		switch worldwide(list) {
		case graph.No:
			if analyzer.Setting[bool](in, "allow-restricted") {
				return analyzer.Pass(networks, list, "only the addresses in %s can reach the endpoint", networks)
			}
			for i := range verdict.Defects {
				verdict.Defects[i].Milder = true
			}
		case graph.Undetermined:
			if analyzer.Setting[bool](in, "allow-restricted") {
				return analyzer.Unsure(networks, list, "%s is not known", networks)
			}
		}
		return verdict
	}
}

// worldwide tells whether a list of networks holds all public addresses. Left out, it does.
func worldwide(list graph.Value) graph.Tri {
	if list.IsAbsent() {
		return graph.Yes
	}
	elems, complete := graph.Elements(list)
	var networks []netip.Prefix
	for _, elem := range elems {
		text, ok := elem.Text()
		if !ok {
			complete = false
		} else if network, err := netip.ParsePrefix(text); err == nil {
			networks = append(networks, network)
		}
	}
	covered := slices.ContainsFunc(facet.Families, func(f facet.Family) bool { return f.Covered(networks) })
	if !covered && !complete {
		return graph.Undetermined
	}
	return graph.TriOf(covered)
}

var alibabaEndpoints = expect.ByType{
	"alicloud_cs_kubernetes":            expect.False("slb_internet_enabled"),
	"alicloud_cs_managed_kubernetes":    expect.False("slb_internet_enabled"),
	"alicloud_cs_edge_kubernetes":       expect.False("slb_internet_enabled"),
	"alicloud_cs_serverless_kubernetes": expect.NotTrue("endpoint_public_access_enabled"),
}

var tencentEndpoints = expect.ByType{
	"tencentcloud_kubernetes_cluster":          expect.NotTrue("cluster_internet"),
	"tencentcloud_kubernetes_cluster_endpoint": expect.NotTrue("cluster_internet"),
}
