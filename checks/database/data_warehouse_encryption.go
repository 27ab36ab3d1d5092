package database

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "data-warehouse-encryption",
	Title: language.Text{
		En:   "data warehouses encrypt their storage",
		Hans: "数据仓库的存储已加密",
		Hant: "數據倉庫的儲存已加密",
	},
	Severity: analyzer.High,
	Rationale: "A data warehouse holds in one place what the databases of a bank hold apart. Encrypted with a key of the key service, its disks and " +
		"snapshots stay unreadable outside, and every use of the key is on record.",
	Remedy: "encrypt the storage with a key of the key service; most warehouses have to be created anew for that",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_dws_cluster"},
			Decides:    analyzer.Full,
			Definition: "Huawei Config dws-enable-kms: a DWS cluster that is not encrypted with a KMS key is non-compliant",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dws_cluster",
			},
			Judge: expect.Set("kms_key_id").
				Remedied("set kms_key_id to the id of a huaweicloud_kms_key; this creates the cluster anew"),
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_redshift_cluster"},
			Decides:    analyzer.Full,
			Definition: "AWS Config redshift-cluster-configuration-check: a cluster that is not encrypted is non-compliant; any KMS key will do",
			Limits: "what is restored from a snapshot and does not set encrypted; a cluster that does not set it, if the code leaves open whether the provider is of version 6 or later, " +
				"which encrypts by default, or an earlier one, which does not; Redshift Serverless, which is always encrypted",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/redshift-cluster-configuration-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_cluster",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade",
			},
			Judge: judgeRedshift,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   []string{"AWS::Redshift::Cluster"},
			Decides: analyzer.Full,
			Definition: "AWS Control Tower CT.REDSHIFT.PR.8: a cluster whose template does not set Encrypted to true is non-compliant. Redshift encrypts new clusters since 2025 " +
				"whatever the template says; one that was made earlier may still not be encrypted",
			Limits: "what is restored from a snapshot and does not set Encrypted; Redshift Serverless, which is always encrypted",
			References: []string{
				"https://docs.aws.amazon.com/controltower/latest/controlreference/redshift-rules.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html",
			},
			Judge: encryption{
				wanted:    expect.True("Encrypted").Remedied("set Encrypted: true"),
				own:       "Encrypted",
				originals: []string{"SnapshotIdentifier"},
			}.judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaWarehouse.Types(),
			Decides:    analyzer.Full,
			Definition: "Alibaba Cloud Config (disk encryption of AnalyticDB for PostgreSQL): an instance whose disks are not encrypted is non-compliant; AnalyticDB for MySQL and ClickHouse are judged alike",
			Limits:     "the enterprise edition of ClickHouse and SelectDB, for which the provider has no argument",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/enable-cloud-disk-encryption-for-postgresql-instances",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/gpdb_instance",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/adb_db_cluster",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/adb_db_cluster_lake_version",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/click_house_db_cluster",
			},
			Judge: alibabaWarehouse.Judge,
		},
	},
	Elsewhere: map[string]string{
		analyzer.Tencent: "the provider has no argument for the encryption of its warehouses (cdwpg, cdwdoris, clickhouse)",
	},
})

var redshiftEncryption = encryption{
	wanted:    expect.True("encrypted").Remedied("set encrypted = true"),
	own:       "encrypted",
	originals: []string{"snapshot_identifier", "snapshot_arn"},
}

// judgeRedshift wants a cluster to be encrypted. The provider's version decides what leaving it out means.
func judgeRedshift(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	verdict := redshiftEncryption.judge(in, r)
	if encrypted := r.Get("encrypted"); verdict.Outcome == analyzer.Failed && encrypted.IsAbsent() {
		return redshiftDefault(r, "encrypted", verdict,
			analyzer.Pass("encrypted", encrypted, "encrypted is not set, and true by default since version 6 of the provider"))
	}
	return verdict
}

// redshiftDefault is the verdict on an argument that is not set, and that version 6 of the provider has given another default.
func redshiftDefault(r *graph.Resource, path string, before, since analyzer.Verdict) analyzer.Verdict {
	switch r.Provider.AtLeast(6) {
	case graph.Yes:
		return since
	case graph.No:
		return before
	}
	cause := graph.Cause{Kind: graph.NoValue, Subject: "the version of the provider", At: r.At}
	return analyzer.UnsureBecause(cause, path, r.Get(path), "%s is not set, and version 6 of the provider has another default than those before", path)
}

var alibabaWarehouse = expect.ByType{
	"alicloud_gpdb_instance": expect.OneOf("encryption_type", "CloudDisk").
		Remedied(`set encryption_type = "CloudDisk" and encryption_key to the id of an alicloud_kms_key; this creates the instance anew`),
	"alicloud_gpdb_elastic_instance": expect.OneOf("encryption_type", "CloudDisk").
		Remedied(`set encryption_type = "CloudDisk" and encryption_key to the id of an alicloud_kms_key; this creates the instance anew`),
	"alicloud_adb_cluster":                 alibabaADB,
	"alicloud_adb_db_cluster":              alibabaADB,
	"alicloud_adb_db_cluster_lake_version": alibabaADB,
	"alicloud_click_house_db_cluster": expect.OneOf("encryption_type", "CloudDisk").
		Remedied(`set encryption_type = "CloudDisk" and encryption_key to the id of an alicloud_kms_key; this creates the cluster anew`),
}

var alibabaADB = expect.True("disk_encryption").
	Remedied("set disk_encryption = true and kms_id to the id of an alicloud_kms_key; this creates the cluster anew")
