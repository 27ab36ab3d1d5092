package terraform

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// provider is the provider configuration that an instance uses: the one it names, or the default one of its type's prefix.
func (in *instance) provider() graph.Provider {
	name, alias := in.resource.typ, ""
	if prefix, _, ok := strings.Cut(name, "_"); ok {
		name = prefix
	}
	if a := in.resource.provider; a != nil {
		if n, al, ok := providerName(a.Expr); ok {
			name, alias = n, al
		}
	}
	key := name
	if alias != "" {
		key += "." + alias
	}
	p, known := in.configured[key]
	if !known {
		p = in.configuration(name, alias, key)
		in.configured[key] = p
	}
	return p
}

// configuration is the provider configuration that a name means in a module.
func (s *scope) configuration(name, alias, key string) graph.Provider {
	p := graph.Provider{Name: name, Alias: alias, Versions: s.versions(name)}
	if s, block := s.providerBlock(key); block != nil {
		p.Config = s.mod.object(block.Body, env{scope: s}.fields(block.Body, "provider "+block.Labels[0], "", false, 0), s.mod.place(headerRange(block)))
		p.Region = p.Config.Get("region")
		p.Alias, _ = p.Config.Get("alias").Text()
	}
	return p
}

// versions are the constraints on a provider in a module and those that call it.
func (s *scope) versions(name string) string {
	var constraints []string
	for depth := 0; s != nil && depth <= maxModuleDepth; depth++ {
		if c := s.mod.versions[name]; c != "" {
			constraints = append(constraints, c)
		}
		s = s.parent
	}
	return strings.Join(constraints, ",")
}

// providerName reads `aws` or `aws.east`, which older code puts in quotes.
func providerName(expr hclsyntax.Expression) (name, alias string, ok bool) {
	t, diags := hcl.AbsTraversalForExpr(expr)
	if diags.HasErrors() {
		v, _ := expr.Value(nil)
		text := keyText(v)
		if text == "" {
			return "", "", false
		}
		name, alias, _ = strings.Cut(text, ".")
		return name, alias, true
	}
	return t.RootName(), attrName(t, 1), true
}

// providerBlock finds the configuration that a name means in a module: its own, the one that the caller passes, or, without
// an alias, the caller's of the same name.
func (s *scope) providerBlock(key string) (*scope, *hclsyntax.Block) {
	for depth := 0; depth <= maxModuleDepth; depth++ {
		if block := s.mod.providers[key]; block != nil {
			return s, block
		}
		if s.parent == nil {
			return nil, nil
		}
		passed := false
		if a := s.call.providers; a != nil {
			pairs, _ := hcl.ExprMap(a.Expr)
			for _, pair := range pairs {
				inner, okInner := pair.Key.(hclsyntax.Expression)
				outer, okOuter := pair.Value.(hclsyntax.Expression)
				if !okInner || !okOuter {
					continue
				}
				n, al, ok := providerName(unwrap(inner))
				if ok && strings.Trim(n+"."+al, ".") == key {
					if n, al, ok := providerName(outer); ok {
						key, passed = strings.Trim(n+"."+al, "."), true
					}
					break
				}
			}
		}
		if !passed && strings.Contains(key, ".") {
			return nil, nil
		}
		s = s.parent
	}
	return nil, nil
}
