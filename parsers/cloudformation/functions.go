package cloudformation

import (
	"encoding/base64"
	"encoding/json"
	"math/big"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// call is the value of a function.
func (s *stack) call(f *field, at graph.Range) graph.Value {
	arg := &f.value
	switch f.name {
	case "Ref":
		return s.named(arg, at, "Ref takes a name", func(name string) graph.Value { return s.ref(name, at, arg.at()) })
	case "Fn::GetAtt":
		return s.getAtt(arg, at)
	case "Fn::Sub":
		return s.sub(arg, at)
	case "Fn::If":
		return s.chosen(arg, at)
	case "Fn::Equals", "Fn::And", "Fn::Or", "Fn::Not":
		return s.truthOf(s.decide(objectAt(arg, []field{*f})))
	case "Fn::Join":
		if vs, ok := s.operands(arg, 2, 2); ok {
			return s.join(vs[0], vs[1], at)
		}
		return s.malformed(f.at(), "Fn::Join takes a delimiter and a list")
	case "Fn::Split":
		if vs, ok := s.operands(arg, 2, 2); ok {
			return s.lift(vs, at, func(vs []graph.Value) graph.Value { return s.split(vs[0], vs[1], at) })
		}
		return s.malformed(f.at(), "Fn::Split takes a delimiter and a text")
	case "Fn::Select":
		if vs, ok := s.operands(arg, 2, 2); ok {
			return s.lift(vs, at, func(vs []graph.Value) graph.Value { return s.selected(vs[0], vs[1], at) })
		}
		return s.malformed(f.at(), "Fn::Select takes an index and a list")
	case "Fn::FindInMap":
		return s.findInMap(arg, at)
	case "Fn::Base64":
		return s.lift([]graph.Value{s.value(arg, arg.at())}, at, func(vs []graph.Value) graph.Value { return s.base64(vs[0], at) })
	case "Fn::Cidr":
		if vs, ok := s.operands(arg, 2, 3); ok {
			return s.lift(vs, at, func(vs []graph.Value) graph.Value { return s.cidr(vs, at) })
		}
		return s.malformed(f.at(), "Fn::Cidr takes a block, a count and the number of bits of each part")
	case "Fn::GetAZs":
		var region graph.Value
		if arg.kind != null {
			region = s.value(arg, arg.at())
		}
		if text, ok := region.Text(); region.IsAbsent() || (ok && text == "") {
			region = s.pseudo("AWS::Region", arg.at())
		}
		return unknown(at, graph.Origin{Op: graph.OpCall, Name: "getazs", Operands: []graph.Value{region},
			Cause: graph.Cause{Kind: graph.AfterApply, Subject: f.name, At: at}})
	case "Fn::ImportValue", "Fn::GetStackOutput":
		return s.imported(f, at)
	case "Fn::Length":
		return s.lift([]graph.Value{s.value(arg, arg.at())}, at, func(vs []graph.Value) graph.Value { return s.length(vs[0], at) })
	case "Fn::ToJsonString":
		return s.toJSON(s.value(arg, arg.at()), at)
	case transform:
		return s.include(f, at)
	case forEach:
		return unknown(at, graph.Origin{Op: graph.OpCall, Name: "for", Operands: []graph.Value{s.value(arg, arg.at())}})
	}
	s.warnf(f.nameAt(), "function %s is not known, so its value is not", f.name)
	return unknown(at, graph.Origin{Op: graph.OpCall, Name: f.name, Operands: []graph.Value{s.value(arg, arg.at())},
		Cause: graph.Cause{Kind: graph.RuntimeOnly, Subject: "function " + f.name + " is not known", At: f.nameAt()}})
}

// isSound reports whether a function of the common kind refers to nothing but what is there. It is much cheaper than to work
// the function out.
func (s *stack) isSound(f *field) bool {
	switch arg := &f.value; f.name {
	case "Ref":
		return arg.kind == text && s.isDeclared(arg.text())
	case "Fn::GetAtt":
		id, attribute := "", true
		if arg.kind == text {
			id, _, attribute = strings.Cut(arg.text(), ".")
		} else if arg.kind == list && len(arg.fields()) == 2 && arg.fields()[1].value.kind == text {
			id = arg.fields()[0].value.text()
		}
		return attribute && s.resources.get(id) != nil && s.children[id] == nil
	case "Fn::Sub":
		for rest := arg.text(); ; {
			_, name, after, ok := cutVariable(rest)
			if !ok {
				return arg.kind == text
			}
			id, _, dotted := strings.Cut(name, ".")
			if s.children[id] != nil || !s.isDeclared(id) || (dotted && s.resources.get(id) == nil) {
				return false
			}
			rest = after
		}
	}
	return false
}

func (s *stack) isDeclared(name string) bool {
	return s.resources.get(name) != nil || s.parameters.get(name) != nil || slices.Contains(pseudoParameters, name)
}

// operands are the values of a function's arguments, if they are as many as it takes.
func (s *stack) operands(n *node, least, most int) ([]graph.Value, bool) {
	if n.kind != list || len(n.fields()) < least || len(n.fields()) > most {
		return nil, false
	}
	vs := make([]graph.Value, len(n.fields()))
	for i := range n.fields() {
		v := &n.fields()[i].value
		vs[i] = s.value(v, v.at())
	}
	return vs, true
}

// ref is what a name refers to: a parameter, a pseudo parameter or a resource. It stands at one place and is named at another.
func (s *stack) ref(name string, at, named graph.Range) graph.Value {
	if name == "AWS::NoValue" {
		return graph.NewNull(graph.Meta{At: at, Trace: graph.Traced{}})
	}
	if strings.HasPrefix(name, "AWS::") {
		if v := s.pseudo(name, at); !v.IsAbsent() {
			return v
		}
	}
	if v, ok := s.parameter(name); ok {
		if s.comparing == 0 {
			v = s.enumerated(name, v)
		}
		return s.placed(v, at)
	}
	if id, attribute, ok := s.resource(name); ok {
		return unknown(at, graph.Origin{Op: graph.OpRef, Ref: graph.Ref{Address: s.address(id), Attribute: attribute}})
	}
	return s.undeclared(name, at, named)
}

// placed puts a parameter's value at the place where it is used. The elements of a list stand there too.
func (s *stack) placed(v graph.Value, at graph.Range) graph.Value {
	if v.Kind() == graph.List {
		elems := make([]graph.Value, 0, v.Len())
		for _, e := range v.List() {
			elems = append(elems, e.Moved(at))
		}
		s.spend(len(elems))
		return graph.NewList(elems, graph.Meta{At: at, Sensitive: v.Sensitive(), Trace: graph.Traced{From: v.Origin(), Steps: v.Way()}})
	}
	return v.Moved(at)
}

// undeclared reports a name that means nothing here, unless it may come from where lintel does not look.
func (s *stack) undeclared(name string, at, named graph.Range) graph.Value {
	if !s.open {
		s.errorf(named, "%s is neither a parameter nor a resource of this template", name)
	}
	return s.opaque(at, graph.NotDeclaredHere, name)
}

// resource finds the resource that a name means. Modules and AWS SAM make names that have a resource's logical id before a dot.
func (s *stack) resource(name string) (id, attribute string, ok bool) {
	if s.resources.get(name) != nil {
		return name, "", true
	}
	if id, ok := s.generated[name]; ok {
		return id, "", true
	}
	id, attribute, _ = strings.Cut(name, ".")
	if s.notRead[id] || s.generated[id] != "" {
		return id, attribute, true
	}
	s.spend(len(s.notRead) / 8)
	longest := "" // the id of a module may also stand before that of a resource in it without a dot
	for id := range s.notRead {
		if strings.HasPrefix(name, id) && len(id) > len(longest) {
			longest = id
		}
	}
	return longest, name[len(longest):], longest != ""
}

var pseudoParameters = []string{"AWS::Region", "AWS::AccountId", "AWS::Partition", "AWS::URLSuffix", "AWS::StackName", "AWS::StackId",
	"AWS::NotificationARNs", "AWS::NoValue"}

// pseudo is the value of a pseudo parameter; absent if there is none of that name.
func (s *stack) pseudo(name string, at graph.Range) graph.Value {
	known := func(text string) graph.Value { return graph.NewString(text, graph.Meta{At: at}) }
	input := func(address string, kind graph.CauseKind) graph.Value {
		return unknown(at, graph.Origin{Op: graph.OpInput, Name: address, Cause: graph.Cause{Kind: kind, Subject: name, At: at}})
	}
	inPartition, suffix := partition(s.region)
	switch {
	case name == "AWS::Region" && s.region != "":
		return known(s.region)
	case name == "AWS::AccountId" && s.account != "":
		return known(s.account)
	case name == "AWS::Partition" && s.region != "":
		return known(inPartition)
	case name == "AWS::URLSuffix" && s.region != "":
		return known(suffix)
	}
	switch name {
	case "AWS::Region", "AWS::AccountId", "AWS::Partition", "AWS::URLSuffix":
		return input(name, graph.NoValue) // the same in every nested stack
	case "AWS::StackName", "AWS::StackId", "AWS::NotificationARNs":
		return input(s.address(name), graph.AfterApply)
	}
	return graph.Value{}
}

// partition is the partition of AWS that a region belongs to, and the suffix of its domain names.
func partition(region string) (name, suffix string) {
	for _, p := range []struct{ prefix, name, suffix string }{
		{"cn-", "aws-cn", "amazonaws.com.cn"}, {"us-gov-", "aws-us-gov", "amazonaws.com"}, {"us-isob-", "aws-iso-b", "sc2s.sgov.gov"},
		{"us-isof-", "aws-iso-f", "csp.hci.ic.gov"}, {"eu-isoe-", "aws-iso-e", "cloud.adc-e.uk"}, {"us-iso-", "aws-iso", "c2s.ic.gov"},
		{"eusc-", "aws-eusc", "amazonaws.eu"},
	} {
		if strings.HasPrefix(region, p.prefix) {
			return p.name, p.suffix
		}
	}
	return "aws", "amazonaws.com"
}

// named works something out for a name, which a function may make.
func (s *stack) named(n *node, at graph.Range, fault string, work func(name string) graph.Value) graph.Value {
	if n.isScalar() {
		return work(n.text())
	}
	if n.function() == nil {
		return s.malformed(n.at(), "%s", fault)
	}
	return s.lift([]graph.Value{s.value(n, n.at())}, at, func(vs []graph.Value) graph.Value {
		if name, ok := plain(vs[0]); ok {
			return work(name)
		}
		return unknown(at, graph.Origin{Op: graph.OpCall, Name: "getatt", Operands: vs})
	})
}

// getAtt is an attribute of a resource, or an output of a nested stack.
func (s *stack) getAtt(arg *node, at graph.Range) graph.Value {
	const fault = "Fn::GetAtt takes a resource and an attribute"
	if arg.kind != list {
		return s.named(arg, at, fault, func(name string) graph.Value {
			id, attribute, ok := strings.Cut(name, ".")
			if !ok {
				return s.malformed(arg.at(), fault)
			}
			return s.attribute(id, attribute, at, arg.at())
		})
	}
	if len(arg.fields()) < 2 {
		return s.malformed(arg.at(), fault)
	}
	id, last := &arg.fields()[0].value, &arg.fields()[len(arg.fields())-1].value
	between := ""
	for i := range arg.fields()[1 : len(arg.fields())-1] {
		between += arg.fields()[i+1].value.text() + "."
	}
	return s.named(id, at, fault, func(id string) graph.Value {
		return s.named(last, at, fault, func(attribute string) graph.Value {
			return s.attribute(id, between+attribute, at, arg.at())
		})
	})
}

// attribute is an attribute of a resource. What is configured there under the same name is its value.
func (s *stack) attribute(id, name string, at, named graph.Range) graph.Value {
	f := s.resources.get(id)
	if f == nil {
		if id, below, ok := s.resource(id + "." + name); ok {
			return unknown(at, graph.Origin{Op: graph.OpRef, Ref: graph.Ref{Address: s.address(id), Attribute: below}})
		}
		return s.undeclared(id, at, named)
	}
	ref := graph.Ref{Address: s.address(id), Attribute: name}
	if output, ok := strings.CutPrefix(name, "Outputs."); ok && stackTypes[f.value.string("Type")] != "" {
		if child := s.children[id]; child != nil {
			return child.exported(output, at, named)
		}
		return unknown(at, graph.Origin{Op: graph.OpRef, Ref: ref, Cause: graph.Cause{Kind: graph.ModuleNotRead, Subject: "nested stack " + ref.Address, At: f.nameAt()}})
	}
	if property := f.value.value("Properties").get(name); property != nil && isPlain(&property.value) && !isCustom(f.value.string("Type")) {
		v, ok := s.follow(func() graph.Value { return s.entry(property) })
		if ok && !v.IsAbsent() && !isChoice(v) {
			return v.Referenced(ref).Moved(at)
		}
	}
	return unknown(at, graph.Origin{Op: graph.OpRef, Ref: ref})
}

// isPlain reports whether a value is written out or is that of something else. What is put together from several could be
// the start of an avalanche.
func isPlain(n *node) bool {
	f := n.function()
	return n.isScalar() || (f != nil && (f.name == "Ref" || f.name == "Fn::GetAtt"))
}

// isCustom reports whether the attributes of a type are made by code of the user, whatever its properties are.
func isCustom(typ string) bool {
	return strings.HasPrefix(typ, "Custom::") || typ == "AWS::CloudFormation::CustomResource"
}

// exported is an output of the stack, where the stack around it asks for it.
func (s *stack) exported(name string, at, named graph.Range) graph.Value {
	s.prepare()
	f := s.outputs.get(name)
	if f == nil {
		if !s.open {
			s.errorf(named, "nested stack %s has no output %s", s.path, name)
		}
		return s.opaque(at, graph.NotDeclaredHere, "output "+s.address(name))
	}
	v, ok := s.follow(func() graph.Value { return s.output(f) })
	if !ok {
		return s.opaque(at, graph.Limit, "output "+s.address(name))
	}
	return v.Moved(at, graph.Step{Kind: graph.StepOutput, Name: "output " + s.address(name), At: f.nameAt()})
}

// cutVariable cuts a text around the first `${name}` in it.
func cutVariable(text string) (before, name, after string, found bool) {
	for from := 0; ; {
		start := strings.Index(text[from:], "${")
		if start < 0 {
			return text, "", "", false
		}
		from += start + len("${")
		if end := strings.IndexAny(text[from:], "{}"); end >= 0 && text[from+end] == '}' {
			return text[:from-len("${")], strings.TrimSpace(text[from : from+end]), text[from+end+1:], true
		}
	}
}

// sub replaces the `${…}` in a text; `${!…}` stands for itself without the exclamation mark.
func (s *stack) sub(arg *node, at graph.Range) graph.Value {
	pattern := arg
	var own *node
	if arg.kind == list {
		if len(arg.fields()) != 2 || arg.fields()[1].value.kind != object {
			return s.malformed(arg.at(), "Fn::Sub takes a text, or a list of a text and the variables in it")
		}
		pattern, own = &arg.fields()[0].value, &arg.fields()[1].value
	}
	if pattern.function() != nil {
		// CloudFormation has none there, but what prepares a template for it may.
		return unknown(at, graph.Origin{Op: graph.OpCall, Name: "sub", Operands: []graph.Value{s.value(pattern, pattern.at())}})
	}
	if !pattern.isScalar() {
		return s.malformed(pattern.at(), "Fn::Sub takes a text, not %s", pattern.kind)
	}
	variables := map[string]graph.Value{}
	for i := range own.entries() {
		f := &own.fields()[i]
		variables[f.name] = s.entry(f)
	}
	literal := func(text string) graph.Value { return graph.NewString(text, graph.Meta{At: at}) }
	var parts []graph.Value
	rest := pattern.text()
	for {
		before, name, after, ok := cutVariable(rest)
		parts = append(parts, literal(before))
		if !ok {
			break
		}
		v, has := variables[name]
		switch {
		case has:
		case strings.HasPrefix(name, "!"):
			v = literal("${" + name[1:] + "}")
		case strings.Contains(name, ".") && s.resources.get(name) == nil:
			id, attribute, _ := strings.Cut(name, ".")
			v = s.attribute(id, attribute, at, pattern.at())
		default:
			v = s.ref(name, at, pattern.at())
		}
		parts = append(parts, v)
		rest = after
		if !s.spend(1) {
			return s.opaque(at, graph.Limit, "a text")
		}
	}
	return s.lift(parts, at, func(parts []graph.Value) graph.Value { return s.concat(parts, at) })
}

// chosen is what Fn::If chooses.
func (s *stack) chosen(arg *node, at graph.Range) graph.Value {
	if arg.kind != list || len(arg.fields()) != 3 || arg.fields()[0].value.kind != text {
		return s.malformed(arg.at(), "Fn::If takes the name of a condition and two values")
	}
	name := arg.fields()[0].value.text()
	condition := s.conditionNamed(name, arg.fields()[0].value.at())
	step := graph.Step{Kind: graph.StepCondition, Name: "condition " + name, At: arg.fields()[0].value.at()}
	if f := s.conditions.get(name); f != nil {
		step.At = f.at()
	}
	arm := func(i int) graph.Value {
		v := &arg.fields()[i].value
		return s.value(v, v.at())
	}
	switch condition.IsTrue() {
	case graph.Yes:
		return arm(1).Moved(at, step)
	case graph.No:
		return arm(2).Moved(at, step)
	}
	return s.choose(condition, arm(1), arm(2), at, step)
}

// join puts the elements of a list together.
func (s *stack) join(delimiter, elements graph.Value, at graph.Range) graph.Value {
	return s.lift([]graph.Value{delimiter, elements}, at, func(vs []graph.Value) graph.Value {
		between, ok := vs[0].Text()
		if !ok || vs[1].Kind() != graph.List || !s.spend(vs[1].Len()) {
			return unknown(at, graph.Origin{Op: graph.OpCall, Name: "join", Operands: vs})
		}
		return s.lift(vs[1].List(), at, func(elems []graph.Value) graph.Value {
			var parts []graph.Value
			for _, e := range elems {
				if e.IsAbsent() {
					continue
				}
				if len(parts) > 0 && between != "" {
					parts = append(parts, graph.NewString(between, graph.Meta{At: at}))
				}
				parts = append(parts, e)
			}
			return s.concat(parts, at)
		})
	})
}

// split is the list of the parts of a text.
func (s *stack) split(delimiter, v graph.Value, at graph.Range) graph.Value {
	between, ok := delimiter.Text()
	if !ok || between == "" {
		return unknown(at, graph.Origin{Op: graph.OpCall, Name: "split", Operands: []graph.Value{delimiter, v}})
	}
	pieces := []graph.Value{v}
	if o := v.Origin(); v.IsUnknown() {
		pieces = nil
		if o.Op == graph.OpTemplate {
			pieces = o.Operands
		}
	}
	var elems []graph.Value
	glued := []graph.Value{} // that make up the element at hand
	for _, piece := range pieces {
		text, known := piece.Text()
		if !known {
			if piece.Origin().Op != graph.OpRef {
				pieces = nil // it may have delimiters in it
				break
			}
			glued = append(glued, piece)
			continue
		}
		if s.budget.bytes -= len(text); s.budget.bytes < 0 || !s.spend(strings.Count(text, between)) {
			s.exceed("texts of more than %d bytes", maxProduced)
			return s.opaque(at, graph.Limit, "a text")
		}
		for i, part := range strings.Split(text, between) {
			if i > 0 {
				elems, glued = append(elems, s.concat(glued, at)), glued[:0]
			}
			glued = append(glued, graph.NewString(part, made(at, piece)))
		}
	}
	if pieces == nil {
		return unknown(at, graph.Origin{Op: graph.OpCall, Name: "split", Operands: []graph.Value{delimiter, v}})
	}
	elems = append(elems, s.concat(glued, at))
	return graph.NewList(elems, made(at, v))
}

// selected is the element of a list at an index.
func (s *stack) selected(index, elements graph.Value, at graph.Range) graph.Value {
	whole := func() graph.Value {
		return unknown(at, graph.Origin{Op: graph.OpIndex, Operands: []graph.Value{elements, index}})
	}
	if index.Sensitive() {
		return whole()
	}
	n, ok := index.Number()
	if !ok || !n.IsInt() || n.Sign() < 0 || n.Cmp(big.NewFloat(1<<20)) > 0 {
		if index.IsKnown() {
			return s.malformed(index.At(), "the index of Fn::Select is a whole number, from 0")
		}
		return whole()
	}
	i64, _ := n.Int64()
	i := int(i64)
	if elements.IsUnknown() {
		return graph.Element(elements, i).Moved(at)
	}
	if elements.Kind() != graph.List {
		return s.malformed(elements.At(), "Fn::Select takes an index and a list")
	}
	elems := elements.List()
	for _, e := range elems[:min(i+1, len(elems))] {
		if e.Exists() != graph.Yes {
			return whole()
		}
	}
	if i >= len(elems) {
		return s.malformed(at, "Fn::Select asks for element %d of a list of %d", i, len(elems))
	}
	return elems[i].Moved(at)
}

func (s *stack) base64(v graph.Value, at graph.Range) graph.Value {
	text, ok := v.Text()
	if !ok {
		return unknown(at, graph.Origin{Op: graph.OpCall, Name: "base64encode", Operands: []graph.Value{v}})
	}
	if s.budget.bytes -= 2 * len(text); s.budget.bytes < 0 {
		s.exceed("texts of more than %d bytes", maxProduced)
		return s.opaque(at, graph.Limit, "a text")
	}
	m := made(at, v)
	m.Trace = graph.Traced{From: graph.Origin{Op: graph.OpCall, Name: "base64encode", Operands: []graph.Value{v}}, Steps: v.Way()}
	return graph.NewString(base64.StdEncoding.EncodeToString([]byte(text)), m)
}

// cidr divides a block of addresses into a number of blocks, each with the given number of bits for its own addresses.
func (s *stack) cidr(vs []graph.Value, at graph.Range) graph.Value {
	whole := unknown(at, graph.Origin{Op: graph.OpCall, Name: "cidr", Operands: vs})
	block, okBlock := vs[0].Text()
	count, okCount := small(vs[1])
	bits, okBits := 8, true
	if len(vs) > 2 {
		bits, okBits = small(vs[2])
	}
	if !okBlock || !okCount || !okBits {
		return whole
	}
	prefix, err := netip.ParsePrefix(block)
	const most = 256
	if err != nil || count < 1 || count > most {
		return s.malformed(at, "Fn::Cidr takes a block of addresses and a count of 1 to %d", most)
	}
	width := prefix.Addr().BitLen()
	length := width - bits
	if length < prefix.Bits() || bits < 0 || (length-prefix.Bits() < 8 && count > 1<<(length-prefix.Bits())) {
		return s.malformed(at, "a block does not have room for what Fn::Cidr is asked for")
	}
	next := new(big.Int).SetBytes(prefix.Masked().Addr().AsSlice())
	step := new(big.Int).Lsh(big.NewInt(1), uint(bits))
	elems := make([]graph.Value, count)
	for i := range elems {
		address, _ := netip.AddrFromSlice(next.FillBytes(make([]byte, width/8)))
		elems[i] = graph.NewString(netip.PrefixFrom(address, length).String(), made(at, vs...))
		next.Add(next, step)
	}
	return graph.NewList(elems, made(at, vs...))
}

// small is a whole number of a few digits.
func small(v graph.Value) (int, bool) {
	text, ok := v.Text()
	n, err := strconv.Atoi(strings.TrimSpace(text))
	return n, ok && err == nil && n >= 0 && n < 1<<16
}

// imported is a value that another stack exports.
func (s *stack) imported(f *field, at graph.Range) graph.Value {
	v := s.value(&f.value, f.value.at())
	return s.lift([]graph.Value{v}, at, func(vs []graph.Value) graph.Value {
		if name, ok := plain(vs[0]); ok {
			return s.outside("export "+name, at)
		}
		cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "what another stack exports", At: at}
		return unknown(at, graph.Origin{Op: graph.OpCall, Name: f.name, Operands: vs, Cause: cause})
	})
}

func (s *stack) length(v graph.Value, at graph.Range) graph.Value {
	elems, complete := graph.Elements(v)
	if complete && (v.IsUnknown() || v.Kind() == graph.List) {
		return graph.NewNumber(strconv.Itoa(len(elems)), made(at, v))
	}
	return unknown(at, graph.Origin{Op: graph.OpCall, Name: "length", Operands: []graph.Value{v}})
}

// toJSON is a value as a text in JSON. Where a part is not known the text is not, but what it is made from is.
func (s *stack) toJSON(v graph.Value, at graph.Range) graph.Value {
	var b strings.Builder
	if !writeJSON(&b, v) {
		return unknown(at, graph.Origin{Op: graph.OpCall, Name: "jsonencode", Operands: []graph.Value{v}})
	}
	if s.budget.bytes -= b.Len(); s.budget.bytes < 0 {
		s.exceed("texts of more than %d bytes", maxProduced)
		return s.opaque(at, graph.Limit, "a text")
	}
	m := made(at, v)
	m.Sensitive = m.Sensitive || holdsSecret(v)
	return graph.NewString(b.String(), m)
}

// writeJSON reports whether all of a value is known.
func writeJSON(b *strings.Builder, v graph.Value) bool {
	quoted := func(text string) { q, _ := json.Marshal(text); b.Write(q) }
	switch {
	case v.IsAbsent():
		b.WriteString("null")
	case v.IsUnknown():
		return false
	case v.Kind() == graph.Object:
		b.WriteByte('{')
		first := true
		for name, part := range v.Fields() {
			if part.IsAbsent() {
				continue
			}
			if !first {
				b.WriteByte(',')
			}
			first = false
			quoted(name)
			b.WriteByte(':')
			if !writeJSON(b, part) {
				return false
			}
		}
		b.WriteByte('}')
	case v.Kind() == graph.List:
		b.WriteByte('[')
		for i, part := range v.List() {
			if i > 0 {
				b.WriteByte(',')
			}
			if part.Exists() != graph.Yes || !writeJSON(b, part) {
				return false
			}
		}
		b.WriteByte(']')
	case v.Kind() == graph.String:
		text, _ := v.Text()
		quoted(text)
	default:
		text, _ := v.Text()
		b.WriteString(text)
	}
	return true
}

// holdsSecret reports whether a part of a known value is secret.
func holdsSecret(v graph.Value) bool {
	if v.Sensitive() {
		return true
	}
	for _, part := range v.Fields() {
		if holdsSecret(part) {
			return true
		}
	}
	if v.Kind() == graph.List {
		for _, part := range v.List() {
			if holdsSecret(part) {
				return true
			}
		}
	}
	return false
}

// include is what a macro makes as a value of its own.
func (s *stack) include(f *field, at graph.Range) graph.Value {
	fields, complete := s.transformed(f)
	if fields == nil && !complete {
		return s.opaque(at, graph.RuntimeOnly, "a macro makes it")
	}
	return s.object(objectAt(&f.value, fields), at)
}
