package containers

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "k8s-control-plane-logs",
	Title: language.Text{
		En:   "the control plane of Kubernetes clusters is logged",
		Hans: "Kubernetes集群控制面的日志已启用",
		Hant: "Kubernetes叢集控制平面的日誌已啟用",
	},
	Severity: analyzer.Medium,
	Rationale: "Whatever happens in a cluster goes through its API server. Its audit log is the only record of who did it; it is not written unless somebody asks for it, and " +
		"cannot be written afterwards.",
	Remedy: "send the logs of the control plane, the audit log among them, to the log service",
	Parameters: []analyzer.Parameter{
		{Name: "log-types", Default: []string{"api", "audit", "authenticator", "controllerManager", "scheduler"},
			Allowed: []string{"api", "audit", "authenticator", "controllerManager", "scheduler"}, Doc: "the logs that a cluster of Amazon EKS must send"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_cce_cluster", "huaweicloud_cce_cluster_v3"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a cluster whose kube-apiserver and audit logs are not collected is non-compliant",
			Limits:     "a log configuration that other code has for the cluster",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_cluster_log_config",
			},
			Judge: expect.Companion{
				Types: []string{"huaweicloud_cce_cluster_log_config"}, Path: "cluster_id", Keys: []string{"id"}, Passes: collects("kube-apiserver", "audit"),
			}.Remedied("add a huaweicloud_cce_cluster_log_config with its id as cluster_id and log_configs that enable kube-apiserver and audit"),
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_eks_cluster"},
			Decides:    analyzer.Full,
			Definition: "AWS Config eks-cluster-logging-enabled: a cluster that does not send all types of logs is non-compliant; log-types says which",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/eks-cluster-logging-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_cluster",
			},
			Judge: func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
				const path = "enabled_cluster_log_types"
				list := r.Get(path)
				elems, complete := graph.Elements(list)
				return listsAll(path, list, elems, complete, analyzer.Setting[[]string](in, "log-types")).Remedied("list all types of logs in %s", path)
			},
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::EKS::Cluster"},
			Decides:    analyzer.Full,
			Definition: "AWS Config eks-cluster-logging-enabled: a cluster that does not send all types of logs is non-compliant; log-types says which",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/eks-cluster-logging-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html",
			},
			Judge: func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
				const path = "Logging.ClusterLogging.EnabledTypes"
				elems, complete := expect.InBlocks(r, path+".Type")
				return listsAll(path, r.Get(path), elems, complete, analyzer.Setting[[]string](in, "log-types")).Remedied("list all types of logs in %s", path)
			},
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_cs_managed_kubernetes"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a cluster that does not send the logs of its API server, or not its audit log, is non-compliant",
			Limits:     "serverless, dedicated and edge clusters, for which the provider has no argument",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_managed_kubernetes",
			},
			Judge: expect.Judge(func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
				const path = "control_plane_log_components"
				list := r.Get(path)
				elems, complete := graph.Elements(list)
				return listsAll(path, list, elems, complete, []string{"apiserver"})
			}).Remedied(`add "apiserver" to control_plane_log_components, and set control_plane_log_ttl`).
				And(expect.True("audit_log_config.enabled").Remedied("set enabled = true in an audit_log_config block")),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_kubernetes_cluster"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a cluster without its audit log is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kubernetes_cluster",
			},
			Judge: expect.True("cluster_audit.enabled").Remedied("set enabled = true in a cluster_audit block"),
		},
	},
})

// collects wants a log configuration of CCE to enable some logs.
func collects(logs ...string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		const path = "log_configs"
		names, enabled := r.All("log_configs.name"), r.All("log_configs.enable")
		var collected []graph.Value
		complete := len(names) == len(enabled)
		for i := range min(len(names), len(enabled)) {
			switch enabled[i].IsTrue().And(names[i].Exists()) {
			case graph.Yes:
				collected = append(collected, names[i])
			case graph.Undetermined:
				complete = false
			}
		}
		verdict := listsAll(path, r.Get(path), collected, complete, logs)
		if verdict.Outcome == analyzer.Undetermined {
			for _, v := range enabled {
				if v.IsUnknown() {
					return analyzer.Unsure(path, v, "%s.enable is not known", path)
				}
			}
		}
		return verdict
	}
}
