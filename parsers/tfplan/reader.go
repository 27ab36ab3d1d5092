package tfplan

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/secrets"
)

// reader makes a root of the graph from a document.
type reader struct {
	doc    *document
	root   *graph.Root
	config *configuration // nil if the document has none

	order     []*object                   // as they are in the document
	objects   map[string]*object          // by address
	instances map[string][]*object        // by address without the instance's key
	moved     map[string]bool             // addresses that objects had before
	scopes    map[string]*scope           // by the address of the module instance
	shapes    map[string]map[string]shape // by type and path, where somebody has asked
	providers map[string]graph.Provider   // by provider_config_key, where somebody has asked
}

// object is an instance of a resource or data source, as it will be.
type object struct {
	*reader
	address string
	typ     string
	name    string
	module  string // address of the module instance
	key     instanceKey
	mode    graph.Mode
	at      graph.Range
	action  graph.Action
	exists  graph.Value // absent for certainly

	after, unknown, sensitive span

	block      *block // of the configuration; nil if it has none
	body       graph.Value
	operandsAt map[int32][]graph.Value // by where the expression starts
	published  *graph.Resource
}

func newReader(doc *document, root *graph.Root) *reader {
	return &reader{
		doc: doc, root: root,
		objects: map[string]*object{}, instances: map[string][]*object{}, moved: map[string]bool{}, scopes: map[string]*scope{},
		shapes: map[string]map[string]shape{}, providers: map[string]graph.Provider{},
	}
}

func (r *reader) read(kind Kind, options Options) {
	top := r.doc.root()
	if kind == State {
		r.readModule(r.doc.at(top, "values", "root_module"), func(*object) bool { return true })
		r.addOutputs(r.doc.at(top, "values", "outputs"), span{})
	} else {
		r.config = readConfiguration(r.doc, r.doc.member(top, "configuration"))
		for s := range r.doc.elements(r.doc.member(top, "resource_changes")) {
			r.add(r.change(s))
		}
		for s := range r.doc.elements(r.doc.member(top, "deferred_changes")) {
			r.add(r.deferred(s))
		}
		// A plan for a few targets, or one that only refreshes, says nothing of the rest, which stays as it is. Data
		// sources that could be read are part of the state too.
		r.readModule(r.doc.at(top, "prior_state", "values", "root_module"), func(o *object) bool {
			return r.objects[o.address] == nil && !r.moved[o.address]
		})
		r.addOutputs(r.doc.at(top, "planned_values", "outputs"), r.doc.member(top, "output_changes"))
	}
	for _, o := range r.order {
		o.block = o.written()
		o.body = o.bodyOf()
	}
	for _, o := range r.order {
		o.published = o.resource()
		r.root.Add(o.published)
	}
	if options.Code == nil {
		return
	}
	code, err := options.Code(r.variables())
	if err != nil {
		r.root.Report(graph.Errorf(graph.Range{File: r.doc.file}, "%v", err))
		return
	}
	r.locate(code, kind, options.Named)
}

// variables are the values that the plan has for the variables of its root module.
func (r *reader) variables() []Variable {
	var variables []Variable
	for m := range r.doc.members(r.doc.member(r.doc.root(), "variables")) {
		if value := r.doc.member(m.value, "value"); value.found() {
			variables = append(variables, Variable{Name: m.name, JSON: r.doc.rangeOf(value)})
		}
	}
	return variables
}

// written is what the configuration has of the object.
func (o *object) written() *block {
	s := o.scope(o.module)
	if s == nil || o.action == graph.Delete || o.action == graph.Forget {
		return nil
	}
	address := o.typ + "." + o.name
	if o.mode == graph.Data {
		address = "data." + address
	}
	return s.module.resources[address]
}

// resource is the object as the graph has it.
func (o *object) resource() *graph.Resource {
	return &graph.Resource{
		Address: o.address, Type: o.typ, Name: o.name, Mode: o.mode, Module: o.module, At: o.at, Body: o.body,
		Existing: o.exists, Provider: o.provider(), Calls: o.calls(), Planned: o.action,
	}
}

// provider is the provider configuration that the object uses.
func (o *object) provider() graph.Provider {
	if o.block != nil {
		if p := o.providerAt(o.block.provider); p.Name != "" {
			return p
		}
	}
	name, _, _ := strings.Cut(o.typ, "_")
	return graph.Provider{Name: name}
}

// providerAt is a provider configuration by its key; the zero Provider if there is none.
func (r *reader) providerAt(key string) graph.Provider {
	if known, ok := r.providers[key]; ok {
		return known
	}
	var found graph.Provider
	if p, ok := r.config.provider(key); ok {
		s := r.scope(p.module)
		if s == nil {
			s = r.scope("")
		}
		var fields fieldList
		for _, name := range slices.Sorted(maps.Keys(p.arguments)) {
			v := env{scope: s}.providerArgument(p.arguments[name])
			if secrets.Attribute("provider "+p.name, name) {
				v = v.MarkSensitive()
			}
			fields.add(name, v)
		}
		found = graph.Provider{Name: p.name, Alias: p.alias, Config: graph.NewObject(fields.list, graph.Meta{At: r.doc.rangeOf(p.key)})}
		found.Region = found.Config.Get("region")
	}
	r.providers[key] = found
	return found
}

// providerArgument is an argument of a provider configuration, of which a plan has no values. What refers to one variable of
// the root module is taken to be its value.
func (in env) providerArgument(at span) graph.Value {
	v := in.evaluate(at, false)
	if o := v.Origin(); v.IsUnknown() && o.Name == graph.SomeExpression && len(o.Operands) == 1 && o.Operands[0].IsKnown() {
		return o.Operands[0]
	}
	return v
}

// calls are the module calls that lead to the object.
func (o *object) calls() []graph.Call {
	var calls []graph.Call
	for address := o.module; address != ""; {
		parent, name, _, ok := splitModule(address)
		if !ok {
			break
		}
		call := graph.Call{Name: "module." + name, At: o.at}
		if s := o.scope(parent); s != nil && s.module.calls[name] != nil {
			call.At = o.doc.rangeOf(s.module.calls[name].key)
		}
		calls = append(calls, call)
		address = parent
	}
	slices.Reverse(calls)
	return calls
}

// addOutputs adds the outputs of the root module: as they are planned to be, or as a state has them.
func (r *reader) addOutputs(values, changes span) {
	expressions := map[string]span{}
	if s := r.scope(""); s != nil {
		expressions = s.module.outputs
	}
	add := func(m member, p part) {
		p.at = m.whole
		if at, ok := expressions[m.name]; ok {
			p.from = configured{kind: written, at: at}
		}
		// An output has no address of its own; one of a resource would only be misread.
		o := &object{reader: r, address: "output." + m.name, at: r.doc.rangeOf(p.at)}
		r.root.AddOutput(m.name, o.later(p))
	}
	changed := map[string]bool{}
	for m := range r.doc.members(changes) {
		changed[m.name] = true
		if !r.doc.actions(r.doc.member(m.value, "actions")).Delete() {
			add(m, part{known: r.doc.member(m.value, "after"), unknown: r.doc.member(m.value, "after_unknown"), sensitive: r.doc.member(m.value, "after_sensitive")})
		}
	}
	for m := range r.doc.members(values) {
		if !changed[m.name] {
			add(m, part{known: r.doc.member(m.value, "value"), sensitive: r.doc.member(m.value, "sensitive")})
		}
	}
}

// add takes an object up. Two with the same address can only come from somebody who wants to hide one.
func (r *reader) add(o *object) {
	if o == nil {
		return
	}
	if r.objects[o.address] != nil {
		r.root.Report(graph.Errorf(o.at, "%s is here twice; this one is left out", o.address))
		return
	}
	r.order = append(r.order, o)
	r.objects[o.address] = o
	base := strings.TrimSuffix(o.address, o.key.String())
	r.instances[base] = append(r.instances[base], o)
}

// describe reads what a resource change and a resource of a state have in common. It returns nil, and says so, if that is
// not there.
func (r *reader) describe(s span) *object {
	o := &object{reader: r, at: r.doc.rangeOf(s)}
	var deposed string
	for m := range r.doc.members(s) {
		switch m.name {
		case "address":
			o.address, o.at = r.doc.string(m.value), r.doc.rangeOf(m.whole)
		case "type":
			o.typ = r.doc.name(m.value)
		case "name":
			o.name = r.doc.string(m.value)
		case "module_address":
			o.module = r.doc.string(m.value)
		case "mode":
			if r.doc.string(m.value) == string(tfjson.DataResourceMode) {
				o.mode = graph.Data
			}
		case "index":
			o.key = r.doc.key(m.value)
		case "deposed", "deposed_key":
			deposed = r.doc.string(m.value)
		}
	}
	if o.module == "" && strings.HasPrefix(o.address, "module.") {
		o.module = moduleOf(o.address)
	}
	if o.address == "" || o.typ == "" {
		r.root.Report(graph.Errorf(r.doc.rangeOf(s), "a resource without an address and a type was left out"))
		return nil
	}
	if deposed != "" {
		// What is left of a resource that was replaced before. Terraform shows it the same way.
		o.address, o.key = fmt.Sprintf("%s (deposed object %s)", o.address, deposed), instanceKey{}
	}
	return o
}

// complete adds to the address what Terraform 0.12 leaves out of states: the module and the key.
func (o *object) complete() {
	if o.module != "" && !strings.HasPrefix(o.address, o.module+".") {
		o.address = o.module + "." + o.address
	}
	if o.key.kind != noKey && !strings.HasSuffix(o.address, "]") {
		o.address += o.key.String()
	}
}

// change reads an entry of resource_changes.
func (r *reader) change(s span) *object {
	o := r.describe(s)
	if o == nil {
		return nil
	}
	if previous := r.doc.member(s, "previous_address"); previous.found() {
		r.moved[r.doc.string(previous)] = true
	}
	change := r.doc.member(s, "change")
	actions := r.doc.actions(r.doc.member(change, "actions"))
	result := "after"
	switch {
	case actions.Create(), len(actions) == 2 && actions[0] == tfjson.ActionCreate && actions[1] == tfjson.ActionForget:
		o.action = graph.Create
	case actions.Update():
		o.action = graph.Update
	case actions.Replace():
		o.action = graph.Replace
	case actions.Forget():
		o.action, result = graph.Forget, "before" // Terraform lets go of it, and it stays as it is
	case actions.Delete():
		o.action, result = graph.Delete, "before"
	case actions.NoOp(), actions.Read():
	default:
		r.root.Report(graph.Errorf(o.at, "the plan does something with %s that this version of lintel does not know; it was left out", o.address))
		return nil
	}
	o.after, o.unknown, o.sensitive = r.doc.member(change, result), r.doc.member(change, result+"_unknown"), r.doc.member(change, result+"_sensitive")
	return o
}

// deferred reads an entry of deferred_changes: what Terraform could not plan yet.
func (r *reader) deferred(s span) *object {
	change := r.doc.member(s, "resource_change")
	o := r.change(change)
	if o == nil {
		return nil
	}
	if r.doc.isTrue(r.doc.member(change, "index_unknown")) {
		o.address = strings.TrimSuffix(o.address, "[*]") + "[*]"
		o.key = instanceKey{kind: anyKey}
		cause := graph.Cause{Kind: graph.AfterApply, Subject: "the number of " + strings.TrimSuffix(o.address, "[*]"), At: o.at}
		o.exists = graph.NewUnknown(graph.Meta{At: o.at, Trace: graph.Traced{From: graph.Origin{Op: graph.OpOpaque, Cause: cause}}})
	}
	return o
}

// readModule reads a module of a state, and those inside it. wanted picks among the objects.
func (r *reader) readModule(s span, wanted func(*object) bool) {
	address := r.doc.string(r.doc.member(s, "address"))
	for resource := range r.doc.elements(r.doc.member(s, "resources")) {
		o := r.describe(resource)
		if o == nil {
			continue
		}
		o.module = address
		if o.complete(); !wanted(o) {
			continue
		}
		o.after, o.sensitive = r.doc.member(resource, "values"), r.doc.member(resource, "sensitive_values")
		r.add(o)
	}
	for child := range r.doc.elements(r.doc.member(s, "child_modules")) {
		r.readModule(child, wanted)
	}
}
