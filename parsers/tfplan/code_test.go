package tfplan_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/source"
	"github.com/lintel-iac/lintel/parsers/terraform"
	"github.com/lintel-iac/lintel/parsers/tfplan"
)

// withCode reads a plan together with code, given as file names and contents.
func withCode(t *testing.T, plan object, code map[string]string) *graph.Root {
	t.Helper()
	return withCodeNamed(t, plan, code, true)
}

func withCodeNamed(t *testing.T, plan object, code map[string]string, named bool) *graph.Root {
	t.Helper()
	dir := t.TempDir()
	for name, content := range code {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	tree, err := source.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	file := graph.NewFile("plan.json", []byte(planText(t, plan)))
	result, err := tfplan.Load(context.Background(), file, tfplan.Options{Named: named, Code: func(variables []tfplan.Variable) (*graph.Root, error) {
		var options terraform.Options
		for _, v := range variables {
			options.Planned = append(options.Planned, terraform.Planned{Name: v.Name, JSON: v.JSON})
		}
		read, err := terraform.Load(context.Background(), tree, []string{"."}, options)
		if err != nil {
			return nil, err
		}
		return read.Roots[0], nil
	}})
	if err != nil || len(result.Diagnostics) > 0 {
		t.Fatal(err, result.Diagnostics)
	}
	return result.Roots[0]
}

// known is a resource change of which everything is known but the id.
func known(address string, after object) object {
	r := created(address, nil)
	r["change"].(object)["after"] = after
	return r
}

// show writes down where a value stands and the way that it came.
func show(v graph.Value) string {
	source := func(r graph.Range) string {
		if r.IsZero() {
			return "nowhere"
		}
		return r.File.Path + " " + string(r.File.Content[r.Start:r.End])
	}
	parts := []string{source(v.At())}
	for _, step := range v.Way() {
		parts = append(parts, step.Note()+": "+source(step.At))
	}
	return strings.Join(parts, " | ")
}

func TestPlacesComeFromTheCode(t *testing.T) {
	code := map[string]string{
		"main.tf": `variable "encrypted" {}
variable "size" { default = 1 }
resource "aws_x" "a" {
  encrypted = var.encrypted
  volume {
    size = var.size
  }
  key = aws_k.k.id
}
resource "aws_k" "k" {}
`,
		"terraform.tfvars": "encrypted = false\n",
	}
	root := withCode(t, object{
		"variables": object{"encrypted": object{"value": false}, "size": object{"value": 7}},
		"resource_changes": []object{
			known("aws_x.a", object{"encrypted": false, "volume": []object{{"size": 7, "iops": 3}}, "extra": nil}), created("aws_k.k", nil),
		},
		"configuration": object{"root_module": object{}},
	}, code)
	if d := root.Diagnostics(); len(d) > 0 {
		t.Error(d)
	}
	tests := []struct{ path, want string }{
		{"encrypted", `main.tf encrypted = var.encrypted | var.encrypted is set here: terraform.tfvars encrypted = false | in the plan: plan.json "encrypted":false`},
		{"volume.size", `main.tf size = var.size | var.size is set here: plan.json 7 | in the plan: plan.json "size":7`}, // not the default
		{"volume.iops", `main.tf volume | in the plan: plan.json "iops":3`},
		{"extra", `main.tf resource "aws_x" "a" | in the plan: plan.json "extra":null`},
		{"nothing", `main.tf resource "aws_x" "a"`},
	}
	for _, test := range tests {
		if got := show(root.ByAddress("aws_x.a").Get(test.path)); got != test.want {
			t.Errorf("%s: %s\nwant %s", test.path, got, test.want)
		}
	}
	if v := root.ByAddress("aws_x.a").Get("volume.size"); v.AtLeast(7) != graph.Yes {
		t.Errorf("the size is %v", v)
	}
}

// What the plan leaves open is decided by the code: an argument that nobody sets, how many elements a set has.
func TestCodeKnowsMore(t *testing.T) {
	plan := func(expressions object) object {
		return object{
			"resource_changes": []object{
				{"address": "aws_x.a", "mode": "managed", "type": "aws_x", "name": "a", "change": object{"actions": []string{"create"}, "after": object{},
					"after_unknown": object{"disk": true, "groups": true}, "after_sensitive": object{"disk": []any{}, "groups": []any{}}}},
				created("aws_g.g", nil), created("aws_g.h", nil),
			},
			"configuration": object{"root_module": object{"resources": []object{written("aws_x.a", nil, expressions)}}},
		}
	}
	groups := object{"groups": references("aws_g.g.id", "aws_g.g", "aws_g.h.id", "aws_g.h")}
	const others = "resource \"aws_g\" \"g\" {}\nresource \"aws_g\" \"h\" {}\n"

	root := withCode(t, plan(groups), map[string]string{"main.tf": others + `resource "aws_x" "a" { groups = [aws_g.g.id, aws_g.h.id] }`})
	r := root.ByAddress("aws_x.a")
	if !r.Get("disk").IsAbsent() {
		t.Error("no block is written, not even a dynamic one")
	}
	if elems, complete := graph.Elements(r.Get("groups")); len(elems) != 2 || !complete {
		t.Errorf("the set has %v", elems)
	}
	if join := root.PointingAt(root.ByAddress("aws_g.h"), "aws_x", "groups", "id"); len(join.Found) != 1 || !join.Complete() {
		t.Errorf("found %v, open %v", join.Found, join.Open)
	}

	root = withCode(t, plan(groups), map[string]string{"main.tf": others + `resource "aws_x" "a" {
  groups = [aws_g.g.id, aws_g.h.id]
  dynamic "disk" {
    for_each = toset([aws_g.g.id])
    content { size = 1 }
  }
}`})
	if r := root.ByAddress("aws_x.a"); r.Get("disk").IsAbsent() {
		t.Error("a dynamic block may make it")
	}
}

func TestInstalledModules(t *testing.T) {
	root := withCode(t, object{
		"resource_changes": []object{known("module.db[0].aws_x.a", object{"encrypted": false})},
		"configuration":    object{"root_module": object{}},
	}, map[string]string{
		"main.tf":                         "module \"db\" {\n  count = 1\n  source = \"example/db/aws\"\n  encrypted = false\n}\n",
		".terraform/modules/modules.json": `{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"db","Source":"example/db/aws","Dir":".terraform/modules/db"}]}`,
		".terraform/modules/db/main.tf":   "variable \"encrypted\" {}\nresource \"aws_x\" \"a\" {\n  encrypted = var.encrypted\n}\n",
	})
	r := root.ByAddress("module.db[0].aws_x.a")
	if len(r.Calls) != 1 || !r.Calls[0].Installed || r.Calls[0].At.Path() != "main.tf" {
		t.Errorf("calls are %v", r.Calls)
	}
	if want := "main.tf encrypted = false"; !strings.Contains(show(r.Get("encrypted")), want) {
		t.Errorf("the way does not lead through the caller: %s", show(r.Get("encrypted")))
	}
}

// A module that is not on this disk is in the plan. What is found in it stands at the call, or at the argument that decides.
func TestModulesThatAreNotInstalled(t *testing.T) {
	root := withCode(t, object{
		"resource_changes": []object{known("module.db.aws_x.a", object{"encrypted": false, "size": 1}), known("module.db.module.inner.aws_x.b", object{"encrypted": false})},
		"configuration": object{"root_module": object{"module_calls": object{"db": object{
			"expressions": object{"encrypted": object{"constant_value": false}},
			"module": object{
				"resources": []object{written("aws_x.a", nil, object{"encrypted": references("var.encrypted"), "size": object{"constant_value": 1}})},
				"module_calls": object{"inner": object{
					"expressions": object{"secure": references("var.encrypted")},
					"module":      object{"resources": []object{written("aws_x.b", nil, object{"encrypted": references("var.secure")})}},
				}},
			},
		}}}},
	}, map[string]string{"main.tf": "module \"db\" {\n  source = \"example/db/aws\"\n  encrypted = false\n}\n"})
	for address, want := range map[string]string{
		"module.db.aws_x.a":              `plan.json "encrypted":false | argument of module.db: main.tf encrypted = false`,
		"module.db.module.inner.aws_x.b": `plan.json "encrypted":false | argument of module.db: main.tf encrypted = false | argument of module.inner: plan.json {"references":["var.encrypted"]}`,
	} {
		r := root.ByAddress(address)
		if len(r.Calls) != 1 || !r.Calls[0].Installed || r.Calls[0].Name != "module.db" || r.Calls[0].At.Path() != "main.tf" {
			t.Errorf("%s: calls are %v", address, r.Calls)
		}
		if got := show(r.Get("encrypted")); got != want {
			t.Errorf("%s: %s\nwant %s", address, got, want)
		}
	}
}

func TestPlanOfOtherCode(t *testing.T) {
	plan := object{
		"resource_changes": []object{created("aws_x.a", nil), created("aws_x.b[0]", 0), created("module.gone.aws_x.c", nil)},
		"configuration": object{"root_module": object{
			"resources":    []object{written("aws_x.a", nil, object{}), written("aws_x.b", nil, object{})},
			"module_calls": object{"gone": object{"module": object{"resources": []object{written("aws_x.c", nil, object{})}}}},
		}},
	}
	tests := []struct {
		code, want string
		partial    bool
	}{
		{"resource \"aws_x\" \"a\" {}\nresource \"aws_x\" \"b\" { count = 1 }\nmodule \"gone\" { source = \"example/x/aws\" }", "", false},
		{"variable \"n\" {}\nresource \"aws_x\" \"a\" {}\nresource \"aws_x\" \"b\" { count = var.n }\nmodule \"gone\" { source = \"example/x/aws\" }", "", false},
		{"resource \"aws_x\" \"a\" {}", "the plan is not of this code (.): the code does not have aws_x.b[0], module.gone.aws_x.c", false},
		{"resource \"aws_x\" \"a\" {}\nresource \"aws_x\" \"b\" { count = 1 }\nresource \"aws_x\" \"d\" {}\nmodule \"gone\" { source = \"example/x/aws\" }",
			"the plan is not of this code (.): the plan does not have aws_x.d", false},
		{"resource \"aws_x\" \"a\" {}\nresource \"aws_x\" \"b\" { count = 1 }\nresource \"aws_x\" \"d\" {}\nmodule \"gone\" { source = \"example/x/aws\" }", "", true},
	}
	for _, test := range tests {
		plan["complete"] = !test.partial
		root := withCode(t, plan, map[string]string{"main.tf": test.code})
		root.Resources()
		got := ""
		for _, d := range root.Diagnostics() {
			got += d.Message
			if d.Severity != graph.Warning {
				t.Errorf("%s: %s", d.Severity, d.Message)
			}
		}
		if got != test.want {
			t.Errorf("%s\n%q, want %q", test.code, got, test.want)
		}
	}
}

func TestErrorsOfTheCodeAreReported(t *testing.T) {
	for named, want := range map[bool]graph.DiagnosticSeverity{true: graph.Error, false: graph.Warning} {
		root := withCodeNamed(t, object{
			"resource_changes": []object{created("aws_x.a", nil)}, "configuration": object{"root_module": object{}},
		}, map[string]string{"main.tf": "resource \"aws_x\" \"a\" {}\nresource \"aws_y\" {\n"}, named)
		root.Resources()
		if d := root.Diagnostics(); len(d) == 0 || d[0].Severity != want || d[0].At.Path() != "main.tf" {
			t.Errorf("named %t: diagnostics are %v", named, d)
		}
	}
}
