package cloudformation

import (
	"path"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// The limits of one root.
const (
	maxNested    = 32       // stacks one inside the other
	maxResources = 20_000   // of all stacks together
	maxEvaluated = 2 << 20  // values, those of a nested template each time that it is nested
	maxProduced  = 64 << 20 // bytes of the texts that functions made
	maxText      = 1 << 20  // bytes of one of them
	maxFaults    = 10_000   // diagnostics
)

// budget is what is left of the limits of a root.
type budget struct {
	resources, values, bytes, faults int
	exceeded                         bool
}

// stack is a template as it is deployed once: by itself, or nested in another stack.
type stack struct {
	l        *loader
	root     *graph.Root
	template *template
	budget   *budget
	environment

	given     parameters // for the parameters of the outermost, from outside
	outer     *stack     // that it is nested in, or nil
	path      string     // its address, "" for the outermost
	depth     int
	calls     []graph.Call
	condition graph.Value            // on which it exists; absent if it certainly does
	arguments map[string]graph.Value // for its parameters, if it is nested

	prepared   bool
	parameters section
	mappings   section
	conditions section
	outputs    section
	resources  section
	children   map[string]*stack // nested stacks that were read
	notRead    map[string]bool   // nested stacks and modules that were not
	generated  map[string]string // resources that AWS SAM makes, by the names that references may give them
	open       bool              // a macro or a loop may add resources and conditions that are not in sight

	concealed       map[graph.Range]bool // arguments for secret parameters of nested stacks
	parameterValues map[string]graph.Value
	enumerations    map[string]graph.Value
	conditionValues map[string]graph.Value
	deciding        []string // conditions that are being worked out, each for the one before
	comparing       int      // conditions that compare what is being worked out
	following       int      // references that are being followed, one from the other
	including       int      // files that are being included, one into the other
	supposing       int      // choices for an arm of which something is being worked out
}

func (l *loader) stack(root *graph.Root, t *template, b *budget) *stack {
	s := &stack{
		l: l, root: root, template: t, budget: b, environment: t.environment,
		children: map[string]*stack{}, notRead: map[string]bool{}, generated: map[string]string{},
		concealed: map[graph.Range]bool{}, parameterValues: map[string]graph.Value{}, enumerations: map[string]graph.Value{}, conditionValues: map[string]graph.Value{},
	}
	if s.region == "" {
		s.region = l.options.Region
	}
	if s.account == "" {
		s.account = l.options.Account
	}
	return s
}

// deploy evaluates a template as the outermost of its root.
func (l *loader) deploy(root *graph.Root, t *template, p parameters) {
	s := l.stack(root, t, &budget{resources: maxResources, values: maxEvaluated, bytes: maxProduced, faults: maxFaults})
	s.given = p
	s.create()
	for i := range s.outputs.list {
		f := &s.outputs.list[i]
		root.AddOutput(f.name, s.output(f))
	}
}

// address is the logical path of something in the stack.
func (s *stack) address(id string) string {
	if s.path == "" {
		return id
	}
	return s.path + "/" + id
}

func (s *stack) errorf(at graph.Range, format string, args ...any) {
	if s.supposing > 0 {
		return // what cannot be worked out for one of several values may be for those that can be
	}
	s.report(graph.Errorf(at, format, args...))
}

func (s *stack) warnf(at graph.Range, format string, args ...any) {
	s.report(graph.Warningf(at, format, args...))
}

// report adds a diagnostic to the root, but no more than anybody would read.
func (s *stack) report(d graph.Diagnostic) {
	if s.budget.faults--; s.budget.faults == -1 {
		d = graph.Errorf(graph.Range{File: s.template.file}, "more than %d faults were found, which is the limit; the others are not told", maxFaults)
	}
	if s.budget.faults >= -1 {
		s.root.Report(d)
	}
}

// unread reports that something is not on this disk.
func (s *stack) unread(at graph.Range, format string, args ...any) {
	if s.l.options.RequireModules {
		s.errorf(at, format, args...)
	} else {
		s.warnf(at, format, args...)
	}
}

// What a template and a resource consist of, with what AWS SAM and Rain add.
var (
	sections = []string{"AWSTemplateFormatVersion", "Conditions", "Description", "Globals", "Hooks", "Mappings", "Metadata", "Outputs", "Parameters",
		"Resources", "Rules", "Transform", "Constants", "Modules", "Packages", "Rain"}
	parts = []string{"Type", "Properties", "Condition", "CreationPolicy", "DeletionPolicy", "DependsOn", "Metadata", "UpdatePolicy", "UpdateReplacePolicy",
		"Version", "Connectors", "IgnoreGlobals", "Overrides", "Source"}
)

// misspelt warns of what is not known in a template or a resource: what it says is not read.
func (s *stack) misspelt(n *node, known []string, what string) {
	for i := range n.fields() {
		if f := &n.fields()[i]; !slices.Contains(known, f.name) && !isFunction(f.name) {
			s.warnf(f.nameAt(), "%s is not known as %s and was not read", f.name, what)
		}
	}
}

// section is a section of a template. Its entries are found by their names without looking at all of them.
type section struct {
	list   []field
	byName map[string]*field
}

func sectionOf(fields []field) section {
	s := section{fields, make(map[string]*field, len(fields))}
	for i := range fields {
		s.byName[fields[i].name] = &fields[i]
	}
	return s
}

func (s section) get(name string) *field { return s.byName[name] }

// section returns a section of the template with what its loops and includes make of it.
func (s *stack) section(root *node, name string) section {
	v := root.value(name)
	switch {
	case v == nil || v.kind == null:
		return section{}
	case v.kind != object:
		s.errorf(v.at(), "section %s is an object, not %s", name, v.kind)
		return section{}
	}
	expanded, complete := s.expanded(v)
	s.open = s.open || !complete
	return sectionOf(expanded.fields())
}

// prepare reads what the stack consists of, when that is first asked for: a reference to an output of a nested stack can stand
// before it.
func (s *stack) prepare() {
	if s.prepared {
		return
	}
	s.prepared = true
	root, complete := s.expanded(&s.template.root)
	s.open = !complete
	s.transforms(root)
	s.misspelt(root, sections, "a section of a template")
	s.parameters = s.section(root, "Parameters")
	for i := range s.parameters.list {
		if f := &s.parameters.list[i]; f.value.kind != object {
			s.errorf(f.at(), "parameter %s is an object, not %s", f.name, f.value.kind)
		}
	}
	s.mappings = s.section(root, "Mappings")
	s.conditions = s.section(root, "Conditions")
	resources := s.section(root, "Resources").list
	s.outputs = s.section(root, "Outputs")
	if root.get("Resources") == nil && !s.open {
		s.errorf(graph.Range{File: s.template.file}, "the template has no section Resources")
	}
	resources = s.serverless(root, resources)
	s.resources = sectionOf(slices.DeleteFunc(slices.Clone(resources), func(f field) bool { return !s.isResource(&f) }))
	for i := range s.resources.list {
		s.nest(&s.resources.list[i])
	}
}

// create adds the resources of the stack, and of those nested in it, to the root.
func (s *stack) create() {
	s.prepare()
	for i := range s.conditions.list {
		f := &s.conditions.list[i]
		s.conditionNamed(f.name, f.nameAt())
	}
	for i := range s.resources.list {
		s.createResource(&s.resources.list[i])
	}
}

// isResource reports what is wrong with the declaration of a resource.
func (s *stack) isResource(f *field) bool {
	if f.value.kind != object {
		s.errorf(f.at(), "resource %s is an object, not %s", f.name, f.value.kind)
		return false
	}
	typ := f.value.value("Type")
	if typ != nil && typ.function() != nil {
		s.open = true
		s.addNotRead(f, typ.fields()[0].value.text())
		s.warnf(typ.at(), "%s stands for resources that are not checked", typ.fields()[0].name)
		return false
	}
	if typ == nil || typ.kind != text || typ.text() == "" {
		s.errorf(f.nameAt(), "resource %s has no type", f.name)
		return false
	}
	s.misspelt(&f.value, parts, "a part of a resource")
	return true
}

// existing is the condition on which a resource exists; absent if there is none.
func (s *stack) existing(f *field) graph.Value {
	name := f.value.get("Condition")
	if name == nil {
		return s.condition
	}
	var own graph.Value
	if name.value.kind == text {
		own = s.conditionNamed(name.value.text(), name.at())
	} else if loop := name.value.value(forEach); loop != nil {
		own = formula("for", s.value(loop, loop.at()))
	} else {
		s.errorf(name.at(), "the condition of a resource is a name, not %s", name.value.kind)
		return s.condition
	}
	if s.condition.IsAbsent() {
		return own
	}
	return s.and(s.condition, own)
}

// createResource adds a resource, and if it is a nested stack what is in it, to the root.
func (s *stack) createResource(f *field) {
	existing := s.existing(f)
	if existing.IsFalse() == graph.Yes {
		return
	}
	if s.budget.resources--; s.budget.resources < 0 {
		s.errorf(graph.Range{File: s.template.file}, "the stacks have more than %d resources, which is the limit; the others are not checked", maxResources)
		return
	}
	switch existing.IsTrue() {
	case graph.Yes:
		existing = graph.Value{}
	case graph.Undetermined:
		existing = s.truthOf(existing)
	}
	s.inspect(s.properties(f), f.nameAt())
	s.root.Add(&graph.Resource{
		Address:   s.address(f.name),
		Type:      f.value.string("Type"),
		Name:      f.name,
		Module:    s.path,
		At:        f.nameAt(),
		Body:      s.lazy(func() graph.Value { return s.body(f) }),
		Existing:  existing,
		Provider:  graph.Provider{Name: "aws", Region: s.pseudo("AWS::Region", f.nameAt())},
		Calls:     s.calls,
		Construct: f.value.value("Metadata").string("aws:cdk:path"),
	})
	if child := s.children[f.name]; child != nil {
		child.condition = s.existing(f)
		child.create()
	}
}

// attributes are those of a resource, beside its properties, that a check may want.
var attributes = []string{"CreationPolicy", "DeletionPolicy", "UpdatePolicy", "UpdateReplacePolicy"}

// properties are those of a resource and its attributes, each under its name.
func (s *stack) properties(f *field) *node {
	all := node{file: f.value.file, start: f.nameStart, end: f.nameEnd, kind: object}
	if properties := f.value.get("Properties"); properties != nil {
		switch v := &properties.value; {
		case s.isCall(v):
			return v
		case v.kind == object:
			all.hold(object, v.fields())
		case v.kind != null:
			s.errorf(properties.at(), "the properties of a resource are an object, not %s", v.kind)
		}
	}
	for _, name := range attributes {
		if a := f.value.get(name); a != nil && all.get(name) == nil {
			all.hold(object, append(all.fields(), *a))
		}
	}
	return &all
}

// body is the properties of a resource, each worked out when it is read. What is not written stands at the logical id.
func (s *stack) body(f *field) graph.Value {
	header := f.nameAt()
	properties := s.properties(f)
	if s.isCall(properties) {
		return s.value(properties, header)
	}
	entries, complete := s.entries(properties)
	fields := make([]graph.Field, 0, len(entries))
	for i := range entries {
		f := &entries[i]
		fields = append(fields, graph.Field{Name: f.name, Value: s.lazy(func() graph.Value { return s.property(f) })})
	}
	return s.extensible(graph.NewObject(fields, graph.Meta{At: header}), complete)
}

// nest prepares the stack that a resource nests, so that references into it find it wherever they stand.
func (s *stack) nest(f *field) {
	typ := f.value.string("Type")
	property := stackTypes[typ]
	if s.existing(f).IsFalse() == graph.Yes {
		return
	}
	if strings.HasSuffix(typ, "::MODULE") {
		s.addNotRead(f, typ)
		s.unread(f.nameAt(), "module %s is not on this disk and was not read: nothing inside it was checked", typ)
	}
	if property == "" {
		return
	}
	at, place := f.nameAt(), ""
	if url := nestedURL(&f.value); url != nil {
		at, place = url.at(), url.text()
	} else if written := f.value.value("Properties").get(property); written != nil {
		at = written.at()
		place, _ = plain(s.value(&written.value, at))
	}
	fail := func(report func(graph.Range, string, ...any), format string, args ...any) {
		s.addNotRead(f, place)
		report(at, format, args...)
	}
	if !isLocal(place) {
		fail(s.unread, "the template of nested stack %s is not on this disk and was not read: nothing inside it was checked", s.address(f.name))
		return
	}
	name, err := s.l.tree.Resolve(path.Join(path.Dir(s.template.file.Path), place))
	if err != nil {
		fail(s.errorf, "the template of nested stack %s, %s, %s", s.address(f.name), place, reason(err))
		return
	}
	t := s.l.template(name)
	for _, d := range t.diagnostics {
		s.report(d)
	}
	for around := s; around != nil; around = around.outer {
		if around.template == t {
			fail(s.errorf, "nested stack %s would nest itself", s.address(f.name))
			return
		}
	}
	switch {
	case !t.readable():
		s.addNotRead(f, place)
	case s.depth == maxNested:
		fail(s.errorf, "stacks are nested deeper than the limit of %d", maxNested)
	default:
		s.children[f.name] = s.nested(f, t)
	}
}

// nested is the stack that a resource nests.
func (s *stack) nested(f *field, t *template) *stack {
	inner := s.l.stack(s.root, t, s.budget)
	inner.outer, inner.path, inner.depth = s, s.address(f.name), s.depth+1
	inner.calls = append(s.calls[:len(s.calls):len(s.calls)], graph.Call{Name: inner.path, At: f.nameAt()})
	inner.environment = s.environment
	inner.arguments = map[string]graph.Value{}
	parameters := f.value.value("Properties").value("Parameters")
	for i := range parameters.entries() {
		argument := &parameters.fields()[i]
		step := graph.Step{Kind: graph.StepArgument, Name: inner.path, At: argument.at()}
		if t.root.value("Parameters").value(argument.name).value("NoEcho").isTrue() {
			s.concealed[argument.value.at()] = true
		}
		inner.arguments[argument.name] = s.lazy(func() graph.Value { return s.entry(argument).Via(step) })
	}
	return inner
}

// addNotRead names a nested stack or a module into which nobody looked.
func (s *stack) addNotRead(f *field, source string) {
	s.notRead[f.name] = true
	s.root.AddModuleNotRead(graph.ModuleCall{
		Address: s.address(f.name), Source: source, At: f.nameAt(), Arguments: s.lazy(func() graph.Value { return s.body(f) }),
	})
}

// output is the value of an output. It is absent in cases in which the output is not made.
func (s *stack) output(f *field) graph.Value {
	value := f.value.get("Value")
	if value == nil {
		s.errorf(f.nameAt(), "output %s has no value", f.name)
		return graph.NewAbsent(f.nameAt())
	}
	v := s.entry(value)
	if condition := f.value.get("Condition"); condition != nil && condition.value.kind == text {
		v = s.choose(s.conditionNamed(condition.value.text(), condition.at()), v, graph.NewAbsent(f.nameAt()), v.At())
	}
	return v
}

// follow works out something that a reference leads to, unless too many references led here already: they may go round in
// a circle.
func (s *stack) follow(work func() graph.Value) (graph.Value, bool) {
	const most = 32
	if s.following >= most {
		return graph.Value{}, false
	}
	s.following++
	defer func() { s.following-- }()
	return work(), true
}
