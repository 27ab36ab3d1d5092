package keys

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "kms-not-scheduled-for-deletion",
	Title: language.Text{
		En:   "keys are not about to be deleted",
		Hans: "密钥未处于待删除状态",
		Hant: "密碼匙並非等待刪除",
	},
	Severity: analyzer.High,
	Rationale: "What a deleted key has encrypted is lost, with every backup of it. The waiting time before the deletion is the last chance to notice that the " +
		"key was still needed.",
	Remedy: "keep the key: take its deletion out of the change, or cancel it, and disable the key if it must not be used",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_kms_key", "huaweicloud_kms_key_v1"},
			Decides:    analyzer.Partial,
			Definition: "Huawei Config kms-not-scheduled-for-deletion: a key that waits for its deletion is non-compliant. A plan that deletes or replaces a key schedules that",
			Limits:     "deletions that somebody has scheduled elsewhere; keys that are only disabled",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1509.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/kms_key",
			},
			Deleted: true,
			Judge:   kept,
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_kms_external_key", "aws_kms_key", "aws_kms_replica_external_key", "aws_kms_replica_key"},
			Decides:    analyzer.Partial,
			Definition: "AWS Config kms-cmk-not-scheduled-for-deletion: a key that waits for its deletion is non-compliant. A plan that deletes or replaces a key schedules that",
			Limits:     "deletions that somebody has scheduled elsewhere; keys that are only disabled",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/kms-cmk-not-scheduled-for-deletion.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key",
			},
			Deleted: true,
			Judge:   kept,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::KMS::Key", "AWS::KMS::ReplicaKey"},
			Decides:    analyzer.Partial,
			Definition: "AWS Config kms-cmk-not-scheduled-for-deletion: a key that waits for its deletion is non-compliant. A template can only keep a key, not schedule its deletion",
			Limits:     "what happens to the key when it is taken out of the template, or the stack is deleted; deletions that somebody has scheduled elsewhere",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/kms-cmk-not-scheduled-for-deletion.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
			},
			Judge: kept,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   []string{"alicloud_kms_key"},
			Decides: analyzer.Partial,
			Definition: "Alibaba Cloud Config kms-key-state-not-pending-deletion: a key that waits for its deletion is non-compliant. A plan that deletes or replaces a key " +
				"schedules that, and so does its status",
			Limits: "deletions that somebody has scheduled elsewhere; keys that are only disabled",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/kms-key-state-not-pending-deletion",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_key",
			},
			Deleted: true,
			Judge:   unlessDeleted(pending("status").And(pending("key_state"))),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_kms_external_key", "tencentcloud_kms_key"},
			Decides:    analyzer.Partial,
			Definition: "as on Huawei Cloud: a key that waits for its deletion is non-compliant. A plan that deletes or replaces a key schedules that",
			Limits:     "deletions that somebody has scheduled elsewhere; keys that are only disabled or archived",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kms_key",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kms_external_key",
			},
			Deleted: true,
			Judge:   kept,
		},
	},
})

var kept = unlessDeleted(func(*analyzer.Inspection, *graph.Resource) analyzer.Verdict { return analyzer.Skip() })

// pending judges an argument that can say that the key waits for its deletion.
func pending(path string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		state := r.Get(path)
		return analyzer.Decide(state.Is("PendingDeletion").Not(), path, state, "%s is %s, which schedules the deletion of the key", path, state).
			Remedied(`set status = "Enabled", or "Disabled" if the key must not be used`)
	}
}

// unlessDeleted fails a key that the plan deletes or replaces, and judges others. What a judge has nothing against is not scheduled
// for deletion by this configuration, whatever has happened elsewhere (decision D5).
func unlessDeleted(judge expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		here := graph.NewAbsent(r.At)
		switch r.Planned {
		case graph.Delete:
			return analyzer.Fail("", here, "the plan deletes it, which schedules the deletion of the key").
				Remedied("keep the resource; prevent_destroy guards it, and a removed block with destroy = false lets go of it without deleting the key")
		case graph.Replace:
			return analyzer.Fail("", here, "the plan replaces it, which schedules the deletion of the old key").
				Remedied("undo the change that needs a new key, or make the new key a resource of its own and keep the old one")
		}
		if verdict := judge(in, r); verdict.Outcome == analyzer.Failed || verdict.Outcome == analyzer.Undetermined {
			return verdict
		}
		return analyzer.Pass("", here, "not scheduled for deletion by this configuration")
	}
}
