package containers

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "registry-scan-on-push",
	Title: language.Text{
		En:   "image registries scan images for vulnerabilities",
		Hans: "镜像仓库自动扫描镜像漏洞",
		Hant: "映像檔儲存庫自動掃描映像檔漏洞",
	},
	Severity: analyzer.Medium,
	Rationale: "Most of an image is software of others, and what is known to be vulnerable in it is found by looking. A registry that scans what is pushed shows it before it " +
		"runs.",
	Remedy: "have the registry scan images when they are pushed",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.AWS,
			Types:   []string{"aws_ecr_repository"},
			Decides: analyzer.Full,
			Definition: "AWS Config ecr-private-image-scanning-enabled: a repository that does not scan on push is non-compliant, unless the registry scans all repositories on push or " +
				"continuously",
			Limits: "a scanning configuration that other code has for the registry",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/ecr-private-image-scanning-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecr_repository",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecr_registry_scanning_configuration",
			},
			Judge: expect.RegionSetting{
				Types: []string{"aws_ecr_registry_scanning_configuration"},
				Is:    scansAll("rule", "scan_frequency", "repository_filter.filter"),
			}.Or(expect.True("image_scanning_configuration.scan_on_push").Remedied("set scan_on_push = true in an image_scanning_configuration block")),
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   []string{"AWS::ECR::Repository"},
			Decides: analyzer.Full,
			Definition: "AWS Config ecr-private-image-scanning-enabled: a repository that does not scan on push is non-compliant, unless the registry scans all repositories on push or " +
				"continuously",
			Limits: "a scanning configuration that another template has for the registry",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/ecr-private-image-scanning-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html",
			},
			Judge: expect.RegionSetting{
				Types: []string{"AWS::ECR::RegistryScanningConfiguration"},
				Is:    scansAll("Rules", "ScanFrequency", "RepositoryFilters.Filter"),
			}.Or(expect.True("ImageScanningConfiguration.ScanOnPush").Remedied("set ImageScanningConfiguration.ScanOnPush: true")),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_cr_ee_instance"},
			Decides:    analyzer.Partial,
			Definition: "as on AWS: a registry without a rule that scans artifacts by itself is non-compliant",
			Limits:     "namespaces and repositories of the registry that no rule is about; a rule that other code has",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_scan_rule",
			},
			Judge: expect.Companion{
				Types: []string{"alicloud_cr_scan_rule"}, Path: "instance_id", Keys: []string{"id"},
				Passes: expect.OtherThan("trigger_type", "MANUAL").And(expect.NoneOf("scan_type", "SBOM")),
			}.Remedied(`add an alicloud_cr_scan_rule with its id as instance_id, trigger_type = "AUTO" and scan_type = "VUL"`),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_tcr_namespace"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a namespace that does not scan automatically is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcr_namespace",
			},
			Judge: expect.True("is_auto_scan"),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei: "in the provider SWR scans images only one by one, on demand",
	},
})

// scansAll wants one of the rules of a registry to scan every repository on push or continuously.
func scansAll(rules, frequency, filter string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		list := r.Get(rules)
		elems, complete := graph.Elements(list)
		scans := graph.TriOf(false)
		if !complete {
			scans = graph.Undetermined
		}
		for _, rule := range elems {
			all := has(rule.All(filter), "*")
			if all == graph.No {
				all = graph.Undetermined // a pattern may match every repository that there is
			}
			scans = scans.Or(rule.Get(frequency).Is("SCAN_ON_PUSH", "CONTINUOUS_SCAN").And(all).And(rule.Exists()))
		}
		if scans == graph.Undetermined {
			cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "which repositories match its rules", At: r.At}
			return analyzer.UnsureBecause(cause, rules, list, "which repositories %s scans is not known", r.Address)
		}
		return analyzer.Decide(scans, rules, list, "none of %s scans all repositories", rules)
	}
}
