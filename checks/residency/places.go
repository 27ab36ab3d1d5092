package residency

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
)

// places are the resource types in which data rests, by platform: storage, databases, disks, queues, logs, backups, secrets and
// images. A template does not say which region it is deployed to.
var places = map[string][]string{
	analyzer.Huawei: {
		"huaweicloud_cbr_vault", "huaweicloud_compute_instance", "huaweicloud_css_cluster", "huaweicloud_csms_secret", "huaweicloud_dcs_instance",
		"huaweicloud_dds_instance", "huaweicloud_dms_kafka_instance", "huaweicloud_dms_rabbitmq_instance", "huaweicloud_dms_rocketmq_instance",
		"huaweicloud_dws_cluster", "huaweicloud_evs_volume", "huaweicloud_gaussdb_mysql_instance", "huaweicloud_kms_key", "huaweicloud_lts_group",
		"huaweicloud_obs_bucket", "huaweicloud_rds_instance", "huaweicloud_sfs_turbo", "huaweicloud_swr_organization", "huaweicloud_taurusdb_instance",
	},
	analyzer.AWS: {
		"aws_backup_vault", "aws_cloudwatch_log_group", "aws_db_instance", "aws_db_instance_automated_backups_replication", "aws_docdb_cluster",
		"aws_dynamodb_table", "aws_ebs_snapshot_copy", "aws_ebs_volume", "aws_ecr_repository", "aws_efs_file_system", "aws_elasticache_cluster",
		"aws_elasticache_replication_group", "aws_instance", "aws_kinesis_stream", "aws_kms_key", "aws_kms_replica_key", "aws_mq_broker",
		"aws_msk_cluster", "aws_neptune_cluster", "aws_opensearch_domain", "aws_rds_cluster", "aws_redshift_cluster", "aws_s3_bucket",
		"aws_secretsmanager_secret", "aws_sqs_queue",
	},
	analyzer.Alibaba: {
		"alicloud_alikafka_instance", "alicloud_cr_ee_instance", "alicloud_db_instance", "alicloud_ecs_disk", "alicloud_elasticsearch_instance",
		"alicloud_gpdb_instance", "alicloud_hbr_vault", "alicloud_instance", "alicloud_kms_key", "alicloud_kms_secret", "alicloud_kvstore_instance",
		"alicloud_log_project", "alicloud_mongodb_instance", "alicloud_nas_file_system", "alicloud_oss_bucket", "alicloud_ots_instance",
		"alicloud_polardb_cluster",
	},
	analyzer.Tencent: {
		"tencentcloud_cbs_storage", "tencentcloud_cfs_file_system", "tencentcloud_ckafka_instance", "tencentcloud_cls_logset", "tencentcloud_cos_bucket",
		"tencentcloud_cynosdb_cluster", "tencentcloud_elasticsearch_instance", "tencentcloud_instance", "tencentcloud_kms_key", "tencentcloud_mongodb_instance",
		"tencentcloud_mysql_instance", "tencentcloud_postgresql_instance", "tencentcloud_redis_instance", "tencentcloud_sqlserver_instance",
		"tencentcloud_ssm_secret", "tencentcloud_tcr_instance",
	},
}

// holdsData reports whether data rests in resources of a type.
func holdsData(platform, typ string) bool { return slices.Contains(places[platform], typ) }
