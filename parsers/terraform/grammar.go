package terraform

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// grammar is what Terraform's language, in all versions since 0.12 and in OpenTofu, has in a block. What a provider, a module
// or a backend defines is not part of it.
type grammar struct {
	required, optional []string            // arguments
	any                bool                // other arguments and blocks are defined elsewhere
	free               bool                // arguments have names of the author's choice
	labels             int                 // of the block
	once               bool                // at most one such block
	needed             bool                // at least one such block
	blocks             map[string]*grammar // nested ones
}

var (
	condition = &grammar{required: []string{"condition", "error_message"}}
	defined   = &grammar{any: true}

	dynamicGrammar = &grammar{required: []string{"for_each"}, optional: []string{"iterator", "labels"},
		blocks: map[string]*grammar{"content": {any: true, needed: true}}}

	resourceGrammar = &grammar{any: true, labels: 2, blocks: map[string]*grammar{
		"lifecycle": {once: true,
			optional: []string{"create_before_destroy", "prevent_destroy", "ignore_changes", "replace_triggered_by", "enabled", "destroy"},
			blocks:   map[string]*grammar{"precondition": condition, "postcondition": condition, "action_trigger": defined}},
		"provisioner": {any: true, labels: 1},
	}}

	// grammars has the top-level blocks. Variables and module calls are checked where they are read.
	grammars = map[string]*grammar{
		"resource": resourceGrammar, "data": resourceGrammar, "ephemeral": resourceGrammar,
		"provider": {any: true, labels: 1}, "module": {any: true, labels: 1}, "variable": {any: true, labels: 1}, "language": defined,
		"locals": {free: true},
		// What newer versions have; it has no part in the values.
		"action": {any: true, labels: 2}, "list": {any: true, labels: 2},
		"output": {labels: 1, required: []string{"value"}, optional: []string{"description", "sensitive", "ephemeral", "depends_on", "deprecated", "type"},
			blocks: map[string]*grammar{"precondition": condition}},
		"check": {labels: 1, blocks: map[string]*grammar{"data": {any: true, labels: 2, once: true}, "assert": {required: condition.required, needed: true}}},
		"moved": {required: []string{"from", "to"}},
		"removed": {required: []string{"from"}, blocks: map[string]*grammar{
			"lifecycle": {optional: []string{"destroy"}}, "provisioner": {any: true, labels: 1}, "connection": defined}},
		"import": {required: []string{"to"}, optional: []string{"id", "identity", "provider", "for_each"}},
		"terraform": {optional: []string{"required_version", "experiments", "language"}, blocks: map[string]*grammar{
			"required_providers": {any: true, once: true}, "backend": {any: true, labels: 1, once: true}, "cloud": {any: true, once: true},
			"state_store": {any: true, labels: 1, once: true}, "provider_meta": {any: true, labels: 1}, "encryption": {any: true, once: true}}},
	}
)

// check reports what a block has that the language does not know, and what it lacks.
func (b *builder) check(block *hclsyntax.Block, g *grammar) {
	body := block.Body
	for _, a := range sourceOrder(body.Attributes) {
		if g.blocks[a.Name] != nil || (!g.any && !g.free && !slices.Contains(g.required, a.Name) && !slices.Contains(g.optional, a.Name)) {
			b.report(a.NameRange, "Unsupported argument: an argument named %q is not expected here", a.Name)
		}
	}
	for _, name := range g.required {
		if body.Attributes[name] == nil {
			b.report(headerRange(block), "Missing required argument: %q", name)
		}
	}
	seen := map[string]int{}
	for _, nested := range body.Blocks {
		inner := g.blocks[nested.Type]
		switch seen[nested.Type]++; {
		case inner == nil && g.any:
		case inner == nil:
			b.report(nested.TypeRange, "Unsupported block type: blocks of type %q are not expected here", nested.Type)
		case len(nested.Labels) != inner.labels:
			b.report(nested.TypeRange, "a %s block has %d labels, not %d", nested.Type, inner.labels, len(nested.Labels))
		case inner.once && seen[nested.Type] > 1:
			b.report(headerRange(nested), "duplicate %s block", nested.Type)
		default:
			b.check(nested, inner)
		}
	}
	for _, name := range sortedKeys(g.blocks) {
		if g.blocks[name].needed && seen[name] == 0 {
			b.report(headerRange(block), "Missing %s block", name)
		}
	}
	if g == condition || block.Type == "assert" {
		b.checkCondition(body, "")
	}
}

// checkCondition reports a condition that cannot but always give the same answer. A variable's has to be about it.
func (b *builder) checkCondition(body *hclsyntax.Body, variable string) {
	a := body.Attributes["condition"]
	if a == nil {
		return
	}
	for _, t := range hclsyntax.Variables(a.Expr) {
		if variable == "" || (t.RootName() == "var" && attrName(t, 1) == variable) {
			return
		}
	}
	if variable != "" {
		b.report(a.Expr.Range(), "Invalid validation: the condition does not refer to var.%s", variable)
	} else {
		b.report(a.Expr.Range(), "Invalid condition: it refers to nothing, so that it checks nothing")
	}
}

// checkTerraformData reports what the one resource type with a schema of Terraform's own does not have.
func (b *builder) checkTerraformData(body *hclsyntax.Body) {
	for _, a := range sourceOrder(body.Attributes) {
		switch {
		case isMeta(a.Name) || a.Name == "input" || a.Name == "triggers_replace":
		case a.Name == "id" || a.Name == "output":
			b.report(a.NameRange, "Invalid argument: %q is decided when terraform_data is applied", a.Name)
		default:
			b.report(a.NameRange, "Unsupported argument: an argument named %q is not expected here", a.Name)
		}
	}
	for _, block := range body.Blocks {
		if name := contentType(block); !isMeta(name) {
			b.report(headerRange(block), "Unsupported block type: blocks of type %q are not expected here", name)
		}
	}
}

// checkNames reports labels that are no names.
func (b *builder) checkNames(block *hclsyntax.Block) {
	for i, label := range block.Labels {
		if !isPlainName(label) && !hclsyntax.ValidIdentifier(label) {
			b.report(block.LabelRanges[i], "Invalid name: a name starts with a letter and has letters, digits, underscores and dashes")
		}
	}
}

// isPlainName spares nearly all names the way through the scanner that knows the letters of all scripts.
func isPlainName(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c == '_':
		case i > 0 && (isDigit(c) || c == '-'):
		default:
			return false
		}
	}
	return s != ""
}

// checkProviders reports provider configurations that are used and neither declared in the module nor passed to it.
func (b *builder) checkProviders() {
	check := func(expr hclsyntax.Expression) {
		if name, alias, ok := providerName(expr); ok && alias != "" {
			if key := name + "." + alias; b.providers[key] == nil && !b.aliases[key] {
				b.report(expr.Range(), "reference to undeclared provider configuration: %s", key)
			}
		}
	}
	for _, key := range sortedKeys(b.resources) {
		if a := b.resources[key].provider; a != nil {
			check(a.Expr)
		}
	}
	for _, name := range sortedKeys(b.calls) {
		if a := b.calls[name].providers; a != nil {
			pairs, _ := hcl.ExprMap(a.Expr)
			for _, pair := range pairs {
				if outer, ok := pair.Value.(hclsyntax.Expression); ok {
					check(outer)
				}
			}
		}
	}
}

// checkRefactorings reports moved, removed and import blocks that contradict what is declared.
func (b *builder) checkRefactorings(blocks []*hclsyntax.Block) {
	moved := map[string]bool{}
	for _, block := range blocks {
		target := func(name string) (key string, isModule, ok bool) {
			if a := block.Body.Attributes[name]; a != nil {
				return resourceAddress(a.Expr)
			}
			return "", false, false
		}
		switch block.Type {
		case "moved":
			_, fromModule, ok := target("from")
			_, toModule, also := target("to")
			if ok && also && fromModule != toModule {
				b.report(headerRange(block), "Invalid move: a module and a resource cannot become each other")
			}
			if a := block.Body.Attributes["to"]; a != nil {
				if to := b.text(a.Expr.Range()); moved[to] {
					b.report(headerRange(block), "Ambiguous move: something else becomes %s too", to)
				} else {
					moved[to] = true
				}
			}
		case "removed":
			if key, _, ok := target("from"); ok && b.resources[key] != nil {
				b.report(b.resources[key].at, "%s is declared as removed too", key)
			}
		case "import":
			if key, isModule, ok := target("to"); ok && !isModule && key != "" && b.resources[key] == nil {
				b.report(block.Body.Attributes["to"].Expr.Range(), "reference to undeclared resource: %s", key)
			}
		}
	}
}

// text is a part of a file as it is written.
func (m *module) text(r hcl.Range) string {
	if f := m.files[r.Filename]; f != nil {
		return f.Text(r.Start.Byte, r.End.Byte)
	}
	return ""
}

// resourceAddress reads the address of a resource or a module. key is only set for a resource of the module itself.
func resourceAddress(expr hclsyntax.Expression) (key string, isModule, ok bool) {
	t, diags := hcl.AbsTraversalForExpr(expr)
	if diags.HasErrors() {
		return "", false, false
	}
	inside := false
	names := []string{t.RootName()}
	for i := 1; i < len(t); i++ {
		if name := attrName(t, i); name != "" {
			names = append(names, name)
		}
	}
	for len(names) >= 2 && names[0] == "module" {
		names, inside = names[2:], true
	}
	switch {
	case len(names) == 0:
		return "", true, true
	case inside || len(names) < 2:
		return "", false, true
	case names[0] == "data" || names[0] == "ephemeral":
		return "", false, true
	}
	return names[0] + "." + names[1], false, true
}
