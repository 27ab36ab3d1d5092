package secrets

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
)

const (
	writtenDefinition = "an argument for a password, key or token is wrong if the code holds its value, also by way of a local, the default of a variable or a file of values; " +
		"so is a text (user data, variables of functions, containers and builds, the keys of a provider block) with a key in a form that is known (of the five clouds, private keys, GitHub, GitLab, Slack, Stripe, Google, npm, " +
		"a password in an address), AWS's own examples among them, or with a value for a variable that is called a password, secret key or token. " +
		"What a resource makes, what a secret store keeps and variables without a value are no secrets of the code, nor are placeholders"
	writtenLimits = "other resource types and texts; secrets in no known form under a harmless name; what lies in files that no configuration reads"
)

var _ = add(analyzer.Check{
	ID: "secrets-not-hardcoded",
	Title: language.Text{
		En:   "passwords and keys are not written in the code",
		Hans: "代码中不写入口令和密钥",
		Hant: "程式碼中不寫入密碼和密碼匙",
	},
	Severity: analyzer.High,
	Rationale: "What is in a repository is with everybody who has ever cloned it, and stays in its history when it is deleted. " +
		"User data and variables can be read by all who may look at the resource, and by whatever runs in it.",
	Remedy: "let a secret store make and keep it, refer to it from here, and replace the one that stood in the code",
	Platforms: []analyzer.Platform{
		{
			Name: analyzer.Huawei, Types: huaweiHolders.Types(), Decides: analyzer.Partial, Definition: writtenDefinition, Limits: writtenLimits,
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-dew/dew_01_0092.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/compute_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_instance",
			},
			Judge: huaweiHolders.judge,
		},
		{
			Name: analyzer.AWS, Types: awsHolders.Types(), Decides: analyzer.Partial,
			Definition: "AWS Config codebuild-project-envvar-awscred-check and ecs-no-environment-secrets, widened: " + writtenDefinition, Limits: writtenLimits,
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/codebuild-project-envvar-awscred-check.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/ecs-no-environment-secrets.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/instance",
			},
			Judge: awsHolders.judge,
		},
		{
			Name: analyzer.CloudFormation, Types: cfnHolders.Types(), Decides: analyzer.Partial,
			Definition: "as for AWS in Terraform: " + writtenDefinition + ". The default of a parameter is in the template, also if the parameter has NoEcho. " +
				"A secret that is a parameter without NoEcho fails one severity lower: who may look at the stack reads it. So does one with NoEcho that is put into user data, where NoEcho does not hide it", Limits: writtenLimits,
			References: []string{
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
			},
			Judge: cfnHolders.judgeTemplate,
		},
		{
			Name: analyzer.Alibaba, Types: alibabaHolders.Types(), Decides: analyzer.Partial, Definition: writtenDefinition, Limits: writtenLimits,
			References: []string{
				"https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/secret-management",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rds_account",
			},
			Judge: alibabaHolders.judge,
		},
		{
			Name: analyzer.Tencent, Types: tencentHolders.Types(), Decides: analyzer.Partial, Definition: writtenDefinition, Limits: writtenLimits,
			References: []string{
				"https://www.tencentcloud.com/document/product/1151",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/instance",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_instance",
			},
			Judge: tencentHolders.judge,
		},
	},
})
