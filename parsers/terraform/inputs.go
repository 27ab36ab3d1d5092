package terraform

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	hcljson "github.com/hashicorp/hcl/v2/json"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	ctyjson "github.com/zclconf/go-cty/cty/json"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/terraform/internal/functions"
)

// input is the value that was given to a variable of a root.
type input struct {
	expr hclsyntax.Expression // written in a file
	text string               // or on the command line
	at   graph.Range          // in the file; no place for the command line
}

// value is the input as a value of the language. An error does not quote it: it may be secret.
func (in input) value(v *variable) (cty.Value, hcl.Range, error) {
	if in.expr != nil {
		value, diags := constant(in.expr)
		if diags.HasErrors() {
			return cty.NilVal, in.expr.Range(), fmt.Errorf("%s", diags[0].Summary)
		}
		return value, in.expr.Range(), nil
	}
	if v.literal {
		return cty.StringVal(in.text), hcl.Range{}, nil
	}
	if _, err := checkNesting([]byte(in.text)); err != nil {
		return cty.NilVal, hcl.Range{}, err
	}
	expr, diags := hclsyntax.ParseExpression([]byte(in.text), "", hcl.InitialPos)
	if !diags.HasErrors() {
		value, moreDiags := constant(expr)
		if !moreDiags.HasErrors() {
			return value, hcl.Range{}, nil
		}
	}
	return cty.NilVal, hcl.Range{}, fmt.Errorf("what is given on the command line is no expression")
}

// constant is the value of an expression that can refer to nothing.
func constant(expr hclsyntax.Expression) (cty.Value, hcl.Diagnostics) {
	if names := expr.Variables(); len(names) > 0 {
		return cty.DynamicVal, hcl.Diagnostics{{Severity: hcl.DiagError, Summary: "Variables not allowed", Subject: names[0].SourceRange().Ptr()}}
	}
	functions.Meter(expr)
	ctx := &hcl.EvalContext{}
	functions.NewBudget().Renew(ctx)
	value, diags := expr.Value(ctx)
	if diags.HasErrors() {
		return value, diags
	}
	if err := functions.CheckSize(value); err != nil {
		return cty.DynamicVal, hcl.Diagnostics{{Severity: hcl.DiagError, Summary: "Value too large: " + err.Error()}}
	}
	return value, nil
}

// assignment is a value of a variable by its name.
type assignment struct {
	name string
	from string // the option or file, for errors
	input
}

// readInputs reads what the command line gives to variables.
func (l *loader) readInputs() error {
	for _, option := range l.options.Inputs {
		if option.File == "" {
			name, text, ok := strings.Cut(option.Var, "=")
			if name = strings.TrimSpace(name); !ok || name == "" {
				return fmt.Errorf("--var wants NAME=VALUE")
			}
			l.assigned = append(l.assigned, assignment{name, "--var", input{text: text}})
			continue
		}
		f, err := l.tree.ReadNamed(option.File)
		if err != nil {
			return fmt.Errorf("--var-file %s: %s", option.File, reason(err))
		}
		assigned, diagnostics := parseValues(f)
		for _, d := range diagnostics {
			if d.Severity == graph.Error {
				start, _ := d.At.Positions()
				return fmt.Errorf("--var-file %s:%d: %s", option.File, start.Line, d.Message)
			}
		}
		for i := range assigned {
			assigned[i].from = "--var-file " + option.File
		}
		l.assigned = append(l.assigned, assigned...)
	}
	return nil
}

// checkInputs reports a variable of the command line that no root declares.
func (l *loader) checkInputs(roots []string) error {
	if len(l.assigned) == 0 {
		return nil
	}
	declared := map[string]bool{}
	var names []string
	for _, dir := range roots {
		mod := l.module(dir)
		if mod.hiding != nil {
			return nil // it may be declared where nothing could be read
		}
		for name := range mod.variables {
			declared[name] = true
			names = append(names, name)
		}
	}
	for _, a := range l.assigned {
		if !declared[a.name] {
			message := fmt.Sprintf("%s: no root module declares a variable %q", a.from, a.name)
			slices.Sort(names)
			for _, name := range names {
				if strings.EqualFold(strings.ReplaceAll(name, "_", ""), strings.ReplaceAll(a.name, "_", "")) {
					message += fmt.Sprintf("; did you mean %q?", name)
					break
				}
			}
			return fmt.Errorf("%s", message)
		}
	}
	return nil
}

// inputs are the values of a root's variables: of the environment, the files beside it, its environment in the settings and the command line, each of which
// goes before the ones named earlier here.
func (l *loader) inputs(root *graph.Root, mod *module, environment []assignment) map[string]input {
	inputs := map[string]input{}
	for _, entry := range l.options.Env {
		if name, text, ok := strings.Cut(strings.TrimPrefix(entry, "TF_VAR_"), "="); ok {
			inputs[name] = input{text: text}
		}
	}
	for _, name := range l.valueFiles(mod.dir) {
		f, err := l.tree.Read(joinPath(mod.dir, name))
		if err != nil {
			root.Report(graph.Errorf(graph.Range{File: graph.NewFile(joinPath(mod.dir, name), nil)}, "%s", reason(err)))
			continue
		}
		assigned, diagnostics := parseValues(f)
		for _, d := range diagnostics {
			root.Report(d)
		}
		for _, a := range assigned {
			if mod.variables[a.name] == nil && mod.hiding != nil {
				continue
			}
			if mod.variables[a.name] == nil {
				root.Report(graph.Warningf(a.at, "the root module declares no variable %q", a.name))
				continue
			}
			inputs[a.name] = a.input
		}
	}
	for _, a := range slices.Concat(environment, l.assigned) {
		inputs[a.name] = a.input
	}
	for _, planned := range l.options.Planned {
		v := mod.variables[planned.Name]
		if v == nil {
			continue
		}
		in, ok := inputs[v.name]
		if value := planned.value(); value != cty.NilVal && !v.comesTo(value, in, ok) {
			inputs[v.name] = input{expr: &hclsyntax.LiteralValueExpr{Val: value}, at: planned.JSON}
		}
	}
	for name, in := range inputs {
		if v := mod.variables[name]; v != nil && v.sensitive && in.at.File != nil {
			in.at.File.Hide(in.at.Start, in.at.End)
		}
	}
	return inputs
}

// value is the planned value; nil if it cannot be read.
func (p Planned) value() cty.Value {
	text := p.JSON.File.Content[p.JSON.Start:p.JSON.End]
	typ, err := ctyjson.ImpliedType(text)
	if err != nil {
		return cty.NilVal
	}
	value, err := ctyjson.Unmarshal(text, typ)
	if err != nil {
		return cty.NilVal
	}
	return value
}

// comesTo reports whether a variable of a root has a value anyway: because it is given, or by default.
func (v *variable) comesTo(value cty.Value, in input, given bool) bool {
	own := cty.NilVal
	if given {
		own, _, _ = in.value(v)
	} else if v.value != nil {
		own, _ = constant(v.value)
	}
	if own == cty.NilVal {
		return false
	}
	want, err := v.convert(value)
	have, errOwn := v.convert(own)
	return err == nil && errOwn == nil && have.RawEquals(want)
}

// valueFiles are the files of a directory from which Terraform takes values by itself, in the order in which it does.
func (l *loader) valueFiles(dir string) []string {
	entries, err := l.tree.List(dir)
	if err != nil {
		return nil
	}
	var named, automatic []string
	for _, entry := range entries {
		switch name := entry.Name; {
		case entry.Dir:
		case name == "terraform.tfvars" || name == "terraform.tfvars.json":
			named = append(named, name)
		case strings.HasSuffix(name, ".auto.tfvars") || strings.HasSuffix(name, ".auto.tfvars.json"):
			automatic = append(automatic, name)
		}
	}
	slices.Sort(named)
	slices.Sort(automatic)
	return append(named, automatic...)
}

// parseValues reads a file of variable values. In JSON, strings are no templates.
func parseValues(f *graph.File) ([]assignment, []graph.Diagnostic) {
	at := func(offset int) graph.Range { return graph.Range{File: f, Start: offset, End: offset} }
	if offset := invalidUTF8(f.Content); offset >= 0 {
		return nil, []graph.Diagnostic{graph.Errorf(at(offset), "the file is not UTF-8 text")}
	}
	var body hcl.Body
	var diags hcl.Diagnostics
	isJSON := strings.HasSuffix(f.Path, ".json")
	check := checkNesting
	if isJSON {
		check = checkJSONNesting
	}
	if offset, err := check(f.Content); err != nil {
		return nil, []graph.Diagnostic{graph.Errorf(at(offset), "limit: %v", err)}
	}
	var file *hcl.File
	if isJSON {
		file, diags = hcljson.Parse(f.Content, f.Path)
	} else {
		file, diags = hclsyntax.ParseConfig(f.Content, f.Path, hcl.InitialPos)
	}
	if file == nil {
		return nil, fileDiagnostics(f, diags)
	}
	body = file.Body
	attributes, moreDiags := body.JustAttributes()
	diags = append(diags, moreDiags...)
	var assigned []assignment
	for _, name := range sortedKeys(attributes) {
		a := attributes[name]
		expr, native := a.Expr.(hclsyntax.Expression)
		if !native {
			literal, moreDiags := a.Expr.Value(nil)
			diags = append(diags, moreDiags...)
			expr = &hclsyntax.LiteralValueExpr{Val: literal, SrcRange: a.Expr.Range()}
		}
		in := input{expr: expr, at: graph.Range{File: f, Start: a.NameRange.Start.Byte, End: a.Expr.Range().End.Byte}}
		assigned = append(assigned, assignment{name, "", in})
	}
	return assigned, fileDiagnostics(f, diags)
}

// validate warns of a variable whose value breaks one of its own validations: Terraform would refuse it, but the rest can
// be read.
func (s *scope) validate(v *variable) {
	for _, check := range v.checks {
		condition := check.Body.Attributes["condition"]
		if condition == nil {
			continue
		}
		holds, _ := env{scope: s, quiet: true}.eval(condition.Expr)
		holds, _ = holds.UnmarkDeep()
		truth, err := convert.Convert(holds, cty.Bool)
		if err == nil && truth.IsKnown() && !truth.IsNull() && truth.False() {
			s.root.Report(graph.Warningf(s.mod.place(v.at), "the value of var.%s fails a validation of the module", v.name))
		}
	}
}

// checkOutput reports an output of the root that shows something sensitive without saying so, or is to vanish.
func (s *scope) checkOutput(o *output) {
	if o.ephemeral {
		s.root.Report(graph.Errorf(s.mod.place(o.at), "Ephemeral output not allowed: the outputs of a root module are kept"))
	}
	if o.value == nil || o.sensitive {
		return
	}
	value, _ := s.output(o.name)
	for _, marks := range collectMarks(value) {
		if hasMark(marks.Marks, functions.Sensitive) {
			s.root.Report(graph.Errorf(s.mod.place(o.at), "Output refers to sensitive values: output %q is not marked as sensitive", o.name))
			return
		}
	}
}

func collectMarks(v cty.Value) []cty.PathValueMarks {
	_, marks := v.UnmarkDeepWithPaths()
	return marks
}
