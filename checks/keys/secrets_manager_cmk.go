package keys

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

const secretDefinition = "a secret that is encrypted with the key that the store holds, because none is named, is non-compliant"

var _ = add(analyzer.Check{
	ID: "secrets-manager-cmk",
	Title: language.Text{
		En:   "secrets are encrypted with customer-managed keys",
		Hans: "凭据以客户自管密钥加密",
		Hant: "憑證資料以客戶自行管理的密碼匙加密",
	},
	Severity: analyzer.Low,
	Rationale: "With the key of the store, whoever may read secrets may decrypt them. A key of your own asks a second time, records every use, " +
		"and lets another account read a secret without all the others.",
	Remedy: "name a key of your own for the secret",
	Platforms: []analyzer.Platform{
		{
			Name: analyzer.Huawei, Types: huaweiSecrets.Types(), Decides: analyzer.Full, Definition: "as on AWS: " + secretDefinition,
			References: []string{"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/csms_secret"},
			Judge:      huaweiSecrets.Judge,
		},
		{
			Name: analyzer.AWS, Types: awsSecrets.Types(), Decides: analyzer.Full,
			Definition: "AWS Config secretsmanager-using-cmk: " + secretDefinition + ", and so is one that names alias/aws/secretsmanager. Parameters of the type SecureString are judged alike",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/secretsmanager-using-cmk.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssm_parameter",
			},
			Judge: awsSecrets.Judge,
		},
		{
			Name: analyzer.CloudFormation, Types: cfnSecrets.Types(), Decides: analyzer.Full,
			Definition: "AWS Config secretsmanager-using-cmk: " + secretDefinition + ", and so is one that names alias/aws/secretsmanager",
			Limits:     "parameters of Systems Manager, which CloudFormation cannot make as SecureString",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/secretsmanager-using-cmk.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html",
			},
			Judge: cfnSecrets.Judge,
		},
		{
			Name: analyzer.Alibaba, Types: alibabaSecrets.Types(), Decides: analyzer.Full, Definition: "as on AWS: " + secretDefinition,
			References: []string{"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_secret"},
			Judge:      alibabaSecrets.Judge,
		},
		{
			Name: analyzer.Tencent, Types: tencentSecrets.Types(), Decides: analyzer.Full, Definition: "as on AWS: " + secretDefinition,
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ssm_secret",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ssm_product_secret",
			},
			Judge: tencentSecrets.Judge,
		},
	},
})

var (
	huaweiSecrets = expect.ByType{"huaweicloud_csms_secret": expect.OwnKey("kms_key_id")}
	awsSecrets    = expect.ByType{
		"aws_secretsmanager_secret": expect.OwnKey("kms_key_id"),
		"aws_ssm_parameter":         expect.OwnKey("key_id").Unless(expect.NoneOf("type", "SecureString")),
	}
	cfnSecrets     = expect.ByType{"AWS::SecretsManager::Secret": expect.OwnKey("KmsKeyId")}
	alibabaSecrets = expect.ByType{"alicloud_kms_secret": expect.OwnKey("encryption_key_id")}
	tencentSecrets = expect.ByType{
		"tencentcloud_ssm_secret":              expect.OwnKey("kms_key_id"),
		"tencentcloud_ssm_product_secret":      expect.OwnKey("kms_key_id"),
		"tencentcloud_ssm_ssh_key_pair_secret": expect.OwnKey("kms_key_id"),
	}
)
