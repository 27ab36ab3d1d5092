package tfplan

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// scope is a module instance, in which references have a meaning.
type scope struct {
	*reader
	address string // "" for the root module
	module  *module
	parent  *scope
	call    *call
	name    string // of the call
	key     instanceKey
	written *graph.ModuleCall      // the call as the code has it, if the code does not have the module
	values  map[string]graph.Value // of variables and outputs, by "var." or "output." and name
}

// env is where an expression stands: in a scope, and in a block that may be repeated.
type env struct {
	*scope
	block *block // nil for an output
	key   instanceKey
}

// scope finds a module instance by its address; nil if the configuration does not have it.
func (r *reader) scope(address string) *scope {
	if s, ok := r.scopes[address]; ok {
		return s
	}
	var s *scope
	if address == "" {
		if r.config != nil {
			s = &scope{reader: r, module: r.config.root}
		}
	} else if parent, name, key, ok := splitModule(address); ok {
		if p := r.scope(parent); p != nil && p.module.calls[name] != nil {
			call := p.module.calls[name]
			s = &scope{reader: r, address: address, module: call.module, parent: p, call: call, name: name, key: key}
		}
	}
	if s != nil {
		s.values = map[string]graph.Value{}
	}
	r.scopes[address] = s
	return s
}

// splitModule takes the last call off the address of a module instance.
func splitModule(address string) (parent, name string, key instanceKey, ok bool) {
	steps := parseSteps(address)
	if n := len(steps); n > 0 && steps[n-1].index {
		key, steps = steps[n-1].key, steps[:n-1]
	}
	n := len(steps)
	if n < 2 || steps[n-2].name != "module" || steps[n-1].index {
		return "", "", key, false
	}
	return attributePath(steps[:n-2]), steps[n-1].name, key, true
}

// prefix is what an address in the scope starts with.
func (s *scope) prefix() string {
	if s.address == "" {
		return ""
	}
	return s.address + "."
}

// resolve is what a reference means. It is unknown, with an origin that says why, if that cannot be told.
func (in env) resolve(reference string) graph.Value {
	steps := parseSteps(reference)
	if len(steps) == 0 {
		return opaque(graph.Cause{Kind: graph.AfterApply, Subject: reference})
	}
	unclear := opaque(graph.Cause{Kind: graph.AfterApply, Subject: in.prefix() + reference})
	second := ""
	if len(steps) > 1 {
		second = steps[1].name
	}
	switch steps[0].name {
	case "var":
		return descend(in.variable(second), steps[min(2, len(steps)):])
	case "module":
		return in.output(steps, unclear)
	case "each":
		switch second {
		case "key":
			if in.key.kind == textKey {
				return graph.NewString(in.key.text, graph.Meta{})
			}
		case "value":
			if o := in.eachObject(); o != nil {
				return o.follow(steps[2:])
			}
			return descend(in.eachValue(), steps[2:])
		}
		return unclear
	case "count":
		if in.key.kind == numberKey {
			return graph.NewNumber(in.key.text, graph.Meta{})
		}
		return unclear
	case "local", "path", "terraform", "self":
		return unclear
	}
	return in.attribute(steps)
}

func opaque(cause graph.Cause) graph.Value {
	return graph.NewUnknown(graph.Meta{At: cause.At, Trace: graph.Traced{From: graph.Origin{Op: graph.OpOpaque, Cause: cause}}})
}

// once works a value out the first time that it is asked for. Of a value that depends on itself nothing is known.
func (s *scope) once(key string, work func() graph.Value) graph.Value {
	v, ok := s.values[key]
	if !ok {
		s.values[key] = opaque(graph.Cause{Kind: graph.Limit, Subject: s.prefix() + key + ", which depends on itself,"})
		v = work()
		s.values[key] = v
	}
	return v
}

// variable is the value of a variable: in the root module as the plan has it, else what the call gives to it, or its default.
func (s *scope) variable(name string) graph.Value {
	return s.once("var."+name, func() graph.Value {
		declared := s.module.variables[name]
		if s.parent == nil {
			given := s.doc.at(s.doc.root(), "variables", name, "value")
			if !given.found() {
				given = declared.fallback
			}
			if given.found() {
				return s.literal(given, declared.sensitive)
			}
		} else if argument, ok := s.call.block.arguments[name]; ok {
			return env{s.parent, s.call.block, s.key}.evaluate(argument, declared.sensitive)
		} else if declared.fallback.found() {
			return s.literal(declared.fallback, declared.sensitive)
		}
		return opaque(graph.Cause{Kind: graph.AfterApply, Subject: s.prefix() + "var." + name})
	})
}

// output is what `module.name.output` means, with the steps behind it.
func (s *scope) output(steps []step, unclear graph.Value) graph.Value {
	if len(steps) < 3 {
		return unclear
	}
	address, rest := s.prefix()+"module."+steps[1].name, steps[2:]
	if rest[0].index {
		address, rest = address+rest[0].key.String(), rest[1:]
	}
	child := s.reader.scope(address)
	if child == nil || len(rest) == 0 || rest[0].index {
		return unclear
	}
	name := rest[0].name
	v := child.once("output."+name, func() graph.Value {
		expression, ok := child.module.outputs[name]
		if !ok {
			return unclear
		}
		return env{scope: child}.evaluate(expression, false)
	})
	return descend(v, rest[1:])
}

// literal is a value that the configuration writes out.
func (s *scope) literal(at span, sensitive bool) graph.Value {
	v := s.doc.value(at, s.doc.rangeOf(at))
	if sensitive {
		v = v.MarkSensitive()
	}
	return v
}

// evaluate is what can be told of an expression that is not an argument of a resource, so that the plan has no value for
// it. A known value that it refers to is no more than an operand: the expression may make anything of it.
func (in env) evaluate(at span, sensitive bool) graph.Value {
	e, ok := in.doc.readExpression(at)
	if !ok {
		return opaque(graph.Cause{Kind: graph.AfterApply, Subject: "a value", At: in.doc.rangeOf(at)})
	}
	if e.constant.found() {
		return in.literal(e.constant, sensitive)
	}
	operands := in.operands(e)
	v := combined(operands)
	if one := significant(operands); len(one) == 1 && (one[0].IsUnknown() || one[0].Origin().Op == graph.OpRef || isEmpty(one[0])) {
		v = one[0]
	} else if len(operands) > 0 && len(one) == 0 {
		v = operands[0] // null, and nothing else to make something of
	}
	if sensitive {
		v = v.MarkSensitive()
	}
	return v
}

// way is the arguments of module calls that hand on what an expression is, if it is nothing but a variable.
func (in env) way(at span) []graph.Step {
	e, ok := in.doc.readExpression(at)
	if !ok || len(e.references) != 1 || in.parent == nil {
		return nil
	}
	steps := parseSteps(e.references[0])
	if len(steps) < 2 || steps[0].name != "var" {
		return nil
	}
	argument, ok := in.call.block.arguments[steps[1].name]
	if !ok {
		return nil
	}
	step := graph.Step{Kind: graph.StepArgument, Name: "module." + in.name, At: in.doc.rangeOf(argument)}
	if in.written != nil {
		step.At = field(in.written.Arguments, steps[1].name).At()
	}
	return append(env{in.parent, in.call.block, in.key}.way(argument), step)
}

// operands are what an expression refers to.
func (in env) operands(e expression) []graph.Value {
	operands := make([]graph.Value, len(e.references))
	for i, reference := range e.references {
		operands[i] = in.resolve(reference)
	}
	// `a.b[each.key].id` leaves only `a.b` and `each.key`.
	for i, reference := range e.references {
		if len(in.keyed(reference)) == 0 || slices.Index(e.references, reference) != i || slices.Contains(e.references[i+1:], reference) {
			continue
		}
		for k, key := range operands {
			text, ok := key.Text()
			if o := in.instance(reference, text); ok && k != i && o != nil {
				operands[i] = o.reference("")
				return slices.Delete(operands, k, k+1)
			}
		}
	}
	return operands
}

// keyed are the instances of a resource with count or for_each, if the reference is to all of them.
func (in env) keyed(reference string) []*object {
	instances := in.instances[in.prefix()+reference]
	if len(instances) == 1 && instances[0].key.kind == noKey {
		return nil
	}
	return instances
}

// instance finds the instance with a key, if the reference is to all instances of a resource.
func (in env) instance(reference, key string) *object {
	for _, o := range in.keyed(reference) {
		if o.key.text == key {
			return o
		}
	}
	return nil
}

// significant are the operands that can make a difference to a text. What is null, empty, or decides between others does not.
func significant(operands []graph.Value) []graph.Value {
	return slices.DeleteFunc(slices.Clone(operands), func(v graph.Value) bool {
		return v.IsAbsent() || v.IsKnown() && (v.Kind() == graph.Bool || isEmpty(v))
	})
}

func isEmpty(v graph.Value) bool {
	return v.IsKnown() && v.Kind() != graph.Bool && v.Kind() != graph.Number && v.IsSet() == graph.No
}

// combined is a value that is made from others, nobody knows how.
func combined(operands []graph.Value) graph.Value {
	return graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: combination(operands)}})
}

func combination(operands []graph.Value) graph.Origin {
	return graph.Origin{Op: graph.OpCall, Name: graph.SomeExpression, Operands: operands}
}

// eachObject is each.value, if the block is repeated for each instance of a resource; else nil.
func (in env) eachObject() *object {
	if in.block == nil || in.key.kind != textKey {
		return nil
	}
	if e, ok := in.doc.readExpression(in.block.forEach); ok && len(e.references) == 1 {
		return in.instance(e.references[0], in.key.text)
	}
	return nil
}

// eachValue is each.value of the block's own instance.
func (in env) eachValue() graph.Value {
	unclear := opaque(graph.Cause{Kind: graph.AfterApply, Subject: in.prefix() + "each.value"})
	if in.block == nil || in.key.kind != textKey {
		return unclear
	}
	e, ok := in.doc.readExpression(in.block.forEach)
	if !ok {
		return unclear
	}
	if e.constant.found() {
		return entry(in.literal(e.constant, false), in.key.text, unclear)
	}
	outer := env{scope: in.scope} // for_each cannot refer to each
	operands := outer.operands(e)
	if len(operands) != 1 {
		return combined(operands)
	}
	return entry(operands[0], in.key.text, combined(operands))
}

// entry is the entry of a map, or of a set of texts, with a key.
func entry(v graph.Value, key string, otherwise graph.Value) graph.Value {
	switch {
	case v.IsKnown() && v.Kind() == graph.Object:
		if found := field(v, key); !found.IsAbsent() {
			return found
		}
	case v.IsKnown() && v.Kind() == graph.List:
		for _, e := range v.List() {
			if text, ok := e.Text(); ok && text == key {
				return e
			}
		}
	}
	return otherwise
}

// attribute is what a reference to a resource or data source means.
func (s *scope) attribute(steps []step) graph.Value {
	names := 2
	if steps[0].name == "data" {
		names = 3
	}
	if len(steps) < names {
		return opaque(graph.Cause{Kind: graph.AfterApply, Subject: s.prefix() + attributePath(steps)})
	}
	base := s.prefix() + attributePath(steps[:names])
	rest := steps[names:]
	instances := s.instances[base]
	switch {
	case len(rest) > 0 && rest[0].index:
		for _, o := range instances {
			if o.key == rest[0].key {
				return o.follow(rest[1:])
			}
		}
		return reference(base+rest[0].key.String(), rest[1:])
	case len(instances) == 1 && instances[0].key.kind == noKey:
		return instances[0].follow(rest)
	case len(instances) > 0:
		// `a.b[*].id` and the like leave only `a.b`.
		return reference(base+"[*]", rest)
	}
	return reference(base, rest)
}

// reference is an attribute of something that the plan does not have.
func reference(address string, attribute []step) graph.Value {
	return graph.Value{}.Referenced(graph.Ref{Address: address, Attribute: attributePath(attribute)})
}

// follow is an attribute of the object, or a part of it, where it is referred to.
func (o *object) follow(steps []step) graph.Value {
	path := attributePath(steps)
	if len(steps) == 0 {
		return o.reference(path)
	}
	return graph.NewLazy(func() graph.Value {
		ref := graph.Ref{Address: o.address, Attribute: path}
		v := descend(o.body, steps)
		_, own := v.Trace().(ownTrace)
		if own || v.IsUnknown() && v.Origin().Op == graph.OpRef && v.Origin().Ref == ref {
			v = graph.NewAbsent(v.At()) // nobody has configured it
		}
		return v.Referenced(ref)
	})
}

// reference is an attribute of the object of which nothing is known, or the object as a whole.
func (o *object) reference(attribute string) graph.Value {
	return graph.NewAbsent(o.at).Referenced(graph.Ref{Address: o.address, Attribute: attribute})
}
