package compute

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "server-volume-backup-plan",
	Title: language.Text{
		En:   "servers, volumes and file systems are backed up by a plan",
		Hans: "服务器、云硬盘和文件系统按备份计划备份",
		Hant: "伺服器、磁碟區和檔案系統按備份計劃備份",
	},
	Severity: analyzer.Medium,
	Rationale: "A disk keeps copies for the case that hardware breaks, none for the case that somebody deletes or encrypts what is on it. For that there are backups, and they are there " +
		"only if a plan makes them.",
	Remedy: "add the resource to a backup plan, by its name or its tags",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiBackups.Types(),
			Decides:    analyzer.Partial,
			Definition: "as on AWS: a server or disk that no vault with a policy backs up is non-compliant; a disk of a server is backed up with it",
			Limits:     "vaults of other code",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cbr_vault",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cbr_policy",
			},
			Judge: huaweiBackups.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      awsBackups.Types(),
			Decides:    analyzer.Partial,
			Definition: "AWS Config ebs-in-backup-plan and efs-in-backup-plan: a volume or file system that no selection of AWS Backup covers is non-compliant; policies of Data Lifecycle Manager count too",
			Limits:     "plans of other code",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/ebs-in-backup-plan.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/efs-in-backup-plan.html",
				"https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_selection",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dlm_lifecycle_policy",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/efs_backup_policy",
			},
			Judge: awsBackups.Judge,
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_disk", "alicloud_ecs_disk"},
			Decides:    analyzer.Partial,
			Definition: "Alibaba Cloud Config ecs-disk-auto-snapshot-policy: a disk without an automatic snapshot policy is non-compliant",
			Limits:     "policies and backup plans of other code",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/ecs-disk-auto-snapshot-policy",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_auto_snapshot_policy_attachment",
			},
			Judge: expect.Companion{
				Types: []string{"alicloud_ecs_auto_snapshot_policy_attachment"}, Path: "disk_id", Keys: []string{"id"},
			}.Remedied("add an alicloud_ecs_auto_snapshot_policy_attachment with its id as disk_id"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_cbs_storage"},
			Decides:    analyzer.Partial,
			Definition: "as on Alibaba Cloud: a disk without a snapshot policy is non-compliant",
			Limits:     "policies of other code",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cbs_snapshot_policy_attachment",
			},
			Judge: expect.Companion{
				Types: []string{"tencentcloud_cbs_snapshot_policy_attachment"}, Path: "storage_id", Keys: []string{"id"},
			}.Remedied("add a tencentcloud_cbs_snapshot_policy_attachment with its id as storage_id").Or(expect.Companion{
				Types: []string{"tencentcloud_cbs_snapshot_policy_attachment"}, Path: "storage_ids", Keys: []string{"id"},
			}.Judge),
		},
	},
	Elsewhere: map[string]string{
		analyzer.CloudFormation: "selections of AWS Backup in templates go by tags, and by names that are put together from those of resources: which are covered is seen in the account",
	},
})

var huaweiBackups = expect.ByType{
	"huaweicloud_compute_instance":    huaweiVault("resources.server_id"),
	"huaweicloud_compute_instance_v2": huaweiVault("resources.server_id"),
	"huaweicloud_evs_volume": huaweiVault("resources.includes").Unless(expect.Set("server_id")).Unless(expect.Companion{
		Types: []string{"huaweicloud_compute_volume_attach"}, Path: "volume_id", Keys: []string{"id"},
	}.Judge),
}

// huaweiVault wants a vault with a policy that names the resource. A vault that binds what it finds may have it too.
func huaweiVault(path string) expect.Judge {
	named := expect.Companion{
		Types: []string{"huaweicloud_cbr_vault"}, Path: path, Keys: []string{"id"},
		Passes: expect.Set("policy.id").Or(expect.Set("policy_id")).Remedied("give the vault a policy"),
	}.Remedied("name it in %s of a huaweicloud_cbr_vault with a policy", path)
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := named(in, r)
		if verdict.Outcome != analyzer.Failed {
			return verdict
		}
		for vault := range in.Root.OfType("huaweicloud_cbr_vault") {
			if vault.Mode == graph.Managed && vault.Get("auto_bind").IsTrue() != graph.No {
				cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the vault binds what it finds", At: vault.At}
				return analyzer.UnsureBecause(cause, "", graph.NewAbsent(r.At), "%s perhaps backs it up", vault.Address).Resting(vault)
			}
		}
		return verdict
	}
}

var awsBackups = expect.ByType{
	"aws_ebs_volume": awsPlan("ec2", "volume").Remedied("name it in resources of an aws_backup_selection, or give it a tag that one selects"),
	"aws_efs_file_system": awsPlan("elasticfilesystem", "file-system").Remedied("add an aws_efs_backup_policy for it, or name it in resources of an aws_backup_selection").
		Or(expect.Companion{
			Types: []string{"aws_efs_backup_policy"}, Path: "file_system_id", Keys: []string{"id"}, Passes: expect.OneOf("backup_policy.status", "ENABLED"),
		}.Judge),
}

// awsPlan wants a selection of AWS Backup that names the resource or all of its kind, or a tag of it; or a policy of Data Lifecycle
// Manager for such a tag.
func awsPlan(service, kind string) expect.Judge {
	named := expect.Companion{Types: []string{"aws_backup_selection"}, Path: "resources", Keys: []string{"arn"}}.Judge
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := named(in, r)
		if verdict.Outcome == analyzer.Passed {
			return verdict
		}
		for plan := range in.Root.OfType("aws_backup_selection", "aws_dlm_lifecycle_policy") {
			if plan.Mode != graph.Managed || plan.Planned == graph.Delete {
				continue
			}
			covered := tagged(plan, r)
			if plan.Type == "aws_backup_selection" {
				covered = covered.Or(everyOne(plan, service, kind).And(graph.TriOf(plan.Get("condition").IsSet() == graph.No).Or(graph.Undetermined)))
			} else if service != "ec2" {
				continue
			}
			switch covered.And(plan.Exists()) {
			case graph.Yes:
				return analyzer.Pass("", graph.NewAbsent(r.At), "%s covers it", plan.Address).Resting(plan)
			case graph.Undetermined:
				if verdict.Outcome == analyzer.Failed {
					cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "what the plan covers, or the tags of the resource", At: plan.At}
					verdict = analyzer.UnsureBecause(cause, "", graph.NewAbsent(r.At), "%s perhaps covers it", plan.Address).Resting(plan)
				}
			}
		}
		return verdict
	}
}

// everyOne tells whether a selection covers all resources of a kind.
func everyOne(selection *graph.Resource, service, kind string) graph.Tri {
	answer := graph.No
	elems, _ := graph.Elements(selection.Get("resources"))
	for _, elem := range elems {
		answer = answer.Or(elem.Matches(func(text string) bool {
			return text == "*" || (strings.HasPrefix(text, "arn:") && strings.HasSuffix(text, ":"+kind+"/*") && strings.Contains(text, ":"+service+":"))
		}).And(graph.TriOf(!elem.IsUnknown())))
	}
	return answer
}

// tagged tells whether the resource has a tag that a plan goes by.
func tagged(plan, r *graph.Resource) graph.Tri {
	tags := r.Get("tags")
	answer := graph.No
	match := func(key, value graph.Value) {
		name, ok := key.Text()
		if !ok || tags.IsUnknown() {
			answer = answer.Or(graph.Undetermined)
			return
		}
		own := tags.Get(name)
		if own.IsAbsent() && !r.Provider.Config.Get("default_tags").IsAbsent() {
			answer = answer.Or(graph.Undetermined) // it has the tags of the provider as well
		} else if !own.IsAbsent() {
			answer = answer.Or(graph.Same(own, value))
		}
	}
	if plan.Type == "aws_dlm_lifecycle_policy" {
		wanted := plan.Get("policy_details.target_tags")
		if wanted.IsUnknown() {
			return graph.Undetermined
		}
		for key, value := range wanted.Fields() {
			match(graph.NewString(key, graph.Meta{At: wanted.At()}), value)
		}
		return answer.And(plan.Get("state").Is("DISABLED").Not())
	}
	keys, values := plan.All("selection_tag.key"), plan.All("selection_tag.value")
	for i := range min(len(keys), len(values)) {
		if !keys[i].IsAbsent() {
			match(keys[i], values[i])
		}
	}
	return answer
}
