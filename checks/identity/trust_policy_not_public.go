package identity

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

const anyoneDefinition = "a role that a statement lets any principal assume is wrong (Principal or an entry of it is *, or an Allow with NotPrincipal or NotAction), " +
	"unless a condition limits who that can be"

var _ = add(analyzer.Check{
	ID: "trust-policy-not-public",
	Title: language.Text{
		En:   "roles cannot be assumed by just anybody",
		Hans: "角色不可由任意主体代入",
		Hant: "角色不可由任何主體擔任",
	},
	Severity: analyzer.Critical,
	Rationale: "A role that trusts everybody is a login without a password: whoever learns its name has its rights. An identity provider that serves the whole world, " +
		"such as that of GitHub Actions, is everybody too, as long as no condition says whose repositories are meant.",
	Remedy: "name the accounts, services or repositories that are to assume the role",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiTrust.Types(),
			Decides:    analyzer.Full,
			Definition: "as on AWS, for trust agencies of IAM v5: " + anyoneDefinition,
			Limits:     "agencies of IAM v3 (huaweicloud_identity_agency), which always name one account or service; whose account that is",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-iam5/iam5_02_0008.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_trust_agency",
			},
			Judge: huaweiTrust.trust(),
		},
		{
			Name:    analyzer.AWS,
			Types:   awsTrust.Types(),
			Decides: analyzer.Full,
			Definition: anyoneDefinition + ". A role for web identities of a provider that serves everybody (GitHub Actions, GitLab.com, HCP Terraform, Cognito, Google) " +
				"needs a condition on whose they are: sub with the owner written out, without a wildcard, or another claim that the caller cannot choose",
			Limits: "whose accounts are named; an external id, which is no secret, only lowers the severity",
			References: []string{
				"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
				"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role",
			},
			Judge: awsTrust.trust(),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      cfnTrust.Types(),
			Decides:    analyzer.Full,
			Definition: "as for AWS in Terraform",
			Limits:     "whose accounts are named; an external id, which is no secret, only lowers the severity",
			References: []string{
				"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html",
			},
			Judge: cfnTrust.trust(),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      alibabaTrust.Types(),
			Decides:    analyzer.Full,
			Definition: "as on AWS: " + anyoneDefinition,
			Limits:     "whose accounts are named; roles that list ram_users or services, as until 1.49.0",
			References: []string{
				"https://www.alibabacloud.com/help/en/ram/user-guide/edit-the-trust-policy-of-a-ram-role",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_role",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/resource_manager_role",
			},
			Judge: alibabaTrust.trust(),
		},
		{
			Name:       analyzer.Tencent,
			Types:      tencentTrust.Types(),
			Decides:    analyzer.Full,
			Definition: "as on AWS: " + anyoneDefinition,
			Limits:     "whose accounts are named",
			References: []string{
				"https://www.tencentcloud.com/document/product/598/10604",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_role",
			},
			Judge: tencentTrust.trust(),
		},
	},
})

var (
	huaweiTrust  = documents{"huaweicloud_identity_trust_agency": {"trust_policy"}}
	awsTrust     = documents{"aws_iam_role": {"assume_role_policy"}}
	cfnTrust     = documents{"AWS::IAM::Role": {"AssumeRolePolicyDocument"}}
	alibabaTrust = documents{
		"alicloud_ram_role":              {"assume_role_policy_document", "document"},
		"alicloud_resource_manager_role": {"assume_role_policy_document"},
	}
	tencentTrust = documents{
		"tencentcloud_cam_role":         {"document"},
		"tencentcloud_cam_role_by_name": {"document"},
	}
)

// trust wants no statement of trust policies that lets just anybody in.
func (d documents) trust() expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		judge := func(policy facet.Policy, s facet.Statement) analyzer.Verdict { return judgeTrust(r.Root, policy, s) }
		return d.judge(expect.Statements{Fine: "no statement lets just anybody assume the role", Judge: judge})(in, r)
	}
}

func judgeTrust(root *graph.Root, policy facet.Policy, s facet.Statement) analyzer.Verdict {
	if excluded := s.Get("NotAction"); !excluded.IsAbsent() {
		return analyzer.Fail(policy.Path, policy.Placed(excluded), "%s trusts in everything but what NotAction lists", s.Label())
	}
	verdict := analyzer.Skip()
	federated, _ := facet.Entries(s.Get("Principal.Federated"))
	for _, provider := range federated {
		if shared := sharedBy(root, provider, s); shared != nil {
			verdict = verdict.And(shared.judge(policy, s, provider))
		}
	}
	return verdict.And(judgeAnybody(policy, s))
}

func judgeAnybody(policy facet.Policy, s facet.Statement) analyzer.Verdict {
	part, public := s.Public()
	switch {
	case public == graph.No:
		return analyzer.Skip()
	case public == graph.Undetermined:
		return analyzer.Unsure(policy.Path, policy.Placed(part), "whether %s lets anybody assume the role is not known", s.Label())
	case !s.Get("NotPrincipal").IsAbsent():
		return analyzer.Fail(policy.Path, policy.Placed(part), "%s lets anybody assume the role but those that NotPrincipal lists", s.Label())
	}
	verdict := analyzer.Fail(policy.Path, policy.Placed(part), "%s lets anybody assume the role", s.Label())
	verdict.Defects[0].Milder = s.Get("Condition").IsSet() == graph.Yes
	return verdict
}

// limit is one key of a condition that must have one of some values.
type limit struct {
	key    string
	values graph.Value
}

// limits are the keys that a condition limits to something, `*` not being anything.
func limits(condition graph.Value) []limit {
	var found []limit
	for operator, keys := range condition.Fields() {
		operator = strings.ToLower(operator)
		if strings.Contains(operator, "not") || strings.HasPrefix(operator, "null") || strings.HasPrefix(operator, "bool") {
			continue
		}
		for key, values := range keys.Fields() {
			entries, _ := facet.Entries(values)
			if !slices.ContainsFunc(entries, func(entry graph.Value) bool { return entry.Is("*") == graph.Yes }) {
				found = append(found, limit{key, values})
			}
		}
	}
	return found
}

// sharedProvider is an identity provider that serves everybody, so that a token of it says nothing by itself.
type sharedProvider struct {
	host   string
	claims []string // by which a condition can limit whose tokens are accepted; sub must name its owner
	owners []string // with what a sub begins that names its owner, up to a colon; nil: any sub will do
}

var sharedProviders = []*sharedProvider{
	{
		"token.actions.githubusercontent.com",
		[]string{"sub", "repository", "repository_id", "repository_owner", "repository_owner_id", "job_workflow_ref", "enterprise", "enterprise_id"},
		[]string{"repo", "repository", "repository_id", "repository_owner", "repository_owner_id", "job_workflow_ref", "enterprise"},
	},
	{"gitlab.com", []string{"sub", "namespace_id", "namespace_path", "project_id", "project_path", "user_id"}, []string{"project_path", "project_id", "namespace_path", "namespace_id", "user"}},
	{"app.terraform.io", []string{"sub", "terraform_organization_id", "terraform_organization_name", "terraform_workspace_id"}, []string{"organization"}},
	{"cognito-identity.amazonaws.com", []string{"aud", "sub"}, nil},
	{"accounts.google.com", []string{"aud", "oaud", "sub", "email"}, nil},
}

// sharedBy is the shared provider that an entry of Federated stands for; nil if it is none. One that is declared by itself is known by
// its url, and all are by the keys of a condition.
func sharedBy(root *graph.Root, entry graph.Value, s facet.Statement) *sharedProvider {
	var known strings.Builder
	for _, fragment := range facet.Fragments(entry) {
		if fragment != nil {
			known.WriteString(*fragment)
		}
	}
	for _, keys := range s.Get("Condition").Fields() {
		for key := range keys.Fields() {
			known.WriteString(" " + key)
		}
	}
	for typ, path := range map[string]string{"aws_iam_openid_connect_provider": "url", "data.aws_iam_openid_connect_provider": "url", "AWS::IAM::OIDCProvider": "Url"} {
		if declared := root.Target(entry, typ); declared != nil {
			url, _ := declared.Get(path).Text()
			known.WriteString(" " + url)
		}
	}
	for _, shared := range sharedProviders {
		if strings.Contains(known.String(), shared.host) {
			return shared
		}
	}
	return nil
}

// judge judges a statement that trusts the provider, by its condition.
func (p *sharedProvider) judge(policy facet.Policy, s facet.Statement, at graph.Value) analyzer.Verdict {
	condition := s.Get("Condition")
	if condition.IsUnknown() {
		return analyzer.Unsure(policy.Path, policy.Placed(condition), "%s trusts %s under a condition that is not known", s.Label(), p.host)
	}
	limited := graph.TriOf(false)
	for _, limit := range limits(condition) {
		host, claim, _ := cutLast(limit.key, ":")
		if !strings.HasPrefix(host, p.host) || !slices.Contains(p.claims, strings.ToLower(claim)) {
			continue
		}
		entries, complete := facet.Entries(limit.values)
		named := graph.TriOf(complete)
		if !complete {
			named = graph.Undetermined
		}
		for _, entry := range entries {
			named = named.And(p.namesOwner(strings.ToLower(claim), entry))
		}
		limited = limited.Or(named)
		if named != graph.Yes {
			at = limit.values
		}
	}
	switch limited {
	case graph.Yes:
		return analyzer.Skip()
	case graph.Undetermined:
		return analyzer.Unsure(policy.Path, policy.Placed(at), "%s trusts %s; whether for a certain owner is not known", s.Label(), p.host)
	}
	return analyzer.Fail(policy.Path, policy.Placed(at), "%s trusts %s, which serves everybody, without a condition that says for whom", s.Label(), p.host)
}

// namesOwner tells whether a value that a claim must have says whose tokens are accepted: "repo:owner/*" does, "repo:*" does not.
func (p *sharedProvider) namesOwner(claim string, v graph.Value) graph.Tri {
	if p.owners == nil {
		return graph.Yes
	}
	text, known := "", false
	for _, fragment := range facet.Fragments(v) {
		if fragment == nil {
			text += "x" // what is not known is a name, not a wildcard
			continue
		}
		text, known = text+*fragment, true
	}
	if !known {
		return graph.Undetermined
	}
	if claim == "sub" {
		kind, rest, _ := strings.Cut(text, ":")
		if !slices.Contains(p.owners, kind) {
			return graph.No
		}
		text = rest
	}
	owner, rest := text, ""
	if i := strings.IndexAny(text, "/:"); i >= 0 {
		owner, rest = text[:i], text[i:]
	}
	return graph.TriOf(owner != "" && !strings.ContainsAny(owner, "*?") && (claim != "sub" || rest != ""))
}

func cutLast(text, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(text, sep); i >= 0 {
		return text[:i], text[i+len(sep):], true
	}
	return text, "", false
}
