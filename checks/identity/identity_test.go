package identity

import (
	"context"
	"maps"
	"slices"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

type fields map[string]any

// value makes a value of texts, truth values, lists and objects; a *graph.Resource stands for a reference to its id.
func value(v any) graph.Value {
	switch v := v.(type) {
	case string:
		return graph.NewString(v, graph.Meta{})
	case bool:
		return graph.NewBool(v, graph.Meta{})
	case []any:
		var elems []graph.Value
		for _, elem := range v {
			elems = append(elems, value(elem))
		}
		return graph.NewList(elems, graph.Meta{})
	case fields:
		var object []graph.Field
		for _, name := range slices.Sorted(maps.Keys(v)) {
			object = append(object, graph.Field{Name: name, Value: value(v[name])})
		}
		return graph.NewObject(object, graph.Meta{})
	case *graph.Resource:
		return graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: graph.Origin{Op: graph.OpRef, Ref: graph.Ref{Address: v.Address, Attribute: "id"}}}})
	}
	panic("no value")
}

func resource(typ, name string, body fields) *graph.Resource {
	return &graph.Resource{Address: typ + "." + name, Type: typ, Name: name, Body: value(body)}
}

// judged are the results of a check, run with parameters, for the first of the resources.
func judged(t *testing.T, id string, parameters map[string]any, resources ...*graph.Resource) []analyzer.Result {
	t.Helper()
	i := slices.IndexFunc(checks, func(c *analyzer.Check) bool { return c.ID == id })
	root := graph.NewRoot("", graph.Terraform, func(root *graph.Root) {
		for _, r := range resources {
			root.Add(r)
		}
	})
	report, err := analyzer.Run(context.Background(), &graph.Graph{Roots: []*graph.Root{root}}, checks[i:i+1],
		analyzer.Options{Parameters: map[string]map[string]any{id: parameters}})
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(report.Results, func(r analyzer.Result) bool { return r.Resource.Address != resources[0].Address })
}

func outcomes(results []analyzer.Result) (outcomes []analyzer.Outcome) {
	for _, r := range results {
		outcomes = append(outcomes, r.Outcome)
	}
	return outcomes
}

func TestGroupsThatAreAskedFor(t *testing.T) {
	group := resource("aws_iam_group", "operators", fields{"name": "operators"})
	tests := []struct {
		group   any
		asked   []string
		outcome analyzer.Outcome
	}{
		{group, nil, analyzer.Passed},
		{group, []string{"auditors", "operators"}, analyzer.Passed},
		{group, []string{"auditors"}, analyzer.Failed},
		{"auditors", []string{"auditors"}, analyzer.Passed},
	}
	for _, test := range tests {
		user := resource("aws_iam_user", "mei", fields{"name": "mei"})
		membership := resource("aws_iam_user_group_membership", "mei", fields{"user": "mei", "groups": []any{test.group}})
		got := outcomes(judged(t, "iam-user-group-membership-check", map[string]any{"groupIds": test.asked}, user, membership, group))
		if !slices.Equal(got, []analyzer.Outcome{test.outcome}) {
			t.Errorf("asked for %v: %v, want %v", test.asked, got, test.outcome)
		}
	}
	// The id of a group that is yet to be created can be any.
	user := resource("huaweicloud_identity_user", "mei", fields{"name": "mei"})
	group = resource("huaweicloud_identity_group", "operators", fields{"name": "operators"})
	membership := resource("huaweicloud_identity_group_membership", "mei", fields{"users": []any{user}, "group": group})
	got := outcomes(judged(t, "iam-user-group-membership-check", map[string]any{"groupIds": []string{"0605767b"}}, user, membership, group))
	if !slices.Equal(got, []analyzer.Outcome{analyzer.Undetermined}) {
		t.Errorf("asked for an id: %v", got)
	}
}

func TestPermissionBoundariesCanBeLeftOut(t *testing.T) {
	const id = "iam-role-has-all-permissions"
	policy := resource("aws_iam_policy", "boundary", fields{"arn": "arn:aws:iam::123456789012:policy/boundary",
		"policy": `{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}`})
	role := resource("aws_iam_role", "bounded", fields{"permissions_boundary": "arn:aws:iam::123456789012:policy/boundary"})
	leaveOut := map[string]any{"excludePermissionBoundaryPolicy": true}
	if got := outcomes(judged(t, id, nil, policy, role)); !slices.Equal(got, []analyzer.Outcome{analyzer.Failed}) {
		t.Errorf("as it is: %v", got)
	}
	if got := judged(t, id, leaveOut, policy, role); len(got) != 0 {
		t.Errorf("left out: %v", outcomes(got))
	}
	if got := outcomes(judged(t, id, leaveOut, policy)); !slices.Equal(got, []analyzer.Outcome{analyzer.Failed}) {
		t.Errorf("no boundary: %v", got)
	}
}

func TestConditionsLowerTheSeverity(t *testing.T) {
	const id = "iam-role-has-all-permissions"
	policy := resource("aws_iam_policy", "p", fields{"policy": `{"Statement": [
		{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}},
		{"Effect": "Allow", "Action": "ec2:*", "Resource": "*", "Condition": {}}]}`})
	results := judged(t, id, nil, policy)
	if len(results) != 2 || results[0].Severity != analyzer.Medium || results[1].Severity != analyzer.High {
		t.Errorf("results are %v", results)
	}
}
