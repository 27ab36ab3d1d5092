package identity

import (
	"context"
	"slices"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// The fixtures of the checks do not say how severe a result is.
func TestConditionsLowerTheSeverity(t *testing.T) {
	policy := graph.NewString(`{"Statement": [
		{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}},
		{"Effect": "Allow", "Action": "ec2:*", "Resource": "*", "Condition": {}}]}`, graph.Meta{})
	root := graph.NewRoot("", graph.Terraform, func(root *graph.Root) {
		root.Add(&graph.Resource{Address: "aws_iam_policy.p", Type: "aws_iam_policy",
			Body: graph.NewObject([]graph.Field{{Name: "policy", Value: policy}}, graph.Meta{})})
	})
	i := slices.IndexFunc(checks, func(c *analyzer.Check) bool { return c.ID == "iam-role-has-all-permissions" })
	report, err := analyzer.Run(context.Background(), &graph.Graph{Roots: []*graph.Root{root}}, checks[i:i+1], analyzer.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if r := report.Results; len(r) != 2 || r[0].Severity != analyzer.Medium || r[1].Severity != analyzer.High {
		t.Errorf("results are %v", r)
	}
}
