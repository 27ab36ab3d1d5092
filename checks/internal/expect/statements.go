package expect

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

// Statements judges the statements of policies that allow something, each by itself.
type Statements struct {
	Fine  string                                               // what a policy is like of which no statement fails
	Judge func(facet.Policy, facet.Statement) analyzer.Verdict // skips a statement that is in order
}

// At wants every statement in order of every policy at the paths. A resource without a policy there is left out.
func (j Statements) At(paths ...string) Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := analyzer.Skip()
		for _, path := range paths {
			for _, policy := range facet.Policies(r, path) {
				verdict = verdict.And(j.Policy(policy))
			}
		}
		return verdict
	}
}

// Policy judges one policy.
func (j Statements) Policy(policy facet.Policy) analyzer.Verdict {
	switch {
	case policy.Unreadable && policy.Argument.IsUnknown():
		return analyzer.Unsure(policy.Path, policy.Argument, "%s is not known", policy.Path)
	case policy.Unreadable:
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "what is no JSON document is refused when it is applied", At: policy.Argument.At()}
		return analyzer.UnsureBecause(cause, policy.Path, policy.Argument, "%s is no JSON document", policy.Path)
	}
	verdict := analyzer.Pass(policy.Path, policy.Argument, "%s", j.Fine)
	for _, s := range policy.Statements {
		verdict = verdict.And(j.statement(policy, s))
	}
	for _, open := range policy.Open {
		verdict = verdict.And(analyzer.Unsure(policy.Path, policy.Placed(open), "a statement is not known"))
	}
	return verdict
}

// statement judges one that allows something; it fails only if it is certain to be there, and to allow.
func (j Statements) statement(policy facet.Policy, s facet.Statement) analyzer.Verdict {
	if s.Exists().And(s.Allows()) == graph.No {
		return analyzer.Skip()
	}
	verdict := j.Judge(policy, s)
	switch {
	case verdict.Outcome != analyzer.Failed:
	case s.Exists() != graph.Yes:
		return analyzer.UnsureBecause(s.Existing().Cause(), policy.Path, verdict.Defects[0].Value, "%s is perhaps not there", s.Label())
	case s.Allows() != graph.Yes:
		return analyzer.Unsure(policy.Path, policy.Placed(s.Get("Effect")), "whether %s allows or denies is not known", s.Label())
	}
	return verdict
}
