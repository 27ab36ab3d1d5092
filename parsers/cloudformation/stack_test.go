package cloudformation

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// one loads a single template.
func one(t testing.TB, options Options, template string) (*graph.Root, []graph.Diagnostic) {
	t.Helper()
	name := "template.yaml"
	if strings.HasPrefix(template, "{") {
		name = "template.json"
	}
	roots, diagnostics := load(t, lay(t, map[string]string{name: template}), options, name)
	if len(roots) == 0 {
		return graph.NewRoot(name, graph.CloudFormation, nil), diagnostics
	}
	return roots[0], diagnostics
}

// faults are diagnostics with the text at which they stand.
func faults(diagnostics []graph.Diagnostic) string {
	var lines []string
	for _, d := range diagnostics {
		at := written(d.At)
		if d.At.File != nil && d.At.Path() != "template.yaml" {
			at = d.At.Path() + ": " + at
		}
		lines = append(lines, fmt.Sprintf("%s: %s [%s]", d.Severity, d.Message, strings.ReplaceAll(at, "\n", "⏎")))
	}
	return strings.Join(lines, "\n")
}

// A value stands at its property, and its way leads from where it was written.
func TestPlacesAndWays(t *testing.T) {
	root, diagnostics := one(t, Options{}, `Parameters:
  Default: {Type: String, Default: x}
  Empty: {Type: String}
  Sizes: {Type: CommaDelimitedList, Default: "1,2"}
Mappings:
  M: {a: {b: y}}
Conditions:
  Always: !Equals [a, a]
  Maybe: !Equals [!Ref Empty, a]
Resources:
  R:
    Type: AWS::X::Y
    DeletionPolicy: Retain
    Properties:
      Literal: x
      Ref: !Ref Default
      Sub: !Sub "${Default}-${AWS::Region}"
      Map: !FindInMap [M, a, b]
      If: !If [Always, !Ref Default, z]
      Maybe: !If
        - Maybe
        - !Ref Default
        - z
      Object:
        Inner: x
      List:
        - x
        - {A: b}
      Sizes: !Ref Sizes
      Gone: !If [Always, !Ref AWS::NoValue, z]
      Att: !GetAtt S.Name
  S:
    Type: AWS::X::Z
    Properties: {Name: !Ref Default}
`)
	if len(diagnostics) > 0 {
		t.Error(faults(diagnostics))
	}
	r := root.ByAddress("R")
	tests := []struct{ path, at, way string }{
		{"Literal", "Literal: x", ""},
		{"Ref", "Ref: !Ref Default", "default of parameter Default [x]"},
		{"Sub", `Sub: !Sub "${Default}-${AWS::Region}"`, ""},
		{"Map", "Map: !FindInMap [M, a, b]", "mapping M.a.b [b: y]"},
		{"If", "If: !If [Always, !Ref Default, z]", "default of parameter Default [x]; chosen by condition Always [Always: !Equals [a, a]]"},
		{"Maybe", "Maybe: !If⏎        - Maybe⏎        - !Ref Default⏎        - z", "chosen by condition Maybe [Maybe: !Equals [!Ref Empty, a]]"},
		{"Object", "Object", ""},
		{"Object.Inner", "Inner: x", ""},
		{"Object.Missing", "Object", ""},
		{"Missing", "R", ""},
		{"List", "List:⏎        - x⏎        - {A: b}", ""},
		{"Sizes", "Sizes: !Ref Sizes", `default of parameter Sizes ["1,2"]`},
		{"Gone", "Gone: !If [Always, !Ref AWS::NoValue, z]", "chosen by condition Always [Always: !Equals [a, a]]"},
		{"Att", "Att: !GetAtt S.Name", "default of parameter Default [x]; S.Name [Name: !Ref Default]"},
		{"DeletionPolicy", "DeletionPolicy: Retain", ""},
	}
	shown := func(at graph.Range) string { return strings.ReplaceAll(written(at), "\n", "⏎") }
	for _, test := range tests {
		v := r.Get(test.path)
		var way []string
		for _, step := range v.Way() {
			way = append(way, fmt.Sprintf("%s [%s]", step.Note(), shown(step.At)))
		}
		if at, way := shown(v.At()), strings.Join(way, "; "); at != test.at || way != test.way {
			t.Errorf("%s stands at %q by way of %q, want %q and %q", test.path, at, way, test.at, test.way)
		}
	}
	if elements := r.Get("List").List(); shown(elements[0].At()) != "x" || shown(elements[1].At()) != "{A: b}" || shown(r.Get("Sizes").List()[1].At()) != "Sizes: !Ref Sizes" {
		t.Error("elements stand where they are written, and those of a parameter where it is used")
	}
	if shown(r.At) != "R" || r.Type != "AWS::X::Y" || r.Name != "R" {
		t.Errorf("resource %s of type %s stands at %s", r.Name, r.Type, shown(r.At))
	}
	root.Cases.Each(func() {
		v := r.Get("Maybe")
		if text, _ := v.Text(); text == "x" && (len(v.Way()) != 2 || v.Way()[0].Kind != graph.StepDefault || shown(v.At())[:5] != "Maybe") {
			t.Errorf("the arm's way is %v at %s", v.Way(), shown(v.At()))
		}
	})
}

func TestConditionalResources(t *testing.T) {
	template := `Parameters:
  Env: {Type: String, AllowedValues: [prod, dev]}
Conditions:
  Prod: !Equals [!Ref Env, prod]
  Dev: !Equals [!Ref Env, dev]
  Always: !Or [!Condition Prod, !Condition Dev]
  Never: !And [!Condition Prod, !Condition Dev]
Resources:
  P: {Type: AWS::X::Y, Condition: Prod, Properties: {Of: prod}}
  D: {Type: AWS::X::Y, Condition: Dev, Properties: {Of: !Ref Env}}
  A: {Type: AWS::X::Y, Condition: Always}
  N: {Type: AWS::X::Y, Condition: Never}
`
	root, diagnostics := one(t, Options{}, template)
	if got := strings.Join(addresses(root.Resources()), " "); got != "A D P" || len(diagnostics) > 0 {
		t.Fatalf("resources are %s\n%s", got, faults(diagnostics))
	}
	p, d := root.ByAddress("P"), root.ByAddress("D")
	if root.ByAddress("A").Exists() != graph.Yes || p.Exists() != graph.Undetermined {
		t.Error("what exists in every case exists, and what does not may not")
	}
	cases := 0
	root.Cases.Each(func() {
		root.Cases.Assume(d.Existing)
		cases++
		if of, _ := d.Get("Of").Text(); d.Exists() != graph.Yes || p.Exists() != graph.No || of != "dev" {
			t.Errorf("where D exists, P %s and D is of %s", p.Exists(), of)
		}
	})
	if cases != 1 {
		t.Errorf("D exists in %d cases", cases)
	}
	root, _ = one(t, Options{Parameters: []string{"Env=prod"}}, template)
	if got := strings.Join(addresses(root.Resources()), " "); got != "A P" || root.ByAddress("P").Exists() != graph.Yes {
		t.Errorf("in prod the resources are %s", got)
	}
}

// Conditions that nothing has to do with each other cost no more than those that a verdict reaches; one that reaches too many
// is told so.
func TestIndependentConditions(t *testing.T) {
	var parameters, conditions, resources, all strings.Builder
	for i := range 30 {
		fmt.Fprintf(&parameters, "  P%d: {Type: String}\n", i)
		fmt.Fprintf(&conditions, "  C%d: !Equals [!Ref P%d, x]\n", i, i)
		fmt.Fprintf(&resources, "  R%d: {Type: AWS::X::Y, Condition: C%d, Properties: {A: !If [C%d, a, b], B: !If [C%d, a, b]}}\n", i, i, i, (i+1)%30)
		fmt.Fprintf(&all, "        - !If [C%d, a, b]\n", i)
	}
	root, _ := one(t, Options{}, "Parameters:\n"+parameters.String()+"Conditions:\n"+conditions.String()+"Resources:\n"+resources.String()+
		"  All:\n    Type: AWS::X::Y\n    Properties:\n      List:\n"+all.String())
	for _, r := range root.Resources() {
		cases := 0
		_, complete := root.Cases.Each(func() {
			root.Cases.Assume(r.Existing)
			cases++
			for _, path := range []string{"A", "B", "List"} {
				for _, e := range r.Get(path).List() {
					e.Text()
				}
			}
		})
		if want := map[bool]int{true: 2, false: graph.MaxCases}[complete]; cases != want || complete == (r.Address == "All") {
			t.Errorf("%s is looked at in %d cases, complete: %v", r.Address, cases, complete)
		}
	}
}

func TestNestedStacks(t *testing.T) {
	dir := lay(t, map[string]string{
		"parent.yaml": `Parameters:
  Zones: {Type: CommaDelimitedList, Default: "a,b"}
Conditions:
  Maybe: !Equals [!Ref AWS::Region, eu-west-1]
Resources:
  Before:
    Type: AWS::X::Y
    Properties: {Id: !GetAtt Net.Outputs.Id}
  Net:
    Type: AWS::CloudFormation::Stack
    Condition: Maybe
    Properties:
      TemplateURL: net/vpc.yaml
      Parameters: {Cidr: 10.0.0.0/16, Zones: !Join [",", !Ref Zones], Nothing: !Ref AWS::NoValue}
  Again:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: ./net/vpc.yaml, Parameters: {Cidr: !GetAtt Net.Outputs.Id}}
  Remote:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: https://s3.example/a.yaml, Parameters: {Id: !GetAtt Net.Outputs.Id}}
  User:
    Type: AWS::X::Y
    Properties: {Id: !GetAtt Net.Outputs.Id, Cidr: !GetAtt Net.Outputs.Cidr, Deep: !GetAtt Net.Outputs.Deep, Remote: !GetAtt Remote.Outputs.A}
`,
		"net/vpc.yaml": `Parameters:
  Cidr: {Type: String}
  Zones: {Type: CommaDelimitedList, Default: z}
  Nothing: {Type: String, Default: default}
  Open: {Type: String}
Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !Ref Cidr, Zones: !Ref Zones, Nothing: !Ref Nothing, Open: !Ref Open, Name: !Ref AWS::StackName}}
  Inner: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: inner.json, Parameters: {Up: !Ref Vpc}}}
Outputs:
  Id: {Value: !Ref Vpc}
  Cidr: {Value: !Ref Cidr}
  Deep: {Value: !GetAtt Inner.Outputs.Up}
`,
		"net/inner.json": `{"Parameters": {"Up": {"Type": "String"}}, "Resources": {"R": {"Type": "AWS::X::Y", "Properties": {"Up": {"Ref": "Up"}}}}, "Outputs": {"Up": {"Value": {"Ref": "Up"}}}}`,
	})
	roots, diagnostics := load(t, dir, Options{}, "net/inner.json", "net/vpc.yaml", "parent.yaml")
	if len(roots) != 1 || roots[0].Path != "parent.yaml" {
		t.Fatalf("%d roots", len(roots))
	}
	if got, want := faults(diagnostics), "warning: the template of nested stack Remote is not on this disk and was not read: nothing inside it was checked [parent.yaml: https://s3.example/a.yaml]"; got != want {
		t.Errorf("diagnostics are\n%s", got)
	}
	root := roots[0]
	if got, want := strings.Join(addresses(root.Resources()), " "), "Again Again/Inner Again/Inner/R Again/Vpc Before Net Net/Inner Net/Inner/R Net/Vpc Remote User"; got != want {
		t.Fatalf("resources are %s", got)
	}
	for path, want := range map[string]string{
		"Net/Vpc CidrBlock":   `"10.0.0.0/16"`,
		"Net/Vpc Zones":       `["a", "b"]`,
		"Net/Vpc Nothing":     `"default"`,
		"Net/Vpc Open":        `input(Net/Open)`,
		"Net/Vpc Name":        `input(Net/AWS::StackName)`,
		"Net/Inner/R Up":      `ref(Net/Vpc)`,
		"Again/Vpc CidrBlock": `ref(Net/Vpc)`,
		"Again/Vpc Zones":     `["z"]`,
		"User Id":             `ref(Net/Vpc)`,
		"Before Id":           `ref(Net/Vpc)`,
		"User Cidr":           `"10.0.0.0/16"`,
		"User Deep":           `ref(Net/Vpc)`,
		"User Remote":         `ref(Remote.Outputs.A)`,
	} {
		address, path, _ := strings.Cut(path, " ")
		if got := show(root.ByAddress(address).Get(path)); got != want {
			t.Errorf("%s of %s is %s, want %s", path, address, got, want)
		}
	}
	r := root.ByAddress("Net/Inner/R")
	if len(r.Calls) != 2 || r.Calls[0].Name != "Net" || r.Calls[1].Name != "Net/Inner" || r.Module != "Net/Inner" || r.Exists() != graph.Undetermined {
		t.Errorf("calls %v, module %s, exists %s", r.Calls, r.Module, r.Exists())
	}
	var way []string
	for _, step := range root.ByAddress("User").Get("Cidr").Way() {
		way = append(way, step.Note()+" ["+written(step.At)+"]")
	}
	if got, want := strings.Join(way, "; "), "argument of Net [Cidr: 10.0.0.0/16]; output Net/Cidr [Cidr]"; got != want {
		t.Errorf("the way is %s", got)
	}
	if unread := root.ModulesNotRead(); len(unread) != 1 || unread[0].Address != "Remote" || len(unread[0].Arguments.Refs()) != 1 {
		t.Errorf("not read are %v", unread)
	}
}

// Whichever templates nest each other, every one is read in some root.
func TestRootsOfNestedStacks(t *testing.T) {
	stack := func(urls ...string) string {
		template := "Resources:\n  R: {Type: AWS::X::Y}\n"
		for i, url := range urls {
			template += fmt.Sprintf("  S%d: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: %s}}\n", i, url)
		}
		return template
	}
	tests := []struct {
		name  string
		files map[string]string
		named []string // of the files; all if there are none
		roots string
		fault string
	}{
		{"itself", map[string]string{"a.yaml": stack("a.yaml")}, nil, "a.yaml", "error: nested stack S0 would nest itself [a.yaml: a.yaml]"},
		{"each other", map[string]string{"a.yaml": stack("b.yaml"), "b.yaml": stack("a.yaml")}, nil, "a.yaml", "error: nested stack S0/S0 would nest itself [b.yaml: a.yaml]"},
		{"a circle behind a root", map[string]string{"a.yaml": stack("b.yaml"), "b.yaml": stack("c.yaml"), "c.yaml": stack("b.yaml")}, nil, "a.yaml",
			"error: nested stack S0/S0/S0 would nest itself [c.yaml: b.yaml]"},
		{"a template that was not named", map[string]string{"a.yaml": stack("b.yaml"), "b.yaml": stack()}, []string{"a.yaml"}, "a.yaml", ""},
		{"only the nested one", map[string]string{"a.yaml": stack("b.yaml"), "b.yaml": stack()}, []string{"b.yaml"}, "b.yaml", ""},
		{"missing", map[string]string{"a.yaml": stack("b.yaml")}, nil, "a.yaml", "error: the template of nested stack S0, b.yaml, file does not exist [a.yaml: b.yaml]"},
		{"outside", map[string]string{"a.yaml": stack("../../../b.yaml")}, nil, "a.yaml",
			"error: the template of nested stack S0, ../../../b.yaml, lies outside the scanned repository or directory [a.yaml: ../../../b.yaml]"},
		{"broken", map[string]string{"a.yaml": stack("b.yaml"), "b.yaml": "Resources: [\n"}, nil, "a.yaml",
			"error: invalid YAML: did not find expected node content [b.yaml: Resources: []"},
		{"no object", map[string]string{"a.yaml": "- Resources\n"}, nil, "", "error: a template is an object of sections, not a list [a.yaml: - Resources]"},
		{"application", map[string]string{"a.yaml": "Resources:\n  A: {Type: AWS::Serverless::Application, Properties: {Location: b.yaml}}\n", "b.yaml": stack()}, nil, "a.yaml", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			named := test.named
			if named == nil {
				for name := range test.files {
					named = append(named, name)
				}
			}
			roots, diagnostics := load(t, lay(t, test.files), Options{}, named...)
			var paths []string
			for _, root := range roots {
				paths = append(paths, root.Path)
			}
			slices.SortFunc(diagnostics, func(a, b graph.Diagnostic) int { return strings.Compare(a.Message, b.Message) })
			diagnostics = slices.Compact(diagnostics)
			if got := strings.Join(paths, " "); got != test.roots || faults(diagnostics) != test.fault {
				t.Errorf("roots %s, want %s; diagnostics\n%s\nwant\n%s", got, test.roots, faults(diagnostics), test.fault)
			}
		})
	}
}

func TestLoops(t *testing.T) {
	root, diagnostics := one(t, Options{}, `Transform: AWS::LanguageExtensions
Parameters:
  Names: {Type: CommaDelimitedList, Default: "A, B"}
  Open: {Type: CommaDelimitedList}
  Env: {Type: String, Default: e}
Conditions:
  Fn::ForEach::C:
    - N
    - !Ref Names
    - "Is${N}": !Equals [!Ref N, A]
Resources:
  Fn::ForEach::Outer:
    - N
    - !Ref Names
    - "Bucket${N}":
        Type: AWS::S3::Bucket
        Condition: "Is${N}"
      Fn::ForEach::Inner:
        - M
        - [x.y, !Ref Env]
        - "Policy${N}&{M}":
            Type: AWS::S3::BucketPolicy
            Properties: {Bucket: !Ref "Bucket${N}", Of: !GetAtt "Bucket${N}.Arn", Text: !Sub "${M} ${N} ${AWS::Region}"}
  Fn::ForEach::Unknown:
    - N
    - !Ref Open
    - "Queue${N}": {Type: AWS::SQS::Queue, Properties: {Name: !Ref N}}
  User: {Type: AWS::X::Y, Properties: {Queue: !Ref QueueSomething}}
Outputs:
  Fn::ForEach::O:
    - N
    - [A]
    - "Out${N}": {Value: !GetAtt ["Bucket${N}", Arn]}
`)
	if len(diagnostics) > 0 {
		t.Error(faults(diagnostics))
	}
	if got := strings.Join(addresses(root.Resources()), " "); got != "BucketA PolicyAe PolicyAxy PolicyBe PolicyBxy Queue[*] User" {
		t.Fatalf("resources are %s", got)
	}
	for path, want := range map[string]string{
		"PolicyAxy Bucket": "ref(BucketA)",
		"PolicyAxy Of":     "ref(BucketA.Arn)",
		"PolicyBe Text":    `template("e B ", input(AWS::Region))`,
		"User Queue":       "opaque()",
	} {
		address, path, _ := strings.Cut(path, " ")
		if got := show(root.ByAddress(address).Get(path)); got != want {
			t.Errorf("%s of %s is %s, want %s", path, address, got, want)
		}
	}
	queue := root.ByAddress("Queue[*]")
	if name := queue.Get("Name"); queue.Exists() != graph.Undetermined || !name.IsUnknown() || name.Cause().Subject != "parameter Open" || queue.Type != "AWS::SQS::Queue" {
		t.Errorf("Queue[*] exists %s, its name is %s because of %s", queue.Exists(), show(name), name.Cause().Subject)
	}
	if outputs := root.Outputs(); len(outputs) != 1 || outputs[0].Name != "OutA" || show(outputs[0].Value) != "ref(BucketA.Arn)" {
		t.Errorf("outputs are %v", outputs)
	}
}

func TestTemplatesOfTheCDK(t *testing.T) {
	template := `{"Resources": {"Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"Region": {"Ref": "AWS::Region"}, "Account": {"Ref": "AWS::AccountId"}},
"Metadata": {"aws:cdk:path": "App/Bucket/Resource"}}, "Nested": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": {"Fn::Sub": "https://s3.${AWS::URLSuffix}/a"}},
"Metadata": {"aws:cdk:path": "App/Nested", "aws:asset:path": "Nested.nested.template.json", "aws:asset:property": "TemplateURL"}}}}`
	dir := lay(t, map[string]string{
		"cdk.out/Known.template.json":         template,
		"cdk.out/Unknown.template.json":       template,
		"cdk.out/Nested.nested.template.json": `{"Resources": {"R": {"Type": "AWS::X::Y", "Properties": {"Region": {"Ref": "AWS::Region"}}}}}`,
		"cdk.out/manifest.json": `{"version": "36.0.0", "artifacts": {
"Known": {"type": "aws:cloudformation:stack", "environment": "aws://123456789012/eu-west-1", "properties": {"templateFile": "Known.template.json"}},
"Unknown": {"type": "aws:cloudformation:stack", "environment": "aws://unknown-account/unknown-region", "properties": {"templateFile": "Unknown.template.json"}},
"Tree": {"type": "cdk:tree"}}}`,
	})
	roots, diagnostics := load(t, dir, Options{Region: "us-east-1"}, "cdk.out/Known.template.json", "cdk.out/Nested.nested.template.json", "cdk.out/Unknown.template.json")
	if len(roots) != 2 || len(diagnostics) > 0 {
		t.Fatalf("%d roots; %s", len(roots), faults(diagnostics))
	}
	for i, want := range []string{`"eu-west-1" "123456789012" "eu-west-1"`, `"us-east-1" input(AWS::AccountId) "us-east-1"`} {
		bucket, inner := roots[i].ByAddress("Bucket"), roots[i].ByAddress("Nested/R")
		if inner == nil {
			t.Fatalf("%s: %v", roots[i].Path, addresses(roots[i].Resources()))
		}
		if bucket.Construct != "App/Bucket/Resource" {
			t.Errorf("the construct is %s", bucket.Construct)
		}
		if got := show(bucket.Get("Region")) + " " + show(bucket.Get("Account")) + " " + show(inner.Get("Region")); got != want {
			t.Errorf("%s is deployed to %s, want %s", roots[i].Path, got, want)
		}
		if region, _ := bucket.Provider.Region.Text(); region != []string{"eu-west-1", "us-east-1"}[i] {
			t.Errorf("the region of the provider is %s", region)
		}
	}
}

// What is wrong with a template is said where it stands, and the rest is read.
func TestFaults(t *testing.T) {
	tests := []struct{ name, template, want string }{
		{"no resources", "AWSTemplateFormatVersion: 2010-09-09\n", "error: the template has no section Resources []"},
		{"section", "Parameters: []\nResources: {R: {Type: AWS::X::Y}}\n", "error: section Parameters is an object, not a list [[]]"},
		{"misspelt section", "Paramters: {}\n" + value("a"), "warning: Paramters is not known as a section of a template and was not read [Paramters]"},
		{"misspelt part", "Resources: {R: {Type: AWS::X::Y, Propertys: {}}}\n", "warning: Propertys is not known as a part of a resource and was not read [Propertys]"},
		{"parameter", "Parameters: {P: text}\n" + value("!Ref P"), "error: parameter P is an object, not a string [P: text]"},
		{"resource", "Resources: {R: text}\n", "error: resource R is an object, not a string [R: text]"},
		{"type", "Resources: {R: {Properties: {}}}\n", "error: resource R has no type [R]"},
		{"properties", "Resources: {R: {Type: AWS::X::Y, Properties: []}}\n", "error: the properties of a resource are an object, not a list [Properties: []]"},
		{"duplicate", "Resources:\n  R: {Type: AWS::X::Y}\n  R: {Type: AWS::X::Y}\n", `error: "R" is written more than once; the last one counts [R]`},
		{"null", "Resources: {R: {Type: AWS::X::Y, Properties: {A: ~}}}\n", "warning: null is not allowed in a template [~]"},
		{"Ref", value("!Ref Nobody"), "error: Nobody is neither a parameter nor a resource of this template [Nobody]"},
		{"Ref of a list", value("!Ref [a]"), "error: Ref takes a name [[a]]"},
		{"GetAtt", value("!GetAtt Nobody.Arn"), "error: Nobody is neither a parameter nor a resource of this template [Nobody.Arn]"},
		{"GetAtt of nothing", value("!GetAtt R"), "error: Fn::GetAtt takes a resource and an attribute [R]"},
		{"GetAtt of one", value("!GetAtt [R]"), "error: Fn::GetAtt takes a resource and an attribute [[R]]"},
		{"Sub", value("!Sub 'a ${Nobody} ${Nobody.Arn}'"), "error: Nobody is neither a parameter nor a resource of this template ['a ${Nobody} ${Nobody.Arn}']"},
		{"Sub of a parameter's attribute", "Parameters: {P: {Type: String}}\n" + value("!Sub '${P.Arn}'"), "error: P is neither a parameter nor a resource of this template ['${P.Arn}']"},
		{"Sub of a list", value("!Sub [a]"), "error: Fn::Sub takes a text, or a list of a text and the variables in it [[a]]"},
		{"Sub of an object", value("!Sub {a: b}"), "error: Fn::Sub takes a text, not an object [{a: b}]"},
		{"Sub with a list", value("!Sub ['${A}', {A: [1]}]"), "error: a text is put together from texts, and one part here is a list or an object [A: !Sub ['${A}', {A: [1]}]]"},
		{"Join", value("!Join [a]"), "error: Fn::Join takes a delimiter and a list [!Join [a]]"},
		{"Split", value("!Split a"), "error: Fn::Split takes a delimiter and a text [!Split a]"},
		{"Select", value("!Select [a]"), "error: Fn::Select takes an index and a list [!Select [a]]"},
		{"Select by name", value("!Select [a, [b]]"), "error: the index of Fn::Select is a whole number, from 0 [a]"},
		{"Select beyond", value("!Select [1, [b]]"), "error: Fn::Select asks for element 1 of a list of 1 [A: !Select [1, [b]]]"},
		{"Select of text", value("!Select [0, b]"), "error: Fn::Select takes an index and a list [b]"},
		{"FindInMap", value("!FindInMap [a]"), "error: Fn::FindInMap takes the name of a mapping and two keys [[a]]"},
		{"FindInMap of nothing", value("!FindInMap [a, b, c]"), "error: mapping a is not declared [A: !FindInMap [a, b, c]]"},
		{"FindInMap with a default", value("!FindInMap [a, b, c, d]"), "error: the fourth part of Fn::FindInMap is a DefaultValue [d]"},
		{"Cidr", value("!Cidr a"), "error: Fn::Cidr takes a block, a count and the number of bits of each part [!Cidr a]"},
		{"Cidr of text", value("!Cidr [a, 1, 8]"), "error: Fn::Cidr takes a block of addresses and a count of 1 to 256 [A: !Cidr [a, 1, 8]]"},
		{"Cidr without room", value("!Cidr [10.0.0.0/24, 3, 7]"), "error: a block does not have room for what Fn::Cidr is asked for [A: !Cidr [10.0.0.0/24, 3, 7]]"},
		{"If", value("!If [a]"), "error: Fn::If takes the name of a condition and two values [[a]]"},
		{"If of nothing", value("!If [Nobody, a, b]"), "error: condition Nobody is not declared [Nobody]"},
		{"function among others", value("{Ref: a, 'Fn::Sub': b}"), "error: Fn::Sub stands among other entries, but a function is the only entry of its object ['Fn::Sub']"},
		{"function", value("!Future a"), "warning: function Fn::Future is not known, so its value is not [!Future]"},
		{"condition", "Conditions: {C: {'Fn::Equals': a}}\n" + value("a"), "error: Fn::Equals takes a list of two values ['Fn::Equals': a]"},
		{"And", "Conditions: {C: {'Fn::And': a}}\n" + value("a"), "error: Fn::And takes a list of conditions ['Fn::And': a]"},
		{"Or", "Conditions: {C: {'Fn::Or': a}}\n" + value("a"), "error: Fn::Or takes a list of conditions ['Fn::Or': a]"},
		{"Not", "Conditions: {C: !Not a}\n" + value("a"), "error: Fn::Not takes a list of one condition [!Not a]"},
		{"condition of a text", "Conditions: {C: text}\n" + value("a"), "error: a condition is Fn::And, Fn::Equals, Fn::Not, Fn::Or or the name of another one in Condition [text]"},
		{"condition of a reference", "Conditions: {C: !Ref R}\n" + value("a"), "error: Ref does not make a condition [!Ref R]"},
		{"condition of a condition", "Conditions: {C: !Condition [a]}\n" + value("a"), "error: Condition takes the name of a condition [!Condition [a]]"},
		{"condition of itself", "Conditions: {C: !Not [!Condition C]}\n" + value("a"), "error: condition C depends on itself [C]"},
		{"conditions in a circle", "Conditions: {C: !Condition D, D: !Condition C}\n" + value("a"), "error: condition C depends on itself [C]"},
		{"condition of a resource", "Resources: {R: {Type: AWS::X::Y, Condition: Nobody}}\n", "error: condition Nobody is not declared [Condition: Nobody]"},
		{"condition as an object", "Resources: {R: {Type: AWS::X::Y, Condition: {a: b}}}\n", "error: the condition of a resource is a name, not an object [Condition: {a: b}]"},
		{"output", "Outputs: {O: {}}\n" + value("a"), "error: output O has no value [O]"},
		{"attributes in a circle", "Resources: {R: {Type: AWS::X::Y, Properties: {A: !GetAtt R.A}}}\n", ""},
		{"loop", "Resources: {R: {Type: AWS::X::Y}, 'Fn::ForEach::L': [a]}\n", "error: Fn::ForEach takes the name of a variable, a collection and an object ['Fn::ForEach::L': [a]]"},
		{"loop over the same", "Resources: {'Fn::ForEach::L': [N, [a, a], {'R${N}': {Type: AWS::X::Y}}]}\n", `error: "Ra" is written more than once; the last one counts ['R${N}']`},
		{"macro", "Transform: [AWS::Serverless-2016-10-31, Own]\n" + value("!Ref Nobody"), "warning: macro Own is not run: what it adds or changes is not checked [Own]"},
		{"include", "Resources: {R: {Type: AWS::X::Y}, 'Fn::Transform': {Name: AWS::Include, Parameters: {Location: no.yaml}}}\n",
			"error: the file to include, no.yaml, file does not exist [no.yaml]"},
		{"include of nothing", "Resources: {R: {Type: AWS::X::Y}, 'Fn::Transform': {Name: AWS::Include}}\n", "error: AWS::Include takes a Location in its Parameters [{Name: AWS::Include}]"},
		{"include of itself", "Transform: {Name: AWS::Include, Parameters: {Location: template.yaml}}\n" + value("a"), "error: files include each other deeper than the limit of 16 [template.yaml]\n" +
			"error: \"Transform\" is written more than once; the last one counts [Transform]\nerror: \"Resources\" is written more than once; the last one counts [Resources]"},
		{"module", "Resources: {M: {Type: A::B::C::MODULE}, R: {Type: AWS::X::Y, Properties: {A: !Ref MInner, B: !GetAtt M.Inner.Arn}}}\n",
			"warning: module A::B::C::MODULE is not on this disk and was not read: nothing inside it was checked [M]"},
	}
	for _, test := range tests {
		root, diagnostics := one(t, Options{}, test.template)
		if got := faults(diagnostics); got != test.want {
			t.Errorf("%s: diagnostics are\n\t%s, want\n\t%s", test.name, got, test.want)
		}
		if test.name == "resource" || test.name == "type" || test.name == "no resources" {
			continue
		}
		if len(root.Resources()) == 0 {
			t.Errorf("%s: nothing was read", test.name)
		}
	}
}

// value is a template with a value for a property.
func value(v string) string { return "Resources: {R: {Type: AWS::X::Y, Properties: {A: " + v + "}}}\n" }

// Hostile templates run into a limit, and none of them for long.
func TestLimits(t *testing.T) {
	repeated := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i, i+1)
		}
		return b.String()
	}
	tests := []struct{ name, template, want string }{
		{"chain of conditions", "Conditions:\n" + repeated(300, "  C%d: !Condition C%d\n") + "  C300: !Equals [a, a]\n" + value("a"),
			"error: more than 200 conditions depend on each other, which is the limit [C200]"},
		{"conditions built on each other", "Parameters: {P: {Type: String}}\nConditions:\n" +
			repeated(100, "  C%d: !Or [!And [!Condition C%[2]d, !Equals [!Ref P, a]], !And [!Not [!Condition C%[2]d], !Equals [!Ref P, a]]]\n") +
			"  C100: !Equals [!Ref P, b]\nResources: {R: {Type: AWS::X::Y, Condition: C0, Properties: {A: !If [C0, a, b]}}}\n", ""},
		{"growing text", value("!Sub ['" + strings.Repeat("${A}", 1000) + "', {A: !Sub ['" + strings.Repeat("${A}", 1000) + "', {A: 123456789}]}]"),
			"error: the template makes texts of more than 67108864 bytes, or one of more than 1048576, which is the limit; the rest is unknown []"},
		{"loops in loops", "Resources:\n  Fn::ForEach::A:\n    - A\n    - [" + repeated(200, "%[1]d, ") + "x]\n    - Fn::ForEach::B:\n        - B\n        - [" + repeated(200, "%[1]d, ") +
			"x]\n        - Fn::ForEach::C:\n            - C\n            - [" + repeated(200, "%[1]d, ") + "x]\n            - 'R${A}x${B}x${C}': {Type: AWS::X::Y}\n",
			"error: the template makes more than 2097152 values, which is the limit; the rest is unknown []"},
		{"attributes of each other", "Resources:\n" + repeated(100, "  R%d: {Type: AWS::X::Y, Properties: {A: !GetAtt R%[2]d.A, B: !Sub '${R%[2]d.B}${R%[2]d.B}'}}\n") +
			"  R100: {Type: AWS::X::Y, Properties: {A: x, B: x}}\n", ""},
		{"nulls", value("[" + strings.Repeat("~,", 20_000) + "]"), "warning: null is not allowed in a template [~]"},
		{"many choices", "Parameters:\n" + repeated(20, "  P%[1]d: {Type: String, AllowedValues: [a, b, c, d]}\n") + value("!Sub '"+repeated(20, "${P%[1]d}")+"'"), ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			root, diagnostics := one(t, Options{}, test.template)
			if len(diagnostics) > maxFaults+1 {
				t.Errorf("%d diagnostics", len(diagnostics))
			}
			if got := faults(diagnostics[:min(10, len(diagnostics))]); !strings.HasPrefix(got, test.want) || (test.want == "" && got != "") {
				t.Errorf("diagnostics are %.500s, want %s", got, test.want)
			}
			for _, r := range root.Resources()[:min(10, len(root.Resources()))] {
				root.Cases.Each(func() {
					root.Cases.Assume(r.Existing)
					v := r.Get("A")
					v.Text()
					v.Cause()
					v.Refs()
				})
			}
		})
	}
}

// Stacks that nest the same templates over and over are cut off.
func TestTooManyResources(t *testing.T) {
	files := map[string]string{"last.yaml": "Resources:\n"}
	for i := range 100 {
		files["last.yaml"] += fmt.Sprintf("  R%d: {Type: AWS::X::Y}\n", i)
	}
	for i := range 3 {
		next := fmt.Sprintf("t%d.yaml", i+1)
		if i == 2 {
			next = "last.yaml"
		}
		template := "Resources:\n"
		for j := range 10 {
			template += fmt.Sprintf("  S%d: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: %s}}\n", j, next)
		}
		files[fmt.Sprintf("t%d.yaml", i)] = template
	}
	roots, diagnostics := load(t, lay(t, files), Options{}, "t0.yaml")
	if n := len(roots[0].Resources()); n != maxResources {
		t.Errorf("%d resources", n)
	}
	want := "the stacks have more than 20000 resources, which is the limit; the others are not checked"
	if !slices.ContainsFunc(diagnostics, func(d graph.Diagnostic) bool { return d.Message == want }) {
		t.Error(faults(diagnostics))
	}
}
