package terraform

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// checkReferences notes what each expression refers to, and reports what refers to nothing.
func (b *builder) checkReferences() {
	of := func(thing string, expr hclsyntax.Expression) {
		b.reading = thing
		b.expression(expr, nil)
		b.reading = ""
	}
	for _, name := range sortedKeys(b.locals) {
		of("local."+name, b.locals[name].Expr)
	}
	for _, name := range sortedKeys(b.outputs) {
		of("output."+name, b.outputs[name].value)
	}
	for _, name := range sortedKeys(b.calls) {
		call := b.calls[name]
		for _, a := range []*hclsyntax.Attribute{call.count, call.forEach} {
			if a != nil {
				of("module."+name, a.Expr)
			}
		}
		b.reading = "module." + name
		b.dependsOnAll(call.dependsOn)
		for _, argument := range sortedKeys(call.arguments) {
			of("module."+name+"("+argument+")", call.arguments[argument].Expr)
		}
	}
	for _, key := range sortedKeys(b.resources) {
		b.reading = key
		b.body(b.resources[key].body, nil, true)
		b.dependsOnAll(b.resources[key].body.Attributes["depends_on"])
	}
	b.reading = ""
	for _, name := range sortedKeys(b.providers) {
		b.body(b.providers[name].Body, nil, true)
	}
	for _, name := range sortedKeys(b.variables) {
		for _, check := range b.variables[name].checks {
			b.body(check.Body, nil, false)
		}
	}
}

// dependsOnAll looks at a depends_on, whose elements are references to things as a whole. Terraform 0.11 wrote them in
// quotes.
func (b *builder) dependsOnAll(a *hclsyntax.Attribute) {
	if a == nil {
		return
	}
	elems, diags := hcl.ExprList(a.Expr)
	b.diagnose(diags)
	for _, elem := range elems {
		if v, diags := elem.Value(nil); !diags.HasErrors() && keyText(v) != "" {
			continue
		}
		t, diags := hcl.AbsTraversalForExpr(elem)
		b.diagnose(diags)
		if diags.HasErrors() {
			continue
		}
		b.reference(t.RootName(), t)
		if t.RootName() == "module" {
			b.dependencies[b.reading] = append(b.dependencies[b.reading], "module."+attrName(t, 1)+".**")
		} else {
			b.dependsOn(t)
		}
	}
}

// body looks at the expressions of a block. bound are the names that surrounding dynamic blocks bind.
func (b *builder) body(body *hclsyntax.Body, bound []string, top bool) {
	for _, a := range sourceOrder(body.Attributes) {
		if top && (a.Name == "depends_on" || a.Name == "provider") {
			continue
		}
		b.expression(a.Expr, bound)
	}
	for _, block := range body.Blocks {
		switch {
		case top && (block.Type == "lifecycle" || block.Type == "provisioner" || block.Type == "connection"):
			// What they say has no part in the values; Terraform gives their arguments a meaning of their own.
		case block.Type == "dynamic" && len(block.Labels) == 1:
			inner := slices.Concat(bound, []string{iteratorName(block)})
			for _, a := range sourceOrder(block.Body.Attributes) {
				if a.Name != "iterator" {
					b.expression(a.Expr, inner)
				}
			}
			b.check(block, dynamicGrammar)
			for _, content := range block.Body.Blocks {
				if content.Type == "content" {
					b.body(content.Body, inner, false)
				}
			}
		default:
			b.body(block.Body, bound, false)
		}
	}
}

// iteratorName is the name under which the content of a dynamic block knows the element.
func iteratorName(block *hclsyntax.Block) string {
	if a := block.Body.Attributes["iterator"]; a != nil {
		if name := hcl.ExprAsKeyword(a.Expr); name != "" {
			return name
		}
		if name, ok := literalString(a); ok {
			return name // JSON
		}
	}
	return block.Labels[0]
}

func (b *builder) expression(expr hclsyntax.Expression, bound []string) {
	if expr == nil {
		return
	}
	references := hclsyntax.Variables(expr)
	if len(references) == 0 {
		return
	}
	b.references[expr] = references
	b.noteAttributes(expr)
	for _, t := range references {
		if root := t.RootName(); !slices.Contains(bound, root) {
			b.reference(root, t)
			b.dependsOn(t)
		}
	}
}

// noteAttributes collects the names by which an expression may look into a resource.
func (b *builder) noteAttributes(expr hclsyntax.Expression) {
	note := func(t hcl.Traversal) {
		for _, step := range t {
			switch step := step.(type) {
			case hcl.TraverseAttr:
				b.attributes[step.Name] = true
			case hcl.TraverseIndex:
				if step.Key.Type().FriendlyName() == "string" && step.Key.IsKnown() && !step.Key.IsNull() {
					b.attributes[step.Key.AsString()] = true
				}
			}
		}
	}
	_ = hclsyntax.VisitAll(expr, func(node hclsyntax.Node) hcl.Diagnostics {
		switch node := node.(type) {
		case *hclsyntax.ScopeTraversalExpr:
			note(node.Traversal)
		case *hclsyntax.RelativeTraversalExpr:
			note(node.Traversal)
		}
		return nil
	})
}

// reference reports a name that nothing declares.
func (b *builder) reference(root string, t hcl.Traversal) {
	at := t.SourceRange()
	name := func(i int) string {
		if len(t) > i {
			if step, ok := t[i].(hcl.TraverseAttr); ok {
				return step.Name
			}
		}
		return ""
	}
	undeclared := func(what string) {
		if b.hiding == nil { // else it may be declared where nothing could be read
			b.report(at, "reference to undeclared %s", what)
		}
	}
	switch root {
	case "var":
		if n := name(1); n == "" {
			b.report(at, "Invalid reference: \"var\" needs the name of a variable")
		} else if b.variables[n] == nil {
			undeclared("input variable: var." + n)
		}
	case "local":
		if n := name(1); n == "" {
			b.report(at, "Invalid reference: \"local\" needs the name of a local value")
		} else if b.locals[n] == nil {
			undeclared("local value: local." + n)
		}
	case "module":
		if n := name(1); n == "" {
			b.report(at, "Invalid reference: \"module\" needs the name of a module call")
		} else if b.calls[n] == nil {
			undeclared("module: module." + n)
		}
	case "each":
		if n := name(1); n != "key" && n != "value" {
			b.report(at, "Invalid \"each\" attribute: there are each.key and each.value")
		}
	case "count":
		if name(1) != "index" {
			b.report(at, "Invalid \"count\" attribute: there is count.index")
		}
	case "path":
		switch name(1) {
		case "module", "root", "cwd":
		default:
			b.report(at, "Invalid \"path\" attribute: there are path.module, path.root and path.cwd")
		}
	case "terraform", "tofu":
		switch name(1) {
		case "workspace", "applying":
		default:
			b.report(at, "Invalid %q attribute: there is %s.workspace", root, root)
		}
	case "self", "action":
		b.report(at, "Invalid \"self\" reference: only provisioners, connections and postconditions know it")
	case "data", "ephemeral":
		if name(1) == "" || name(2) == "" {
			b.report(at, "Invalid reference: %q needs a type and a name", root)
		} else if key := strings.Join([]string{root, name(1), name(2)}, "."); b.resources[key] == nil {
			undeclared("resource: " + key)
		}
	default:
		if root == "resource" && len(t) > 2 {
			// `resource.type.name` is a long way of saying `type.name`.
			root, t = name(1), t[1:]
		}
		if name(1) == "" {
			b.report(at, "Invalid reference: %q is no name that is known here", root)
		} else if key := root + "." + name(1); b.resources[key] == nil {
			undeclared("resource: " + key)
		}
	}
}
