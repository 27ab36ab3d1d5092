package main

import (
	"strings"
	"testing"
)

// TestBadInput: whatever is wrong with a part of the input, it is said with a place, the rest is analysed all the same, and the
// exit code tells.
func TestBadInput(t *testing.T) {
	tests := []struct {
		name  string
		files map[string]string
		want  string // the start of a diagnostic
		exit  int
	}{
		{"syntax error", map[string]string{"x.tf": "locals {\n  a =\n}\n"}, "error x.tf: ", exitIncomplete},
		{"not UTF-8", map[string]string{"x.tf": "locals {\n  a = \"\xff\"\n}\n"}, "error x.tf: ", exitIncomplete},
		{"UTF-16", map[string]string{"x.tf": "\xff\xfel\x00o\x00"}, "error x.tf: ", exitIncomplete},
		{"missing module", map[string]string{"x.tf": "module \"m\" {\n  source = \"./nothing\"\n}\n"}, "error x.tf: ", exitIncomplete},
		{"module outside", map[string]string{"x.tf": "module \"m\" {\n  source = \"../outside\"\n}\n"}, "error x.tf: ", exitIncomplete},
		{"module that calls itself", map[string]string{"m/x.tf": "module \"m\" {\n  source = \"../m\"\n}\n"}, "error m/x.tf: ", exitIncomplete},
		{"module that is not installed", map[string]string{"x.tf": "module \"m\" {\n  source = \"example/m/aws\"\n}\n"}, "warning x.tf: ", exitFindings},
		{"module in a repository", map[string]string{"x.tf": "module \"m\" {\n  source = \"git::https://example.com/m.git\"\n}\n"}, "warning x.tf: ", exitFindings},
		{"reference to nothing", map[string]string{"x.tf": database("aws_kms_key.nothing.enabled")}, "error x.tf: ", exitIncomplete},
		{"cycle", map[string]string{"x.tf": "locals {\n  a = local.b\n  b = local.a\n}\n" + database("local.a")}, "error x.tf: ", exitIncomplete},
		{"count out of bounds", map[string]string{"x.tf": database("true\n  count = 1000000000")}, "error x.tf: ", exitIncomplete},
		{"file outside", map[string]string{"x.tf": database(`file("../../outside")`)}, "error x.tf: ", exitIncomplete},
		{"absolute file", map[string]string{"x.tf": database(`file("/etc/hostname")`)}, "error x.tf: ", exitIncomplete},
		{"link to itself", map[string]string{"x.tf": "-> x.tf"}, "error x.tf: ", exitIncomplete},
		{"link to its own directory", map[string]string{"d/round": "-> ../d"}, "error d/round: ", exitIncomplete},
		{"link to the outside", map[string]string{"x.tf": "-> /etc/hostname"}, "error x.tf: ", exitIncomplete},
		{"link to nothing", map[string]string{"x.tf": "-> nothing.tf"}, "error x.tf: ", exitIncomplete},
		{"a million brackets", map[string]string{"x.tf": expression(strings.Repeat("[", 1e6) + strings.Repeat("]", 1e6))}, "error x.tf: limit: ", exitIncomplete},
		{"a million brackets that stay open", map[string]string{"x.tf": expression(strings.Repeat("(", 1e6))}, "error x.tf: limit: ", exitIncomplete},
		{"a million blocks", map[string]string{"x.tf": strings.Repeat("a {", 1e6)}, "error x.tf: limit: ", exitIncomplete},
		{"a million templates", map[string]string{"x.tf": expression(strings.Repeat(`"${`, 1e6))}, "error x.tf: limit: ", exitIncomplete},
		{"a million additions", map[string]string{"x.tf": expression(strings.Repeat("1+", 1e6) + "1")}, "error x.tf: limit: ", exitIncomplete},
		{"ten million negations", map[string]string{"x.tf": expression(strings.Repeat("!", 1e7) + "true")}, "error x.tf: limit: ", exitIncomplete},
		{"a million brackets in JSON", map[string]string{"x.tf.json": strings.Repeat("[", 1e6)}, "error x.tf.json: ", exitIncomplete},
		{"a million brackets to decode", map[string]string{"x.tf": database(`jsondecode(file("x.json"))`), "x.json": strings.Repeat("[", 1e6)}, "error x.tf: ", exitIncomplete},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			test.files["main.tf"] = bad
			lay(t, test.files)
			exit, s := scanJSON(t)
			if exit != test.exit || !strings.Contains("\n"+s.problems(), "\n"+test.want) {
				t.Errorf("exit %d, want %d and %q\n%.1000s", exit, test.exit, test.want, s.problems())
			}
			if !strings.Contains(s.addresses(), "aws_db_instance.bad") {
				t.Errorf("the rest is not analysed: %s", s.addresses())
			}
			for line := range strings.Lines(s.problems()) {
				if len(line) > 300 {
					t.Errorf("a diagnostic is too long: %.400s", line)
				}
			}
		})
	}
}

func expression(text string) string { return "locals {\n  a = " + text + "\n}\n" }

func database(encrypted string) string {
	return "resource \"aws_db_instance\" \"x\" {\n  storage_encrypted = " + encrypted + "\n}\n"
}
