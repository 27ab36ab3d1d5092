package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "kafka-in-transit",
	Title: language.Text{
		En:   "Kafka is reached over TLS",
		Hans: "Kafka通过TLS访问",
		Hant: "Kafka經TLS連接",
	},
	Severity:  analyzer.High,
	Rationale: "What goes through a message queue of a bank are its transactions. Without TLS everybody on the way can read them, and the password of the client too.",
	Remedy:    "let the brokers take TLS alone",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_dms_kafka_instance"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: an instance that clients can reach without TLS is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_kafka_instance",
			},
			Judge: judgeHuaweiKafka,
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_msk_cluster"},
			Decides:    analyzer.Full,
			Definition: "AWS Config msk-in-cluster-node-require-tls: a cluster whose brokers talk to each other without TLS is non-compliant; and so is one that lets clients do so. Both are encrypted if nothing else is written",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/msk-in-cluster-node-require-tls.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_cluster",
			},
			Judge: expect.NoneOf("encryption_info.encryption_in_transit.client_broker", "PLAINTEXT", "TLS_PLAINTEXT").
				Remedied(`set client_broker = "TLS"`).
				And(expect.NotFalse("encryption_info.encryption_in_transit.in_cluster")),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::MSK::Cluster"},
			Decides:    analyzer.Full,
			Definition: "AWS Config msk-in-cluster-node-require-tls: a cluster whose brokers talk to each other without TLS is non-compliant; and so is one that lets clients do so. Both are encrypted if nothing else is written",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/msk-in-cluster-node-require-tls.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html",
			},
			Judge: expect.NoneOf("EncryptionInfo.EncryptionInTransit.ClientBroker", "PLAINTEXT", "TLS_PLAINTEXT").
				Remedied("set ClientBroker: TLS").
				And(expect.NotFalse("EncryptionInfo.EncryptionInTransit.InCluster")),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_ckafka_route"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a route for PLAINTEXT or SASL_PLAINTEXT is non-compliant",
			Limits:     "the route that an instance has from the beginning",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ckafka_route",
			},
			Judge: expect.NoneOf("access_type", "0", "1").Remedied("set access_type to 2 (SSL) or 3 (SASL_SSL)").And(expect.Judge(writtenAccess)),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Alibaba: "the provider has no argument for the protocols of an instance",
	},
})

// judgeHuaweiKafka judges the ports of an instance, or the older arguments, which count only without them.
func judgeHuaweiKafka(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if r.Get("port_protocol").IsSet() == graph.No {
		return expect.True("ssl_enable").Remedied("set ssl_enable = true; this creates the instance anew").
			And(expect.NoneOf("security_protocol", "SASL_PLAINTEXT").Remedied(`set security_protocol = "SASL_SSL"`)).
			And(expect.NotTrue("vpc_client_plain"))(in, r)
	}
	verdict := analyzer.Skip()
	for _, port := range []string{"private_plain_enable", "private_sasl_plaintext_enable", "public_plain_enable", "public_sasl_plaintext_enable"} {
		verdict = verdict.And(expect.NotTrue("port_protocol."+port)(in, r))
	}
	return verdict
}

// writtenAccess leaves a route open whose type is not written: the default is not documented.
func writtenAccess(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	v := r.Get("access_type")
	if !v.IsAbsent() {
		return analyzer.Skip()
	}
	cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service has a default that is not documented"}
	return analyzer.UnsureBecause(cause, "access_type", v, "access_type is not set")
}
