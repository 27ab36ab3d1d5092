package terraform

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/ext/typeexpr"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/secrets"
)

// module is one directory's configuration, merged from its files. It does not change once it is built, and several roots
// may use it at the same time.
type module struct {
	dir       string // relative to the boundary
	files     map[string]*graph.File
	variables map[string]*variable
	locals    map[string]*hclsyntax.Attribute
	outputs   map[string]*output
	resources map[string]*resource // by "type.name" or "data.type.name"
	calls     map[string]*moduleCall
	providers map[string]*hclsyntax.Block // by "name" or "name.alias"
	versions  map[string]string           // the version constraint on a provider, by its local name
	// aliases are the provider configurations that callers are to pass in ("name.alias").
	aliases map[string]bool
	// attributes are all names that expressions look up in objects, or could: what a resource may be asked for.
	attributes map[string]bool
	// references of each expression that has any.
	references map[hclsyntax.Expression][]hcl.Traversal
	// dependencies are what each thing of the module refers to, by name; selfReferring tells that one refers to itself.
	dependencies  map[string][]string
	selfReferring bool
	// open are the bodies of which something was lost, and hiding the files that may declare more than what was read.
	open        map[*hclsyntax.Body]bool
	hiding      []*graph.File
	diagnostics []graph.Diagnostic
}

type variable struct {
	name      string
	at        hcl.Range
	typ       cty.Type
	defaults  *typeexpr.Defaults
	value     hclsyntax.Expression // the default, or nil
	valueAt   hcl.Range
	nullable  bool
	sensitive bool
	ephemeral bool
	literal   bool // on the command line it is given as it is, not as an expression
	checks    []*hclsyntax.Block
	body      *hclsyntax.Body
}

type output struct {
	name      string
	at        hcl.Range
	value     hclsyntax.Expression
	valueAt   hcl.Range
	sensitive bool
	ephemeral bool
	body      *hclsyntax.Body
}

type resource struct {
	key       string // "type.name", "data.type.name" or "ephemeral.type.name"
	mode      graph.Mode
	ephemeral bool
	typ       string
	name      string
	at        hcl.Range
	body      *hclsyntax.Body
	count     *hclsyntax.Attribute
	forEach   *hclsyntax.Attribute
	provider  *hclsyntax.Attribute
}

type moduleCall struct {
	name      string
	at        hcl.Range
	source    string
	sourceAt  hcl.Range
	count     *hclsyntax.Attribute
	forEach   *hclsyntax.Attribute
	arguments map[string]*hclsyntax.Attribute
	providers *hclsyntax.Attribute
	dependsOn *hclsyntax.Attribute
	body      *hclsyntax.Body
}

// parsedFile is one file of a module.
type parsedFile struct {
	file     *graph.File
	body     *hclsyntax.Body // nil if nothing of it could be read
	open     map[*hclsyntax.Body]bool
	override bool
}

// builder puts a module together.
type builder struct {
	*module
	requiresProviders bool   // a required_providers block has been seen
	reading           string // the thing whose references are being noted: see [cycles]
}

func buildModule(dir string, files []parsedFile) *module {
	b := builder{module: &module{
		dir: dir, files: map[string]*graph.File{},
		variables: map[string]*variable{}, locals: map[string]*hclsyntax.Attribute{}, outputs: map[string]*output{},
		resources: map[string]*resource{}, calls: map[string]*moduleCall{}, providers: map[string]*hclsyntax.Block{}, versions: map[string]string{},
		aliases: map[string]bool{}, attributes: map[string]bool{}, references: map[hclsyntax.Expression][]hcl.Traversal{},
		dependencies: map[string][]string{}, open: map[*hclsyntax.Body]bool{},
	}}
	for _, f := range files {
		b.files[f.file.Path] = f.file
		maps.Copy(b.open, f.open)
		if f.body == nil || f.open[f.body] {
			b.hiding = append(b.hiding, f.file)
		}
	}
	blocks := mergeOverrides(&b, files)
	for _, block := range blocks {
		b.declare(block)
	}
	b.checkReferences()
	b.checkProviders()
	b.checkRefactorings(blocks)
	return b.module
}

func (b *builder) report(at hcl.Range, format string, args ...any) {
	b.diagnostics = append(b.diagnostics, graph.Errorf(b.place(at), format, args...))
}

func (b *builder) diagnose(diags hcl.Diagnostics) {
	for _, d := range diags {
		if d.Subject != nil {
			b.diagnostics = append(b.diagnostics, diagnostic(d, b.place(*d.Subject)))
		}
	}
}

// place turns a range of HCL into one of the graph.
func (m *module) place(r hcl.Range) graph.Range {
	f := m.files[r.Filename]
	if f == nil {
		return graph.Range{}
	}
	return clamped(f, r)
}

// clamped is a range of a file; that of an expression that breaks off can end before it starts.
func clamped(f *graph.File, r hcl.Range) graph.Range {
	start := max(0, min(r.Start.Byte, len(f.Content)))
	return graph.Range{File: f, Start: start, End: max(start, min(r.End.Byte, len(f.Content)))}
}

// blockKey tells apart what may be declared once in a module; "" for blocks that may be repeated.
func blockKey(block *hclsyntax.Block) string {
	switch block.Type {
	case "variable", "output", "module", "resource", "data", "ephemeral", "check":
		return block.Type + " " + strings.Join(block.Labels, " ")
	case "provider":
		key := "provider " + strings.Join(block.Labels, " ")
		if alias, ok := literalString(block.Body.Attributes["alias"]); ok {
			key += "." + alias
		}
		return key
	}
	return ""
}

// mergeOverrides returns the blocks of the primary files with the overrides merged into them by Terraform's rules.
func mergeOverrides(b *builder, files []parsedFile) []*hclsyntax.Block {
	var blocks []*hclsyntax.Block
	declared := map[string]int{} // key → index in blocks
	for _, f := range files {
		if f.body == nil {
			continue
		}
		for _, a := range sourceOrder(f.body.Attributes) {
			b.report(a.NameRange, "Unsupported argument: an argument named %q is not expected here", a.Name)
		}
		for _, block := range f.body.Blocks {
			g := grammars[block.Type]
			switch {
			case g == nil:
				b.report(block.TypeRange, "Unsupported block type: blocks of type %q are not expected here", block.Type)
				continue
			case len(block.Labels) != g.labels:
				b.report(block.TypeRange, "a %s block has %d labels, not %d", block.Type, g.labels, len(block.Labels))
				continue
			}
			key := blockKey(block)
			i, exists := declared[key]
			switch {
			case f.override && block.Type == "locals":
				b.overrideLocals(blocks, block)
			case f.override && key != "" && !exists:
				b.report(headerRange(block), "an override of %s, which is not declared", key)
			case f.override && key != "":
				merged := *blocks[i]
				merged.Body = b.overrideBody(blocks[i].Body, block.Body)
				blocks[i] = &merged
			case key != "" && exists:
				b.report(headerRange(block), "duplicate %s: it is already declared at %s", strings.TrimSpace(key), placeText(headerRange(blocks[i])))
			default:
				if key != "" {
					declared[key] = len(blocks)
				}
				blocks = append(blocks, block)
			}
		}
	}
	return blocks
}

func placeText(r hcl.Range) string { return fmt.Sprintf("%s:%d", r.Filename, r.Start.Line) }

func (b *builder) overrideLocals(blocks []*hclsyntax.Block, override *hclsyntax.Block) {
next:
	for _, a := range sourceOrder(override.Body.Attributes) {
		for i, block := range blocks {
			if block.Type == "locals" && block.Body.Attributes[a.Name] != nil {
				merged := *block
				merged.Body = b.overrideBody(block.Body, &hclsyntax.Body{Attributes: hclsyntax.Attributes{a.Name: a}})
				blocks[i] = &merged
				continue next
			}
		}
		b.report(a.NameRange, "an override of local.%s, which is not declared", a.Name)
	}
}

// overrideBody merges an override into a block: each argument replaces the one of its name, each nested block all nested
// blocks of its type, dynamic ones included; only lifecycle is merged in turn.
func (b *builder) overrideBody(base, override *hclsyntax.Body) *hclsyntax.Body {
	merged := *base
	if b.open[base] || b.open[override] {
		b.open[&merged] = true
	}
	merged.Attributes = hclsyntax.Attributes{}
	for name, a := range base.Attributes {
		merged.Attributes[name] = a
	}
	replaced := map[string]bool{}
	for name, a := range override.Attributes {
		merged.Attributes[name] = a
		replaced[name] = true // `x = […]` and `x {}` say the same
	}
	for _, block := range override.Blocks {
		replaced[contentType(block)] = true
		delete(merged.Attributes, contentType(block))
	}
	merged.Blocks = nil
	for _, block := range base.Blocks {
		if block.Type == "lifecycle" && replaced["lifecycle"] {
			for _, over := range override.Blocks {
				if over.Type == "lifecycle" {
					both := *block
					both.Body = b.overrideBody(block.Body, over.Body)
					block = &both
				}
			}
			merged.Blocks = append(merged.Blocks, block)
		} else if !replaced[contentType(block)] {
			merged.Blocks = append(merged.Blocks, block)
		}
	}
	hasLifecycle := slices.ContainsFunc(merged.Blocks, func(block *hclsyntax.Block) bool { return block.Type == "lifecycle" })
	for _, block := range override.Blocks {
		if block.Type != "lifecycle" || !hasLifecycle {
			merged.Blocks = append(merged.Blocks, block)
		}
	}
	return &merged
}

// contentType is the type of the blocks that a block stands for.
func contentType(block *hclsyntax.Block) string {
	if block.Type == "dynamic" && len(block.Labels) == 1 {
		return block.Labels[0]
	}
	return block.Type
}

func (b *builder) declare(block *hclsyntax.Block) {
	body := block.Body
	b.checkNames(block)
	b.check(block, grammars[block.Type])
	switch block.Type {
	case "variable":
		b.variables[block.Labels[0]] = b.variable(block)
	case "locals":
		for _, a := range sourceOrder(body.Attributes) {
			if b.locals[a.Name] != nil {
				b.report(a.NameRange, "duplicate local.%s: it is already declared at %s", a.Name, placeText(b.locals[a.Name].NameRange))
				continue
			}
			b.locals[a.Name] = a
		}
	case "output":
		out := &output{name: block.Labels[0], body: body, at: headerRange(block)}
		if value := body.Attributes["value"]; value != nil {
			out.value, out.valueAt = value.Expr, value.SrcRange
		}
		out.sensitive = b.flag(body, "sensitive")
		out.ephemeral = b.flag(body, "ephemeral")
		b.outputs[out.name] = out
	case "module":
		b.call(block)
	case "provider":
		b.providers[strings.TrimPrefix(blockKey(block), "provider ")] = block
	case "resource", "data", "ephemeral":
		r := &resource{typ: block.Labels[0], name: block.Labels[1], at: headerRange(block), body: body,
			count: body.Attributes["count"], forEach: body.Attributes["for_each"], provider: body.Attributes["provider"]}
		r.key = r.typ + "." + r.name
		if block.Type != "resource" {
			r.mode, r.ephemeral = graph.Data, block.Type == "ephemeral"
			r.key = block.Type + "." + r.key
		}
		b.checkRepetition(r.count, r.forEach)
		if r.typ == "terraform_data" && r.mode == graph.Managed {
			b.checkTerraformData(body)
		}
		b.resources[r.key] = r
		b.hideSecrets(r.typ, "", body)
	case "check":
		for _, nested := range body.Blocks {
			if nested.Type == "data" && len(nested.Labels) == 2 {
				b.declare(nested)
			}
		}
	case "terraform":
		for _, nested := range body.Blocks {
			if nested.Type == "required_providers" {
				if b.requiresProviders {
					b.report(headerRange(nested), "duplicate required_providers block")
				}
				b.requiresProviders = true
				b.requirements(nested.Body)
			}
		}
	}
}

// checkRepetition reports a block with both count and for_each. Where an override has added one of them, count goes first.
func (b *builder) checkRepetition(count, forEach *hclsyntax.Attribute) {
	if count != nil && forEach != nil && count.NameRange.Filename == forEach.NameRange.Filename {
		b.report(forEach.NameRange, "count and for_each cannot both be set")
	}
}

// requirements notes the versions of providers that a module requires, and the configurations that it expects of its callers.
func (b *builder) requirements(body *hclsyntax.Body) {
	for _, a := range body.Attributes {
		pairs, diags := hcl.ExprMap(a.Expr)
		if diags.HasErrors() { // as Terraform 0.12 had it: aws = "~> 2.0"
			b.versions[a.Name] = constText(a.Expr)
		}
		for _, pair := range pairs {
			switch hcl.ExprAsKeyword(pair.Key) {
			case "version":
				b.versions[a.Name] = constText(pair.Value)
				continue
			case "configuration_aliases":
			default:
				continue
			}
			aliases, _ := hcl.ExprList(pair.Value)
			for _, alias := range aliases {
				if t, diags := hcl.AbsTraversalForExpr(alias); !diags.HasErrors() && len(t) == 2 {
					if name, ok := t[1].(hcl.TraverseAttr); ok {
						b.aliases[t.RootName()+"."+name.Name] = true
					}
				}
			}
		}
	}
}

// constText is the text of an expression that refers to nothing, or empty.
func constText(expr hcl.Expression) string {
	v, diags := expr.Value(nil)
	if diags.HasErrors() {
		return ""
	}
	return keyText(v)
}

func (b *builder) flag(body *hclsyntax.Body, name string) bool {
	a := body.Attributes[name]
	if a == nil {
		return false
	}
	v, diags := a.Expr.Value(nil)
	if converted, err := convert.Convert(v, cty.Bool); err == nil && !diags.HasErrors() && converted.IsKnown() && !converted.IsNull() {
		return converted.True()
	}
	return false
}

func (b *builder) variable(block *hclsyntax.Block) *variable {
	body := block.Body
	v := &variable{name: block.Labels[0], body: body, at: headerRange(block), typ: cty.DynamicPseudoType, nullable: true, literal: true,
		sensitive: b.flag(body, "sensitive"), ephemeral: b.flag(body, "ephemeral")}
	switch v.name {
	case "source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals":
		b.report(block.LabelRanges[0], "Invalid variable name: %q is reserved for module calls", v.name)
	}
	for _, a := range sourceOrder(body.Attributes) {
		switch a.Name {
		case "default":
			v.value, v.valueAt = a.Expr, a.SrcRange
			_, diags := a.Expr.Value(nil)
			b.diagnose(diags)
			if v.sensitive {
				b.hide(a.Expr.Range())
			}
		case "type":
			b.variableType(v, a.Expr)
		case "nullable":
			v.nullable = b.flag(body, "nullable")
		case "sensitive", "description", "ephemeral", "deprecated", "const":
		default:
			b.report(a.NameRange, "Unsupported argument: an argument named %q is not expected here", a.Name)
		}
	}
	for _, nested := range body.Blocks {
		if nested.Type == "validation" {
			v.checks = append(v.checks, nested)
			for _, name := range condition.required {
				if nested.Body.Attributes[name] == nil {
					b.report(headerRange(nested), "Missing required argument: %q", name)
				}
			}
			b.checkCondition(nested.Body, v.name)
		} else {
			b.report(nested.TypeRange, "Unsupported block type: blocks of type %q are not expected here", nested.Type)
		}
	}
	return v
}

// hide keeps a part of a file out of every output.
func (m *module) hide(r hcl.Range) {
	if f := m.files[r.Filename]; f != nil {
		f.Hide(r.Start.Byte, r.End.Byte)
	}
}

// hideSecrets hides what is written out for attributes that hold secrets, so that no line of code shows it.
func (b *builder) hideSecrets(typ, prefix string, body *hclsyntax.Body) {
	for name, a := range body.Attributes {
		if secrets.Attribute(typ, prefix+name) {
			b.hide(a.Expr.Range())
		}
	}
	for _, block := range body.Blocks {
		switch name := contentType(block); {
		case block.Type == "dynamic":
			for _, content := range block.Body.Blocks {
				b.hideSecrets(typ, prefix+name+".", content.Body)
			}
		default:
			b.hideSecrets(typ, prefix+name+".", block.Body)
		}
	}
}

func (b *builder) variableType(v *variable, expr hclsyntax.Expression) {
	// Terraform 0.11 wrote types in quotes.
	if literal, diags := expr.Value(nil); !diags.HasErrors() && literal.Type() == cty.String {
		switch literal.AsString() {
		case "string":
			v.typ = cty.String
			return
		case "list":
			v.typ, v.literal = cty.List(cty.DynamicPseudoType), false
			return
		case "map":
			v.typ, v.literal = cty.Map(cty.DynamicPseudoType), false
			return
		}
		// JSON writes type expressions as strings.
		if parsed, diags := hclsyntax.ParseExpression([]byte(literal.AsString()), expr.Range().Filename, expr.Range().Start); !diags.HasErrors() {
			expr = parsed
		}
	}
	switch hcl.ExprAsKeyword(expr) {
	case "list":
		v.typ, v.literal = cty.List(cty.DynamicPseudoType), false
		return
	case "map":
		v.typ, v.literal = cty.Map(cty.DynamicPseudoType), false
		return
	}
	typ, defaults, diags := typeexpr.TypeConstraintWithDefaults(expr)
	b.diagnose(diags)
	if !diags.HasErrors() {
		v.typ, v.defaults, v.literal = typ, defaults, typ.IsPrimitiveType()
	}
}

func (b *builder) call(block *hclsyntax.Block) {
	call := &moduleCall{name: block.Labels[0], at: headerRange(block), body: block.Body, arguments: map[string]*hclsyntax.Attribute{}}
	for name, a := range block.Body.Attributes {
		switch name {
		case "source":
			call.sourceAt = a.Expr.Range()
			if source, ok := literalString(a); ok {
				call.source = source
			} else {
				b.report(call.sourceAt, "the source of module %q is not a literal string", call.name)
			}
		case "count":
			call.count = a
		case "for_each":
			call.forEach = a
		case "providers":
			call.providers = a
		case "depends_on":
			call.dependsOn = a
		case "version":
		default:
			call.arguments[name] = a
		}
	}
	b.checkRepetition(call.count, call.forEach)
	if version := block.Body.Attributes["version"]; version != nil && isLocalSource(call.source) {
		b.report(call.sourceAt, "module %q is read from a directory, which has no versions to choose from", call.name)
	}
	if block.Body.Attributes["source"] == nil {
		b.report(call.at, "Missing required argument: module %q has no source", call.name)
	}
	b.calls[call.name] = call
}

func literalString(a *hclsyntax.Attribute) (string, bool) {
	if a == nil {
		return "", false
	}
	v, diags := a.Expr.Value(nil)
	if diags.HasErrors() || v.Type() != cty.String || !v.IsKnown() || v.IsNull() {
		return "", false
	}
	return v.AsString(), true
}

// isLocalSource reports whether a module's source is a path of the same disk.
func isLocalSource(source string) bool {
	return strings.HasPrefix(source, "./") || strings.HasPrefix(source, "../") || source == "." || source == ".." ||
		strings.HasPrefix(source, `.\`) || strings.HasPrefix(source, `..\`)
}
