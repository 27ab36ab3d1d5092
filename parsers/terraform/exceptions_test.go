package terraform

import (
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// TestExceptions: where a comment stands decides which line it is about.
func TestExceptions(t *testing.T) {
	const comment = "# lintel:ignore c reason=x\n"
	tests := map[string]string{ // text → the line that is covered, or a word of what is said instead
		"a = 1 " + comment + "b = 2\n":                        "a = 1 " + strings.TrimSpace(comment),
		comment + "a = 1\n":                                   "a = 1",
		"  " + comment + "  # more\n\t// and more\n  a = 1\n": "  a = 1",
		comment + "\na = 1\n":                                 "",
		comment:                                               "",
		"/* lintel:ignore c reason=x */ a = 1\n":              "",
		"a = 1 /* lintel:ignore c reason=x */\n":              "a = 1 /* lintel:ignore c reason=x */",
		"é = \"😀\" //lintel:ignore c reason=x\r\nb = 2\r\n":   "é = \"😀\" //lintel:ignore c reason=x",
		"a = \"# lintel:ignore c\"\n":                         "none",
		"a = <<T\n" + comment + "T\n":                         "none",
		"# see lintel:ignore c\n":                             "none",
		"# lintel:ignored c\na = 1\n":                         `"lintel:ignored" says nothing`,
		"# lintel-ignore: c\na = 1\n":                         `"lintel-ignore:" says nothing`,
		"# lintel ignore c\na = 1\n":                          `"lintel ignore" says nothing`,
		"# Lintel:ignore c\na = 1\n":                          `"Lintel:ignore" says nothing`,
		"# lintel ignores this\na = 1\n":                      "none",
		"# Lintel: a beam\na = 1\n":                           "none",
		"# lintel:\na = 1\n":                                  `"lintel:" says nothing`,
	}
	for text, want := range tests {
		f := graph.NewFile("main.tf", []byte(text))
		found, wrong := Exceptions(f)
		got := "none"
		switch {
		case len(wrong) > 0:
			got = wrong[0].Message
		case len(found) > 0:
			got = f.Text(found[0].Over.Start, found[0].Over.End)
			if found[0].Text != "c reason=x" {
				t.Errorf("%q: the text is %q", text, found[0].Text)
			}
		}
		if !strings.HasPrefix(got, want) || want == "" && got != "" {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	for name, want := range map[string]int{"a.tf": 1, "a.tofu": 1, "a.tfvars": 1, "a.txt": 0, "main.tf.bak": 0} {
		if found, _ := Exceptions(graph.NewFile(name, []byte(comment+"a = 1\n"))); len(found) != want {
			t.Errorf("%s: %d exceptions, want %d", name, len(found), want)
		}
	}
}

// TestManyExceptions: what is below each other is walked along once.
func TestManyExceptions(t *testing.T) {
	const n = 100_000
	found, _ := Exceptions(graph.NewFile("a.tf", []byte(strings.Repeat("# lintel:ignore c\n", n)+"a = 1\n")))
	if len(found) != n || found[0].Over != found[n-1].Over || found[0].Over.End-found[0].Over.Start != len("a = 1") {
		t.Errorf("%d exceptions", len(found))
	}
}

func FuzzExceptions(f *testing.F) {
	f.Add([]byte("# lintel:ignore a until=2026-12-31\nresource \"a\" \"b\" { # lintel:ignore\n}\n/* lintel:ignore */"))
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, name := range []string{"a.tf", "a.tf.json"} {
			found, _ := Exceptions(graph.NewFile(name, text))
			for _, e := range found {
				if e.At.Start < 0 || e.At.End > len(text) || e.At.Start > e.At.End || e.Over.Start > e.Over.End || e.Over.End > len(text) {
					t.Errorf("%+v", e)
				}
			}
		}
	})
}
