package tfplan_test

import (
	"context"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/tfplan"
)

func load(t *testing.T, content string) (*graph.File, *tfplan.Result) {
	t.Helper()
	file := graph.NewFile("plan.json", []byte(content))
	result, err := tfplan.Load(context.Background(), file, tfplan.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return file, result
}

// planOf is a plan with one resource, of which the three trees are given, and its expressions in the configuration.
func planOf(after, unknown, sensitive, expressions string) string {
	return `{"format_version":"1.2","terraform_version":"1.11.4","resource_changes":[{"address":"aws_x.a","mode":"managed","type":"aws_x","name":"a",
"provider_name":"registry.terraform.io/hashicorp/aws","change":{"actions":["create"],"before":null,"after":` + after + `,"after_unknown":` + unknown + `,
"before_sensitive":false,"after_sensitive":` + sensitive + `}}],
"configuration":{"root_module":{"resources":[{"address":"aws_x.a","mode":"managed","type":"aws_x","name":"a","provider_config_key":"aws","expressions":` +
		expressions + `}]}}}`
}

func TestBadInputIsAnErrorWithAPlace(t *testing.T) {
	valid := planOf(`{"a":1}`, `{}`, `{}`, `{"a":{"constant_value":1}}`)
	wide := func(text string) string {
		var b strings.Builder
		b.WriteString("\xff\xfe")
		for _, unit := range utf16.Encode([]rune(text)) {
			b.WriteByte(byte(unit))
			b.WriteByte(byte(unit >> 8))
		}
		return b.String()
	}
	tests := []struct {
		name, content string
		message       string
		at            string // what the place begins with
		roots         int
	}{
		{"cut off", valid[:len(valid)-40], "invalid JSON: unexpected end", "", 0},
		{"a comma too many", strings.Replace(valid, `{"a":1}`, `{"a":1,}`, 1), "invalid JSON: invalid character '}'", `}`, 0},
		{"brackets that do not match", strings.Replace(valid, `{"a":1}`, `{"a":1]`, 1), "invalid JSON", `]`, 0},
		{"two documents", valid + valid, "invalid JSON: invalid character '{' after top-level value", `{"format`, 0},
		{"a newer format", strings.Replace(valid, `"1.2"`, `"2.0"`, 1), "format version 2.0 is newer", `"2.0"`, 0},
		{"no version", strings.Replace(valid, `"1.2"`, `"new"`, 1), "format_version is not a version", `"new"`, 0},
		{"a raw state", `{"version":3,"terraform_version":"0.11.0","serial":1,"lineage":"x"}`, "is a raw state", `{`, 0},
		{"a log", `{"@level":"info","@message":"x"}`, "holds the log lines", `{`, 0},
		{"a binary plan", "PK\x03\x04...tfplan", "is a plan in Terraform's own format", "PK", 0},
		{"something else", `{"a":1}`, "is neither a plan nor a state", `{`, 0},
		{"UTF-16", wide(valid), "", "", 0},
		{"not UTF-8", strings.Replace(valid, `"a":1`, "\"a\":\"\xff\"", 1), "the file is not UTF-8", "\xff", 0},
		{"a deep nest", strings.Replace(valid, `"a":1`, `"a":`+strings.Repeat("[", 5000)+strings.Repeat("]", 5000), 1), "more than 500 objects and lists are nested", "[", 0},
		{"a huge number", strings.Replace(valid, `"a":1`, `"a":1e999`, 1), "beyond the range of a 64-bit float", `1e999`, 1},
		{"a long number", strings.Replace(valid, `"a":1`, `"a":1`+strings.Repeat("0", 400), 1), "beyond the range of a 64-bit float", `1000`, 1},
		{"errored", strings.Replace(valid, `"terraform_version"`, `"errored":true,"terraform_version"`, 1), "marked errored", `true`, 1},
	}
	for _, test := range tests {
		file, result := load(t, test.content)
		if len(result.Diagnostics) != 1 || len(result.Roots) != test.roots {
			t.Errorf("%s: %d diagnostics, %d roots", test.name, len(result.Diagnostics), len(result.Roots))
			continue
		}
		d := result.Diagnostics[0]
		if d.Severity != graph.Error || !strings.Contains(d.Message, test.message) {
			t.Errorf("%s: %s %q, want %q", test.name, d.Severity, d.Message, test.message)
		}
		if d.At.File != file || !strings.HasPrefix(string(file.Content[d.At.Start:]), test.at) {
			t.Errorf("%s: points at %.20q, want %q", test.name, file.Content[d.At.Start:], test.at)
		}
		if test.roots == 0 && !file.Hides(0, 1) {
			t.Errorf("%s: what cannot be read must be hidden", test.name)
		}
	}
}

func TestNumbersAreExact(t *testing.T) {
	const number = "12345678901234567890.123456789012345678901234567890"
	_, result := load(t, planOf(`{"n":`+number+`}`, `{}`, `{}`, `{}`))
	if text, _ := result.Roots[0].ByAddress("aws_x.a").Get("n").Text(); text != number {
		t.Errorf("%s became %s", number, text)
	}
}

// What is unknown and not set is absent, if it is certain that nobody has set it.
func TestAbsent(t *testing.T) {
	tests := []struct {
		name                                   string
		after, unknown, sensitive, expressions string
		path                                   string
		want                                   graph.State
	}{
		{"not set", `{}`, `{"key":true}`, `{}`, `{}`, "key", graph.Absent},
		{"set", `{}`, `{"key":true}`, `{}`, `{"key":{"references":["aws_k.k.arn","aws_k.k"]}}`, "key", graph.Unknown},
		{"set with a function of nothing", `{}`, `{"key":true}`, `{}`, `{"key":{}}`, "key", graph.Unknown},
		{"set to null", `{}`, `{"key":true}`, `{}`, `{"key":{"constant_value":null}}`, "key", graph.Absent},
		{"set to a variable that is null", `{}`, `{"key":true}`, `{}`, `{"key":{"references":["var.null"]}}`, "key", graph.Absent},
		{"set to a variable that is not", `{}`, `{"key":true}`, `{}`, `{"key":{"references":["var.text"]}}`, "key", graph.Unknown},
		{"a list that may be a block", `{}`, `{"disk":true}`, `{"disk":[]}`, `{}`, "disk", graph.Unknown},
		{"a map", `{}`, `{"tags":true}`, `{"tags":{}}`, `{}`, "tags", graph.Absent},
		{"in a block that is written", `{"disk":[{"size":1}]}`, `{"disk":[{"key":true}]}`, `{"disk":[{}]}`,
			`{"disk":[{"size":{"constant_value":1}}]}`, "disk.key", graph.Absent},
		{"in one of two blocks", `{"disk":[{"size":1},{"size":2}]}`, `{"disk":[{"key":true},{"key":true}]}`, `{"disk":[{},{}]}`,
			`{"disk":[{"size":{"constant_value":1}},{"size":{"constant_value":2},"key":{"references":["aws_k.k.arn"]}}]}`, "disk.key", graph.Absent},
		{"in a block of a set in another order", `{"disk":[{"size":1},{"size":2}]}`, `{"disk":[{"key":true},{"key":true}]}`, `{"disk":[{},{}]}`,
			`{"disk":[{"size":{"constant_value":2},"key":{"references":["aws_k.k.arn"]}},{"size":{"constant_value":1}}]}`, "disk.key", graph.Absent},
		{"in a block that is not written", `{"disk":[{"size":1}]}`, `{"disk":[{"key":true}]}`, `{"disk":[{}]}`, `{}`, "disk.key", graph.Unknown},
		{"in a block beside a dynamic one", `{"disk":[{"size":1},{"size":2}]}`, `{"disk":[{"key":true},{"key":true}]}`, `{"disk":[{},{}]}`,
			`{"disk":[{"size":{"constant_value":1}}]}`, "disk.key", graph.Unknown},
		{"a dynamic block inside a written one", `{"disk":[{"size":1}]}`, `{"disk":[{"lock":[{"key":true}]}]}`, `{"disk":[{"lock":[{}]}]}`,
			`{"disk":[{"size":{"constant_value":1}}]}`, "disk.lock.key", graph.Unknown},
		{"in an object that is written out", `{"disk":{"size":1}}`, `{"disk":{"key":true}}`, `{"disk":{}}`, `{"disk":{"constant_value":{"size":1}}}`, "disk.key", graph.Absent},
		{"the id", `{}`, `{"id":true}`, `{}`, `{}`, "id", graph.Unknown},
	}
	for _, test := range tests {
		content := planOf(test.after, test.unknown, test.sensitive, test.expressions)
		content = strings.Replace(content, `"resource_changes"`, `"variables":{"null":{"value":null},"text":{"value":"x"}},"resource_changes"`, 1)
		file, result := load(t, content)
		v := result.Roots[0].ByAddress("aws_x.a").Get(test.path)
		if v.State() != test.want {
			t.Errorf("%s: state %d, want %d", test.name, v.State(), test.want)
		}
		leaf := test.path[strings.LastIndexByte(test.path, '.')+1:]
		if at := v.At(); !strings.HasPrefix(string(file.Content[at.Start:at.End]), `"`+leaf+`":`) {
			t.Errorf("%s: points at %q", test.name, file.Content[at.Start:at.End])
		}
	}
	noConfiguration := strings.Replace(planOf(`{}`, `{"key":true}`, `{}`, `{}`), `"configuration"`, `"other"`, 1)
	if _, result := load(t, noConfiguration); !result.Roots[0].ByAddress("aws_x.a").Get("key").IsUnknown() {
		t.Error("without a configuration nothing is absent")
	}
}

// What one instance shows of an argument holds for all of its type.
func TestShapesAreLearnt(t *testing.T) {
	content := planText(t, object{
		"resource_changes": []object{
			created("aws_x.known", nil), created("aws_x.open", nil),
		},
		"configuration": object{"root_module": object{"resources": []object{
			written("aws_x.known", nil, object{"network": []object{{"id": object{"constant_value": "x"}}}}), written("aws_x.open", nil, object{}),
		}}},
	})
	change := `"after":{},"after_sensitive":{}`
	content = strings.Replace(content, change, `"after":{"zones":["a"],"disk":[{"size":1}]},"after_sensitive":{"zones":[false],"disk":[{}]}`, 1)
	content = strings.Replace(content, change, `"after":{},"after_sensitive":{"zones":[],"disk":[],"network":[],"groups":[],"subnets":[]}`, 1)
	content = strings.ReplaceAll(content, `"after_unknown":{"id":true}`, `"after_unknown":{"id":true,"zones":true,"disk":true,"network":true,"groups":true}`)
	content = strings.Replace(content, `,"zones":true,"disk":true,"network":true,"groups":true`, "", 1)
	_, result := load(t, content)
	r := result.Roots[0].ByAddress("aws_x.open")
	for path, want := range map[string]graph.State{"zones": graph.Absent, "disk": graph.Unknown, "network": graph.Unknown, "groups": graph.Unknown} {
		if got := r.Get(path).State(); got != want {
			t.Errorf("%s: state %d, want %d", path, got, want)
		}
	}
}
