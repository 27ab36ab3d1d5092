package terraform

import (
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// said is what is known of a value, or that a syntax error hides it.
func said(v graph.Value) string {
	switch text, ok := v.Text(); {
	case v.IsAbsent():
		return "absent"
	case v.IsUnknown() && strings.HasPrefix(v.Cause().Text(), "a syntax error"):
		return "hidden"
	case v.IsUnknown():
		return "unknown"
	case ok:
		return text
	}
	return v.String()
}

func TestSyntaxErrorsHide(t *testing.T) {
	const other = "\nresource \"t\" \"other\" {\n  a = 1\n}\n"
	for name, test := range map[string]struct{ src, want string }{
		"nothing":                         {"resource \"t\" \"x\" {\n  a = 1\n}\n", "t.x a=1 b=absent"},
		"an argument without equals sign": {"resource \"t\" \"x\" {\n  a = 1\n  c\n  b = 2\n}\n" + other, "t.x a=1 b=2 z=hidden, t.other a=1 b=absent"},
		"the rest of a block":             {"resource \"t\" \"x\" {\n  a = 1\n  \"c\" = 3\n  b = 2\n}\n" + other, "t.x a=1 b=hidden, t.other a=1 b=absent"},
		"the end of a line":               {"resource \"t\" \"x\" {\n  a = 1 2\n  b = 2\n}\n" + other, "t.x a=hidden b=2 z=hidden, t.other a=1 b=absent"},
		"an element":                      {"resource \"t\" \"x\" {\n  a = [1 2]\n  b = 2\n}\n" + other, "t.x a=hidden b=2, t.other a=1 b=absent"},
		"in silence, behind the first":    {"resource \"t\" \"y\" {\n  c\n}\nresource \"t\" \"x\" {\n  a = [1, 2 3]\n  b = {c = 1 d = 2}\n  \"e\" = 1\n  z = 1\n}\n" + other, "t.x a=hidden b=hidden z=hidden, t.other a=1 b=absent"},
		"one of two":                      {"resource \"t\" \"x\" {\n  a = 1\n  a = 2\n  b = 2\n}\n" + other, "t.x a=hidden b=2, t.other a=1 b=absent"},
		"a nested block":                  {"resource \"t\" \"x\" {\n  a = 1\n  n {\n    c = 1\n    \"d\" = 2\n  }\n}\n" + other, "t.x a=1 b=hidden n.c=1 n.d=hidden, t.other b=absent"},
		"blocks of a type that was read":  {"resource \"t\" \"x\" {\n  n {\n    c = 1\n  }\n  \"d\" = 2\n  n {\n    c = 2\n  }\n}\n", "t.x n.c=1 n.d=absent m=hidden"},
		"what an open block swallows":     {"resource \"t\" \"x\" {\n  a = 1\n  n {\n    c = 1\n  b = 2\n}\n" + other, "t.x a=1 b=hidden n.d=hidden"},
		"what a bracket too many ends":    {"resource \"t\" \"x\" {\n  a = 1\n  n {\n    c = 1\n  }\n  }\n  b = 2\n}\n" + other, "t.x a=1 b=hidden n.c=1 n.d=hidden"},
		"a header":                        {"resource \"t\" \"x\"\n{\n  a = 1\n}\n" + other, "t.x a=hidden"},
		"arguments of a call":             {"module \"m\" {\n  source = \"./m\"\n  a = 1\n  \"b\" = 2\n}\n", "module.m.t.x a=1 b=hidden"},
		"a default":                       {"module \"m\" {\n  source = \"./m\"\n  a = 1\n  b = \n}\n", "module.m.t.x a=1 b=hidden"},
		"a local value":                   {"locals {\n  c = 1 +\n  d = 2\n}\nresource \"t\" \"x\" {\n  a = local.c\n  b = local.d\n}\n", "t.x a=hidden b=2 z=absent"},
		"what a reference looks up":       {"resource \"t\" \"y\" {\n  c = 1\n  \"n\" {}\n}\nresource \"t\" \"x\" {\n  a = t.y.c\n  b = length(t.y.n)\n}\n", "t.x a=1 b=unknown"},
		"the configuration of a provider": {"provider \"t\" {\n  \"region\" = \"r\"\n}\nresource \"t\" \"x\" {\n  a = 1\n}\n", "t.x a=1 b=absent region=hidden"},
	} {
		t.Run(name, func(t *testing.T) {
			root := load(t, map[string]string{
				"main.tf": test.src, "m/main.tf": "variable \"a\" {}\nvariable \"b\" {\n  default = 7\n}\nresource \"t\" \"x\" {\n  a = var.a\n  b = var.b\n}\n",
			}, Options{})[0]
			for _, line := range strings.Split(test.want, ", ") {
				address, wants, _ := strings.Cut(line, " ")
				r := root.ByAddress(address)
				if r == nil {
					t.Fatalf("%s was not read", address)
				}
				for _, want := range strings.Fields(wants) {
					path, want, _ := strings.Cut(want, "=")
					v := r.Get(path)
					if path == "region" {
						v = r.Provider.Region
					}
					if got := said(v); got != want {
						t.Errorf("%s.%s is %s, want %s", address, path, got, want)
					}
				}
			}
		})
	}
}

// There may be more blocks than those that were read, and nobody knows what they say.
func TestSyntaxErrorsHideBlocks(t *testing.T) {
	root := loadOne(t, "resource \"t\" \"x\" {\n  n {\n    c = 1\n  }\n  \"d\" = 2\n}\nresource \"t\" \"y\" {\n  n {\n    c = 1\n  }\n}\n")
	for address, want := range map[string]int{"t.x": 2, "t.y": 1} {
		found := root.ByAddress(address).All("n.c")
		if len(found) != want || said(found[0]) != "1" || found[0].Exists() != graph.Yes {
			t.Errorf("%s has %d blocks, want %d", address, len(found), want)
		} else if last := found[len(found)-1]; want > 1 && (said(last) != "hidden" || last.Exists() != graph.Undetermined) {
			t.Errorf("%s: the last block is %s and exists: %v", address, said(last), last.Exists())
		}
	}
}

// Where something cannot be read there may be what a resource needs.
func TestSyntaxErrorsHideResources(t *testing.T) {
	const bucket = "resource \"b\" \"x\" {\n  name = \"x\"\n}\n"
	const other = "resource \"t\" \"x\" {\n  a = [1 2]\n}\n"
	for name, test := range map[string]struct {
		files    map[string]string
		complete bool
	}{
		"nothing":            {map[string]string{"other.tf": "resource \"t\" \"x\" {}\n"}, true},
		"a value":            {map[string]string{"other.tf": other}, true},
		"a resource":         {map[string]string{"other.tf": other + "resorce \"policy\"\n"}, false},
		"in a module":        {map[string]string{"other.tf": "module \"m\" {\n  source = \"./m\"\n}\n", "m/main.tf": "resource \"policy\"\n{\n}\n"}, false},
		"in JSON":            {map[string]string{"other.tf.json": `{"resource": {"t": {"x": {"a": 1}}},,}`}, false},
		"that is not text":   {map[string]string{"other.tf": "\xff\xfe"}, false},
		"in an override":     {map[string]string{"override.tf": "resource \"t\" \"x\" {\n"}, false},
		"in another root":    {map[string]string{"apart/main.tf": "resource \"t\" \"x\" {\n"}, true},
		"in files of values": {map[string]string{"terraform.tfvars": "a = \n"}, true},
	} {
		test.files["main.tf"] = bucket
		for _, root := range load(t, test.files, Options{}) {
			r := root.ByAddress("b.x")
			if r == nil {
				continue
			}
			join := root.PointingAt(r, "policy", "bucket", "name")
			if len(join.Found) > 0 || join.Complete() != test.complete {
				t.Errorf("%s: complete: %v", name, join.Complete())
			}
			if !test.complete && !strings.HasPrefix(join.Cause().Text(), "depends on the rest of ") {
				t.Errorf("%s: %s", name, join.Cause().Text())
			}
		}
	}
}

// An override of which a part was lost makes no more known than the block that it is merged into.
func TestSyntaxErrorsInOverrides(t *testing.T) {
	root := load(t, map[string]string{
		"main.tf":     "resource \"t\" \"x\" {\n  a = 1\n  b = 1\n}\n",
		"override.tf": "resource \"t\" \"x\" {\n  a = 2\n  \"c\" = 2\n}\n",
	}, Options{})[0]
	r := root.ByAddress("t.x")
	if a, z := said(r.Get("a")), said(r.Get("z")); a != "2" || z != "hidden" {
		t.Errorf("a is %s, z is %s", a, z)
	}
}
