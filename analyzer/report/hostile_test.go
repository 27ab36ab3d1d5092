package report

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
)

const hostile = "a\x1b[31mred\x1b]0;title\x07\r\nx\t\x00\xff\u0085\u009b2J\u202eevil\u2066\u200b\u2028\ufeff\U000e0041\x7f](http://x) </script> \"'`%s"

// terminalSafe reports the first character that a terminal would obey or hide.
func terminalSafe(t *testing.T, name string, out []byte) {
	t.Helper()
	if !bytes.Equal(out, []byte(strings.ToValidUTF8(string(out), ""))) {
		t.Errorf("%s is not UTF-8", name)
	}
	for i, r := range string(out) {
		if r != '\n' && !unicode.IsGraphic(r) {
			t.Fatalf("%s has %q at %d: %q", name, r, i, out[max(0, i-40):i])
		}
	}
}

func hostileGraph() *graph.Graph {
	file := graph.NewFile(hostile+"/ma in:漢.tf", []byte("x = \"\t"+hostile+"漢\"\n"))
	return &graph.Graph{
		Files: []*graph.File{file},
		Roots: []*graph.Root{graph.NewRoot(hostile, graph.Terraform, func(root *graph.Root) {
			at := graph.Range{File: file, Start: 4, End: len(file.Content) - 1}
			step := graph.Step{Kind: graph.StepLocal, Name: hostile, At: at}
			add := func(address string, v graph.Value) {
				root.Add(&graph.Resource{Address: address, Type: "aws_kms_key", Module: hostile, At: at,
					Body: object("enable_key_rotation", v, hostile, ref(hostile, hostile, at))})
			}
			add(hostile, graph.NewString(hostile, graph.Meta{At: at, Trace: graph.Traced{Steps: []graph.Step{step}}}))
			add("open"+hostile, variable(hostile, at, at))
			root.Add(&graph.Resource{Address: "other" + hostile, Type: hostile, At: at, Body: object()})
			root.AddOutput(hostile, text(hostile))
			root.AddModuleNotRead(graph.ModuleCall{Address: hostile, Source: hostile, At: at})
			root.Report(graph.Errorf(at, "%s", hostile))
		})},
	}
}

func TestHostileStrings(t *testing.T) {
	for _, format := range Formats {
		terminalSafe(t, format.Name, written(t, format.Write, scan(t, hostileGraph(), everything)))
	}
	var report struct {
		Results []struct{ Resource struct{ Address string } }
	}
	if err := json.Unmarshal(written(t, JSON, scan(t, hostileGraph(), everything)), &report); err != nil {
		t.Fatal(err)
	}
	if got, want := report.Results[0].Resource.Address, strings.ToValidUTF8(hostile, "\ufffd"); got != want {
		t.Errorf("JSON holds the address %q, want %q", got, want)
	}
}

func TestEscapeHiddenReadsTheSame(t *testing.T) {
	for _, s := range []string{"", "plain", hostile, "\U000e0041\u202e漢é", "\u007f"} {
		before, _ := json.Marshal(s)
		after := escapeHidden(before)
		var x, y string
		if json.Unmarshal(before, &x) != nil || json.Unmarshal(after, &y) != nil || x != y {
			t.Errorf("%q became %q", before, after)
		}
		terminalSafe(t, "escaped", after)
	}
}

func TestSnippet(t *testing.T) {
	long := strings.Repeat("左", 400) + "X" + strings.Repeat("r", 400)
	tests := []struct {
		name, line, span, text, carets string
	}{
		{"tab and wide", "\t键 = 值 # c", "值", "    键 = 值 # c", "         ^^"},
		{"combining", "e\u0301 = x", "x", "e\u0301 = x", "    ^"},
		{"escape", "a\x1b b", "b", `a\x1b b`, "      ^"},
		{"empty span", "abc", "", "abc", "^"},
		{"middle of a long line", long, "X", "…" + strings.Repeat("左", 18) + "X" + strings.Repeat("r", 73) + "…", strings.Repeat(" ", 37) + "^"},
		{"long span", long, long, strings.Repeat("左", 55) + "…", strings.Repeat("^", 110)},
		{"more than one line", "a = {\n}", "a = {\n}", "a = {", "^^^^^ to line 2"},
	}
	for _, test := range tests {
		s, ok := snippetOf(span(graph.NewFile("f", []byte(test.line+"\n")), test.span))
		if !ok || s.text != test.text || s.carets != test.carets {
			t.Errorf("%s: got\n%s\n%s\nwant\n%s\n%s", test.name, s.text, s.carets, test.text, test.carets)
		}
	}
}

func TestSnippetOfNothing(t *testing.T) {
	empty := graph.NewFile("f", []byte("\n\nx"))
	for _, r := range []graph.Range{{}, {File: graph.NewFile("f", nil)}, {File: empty, Start: 1, End: 1}, {File: graph.NewFile("f", nil), Start: 7, End: 9}} {
		if s, ok := snippetOf(r); ok {
			t.Errorf("%v gave %+v", r, s)
		}
	}
}

// Cutting must not fail wherever the range lies, in whatever bytes.
func FuzzSnippet(f *testing.F) {
	f.Add([]byte(hostile), 3, 9, 0, 2)
	f.Add([]byte(strings.Repeat("漢\t", 500)), 700, 900, 600, 800)
	f.Add([]byte("\x80\xa8\xbb\xbf0"), 3, 52, 0, 2)
	f.Fuzz(func(t *testing.T, content []byte, start, end, hideStart, hideEnd int) {
		file := graph.NewFile("f", content)
		file.Hide(hideStart, hideEnd)
		s, _ := snippetOf(graph.Range{File: file, Start: start, End: end})
		terminalSafe(t, "snippet", []byte(s.text))
		if displayWidth(s.text) > lineWidth+2 {
			t.Errorf("%d columns: %q", displayWidth(s.text), s.text)
		}
	})
}

func TestColourOnlyWhenAsked(t *testing.T) {
	in := scan(t, bank(), everything)
	if bytes.Contains(written(t, Text, in), []byte("\x1b")) {
		t.Error("colour without being asked")
	}
	in.Text.Color = true
	coloured := written(t, Text, in)
	golden(t, "colour.text", coloured)
	plain := bytes.NewBuffer(nil)
	for i, part := range bytes.Split(coloured, []byte("\x1b[")) {
		if i > 0 {
			_, part, _ = bytes.Cut(part, []byte("m"))
		}
		plain.Write(part)
	}
	in.Text.Color = false
	if !bytes.Equal(plain.Bytes(), written(t, Text, in)) {
		t.Error("colour changes more than colour")
	}
}

func TestTextPathsAreTheCallers(t *testing.T) {
	in := scan(t, bank(), Include{})
	in.Text.Path = func(p string) string { return "../" + p }
	in.Text.Quiet = true
	out := string(written(t, Text, in))
	if !strings.HasPrefix(out, "../modules/db/main.tf:4:2: ") || !strings.Contains(out, " in ../prod\n") {
		t.Errorf("paths are not as the caller wants them:\n%s", out)
	}
	if strings.Contains(out, "warning") || strings.Contains(out, "resources") || !strings.Contains(out, "error") {
		t.Errorf("quiet is findings and errors:\n%s", out)
	}
}

func TestManyAlikeAreOneEntry(t *testing.T) {
	in := &Input{Report: &analyzer.Report{}}
	file := graph.NewFile("main.tf", []byte("x = 1\n"))
	for i := range 20 {
		in.Report.Results = append(in.Report.Results, analyzer.Result{Check: checks()[0], Outcome: analyzer.Failed, Severity: analyzer.High,
			Message: analyzer.Message{Format: "m"}, At: span(file, "x"), Resource: analyzer.ResourceID{Address: string(rune('a' + i))}})
		in.Report.Results[i].Check = in.Report.Results[0].Check
	}
	out := string(written(t, Text, in))
	if strings.Count(out, "main.tf:1:1") != 1 || !strings.Contains(out, "also: b, c, d, e, f, g, h, i, and 11 more") || !strings.Contains(out, "20 findings (20 high)") {
		t.Errorf("got\n%s", out)
	}
}

func TestCatalogue(t *testing.T) {
	catalogue := &Catalogue{Checks: checks(), Clauses: clauses}
	var list, page, object bytes.Buffer
	if CatalogueText(&list, catalogue) != nil || CatalogueJSON(&object, catalogue) != nil || CheckText(&page, checks()[0], clauses(checks()[0].ID), language.English) != nil {
		t.Fatal("cannot write")
	}
	golden(t, "checks.text", list.Bytes())
	golden(t, "check.text", page.Bytes())
	golden(t, "checks.json", object.Bytes())
	if !json.Valid(object.Bytes()) {
		t.Error("not JSON")
	}
}

func TestListsAreBroken(t *testing.T) {
	in := &Input{Report: &analyzer.Report{Resources: 60, WithoutChecks: map[string]int{}}}
	for i := range 30 {
		in.Report.WithoutChecks["aws_"+strings.Repeat(string(rune('a'+i%26)), 12+i/26)] = 1 + i%2
	}
	lines := strings.Split(string(written(t, Summary, in)), "\n")
	if len(lines) < 5 {
		t.Errorf("all on %d lines", len(lines))
	}
	for _, line := range lines[:len(lines)-2] { // the last line is one line
		if displayWidth(line) > lineWidth {
			t.Errorf("too long: %s", line)
		}
	}
}
