package cloudformation

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// outline lists every name and value below n with what stands at its place.
func outline(src, path string, n *node) []string {
	shown := func(start, end uint32) string { return strings.ReplaceAll(src[start:end], "\n", "⏎") }
	var lines []string
	switch {
	case n.isScalar() || n.kind == null || len(n.fields()) == 0:
		lines = append(lines, fmt.Sprintf("%s = %s %q at %s", path, strings.TrimPrefix(strings.TrimPrefix(n.kind.String(), "a "), "an "), n.text(), shown(n.start, n.end)))
	default:
		lines = append(lines, fmt.Sprintf("%s at %s", path, shown(n.start, n.end)))
	}
	for i := range n.fields() {
		f := &n.fields()[i]
		name := fmt.Sprintf("%s[%d]", path, i)
		if n.kind == object {
			name = strings.TrimPrefix(path+"."+f.name, ".")
			lines = append(lines, fmt.Sprintf("%s named at %s", name, shown(f.nameStart, f.nameEnd)))
		}
		lines = append(lines, outline(src, name, &f.value)...)
	}
	return lines
}

func TestPlaces(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"scalars.yaml", `a: plain # comment
"b" : 'it''s'
c: "say \"hi\""
d: two
  lines # comment
e: |
  literal

  text

# comment
f: >-
  folded
  text
g:
h: ~
? i
: value
`, `
a named at a
a = string "plain" at plain
b named at "b"
b = string "it's" at 'it''s'
c named at c
c = string "say \"hi\"" at "say \"hi\""
d named at d
d = string "two lines" at two⏎  lines
e named at e
e = string "literal\n\ntext\n" at |⏎  literal⏎⏎  text
f named at f
f = string "folded text" at >-⏎  folded⏎  text
g named at g
g = null "" at 
h named at h
h = null "" at ~
i named at i
i = string "value" at value`},
		{"block.yaml", `a:
- x
-   - y
    - z: 1 # one
      w:

# end
b: {}
`, `
a named at a
a at - x⏎-   - y⏎    - z: 1 # one⏎      w:
a[0] = string "x" at x
a[1] at - y⏎    - z: 1 # one⏎      w:
a[1][0] = string "y" at y
a[1][1] at z: 1 # one⏎      w:
a[1][1].z named at z
a[1][1].z = number "1" at 1
a[1][1].w named at w
a[1][1].w = null "" at 
b named at b
b = object "" at {}`},
		{"flow.yaml", `a: {b: [1, "x" , # ]
  {c: d}, ], "e":f, g: , 'h', }
i: [j: k]
`, `
a named at a
a at {b: [1, "x" , # ]⏎  {c: d}, ], "e":f, g: , 'h', }
a.b named at b
a.b at [1, "x" , # ]⏎  {c: d}, ]
a.b[0] = number "1" at 1
a.b[1] = string "x" at "x"
a.b[2] at {c: d}
a.b[2].c named at c
a.b[2].c = string "d" at d
a.e named at "e"
a.e = string "f" at f
a.g named at g
a.g = null "" at 
a.h named at 'h'
a.h = null "" at 
i named at i
i at [j: k]
i[0] at j: k
i[0].j named at j
i[0].j = string "k" at k`},
		{"tags.yaml", `a: !Ref X
b: !GetAtt "X.Arn"
c: !Join [",", [!Ref X, y]]
d: !Sub |
  text
e: !If
  - C
  - !Ref AWS::NoValue
  - f: 1
g: !GetAZs
h: !Sub
  "${X}"
i: !Condition C
`, `
a named at a
a at !Ref X
a.Ref named at !Ref
a.Ref = string "X" at X
b named at b
b at !GetAtt "X.Arn"
b.Fn::GetAtt named at !GetAtt
b.Fn::GetAtt = string "X.Arn" at "X.Arn"
c named at c
c at !Join [",", [!Ref X, y]]
c.Fn::Join named at !Join
c.Fn::Join at [",", [!Ref X, y]]
c.Fn::Join[0] = string "," at ","
c.Fn::Join[1] at [!Ref X, y]
c.Fn::Join[1][0] at !Ref X
c.Fn::Join[1][0].Ref named at !Ref
c.Fn::Join[1][0].Ref = string "X" at X
c.Fn::Join[1][1] = string "y" at y
d named at d
d at !Sub |⏎  text
d.Fn::Sub named at !Sub
d.Fn::Sub = string "text\n" at |⏎  text
e named at e
e at !If⏎  - C⏎  - !Ref AWS::NoValue⏎  - f: 1
e.Fn::If named at !If
e.Fn::If at - C⏎  - !Ref AWS::NoValue⏎  - f: 1
e.Fn::If[0] = string "C" at C
e.Fn::If[1] at !Ref AWS::NoValue
e.Fn::If[1].Ref named at !Ref
e.Fn::If[1].Ref = string "AWS::NoValue" at AWS::NoValue
e.Fn::If[2] at f: 1
e.Fn::If[2].f named at f
e.Fn::If[2].f = number "1" at 1
g named at g
g at !GetAZs
g.Fn::GetAZs named at !GetAZs
g.Fn::GetAZs = string "" at 
h named at h
h at !Sub⏎  "${X}"
h.Fn::Sub named at !Sub
h.Fn::Sub = string "${X}" at "${X}"
i named at i
i at !Condition C
i.Condition named at !Condition
i.Condition = string "C" at C`},
		{"anchors.yaml", `a: &x {b: 1}
c: *x
d:
  <<: *x
  e: &y 漢字 😀
f: *y
`, `
a named at a
a at {b: 1}
a.b named at b
a.b = number "1" at 1
c named at c
c at *x
c.b named at b
c.b = number "1" at 1
d named at d
d at <<: *x⏎  e: &y 漢字 😀
d.e named at e
d.e = string "漢字 😀" at 漢字 😀
d.b named at b
d.b = number "1" at 1
f named at f
f = string "漢字 😀" at *y`},
		{"unicode.yaml", "\ufeff# 漢字\r\n漢: 字\r\n😀: [é, \"😀\"]\r\n", `
漢 named at 漢
漢 = string "字" at 字
😀 named at 😀
😀 at [é, "😀"]
😀[0] = string "é" at é
😀[1] = string "😀" at "😀"`},
		{"template.json", "\ufeff" + ` {"a" : "\ud83d\ude00\/\n" , "b": [ 1.50, -2e+3, true,null, {} ],
	"\u0063": {"漢": "字"}, "d": []}
`, `
a named at "a"
a = string "😀/\n" at "\ud83d\ude00\/\n"
b named at "b"
b at [ 1.50, -2e+3, true,null, {} ]
b[0] = number "1.50" at 1.50
b[1] = number "-2e+3" at -2e+3
b[2] = boolean "true" at true
b[3] = null "" at null
b[4] = object "" at {}
c named at "\u0063"
c at {"漢": "字"}
c.漢 named at "漢"
c.漢 = string "字" at "字"
d named at "d"
d = list "" at []`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			root, diagnostics, err := read(graph.NewFile(test.name, []byte(test.src)))
			if err != nil || len(diagnostics) > 0 {
				t.Fatalf("error %v, diagnostics %v", err, diagnostics)
			}
			got := strings.Join(outline(test.src, "", &root)[1:], "\n")
			if want := strings.TrimPrefix(test.want, "\n"); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// What a scalar without quotes is, as CloudFormation takes it.
func TestScalars(t *testing.T) {
	tests := []struct {
		src  string
		kind kind
		text string
	}{
		{"2012-10-17", text, "2012-10-17"}, {"012345678901", text, "012345678901"}, {"0777", text, "0777"}, {"22:22", text, "22:22"},
		{"0x1F", text, "0x1F"}, {"1_000", text, "1_000"}, {".inf", text, ".inf"}, {"12.5.1", text, "12.5.1"}, {"y", text, "y"}, {"N", text, "N"},
		{"yes", boolean, "true"}, {"Off", boolean, "false"}, {"TRUE", boolean, "true"}, {"'true'", text, "true"}, {"!!str true", text, "true"},
		{"80", number, "80"}, {"-1", number, "-1"}, {"+1", number, "1"}, {"1.10", number, "1.10"}, {".5", number, "0.5"}, {"1.", number, "1"},
		{"1.e3", number, "1e3"}, {"0", number, "0"}, {"123456789012345678901234567890", number, "123456789012345678901234567890"},
		{"~", null, ""}, {"Null", null, ""}, {"", null, ""}, {`""`, text, ""},
	}
	for _, test := range tests {
		root, _, err := read(graph.NewFile("a.yaml", []byte("a: "+test.src+"\n")))
		if err != nil {
			t.Errorf("%s: %v", test.src, err)
			continue
		}
		if v := root.value("a"); v.kind != test.kind || v.text() != test.text {
			t.Errorf("%s is %s %q, want %s %q", test.src, v.kind, v.text(), test.kind, test.text)
		}
	}
}

func TestUnreadable(t *testing.T) {
	deep := strings.Repeat("[", maxDepth+1)
	bomb := "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
	for i := range 9 {
		bomb += fmt.Sprintf("a%d: &a%d [%s]\n", i+1, i+1, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d, ", i), 10), ", "))
	}
	chain := "a0: &a0 [x]\n"
	for i := range maxDepth {
		chain += fmt.Sprintf("a%d: &a%d [*a%d]\n", i+1, i+1, i)
	}
	tests := []struct{ name, file, src, line, want string }{
		{"tab", "a.yaml", "a:\n\tb: 1\n", "\tb: 1", "invalid YAML: found character that cannot start any token"},
		{"unclosed quote", "a.yaml", "a: 1\nb: \"x\n", "", "invalid YAML: found unexpected end of stream"},
		{"two documents", "a.yaml", "a: 1\n---\nb: 1\n", "---", "a template is one YAML document, and here a second one starts"},
		{"not UTF-8", "a.yaml", "a: \ufffd\nb: \xe9\n", "b: \xe9", "invalid YAML: the file is not in UTF-8"},
		{"UTF-16", "a.yaml", "\xff\xfea\x00:\x00 \x00b\x00", "", "invalid YAML: the file is not in UTF-8"},
		{"unknown anchor", "a.yaml", "a: *b\n", "", "invalid YAML: unknown anchor 'b' referenced"},
		{"circular alias", "a.yaml", "a: &a [*a]\n", "a: &a [*a]", "the alias *a stands inside of what it stands for"},
		{"alias bomb", "a.yaml", bomb, "a5: &a5 [*a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4]", "the template has more than 1048576 values, aliases included, which is the limit"},
		{"alias chain", "a.yaml", chain, "", depthMessage},
		{"deep flow", "a.yaml", "a: " + strings.Repeat(deep, 10), "", depthMessage},
		{"deep flow, below the margin", "a.yaml", "a: " + deep + strings.Repeat("]", maxDepth+1), "", depthMessage},
		{"deep sequences on one line", "a.yaml", strings.Repeat("- ", maxDepth+1), "", depthMessage},
		{"deep blocks", "a.yaml", func() string {
			var b strings.Builder
			for i := range maxDepth + 1 {
				b.WriteString(strings.Repeat(" ", i) + "a:\n")
			}
			return b.String()
		}(), "", depthMessage},
		{"large", "a.yaml", strings.Repeat("# comment\n", maxYAML/10+1), "", "the file is larger than the limit of 4 MiB for a template in YAML"},
		{"deep", "a.json", deep, "", depthMessage},
		{"large", "a.json", "{" + strings.Repeat(" ", maxJSON), "", "the file is larger than the limit of 16 MiB for a template in JSON"},
		{"many", "a.json", `{"a": [` + strings.Repeat("0,", maxValues) + "0]}", "", "the template has more than 1048576 values, which is the limit"},
		{"trailing comma", "a.json", "{\"a\": 1,\n}", "}", "invalid JSON: expected a name in double quotes, found '}'"},
		{"missing comma", "a.json", "{\"a\": 1\n\"b\": 2}", "\"b\": 2}", "invalid JSON: expected ',' or '}', found '\"'"},
		{"missing bracket", "a.json", "{\"a\": [1", "", "invalid JSON: expected ',' or ']', found end of file"},
		{"comment", "a.json", "{\n// no\n}", "// no", "invalid JSON: expected a name in double quotes, found '/'"},
		{"tab in string", "a.json", "{\"a\": \"\t\"}", "{\"a\": \"\t\"}", `invalid JSON: a string has a control character in it, '\t'`},
		{"open string", "a.json", "{\"a\": \"x", "", "invalid JSON: unexpected end of file in a string"},
		{"escape", "a.json", `{"a": "\x"}`, "", "invalid JSON: a string has an invalid escape in it"},
		{"half an escape", "a.json", `{"a": "\u12`, "", "invalid JSON: a string has an invalid escape in it"},
		{"not UTF-8", "a.json", "{\"a\": \"\xff\"}", "", "invalid JSON: a string is not in UTF-8"},
		{"number", "a.json", "{\"a\": 01}", "", "invalid JSON: expected ',' or '}', found '1'"},
		{"sign", "a.json", "{\"a\": -}", "", "invalid JSON: unexpected '}' in a number"},
		{"two values", "a.json", "{} {}", "", "invalid JSON: unexpected '{' after the end of the template"},
		{"word", "a.json", "{\"a\": nil}", "", "invalid JSON: unexpected 'n'"},
	}
	for _, test := range tests {
		t.Run(test.file+"/"+test.name, func(t *testing.T) {
			file := graph.NewFile(test.file, []byte(test.src))
			_, _, err := read(file)
			var syntax *syntaxError
			if !errors.As(err, &syntax) {
				t.Fatalf("error is %v", err)
			}
			if syntax.message != test.want {
				t.Errorf("message is %q, want %q", syntax.message, test.want)
			}
			start, _ := syntax.at.Positions()
			if line := file.Text(file.Line(start.Line)); test.line != "" && line != test.line {
				t.Errorf("stands in line %q, want %q", line, test.line)
			}
		})
	}
}

// Duplicate names are reported where the superseded one stands, few as many.
func TestDuplicates(t *testing.T) {
	var many, manyJSON strings.Builder
	for i := range 20 {
		fmt.Fprintf(&many, "k%d: %d\n", i%19, i)
		fmt.Fprintf(&manyJSON, ",\"k%d\": %d", i%19, i)
	}
	for name, src := range map[string]string{
		"a.yaml":    "k0: 0\nb: 1\nk0: 19\n",
		"many.yaml": many.String(),
		"a.json":    `{"k0": 0, "b": 1, "k0": 19}`,
		"many.json": "{" + manyJSON.String()[1:] + "}",
	} {
		root, diagnostics, err := read(graph.NewFile(name, []byte(src)))
		if err != nil || len(diagnostics) != 1 {
			t.Fatalf("%s: error %v, diagnostics %v", name, err, diagnostics)
		}
		at := diagnostics[0].At
		if got := strings.Trim(src[at.Start:at.End], `"`); got != "k0" || at.Start > 1 || root.string("k0") != "19" {
			t.Errorf("%s: %q reported at %d, value %q", name, got, at.Start, root.string("k0"))
		}
	}
}

func TestSniff(t *testing.T) {
	templates := map[string]string{
		"version":            "AWSTemplateFormatVersion: 2010-09-09\n",
		"quoted":             "\"AWSTemplateFormatVersion\" : 2010-09-09\n",
		"resources only":     "---\n# x\nResources:\n  B:\n    Type: AWS::S3::Bucket\n",
		"indented":           "\n  Description: x\n  Resources:\n    B:\n      Type: 'Custom::Thing'\n",
		"with tabs":          "Resources:\n\tB:\n\t\tType: AWS::S3::Bucket\n",
		"broken":             "AWSTemplateFormatVersion: 2010-09-09\nResources: [\n",
		"json":               `{"Resources": {"B": {"Type" : "AWS::S3::Bucket"}}}`,
		"json, later":        "\ufeff\n{\"Description\": \"}\\\"\", \"AWSTemplateFormatVersion\": \"2010-09-09\"",
		"json, broken":       `{"Resources": {"B": {"Type": "AWS::S3::Bucket",,}`,
		"json, missing edge": `{"Resources": {"B": {"Type": "AWS::S3::Bucket"}}`,
		"flow":               "{Resources: {B: {Type: AWS::S3::Bucket}}}",
	}
	for name, src := range templates {
		if !Sniff([]byte(src)) {
			t.Errorf("%s: is a template", name)
		}
	}
	others := map[string]string{
		"empty":      "",
		"kubernetes": "apiVersion: v1\nkind: ConfigMap\ndata:\n  t: |\n    AWSTemplateFormatVersion: 2010-09-09\n",
		"serverless": "service: x\nresources:\n  Resources:\n    B:\n      Type: AWS::S3::Bucket\n",
		"workflow":   "on: push\njobs: {}\n",
		"package":    `{"name": "x", "dependencies": {}}`,
		"nested":     `{"template": {"AWSTemplateFormatVersion": "2010-09-09"}}`,
		"a value":    `{"section": "AWSTemplateFormatVersion"}`,
		"other":      "Resources:\n  - a book\n",
		"parameters": `{"Parameters": {"A": "b"}}`,
		"markdown":   "# Macro\n\nTo use it, write this:\n```yaml\nAWSTemplateFormatVersion: 2010-09-09\n```\n",
		"prose":      "AWSTemplateFormatVersion is a section of a template.\n",
	}
	for name, src := range others {
		if Sniff([]byte(src)) {
			t.Errorf("%s: is no template", name)
		}
	}
}

// corpus are seeds for the fuzz targets: the fixtures and the cases of the tests above.
func corpus(f *testing.F) {
	files, err := filepath.Glob("testdata/*.*")
	if err != nil {
		f.Fatal(err)
	}
	slices.Sort(files)
	for _, name := range files {
		content, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
}

func FuzzJSON(f *testing.F) {
	corpus(f)
	f.Add([]byte(`{"a": ["\ud83d\ude00\/", 1e5, null, true], "a": {"b": {}}}`))
	f.Fuzz(func(t *testing.T, content []byte) {
		file := graph.NewFile("a.json", content)
		root, _, err := readJSON(file)
		if err == nil {
			inside(t, &root, 0, len(content))
		}
	})
}

func FuzzYAML(f *testing.F) {
	corpus(f)
	for _, seed := range []string{
		"a: &x !Sub |\n  t\nb: *x\n? c\n: - d\n  - {e: 'f', g: , h}\n", "a: >+2\n   x\n\n   y\n# z\n", "- - - a\n- ? b\n", "%YAML 1.1\n---\n!<!Ref> x\n...\n",
		"a: \"\\\n  x\"\nb: 'c\n\n  d'\ne: f\n  g\r\n  h\n", "{? a, b: [c: d, ], <<: {e: f}}", "漢: 😀 # é\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		file := graph.NewFile("a.yaml", content)
		root, _, err := readYAML(file)
		if err == nil {
			inside(t, &root, 0, len(content))
			asWritten(t, string(content), &root)
		}
		sameInPieces(t, file)
	})
}

// sameInPieces compares what the two ways of reading YAML make of a file, and reports whether it can be read in pieces.
func sameInPieces(t *testing.T, file *graph.File) bool {
	t.Helper()
	src := textOf(file.Content)
	if _, deep := tooDeep(src); deep || invalidUTF8(src) >= 0 {
		return false
	}
	pieces, whole := newYAMLReader(file), newYAMLReader(file)
	root, ok := pieces.inPieces(1)
	if !ok {
		return false
	}
	want, err := whole.whole()
	if err != nil {
		t.Fatalf("in pieces it is read, as a whole not: %v", err)
	}
	describe := func(n *node, diagnostics []graph.Diagnostic) string {
		return strings.Join(outline(src, "", n), "\n") + fmt.Sprint(diagnostics)
	}
	if got, want := describe(&root, pieces.diagnostics), describe(&want, whole.diagnostics); got != want || pieces.values != whole.values {
		t.Fatalf("in pieces it is\n%s\nwith %d values, as a whole\n%s\nwith %d", got, pieces.values, want, whole.values)
	}
	return true
}

func TestYAMLInPieces(t *testing.T) {
	const plain = "Resources:\n  A:\n    B: c\n  D: {e: f}\nOutputs: {}\n"
	for src, want := range map[string]bool{
		plain:                                   true,
		"--- # one\n# more\n" + plain:           true,
		"\ufeff" + plain:                        true,
		strings.ReplaceAll(plain, "\n", "\r\n"): true,
		"a: |\n  text:\n\n  more\n\nb: >-\n\n    x\n\nc:\n- d\n- e: f\n  g: h\nc:\n  i: j\n": true,
		"a:\n  b: |1\n   c: d\n  e: 'f\n    g: h'\n":                                         true,
		"a: &x {b: c}\nd: &y e\nf: [*y]\n":                                                   false, // the alias is of another piece
		"a: [&x b, *x]\nd:\n  <<: {e: f}\n  e: g\n":                                          true,
		"? a\n: b\nc: d\n":       true,
		"a: \"b\nc: d\"\n":       false, // a line inside of quotes
		"a: {b: c,\nd: e}\n":     false,
		"a:\n    b: c\n  d: e\n": false,
		"a: b\n---\nc: d\n":      false,
		"%YAML 1.1\n---\na: b\n": false,
		"a: # b\r c: d\n":        false, // a carriage return alone ends a line too
		"- a\n":                  false,
	} {
		if got := sameInPieces(t, graph.NewFile("a.yaml", []byte(src))); got != want {
			t.Errorf("%q can be read in pieces: %v", src, got)
		}
	}
}

// asWritten checks that what has neither quotes nor indicators stands in the source as it is, but for white space.
func asWritten(t *testing.T, src string, n *node) {
	shown := src[n.start:n.end]
	if n.kind == text && shown != "" && !strings.ContainsAny(shown[:1], `"'|>*`) {
		blanks := func(c rune) rune {
			if isBlank(c) {
				return -1
			}
			return c
		}
		if strings.Map(blanks, shown) != strings.Map(blanks, n.text()) {
			t.Fatalf("%q is placed at %q", n.text(), shown)
		}
	}
	for i := range n.fields() {
		asWritten(t, src, &n.fields()[i].value)
	}
}

// inside checks that every place lies in the file, with its end not before its start.
func inside(t *testing.T, n *node, start, end int) {
	if int(n.start) < start || n.start > n.end || int(n.end) > end {
		t.Fatalf("%s %q is at %d to %d of %d", n.kind, n.text(), n.start, n.end, end)
	}
	for i := range n.fields() {
		f := &n.fields()[i]
		if f.nameStart > f.nameEnd || int(f.nameEnd) > end {
			t.Fatalf("name %q is at %d to %d of %d", f.name, f.nameStart, f.nameEnd, end)
		}
		inside(t, &f.value, 0, end)
	}
}
