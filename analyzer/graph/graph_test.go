package graph

import "testing"

func ref(address, attribute string) Value {
	return NewUnknown(Meta{Trace: Traced{From: Origin{Op: OpRef, Ref: Ref{address, attribute}}}})
}

func input(name string, allowed ...string) Value {
	return NewUnknown(Meta{Trace: Traced{From: Origin{Op: OpInput, Name: name, Allowed: allowed, Cause: Cause{Kind: NoValue, Subject: name}}}})
}

func call(name string, operands ...Value) Value {
	return NewUnknown(Meta{Trace: Traced{From: Origin{Op: OpCall, Name: name, Operands: operands}}})
}

func choice(c *Cases, condition, yes, no Value) Value {
	return NewUnknown(Meta{Trace: Traced{From: Origin{Op: OpChoice, Operands: []Value{condition, yes, no}, Cases: c}}})
}

func text(s string) Value   { return NewString(s, Meta{}) }
func number(s string) Value { return NewNumber(s, Meta{}) }

func TestTriZeroIsUndetermined(t *testing.T) {
	var zero Tri
	if zero != Undetermined || zero.And(No) != No || zero.And(Yes) != Undetermined || zero.Or(Yes) != Yes || zero.Or(No) != Undetermined {
		t.Error("a forgotten answer must absorb nothing but what decides")
	}
}

// The zones of decision D10.
func TestZonesOfAnUnknownList(t *testing.T) {
	names := ref("data.zones.all", "names")
	tests := []struct {
		name        string
		zones       []Value
		least, most int
	}{
		{"slice", elements(t, call("slice", names, number("0"), number("2"))), 2, 2},
		{"one index", []Value{Element(names, 0)}, 1, 1},
		{"twice the same", []Value{Element(names, 0), Element(names, 0)}, 1, 1},
		{"join of slice", split(t, call("join", text(","), call("slice", names, number("0"), number("3")))), 3, 3},
		{"literal beside index", []Value{text("a"), Element(names, 0)}, 1, 2},
		{"of what is not written", []Value{Element(Value{}, 0), Element(Value{}, 1)}, 1, 1},
		{"inputs may be equal", []Value{input("var.a"), input("var.b")}, 1, 2},
	}
	for _, test := range tests {
		least, most := Distinct(test.zones)
		if least != test.least || most != test.most {
			t.Errorf("%s: %d to %d distinct, want %d to %d", test.name, least, most, test.least, test.most)
		}
	}
}

// What is a text for certain counts as one element of a list that is flattened, what may be a list itself does not.
func TestElementsOfAFlattenedList(t *testing.T) {
	document := call("jsonencode", input("var.statement")).Referenced(Ref{"data.policy.a", "json"})
	if elems, complete := Elements(call("flatten", NewList([]Value{document, text("{}")}, Meta{}))); len(elems) != 2 || !complete {
		t.Errorf("%d elements, complete: %v", len(elems), complete)
	}
	if _, complete := Elements(call("flatten", NewList([]Value{document, input("var.more")}, Meta{}))); complete {
		t.Error("an input may be a list")
	}
}

func elements(t *testing.T, v Value) []Value {
	t.Helper()
	elems, complete := Elements(v)
	if !complete {
		t.Error("elements are not complete")
	}
	return elems
}

func split(t *testing.T, v Value) []Value {
	t.Helper()
	parts, complete := Split(v, ",")
	if !complete {
		t.Error("parts are not complete")
	}
	return parts
}

func TestCasesCorrelateAndExclude(t *testing.T) {
	tests := []struct {
		name  string
		build func(c *Cases) []Value
		runs  int
	}{
		{"same condition twice", func(c *Cases) []Value {
			a := choice(c, input("a"), text("x"), text("y"))
			return []Value{a, a}
		}, 2},
		{"negation", func(c *Cases) []Value {
			return []Value{choice(c, input("a"), text("x"), text("y")), choice(c, call("!", input("a")), text("x"), text("y"))}
		}, 2},
		{"one text at a time", func(c *Cases) []Value {
			return []Value{
				choice(c, call("==", input("env"), text("prod")), text("x"), text("y")),
				choice(c, call("==", input("env"), text("dev")), text("x"), text("y")),
			}
		}, 3},
		{"allowed values are all there is", func(c *Cases) []Value {
			env := input("env", "prod", "dev")
			return []Value{
				choice(c, call("==", env, text("prod")), text("x"), text("y")),
				choice(c, call("==", env, text("dev")), text("x"), text("y")),
			}
		}, 2},
		{"independent", func(c *Cases) []Value {
			return []Value{choice(c, input("a"), text("x"), text("y")), choice(c, input("b"), text("x"), text("y"))}
		}, 4},
	}
	for _, test := range tests {
		var c Cases
		values := test.build(&c)
		runs := 0
		_, complete := c.Each(func() {
			runs++
			for _, v := range values {
				if v.IsUnknown() {
					t.Errorf("%s: undecided inside a case", test.name)
				}
			}
		})
		if runs != test.runs || !complete {
			t.Errorf("%s: %d runs, want %d", test.name, runs, test.runs)
		}
		if !values[0].IsUnknown() {
			t.Errorf("%s: decided outside of a case", test.name)
		}
	}
}

// Inside a case a value is its arm in every respect: also what it refers to, and whether it is set.
func TestArmOfACase(t *testing.T) {
	var c Cases
	v := choice(&c, input("a"), ref("key.a", "id"), text("k"))
	if v.IsSet() != Undetermined {
		t.Error("outside of a case nothing is decided")
	}
	var refs int
	c.Each(func() {
		if v.IsSet() != Yes {
			t.Error("both arms are set")
		}
		refs += len(v.aliases())
	})
	if refs != 1 {
		t.Errorf("%d arms refer to the key, want 1", refs)
	}
}

// Texts whose known parts differ are two, whatever the unknown ones are.
func TestSameOfTexts(t *testing.T) {
	template := func(parts ...Value) Value {
		return NewUnknown(Meta{Trace: Traced{From: Origin{Op: OpTemplate, Operands: parts}}})
	}
	region, name := input("var.region"), input("var.name")
	tests := []struct {
		name string
		a, b Value
		want Tri
	}{
		{"one template", template(region, text("a")), template(region, text("a")), Yes},
		{"two endings", template(region, text("a")), template(region, text("b")), No},
		{"two beginnings", template(text("a-"), region), template(text("b-"), name), No},
		{"a beginning and a text", template(text("made-up-"), region), text("operators"), No},
		{"an ending and a text", template(region, text("-operators")), text("auditors"), No},
		{"an ending in a text", template(region, text("-operators")), text("east-operators"), Undetermined},
		{"one longer than the other", template(region, text("-x")), region, No},
		{"one is perhaps longer", template(region, name), region, Undetermined},
		{"no room for both ends", template(text("ab"), region, text("bc")), text("abc"), No},
		{"behind a reference", text("auditors"), template(text("op"), region).Referenced(Ref{"group.a", "name"}), No},
		{"nothing known", region, name, Undetermined},
		{"an empty text", region, text(""), Undetermined},
	}
	for _, test := range tests {
		if got, mirrored := Same(test.a, test.b), Same(test.b, test.a); got != test.want || mirrored != test.want {
			t.Errorf("%s: %v, %v, want %v", test.name, got, mirrored, test.want)
		}
	}
}

func TestJoinTellsWhetherItIsComplete(t *testing.T) {
	log := func(address string, vpc Value) *Resource {
		return &Resource{Address: address, Type: "log", Body: NewObject([]Field{{"vpc_id", vpc}}, Meta{})}
	}
	tests := []struct {
		name        string
		vpc         Value
		found, open int
	}{
		{"a reference", ref("vpc.a", "id"), 1, 0},
		{"a reference to another", ref("vpc.b", "id"), 0, 0},
		{"another attribute", ref("vpc.a", "default_route_table_id"), 0, 0},
		{"data", ref("data.vpc.a", "id"), 0, 0},
		{"a literal name", text("main"), 1, 0},
		{"another literal", text("vpc-123"), 0, 0},
		{"another of the same name", text("main").Referenced(Ref{"vpc.twin", "name"}), 0, 0},
		{"an input", input("var.vpc"), 0, 1},
		{"join of a splat", call("join", text(""), ref("vpc.a", "id")), 0, 1},
	}
	for _, test := range tests {
		root := NewRoot("", Terraform, func(root *Root) {
			root.Add(&Resource{Address: "vpc.a", Type: "vpc", Body: NewObject([]Field{{"name", text("main")}}, Meta{})})
			root.Add(&Resource{Address: "vpc.twin", Type: "vpc", Body: NewObject([]Field{{"name", text("main")}}, Meta{})})
			root.Add(log("log.a", test.vpc))
		})
		join := root.PointingAt(root.ByAddress("vpc.a"), "log", "vpc_id", "id", "name")
		if len(join.Found) != test.found || len(join.Open) != test.open {
			t.Errorf("%s: found %d, open %d; want %d, %d", test.name, len(join.Found), len(join.Open), test.found, test.open)
		}
	}
}

func TestPositionsCountUTF16(t *testing.T) {
	f := NewFile("a.tf", []byte("\ufeffx = \"😀\" # é\r\ny\n"))
	for offset, want := range map[int]Position{3: {1, 1}, 7: {1, 5}, 12: {1, 8}, 20: {2, 1}, 99: {3, 1}} {
		if got := f.Position(offset); got != want {
			t.Errorf("offset %d is at %v, want %v", offset, got, want)
		}
	}
	f.Hide(8, 12)
	if got := f.Text(f.Line(1)); got != "x = \"****\" # é" {
		t.Errorf("hidden line is %q", got)
	}
	if !f.Hides(11, 13) || f.Hides(12, 13) || f.Hides(7, 8) {
		t.Error("only bytes 8 to 12 are hidden")
	}
	for line, want := range map[int]string{0: "", 2: "y", 3: "", 4: ""} {
		if got := f.Text(f.Line(line)); got != want {
			t.Errorf("line %d is %q, want %q", line, got, want)
		}
	}
}

// Columns on one long line, beyond the first entries of the index.
func TestPositionOnALongLine(t *testing.T) {
	var content []byte
	for range 1000 {
		content = append(content, "aé漢😀"...) // 1+2+3+4 bytes, 1+1+1+2 units
	}
	f := NewFile("plan.json", content)
	for i := range 1000 {
		for bytes, units := range map[int]int{0: 0, 1: 1, 3: 2, 6: 3} {
			if got, want := f.Position(10*i+bytes), (Position{1, 1 + 5*i + units}); got != want {
				t.Fatalf("offset %d is at %v, want %v", 10*i+bytes, got, want)
			}
		}
	}
}

func TestGetFoldsNamesAndStepsThroughBlocks(t *testing.T) {
	body := NewObject([]Field{{"StorageEncrypted", text("true")}, {"volume", NewList([]Value{
		NewObject([]Field{{"size", number("40")}}, Meta{}),
		NewObject([]Field{{"size", number("50")}}, Meta{}),
	}, Meta{})}}, Meta{})
	if body.Get("storage_encrypted").IsTrue() != Yes {
		t.Error("names must fold")
	}
	if sizes := body.All("volume.size"); len(sizes) != 2 || sizes[1].AtLeast(50) != Yes {
		t.Error("all blocks must be stepped through")
	}
	if !body.Get("volume.kms").IsAbsent() || !body.Get("nothing.at.all").IsAbsent() {
		t.Error("what is not there is absent")
	}
}

// A resource that exists on a disjunction is judged in every case in which it exists, and in no other.
func TestAssumeEitherOfTwo(t *testing.T) {
	var c Cases
	exists := choice(&c, call("||", input("a"), input("b")), NewBool(true, Meta{}), NewBool(false, Meta{}))
	a := choice(&c, input("a"), text("a"), text("-"))
	b := choice(&c, input("b"), text("b"), text("-"))
	cases := map[string]bool{}
	c.Each(func() {
		c.Assume(exists)
		if exists.IsTrue() != Yes {
			t.Error("judged where it does not exist")
		}
		cases[a.String()+b.String()] = true
	})
	for _, want := range []string{`"a""b"`, `"a""-"`, `"-""b"`} {
		if !cases[want] {
			t.Errorf("case %s is missing", want)
		}
	}
	if len(cases) != 3 {
		t.Errorf("cases are %v", cases)
	}
}

// Conditions that are built on each other share their parts.
func TestSharedFormulasAreWorkedOutOnce(t *testing.T) {
	var c Cases
	condition := input("a")
	for range 60 {
		condition = call("||", call("&&", condition, input("a")), call("&&", call("!", condition), input("a")))
	}
	runs := 0
	if _, complete := c.Each(func() { choice(&c, condition, text("x"), text("y")).Text(); runs++ }); runs != 2 || !complete {
		t.Errorf("%d runs", runs)
	}
}

func TestWayLeadsThroughTheChoice(t *testing.T) {
	var c Cases
	step := func(name string) Step { return Step{Kind: StepLocal, Name: name} }
	arm := text("x").Via(step("arm"))
	v := choice(&c, input("a"), arm, NewNull(Meta{})).Moved(Range{Start: 7}, step("choice"))
	c.Each(func() {
		way := v.Way()
		if v.IsKnown() && (len(way) != 2 || way[0].Name != "arm" || way[1].Name != "choice") {
			t.Errorf("way is %v", way)
		}
		if v.IsAbsent() && (len(way) != 1 || way[0].Name != "choice") {
			t.Errorf("way of the absent arm is %v", way)
		}
		if v.At().Start != 7 {
			t.Errorf("stands at %v", v.At())
		}
	})
}

func TestExtendedObjectsHaveNoAbsence(t *testing.T) {
	v := NewObject([]Field{{"a", text("x")}}, Meta{}).Extended(input("macro"))
	if got, _ := v.Get("a").Text(); got != "x" {
		t.Errorf("a is %q", got)
	}
	if b := v.Get("b.c"); !b.IsUnknown() || b.Cause().Subject != "macro" {
		t.Errorf("b.c is %v because of %v", b, b.Cause())
	}
	if NewObject(nil, Meta{}).Extended(input("macro")).IsSet() != Undetermined {
		t.Error("an empty object that may be extended may be empty or not")
	}
}

func TestWhatIsDeletedCoversNothing(t *testing.T) {
	body := NewObject([]Field{{"vpc_id", ref("vpc.a", "id")}}, Meta{})
	root := NewRoot("", Plan, func(root *Root) {
		root.Add(&Resource{Address: "vpc.a", Type: "vpc"})
		root.Add(&Resource{Address: "log.a", Type: "log", Body: body, Planned: Delete})
	})
	if join := root.PointingAt(root.ByAddress("vpc.a"), "log", "vpc_id", "id"); len(join.Found)+len(join.Open) > 0 {
		t.Error("a deleted resource points at something")
	}
	if root.Count("log") != 0 || root.ByAddress("log.a") != nil || len(root.Resources()) != 1 {
		t.Error("a deleted resource is still there")
	}
	if deleted := root.Deleted(); len(deleted) != 1 || deleted[0].Address != "log.a" {
		t.Errorf("deleted are %v", deleted)
	}
}

func TestSharedOriginsAreVisitedOnce(t *testing.T) {
	v := ref("data.a", "x")
	for range maxDepth - 1 {
		v = call("join", v, v)
	}
	if refs := v.Refs(); len(refs) != 1 || v.Cause().Kind != NotDeclaredHere {
		t.Errorf("refs %v, cause %v", refs, v.Cause())
	}
}

func TestProviderVersions(t *testing.T) {
	for constraints, want := range map[string]Tri{
		"":                 Undetermined,
		"5.100.0":          No,
		"= 6.2.0":          Yes,
		"~> 5.0":           No,
		"~> 6.0":           Yes,
		"~> 5":             Undetermined, // lets 6.0 through
		">= 5.31":          Undetermined,
		">= 6.0, < 7.0":    Yes,
		">= 4.0, < 6.0.0":  No,
		"< 6.1":            Undetermined,
		"<= 5.9":           No,
		">= 3.0,~> 6.10":   Yes,
		"!= 6.0.0":         Undetermined,
		"v6.0.0-beta1":     Yes,
		"latest, whatever": Undetermined,
	} {
		if got := (Provider{Versions: constraints}).AtLeast(6); got != want {
			t.Errorf("%q: %v, want %v", constraints, got, want)
		}
	}
}
