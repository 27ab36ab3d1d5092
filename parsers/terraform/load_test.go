package terraform

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/source"
)

// load reads a configuration that is given as file name → content.
func load(t testing.TB, files map[string]string, options Options) []*graph.Root {
	t.Helper()
	dir := t.TempDir()
	dirs := map[string]bool{}
	for name, content := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		if IsConfig(filepath.Base(name)) {
			dirs[filepath.ToSlash(filepath.Dir(name))] = true
		}
	}
	tree, err := source.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	result, err := Load(context.Background(), tree, sortedKeys(dirs), options)
	if err != nil {
		t.Fatal(err)
	}
	return result.Roots
}

func loadOne(t testing.TB, main string) *graph.Root {
	t.Helper()
	return load(t, map[string]string{"main.tf": main}, Options{})[0]
}

// readAll reads every value of a root, so that every diagnostic is there, and traces the first of them.
func readAll(root *graph.Root) {
	traced := 1 << 12
	var read func(v graph.Value)
	read = func(v graph.Value) {
		if traced--; traced >= 0 {
			v.Way()
			v.Refs()
			v.Cause()
		}
		for _, part := range v.Fields() {
			read(part)
		}
		if v.Kind() == graph.List {
			for _, part := range v.List() {
				read(part)
			}
		}
	}
	for _, r := range root.Resources() {
		read(r.Body)
	}
	for _, o := range root.Outputs() {
		read(o.Value)
	}
}

// The zones of decision D10, through locals, variables and modules.
func TestZonesThatAreNotKnownAreCounted(t *testing.T) {
	const data = `
data "huaweicloud_availability_zones" "all" {}
variable "list" { type = list(string) }
locals {
  two  = slice(data.huaweicloud_availability_zones.all.names, 0, 2)
  each = [for z in local.two : z]
}
resource "x" "y" {
  zones = EXPR
}`
	const names = "data.huaweicloud_availability_zones.all.names"
	tests := []struct {
		expr        string
		least, most int
	}{
		{`slice(` + names + `, 0, 2)`, 2, 2},
		{`[` + names + `[0]]`, 1, 1},
		{`[` + names + `[0], ` + names + `[0]]`, 1, 1},
		{`[` + names + `[0], ` + names + `[1]]`, 2, 2},
		{`split(",", join(",", slice(` + names + `, 0, 3)))`, 3, 3},
		{`[try(` + names + `[0], "")]`, 1, 1},
		{`[try(` + names + `[0], ""), ` + names + `[0]]`, 1, 1},
		{`local.two`, 2, 2},
		{`local.each`, 2, 2},
		{`[element(` + names + `, 0), element(` + names + `, 1)]`, 2, 2},
		{`concat(local.two, ["cn-north-4a"])`, 2, 3},
		{`toset(local.two)`, 2, 2},
		{`[for z in local.two : z]`, 2, 2},
		{`[for i in range(2) : ` + names + `[i]]`, 2, 2},
		{`[var.list[0], var.list[1]]`, 2, 2},
		{`[local.two[0], local.two[1]]`, 2, 2},
	}
	for _, test := range tests {
		root := loadOne(t, strings.Replace(data, "EXPR", test.expr, 1))
		elems, complete := graph.Elements(root.ByAddress("x.y").Get("zones"))
		if least, most := graph.Distinct(elems); least != test.least || most != test.most || !complete {
			t.Errorf("%s: %d to %d zones (complete: %v), want %d to %d", test.expr, least, most, complete, test.least, test.most)
		}
		for _, d := range root.Diagnostics() {
			t.Errorf("%s: %s", test.expr, d.Message)
		}
	}
}

// A known part of a document stays known beside an unknown one (decision D14).
func TestKnownPartsOfADocument(t *testing.T) {
	root := loadOne(t, `
resource "aws_s3_bucket" "b" {}
locals { resource = aws_s3_bucket.b.arn }
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Action = "*", Resource = local.resource }] })
}`)
	policy := root.ByAddress("aws_iam_policy.p").Get("policy")
	o := policy.Origin()
	if !policy.IsUnknown() || o.Op != graph.OpCall || o.Name != "jsonencode" {
		t.Fatalf("the policy is %v made by %q", policy, o.Name)
	}
	if action := o.Operands[0].Get("Statement.Action"); action.Is("*") != graph.Yes {
		t.Errorf("Action is %v", action)
	}
	refs := o.Operands[0].Get("Statement.Resource").Refs()
	if len(refs) != 1 || refs[0].String() != "aws_s3_bucket.b.arn" {
		t.Errorf("Resource refers to %v", refs)
	}
}

func TestReferencesSurvive(t *testing.T) {
	files := map[string]string{
		"main.tf": `
module "net" {
  source = "./net"
  for_each = { a = 1 }
}
module "app" {
  source = "./app"
  vpc    = module.net["a"].vpc_id
}`,
		"net/main.tf": `
resource "huaweicloud_vpc" "this" { count = 2 }
output "vpc_id" { value = huaweicloud_vpc.this[1].id }`,
		"app/main.tf": `
variable "vpc" {}
locals { ids = { vpc = var.vpc } }
resource "x" "y" {
  plain    = var.vpc
  local    = local.ids.vpc
  template = "${var.vpc}"
  lookup   = lookup(local.ids, "vpc", "")
  merge    = merge(local.ids, { a = 1 })["vpc"]
  list     = [var.vpc]
  for      = [for k, v in local.ids : v][0]
  splat    = [local.ids][*].vpc
  coalesce = coalesce(var.vpc, "none")
}`,
	}
	root := load(t, files, Options{})[0]
	y := root.ByAddress("module.app.x.y")
	const want = `module.net["a"].huaweicloud_vpc.this[1].id`
	for name, v := range y.Body.Fields() {
		refs := v.Refs()
		if len(refs) != 1 || refs[0].String() != want {
			t.Errorf("%s refers to %v", name, refs)
		}
	}
	vpc := root.ByAddress(`module.net["a"].huaweicloud_vpc.this[1]`)
	for _, path := range []string{"plain", "local", "template", "lookup", "merge", "for", "coalesce"} {
		if graph.Designates(y.Get(path), vpc, "id") != graph.Yes {
			t.Errorf("%s does not designate the VPC", path)
		}
	}
	for _, d := range root.Diagnostics() {
		t.Error(d.Message)
	}
}

// A computed key leads where the literal one does.
func TestReferencesThroughComputedKeys(t *testing.T) {
	root := load(t, map[string]string{
		"main.tf": `
module "net" {
  source   = "./net"
  for_each = toset(["core", "dmz"])
}
locals {
  core = "core"
  uses = { web = { net = "dmz", zones = data.huaweicloud_availability_zones.all.names } }
}
data "huaweicloud_availability_zones" "all" {}
resource "huaweicloud_vpc" "here" { for_each = toset(["core"]) }
resource "x" "local" { vpc = module.net[local.core].vpc_id }
resource "x" "output" { vpc = module.net["core"].by_name[local.core] }
resource "x" "resource" { vpc = huaweicloud_vpc.here[local.core].id }
resource "x" "each" {
  for_each = local.uses
  vpc      = module.net[each.value.net].vpc_id
}`,
		"net/main.tf": `
resource "huaweicloud_vpc" "this" {}
output "vpc_id" { value = huaweicloud_vpc.this.id }
output "by_name" { value = { core = huaweicloud_vpc.this.id } }`,
	}, Options{})[0]
	for address, want := range map[string]string{
		"x.local":       `module.net["core"].huaweicloud_vpc.this.id`,
		"x.output":      `module.net["core"].huaweicloud_vpc.this.id`,
		"x.resource":    `huaweicloud_vpc.here["core"].id`,
		`x.each["web"]`: `module.net["dmz"].huaweicloud_vpc.this.id`,
	} {
		refs := root.ByAddress(address).Get("vpc").Refs()
		if len(refs) != 1 || refs[0].String() != want {
			t.Errorf("%s refers to %v, want %s", address, refs, want)
		}
	}
}

func TestWayOfAValue(t *testing.T) {
	root := load(t, map[string]string{
		"terraform.tfvars": "encrypted = false\n",
		"main.tf": `variable "encrypted" {}
module "db" {
  source    = "./db"
  encrypted = var.encrypted
}`,
		"db/main.tf": `variable "encrypted" { type = bool }
locals { enc = var.encrypted }
resource "aws_db_instance" "x" {
  storage_encrypted = local.enc
}`,
	}, Options{})[0]
	v := root.ByAddress("module.db.aws_db_instance.x").Get("storage_encrypted")
	if v.IsTrue() != graph.No {
		t.Fatalf("storage_encrypted is %v", v)
	}
	var got []string
	for _, step := range v.Way() {
		start, _ := step.At.Positions()
		got = append(got, step.At.Path()+":"+string(rune('0'+start.Line))+" "+step.Note())
	}
	want := "terraform.tfvars:1 var.encrypted is set here | main.tf:4 argument of module.db | db/main.tf:2 local.enc"
	if strings.Join(got, " | ") != want {
		t.Errorf("way is\n%s\nwant\n%s", strings.Join(got, " | "), want)
	}
	start, end := v.At().Positions()
	if start.Line != 4 || start.Column != 3 || end.Column != 32 {
		t.Errorf("place is %v to %v", start, end)
	}
}

// The step into a file of values points at the very entry, through for_each and type conversion.
func TestWayLeadsToTheEntry(t *testing.T) {
	root := load(t, map[string]string{
		"terraform.tfvars": "databases = {\n  a = {\n    encrypted = false\n  }\n}\n",
		"main.tf": `variable "databases" {
  type = map(object({ encrypted = optional(bool), size = optional(number, 5) }))
}
resource "aws_db_instance" "x" {
  for_each          = var.databases
  storage_encrypted = coalesce(each.value.encrypted, true)
}`,
	}, Options{})[0]
	way := root.ByAddress(`aws_db_instance.x["a"]`).Get("storage_encrypted").Way()
	if len(way) != 1 {
		t.Fatalf("way is %v", way)
	}
	if start, _ := way[0].At.Positions(); start.Line != 3 || way[0].Note() != "var.databases is set here" {
		t.Errorf("the way starts at line %d: %s", start.Line, way[0].Note())
	}
}

func TestABareWordIsNotKnown(t *testing.T) {
	root := loadOne(t, "resource \"x\" \"y\" {\n  a = False\n}")
	if v := root.ByAddress("x.y").Get("a"); !v.IsUnknown() {
		t.Errorf("False is %v", v)
	}
}

// What nothing declares is none of the resources that are declared.
func TestUndeclaredIsNoOther(t *testing.T) {
	root := loadOne(t, `
variable "given" {}
resource "x" "y" {}
resource "z" "z" {
  undeclared = x.other.id
  counted    = x.other[0].id
  data       = data.x.other.id
  mixed      = "${x.other.id}/${x.other.name}"
  given      = var.given
}`)
	y, z := root.ByAddress("x.y"), root.ByAddress("z.z")
	for _, path := range []string{"undeclared", "counted", "data", "mixed"} {
		v := z.Get(path)
		if got := graph.Designates(v, y, "id"); got != graph.No || !v.IsUnknown() {
			t.Errorf("%s: designates %v, is %v", path, got, v)
		}
	}
	if got := graph.Designates(z.Get("given"), y, "id"); got != graph.Undetermined {
		t.Errorf("given: designates %v", got)
	}
	if cause := z.Get("undeclared").Cause(); cause.Kind != graph.NotDeclaredHere || cause.Subject != "x.other" {
		t.Errorf("the cause is %+v", cause)
	}
}

func TestBadInputIsReportedAndTheRestRead(t *testing.T) {
	nested := strings.Repeat("(", 1_000_000)
	doubled, squared := "locals {\n v0 = [\"x\"]\n", "locals {\n v0 = 1e9999\n"
	for i := range 50 {
		doubled += fmt.Sprintf(" v%d = [local.v%d, local.v%d]\n", i+1, i, i)
		squared += fmt.Sprintf(" v%d = local.v%d * local.v%d\n", i+1, i, i)
	}
	last := "}\noutput \"o\" {\n value = \"${length(local.v50)}\"\n}"
	tests := map[string]struct{ files map[string]string }{
		"Invalid expression":    {map[string]string{"bad.tf": "locals {\n x = \n}"}},
		"undeclared input":      {map[string]string{"bad.tf": "locals {\n x = var.nope\n}"}},
		"undeclared resource":   {map[string]string{"bad.tf": "locals {\n x = aws_vpc.nope.id\n}"}},
		"cycle":                 {map[string]string{"bad.tf": "locals {\n x = local.y\n y = local.x\n}\noutput \"o\" {\n value = local.x\n}"}},
		"no directory":          {map[string]string{"bad.tf": "module \"m\" {\n source = \"./nope\"\n}"}},
		"outside":               {map[string]string{"bad.tf": "module \"m\" {\n source = \"../../../..\"\n}"}},
		"calls the module":      {map[string]string{"bad.tf": "module \"m\" {\n source = \"./m\"\n}", "m/main.tf": "module \"m\" {\n source = \"../m\"\n}"}},
		"not UTF-8":             {map[string]string{"bad.tf": "locals { x = \"\xff\xfe\" }"}},
		"limit: more than 5000": {map[string]string{"bad.tf": "resource \"x\" \"z\" {\n count = 1000000000\n}"}},
		"limit: nested":         {map[string]string{"bad.tf": "locals {\n x = " + nested + "\n}"}},
		"operators":             {map[string]string{"bad.tf": "locals {\n x = 1" + strings.Repeat("+1", 1_000_000) + "\n}"}},
		"limit: more than 4000": {map[string]string{"bad.tf": "locals {\n x = " + strings.Repeat("!", 1_000_000) + "true\n}"}},
		"limit MaxElements":     {map[string]string{"bad.tf": doubled + last}},
		"limit MaxNumberBits":   {map[string]string{"bad.tf": squared + last}},
		"limit MaxSteps":        {map[string]string{"bad.tf": "output \"o\" {\n value = length([for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]])\n}"}},
		"blocks of dynamic":     {map[string]string{"bad.tf": "resource \"x\" \"z\" {\n dynamic \"a\" {\n for_each = flatten([for a in range(250) : range(250)])\n content {\n b = a.value\n }\n }\n}"}},
		"duplicate":             {map[string]string{"bad.tf": "variable \"a\" {}\nvariable \"a\" {}"}},
		"must be a whole":       {map[string]string{"bad.tf": "resource \"x\" \"z\" {\n count = 1.5\n}"}},
	}
	for want, test := range tests {
		test.files["good.tf"] = "resource \"x\" \"good\" {\n a = 1\n}"
		root := load(t, test.files, Options{})[0]
		readAll(root)
		found := false
		for _, d := range root.Diagnostics() {
			found = found || (strings.Contains(d.Message, want) && d.Severity == graph.Error && d.At.Path() != "")
		}
		if !found {
			t.Errorf("%s: diagnostics are %v", want, root.Diagnostics())
		}
		if good := root.ByAddress("x.good"); good == nil || good.Get("a").AtLeast(1) != graph.Yes {
			t.Errorf("%s: the rest is not read", want)
		}
	}
}

// TestCountNotKnown wants the cause of what an unknown number of instances depends on to be that of the number.
func TestCountNotKnown(t *testing.T) {
	root := loadOne(t, `
variable "on" { type = bool }
variable "rules" { default = [{ cidr = "10.0.0.0/8" }, { cidr = "0.0.0.0/0" }] }
resource "aws_network_acl_rule" "r" {
  count      = var.on ? length(var.rules) : 0
  cidr_block = lookup(var.rules[count.index], "cidr", null)
}
resource "aws_network_acl_rule" "number" {
  count       = var.on ? 2 : 1
  rule_number = count.index
}
resource "aws_network_acl_rule" "never" { count = var.on && false ? 1 : 0 }
`)
	for address, path := range map[string]string{"aws_network_acl_rule.r[*]": "cidr_block", "aws_network_acl_rule.number[*]": "rule_number"} {
		if r := root.ByAddress(address); r == nil {
			t.Errorf("%s is missing", address)
		} else if cause := r.Get(path).Cause(); cause.Kind != graph.NoValue || cause.Subject != "var.on" {
			t.Errorf("%s: %s: %v", address, path, cause)
		}
	}
	for _, r := range root.Resources() {
		if r.Name == "never" {
			t.Errorf("%s is there", r.Address)
		}
	}
}
