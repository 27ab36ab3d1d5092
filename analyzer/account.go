package analyzer

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Account is one account of a platform as one root uses it: what a provider configuration logs in to. Several
// configurations of a root that differ only in their region are one account.
type Account struct {
	Root     *graph.Root
	Platform string
	Name     string      // how the code calls it: "provider.aws", or "account" of a template
	At       graph.Range // its provider block, else the first resource in it
	Baseline bool        // the settings say that this root declares all there is in the account

	identity  string // what tells it from other accounts; equal in all roots that use it
	resources []*graph.Resource
	examined  []string // the types that the judge at hand has to do with
}

// OfType are the account's managed resources of the given types, by address. A judge sees those of its platform's
// [Platform.Examined] alone.
func (a *Account) OfType(types ...string) iter.Seq[*graph.Resource] {
	return func(yield func(*graph.Resource) bool) {
		for _, r := range a.resources {
			if r.Mode == graph.Managed && slices.Contains(types, r.Type) && slices.Contains(a.examined, r.Type) && !yield(r) {
				return
			}
		}
	}
}

// Absent is the verdict on an account in which the root declares nothing of the kind: a failure if the root is the account's
// baseline, and else no proof of anything (decision D12). kind is the thing in a few words, such as "CTS tracker".
func (a *Account) Absent(kind, remedy string) Verdict {
	nothing := graph.NewAbsent(a.At)
	if unread := a.Root.NotRead(); a.Baseline && len(unread) > 0 {
		cause := graph.Cause{Kind: graph.ModuleNotRead, Subject: unread[0].Address, At: unread[0].At}
		return UnsureBecause(cause, "", nothing, "the account's baseline declares no %s, unless %s does, which was not read", kind, unread[0].Address)
	}
	if a.Baseline {
		return Fail("", nothing, "the account's baseline declares no %s", kind).Remedied("%s", remedy)
	}
	return UnsureBecause(graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the account's " + kind, At: a.At}, "", nothing,
		"no %s is declared here; another repository, or the console, may have one", kind)
}

// Untouched is the verdict of a root that has nothing to do with what is judged. Unlike one that skips, it does not speak for the
// account.
func (a *Account) Untouched() Verdict { return Verdict{Outcome: NotApplicable, untouched: true} }

// identifying are the arguments of a provider configuration that say which account it logs in to.
var identifying = []string{
	"profile", "assume_role.role_arn", "assume_role.agency_name", "assume_role.domain_name", "allowed_account_ids", "account_id",
	"domain_id", "domain_name", "account_name", "project_id",
}

// accountsOf groups the resources of a root by account, in the order of their addresses.
func accountsOf(root *graph.Root, baseline bool) []*Account {
	var accounts []*Account
	find := func(platform, name, identity string, at graph.Range) *Account {
		for _, a := range accounts {
			if a.Platform == platform && a.identity == identity {
				return a
			}
		}
		a := &Account{Root: root, Platform: platform, Name: name, At: at, Baseline: baseline, identity: identity}
		accounts = append(accounts, a)
		return a
	}
	for _, r := range root.Resources() {
		platform := platformOf(r)
		if platform == "" {
			continue
		}
		name, at := "account", r.At
		if platform != CloudFormation {
			name = strings.TrimSuffix("provider."+r.Provider.Name+"."+r.Provider.Alias, ".")
			if !r.Provider.Config.IsAbsent() {
				at = r.Provider.Config.At()
			}
		}
		var identity []string
		for _, path := range identifying {
			if v := r.Provider.Config.Get(path); v.IsKnown() {
				identity = append(identity, path+"="+v.String())
			} else if v.IsUnknown() {
				identity = append(identity, path+"?"+v.Cause().Subject)
			}
		}
		a := find(platform, name, strings.Join(identity, "\n"), at)
		a.resources = append(a.resources, r)
	}
	return accounts
}

// platformOf is the platform that a resource is on; empty for those that no check knows.
func platformOf(r *graph.Resource) string {
	if r.Root.Dialect == graph.CloudFormation {
		return CloudFormation
	}
	prefix, _, _ := strings.Cut(r.Type, "_")
	if slices.Contains(PlatformNames, prefix) {
		return prefix
	}
	return ""
}

// accountType stands for a resource's type in results about an account.
const accountType = "account"

// accountResult is the verdict on one account by what one root says of it.
type accountResult struct {
	check    *Check
	platform string
	identity string
	baseline bool
	results  []Result
	outcome  Outcome
}

// judgeAccounts runs the checks that judge accounts as a whole.
func judgeAccounts(root *graph.Root, checks []*Check, options Options) []accountResult {
	var judged []accountResult
	var accounts []*Account
	for _, c := range checks {
		for i := range c.Platforms {
			p := &c.Platforms[i]
			if p.Account == nil {
				continue
			}
			if accounts == nil {
				accounts = accountsOf(root, slices.Contains(options.Baselines, root.Path))
			}
			for _, a := range accounts {
				if a.Platform != p.Name {
					continue
				}
				a.examined = p.Examined()
				in := &Inspection{Check: c, Root: root, parameters: options.Parameters[c.ID]}
				stand := &graph.Resource{Address: a.Name, Type: accountType, Root: root, At: a.At}
				verdict := judge(in, func(in *Inspection, _ *graph.Resource) Verdict { return p.Account(in, a) }, stand)
				if verdict.untouched {
					continue
				}
				judged = append(judged, accountResult{c, p.Name, a.identity, a.Baseline, results(binding{c, p}, stand, verdict), verdict.Outcome})
			}
		}
	}
	return judged
}

// mergeAccounts keeps one verdict for each account that several roots use: what one of them declares settles it for all. Among
// roots that settle nothing the baseline goes first, then one that has evidence, then the first by path.
func mergeAccounts(judged []accountResult) []Result {
	type key struct {
		check              *Check
		platform, identity string
	}
	best := map[key]accountResult{}
	var order []key
	rank := func(a accountResult) int {
		evidence := slices.ContainsFunc(a.results, func(r Result) bool { return len(r.Related) > 0 })
		switch {
		case a.outcome == NotApplicable:
			return 5
		case a.outcome == Passed:
			return 4
		case a.outcome == Failed:
			return 3
		case a.baseline:
			return 2
		case evidence:
			return 1
		}
		return 0
	}
	for _, a := range judged {
		k := key{a.check, a.platform, a.identity}
		have, known := best[k]
		if !known {
			order = append(order, k)
		}
		if !known || cmp.Compare(rank(a), rank(have)) > 0 {
			best[k] = a
		}
	}
	var merged []Result
	for _, k := range order {
		merged = append(merged, best[k].results...)
	}
	return merged
}
