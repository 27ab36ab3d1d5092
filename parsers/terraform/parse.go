package terraform

import (
	"bytes"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	hcljson "github.com/hashicorp/hcl/v2/json"
	"github.com/zclconf/go-cty/cty"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/terraform/internal/functions"
)

// IsConfig reports whether a file of that name belongs to a module.
func IsConfig(name string) bool {
	if strings.HasPrefix(name, ".") || strings.HasSuffix(name, "~") || (strings.HasPrefix(name, "#") && strings.HasSuffix(name, "#")) {
		return false // editors leave these behind, and Terraform passes over them
	}
	return configSuffix(name) != ""
}

// IsValues reports whether a file of that name holds values of variables.
func IsValues(name string) bool {
	return strings.HasSuffix(name, ".tfvars") || strings.HasSuffix(name, ".tfvars.json")
}

// configSuffix is the suffix that makes a file part of a module.
func configSuffix(name string) string {
	for _, suffix := range []string{".tf", ".tofu", ".tf.json", ".tofu.json"} {
		if strings.HasSuffix(name, suffix) && name != suffix {
			return suffix
		}
	}
	return ""
}

// configFiles picks from a directory's file names those that make up the module: first the primary ones, then the
// overrides, each in order. A .tofu file shadows the .tf file of the same name.
func configFiles(names []string) (primary, overrides []string) {
	has := map[string]bool{}
	for _, name := range names {
		has[name] = true
	}
	for _, name := range names {
		suffix := configSuffix(name)
		if !IsConfig(name) || (strings.HasPrefix(suffix, ".tf") && has[strings.TrimSuffix(name, suffix)+strings.Replace(suffix, ".tf", ".tofu", 1)]) {
			continue
		}
		if base := strings.TrimSuffix(name, suffix); base == "override" || strings.HasSuffix(base, "_override") {
			overrides = append(overrides, name)
		} else {
			primary = append(primary, name)
		}
	}
	slices.Sort(primary)
	slices.Sort(overrides)
	return primary, overrides
}

// parseBody parses a configuration file into native syntax, whichever syntax it is written in. What can be read is
// returned beside the diagnostics; open are the bodies of which something was lost: see [findHidden].
func parseBody(f *graph.File) (body *hclsyntax.Body, open map[*hclsyntax.Body]bool, diagnostics []graph.Diagnostic) {
	at := func(offset int) graph.Range { return graph.Range{File: f, Start: offset, End: offset} }
	if offset := invalidUTF8(f.Content); offset >= 0 {
		return nil, nil, []graph.Diagnostic{graph.Errorf(at(offset), "the file is not UTF-8 text")}
	}
	if strings.HasSuffix(f.Path, ".json") {
		if offset, err := checkJSONNesting(f.Content); err != nil {
			return nil, nil, []graph.Diagnostic{graph.Errorf(at(offset), "limit: %v", err)}
		}
		file, diags := hcljson.Parse(f.Content, f.Path)
		if file == nil {
			return nil, nil, fileDiagnostics(f, diags)
		}
		c := converter{file: f}
		body := c.body(file.Body, "", rootSchema)
		if diags.HasErrors() {
			open = map[*hclsyntax.Body]bool{}
			openAll(open, body) // nothing is read behind an error
		}
		meter(body)
		return body, open, fileDiagnostics(f, append(diags, c.diags...))
	}
	if offset, err := checkNesting(f.Content); err != nil {
		return nil, nil, []graph.Diagnostic{graph.Errorf(at(offset), "limit: %v", err)}
	}
	file, diags := hclsyntax.ParseConfig(f.Content, f.Path, hcl.InitialPos)
	if file == nil {
		return nil, nil, fileDiagnostics(f, diags)
	}
	body = file.Body.(*hclsyntax.Body)
	if diags.HasErrors() {
		open = findHidden(f, body, diags)
	}
	meter(body)
	return body, open, fileDiagnostics(f, diags)
}

// meter prepares the expressions of a body for evaluation within the limits.
func meter(body *hclsyntax.Body) {
	for _, a := range body.Attributes {
		functions.Meter(a.Expr)
	}
	for _, block := range body.Blocks {
		meter(block.Body)
	}
}

// invalidUTF8 is the offset of the first byte that is not UTF-8 text, or -1. A UTF-16 file is none.
func invalidUTF8(content []byte) int {
	if utf8.Valid(content) {
		return bytes.IndexByte(content, 0)
	}
	for i := 0; i < len(content); {
		r, size := utf8.DecodeRune(content[i:])
		if r == utf8.RuneError && size <= 1 {
			return i
		}
		i += size
	}
	return -1
}

// fileDiagnostics turns the diagnostics about one file into lintel's.
func fileDiagnostics(f *graph.File, diags hcl.Diagnostics) []graph.Diagnostic {
	var out []graph.Diagnostic
	for _, d := range diags {
		at := graph.Range{File: f}
		if d.Subject != nil {
			at = clamped(f, *d.Subject)
		}
		out = append(out, diagnostic(d, at))
	}
	return out
}

func diagnostic(d *hcl.Diagnostic, at graph.Range) graph.Diagnostic {
	message := d.Summary
	if call, ok := hcl.DiagnosticExtra[hclsyntax.FunctionCallUnknownDiagExtra](d); ok {
		// The library goes on to suggest one of the similar names, another each time.
		return graph.Errorf(at, "%s: there is no function named %q", message, call.CalledFunctionNamespace()+call.CalledFunctionName())
	}
	if detail := strings.Join(strings.Fields(d.Detail), " "); detail != "" {
		message += ": " + detail
	}
	if d.Severity == hcl.DiagWarning {
		return graph.Warningf(at, "%s", message)
	}
	return graph.Errorf(at, "%s", message)
}

// blockSchema says which of a JSON object's properties are blocks, since the syntax cannot tell. blocks maps a block type to
// the schema of what is inside it.
type blockSchema struct {
	labels []string
	blocks map[string]*blockSchema
}

// rootSchema is the part of Terraform's own schema that JSON cannot do without: the blocks of a file, and inside resources
// the meta-arguments that are blocks. What a provider defines is read as attributes.
var rootSchema = func() *blockSchema {
	plain := &blockSchema{}
	labelled := func(labels ...string) *blockSchema { return &blockSchema{labels: labels} }
	dynamic := labelled("type")
	dynamic.blocks = map[string]*blockSchema{"content": {blocks: map[string]*blockSchema{"dynamic": dynamic}}}
	meta := map[string]*blockSchema{
		"dynamic": dynamic, "connection": plain,
		"lifecycle":   {blocks: map[string]*blockSchema{"precondition": plain, "postcondition": plain}},
		"provisioner": {labels: []string{"type"}, blocks: map[string]*blockSchema{"connection": plain}},
	}
	return &blockSchema{blocks: map[string]*blockSchema{
		"resource":  {labels: []string{"type", "name"}, blocks: meta},
		"data":      {labels: []string{"type", "name"}, blocks: meta},
		"ephemeral": {labels: []string{"type", "name"}, blocks: meta},
		"action":    labelled("type", "name"),
		"module":    labelled("name"),
		"provider":  labelled("name"),
		"variable":  {labels: []string{"name"}, blocks: map[string]*blockSchema{"validation": plain}},
		"output":    {labels: []string{"name"}, blocks: map[string]*blockSchema{"precondition": plain}},
		"locals":    plain, "moved": plain, "import": plain,
		"removed": {blocks: map[string]*blockSchema{"lifecycle": plain, "provisioner": {labels: []string{"type"}}}},
		"check": {labels: []string{"name"}, blocks: map[string]*blockSchema{
			"assert": plain, "data": {labels: []string{"type", "name"}, blocks: meta},
		}},
		"terraform": {blocks: map[string]*blockSchema{
			"required_providers": plain, "cloud": plain, "backend": labelled("type"), "provider_meta": labelled("name"),
			"encryption": plain,
		}},
	}}
}()

// converter turns JSON syntax into native syntax, so that everything behind it knows only one.
type converter struct {
	file  *graph.File
	diags hcl.Diagnostics
	// arguments tells that objects may be blocks of a provider, in which "//" is a comment and no key.
	arguments bool
}

func (c *converter) body(body hcl.Body, typ string, schema *blockSchema) *hclsyntax.Body {
	wanted := &hcl.BodySchema{}
	for _, name := range sortedKeys(schema.blocks) {
		wanted.Blocks = append(wanted.Blocks, hcl.BlockHeaderSchema{Type: name, LabelNames: schema.blocks[name].labels})
	}
	var content *hcl.BodyContent
	var attributes hcl.Attributes
	var diags hcl.Diagnostics
	if typ == "" { // a file, which has blocks alone and may be a list of objects
		content, diags = body.Content(wanted)
		c.diags = append(c.diags, diags...)
	} else {
		var rest hcl.Body
		content, rest, diags = body.PartialContent(wanted)
		c.diags = append(c.diags, diags...)
		attributes, diags = rest.JustAttributes()
		c.diags = append(c.diags, diags...)
	}
	out := &hclsyntax.Body{
		Attributes: make(hclsyntax.Attributes, len(attributes)),
		SrcRange:   body.MissingItemRange(),
		EndRange:   body.MissingItemRange(),
	}
	for name, attribute := range attributes {
		if name == "//" {
			continue // JSON has no other comments
		}
		expr := c.literal
		if typ != "variable" {
			expr = c.expression
		}
		out.Attributes[name] = &hclsyntax.Attribute{
			Name: name, Expr: expr(attribute.Expr),
			SrcRange: hcl.RangeBetween(attribute.NameRange, attribute.Expr.Range()), NameRange: attribute.NameRange,
			EqualsRange: attribute.NameRange,
		}
	}
	for _, block := range content.Blocks {
		at := block.TypeRange
		if n := len(block.LabelRanges); n > 0 {
			at = block.LabelRanges[n-1] // several blocks may share the type
		}
		switch block.Type {
		case "resource", "data", "ephemeral", "provider":
			c.arguments = block.Labels[0] != "terraform_data"
		}
		out.Blocks = append(out.Blocks, &hclsyntax.Block{
			Type: block.Type, Labels: block.Labels, LabelRanges: block.LabelRanges, TypeRange: at,
			Body:           c.body(block.Body, block.Type, schema.blocks[block.Type]),
			OpenBraceRange: block.DefRange, CloseBraceRange: block.DefRange,
		})
		if typ == "" {
			c.arguments = false
		}
	}
	return out
}

// literal is an expression in which strings are no templates, as in the defaults of variables.
func (c *converter) literal(e hcl.Expression) hclsyntax.Expression {
	v, diags := e.Value(nil)
	c.diags = append(c.diags, diags...)
	return &hclsyntax.LiteralValueExpr{Val: v, SrcRange: e.Range()}
}

func (c *converter) expression(e hcl.Expression) hclsyntax.Expression {
	if pairs, diags := hcl.ExprMap(e); !diags.HasErrors() {
		object := &hclsyntax.ObjectConsExpr{SrcRange: e.Range(), OpenRange: e.StartRange()}
		for _, pair := range pairs {
			if key, _ := pair.Key.Value(nil); c.arguments && keyText(key) == "//" {
				continue
			}
			object.Items = append(object.Items, hclsyntax.ObjectConsItem{
				KeyExpr:   &hclsyntax.ObjectConsKeyExpr{Wrapped: c.expression(pair.Key), ForceNonLiteral: true},
				ValueExpr: c.expression(pair.Value),
			})
		}
		return object
	}
	if elems, diags := hcl.ExprList(e); !diags.HasErrors() {
		tuple := &hclsyntax.TupleConsExpr{SrcRange: e.Range(), OpenRange: e.StartRange()}
		for _, elem := range elems {
			tuple.Exprs = append(tuple.Exprs, c.expression(elem))
		}
		return tuple
	}
	literal, diags := e.Value(nil) // without a context strings are not taken as templates
	c.diags = append(c.diags, diags...)
	if literal.Type() == cty.String && literal.IsKnown() && !literal.IsNull() && strings.ContainsAny(literal.AsString(), "$%") {
		start := e.Range().Start
		start.Byte++ // behind the quote
		start.Column++
		template, diags := hclsyntax.ParseTemplate([]byte(literal.AsString()), e.Range().Filename, start)
		c.diags = append(c.diags, diags...)
		if diags.HasErrors() {
			return &hclsyntax.LiteralValueExpr{Val: cty.DynamicVal, SrcRange: e.Range()}
		}
		return template
	}
	return &hclsyntax.LiteralValueExpr{Val: literal, SrcRange: e.Range()}
}

// sourceOrder returns the attributes of a body as they are written.
func sourceOrder(attributes hclsyntax.Attributes) []*hclsyntax.Attribute {
	out := make([]*hclsyntax.Attribute, 0, len(attributes))
	for _, a := range attributes {
		out = append(out, a)
	}
	slices.SortFunc(out, func(a, b *hclsyntax.Attribute) int {
		if a.NameRange.Filename != b.NameRange.Filename {
			return strings.Compare(a.NameRange.Filename, b.NameRange.Filename)
		}
		return a.NameRange.Start.Byte - b.NameRange.Start.Byte
	})
	return out
}

func headerRange(b *hclsyntax.Block) hcl.Range {
	r := b.TypeRange
	if n := len(b.LabelRanges); n > 0 && b.LabelRanges[n-1].Filename == r.Filename && b.LabelRanges[n-1].End.Byte > r.End.Byte {
		r.End = b.LabelRanges[n-1].End
	}
	return r
}

// joinPath joins a directory and a name, both relative to the boundary; "." is the boundary.
func joinPath(dir, name string) string { return path.Join(dir, name) }
