package identity

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

// What the root user of an account has is not in any code. These checks say so once an account, with what the code shows of it.

// sign is something in the code that has to do with the root user: a resource, and a sentence about it that begins with its address.
type sign struct {
	resource *graph.Resource
	value    graph.Value
	format   string
}

// signs looks for such things in an account.
type signs func(*analyzer.Inspection, *analyzer.Account) []sign

// openRoot leaves an account open: unknown says what the code does not tell, settledBy what would. Of the signs the first is shown.
func openRoot(unknown, settledBy string, look signs) func(*analyzer.Inspection, *analyzer.Account) analyzer.Verdict {
	return func(in *analyzer.Inspection, a *analyzer.Account) analyzer.Verdict {
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: settledBy, At: a.At}
		for _, s := range look(in, a) {
			return analyzer.UnsureBecause(cause, "", s.value, "the code does not say whether "+unknown+"; "+s.format, s.resource.Address).Resting(s.resource)
		}
		return analyzer.UnsureBecause(cause, "", graph.NewAbsent(a.At), "the code does not say whether "+unknown)
	}
}

// either looks for several things, the most telling first.
func either(looks ...signs) signs {
	return func(in *analyzer.Inspection, a *analyzer.Account) []sign {
		var found []sign
		for _, look := range looks {
			found = append(found, look(in, a)...)
		}
		return found
	}
}

// centralRootCredentials finds out whether the organization manages the credentials of root users in its member accounts.
func centralRootCredentials(_ *analyzer.Inspection, a *analyzer.Account) []sign {
	var found []sign
	for r := range a.OfType("aws_iam_organizations_features") {
		features, _ := graph.Elements(r.Get("enabled_features"))
		for _, feature := range features {
			if feature.Is("RootCredentialsManagement") == graph.Yes {
				found = append(found, sign{r, feature, "%s lets the organization remove the credentials of root users in member accounts"})
			}
		}
	}
	return found
}

// deniesRoot finds policies of an organization, at a path of resources of a type, that deny something to root users.
func deniesRoot(typ, path string) signs {
	return func(_ *analyzer.Inspection, a *analyzer.Account) []sign {
		var found []sign
		for r := range a.OfType(typ) {
			for _, policy := range facet.Policies(r, path) {
				for _, s := range policy.Statements {
					if s.Denies() == graph.Yes && namesRoot(s.Get("Condition"), 0) {
						found = append(found, sign{r, policy.Placed(s.Value), "%s denies actions to root users of the accounts that it is attached to"})
					}
				}
			}
		}
		return found
	}
}

// namesRoot reports whether a condition is on root users: `"aws:PrincipalArn": "arn:aws:iam::*:root"`.
func namesRoot(condition graph.Value, depth int) bool {
	if depth > 4 {
		return false
	}
	if text, ok := condition.Text(); ok {
		return strings.HasSuffix(text, ":root")
	}
	for name, field := range condition.Fields() {
		if strings.Contains(strings.ToLower(name), "rootuser") || namesRoot(field, depth+1) {
			return true
		}
	}
	if condition.Kind() == graph.List {
		for _, elem := range condition.List() {
			if namesRoot(elem, depth+1) {
				return true
			}
		}
	}
	return false
}
