package identity

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var (
	huaweiDirectory = facet.Directory{
		Users:     []string{"huaweicloud_identity_user", "huaweicloud_identity_user_v3", "huaweicloud_identityv5_user"},
		Groups:    []string{"huaweicloud_identity_group", "huaweicloud_identity_group_v3", "huaweicloud_identityv5_group"},
		UserKeys:  []string{"id"},
		GroupKeys: []string{"id"},
		GroupNames: map[string][]string{
			"huaweicloud_identity_group": {"name"}, "huaweicloud_identity_group_v3": {"name"}, "huaweicloud_identityv5_group": {"group_name"},
		},
		Memberships: []facet.Membership{
			{Type: "huaweicloud_identity_group_membership", Users: many("users"), Groups: one("group")},
			{Type: "huaweicloud_identity_group_membership_v3", Users: many("users"), Groups: one("group")},
			{Type: "huaweicloud_identityv5_group_membership", Users: many("user_id_list"), Groups: one("group_id")},
		},
	}
	awsDirectory = facet.Directory{
		Users:      []string{"aws_iam_user"},
		Groups:     []string{"aws_iam_group"},
		UserKeys:   []string{"name", "id"},
		GroupKeys:  []string{"name", "id"},
		GroupNames: map[string][]string{"aws_iam_group": {"name"}},
		Memberships: []facet.Membership{
			{Type: "aws_iam_group_membership", Users: many("users"), Groups: one("group")},
			{Type: "aws_iam_user_group_membership", Users: one("user"), Groups: many("groups")},
		},
	}
	cfnDirectory = facet.Directory{
		Users:      []string{"AWS::IAM::User"},
		Groups:     []string{"AWS::IAM::Group"},
		UserKeys:   []string{"UserName"},
		GroupKeys:  []string{"GroupName"},
		GroupNames: map[string][]string{"AWS::IAM::Group": {"GroupName"}},
		Memberships: []facet.Membership{
			{Type: "AWS::IAM::User", Groups: many("Groups")},
			{Type: "AWS::IAM::UserToGroupAddition", Users: many("Users"), Groups: one("GroupName")},
		},
	}
	alibabaDirectory = facet.Directory{
		Users:      []string{"alicloud_ram_user"},
		Groups:     []string{"alicloud_ram_group"},
		UserKeys:   []string{"name", "id"},
		GroupKeys:  []string{"group_name", "name", "id"},
		GroupNames: map[string][]string{"alicloud_ram_group": {"group_name", "name"}},
		Memberships: []facet.Membership{
			{Type: "alicloud_ram_group_membership", Users: many("user_names"), Groups: one("group_name")},
			{Type: "alicloud_ram_user_group_attachment", Users: one("user_name"), Groups: one("group_name")},
		},
	}
	tencentDirectory = facet.Directory{
		Users:      []string{"tencentcloud_cam_user"},
		Groups:     []string{"tencentcloud_cam_group"},
		UserKeys:   []string{"name", "id", "uid"},
		GroupKeys:  []string{"id"},
		GroupNames: map[string][]string{"tencentcloud_cam_group": {"name"}},
		Memberships: []facet.Membership{
			{Type: "tencentcloud_cam_group_membership", Users: many("user_names"), Groups: one("group_id")},
			{Type: "tencentcloud_cam_group_membership", Users: many("user_ids"), Groups: one("group_id")}, // before 1.59.5
		},
	}
)

func one(path string) facet.Argument  { return facet.Argument{Path: path} }
func many(path string) facet.Argument { return facet.Argument{Path: path, Many: true} }

// membership judges a user, or a group, by what makes users members of groups.
type membership struct {
	links  facet.Links
	counts func(graph.Value) graph.Tri // whether what a link names on its other side is one that is asked for
	none   string                      // what is so if no link names one that counts
	some   string                      // what a link does that names one
}

// verdict wants a link that names one that counts. A link that perhaps does, or perhaps is of another user or group, or perhaps
// does not exist, leaves the verdict open.
func (m membership) verdict(r *graph.Resource) analyzer.Verdict {
	var failed, open []analyzer.Verdict
	for _, link := range m.links.Found {
		switch link.Any(m.counts) {
		case graph.Yes:
			return analyzer.Pass("", link.Argument, "%s "+m.some, link.Resource.Address).Resting(link.Resource)
		case graph.No:
			failed = append(failed, analyzer.Fail("", link.Argument, m.none+": %s of %s is %s", link.Path, link.Resource.Address, expect.Shown(link.Argument)).Resting(link.Resource))
		default:
			open = append(open, analyzer.Unsure("", link.Argument, "%s of %s is not known", link.Path, link.Resource.Address).Resting(link.Resource))
		}
	}
	nothing := graph.NewAbsent(r.At)
	for _, link := range m.links.Open {
		if link.Any(m.counts) != graph.No {
			cause := graph.Join{Open: []graph.Pointer{link.Pointer}}.Cause()
			open = append(open, analyzer.UnsureBecause(cause, "", nothing, "%s perhaps "+m.some, link.Resource.Address).Resting(link.Resource))
		}
	}
	if len(m.links.Unread) > 0 {
		cause := graph.Join{Unread: m.links.Unread}.Cause()
		open = append(open, analyzer.UnsureBecause(cause, "", nothing, "something in %s perhaps "+m.some, m.links.Unread[0].Address))
	}
	return slices.Concat(open, failed, []analyzer.Verdict{analyzer.Fail("", nothing, m.none)})[0]
}
