package logging

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

// declared wants an account to have a resource of one of the types that is as its judge wants; nil asks for nothing. One that is
// not is judged itself, and leaves nothing to say of the account.
func declared(kind, remedy string, wanted expect.ByType) func(*analyzer.Inspection, *analyzer.Account) analyzer.Verdict {
	return func(in *analyzer.Inspection, a *analyzer.Account) analyzer.Verdict {
		verdict := a.Absent(kind, remedy)
		for r := range a.OfType(wanted.Types()...) {
			switch {
			case wanted[r.Type] != nil && wanted[r.Type](in, r).Outcome != analyzer.Passed:
				verdict = analyzer.Skip()
			case r.Exists() == graph.Yes:
				return analyzer.Pass("", graph.NewAbsent(r.At), "%s is declared", r.Address).Resting(r)
			default:
				var cause graph.Cause // whatever the case at hand assumes of it
				in.Root.Cases.Apart(func() { cause = r.Existing.Cause() })
				verdict = analyzer.UnsureBecause(cause, "", graph.NewAbsent(r.At), "%s is perhaps not there", r.Address)
			}
		}
		return verdict
	}
}
