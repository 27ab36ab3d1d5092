package containers

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "registry-not-public",
	Title: language.Text{
		En:   "image registries are not public",
		Hans: "镜像仓库不对公众开放",
		Hant: "映像檔儲存庫不向公眾開放",
	},
	Severity: analyzer.High,
	Rationale: "An image holds the application, what it is made of and often a secret that nobody meant to put there. From a public repository anybody can pull it, without " +
		"a password and without a trace.",
	Remedy: "make the repository private",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiRegistries.Types(),
			Decides:    analyzer.Full,
			Definition: "a repository that is public, or an enterprise registry that lets anonymous users in, is non-compliant; both are off by default",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/swr_repository",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/swr_enterprise_instance",
			},
			Judge: huaweiRegistries.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_ecrpublic_repository"},
			Decides:    analyzer.Full,
			Definition: "a repository of Amazon ECR Public, which anybody can pull from, is non-compliant; policies of private repositories are the subject of policy-no-public-principal",
			References: []string{
				"https://docs.aws.amazon.com/AmazonECR/latest/public/what-is-ecr.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecrpublic_repository",
			},
			Judge: public("an aws_ecr_repository"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::ECR::PublicRepository"},
			Decides:    analyzer.Full,
			Definition: "a repository of Amazon ECR Public, which anybody can pull from, is non-compliant; policies of private repositories are the subject of policy-no-public-principal",
			References: []string{
				"https://docs.aws.amazon.com/AmazonECR/latest/public/what-is-ecr.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html",
			},
			Judge: public("an AWS::ECR::Repository"),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaRegistries.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config cr-repository-type-private: a repository that is public is non-compliant, and so is a namespace in which new ones are",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/cr-repository-type-private",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_ee_repo",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_ee_namespace",
			},
			Judge: alibabaRegistries.Judge,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_tcr_namespace"},
			Decides:    analyzer.Full,
			Definition: "as on Alibaba Cloud: a namespace that is public, and with it its repositories, is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcr_namespace",
			},
			Judge: expect.NotTrue("is_public"),
		},
	},
})

var huaweiRegistries = expect.ByType{
	"huaweicloud_swr_enterprise_instance": expect.NotTrue("anonymous_access"),
	"huaweicloud_swr_repository":          expect.NotTrue("is_public"),
}

// public fails every repository of a service whose repositories are all public.
func public(private string) expect.Judge {
	return expect.Judge(func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		return analyzer.Fail("", graph.NewAbsent(r.At), "anybody can pull from a repository of Amazon ECR Public")
	}).Remedied("declare %s instead, unless the images are meant for the public", private)
}

var alibabaRegistries = expect.ByType{
	"alicloud_cr_ee_namespace": expect.NoneOf("default_visibility", "PUBLIC").Remedied(`set default_visibility = "PRIVATE"`),
	"alicloud_cr_ee_repo":      expect.NoneOf("repo_type", "PUBLIC").Remedied(`set repo_type = "PRIVATE"`),
	"alicloud_cr_namespace":    expect.NoneOf("default_visibility", "PUBLIC").Remedied(`set default_visibility = "PRIVATE"`),
	"alicloud_cr_repo":         expect.NoneOf("repo_type", "PUBLIC").Remedied(`set repo_type = "PRIVATE"`),
}
