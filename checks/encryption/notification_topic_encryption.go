package encryption

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "notification-topic-encryption",
	Title: language.Text{
		En:   "notification topics are encrypted with a key of the key service",
		Hans: "消息通知主题以密钥服务中的密钥加密",
		Hant: "訊息通知主題以密碼匙服務中的密碼匙加密",
	},
	Severity: analyzer.Medium,
	Rationale: "Notifications carry names of systems, alarms and now and then data of customers. A topic has no encryption with a key unless it is given one, " +
		"and with a key only those who may use it can publish and read.",
	Remedy:     "give the topic a KMS key",
	Parameters: []analyzer.Parameter{expect.RequireOwnKey},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_sns_topic"},
			Decides:    analyzer.Full,
			Definition: "AWS Config sns-encrypted-kms: a topic without a KMS key is non-compliant; the key that AWS manages for SNS will do",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/sns-encrypted-kms.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sns_topic",
			},
			Judge: expect.WithOwnKey(expect.Set("kms_master_key_id").Remedied("set kms_master_key_id to the id of an aws_kms_key"), "kms_master_key_id"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::SNS::Topic"},
			Decides:    analyzer.Full,
			Definition: "AWS Config sns-encrypted-kms: a topic without a KMS key is non-compliant; the key that AWS manages for SNS will do",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/sns-encrypted-kms.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html",
			},
			Judge: expect.WithOwnKey(expect.Set("KmsMasterKeyId").Remedied("set KmsMasterKeyId to an AWS::KMS::Key"), "KmsMasterKeyId"),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei:  "topics of SMN have no argument for encryption",
		analyzer.Alibaba: "topics of Simple Message Queue have no argument for encryption",
		analyzer.Tencent: "the provider has no argument for the encryption of topics",
	},
})
