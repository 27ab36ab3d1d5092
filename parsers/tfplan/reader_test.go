package tfplan_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

var actionNames = map[graph.Action]string{
	graph.NoAction: "", graph.Create: "create", graph.Update: "update", graph.Replace: "replace", graph.Delete: "delete", graph.Forget: "forget",
}

// summary is the resources of a root, each with what the plan does, where its `v` comes from and whether it will exist.
func summary(root *graph.Root) string {
	var lines []string
	for _, r := range append(root.Resources(), root.Deleted()...) {
		v, _ := r.Get("v").Text()
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s %s %s %s", r.Address, actionNames[r.Planned], v, map[graph.Tri]string{graph.Undetermined: "perhaps"}[r.Exists()])))
	}
	return strings.Join(lines, "; ")
}

func TestActions(t *testing.T) {
	change := func(address string, actions ...string) object {
		before, after := any(object{"v": "before"}), any(object{"v": "after"})
		if actions[0] == "create" && len(actions) == 1 {
			before = nil
		}
		if actions[0] == "delete" && len(actions) == 1 || actions[0] == "forget" {
			after = nil
		}
		return object{"address": address, "mode": "managed", "type": "a", "name": "x", "change": object{"actions": actions, "before": before, "after": after,
			"after_unknown": object{}, "before_sensitive": object{}, "after_sensitive": object{}}}
	}
	deposed := change("a.create", "delete")
	deposed["deposed"] = "1a2b3c4d"
	moved := change("a.new", "no-op")
	moved["previous_address"] = "a.old"
	read := change("data.a.read", "read")
	read["mode"] = "data"
	later := change("a.later[*]", "create")
	later["index_unknown"] = true
	state := func(address, mode string, key any) object {
		r := object{"address": address, "mode": mode, "type": "a", "name": "x", "values": object{"v": "state"}}
		if key != nil {
			r["index"] = key
		}
		return r
	}
	_, result := load(t, planText(t, object{
		"resource_changes": []object{
			change("a.create", "create"), change("a.update", "update"), change("a.same", "no-op"), change("a.delete", "delete"), change("a.forget", "forget"),
			change("a.replace", "delete", "create"), change("a.swap", "create", "delete"), change("a.leave", "create", "forget"), deposed, moved, read,
		},
		"deferred_changes": []object{{"reason": "instance_count_unknown", "resource_change": later}, {"reason": "deferred_prereq", "resource_change": change("a.after", "create")}},
		"prior_state": object{"values": object{"root_module": object{
			"resources":     []object{state("a.update", "managed", nil), state("a.delete", "managed", nil), state("a.old", "managed", nil), state("data.a.known", "data", nil)},
			"child_modules": []object{{"address": "module.m", "resources": []object{state("a.targeted", "managed", 0)}}}, // as Terraform 0.12 writes addresses
		}}},
	}))
	root := result.Roots[0]
	want := "a.after create after; a.create create after; a.forget forget before; a.later[*] create after perhaps; a.leave create after; a.new  after; " +
		"a.replace replace after; a.same  after; a.swap replace after; a.update update after; data.a.known  state; data.a.read  after; module.m.a.targeted[0]  state; " +
		"a.create (deposed object 1a2b3c4d) delete before; a.delete delete before"
	if got := summary(root); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if len(root.Diagnostics()) > 0 {
		t.Error(root.Diagnostics())
	}
	if r := root.ByAddress("module.m.a.targeted[0]"); len(r.Calls) != 1 || r.Calls[0].Name != "module.m" || r.Module != "module.m" {
		t.Errorf("calls %v, module %q", r.Calls, r.Module)
	}
}

func TestUnreadableResources(t *testing.T) {
	tests := []struct {
		name   string
		change object
		want   string
	}{
		{"an action that is not known", object{"address": "a.x", "type": "a", "change": object{"actions": []string{"teleport"}}}, "does something with a.x"},
		{"no address", object{"type": "a", "change": object{"actions": []string{"create"}}}, "without an address"},
		{"no change", object{"address": "a.x", "type": "a"}, "does something with a.x"},
	}
	for _, test := range tests {
		_, result := load(t, planText(t, object{"resource_changes": []object{test.change}}))
		root := result.Roots[0]
		if len(root.Resources()) != 0 || len(root.Diagnostics()) != 1 || root.Diagnostics()[0].Severity != graph.Error || !strings.Contains(root.Diagnostics()[0].Message, test.want) {
			t.Errorf("%s: %v", test.name, root.Diagnostics())
		}
	}
	twice := object{"address": "a.x", "type": "a", "change": object{"actions": []string{"create"}}}
	_, result := load(t, planText(t, object{"resource_changes": []object{twice, twice}}))
	if root := result.Roots[0]; len(root.Resources()) != 1 || len(root.Diagnostics()) != 1 {
		t.Errorf("twice: %v", root.Diagnostics())
	}
}

func TestProviders(t *testing.T) {
	resource := func(key string) object {
		return object{"address": "aws_x.a", "provider_config_key": key, "expressions": object{}}
	}
	plan := func(key, module string) object {
		address, configured := "aws_x.a", object{"resources": []object{resource(key)}}
		if module != "" {
			address = module + ".aws_x.a"
			configured = object{"module_calls": object{"m": object{"module": object{"resources": []object{resource(key)}}}}}
		}
		return object{
			"variables":        object{"region": object{"value": "ap-east-1"}},
			"resource_changes": []object{created(address, nil)},
			"configuration": object{"root_module": configured, "provider_config": object{
				"aws":      object{"name": "aws", "expressions": object{"region": references("var.region")}},
				"aws.west": object{"name": "aws", "alias": "west", "expressions": object{"region": object{"constant_value": "us-west-2"}}},
			}},
		}
	}
	for _, test := range []struct{ key, module, alias, region string }{
		{"aws", "", "", "ap-east-1"},
		{"aws.west", "", "west", "us-west-2"},
		{"module.m:aws", "module.m", "", "ap-east-1"}, // as Terraform before 1.0 writes it
		{"gone", "", "", ""},
	} {
		_, result := load(t, planText(t, plan(test.key, test.module)))
		p := result.Roots[0].Resources()[0].Provider
		if region, _ := p.Region.Text(); p.Name != "aws" || p.Alias != test.alias || region != test.region {
			t.Errorf("%s: %s.%s in %v", test.key, p.Name, p.Alias, p.Region)
		}
	}
}
