package tfplan_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/report"
)

const canary = "canary"

// secretPlan has a canary in every place of a plan that may hold a secret.
func secretPlan() object {
	change := func(actions ...string) object {
		return object{
			"actions": actions,
			"before":  object{"token": canary, "shown": "x"}, "before_sensitive": object{"token": true},
			"after": object{
				"token": canary, "shown": "x", "map": object{"a": canary}, "list": []any{"x", canary}, "whole": []any{canary},
				"block":    []object{{"inner": []object{{"token": canary, "shown": "x"}}}},
				"password": canary, // a known secret, whatever the plan says
				"nested":   []object{{"user_data": canary}},
			},
			"after_unknown": object{"id": true},
			"after_sensitive": object{
				"token": true, "map": object{"a": true}, "list": []any{false, true}, "whole": true, "block": []object{{"inner": []object{{"token": true}}}},
			},
			"generated_config": canary,
		}
	}
	values := object{"token": canary, "shown": "x", "block": []object{{"token": canary}}}
	valuesSensitive := object{"token": true, "block": []object{{"token": true}}}
	state := func(name string) object {
		return object{"resources": []object{{"address": "aws_x." + name, "type": "aws_x", "name": name, "values": values, "sensitive_values": valuesSensitive}}}
	}
	return object{
		"variables":      object{"secret": object{"value": canary}, "nested": object{"value": object{"password": canary}}},
		"planned_values": object{"outputs": object{"o": object{"sensitive": true, "value": canary}}, "root_module": state("a")},
		"resource_drift": []object{{"address": "aws_x.a", "type": "aws_x", "name": "a", "change": change("update")}},
		"resource_changes": []object{
			{"address": "aws_x.a", "mode": "managed", "type": "aws_x", "name": "a", "change": change("update")},
			{"address": "aws_x.gone", "mode": "managed", "type": "aws_x", "name": "gone", "change": object{"actions": []string{"delete"},
				"before": object{"token": canary}, "before_sensitive": object{"token": true}, "after": nil, "after_unknown": object{}, "after_sensitive": false}},
			{"address": "aws_x.forgotten", "mode": "managed", "type": "aws_x", "name": "forgotten", "change": object{"actions": []string{"forget"},
				"before": object{"token": canary, "shown": "x"}, "before_sensitive": object{"token": true}, "after": nil, "after_unknown": object{}, "after_sensitive": false}},
		},
		"deferred_changes": []object{{"reason": "unknown", "resource_change": object{"address": "aws_x.later", "mode": "managed", "type": "aws_x", "name": "later", "change": change("create")}}},
		"output_changes": object{"o": object{"actions": []string{"create"}, "before": canary, "after": canary, "after_unknown": false, "before_sensitive": true, "after_sensitive": true},
			"gone": object{"actions": []string{"delete"}, "before": canary, "after": nil, "before_sensitive": true, "after_sensitive": true}},
		"prior_state": object{"values": object{"outputs": object{"o": object{"sensitive": true, "value": canary}}, "root_module": object{
			"child_modules": []object{{"address": "module.m", "resources": []object{{"address": "module.m.aws_x.kept", "type": "aws_x", "name": "kept", "values": values, "sensitive_values": valuesSensitive}}}},
		}}},
		"configuration": object{
			"provider_config": object{"aws": object{"name": "aws", "expressions": object{
				"secret_key": object{"constant_value": canary}, "token": object{"constant_value": canary}, "region": object{"constant_value": "ap-east-1"}}}},
			"root_module": object{
				"variables": object{"secret": object{"sensitive": true, "default": canary}},
				"outputs":   object{"o": object{"sensitive": true, "expression": object{"constant_value": canary}}},
				"resources": []object{{"address": "aws_x.a", "provider_config_key": "aws", "expressions": object{
					"token": object{"constant_value": canary}, "password": references("var.secret"), "list": object{"constant_value": []any{"x", canary}}},
					"provisioners": []object{{"type": "local-exec", "expressions": object{"command": object{"constant_value": canary}}}}}},
				"module_calls": object{"m": object{"expressions": object{"secret": object{"constant_value": canary}}, "module": object{
					"variables": object{"secret": object{"sensitive": true, "default": canary}},
					"resources": []object{written("aws_x.kept", nil, object{"token": references("var.secret"), "shown": references("var.secret")})}}}},
			},
		},
	}
}

func checkNoSecret(t *testing.T, name string, file *graph.File, roots []*graph.Root) {
	t.Helper()
	var out bytes.Buffer
	if _, err := report.GraphJSON(context.Background(), &out, &graph.Graph{Roots: roots}, nil); err != nil {
		t.Fatal(err)
	}
	if i := strings.Index(out.String(), canary); i >= 0 {
		t.Errorf("%s: a secret is in the graph: %s", name, out.String()[max(0, i-80):i+20])
	}
	if text := file.Text(0, len(file.Content)); strings.Contains(text, canary) {
		i := strings.Index(text, canary)
		t.Errorf("%s: a secret can be seen in the file: %s", name, text[max(0, i-80):i+20])
	}
	if text := file.Text(0, len(file.Content)); !strings.Contains(text, "shown") {
		t.Errorf("%s: what is no secret must be seen", name)
	}
	for _, root := range roots {
		for _, r := range append(root.Resources(), root.Deleted()...) {
			visitValues(r.Body, func(v graph.Value) {
				if text, _ := v.Text(); text == canary && !v.Sensitive() {
					t.Errorf("%s: %s has a secret that is not marked", name, r.Address)
				}
				for _, operand := range v.Origin().Operands {
					if text, _ := operand.Text(); text == canary && !operand.Sensitive() {
						t.Errorf("%s: %s is made from a secret that is not marked", name, r.Address)
					}
				}
			})
			visitValues(r.Provider.Config, func(v graph.Value) {
				if text, _ := v.Text(); text == canary && !v.Sensitive() {
					t.Errorf("%s: the provider of %s shows a secret", name, r.Address)
				}
			})
		}
		for _, o := range root.Outputs() {
			if text, _ := o.Value.Text(); text == canary && !o.Value.Sensitive() {
				t.Errorf("%s: the output %s shows a secret", name, o.Name)
			}
		}
	}
}

func visitValues(v graph.Value, visit func(graph.Value)) {
	visit(v)
	switch v.Kind() {
	case graph.Object:
		for _, field := range v.Fields() {
			visitValues(field, visit)
		}
	case graph.List:
		for _, e := range v.List() {
			visitValues(e, visit)
		}
	}
}

func TestSecretsAreHidden(t *testing.T) {
	file, result := load(t, planText(t, secretPlan()))
	checkNoSecret(t, "plan", file, result.Roots)
	if n := len(result.Roots[0].Resources()); n != 4 {
		t.Errorf("%d resources", n)
	}

	state := secretPlan()["prior_state"].(object)
	file, result = load(t, planText(t, state))
	checkNoSecret(t, "state", file, result.Roots)

	content := planText(t, secretPlan())
	file, _ = load(t, content[:len(content)-1])
	if strings.Contains(file.Text(0, len(file.Content)), canary) {
		t.Error("a secret can be seen in a file that cannot be read")
	}
}

// What only the plan knows to be sensitive, because the provider's schema says so, is hidden in the code too.
func TestSecretsAreHiddenInTheCode(t *testing.T) {
	plan := secretPlan()
	root := withCode(t, object{
		"resource_changes": plan["resource_changes"].([]object)[:1], "configuration": object{"root_module": object{}},
	}, map[string]string{"main.tf": `locals { token = "canary" }
resource "aws_x" "a" {
  shown = "x"
  block {
    inner { token = local.token }
  }
  list = ["x", "canary"]
  whole = [ "canary" ]
  map = { a = "canary" }
  token = "canary"
}
`})
	if d := root.Diagnostics(); len(d) > 0 {
		t.Fatal(d)
	}
	file := root.ByAddress("aws_x.a").At.File
	text := file.Text(0, len(file.Content))
	if strings.Contains(text, canary) || !strings.Contains(text, `shown = "x"`) || !strings.Contains(text, "  token =") {
		t.Errorf("the code shows\n%s", text)
	}
	checkNoSecret(t, "plan with code", file, []*graph.Root{root})
}
