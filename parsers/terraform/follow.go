package terraform

import (
	"strconv"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// follow is the value that a traversal leads to, and the steps from there.
func (e env) follow(t hcl.Traversal) (graph.Value, []graph.Step) {
	name := attrName(t, 1)
	at := e.place(t.SourceRange())
	if b := e.lookup(t.RootName()); b != nil {
		return descend(b.traced, t[1:]), nil
	}
	switch t.RootName() {
	case "var":
		if v := e.mod.variables[name]; v != nil {
			return descend(e.tracedVariable(v), t[2:]), nil
		}
	case "local":
		if l := e.mod.locals[name]; l != nil {
			return descend(e.tracedLocal(name), t[2:]), []graph.Step{{Kind: graph.StepLocal, Name: "local." + name, At: e.mod.place(l.SrcRange)}}
		}
	case "each":
		if e.repeat == nil || e.repeat.of == nil {
			break
		}
		of := e.repeat.env.trace(e.repeat.of)
		switch {
		case name == "key" && !e.repeat.symbolic:
			return e.plain(e.repeat.key), nil
		case e.repeat.symbolic:
			return descend(anyElement(of), t[min(2, len(t)):]), nil
		}
		return descend(e.repeat.element(of), t[min(2, len(t)):]), nil
	case "count":
		if e.repeat != nil && e.repeat.index != cty.NilVal && !e.repeat.symbolic {
			return e.plain(e.repeat.index), nil
		}
		if e.repeat != nil && e.repeat.number != nil {
			if number := e.repeat.env.trace(e.repeat.number); number.IsUnknown() {
				return graph.NewUnknown(graph.Meta{At: at, Trace: graph.Traced{
					From: graph.Origin{Op: graph.OpCall, Name: "index", Operands: []graph.Value{number}}, Steps: number.Way(),
				}}), nil
			}
		}
	case "path", "terraform", "tofu":
		v, _ := e.eval(&hclsyntax.ScopeTraversalExpr{Traversal: t, SrcRange: t.SourceRange()})
		if v.IsKnown() {
			return e.plain(v), nil
		}
		return opaque(at, graph.RuntimeOnly, "depends on the machine that runs Terraform"), nil
	case "module":
		return e.followModule(t)
	default:
		key, _, rest := resourceKey(t)
		return e.followResource(key, rest), nil
	}
	return opaque(at, graph.NotDeclaredHere, "a name that nothing declares"), nil
}

func opaque(at graph.Range, kind graph.CauseKind, subject string) graph.Value {
	return graph.NewUnknown(graph.Meta{At: at, Trace: graph.Traced{From: graph.Origin{Op: graph.OpOpaque, Cause: graph.Cause{Kind: kind, Subject: subject, At: at}}}})
}

// element is the element of for_each that the repetition is for.
func (r *repetition) element(of graph.Value) graph.Value {
	if of.Kind() == graph.List { // a set of strings
		for _, elem := range of.List() {
			if text, ok := elem.Text(); ok && text == keyText(r.key) {
				return elem
			}
		}
		return r.env.plain(r.value)
	}
	return elementAt(of, r.key, -1)
}

// descend steps into a value as a traversal does.
func descend(v graph.Value, t hcl.Traversal) graph.Value {
	for i, step := range t {
		if w, ok := wholeOf(v); ok {
			return w.follow(t[i:])
		}
		switch step := step.(type) {
		case hcl.TraverseAttr:
			v = attribute(v, step.Name)
		case hcl.TraverseIndex:
			v = elementAt(v, step.Key, -1)
		case hcl.TraverseSplat:
			return v
		}
	}
	return v
}

// wholeOf is the resource instance that v is as a whole, be it under another name or as an element of a list of them.
func wholeOf(v graph.Value) (wholeSource, bool) {
	for range maxNames {
		switch trace := v.Trace().(type) {
		case wholeSource:
			return trace, true
		case *partSource:
			v = trace.find()
		case *exprSource:
			target, _, ok := trace.alias()
			if !ok {
				return wholeSource{}, false
			}
			v = target
		default:
			return wholeSource{}, false
		}
	}
	return wholeSource{}, false
}

const maxNames = 32 // that a value is followed through

// attribute is the attribute of an object, known or not, exactly as it is named.
func attribute(v graph.Value, name string) graph.Value {
	if v.IsKnown() && v.Kind() == graph.Object {
		for have, field := range v.Fields() {
			if have == name {
				return field
			}
		}
		return graph.Value{}
	}
	if o := v.Origin(); o.Op == graph.OpCall && (o.Name == "object" || o.Name == "merge") {
		if part, ok := originPart(o, cty.StringVal(name), -1, 0); ok {
			return part
		}
	}
	return v.Get(name)
}

func (s *scope) remember(key string, make func() graph.Value) graph.Value {
	if v, ok := s.traced[key]; ok {
		return v
	}
	v := graph.NewLazy(make)
	s.traced[key] = v
	return v
}

func (s *scope) tracedLocal(name string) graph.Value {
	l := s.mod.locals[name]
	return s.remember("local."+name, func() graph.Value {
		v, _ := s.local(name)
		return convertValue(v, s.mod.place(l.SrcRange), &exprSource{env: env{scope: s, quiet: true}, expr: l.Expr})
	})
}

func (s *scope) tracedVariable(v *variable) graph.Value {
	return s.remember("var."+v.name, func() graph.Value {
		value, _ := s.variable(v)
		return convertValue(value, s.mod.place(v.at), s.variableSource(v))
	})
}

func (s *scope) tracedOutput(name string) graph.Value {
	o := s.mod.outputs[name]
	return s.remember("output."+name, func() graph.Value {
		value, _ := s.output(name)
		switch {
		case o.value == nil && s.mod.open[o.body]:
			return unread(s.mod.place(o.at))
		case o.value == nil:
			return convertValue(value, s.mod.place(o.at), nil)
		}
		return convertValue(value, s.mod.place(o.valueAt), &exprSource{env: env{scope: s, quiet: true}, expr: o.value})
	})
}

// followModule is what a reference to a module's output leads to.
func (e env) followModule(t hcl.Traversal) (graph.Value, []graph.Step) {
	name := attrName(t, 1)
	c := e.moduleChildren(name)
	rest := t[min(2, len(t)):]
	address := e.addressOf("module." + name)
	at := e.place(t.SourceRange())
	if c.unread {
		v := graph.NewUnknown(graph.Meta{At: at, Trace: graph.Traced{From: graph.Origin{
			Op: graph.OpRef, Ref: graph.Ref{Address: address},
			Cause: graph.Cause{Kind: graph.ModuleNotRead, Subject: address, At: at},
		}}})
		return descend(v, rest), nil
	}
	var child *scope
	switch {
	case c.shape == single || c.shape == symbolic:
		if c.shape == symbolic && len(rest) > 0 {
			if _, indexed := rest[0].(hcl.TraverseIndex); indexed {
				rest = rest[1:]
			}
		}
		child = c.scopes[0]
	case len(rest) > 0:
		if step, ok := rest[0].(hcl.TraverseIndex); ok {
			for _, s := range c.scopes {
				if s.repeat.is(step.Key) {
					child = s
				}
			}
			rest = rest[1:]
			if child == nil {
				return graph.Value{}, nil
			}
		}
	}
	if child == nil {
		return c.collect(func(s *scope) graph.Value { return s.outputsValue() }), nil
	}
	output := attrName(rest, 0)
	if output == "" {
		return child.outputsValue(), nil
	}
	if child.mod.outputs[output] == nil {
		return opaque(at, graph.NotDeclaredHere, address+"."+output), nil
	}
	step := graph.Step{Kind: graph.StepOutput, Name: address + "." + output, At: child.mod.place(child.mod.outputs[output].valueAt)}
	v := child.tracedOutput(output)
	if c.shape == symbolic && v.IsKnown() {
		v = anyElement(v)
	}
	return descend(v, rest[1:]), []graph.Step{step}
}

// is reports whether the repetition has the given key or index.
func (r *repetition) is(key cty.Value) bool {
	if r.index != cty.NilVal {
		return sameKey(r.index, key)
	}
	return sameKey(r.key, key)
}

func (s *scope) outputsValue() graph.Value {
	fields := make([]graph.Field, 0, len(s.mod.outputs))
	for _, name := range sortedKeys(s.mod.outputs) {
		fields = append(fields, graph.Field{Name: name, Value: s.tracedOutput(name)})
	}
	return graph.NewObject(fields, graph.Meta{At: s.mod.place(s.mod.outputs[""].place())})
}

func (o *output) place() hcl.Range {
	if o == nil {
		return hcl.Range{}
	}
	return o.at
}

func (c *children) collect(get func(*scope) graph.Value) graph.Value {
	var list []graph.Value
	var fields []graph.Field
	for _, s := range c.scopes {
		if c.shape == keyed {
			fields = append(fields, graph.Field{Name: keyText(s.repeat.key), Value: get(s)})
		} else {
			list = append(list, get(s))
		}
	}
	if c.shape == keyed {
		return graph.NewObject(fields, graph.Meta{})
	}
	return graph.NewList(list, graph.Meta{})
}

// wholeSource is a whole resource instance, whose attributes are looked up when they are asked for.
type wholeSource struct{ instance *instance }

func (w wholeSource) Origin() graph.Origin {
	return graph.Origin{Op: graph.OpRef, Ref: graph.Ref{Address: w.instance.address}}
}

func (w wholeSource) Way() []graph.Step { return nil }

func (w wholeSource) follow(t hcl.Traversal) graph.Value { return w.instance.follow(t) }

// followResource is what a reference to a resource leads to.
func (s *scope) followResource(key string, rest hcl.Traversal) graph.Value {
	x := s.expansion(key)
	if x == nil {
		return s.undeclared(key, rest)
	}
	whole := func(in *instance) graph.Value {
		return graph.NewUnknown(graph.Meta{At: s.mod.place(in.resource.at), Trace: wholeSource{in}})
	}
	indexed := false
	var step hcl.TraverseIndex
	if len(rest) > 0 {
		step, indexed = rest[0].(hcl.TraverseIndex)
	}
	switch x.shape {
	case single:
		return x.instances[0].follow(rest)
	case symbolic:
		if indexed {
			rest = rest[1:]
		}
		return x.instances[0].follow(rest)
	case counted, keyed:
		if indexed {
			for _, in := range x.instances {
				if in.repeat.is(step.Key) {
					return in.follow(rest[1:])
				}
			}
			return graph.Value{}
		}
	}
	if x.shape == keyed {
		fields := make([]graph.Field, len(x.instances))
		for i, in := range x.instances {
			fields[i] = graph.Field{Name: keyText(in.repeat.key), Value: whole(in)}
		}
		return graph.NewObject(fields, graph.Meta{})
	}
	list := make([]graph.Value, len(x.instances))
	for i, in := range x.instances {
		list[i] = whole(in)
	}
	return graph.NewList(list, graph.Meta{})
}

// undeclared is what a reference to a resource that nothing declares leads to. Whatever it is, it is none of those declared here.
func (s *scope) undeclared(key string, rest hcl.Traversal) graph.Value {
	address := s.addressOf(key)
	ref := graph.Ref{Address: address}
	for i := range rest {
		if ref.Attribute = attrName(rest, i); ref.Attribute != "" {
			break
		}
	}
	if ref.Attribute == "" {
		return opaque(graph.Range{}, graph.NotDeclaredHere, address)
	}
	cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: address}
	return graph.NewUnknown(graph.Meta{Trace: graph.Traced{From: graph.Origin{Op: graph.OpRef, Ref: ref, Cause: cause}}})
}

// follow is what a reference into an instance leads to: an attribute, with what is configured for it behind it.
func (in *instance) follow(t hcl.Traversal) graph.Value {
	at := in.mod.place(in.resource.at)
	ref := graph.Ref{Address: in.address}
	name := attrName(t, 0)
	if name == "" {
		return graph.NewUnknown(graph.Meta{At: at, Trace: wholeSource{in}})
	}
	configured := in.field(name)
	ref.Attribute = name
	for _, step := range t[1:] {
		switch step := step.(type) {
		case hcl.TraverseAttr:
			ref.Attribute += "." + step.Name
			configured = attribute(configured, step.Name)
		case hcl.TraverseIndex:
			if step.Key.Type() == cty.Number {
				n, _ := step.Key.AsBigFloat().Int64()
				ref.Attribute += "[" + strconv.FormatInt(n, 10) + "]"
			} else {
				ref.Attribute += "[" + quoteKey(keyText(step.Key)) + "]"
			}
			configured = elementAt(configured, step.Key, -1)
		}
	}
	return configured.Referenced(ref)
}
