package cloudformation

import (
	"path"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

const (
	forEach   = "Fn::ForEach"
	transform = "Fn::Transform"
	include   = "AWS::Include"
)

// roundCost is how many values one round of a loop counts for, beside those in its body: loops in loops make much of little.
const roundCost = 64

// maxIncluded bounds how deep files include each other.
const maxIncluded = 16

// harmless are transforms that change nothing that matters here, or are done by lintel itself.
var harmless = []string{"AWS::Serverless-2016-10-31", "AWS::LanguageExtensions", "AWS::CodeDeployBlueGreen", "AWS::CodeStar",
	"AWS::SecretsManager-2020-07-23", "AWS::SecretsManager-2024-09-16", "AWS::ServiceCatalog"}

// transforms reports the macros that a template calls for itself as a whole: one that lintel does not know may change
// anything.
func (s *stack) transforms(root *node) {
	written := root.value("Transform")
	if written == nil {
		return
	}
	for _, call := range calls(written) {
		v := &call.value
		name := v.text()
		if v.kind == object {
			if name = v.string("Name"); name == include {
				continue // has been included
			}
		}
		if !slices.Contains(harmless, name) && name != "" {
			s.open = true
			s.warnf(v.at(), "macro %s is not run: what it adds or changes is not checked", name)
		}
	}
}

// expanded returns an object with the entries that its loops and includes stand for. It is not complete if there may be others.
func (s *stack) expanded(n *node) (expanded *node, complete bool) {
	complete = true
	special := func(f field) bool {
		return strings.HasPrefix(f.name, forEach+"::") || f.name == transform || (f.name == "Transform" && n == &s.template.root)
	}
	if !slices.ContainsFunc(n.fields(), special) {
		return n, true
	}
	fields := make([]field, 0, len(n.fields()))
	for i := range n.fields() {
		f := &n.fields()[i]
		var made []field
		ok := true
		switch {
		case strings.HasPrefix(f.name, forEach+"::"):
			made, ok = s.loop(f)
		case f.name == transform:
			made, ok = s.transformed(f)
		case special(*f):
			fields = append(fields, *f)
			made, ok = s.includes(f)
		default:
			made = n.fields()[i : i+1]
		}
		complete = complete && ok
		fields = append(fields, made...)
	}
	var duplicates []graph.Diagnostic
	fields, duplicates = withoutDuplicates(fields, nil)
	for _, d := range duplicates {
		s.report(d)
	}
	out := *n
	out.hold(n.kind, fields)
	return &out, complete
}

// calls are the macros that are called: one, or a list of them, each by its name or as an object.
func calls(n *node) []field {
	if n.kind == list {
		return n.fields()
	}
	return []field{{value: *n}}
}

// includes are the sections that `Transform` includes into a template.
func (s *stack) includes(f *field) (made []field, complete bool) {
	var calling []field
	for _, call := range calls(&f.value) {
		if call.value.string("Name") == include {
			calling = append(calling, call)
		}
	}
	called := *f
	called.value.hold(list, calling)
	return s.transformed(&called)
}

// transformed are the entries that macros put in the place of their calls.
func (s *stack) transformed(f *field) (made []field, complete bool) {
	complete = true
	for _, call := range calls(&f.value) {
		fields, ok := s.included(&call.value)
		made, complete = append(made, fields...), complete && ok
	}
	return made, complete
}

// included are the entries that a macro puts in the place of its call. Only AWS::Include of a local file is done.
func (s *stack) included(call *node) (made []field, complete bool) {
	name := call.string("Name")
	if name != include {
		if name == "" {
			name = call.text()
		}
		s.warnf(call.at(), "macro %s is not run: what it adds or changes is not checked", name)
		return nil, false
	}
	location := call.value("Parameters").value("Location")
	if location == nil {
		s.malformed(call.at(), "AWS::Include takes a Location in its Parameters")
		return nil, false
	}
	place, _ := plain(s.value(location, location.at()))
	if !isLocal(place) {
		s.warnf(location.at(), "what AWS::Include adds is not on this disk: it is not checked")
		return nil, false
	}
	file, err := s.l.tree.Resolve(path.Join(path.Dir(location.file.Path), place))
	if err != nil {
		s.errorf(location.at(), "the file to include, %s, %s", place, reason(err))
		return nil, false
	}
	if s.including++; s.including > maxIncluded {
		s.errorf(location.at(), "files include each other deeper than the limit of %d", maxIncluded)
		return nil, false
	}
	defer func() { s.including-- }()
	snippet := s.l.template(file)
	for _, d := range snippet.diagnostics {
		s.report(d)
	}
	if !snippet.readable() {
		return nil, false
	}
	expanded, complete := s.expanded(&snippet.root)
	return expanded.fields(), complete
}

// loop are the entries that a loop makes: its body once for each value of its collection, with the loop's variable replaced.
func (s *stack) loop(f *field) (made []field, complete bool) {
	parts := f.value.fields()
	if f.value.kind != list || len(parts) != 3 || parts[0].value.kind != text || parts[2].value.kind != object {
		s.malformed(f.at(), "Fn::ForEach takes the name of a variable, a collection and an object")
		return nil, false
	}
	variable, collection, body := parts[0].value.text(), &parts[1].value, &parts[2].value
	values, known := s.loopValues(collection)
	if !known {
		return unknownLoop(variable, collection, body), false
	}
	complete = true
	for _, value := range values {
		if !s.spend(roundCost) {
			return made, false
		}
		r := replacement{s, strings.NewReplacer("${"+variable+"}", value, "&{"+variable+"}", alphanumeric(value)), variable, value}
		entries, ok := s.expanded(ptr(r.in(*body)))
		complete = complete && ok
		made = append(made, entries.fields()...)
	}
	return made, complete
}

func ptr(n node) *node { return &n }

// loopValues are the values of a collection, if all of them are known.
func (s *stack) loopValues(collection *node) (values []string, known bool) {
	v := s.value(collection, collection.at())
	elems, complete := graph.Elements(v)
	if !complete || v.IsAbsent() || v.Sensitive() {
		return nil, false
	}
	for _, e := range elems {
		if e.Kind() == graph.List { // a parameter that is a list, among others
			inner, ok := graph.Elements(e)
			if !ok {
				return nil, false
			}
			for _, e := range inner {
				text, ok := plain(e)
				values, known = append(values, text), ok
				if !ok {
					return nil, false
				}
			}
			continue
		}
		text, ok := plain(e)
		if !ok {
			return nil, false
		}
		values = append(values, text)
	}
	return values, true
}

func alphanumeric(s string) string {
	return strings.Map(func(c rune) rune {
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' {
			return c
		}
		return -1
	}, s)
}

// replacement puts the value of a loop's variable into the loop's body.
type replacement struct {
	s               *stack
	texts           *strings.Replacer
	variable, value string
}

func (r replacement) in(n node) node {
	if !r.s.spend(1) {
		return n
	}
	if n.kind == text {
		n.be(text, r.texts.Replace(n.text()))
	}
	if f := n.function(); f != nil && f.name == "Ref" && f.value.kind == text && f.value.text() == r.variable {
		n.be(text, r.value)
	}
	if n.kind == list || n.kind == object {
		fields := make([]field, len(n.fields()))
		for i, f := range n.fields() {
			f.name = r.texts.Replace(f.name)
			f.value = r.in(f.value)
			fields[i] = f
		}
		n.hold(n.kind, fields)
	}
	return n
}

// unknownLoop are the resources of a loop over a collection that is not known: each stands for any number of them, and
// nothing is known of it but its type.
func unknownLoop(variable string, collection, body *node) []field {
	var made []field
	for _, f := range body.fields() {
		typ := f.value.get("Type")
		if typ == nil {
			continue
		}
		f.name = strings.NewReplacer("${"+variable+"}", "[*]", "&{"+variable+"}", "[*]").Replace(f.name)
		unknown := f.value
		unknown.hold(object, []field{{name: forEach, value: *collection}})
		f.value.hold(object, []field{*typ, {name: "Condition", value: unknown}, {name: "Properties", value: unknown}})
		made = append(made, f)
	}
	return made
}
