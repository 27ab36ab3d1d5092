package residency

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// flow is an argument by which a resource sends data elsewhere.
type flow struct {
	path string
	does string   // what the resource does, for messages: "replicates to"
	to   []string // types of the graph that the argument can refer to, if it does not name a region itself
}

// flows are the resource types that send data elsewhere, by platform. The arguments name a region, or a place that lies in one.
var flows = map[string]map[string][]flow{
	analyzer.Huawei: {
		"huaweicloud_obs_bucket_replication":           {{"destination_bucket", "replicates to", []string{"huaweicloud_obs_bucket"}}},
		"huaweicloud_rds_cross_region_backup_strategy": {{"destination_region", "keeps backups in", nil}},
		"huaweicloud_gaussdb_mysql_instance":           {{"cross_region_backup_policy.destination_region", "keeps backups in", nil}},
		"huaweicloud_taurusdb_instance":                {{"cross_region_backup_policy.destination_region", "keeps backups in", nil}},
		"huaweicloud_kms_key_replicate":                {{"replica_region", "replicates the key to", nil}},
		"huaweicloud_cbr_policy":                       {{"destination_region", "copies backups to", nil}},
		"huaweicloud_cbr_checkpoint_copy":              {{"destination_region", "copies backups to", nil}},
		"huaweicloud_images_image_copy":                {{"target_region", "copies the image to", nil}},
		"huaweicloud_swr_image_auto_sync":              {{"target_region", "copies images to", nil}},
		"huaweicloud_oms_migration_task":               {{"destination_object.region", "copies objects to", nil}},
		"huaweicloud_lts_transfer":                     {{"log_transfer_info.log_transfer_detail.obs_bucket_name", "delivers logs to", []string{"huaweicloud_obs_bucket"}}},
	},
	analyzer.AWS: {
		"aws_s3_bucket_replication_configuration": {{"rule.destination.bucket", "replicates to", []string{"aws_s3_bucket"}}},
		"aws_dynamodb_table":                      {{"replica.region_name", "replicates to", nil}},
		"aws_dynamodb_global_table":               {{"replica.region_name", "replicates to", nil}},
		"aws_backup_plan":                         {{"rule.copy_action.destination_vault_arn", "copies backups to", []string{"aws_backup_vault"}}},
		"aws_ecr_replication_configuration":       {{"replication_configuration.rule.destination.region", "replicates images to", nil}},
		"aws_secretsmanager_secret":               {{"replica.region", "replicates the secret to", nil}},
		"aws_db_snapshot_copy":                    {{"destination_region", "copies the snapshot to", nil}},
		"aws_dlm_lifecycle_policy":                {{"policy_details.schedule.cross_region_copy_rule.target_region", "copies snapshots to", nil}, {"policy_details.schedule.cross_region_copy_rule.target", "copies snapshots to", nil}},
		"aws_efs_replication_configuration":       {{"destination.region", "replicates to", nil}},
		"aws_redshift_snapshot_copy":              {{"destination_region", "copies snapshots to", nil}},
		"aws_cloudtrail":                          {{"s3_bucket_name", "delivers logs to", []string{"aws_s3_bucket"}}},
		"aws_flow_log":                            {{"log_destination", "delivers logs to", []string{"aws_s3_bucket", "aws_cloudwatch_log_group", "aws_kinesis_firehose_delivery_stream"}}},
		"aws_cloudwatch_log_subscription_filter":  {{"destination_arn", "delivers logs to", []string{"aws_kinesis_stream", "aws_kinesis_firehose_delivery_stream", "aws_lambda_function"}}},
	},
	analyzer.CloudFormation: {
		"AWS::S3::Bucket":                    {{"ReplicationConfiguration.Rules.Destination.Bucket", "replicates to", []string{"AWS::S3::Bucket"}}},
		"AWS::DynamoDB::GlobalTable":         {{"Replicas.Region", "replicates to", nil}},
		"AWS::RDS::DBInstance":               {{"AutomaticBackupReplicationRegion", "keeps backups in", nil}},
		"AWS::Backup::BackupPlan":            {{"BackupPlan.BackupPlanRule.CopyActions.DestinationBackupVaultArn", "copies backups to", []string{"AWS::Backup::BackupVault"}}},
		"AWS::ECR::ReplicationConfiguration": {{"ReplicationConfiguration.Rules.Destinations.Region", "replicates images to", nil}},
		"AWS::SecretsManager::Secret":        {{"ReplicaRegions.Region", "replicates the secret to", nil}},
		"AWS::EFS::FileSystem":               {{"ReplicationConfiguration.Destinations.Region", "replicates to", nil}},
		"AWS::Logs::SubscriptionFilter":      {{"DestinationArn", "delivers logs to", []string{"AWS::Kinesis::Stream", "AWS::KinesisFirehose::DeliveryStream", "AWS::Lambda::Function"}}},
	},
	analyzer.Alibaba: {
		"alicloud_oss_bucket_replication":           {{"destination.location", "replicates to", nil}},
		"alicloud_rds_instance_cross_backup_policy": {{"cross_backup_region", "keeps backups in", nil}},
		"alicloud_ecs_auto_snapshot_policy":         {{"target_copy_regions", "copies snapshots to", nil}},
		"alicloud_snapshot_policy":                  {{"target_copy_regions", "copies snapshots to", nil}},
		"alicloud_dts_synchronization_instance":     {{"destination_endpoint_region", "synchronises to", nil}},
		"alicloud_dts_migration_instance":           {{"destination_endpoint_region", "migrates to", nil}},
		"alicloud_sls_collection_policy":            {{"centralize_config.dest_region", "delivers logs to", nil}},
	},
	analyzer.Tencent: {
		"tencentcloud_cos_bucket":                     {{"replica_rules.destination_bucket", "replicates to", nil}},
		"tencentcloud_cbs_copy_snapshot_cross_region": {{"destination_region", "copies the snapshot to", nil}},
		"tencentcloud_cvm_sync_image":                 {{"destination_regions", "copies the image to", nil}},
		"tencentcloud_cynosdb_backup_config":          {{"snapshot_secondary_backup_config.cross_regions", "keeps backups in", nil}, {"logic_backup_config.logic_cross_regions", "keeps backups in", nil}},
	},
}

// edge is where a resource sends data to.
type edge struct {
	path   string
	does   string
	region string // "" if it is not known
	value  graph.Value
	cause  graph.Cause     // why it is not known
	to     *graph.Resource // where it goes, if that is in the graph
}

// edgesOf are all places that a resource sends data to.
func edgesOf(platform string, in *analyzer.Inspection, r *graph.Resource) []edge {
	var edges []edge
	for _, f := range flows[platform][r.Type] {
		for _, v := range r.All(f.path) {
			elements := []graph.Value{v}
			if v.IsKnown() && v.Kind() == graph.List {
				elements = v.List()
			}
			for _, v := range elements {
				if v.IsAbsent() {
					continue
				}
				e := edge{path: f.path, does: f.does, value: v, cause: v.Cause()}
				if text, ok := v.Text(); ok {
					e.region = regionOf(text)
					if f.to != nil && e.region == text { // a name, not an ARN
						e.region = ""
					}
					if e.region == "" {
						e.cause = graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the region of " + text, At: v.At()}
					}
				}
				if e.to = in.Root.Target(v, f.to...); e.to == nil {
					e.to = named(in.Root, v, f.to)
				}
				if e.to != nil {
					at := home(e.to)
					if e.region, _ = at.Text(); e.region == "" {
						e.cause = at.Cause()
					}
				}
				edges = append(edges, e)
			}
		}
	}
	return edges
}

// named is the resource of one of the types whose name, or ARN made of it, is v.
func named(root *graph.Root, v graph.Value, types []string) *graph.Resource {
	for r := range root.OfType(types...) {
		for _, attribute := range []string{"bucket", "name"} {
			if own, ok := r.Body.Get(attribute).Text(); ok && v.Is(own, "arn:aws:s3:::"+own) == graph.Yes {
				return r
			}
		}
	}
	return nil
}

// home is the region that a resource is in: its own argument, or that of its provider.
func home(r *graph.Resource) graph.Value {
	if v := r.Body.Get("region"); !v.IsAbsent() {
		return v
	}
	return r.Provider.Region
}
