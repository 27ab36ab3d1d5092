package identity

import (
	"maps"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

// documents are the resources of a platform that hold policies: by type, the arguments that do.
type documents map[string][]string

// Where each platform holds policies on what an identity may do.
var (
	huaweiDocuments = documents{
		"huaweicloud_identity_role":     {"policy"},
		"huaweicloud_identity_policy":   {"policy_document"},
		"huaweicloud_identityv5_policy": {"policy_document"},
	}
	awsDocuments = documents{
		"aws_iam_policy":                            {"policy"},
		"aws_iam_role":                              {"inline_policy.policy"},
		"aws_iam_role_policy":                       {"policy"},
		"aws_iam_user_policy":                       {"policy"},
		"aws_iam_group_policy":                      {"policy"},
		"aws_ssoadmin_permission_set_inline_policy": {"inline_policy"},
	}
	cfnDocuments = documents{
		"AWS::IAM::ManagedPolicy": {"PolicyDocument"},
		"AWS::IAM::Policy":        {"PolicyDocument"},
		"AWS::IAM::Role":          {"Policies.PolicyDocument"},
		"AWS::IAM::User":          {"Policies.PolicyDocument"},
		"AWS::IAM::Group":         {"Policies.PolicyDocument"},
		"AWS::IAM::RolePolicy":    {"PolicyDocument"},
		"AWS::IAM::UserPolicy":    {"PolicyDocument"},
		"AWS::IAM::GroupPolicy":   {"PolicyDocument"},
		"AWS::SSO::PermissionSet": {"InlinePolicy"},
	}
	alibabaDocuments = documents{
		"alicloud_ram_policy":                      {"policy_document", "document", statementBlocks},
		"alicloud_resource_manager_policy":         {"policy_document"},
		"alicloud_resource_manager_policy_version": {"policy_document"},
	}
	tencentDocuments = documents{
		"tencentcloud_cam_policy":         {"document"},
		"tencentcloud_cam_policy_by_name": {"document"},
		"tencentcloud_cam_policy_version": {"policy_document"},
	}
)

// statementBlocks are where a policy is written in blocks, as it was on Alibaba Cloud until 1.49.0.
const statementBlocks = "statement"

// Types are the resource types, sorted.
func (d documents) Types() []string { return slices.Sorted(maps.Keys(d)) }

// policies are those that a resource holds.
func (d documents) policies(r *graph.Resource) []facet.Policy {
	var policies []facet.Policy
	for _, path := range d[r.Type] {
		if path != statementBlocks {
			policies = append(policies, facet.Policies(r, path)...)
		} else if policy, ok := facet.StatementBlocks(r, path); ok {
			policies = append(policies, policy)
		}
	}
	return policies
}

// judge wants every statement in order of every policy that a resource holds; one that holds none is left out.
func (d documents) judge(statements expect.Statements) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := analyzer.Skip()
		for _, policy := range d.policies(r) {
			verdict = verdict.And(statements.Policy(policy))
		}
		return verdict
	}
}

// onAll tells whether a statement is about every resource: Resource has "*", or NotResource leaves out a few. Where nothing is
// said, as roles on Huawei Cloud may, it is about all.
func onAll(s facet.Statement) graph.Tri {
	resource := s.Get("Resource")
	if !s.Get("NotResource").IsAbsent() || resource.IsAbsent() {
		return graph.Yes
	}
	entries, complete := s.Entries("Resource")
	all := graph.TriOf(false)
	if !complete {
		all = graph.Undetermined
	}
	for _, entry := range entries {
		all = all.Or(isStar(entry))
	}
	return all
}

// isStar tells whether a text is "*". One that is put together from parts of which one is something else is not, nor is what a
// resource fills in, such as its ARN.
func isStar(v graph.Value) graph.Tri {
	if !v.IsKnown() && facet.FilledIn(v) {
		return graph.No
	}
	for _, fragment := range facet.Fragments(v) {
		if fragment != nil && strings.Trim(*fragment, "*") != "" {
			return graph.No
		}
	}
	return v.Matches(func(text string) bool { return text != "" })
}
