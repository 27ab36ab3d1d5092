package tfplan_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/source"
	"github.com/lintel-iac/lintel/parsers/terraform"
	"github.com/lintel-iac/lintel/parsers/tfplan"
)

const corpus = "../terraform/testdata/corpus"

// plans are the recorded plans, by the name of the corpus case that they are of: see testdata/README.md.
func plans(t *testing.T) iter.Seq2[string, string] {
	t.Helper()
	paths, err := filepath.Glob("testdata/plans/*.json")
	if err != nil || len(paths) == 0 {
		t.Fatal("no plans are recorded")
	}
	return func(yield func(string, string) bool) {
		for _, path := range paths {
			if !yield(strings.TrimSuffix(filepath.Base(path), ".json"), path) {
				return
			}
		}
	}
}

// disagrees reports whether lintel means to read the code otherwise than Terraform.
func disagrees(name string) bool {
	_, err := os.Stat(filepath.Join(corpus, name, "lintel.json"))
	return err == nil
}

// args are how a case of the corpus was planned.
type args struct {
	Vars      map[string]string `json:"vars"`
	VarFiles  []string          `json:"var-files"`
	Workspace string            `json:"workspace"`
	Env       map[string]string `json:"env"`
}

func readArgs(t *testing.T, name string) args {
	t.Helper()
	var a args
	if content, err := os.ReadFile(filepath.Join(corpus, name, "args.json")); err == nil {
		if err := json.Unmarshal(content, &a); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

// loadCode reads the configuration of a case of the corpus as its plan was made.
func loadCode(t *testing.T, name string) *graph.Root {
	t.Helper()
	dir := filepath.Join(corpus, name)
	args := readArgs(t, name)
	options := terraform.Options{Workspace: args.Workspace}
	for _, file := range args.VarFiles {
		options.Inputs = append(options.Inputs, terraform.Input{File: filepath.Join(dir, file)})
	}
	for name, value := range args.Vars {
		options.Inputs = append(options.Inputs, terraform.Input{Var: name + "=" + value})
	}
	for name, value := range args.Env {
		options.Env = append(options.Env, name+"="+value)
	}
	tree, err := source.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	result, err := terraform.Load(context.Background(), tree, []string{"."}, options)
	if err != nil {
		t.Fatal(err)
	}
	return result.Roots[0]
}

func loadPlan(t *testing.T, path string, options tfplan.Options) *graph.Root {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	result, err := tfplan.Load(context.Background(), graph.NewFile("plan.json", content), options)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range result.Diagnostics {
		t.Errorf("%s: %s", path, d.Message)
	}
	if len(result.Roots) != 1 {
		t.Fatalf("%s: %d roots", path, len(result.Roots))
	}
	return result.Roots[0]
}

// TestKnownInCodeIsKnownInPlan is the law of the design: wherever the code says that a value is known, the plan of the same
// configuration says the same.
func TestKnownInCodeIsKnownInPlan(t *testing.T) {
	values := 0
	for name, path := range plans(t) {
		if disagrees(name) {
			continue
		}
		code, plan := loadCode(t, name), loadPlan(t, path, tfplan.Options{})
		law := lawyer{report: func(format string, args ...any) { t.Errorf(name+": "+format, args...) }}
		for _, r := range code.Resources() {
			planned := plan.ByAddress(r.Address)
			if planned == nil {
				if r.Exists() == graph.Yes && r.Mode == graph.Managed && !strings.HasSuffix(r.Address, "[*]") {
					t.Errorf("%s: the plan has no %s", name, r.Address)
				}
				continue
			}
			law.compare(r.Address, r.Body, planned.Body)
		}
		outputs := map[string]graph.Value{}
		for _, o := range plan.Outputs() {
			outputs[o.Name] = o.Value
		}
		for _, o := range code.Outputs() {
			law.compare("output."+o.Name, o.Value, outputs[o.Name])
		}
		values += law.compared
	}
	t.Logf("%d known values", values)
}

// lawyer compares what the code says with what the plan says.
type lawyer struct {
	report   func(format string, args ...any)
	compared int
}

func (l *lawyer) compare(path string, code, plan graph.Value) {
	if code.Sensitive() && !plan.Sensitive() {
		l.report("%s is sensitive in the code and not in the plan", path)
	}
	if !code.IsKnown() {
		return
	}
	l.compared++
	switch code.Kind() {
	case graph.List:
		elems := code.List()
		if plan.IsKnown() && plan.Kind() == graph.Object && len(elems) == 1 {
			l.compare(path, elems[0], plan) // a block of which there can be only one
			return
		}
		for _, e := range elems {
			if e.Exists() != graph.Yes {
				return
			}
		}
		if !plan.IsKnown() || plan.Kind() != graph.List || plan.Len() != len(elems) {
			l.report("%s: %v in the code, %v in the plan", path, code, plan)
			return
		}
		for i, e := range elems {
			l.compare(fmt.Sprintf("%s[%d]", path, i), e, plan.List()[i])
		}
	case graph.Object:
		if plan.IsKnown() && plan.Kind() == graph.List && plan.Len() == 1 {
			plan = plan.List()[0] // a block in JSON, where it looks like a map
		}
		if !plan.IsKnown() || plan.Kind() != graph.Object {
			l.report("%s: %v in the code, %v in the plan", path, code, plan)
			return
		}
		fields := map[string]graph.Value{}
		for name, v := range plan.Fields() {
			fields[name] = v
		}
		for name, v := range code.Fields() {
			l.compare(path+"."+name, v, fields[name])
		}
	default:
		if !sameScalar(code, plan) {
			l.report("%s: %v in the code, %v in the plan", path, code, plan)
		}
	}
}

func sameScalar(a, b graph.Value) bool {
	x, okX := a.Text()
	y, okY := b.Text()
	if !okX || !okY {
		return false
	}
	if x == y {
		return true
	}
	n, okN := a.Number()
	m, okM := b.Number()
	return okN && okM && n.Cmp(m) == 0
}

// TestPlanSaysWhatTerraformSays compares what is read from a plan with what the corpus has recorded of it.
func TestPlanSaysWhatTerraformSays(t *testing.T) {
	for name, path := range plans(t) {
		var expected struct {
			Resources map[string]map[string]any
			Outputs   map[string]any
		}
		content, err := os.ReadFile(filepath.Join(corpus, name, "expected.json"))
		if err != nil {
			t.Fatal(err)
		}
		d := json.NewDecoder(bytes.NewReader(content))
		d.UseNumber()
		if err := d.Decode(&expected); err != nil {
			t.Fatal(err)
		}
		plan := loadPlan(t, path, tfplan.Options{})
		same := func(path string, want any, v graph.Value) {
			if err := equals(want, v); err != nil {
				t.Errorf("%s: %s%v", name, path, err)
			}
		}
		for address, attributes := range expected.Resources {
			r := plan.ByAddress(address)
			if r == nil {
				t.Errorf("%s: no %s", name, address)
				continue
			}
			for attribute, want := range attributes {
				same(address+"."+attribute, want, r.Get(attribute))
			}
		}
		for _, o := range plan.Outputs() {
			same("output."+o.Name, expected.Outputs[o.Name], o.Value)
			delete(expected.Outputs, o.Name)
		}
		if len(expected.Outputs) > 0 {
			t.Errorf("%s: outputs are missing: %v", name, expected.Outputs)
		}
	}
}

// equals tells where a value is not what the corpus has.
func equals(want any, v graph.Value) error {
	differ := func() error { return fmt.Errorf(": %v, want %v", v, want) }
	switch want := want.(type) {
	case nil:
		if !v.IsAbsent() {
			return differ()
		}
	case map[string]any:
		switch {
		case want["$sensitive"] == true:
			if !v.Sensitive() {
				return differ()
			}
		case want["$unknown"] == true:
			if !v.IsUnknown() {
				return differ()
			}
		case !v.IsKnown() || v.Kind() != graph.Object:
			return differ()
		default:
			fields := maps.Collect(v.Fields())
			for name, e := range want {
				if err := equals(e, fields[name]); err != nil {
					return fmt.Errorf(".%s%w", name, err)
				}
			}
		}
	case []any:
		if v.Kind() == graph.Object && len(want) == 1 {
			return equals(want[0], v) // a block of which there can be only one
		}
		if !v.IsKnown() || v.Len() != len(want) {
			return differ()
		}
		for i, e := range want {
			if err := equals(e, v.List()[i]); err != nil {
				return fmt.Errorf("[%d]%w", i, err)
			}
		}
	default:
		if text, ok := v.Text(); !ok || text != fmt.Sprint(want) {
			return differ()
		}
	}
	return nil
}

// TestJoinedWithCode puts each plan together with its code: the values stay those of the plan, the places become those of the
// code, and the place in the plan is the last step of the way.
func TestJoinedWithCode(t *testing.T) {
	placed, all := 0, 0
	for name, path := range plans(t) {
		if disagrees(name) {
			continue
		}
		alone := loadPlan(t, path, tfplan.Options{})
		joined := loadPlan(t, path, tfplan.Options{Code: func([]tfplan.Variable) (*graph.Root, error) { return loadCode(t, name), nil }})
		for _, d := range joined.Diagnostics() {
			t.Errorf("%s: %v %s", name, d.Severity, d.Message)
		}
		for i, r := range joined.Resources() {
			if r.At.Path() == "plan.json" {
				t.Errorf("%s: %s has no place in the code", name, r.Address)
			}
			var visit func(path string, p, j graph.Value)
			visit = func(path string, p, j graph.Value) {
				if p.IsUnknown() && j.IsKnown() && j.Len() > 0 {
					return // the code knows how many there are, if not what
				}
				if p.State() != j.State() && !(p.IsUnknown() && j.IsAbsent()) || p.IsKnown() && p.Kind() != j.Kind() {
					t.Errorf("%s: %s is %v in the plan and %v with the code", name, path, p, j)
					return
				}
				all++
				if j.At().Path() != "plan.json" && !j.At().IsZero() {
					placed++
				} else {
					t.Errorf("%s: %s has no place in the code", name, path)
				}
				if way := j.Way(); len(way) == 0 || way[len(way)-1].Kind != graph.StepPlan || way[len(way)-1].At.Compare(p.At()) != 0 {
					t.Errorf("%s: the way of %s does not end in the plan: %v", name, path, way)
				}
				switch p.Kind() {
				case graph.Object:
					fields := maps.Collect(j.Fields())
					for name, v := range p.Fields() {
						visit(path+"."+name, v, fields[name])
					}
				case graph.List:
					for i, v := range p.List() {
						visit(fmt.Sprintf("%s[%d]", path, i), v, j.List()[i])
					}
				default:
					a, _ := p.Text()
					if b, _ := j.Text(); a != b {
						t.Errorf("%s: %s is %v in the plan and %v with the code", name, path, p, j)
					}
				}
			}
			for name, v := range alone.Resources()[i].Body.Fields() {
				visit(r.Address+"."+name, v, maps.Collect(r.Body.Fields())[name])
			}
		}
	}
	t.Logf("%d of %d values have a place in the code", placed, all)
}
