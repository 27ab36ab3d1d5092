package encryption

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "emr-encryption",
	Title: language.Text{
		En:   "big-data clusters encrypt what they store and send",
		Hans: "大数据集群加密存储和传输的数据",
		Hant: "大數據叢集加密儲存和傳輸的數據",
	},
	Severity: analyzer.High,
	Rationale: "A cluster for analysis has copies of what all other systems hold, on the local disks of its nodes and on the way between them. None of that is encrypted " +
		"unless the cluster is created so.",
	Remedy: "create the cluster with encryption at rest and in transit",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.AWS,
			Types:   awsEMR.Types(),
			Decides: analyzer.Full,
			Definition: "as the peers' rules: a cluster without a security configuration is non-compliant, and so is a security configuration that does not encrypt at rest, " +
				"local disks included, and in transit",
			Limits: "security configurations that are declared elsewhere",
			References: []string{
				"https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/emr_cluster",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/emr_security_configuration",
			},
			Judge: awsEMR.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnEMR.Types(),
			Decides: analyzer.Full,
			Definition: "as the peers' rules: a cluster without a security configuration is non-compliant, and so is a security configuration that does not encrypt at rest, " +
				"local disks included, and in transit",
			Limits: "security configurations that are declared elsewhere",
			References: []string{
				"https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-securityconfiguration.html",
			},
			Judge: cfnEMR.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_emrv2_cluster"},
			Decides:    analyzer.Partial,
			Definition: "a cluster with system or data disks that are not encrypted is non-compliant",
			Limits:     "encryption in transit, which the components of the cluster are configured for; the older alicloud_emr_cluster, which has no argument",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/emrv2_cluster",
			},
			Judge: expect.True("node_attributes.system_disk_encrypted").And(expect.True("node_attributes.data_disk_encrypted")),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_emr_cluster_v2"},
			Decides:    analyzer.Partial,
			Definition: "a cluster with system or data disks that are not encrypted is non-compliant",
			Limits:     "encryption in transit, which the components of the cluster are configured for; the older tencentcloud_emr_cluster, which has no argument",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/emr_cluster_v2",
			},
			Judge: expect.True("enable_cbs_encrypt_flag").And(expect.True("enable_cbs_sys_encrypt_flag")),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei: "clusters of MRS have no argument for the encryption of their disks in the provider",
	},
})

var awsEMR = expect.ByType{
	"aws_emr_cluster":                secured("security_configuration", "aws_emr_security_configuration", "name"),
	"aws_emr_security_configuration": encrypting("configuration"),
}

var cfnEMR = expect.ByType{
	"AWS::EMR::Cluster":               secured("SecurityConfiguration", "AWS::EMR::SecurityConfiguration", "Name"),
	"AWS::EMR::SecurityConfiguration": encrypting("SecurityConfiguration"),
}

// secured wants a cluster to have a security configuration, which is judged itself if it is declared here.
func secured(argument, configuration, name string) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		given := expect.Set(argument).Remedied("set %s to a security configuration that encrypts", argument)(in, r)
		if given.Outcome != analyzer.Passed {
			return given
		}
		v := r.Get(argument)
		for c := range in.Root.OfType(configuration) {
			if graph.Designates(v, c, name, "id") == graph.Yes {
				return given.Resting(c)
			}
		}
		cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the security configuration", At: v.At()}
		if v.IsUnknown() && v.Cause().Kind == graph.NoValue {
			cause = v.Cause()
		}
		return analyzer.UnsureBecause(cause, argument, v, "%s names what is not declared here", argument)
	}
}

// encrypting wants the document at path to switch encryption on in each of its parts.
func encrypting(path string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		argument := r.Get(path)
		document, ok := graph.Document(argument)
		if !ok {
			return analyzer.Unsure(path, argument, "%s is not known, or no JSON document", path)
		}
		encryption := document.Get("EncryptionConfiguration")
		verdict := switchedOn(path, argument, encryption, "EnableAtRestEncryption")
		if verdict.Outcome == analyzer.Passed {
			const local = "AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration"
			switch disks := encryption.Get(local); disks.IsSet() {
			case graph.No:
				verdict = analyzer.Fail(path, argument, "%s has no %s, so that local disks are not encrypted", path, local).
					Remedied("add a LocalDiskEncryptionConfiguration to AtRestEncryptionConfiguration")
			case graph.Undetermined:
				verdict = analyzer.Unsure(path, disks, "%s of %s is not known", local, path)
			}
		}
		return verdict.And(switchedOn(path, argument, encryption, "EnableInTransitEncryption"))
	}
}

func switchedOn(path string, argument, encryption graph.Value, name string) analyzer.Verdict {
	switch v := encryption.Get(name); v.IsTrue() {
	case graph.Yes:
		return analyzer.Pass(path, argument, "%s of %s is true", name, path)
	case graph.No:
		return analyzer.Fail(path, argument, "%s of %s is %s, want true", name, path, expect.Shown(v)).Remedied("set %s to true in %s", name, path)
	default:
		return analyzer.Unsure(path, v, "%s of %s is not known", name, path)
	}
}
