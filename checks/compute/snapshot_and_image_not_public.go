package compute

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "snapshot-and-image-not-public",
	Title: language.Text{
		En:   "snapshots and images are not shared with everybody",
		Hans: "快照和镜像未向所有人共享",
		Hant: "快照和映像檔沒有與所有人共用",
	},
	Severity: analyzer.Critical,
	Rationale: "A public snapshot is the whole disk or database, in the hands of anybody who has an account with the provider. There are people who look for nothing " +
		"else.",
	Remedy: "share the snapshot or image with named accounts only, or with none",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.AWS,
			Types:   awsShares.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config rds-snapshots-public-prohibited and ebs-snapshot-public-restorable-check: a snapshot or image that everybody may use is non-compliant, and so is a region whose " +
				"block on such sharing is switched off",
			Limits: "what is shared with named accounts, organizations included",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/rds-snapshots-public-prohibited.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/ebs-snapshot-public-restorable-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ami_launch_permission",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_snapshot",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_snapshot_block_public_access",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ec2_image_block_public_access",
			},
			Judge: awsShares.Judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::EC2::SnapshotBlockPublicAccess"},
			Decides:    analyzer.Full,
			Definition: "AWS Config ebs-snapshot-block-public-access: a region whose block on public snapshots is switched off is non-compliant; templates have no means to share one",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/ebs-snapshot-block-public-access.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html",
			},
			Judge: expect.OneOf("State", "block-all-sharing", "block-new-sharing"),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei:  "in the provider, images and backups are shared with named accounts only",
		analyzer.Alibaba: "in the provider, images are shared with named accounts only, and snapshots not at all",
		analyzer.Tencent: "in the provider, images and snapshots are shared with named accounts only",
	},
})

var awsShares = expect.ByType{
	"aws_ami_launch_permission": expect.NoneOf("group", "all").
		Remedied("name an account, organization or organizational unit instead of the group"),
	"aws_db_cluster_snapshot":              notShared("shared_accounts"),
	"aws_db_snapshot":                      notShared("shared_accounts"),
	"aws_db_snapshot_copy":                 notShared("shared_accounts"),
	"aws_ebs_snapshot_block_public_access": expect.OneOf("state", "block-all-sharing", "block-new-sharing"),
	"aws_ec2_image_block_public_access":    expect.OneOf("state", "block-new-sharing"),
}

// notShared wants a list of accounts to be without "all".
func notShared(path string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		list := r.Get(path)
		elems, complete := graph.Elements(list)
		for _, account := range elems {
			switch account.Is("all").And(account.Exists()) {
			case graph.Yes:
				return analyzer.Fail(path, account, `%s has "all", so that every account of AWS can restore it`, path).
					Remedied(`take "all" out of %s`, path)
			case graph.Undetermined:
				list, complete = account, false
			}
		}
		if !complete {
			return analyzer.Unsure(path, list, "%s is not known in full", path)
		}
		return analyzer.Pass(path, list, `%s is without "all"`, path)
	}
}
