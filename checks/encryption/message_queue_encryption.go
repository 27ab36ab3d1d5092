package encryption

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "message-queue-encryption",
	Title: language.Text{
		En:   "message queues and streams are encrypted",
		Hans: "消息队列和数据流已加密",
		Hant: "訊息佇列和數據流已加密",
	},
	Severity: analyzer.Medium,
	Rationale: "Queues and streams keep messages, such as payments and events of customers, on disks until they are consumed, and often for days after that. " +
		"They deserve what the databases at both ends have.",
	Remedy:     "switch the encryption of the queue, stream or broker on",
	Parameters: []analyzer.Parameter{expect.RequireOwnKey},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiQueues.Types(),
			Decides:    analyzer.Full,
			Definition: "a Kafka or RabbitMQ instance without disk encryption, which is off by default, is non-compliant",
			Limits:     "RocketMQ, for which the provider has no argument",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_kafka_instance",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_rabbitmq_instance",
			},
			Judge: huaweiQueues.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsQueues.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config kinesis-stream-encrypted, and the like for Firehose and SQS: what is not encrypted at rest is non-compliant. SQS encrypts every new queue since October 2022, " +
				"so that only one that switches it off fails; MSK always encrypts. A broker of Amazon MQ with the key that AWS owns fails one severity lower, since nobody outside " +
				"AWS sees or revokes its use",
			Limits: "delivery streams that read from a Kinesis stream or a topic of MSK, which are encrypted as those are",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/kinesis-stream-encrypted.html",
				"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html",
				"https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html",
				"https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sqs_queue",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_stream",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_firehose_delivery_stream",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mq_broker",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_cluster",
			},
			Judge: awsQueues.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnQueues.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config kinesis-stream-encrypted, and the like for Firehose and SQS: what is not encrypted at rest is non-compliant. SQS encrypts every new queue since October 2022, " +
				"so that only one that switches it off fails; MSK always encrypts. A broker of Amazon MQ with the key that AWS owns fails one severity lower, since nobody outside " +
				"AWS sees or revokes its use",
			Limits: "delivery streams that read from a Kinesis stream or a topic of MSK, which are encrypted as those are",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/kinesis-stream-encrypted.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html",
			},
			Judge: cfnQueues.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaQueues.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config kafka-instance-disk-encrypted, and the like for RabbitMQ and RocketMQ: an instance whose storage is not encrypted is non-compliant",
			Limits:     "RabbitMQ instances of editions that cannot encrypt their storage; the queues of Simple Message Queue, for which the provider has no argument",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alikafka_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/amqp_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rocketmq_instance",
			},
			Judge: alibabaQueues.Judge,
		},
	},
	Elsewhere: map[string]string{
		analyzer.Tencent: "the provider has no argument for the encryption of CKafka and TDMQ",
	},
})

var huaweiQueues = expect.ByType{
	"huaweicloud_dms_kafka_instance":    huaweiQueue,
	"huaweicloud_dms_rabbitmq_instance": huaweiQueue,
}

var huaweiQueue = expect.True("disk_encrypted_enable").
	Remedied("set disk_encrypted_enable = true and disk_encrypted_key to the id of a huaweicloud_kms_key; this creates the instance anew")

var awsQueues = expect.ByType{
	"aws_sqs_queue": queue("sqs_managed_sse_enabled", "kms_master_key_id"),
	"aws_kinesis_stream": expect.WithOwnKey(expect.OneOf("encryption_type", "KMS").
		Remedied(`set encryption_type = "KMS" and kms_key_id, which can be "alias/aws/kinesis"`), "kms_key_id"),
	"aws_kinesis_firehose_delivery_stream": expect.WithOwnKey(expect.True("server_side_encryption.enabled").
		Remedied("set enabled = true in a server_side_encryption block"), "server_side_encryption.key_arn").
		Unless(expect.Set("kinesis_source_configuration")).
		Unless(expect.Set("msk_source_configuration")),
	"aws_mq_broker":   broker("encryption_options.use_aws_owned_key", "encryption_options.kms_key_id"),
	"aws_msk_cluster": expect.WithOwnKey(expect.Always("Amazon MSK encrypts the storage of every cluster"), "encryption_info.encryption_at_rest_kms_key_arn"),
}

var cfnQueues = expect.ByType{
	"AWS::SQS::Queue":      queue("SqsManagedSseEnabled", "KmsMasterKeyId"),
	"AWS::Kinesis::Stream": expect.WithOwnKey(expect.OneOf("StreamEncryption.EncryptionType", "KMS"), "StreamEncryption.KeyId"),
	"AWS::KinesisFirehose::DeliveryStream": expect.WithOwnKey(expect.Set("DeliveryStreamEncryptionConfigurationInput.KeyType").
		Remedied("set DeliveryStreamEncryptionConfigurationInput with a KeyType"), "DeliveryStreamEncryptionConfigurationInput.KeyARN").
		Unless(expect.Set("KinesisStreamSourceConfiguration")).
		Unless(expect.Set("MSKSourceConfiguration")),
	"AWS::AmazonMQ::Broker": broker("EncryptionOptions.UseAwsOwnedKey", "EncryptionOptions.KmsKeyId"),
	"AWS::MSK::Cluster":     expect.WithOwnKey(expect.Always("Amazon MSK encrypts the storage of every cluster"), "EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId"),
}

// queue judges a queue of SQS, which the service encrypts with a key of its own unless it is told not to.
func queue(managed, key string) expect.Judge {
	return expect.WithOwnKey(expect.NotFalse(managed).Or(expect.Set(key)).Remedied("leave %s out, or set %s", managed, key), key)
}

// broker wants a key that AWS does not own. A key that is named is not.
func broker(awsOwned, key string) expect.Judge {
	foreign := expect.False(awsOwned).Or(expect.Set(key)).Remedied("set %s to a key of your own, or %s to false", key, awsOwned)
	return expect.WithOwnKey(func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := foreign(in, r)
		for i := range verdict.Defects {
			verdict.Defects[i].Milder = true
		}
		return verdict
	}, key)
}

var alibabaQueues = expect.ByType{
	"alicloud_alikafka_instance": expect.Set("kms_key_id").
		Remedied("set kms_key_id to the id of an alicloud_kms_key; this creates the instance anew"),
	"alicloud_amqp_instance": expect.True("encrypted_instance").
		Remedied("set encrypted_instance = true and kms_key_id; this creates the instance anew").
		Unless(expect.NoneOf("instance_type", "vip").And(expect.NoneOf("edition", "dedicated"))),
	"alicloud_rocketmq_instance": expect.True("product_info.storage_encryption").
		Remedied("set storage_encryption = true in the product_info block; this creates the instance anew"),
}
