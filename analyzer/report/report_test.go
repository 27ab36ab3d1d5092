package report

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"html"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/analyzer/regulation"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares with a file in testdata, in which the style and the script that every page has are named. A page that had
// others would differ.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	got = bytes.Replace(got, []byte(htmlStyle), []byte("/* html/page.css */\n"), 1)
	got = bytes.Replace(got, []byte(htmlScript), []byte("// html/page.js\n"), 1)
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; run go test ./analyzer/report -update and read the difference. Got:\n%s", name, got)
	}
}

// span is where a text stands in a file.
func span(f *graph.File, text string) graph.Range {
	i := bytes.Index(f.Content, []byte(text))
	if i < 0 {
		panic(text + " is not in " + f.Path)
	}
	return graph.Range{File: f, Start: i, End: i + len(text)}
}

func ref(address, attribute string, at graph.Range) graph.Value {
	return graph.NewUnknown(graph.Meta{At: at, Trace: graph.Traced{From: graph.Origin{Op: graph.OpRef, Ref: graph.Ref{Address: address, Attribute: attribute}}}})
}

func variable(name string, at, declared graph.Range) graph.Value {
	cause := graph.Cause{Kind: graph.NoValue, Subject: name, At: declared}
	return graph.NewUnknown(graph.Meta{At: at, Trace: graph.Traced{From: graph.Origin{Op: graph.OpInput, Name: name, Cause: cause}}})
}

func object(fields ...any) graph.Value {
	var list []graph.Field
	for i := 0; i < len(fields); i += 2 {
		list = append(list, graph.Field{Name: fields[i].(string), Value: fields[i+1].(graph.Value)})
	}
	return graph.NewObject(list, graph.Meta{})
}

func text(s string) graph.Value   { return graph.NewString(s, graph.Meta{}) }
func number(s string) graph.Value { return graph.NewNumber(s, graph.Meta{}) }

// checks are two rules such as the real ones.
func checks() []*analyzer.Check {
	elsewhere := map[string]string{
		analyzer.CloudFormation: "not in this test", analyzer.Alibaba: "not in this test", analyzer.Tencent: "not in this test",
	}
	encrypted := func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		v := r.Get("storage_encrypted")
		verdict := analyzer.Decide(v.IsTrue(), "storage_encrypted", v, "storage_encrypted is %s, want true", v)
		if len(in.Root.Resources()) > 0 && verdict.Outcome == analyzer.Failed {
			if key := in.Root.ByAddress("aws_kms_key.a"); key != nil {
				verdict = verdict.Resting(key)
			}
			return verdict.Remedied("set `storage_encrypted = true`\nand `kms_key_id` to the key of the account")
		}
		return verdict
	}
	rotated := func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		v := r.Get("enable_key_rotation")
		return analyzer.Decide(v.IsTrue(), "enable_key_rotation", v, "enable_key_rotation is %s, want true", v)
	}
	return []*analyzer.Check{
		{
			ID: "rds-instances-enable-kms", Topic: "database", Severity: analyzer.High,
			Title: language.Text{En: "Database storage is encrypted", Hans: "标题", Hant: "標題"}, Rationale: "Whoever gets hold of a disk or a backup can read what is not encrypted.",
			Remedy: "Set `storage_encrypted = true`. A database that exists has to be restored from an encrypted snapshot.",
			Platforms: []analyzer.Platform{
				{Name: analyzer.AWS, Types: []string{"aws_rds_cluster", "aws_db_instance"}, Decides: analyzer.Full,
					Definition: "AWS Config rds-storage-encrypted: storage is encrypted", Limits: "whose key it is",
					References: []string{"https://docs.aws.amazon.com/config/latest/developerguide/rds-storage-encrypted.html"}, Judge: encrypted},
				{Name: analyzer.Huawei, Types: []string{"huaweicloud_rds_instance"}, Decides: analyzer.Partial,
					Definition: "Config rds-instances-enable-kms", References: []string{"https://support.huaweicloud.com/intl/en-us/"}, Judge: encrypted},
			},
			Parameters: []analyzer.Parameter{{Name: "scope", Default: "all", Doc: "which instances"}},
			Elsewhere:  elsewhere,
		},
		{
			ID: "kms-rotation-enabled", Topic: "keys", Severity: analyzer.Medium,
			Title: language.Text{En: "Keys are rotated", Hans: "标题", Hant: "標題"}, Rationale: "An old key has been seen by more people.", Remedy: "Set `enable_key_rotation = true`.",
			Platforms: []analyzer.Platform{
				{Name: analyzer.AWS, Types: []string{"aws_kms_key"}, Decides: analyzer.Full, Definition: "AWS Config cmk-backing-key-rotation-enabled",
					References: []string{"https://docs.aws.amazon.com/config/latest/developerguide/cmk-backing-key-rotation-enabled.html"}, Judge: rotated},
			},
			Elsewhere: map[string]string{
				analyzer.Huawei: "not in this test", analyzer.CloudFormation: "not in this test", analyzer.Alibaba: "not in this test", analyzer.Tencent: "not in this test",
			},
		},
	}
}

// bank is a small graph with a bit of everything: two roots that share a module, ways, secrets, unknowns, a module that was
// not read, things without a check, diagnostics.
func bank() *graph.Graph {
	module := graph.NewFile("modules/db/main.tf", []byte(`variable "encrypted" { type = bool }

resource "aws_db_instance" "main" {
	storage_encrypted = var.encrypted # 磁盘加密 😀
  password          = "canary-password"
}
`))
	prod := graph.NewFile("prod/main.tf", []byte(`module "db" {
  source    = "../modules/db"
  for_each  = toset(["cards", "loans"])
  encrypted = var.encrypted
}

resource "aws_kms_key" "a" {
  enable_key_rotation = var.rotate
}

resource "aws_kms_key" "b" { enable_key_rotation = true }
resource "aws_kms_key" "c" {
  tags = {}
}
module "vpc" { source = "terraform-aws-modules/vpc/aws" }
variable "rotate" {}
`))
	tfvars := graph.NewFile("prod/terraform.tfvars", []byte("encrypted = false\n"))
	dev := graph.NewFile("dev/main.tf", []byte("module \"db\" {\n  source = \"../modules/db\"\n  encrypted = true\n}\n}\n"))
	secret := span(module, `"canary-password"`)
	module.Hide(secret.Start, secret.End)

	database := func(address, root string, encrypted bool, way ...graph.Step) *graph.Resource {
		return &graph.Resource{
			Address: address, Type: "aws_db_instance", Name: "main", Module: strings.TrimSuffix(address, ".aws_db_instance.main"),
			At: span(module, `resource "aws_db_instance" "main"`),
			Body: graph.NewObject([]graph.Field{
				{Name: "storage_encrypted", Value: graph.NewBool(encrypted, graph.Meta{At: span(module, "storage_encrypted = var.encrypted"), Trace: graph.Traced{Steps: way}})},
				{Name: "password", Value: graph.NewString("canary-password", graph.Meta{At: secret, Sensitive: true})},
				{Name: "allocated_storage", Value: number("100000000000000000000.000000000000000001")},
				{Name: "kms_key_id", Value: ref("aws_kms_key.a", "arn", graph.Range{})},
				{Name: "snapshot_identifier", Value: graph.NewNull(graph.Meta{Trace: graph.Traced{}})},
				{Name: "restore", Value: graph.NewList([]graph.Value{object(
					"time", graph.NewNull(graph.Meta{Trace: graph.Traced{}}),
					"source", ref("data.aws_db_snapshot.last", "id", graph.Range{}),
				)}, graph.Meta{})},
			}, graph.Meta{At: span(module, `resource "aws_db_instance" "main"`)}),
		}
	}
	key := func(name string, rotation graph.Value) *graph.Resource {
		header := span(prod, `resource "aws_kms_key" "`+name+`"`)
		return &graph.Resource{Address: "aws_kms_key." + name, Type: "aws_kms_key", Name: name, At: header,
			Body: graph.NewObject([]graph.Field{{Name: "enable_key_rotation", Value: rotation}}, graph.Meta{At: header})}
	}
	way := []graph.Step{
		{Kind: graph.StepVarFile, Name: "var.encrypted", At: span(tfvars, "encrypted = false")},
		{Kind: graph.StepArgument, Name: "module.db", At: span(prod, "encrypted = var.encrypted")},
	}
	roots := []*graph.Root{
		graph.NewRoot("dev", graph.Terraform, func(root *graph.Root) {
			root.Add(database("module.db.aws_db_instance.main", "dev", true,
				graph.Step{Kind: graph.StepArgument, Name: "module.db", At: span(dev, "encrypted = true")}))
			root.AddOutput("endpoint", ref("module.db.aws_db_instance.main", "endpoint", graph.Range{}))
			root.Report(graph.Errorf(graph.Range{File: dev, Start: len(dev.Content) - 2, End: len(dev.Content) - 1}, "a closing brace that nothing opened"))
		}),
		graph.NewRoot("prod", graph.Terraform, func(root *graph.Root) {
			root.Add(database(`module.db["cards"].aws_db_instance.main`, "prod", false, way...))
			root.Add(database(`module.db["loans"].aws_db_instance.main`, "prod", false, way...))
			root.Add(key("a", variable("var.rotate", span(prod, "enable_key_rotation = var.rotate"), span(prod, `variable "rotate"`))))
			root.Add(key("b", graph.NewBool(true, graph.Meta{At: span(prod, "enable_key_rotation = true")})))
			root.Add(key("c", graph.NewAbsent(span(prod, `resource "aws_kms_key" "c"`))))
			root.Add(&graph.Resource{Address: "terraform_data.x", Type: "terraform_data", Name: "x", At: span(prod, "tags = {}"),
				Body: object("input", graph.NewNull(graph.Meta{}), "triggers_replace", graph.NewList([]graph.Value{text("a"), graph.NewNull(graph.Meta{})}, graph.Meta{}))})
			root.Add(&graph.Resource{Address: "data.aws_db_snapshot.last", Type: "aws_db_snapshot", Name: "last", Mode: graph.Data, At: span(prod, "tags = {}"), Body: object()})
			root.AddModuleNotRead(graph.ModuleCall{Address: "module.vpc", Source: "terraform-aws-modules/vpc/aws", At: span(prod, `module "vpc"`)})
			root.Report(graph.Warningf(span(prod, `module "vpc"`), "module.vpc is not installed: run terraform init"))
			root.AddOutput("endpoint", text("db.example"))
		}),
	}
	unread := graph.NewFile("dev/broken.tf", nil)
	return &graph.Graph{Roots: roots, Files: []*graph.File{unread, dev, module, prod, tfvars}, Modules: 3,
		Diagnostics: []graph.Diagnostic{graph.Errorf(graph.Range{File: unread}, "cannot be read: permission denied")}}
}

func clauses(check string) []Clause {
	return map[string][]Clause{
		"rds-instances-enable-kms": {{"hkma-tm-g-1", "3.1.1"}, {"hkma-tm-g-1", "4.2"}, {"jrt-0167-2020", "8.2.1"}},
	}[check]
}

func scan(t testing.TB, g *graph.Graph, include Include) *Input {
	t.Helper()
	if err := analyzer.Validate(checks()); err != nil {
		t.Fatal(err)
	}
	report, err := analyzer.Run(context.Background(), g, checks(), analyzer.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return &Input{
		Report: report, Checks: checks(), Clauses: clauses, Include: include,
		Manifest: Manifest{Version: "0.1.0", CatalogueHash: CatalogueHash(checks()), InputHash: InputHash(g.Files)},
	}
}

// framework has a clause for each status that the bank can have.
func framework() *regulation.Framework {
	say := func(en string) language.Text { return language.Text{En: en, Hans: "简" + en, Hant: "繁" + en} }
	return &regulation.Framework{
		ID: "hkma-tm-g-1", Title: say("General principles"), Issuer: say("HKMA"), Nature: say("guideline"), Language: language.English,
		Edition: say("2003"), Statement: say("The 7 clauses that a test names."), Mapping: say("a test's own reading"), URL: "https://www.hkma.gov.hk/",
		Clauses: []regulation.Clause{
			{ID: "3.1.1", Title: say("Encryption"), Summary: say("Data are encrypted."), Place: "table 4", Operator: regulation.Customer, CouldShow: regulation.Automatable, Checks: []string{"rds-instances-enable-kms"}},
			{ID: "3.1.4", Title: say("Keys"), Summary: say("Keys are managed."), Place: "table 4", Level: regulation.Basic, Operator: regulation.Shared, CouldShow: regulation.Partial, OtherEvidence: say("key inventory."), Checks: []string{"kms-rotation-enabled"}},
			{ID: "4.1", Title: say("Trails"), Summary: say("There is a trail."), Place: "table 4", Operator: regulation.Customer, CouldShow: regulation.Partial, OtherEvidence: say("log reviews."), Checks: []string{"cts-tracker-exists"}},
			{ID: "4.2", Title: say("Reviews"), Summary: say("Trails are read."), Place: "table 4", Operator: regulation.Customer, CouldShow: regulation.Partial, OtherEvidence: say("minutes."), NotAssessed: "not-yet"},
			{ID: "5", Title: say("Staff"), Summary: say("Staff are trained."), Place: "table 4", Operator: regulation.Provider, CouldShow: regulation.Procedural, OtherEvidence: say("training records.")},
		},
	}
}

// assessed is the bank with what it shows of the clauses: one failure is excepted, another lies in a path that is left out,
// and one check is switched off.
func assessed(t testing.TB, l language.Language) *Input {
	t.Helper()
	in := scan(t, bank(), everything)
	in.Language = l
	frameworks := []*regulation.Framework{framework()}
	in.Frameworks = func() []*regulation.Framework { return frameworks }
	in.Reasons = regulation.Reasons{"not-yet": {En: "there is no check yet", Hans: "尚无检查项", Hant: "未有檢查項目"}}
	in.Glossary = []regulation.Term{{Term: language.Text{En: "key", Hans: "密钥", Hant: "密碼匙"}, Definition: language.Text{En: "A secret value.", Hans: "秘密数值。", Hant: "秘密數值。"}}}
	in.Manifest.Labels = map[string]string{"system": "=payments", "owner": "team-a"}
	in.Manifest.Settings = map[string]any{"regulation": []string{"hkma-tm-g-1"}}
	scope := regulation.Scope{
		Report: in.Report, Checks: in.Checks, Off: map[string]string{"cts-tracker-exists": ".lintel.yaml:3"},
		Altered: map[string][]string{"kms-rotation-enabled": {".lintel.yaml:7"}}, Incomplete: true,
	}
	for i := range in.Report.Results {
		r := &in.Report.Results[i]
		if r.Outcome != analyzer.Failed {
			continue
		}
		if scope.Excluded == nil {
			left := *r
			left.Resource.Address += "_old"
			left.Suppression = &analyzer.Suppression{Kind: analyzer.Excluded, Reason: "old/** (.lintel.yaml:2)"}
			scope.Excluded = append(scope.Excluded, left)
			r.Suppression = &analyzer.Suppression{Kind: analyzer.Inline, Reason: "moves in May", Until: "2027-05-31", Approver: "Chan", At: r.At}
		}
	}
	in.Regulations = regulation.Assess(frameworks, scope)
	return in
}

// judging are words by which a report would say what only a regulator can (design, law 8). A style sheet has its own percent
// signs.
var judging = regexp.MustCompile(`(?i)\bcompliant\b|violat|\bgrade\b|\d ?[%％]|合规|合規|达标|達標`)

func TestNoFormatJudges(t *testing.T) {
	styles := regexp.MustCompile(`(?s)<(style|script)>.*?</(style|script)>`)
	for _, format := range Formats {
		for _, l := range language.All {
			out := styles.ReplaceAll(written(t, format.Write, assessed(t, l)), nil)
			if word := judging.Find(out); word != nil {
				t.Errorf("%s in %s says %q", format.Name, l, word)
			}
		}
	}
}

func TestEveryPhraseIsThere(t *testing.T) {
	all := reflect.ValueOf(phrases)
	texts := map[string]language.Text{}
	for i := range all.NumField() {
		name := all.Type().Field(i).Name
		switch phrase := all.Field(i).Interface().(type) {
		case language.Text:
			texts[name] = phrase
		case plural:
			texts[name] = phrase.Text
			if phrase.one == phrase.En || strings.Count(phrase.one, "%") != strings.Count(phrase.En, "%") {
				t.Errorf("%s: of one, English says %q", name, phrase.one)
			}
		}
	}
	for kind, label := range causeLabels {
		texts[string(kind)] = label
	}
	for decides, label := range decidesLabels {
		texts[string(decides)] = label
	}
	for s := analyzer.Low; s <= analyzer.Critical; s++ {
		texts[s.String()] = s.Label()
	}
	for name, text := range texts {
		if missing := text.Missing(); missing != nil && name != "MessagesInEnglish" && name != "PagesInEnglish" {
			t.Errorf("%s: missing in %v", name, missing)
		}
		for _, l := range language.All {
			if want, have := strings.Count(text.En, "%"), strings.Count(text.In(l), "%"); have != want && text.En != "" {
				t.Errorf("%s: %d arguments in %s, want %d", name, have, l, want)
			}
		}
	}
}

// Every clause report begins with what its clauses are and what it is not.
func TestClauseReportsSayWhatTheyAreNot(t *testing.T) {
	for _, format := range []Reporter{Text, JSON, HTML, Markdown, CSV} {
		for _, l := range language.All {
			in := assessed(t, l)
			out := string(written(t, format, in))
			clause := strings.Index(out, in.say(in.Frameworks()[0].Clauses[0].Title))
			for _, text := range []string{in.say(in.Frameworks()[0].Statement), in.say(regulation.Notice)} {
				if at := strings.Index(html.UnescapeString(out), text); at < 0 || at > clause {
					t.Errorf("%s: %q does not stand before the clauses:\n%.2000s", l, text, out)
				}
			}
		}
	}
}

func written(t testing.TB, write Reporter, in *Input) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, in); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

var everything = Include{Passed: true, Undetermined: true}

func TestFormats(t *testing.T) {
	for _, format := range Formats {
		check := func(name string, in *Input) {
			out := written(t, format.Write, in)
			if strings.HasPrefix(format.Name, "sarif") {
				out = indented(t, out)
			}
			golden(t, name+"."+format.Name, out)
		}
		check("scan", scan(t, bank(), Include{}))
		check("everything", scan(t, bank(), everything))
		check("empty", scan(t, &graph.Graph{}, everything))
		check("clauses", assessed(t, language.English))
	}
	for _, name := range []string{"text", "markdown", "html", "junit"} {
		for _, l := range []language.Language{language.Simplified, language.Traditional} {
			format := Formats[slices.IndexFunc(Formats, func(f Format) bool { return f.Name == name })]
			in := assessed(t, l)
			in.Include.Suppressed = true
			golden(t, "clauses."+string(l)+"."+name, written(t, format.Write, in))
		}
	}
}

func TestSameReportSameBytes(t *testing.T) {
	for _, format := range Formats {
		first := written(t, format.Write, scan(t, bank(), everything))
		for range 5 {
			if !bytes.Equal(first, written(t, format.Write, scan(t, bank(), everything))) {
				t.Errorf("%s: the same report gave other bytes", format.Name)
			}
		}
	}
}

func TestNoSecretLeaves(t *testing.T) {
	for _, format := range Formats {
		if bytes.Contains(written(t, format.Write, scan(t, bank(), everything)), []byte("canary")) {
			t.Errorf("%s shows a secret", format.Name)
		}
	}
}

// brokenWriter takes a few bytes and no more, as a full disk does.
type brokenWriter int

func (w *brokenWriter) Write(p []byte) (int, error) {
	if *w -= brokenWriter(len(p)); *w < 0 {
		return 0, os.ErrClosed
	}
	return len(p), nil
}

func TestWriteErrorsAreReturned(t *testing.T) {
	for _, format := range Formats {
		w := brokenWriter(10)
		if format.Write(&w, scan(t, bank(), everything)) == nil {
			t.Errorf("%s lost the error of a write", format.Name)
		}
	}
}

func TestJSONIsOneObject(t *testing.T) {
	var report struct {
		Schema  string
		Summary struct{ Failed, Passed, Undetermined int }
		Results []struct{ Outcome string }
	}
	if err := json.Unmarshal(written(t, JSON, scan(t, bank(), everything)), &report); err != nil {
		t.Fatal(err)
	}
	if report.Schema != ScanSchema || report.Summary.Failed != 3 || report.Summary.Passed != 2 || report.Summary.Undetermined != 1 || len(report.Results) != 6 {
		t.Errorf("got %+v", report)
	}
}
