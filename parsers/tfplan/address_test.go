package tfplan

import (
	"strings"
	"testing"
)

func TestSteps(t *testing.T) {
	tests := []struct {
		text string
		want string // name, or key, of each step
	}{
		{"aws_vpc.a", "aws_vpc a"},
		{"aws_vpc.a.id", "aws_vpc a id"},
		{"aws_subnet.a[0].id", "aws_subnet a [0] id"},
		{`aws_subnet.a["x.y[z]"].id`, `aws_subnet a ["x.y[z]"] id`},
		{`aws_subnet.a["a\"b\\c"]`, `aws_subnet a ["a\"b\\c"]`},
		{`aws_subnet.a["$${x}%%{y}"]`, `aws_subnet a ["$${x}%%{y}"]`},
		{"aws_subnet.a[*]", "aws_subnet a [*]"},
		{`module.a["k"].module.b[1].aws_vpc.c[0]`, `module a ["k"] module b [1] aws_vpc c [0]`},
		{"data.zones.z.names[1]", "data zones z names [1]"},
		{"", ""}, {"a..b", ""}, {"a.", ""}, {".a", ""}, {"a[", ""}, {"a[x]", ""}, {`a["x]`, ""}, {`a["x\`, ""}, {"a[0]b", "a [0] b"},
	}
	for _, test := range tests {
		var got []string
		for _, s := range parseSteps(test.text) {
			if s.index {
				got = append(got, s.key.String())
			} else {
				got = append(got, s.name)
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestKeysAreWrittenAsTerraformDoes(t *testing.T) {
	for text, want := range map[string]string{
		"a": `["a"]`, "": `[""]`, "a\"b": `["a\"b"]`, "a\n\t\r\\": `["a\n\t\r\\"]`, "${a} %{b} $x": `["$${a} %%{b} $x"]`, "é中": `["é中"]`, "\u0001\U000e0001": `["\u0001\U000e0001"]`,
	} {
		if got := (instanceKey{textKey, text}).String(); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func TestModules(t *testing.T) {
	tests := []struct{ address, module, parent, name string }{
		{"aws_vpc.a", "", "", ""},
		{"module.a.aws_vpc.b", "module.a", "", "a"},
		{`module.a["x.y"].data.aws_vpc.b[0]`, `module.a["x.y"]`, "", "a"},
		{"module.a[0].module.b.aws_vpc.c", "module.a[0].module.b", "module.a[0]", "b"},
	}
	for _, test := range tests {
		module := moduleOf(test.address)
		parent, name, _, ok := splitModule(module)
		if module != test.module || parent != test.parent || name != test.name || ok != (module != "") {
			t.Errorf("%s: in %q, which is %q called by %q", test.address, module, name, parent)
		}
	}
}
