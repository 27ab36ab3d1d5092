package terraform

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Terraform refuses a configuration in which things wait for each other, even if their values do not: a resource is one thing
// with all of its arguments. That is found here, on names alone and once for each module. Evaluation, which is finer, has a
// guard of its own.
//
// The things of a module are `local.x`, `output.x`, resources by their keys, `var.x`, the arguments of calls `module.m(x)`, the
// calls themselves (count, for_each, depends_on) `module.m`, and what of a called module is referred to: `module.m.x`,
// `module.m.*` for all outputs, `module.m.**` for all of it.

// dependsOn notes that what is being read refers to something.
func (b *builder) dependsOn(t hcl.Traversal) {
	if b.reading == "" {
		return
	}
	var to string
	switch root := t.RootName(); root {
	case "each", "count", "path", "terraform", "tofu", "self":
		return
	case "var", "local":
		to = root + "." + attrName(t, 1)
	case "module":
		to = "module." + attrName(t, 1)
		rest := t[min(2, len(t)):]
		if len(rest) > 0 {
			if _, indexed := rest[0].(hcl.TraverseIndex); indexed {
				rest = rest[1:]
			}
		}
		if name := attrName(rest, 0); name != "" {
			to += "." + name
		} else {
			to += ".*"
		}
	default:
		to, _, _ = resourceKey(t)
	}
	if to == b.reading {
		b.report(t.SourceRange(), "cycle: %s refers to itself", to)
		b.selfReferring = true
		return
	}
	b.dependencies[b.reading] = append(b.dependencies[b.reading], to)
}

// reachable are, for each output of a module and for all of the module (""), the variables that it depends on.
type reachable map[string][]string

// cycles finds the cycles of a module and of those that it calls.
type cycles struct {
	loader  *loader
	root    *graph.Root
	reached map[*module]reachable
	found   bool
}

func (c *cycles) module(mod *module) reachable {
	if r, known := c.reached[mod]; known {
		return r
	}
	c.reached[mod] = nil // a module that calls itself is reported elsewhere
	c.found = c.found || mod.selfReferring
	calls := map[string]reachable{}
	for _, name := range sortedKeys(mod.calls) {
		if dir, ok := c.loader.localDir(mod.dir, mod.calls[name].source); ok {
			calls[name] = c.module(c.loader.module(dir))
		}
	}
	next := func(thing string) []string {
		targets := mod.dependencies[thing]
		rest, ok := strings.CutPrefix(thing, "module.")
		if !ok {
			return targets
		}
		call, part, inside := strings.Cut(rest, ".")
		if name, _, isArgument := strings.Cut(rest, "("); isArgument {
			return append(slices.Clone(targets), "module."+name)
		}
		if !inside || mod.calls[call] == nil {
			return targets
		}
		targets = []string{"module." + call}
		var variables []string
		switch part {
		case "**":
			variables = sortedKeys(mod.calls[call].arguments)
		case "*":
			for _, output := range sortedKeys(calls[call]) {
				if output != "" {
					variables = append(variables, calls[call][output]...)
				}
			}
		default:
			variables = calls[call][part]
		}
		for _, name := range variables {
			targets = append(targets, "module."+call+"("+name+")")
		}
		return targets
	}
	c.report(mod, next)
	r := reachable{}
	for _, name := range sortedKeys(mod.outputs) {
		r[name] = reach("output."+name, next)
	}
	c.reached[mod] = r
	return r
}

// reach are the variables of the module that a thing depends on.
func reach(from string, next func(string) []string) []string {
	var variables []string
	seen := map[string]bool{from: true}
	for queue := []string{from}; len(queue) > 0; queue = queue[1:] {
		for _, to := range next(queue[0]) {
			if seen[to] {
				continue
			}
			seen[to] = true
			queue = append(queue, to)
			if name, ok := strings.CutPrefix(to, "var."); ok {
				variables = append(variables, name)
			}
		}
	}
	return variables
}

// report finds the cycles of one module, each once.
func (c *cycles) report(mod *module, next func(string) []string) {
	const (
		waiting = 1
		done    = 2
	)
	state := map[string]int{}
	var path []string
	var visit func(thing string)
	visit = func(thing string) {
		state[thing] = waiting
		path = append(path, thing)
		for _, to := range next(thing) {
			switch state[to] {
			case 0:
				visit(to)
			case waiting:
				circle := append(slices.Clone(path[slices.Index(path, to):]), to)
				c.root.Report(graph.Errorf(mod.placeOf(to), "cycle: %s", strings.Join(circle, " → ")))
				c.found = true
			}
		}
		path = path[:len(path)-1]
		state[thing] = done
	}
	for _, thing := range sortedKeys(mod.dependencies) {
		if state[thing] == 0 {
			visit(thing)
		}
	}
}

// placeOf is where one of the module's things is declared.
func (m *module) placeOf(thing string) graph.Range {
	kind, name, _ := strings.Cut(thing, ".")
	switch kind {
	case "local":
		return m.place(m.locals[name].NameRange)
	case "output":
		return m.place(m.outputs[name].at)
	case "module":
		name, argument, _ := strings.Cut(strings.TrimSuffix(name, ")"), "(")
		name, _, _ = strings.Cut(name, ".")
		if a := m.calls[name].arguments[argument]; a != nil {
			return m.place(a.NameRange)
		}
		return m.place(m.calls[name].at)
	}
	return m.place(m.resources[thing].at)
}
