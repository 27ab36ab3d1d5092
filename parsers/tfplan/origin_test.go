package tfplan_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

type object = map[string]any

// created is a resource change of which the id and the named attributes are not known.
func created(address string, key any, unknown ...string) object {
	module, rest := "", address
	if i := strings.LastIndex(address, "module."); i >= 0 {
		cut := i + len("module.") + strings.IndexAny(address[i+len("module."):], ".[")
		if address[cut] == '[' {
			cut += strings.Index(address[cut:], "]") + 1
		}
		module, rest = address[:cut], address[cut+1:]
	}
	names := strings.Split(strings.TrimPrefix(rest, "data."), ".")
	change := object{"actions": []string{"create"}, "before": nil, "after": object{}, "after_unknown": object{"id": true}, "after_sensitive": object{}}
	for _, name := range unknown {
		if list, ok := strings.CutSuffix(name, "[]"); ok { // a list of two
			change["after"].(object)[list] = []any{nil, nil}
			change["after_unknown"].(object)[list] = []any{true, true}
			change["after_sensitive"].(object)[list] = []any{}
		} else {
			change["after_unknown"].(object)[name] = true
		}
	}
	name, _, _ := strings.Cut(names[1], "[")
	r := object{"address": address, "mode": "managed", "type": names[0], "name": name, "module_address": module, "change": change}
	if strings.HasPrefix(rest, "data.") {
		r["mode"] = "data"
		change["actions"] = []string{"read"}
		change["after_sensitive"] = object{"names": []any{}}
	}
	if key != nil {
		r["index"] = key
	}
	return r
}

// references is an expression.
func references(all ...string) object { return object{"references": all} }

// written is a resource of the configuration.
func written(address string, forEach object, expressions object) object {
	r := object{"address": address, "expressions": expressions}
	if forEach != nil {
		r["for_each_expression"] = forEach
	}
	return r
}

func planText(t *testing.T, plan object) string {
	t.Helper()
	plan["format_version"] = "1.2"
	content, err := json.Marshal(plan)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// network is the plan of a network whose ids are all unknown: VPCs and their logs under for_each and across modules, and a
// data source that is read only during apply.
func network(t *testing.T) *graph.Root {
	t.Helper()
	_, result := load(t, planText(t, object{
		"variables": object{"keys": object{"value": object{"a": object{"key": nil}, "b": object{"key": "k"}}}, "none": object{"value": nil}, "flag": object{"value": true}},
		"resource_changes": []object{
			created(`vpc.v["a"]`, "a"), created(`vpc.v["b"]`, "b"), created("vpc.single", nil), created("subnet.s[0]", 0), created("subnet.s[1]", 1),
			created(`log.each["a"]`, "a", "vpc_id"), created(`log.each["b"]`, "b", "vpc_id"), created(`log.index["b"]`, "b", "vpc_id", "key"),
			created("log.count[1]", 1, "vpc_id"), created("log.output", nil, "vpc_id"), created("log.module", nil, "vpc_id"),
			created("log.choice", nil, "vpc_id"), created("log.both", nil, "vpc_id"), created("log.local", nil, "vpc_id"), created("log.chain", nil, "vpc_id"),
			created(`module.m["a"].vpc.inner`, nil), created(`module.m["b"].vpc.inner`, nil), created(`module.m["b"].log.passed`, nil, "vpc_id"),
			created("balancer.b", nil, "zones[]", "subnets[]", "mixed[]", "zone"), created("data.zones.z", nil, "names"),
		},
		"configuration": object{"root_module": object{
			"resources": []object{
				written("vpc.v", references("var.keys"), object{}), written("vpc.single", nil, object{}), written("subnet.s", nil, object{}),
				written("log.each", references("vpc.v"), object{"vpc_id": references("each.value.id", "each.value")}),
				written("log.index", references("var.keys"), object{"vpc_id": references("vpc.v", "each.key"), "key": references("each.value.key", "each.value")}),
				written("log.count", nil, object{"vpc_id": references("subnet.s", "count.index")}),
				written("log.output", nil, object{"vpc_id": references(`module.m["b"].vpc_id`, `module.m["b"]`, "module.m")}),
				written("log.module", nil, object{"vpc_id": references("module.m", "each.key")}),
				written("log.choice", nil, object{"vpc_id": references("var.flag", "vpc.single.id", "vpc.single", "var.none")}),
				written("log.both", nil, object{"vpc_id": references("vpc.single.id", "vpc.single", `vpc.v["a"].id`, `vpc.v["a"]`, "vpc.v")}),
				written("log.local", nil, object{"vpc_id": references("local.vpc_id")}),
				written("log.chain", nil, object{"vpc_id": references("log.output.vpc_id", "log.output")}),
				written("balancer.b", nil, object{
					"zones": references("data.zones.z.names[0]", "data.zones.z.names", "data.zones.z", "data.zones.z.names[1]", "data.zones.z.names", "data.zones.z"),
					"zone":  references("data.zones.z.names", "data.zones.z"), "subnets": references("subnet.s"),
					"mixed": references("subnet.s[0].id", "subnet.s[0]", "subnet.s", "vpc.single.id", "vpc.single", "var.flag"),
				}),
				written("data.zones.z", nil, object{}),
			},
			"module_calls": object{"m": object{
				"for_each_expression": references("var.keys"), "expressions": object{"vpc_id": references("vpc.v", "each.key")},
				"module": object{
					"variables": object{"vpc_id": object{}},
					"outputs":   object{"vpc_id": object{"expression": references("vpc.inner.id", "vpc.inner")}},
					"resources": []object{written("vpc.inner", nil, object{}), written("log.passed", nil, object{"vpc_id": references("var.vpc_id")})},
				},
			}},
		}},
	}))
	if len(result.Diagnostics) > 0 {
		t.Fatal(result.Diagnostics)
	}
	return result.Roots[0]
}

// describe writes an origin out.
func describe(v graph.Value) string {
	if v.IsAbsent() {
		return "absent"
	}
	switch o := v.Origin(); o.Op {
	case graph.OpRef:
		text := o.Ref.String()
		for _, operand := range o.Operands {
			text += " < " + describe(operand)
		}
		return text
	case graph.OpCall:
		var operands []string
		for _, operand := range o.Operands {
			operands = append(operands, describe(operand))
		}
		return o.Name + "(" + strings.Join(operands, ", ") + ")"
	case graph.OpOpaque:
		return "? " + o.Cause.Subject
	}
	return fmt.Sprint(v)
}

func TestOrigins(t *testing.T) {
	root := network(t)
	tests := []struct{ name, address, path, want string }{
		{"each.value of the instances of a resource", `log.each["b"]`, "vpc_id", `vpc.v["b"].id`},
		{"an instance by each.key", `log.index["b"]`, "vpc_id", `vpc.v["b"]`},
		{"an instance by count.index", "log.count[1]", "vpc_id", "subnet.s[1]"},
		{"an output of a module", "log.output", "vpc_id", `module.m["b"].vpc.inner.id`},
		{"an argument of a module call", `module.m["b"].log.passed`, "vpc_id", `vpc.v["b"]`},
		{"an argument of another resource", "log.chain", "vpc_id", `log.output.vpc_id < module.m["b"].vpc.inner.id`},
		{"one of which the others are null", "log.choice", "vpc_id", "vpc.single.id"},
		{"two", "log.both", "vpc_id", `expression(vpc.single.id, vpc.v["a"].id)`},
		{"a local", "log.local", "vpc_id", "? local.vpc_id"},
		{"an attribute of a map's element that is not null", `log.index["b"]`, "key", `? log.index["b"].key`},
		{"an element of a data source's list", "balancer.b", "zone", "expression(data.zones.z.names)"},
		{"the id", "vpc.single", "id", "vpc.single.id"},
	}
	for _, test := range tests {
		if got := describe(root.ByAddress(test.address).Get(test.path)); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
	lists := map[string]string{
		"zones": "data.zones.z.names[0] data.zones.z.names[1]", "subnets": "subnet.s[0] subnet.s[1]", "mixed": "subnet.s[0].id vpc.single.id",
	}
	for path, want := range lists {
		var got []string
		for _, e := range root.ByAddress("balancer.b").Get(path).List() {
			got = append(got, describe(e))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
	if least, most := graph.Distinct(root.ByAddress("balancer.b").Get("zones").List()); least != 2 || most != 2 {
		t.Errorf("two elements of a data source are %d to %d things", least, most)
	}
}

func TestCompanionsJoinThoughNothingIsKnown(t *testing.T) {
	root := network(t)
	tests := []struct {
		address string
		found   []string
		open    []string
	}{
		{`vpc.v["a"]`, []string{`log.each["a"]`}, []string{"log.both", "log.local", "log.module"}},
		{`vpc.v["b"]`, []string{`log.each["b"]`, `log.index["b"]`, `module.m["b"].log.passed`}, []string{"log.local", "log.module"}},
		{"vpc.single", []string{"log.choice"}, []string{"log.both", "log.local", "log.module"}},
		{`module.m["b"].vpc.inner`, []string{"log.output", "log.chain"}, []string{"log.local", "log.module"}},
		{`module.m["a"].vpc.inner`, nil, []string{"log.local", "log.module"}},
	}
	names := func(pointers []graph.Pointer) string {
		var names []string
		for _, p := range pointers {
			names = append(names, p.Resource.Address)
		}
		return sortedText(names)
	}
	for _, test := range tests {
		join := root.PointingAt(root.ByAddress(test.address), "log", "vpc_id", "id")
		if names(join.Found) != sortedText(test.found) || names(join.Open) != sortedText(test.open) {
			t.Errorf("%s: found %s, open %s; want %s, %s", test.address, names(join.Found), names(join.Open), test.found, test.open)
		}
	}
}

func sortedText(names []string) string {
	names = slices.Clone(names)
	slices.Sort(names)
	return strings.Join(names, " ")
}

// An unknown ARN in a policy document does not hide the actions (decision D14).
func TestDocumentsThatAreReadDuringApply(t *testing.T) {
	data := created("data.aws_iam_policy_document.d", nil, "json")
	change := data["change"].(object)
	change["after"] = object{"statement": []object{{"sid": nil, "effect": nil, "actions": []any{"*"}, "resources": []any{nil}, "principals": []any{}, "condition": []any{}}}}
	change["after_unknown"] = object{"json": true, "statement": []object{{"actions": []any{false}, "resources": []any{true}}}}
	_, result := load(t, planText(t, object{
		"resource_changes": []object{created("aws_s3_bucket.b", nil), data, created("aws_iam_policy.p", nil, "policy")},
		"configuration": object{"root_module": object{"resources": []object{
			written("aws_iam_policy.p", nil, object{"policy": references("data.aws_iam_policy_document.d.json", "data.aws_iam_policy_document.d")}),
			written("data.aws_iam_policy_document.d", nil, object{"statement": []object{
				{"actions": object{"constant_value": []any{"*"}}, "resources": references("aws_s3_bucket.b.arn", "aws_s3_bucket.b")}}}),
		}}},
	}))
	document, ok := graph.Document(result.Roots[0].ByAddress("aws_iam_policy.p").Get("policy"))
	if action := document.Get("Statement.Action"); !ok || action.Is("*") != graph.Yes {
		t.Errorf("the action is %v", action)
	}
	if resource := document.Get("Statement.Resource"); describe(resource) != "aws_s3_bucket.b.arn" {
		t.Errorf("the resource is %s", describe(resource))
	}
}
