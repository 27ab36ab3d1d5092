package cloudformation

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// given is a parameter's value from the command line.
type given struct {
	value string
	at    graph.Range // no place if it was written on the command line itself
}

// parameters are values by name.
type parameters map[string]given

var pair = regexp.MustCompile(`(?s)^([A-Za-z0-9]+)=(.*)$`)

// ParameterName is the name of the parameter that "Key=Value" gives; it is not ok if that is the name of a file instead.
func ParameterName(parameter string) (name string, ok bool) {
	found := pair.FindStringSubmatch(parameter)
	if found == nil {
		return "", false
	}
	return found[1], true
}

// readParameters reads what the command line gives; what is given later wins.
func (l *loader) readParameters() error {
	l.given = parameters{}
	for _, parameter := range l.options.Parameters {
		if found := pair.FindStringSubmatch(parameter); found != nil {
			l.given[found[1]] = given{value: found[2]}
			continue
		}
		name := strings.TrimPrefix(parameter, "file://")
		file, err := l.tree.ReadNamed(name)
		if err != nil {
			return fmt.Errorf("%s: %s; give a file of parameters, or Key=Value", name, reason(err))
		}
		if err := l.given.add(file); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// add adds the parameters of a file.
func (p parameters) add(file *graph.File) error {
	root, _, err := read(file)
	if err != nil {
		return err
	}
	return p.addList(&root)
}

var errParameterFile = errors.New(`holds no parameters: what can be read is [{"ParameterKey": …, "ParameterValue": …}], ["Key=Value"] and {"Parameters": {"Key": "Value"}}`)

// addList takes the format of CodePipeline and the two of the AWS CLI.
func (p parameters) addList(root *node) error {
	if parameters := root.value("Parameters"); parameters != nil && parameters.kind == object {
		for i := range parameters.fields() {
			f := &parameters.fields()[i]
			if err := p.set(f.name, &f.value); err != nil {
				return err
			}
		}
		return nil
	}
	if root.kind != list {
		return errParameterFile
	}
	for i := range root.fields() {
		entry := &root.fields()[i].value
		if found := pair.FindStringSubmatch(entry.text()); found != nil {
			p[found[1]] = given{found[2], entry.at()}
			continue
		}
		name := entry.string("ParameterKey")
		if name == "" {
			return errParameterFile
		}
		if value := entry.value("ParameterValue"); value != nil {
			if err := p.set(name, value); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p parameters) set(name string, value *node) error {
	switch {
	case value.isScalar():
		p[name] = given{value.text(), value.at()}
	case value.kind == list && !slices.ContainsFunc(value.fields(), func(f field) bool { return !f.value.isScalar() }):
		texts := make([]string, len(value.fields()))
		for i := range value.fields() {
			texts[i] = value.fields()[i].value.text()
		}
		p[name] = given{strings.Join(texts, ","), value.at()}
	default:
		return fmt.Errorf("the value of parameter %s is %s, not a string", name, value.kind)
	}
	return nil
}

// checkParameters returns an error if something is given that no root declares. Nothing can be said where a template could not
// be read.
func (l *loader) checkParameters(roots []string) error {
	var unknown []string
	for name, g := range l.given {
		declared := false
		for _, root := range roots {
			t := l.templates[root]
			if !t.readable() {
				return nil
			}
			if f := t.root.value("Parameters").get(name); f != nil {
				declared = true
				g.hideIn(&f.value)
			}
		}
		if !declared {
			unknown = append(unknown, name)
		}
	}
	if unknown == nil {
		return nil
	}
	return fmt.Errorf("parameter %s is declared by no template here", slices.Min(unknown))
}

// hideParameters hides what a template says of the values of its secret parameters.
func hideParameters(root *node) {
	parameters := root.value("Parameters")
	if parameters == nil {
		return
	}
	for i := range parameters.fields() {
		declaration := &parameters.fields()[i].value
		if !declaration.value("NoEcho").isTrue() {
			continue
		}
		for _, name := range []string{"Default", "AllowedValues", "AllowedPattern"} {
			if v := declaration.value(name); v != nil {
				v.file.Hide(int(v.start), int(v.end))
			}
		}
	}
}

// maxEnumerated bounds how many allowed values of a parameter without a value are looked at one by one.
const maxEnumerated = 16

// parameter is the value of a parameter, where it is declared. A parameter without a value is an input.
func (s *stack) parameter(name string) (graph.Value, bool) {
	if v, ok := s.parameterValues[name]; ok {
		return v, true
	}
	f := s.parameters.get(name)
	if f == nil {
		return graph.Value{}, false
	}
	v := s.declared(f)
	if f.value.value("NoEcho").isTrue() {
		v = v.MarkSensitive()
	}
	s.parameterValues[name] = v
	return v, true
}

func (s *stack) declared(f *field) graph.Value {
	subject := "parameter " + s.address(f.name)
	typ := f.value.string("Type")
	isList := typ == "CommaDelimitedList" || strings.HasPrefix(typ, "List<") || strings.Contains(typ, "<List<") || strings.Contains(typ, "<CommaDelimitedList>")
	input := func(kind graph.CauseKind, subject string, allowed []string) graph.Value {
		return graph.NewUnknown(graph.Meta{At: f.nameAt(), Trace: graph.Traced{From: graph.Origin{
			Op: graph.OpInput, Name: s.address(f.name), Allowed: allowed, Masked: f.value.value("NoEcho").isTrue(),
			Cause: graph.Cause{Kind: kind, Subject: subject, At: f.nameAt()}}}})
	}
	meta := func(at graph.Range, kind graph.StepKind) graph.Meta {
		if at.IsZero() {
			return graph.Meta{Trace: graph.Traced{}} // the command line has no place
		}
		return graph.Meta{At: at, Trace: graph.Traced{Steps: []graph.Step{{Kind: kind, Name: subject, At: at}}}}
	}
	var value graph.Value
	if s.path == "" {
		if g, ok := s.given[f.name]; ok {
			value = graph.NewString(g.value, meta(g.at, graph.StepVarFile))
		}
	} else if value = s.arguments[f.name]; !value.IsAbsent() && f.value.value("NoEcho").isTrue() {
		hide(value)
	}
	if value.IsAbsent() {
		if written := f.value.value("Default"); written != nil && written.isScalar() {
			value = graph.NewString(written.text(), meta(written.at(), graph.StepDefault))
		}
	}
	switch text, known := value.Text(); {
	case strings.HasPrefix(typ, "AWS::SSM::Parameter::Value<"):
		if known && !value.Sensitive() && !f.value.value("NoEcho").isTrue() {
			subject = "SSM parameter " + text
		}
		return input(graph.NotDeclaredHere, subject, nil)
	case value.IsAbsent():
		var allowed []string
		if !isList {
			allowed = texts(f.value.value("AllowedValues"))
		}
		return input(graph.NoValue, subject, allowed)
	case isList:
		return s.listed(value)
	case value.Kind() == graph.List:
		return s.join(graph.NewString(",", graph.Meta{}), value, value.At())
	case typ == "Number" && known && decimal.MatchString(text):
		return graph.NewNumber(normalNumber(text), graph.Meta{At: value.At(), Sensitive: value.Sensitive(), Trace: graph.Traced{From: value.Origin(), Steps: value.Way()}})
	}
	return value
}

// listed is the value of a parameter that is a list, which is given as a text with commas.
func (s *stack) listed(v graph.Value) graph.Value {
	comma := graph.NewString(",", graph.Meta{})
	text, known := v.Text()
	switch {
	case v.Kind() == graph.List:
		return v
	case !known:
		return s.split(comma, v, v.At())
	}
	m := graph.Meta{At: v.At(), Sensitive: v.Sensitive(), Trace: v.Trace()}
	var elems []graph.Value
	if text = strings.TrimSpace(text); text != "" && s.spend(strings.Count(text, ",")) {
		for part := range strings.SplitSeq(text, ",") {
			elems = append(elems, graph.NewString(strings.TrimSpace(part), m))
		}
	}
	return graph.NewList(elems, m)
}

// texts are the scalars of a list that is written out.
func texts(n *node) []string {
	if n == nil || n.kind != list {
		return nil
	}
	var found []string
	for i := range n.fields() {
		if v := &n.fields()[i].value; v.isScalar() {
			found = append(found, v.text())
		}
	}
	return found
}

// hide keeps what a value is written as out of every output.
func hide(v graph.Value) {
	if at := v.At(); at.File != nil {
		at.File.Hide(at.Start, at.End)
	}
}

// enumerated is a parameter without a value as the choice between its allowed values, if those are few: then a verdict that is
// the same for all of them is certain.
func (s *stack) enumerated(name string, v graph.Value) graph.Value {
	input := v.Origin()
	if !v.IsUnknown() || v.Sensitive() || input.Op != graph.OpInput || len(input.Allowed) == 0 || len(input.Allowed) > maxEnumerated {
		return v
	}
	if kept, ok := s.enumerations[name]; ok {
		return kept
	}
	written := s.parameters.get(name).value.value("AllowedValues")
	if written == nil || len(written.fields()) != len(input.Allowed) {
		return v
	}
	arm := func(i int) graph.Value {
		at := written.fields()[i].value.at()
		return graph.NewString(input.Allowed[i], graph.Meta{At: at, Trace: graph.Traced{Steps: []graph.Step{{Kind: graph.StepValue, At: at}}}})
	}
	last := len(input.Allowed) - 1
	choice := arm(last)
	for i := last - 1; i >= 0; i-- {
		choice = s.choose(s.equal(v, arm(i)), arm(i), choice, v.At())
	}
	s.enumerations[name] = choice
	return choice
}
