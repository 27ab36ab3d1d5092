package encryption

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "log-group-encryption",
	Title: language.Text{
		En:   "logs in the log service are encrypted with a key of the key service",
		Hans: "日志服务中的日志以密钥服务中的密钥加密",
		Hant: "日誌服務中的日誌以密碼匙服務中的密碼匙加密",
	},
	Severity: analyzer.Medium,
	Rationale: "Logs repeat what applications see: names, account numbers, tokens that somebody printed by mistake. With a key of the key service, the right to read " +
		"logs is not enough to read them, and every use of the key is on record.",
	Remedy: "encrypt the log group with a key of the key service",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_cloudwatch_log_group"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cloudwatch-log-group-encrypted: a log group without a KMS key is non-compliant; the encryption that CloudWatch Logs always has does not count",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudwatch-log-group-encrypted.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_log_group",
			},
			Judge: expect.Set("kms_key_id").Remedied("set kms_key_id to the ARN of an aws_kms_key whose policy lets CloudWatch Logs use it"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::Logs::LogGroup"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cloudwatch-log-group-encrypted: a log group without a KMS key is non-compliant; the encryption that CloudWatch Logs always has does not count",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudwatch-log-group-encrypted.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html",
			},
			Judge: expect.Set("KmsKeyId").Remedied("set KmsKeyId to the ARN of an AWS::KMS::Key whose policy lets CloudWatch Logs use it"),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_log_store"},
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config sls-logstore-enabled-encrypt: a Logstore without encryption is non-compliant; the service key of Simple Log Service will do",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/sls-logstore-enabled-encrypt",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/log_store",
			},
			Judge: expect.True("encrypt_conf.enable").Remedied("set enable = true in an encrypt_conf block"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_cls_topic"},
			Decides:    analyzer.Full,
			Definition: "as on Alibaba Cloud: a log topic without encryption is non-compliant; the service key of CLS will do",
			Limits:     "regions and accounts for which CLS does not offer encryption: there it is an exception to record",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cls_topic",
			},
			Judge: expect.OneOf("encryption", "1").Remedied("set encryption = 1"),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei: "log groups and streams of LTS have no argument for encryption",
	},
})
