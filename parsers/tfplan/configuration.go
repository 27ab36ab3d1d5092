package tfplan

import (
	"strings"
)

// configuration is what a plan tells of the code that it was made from.
type configuration struct {
	root      *module
	providers map[string]provider // by provider_config_key
}

// module is a module as it is written, whatever number of instances it has.
type module struct {
	variables map[string]variable
	outputs   map[string]span   // their expressions
	resources map[string]*block // by address inside the module
	calls     map[string]*call
}

type variable struct {
	fallback  span // the default
	sensitive bool
}

// call is a module call.
type call struct {
	key    span   // its name
	block  *block // arguments and for_each
	module *module
}

// block is a resource or module call as it is written.
type block struct {
	arguments map[string]span
	forEach   span
	provider  string // provider_config_key
}

// provider is a provider configuration.
type provider struct {
	name, alias string
	module      string // address of the module that has it
	key         span   // its name
	arguments   map[string]span
}

// readConfiguration reads the configuration of a plan. It returns nil if there is none.
func readConfiguration(d *document, s span) *configuration {
	root := d.member(s, "root_module")
	if !root.found() {
		return nil
	}
	c := &configuration{root: readModule(d, root), providers: map[string]provider{}}
	for m := range d.members(d.member(s, "provider_config")) {
		p := provider{key: m.key, arguments: arguments(d, d.member(m.value, "expressions"))}
		p.name, p.alias = d.string(d.member(m.value, "name")), d.string(d.member(m.value, "alias"))
		p.module = d.string(d.member(m.value, "module_address"))
		c.providers[m.name] = p
	}
	return c
}

func readModule(d *document, s span) *module {
	m := &module{variables: map[string]variable{}, outputs: map[string]span{}, resources: map[string]*block{}, calls: map[string]*call{}}
	for v := range d.members(d.member(s, "variables")) {
		m.variables[v.name] = variable{d.member(v.value, "default"), d.isTrue(d.member(v.value, "sensitive"))}
	}
	for o := range d.members(d.member(s, "outputs")) {
		m.outputs[o.name] = d.member(o.value, "expression")
	}
	for r := range d.elements(d.member(s, "resources")) {
		m.resources[d.string(d.member(r, "address"))] = readBlock(d, r)
	}
	for c := range d.members(d.member(s, "module_calls")) {
		m.calls[c.name] = &call{c.key, readBlock(d, c.value), readModule(d, d.member(c.value, "module"))}
	}
	return m
}

func readBlock(d *document, s span) *block {
	return &block{
		arguments: arguments(d, d.member(s, "expressions")),
		forEach:   d.member(s, "for_each_expression"),
		provider:  d.string(d.member(s, "provider_config_key")),
	}
}

func arguments(d *document, s span) map[string]span {
	found := map[string]span{}
	for m := range d.members(s) {
		found[m.name] = m.value
	}
	return found
}

// provider finds a provider configuration. Before Terraform 1.0 the key names the module that uses it, though the module
// may have it from a caller.
func (c *configuration) provider(key string) (provider, bool) {
	for {
		if p, ok := c.providers[key]; ok {
			return p, true
		}
		path, name, ok := strings.Cut(key, ":")
		if !ok {
			return provider{}, false
		}
		caller := strings.LastIndex(path, "module.")
		if caller <= 0 {
			key = name
		} else {
			key = strings.TrimSuffix(path[:caller], ".") + ":" + name
		}
	}
}

// expression is what the configuration tells of an argument: its value, if it is written out, or what it refers to.
type expression struct {
	constant   span
	references []string // each in full, without the shorter forms that Terraform adds
}

// readExpression reads an expression. ok is false for a nested block, or a map of them.
func (d *document) readExpression(s span) (e expression, ok bool) {
	if d.kind(s) != '{' {
		return e, false
	}
	for m := range d.members(s) {
		switch {
		case m.name == "constant_value":
			e.constant = m.value
		case m.name == "references" && d.kind(m.value) == '[':
			e.references = d.references(m.value)
		default:
			return e, false
		}
	}
	return e, true
}

// references reads a list of references. Terraform writes each in full and then again without its last steps, down to the
// thing that is referred to: `a.b.id`, `a.b`.
func (d *document) references(s span) []string {
	var found []string
	last := ""
	for e := range d.elements(s) {
		reference := d.string(e)
		if shorter := last != "" && isPrefix(reference, last); !shorter {
			found = append(found, reference)
		}
		last = reference
	}
	return found
}

// isPrefix reports whether a reference is another one without some steps at its end.
func isPrefix(short, long string) bool {
	rest, ok := strings.CutPrefix(long, short)
	return ok && rest != "" && (rest[0] == '.' || rest[0] == '[')
}
