// Package checktest runs a check over its fixtures: infrastructure code with the expected results written beside the lines
// that they are about.
//
//	storage_encrypted = false         # want "not true"
//	storage_encrypted = var.encrypted # unsure "var.encrypted"
//	resource "aws_db_instance" "r" {  # skip: a replica takes over the encryption of its source
//
// want is a failure at that line, unsure an undetermined result, each with one or more regular expressions in quotes of Go
// which match "address: message" and, for unsure, "; cause". One expression may match the results of several instances.
// skip, on the header of a resource, says that the check gives no result for it; it can follow the others, where a line makes
// several resources. Whatever is not annotated must pass.
//
// Files without comments (JSON) have their annotations in a file of the same name with ".want" appended, one a line:
//
//	aws_db_instance.a: want "not true"
//
// Every type that the check binds must have a failure, a pass or skip, and an undetermined result somewhere in the fixtures.
// Where the rule itself rules one of them out, a fixture says so once and why:
//
//	# never want aws_elasticache_serverless_cache: it is always encrypted
//
// An account as a whole counts as a type of its own, "account aws". A root module or template with a file settings.json beside it, or
// above it, is judged with those settings:
//
//	{"parameters": {"all-traffic": true}, "account-baseline": true}
//
// Every attribute that the check looks up in a resource must exist in the provider's schema, of which testdata/schema has
// the types that checks know.
package checktest

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers"
)

// Run judges the code below dir with one check and compares the results with the annotations.
func Run(t *testing.T, check *analyzer.Check, dir string) {
	t.Helper()
	types, err := schema()
	if err != nil {
		t.Fatal(err)
	}
	faults, err := compare(check, dir, types)
	if err != nil {
		t.Fatal(err)
	}
	for _, fault := range faults {
		t.Error(fault)
	}
}

// compare returns everything in which the results are not as the annotations say.
func compare(check *analyzer.Check, dir string, types map[string][]string) ([]string, error) {
	input, err := parsers.Load(context.Background(), parsers.Options{Paths: []string{dir}})
	if err != nil {
		return nil, err
	}
	asked := observe(input.Graph)
	e := &expectations{never: map[string]bool{}, tried: map[string]bool{}}
	files := input.Files()
	for _, file := range files {
		e.readComments(file)
	}
	if err := e.readSidecars(dir, files); err != nil {
		return nil, err
	}
	diagnostics := input.Graph.Diagnostics
	for _, root := range input.Graph.Roots {
		options, err := settings(check, filepath.Join(input.Boundary, filepath.FromSlash(root.Path)), dir)
		if err != nil {
			return nil, err
		}
		if options.Baselines != nil {
			options.Baselines = []string{root.Path}
		}
		// Each root on its own: accounts of several roots would be taken for one.
		report, err := analyzer.Run(context.Background(), &graph.Graph{Roots: []*graph.Root{root}}, []*analyzer.Check{check}, options)
		if err != nil {
			return nil, err
		}
		diagnostics = append(diagnostics, report.Diagnostics...)
		e.compare(check, root, report)
	}
	e.unmet()
	for _, d := range diagnostics {
		if d.Severity == graph.Error {
			e.fault("%s: %s", line(d.At), d.Message)
		}
	}
	for _, platform := range check.Platforms {
		for _, typ := range platform.Types {
			if types[typ] == nil && !strings.HasPrefix(typ, "provider.") { // of which there is none
				e.fault("%s is not in testdata/schema: CONTRIBUTING.md says how to bring it there", typ)
			}
			e.covered(platform, typ)
		}
		if platform.Account != nil {
			e.covered(platform, account+" "+platform.Name)
		}
	}
	return append(e.faults, asked.faults(types)...), nil
}

// covered asks for a result of each kind for a type, unless a fixture says never.
func (e *expectations) covered(platform analyzer.Platform, typ string) {
	for _, kind := range kinds {
		if platform.Decides == analyzer.Runtime && kind != unsure {
			continue
		}
		key := kind + " " + typ
		switch {
		case e.never[key] && e.tried[key]:
			e.fault("%s: a fixture says never, and yet there is one", key)
		case !e.never[key] && !e.tried[key]:
			e.fault("no fixture tries %q: %s", key, meaning[kind])
		}
	}
}

func line(at graph.Range) string {
	start, _ := at.Positions()
	return fmt.Sprintf("%s:%d", at.Path(), start.Line)
}

// What an annotation says, and what each type must have. pass has no annotation.
const (
	want   = "want"
	unsure = "unsure"
	pass   = "pass"
	skip   = "skip"
)

var (
	kinds   = []string{want, pass, unsure}
	meaning = map[string]string{
		want:   "a resource that fails",
		pass:   "a near miss, which passes or is skipped",
		unsure: "a resource that the code does not decide",
	}
)

type annotation struct {
	kind    string
	file    *graph.File
	line    int
	address string // of a sidecar's annotation, which has no line
	match   *regexp.Regexp
	met     bool
}

func (a *annotation) String() string {
	if a.address != "" {
		return fmt.Sprintf("%s.want: %s", a.file.Path, a.address)
	}
	return fmt.Sprintf("%s:%d", a.file.Path, a.line)
}

type expectations struct {
	all    []*annotation
	never  map[string]bool // "want TYPE"
	tried  map[string]bool // likewise
	faults []string
}

func (e *expectations) fault(format string, args ...any) {
	e.faults = append(e.faults, fmt.Sprintf(format, args...))
}

var (
	comment   = regexp.MustCompile(`(?:#|//)\s*((?:want|unsure)\s+".*|skip(?::.*)?)$`)
	never     = regexp.MustCompile(`(?m)^\s*(?:#|//)\s*never (want|unsure|pass) ([\w:]+(?: \w+)?): \S`)
	annotated = regexp.MustCompile(`^(\S+): ((?:want|unsure)\s+".*|skip(?::.*)?)$`)
)

func (e *expectations) readComments(file *graph.File) {
	for i, line := range strings.Split(string(file.Content), "\n") {
		if m := comment.FindStringSubmatch(strings.TrimRight(line, "\r")); m != nil {
			e.add(annotation{file: file, line: i + 1}, m[1])
		}
	}
	for _, m := range never.FindAllStringSubmatch(string(file.Content), -1) {
		e.never[m[1]+" "+m[2]] = true
	}
}

func (e *expectations) readSidecars(dir string, files []*graph.File) error {
	return filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".want") {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(dir, strings.TrimSuffix(path, ".want"))
		if err != nil {
			return err
		}
		i := slices.IndexFunc(files, func(f *graph.File) bool { return strings.HasSuffix("/"+f.Path, "/"+filepath.ToSlash(relative)) })
		if i < 0 {
			return fmt.Errorf("%s: no such input was read", path)
		}
		for _, line := range strings.Split(strings.TrimSpace(string(content)), "\n") {
			m := annotated.FindStringSubmatch(strings.TrimSpace(line))
			if m == nil {
				return fmt.Errorf("%s: not an annotation: %s", path, line)
			}
			e.add(annotation{file: files[i], address: m[1]}, m[2])
		}
		return nil
	})
}

// add reads the text of an annotation: a keyword and quoted expressions, several times over.
func (e *expectations) add(at annotation, text string) {
	for text = strings.TrimSpace(text); text != ""; text = strings.TrimSpace(text) {
		if strings.HasPrefix(text, skip) {
			at.kind = skip
			e.all = append(e.all, &at)
			return
		}
		if kind, rest, ok := strings.Cut(text, " "); ok && (kind == want || kind == unsure) {
			at.kind, text = kind, strings.TrimSpace(rest)
		}
		quoted, err := strconv.QuotedPrefix(text)
		if err != nil {
			e.fault("%s: not an annotation: %s", &at, text)
			return
		}
		text = text[len(quoted):]
		expression, _ := strconv.Unquote(quoted)
		one := at
		if one.match, err = regexp.Compile(expression); err != nil {
			e.fault("%s: %v", &at, err)
			return
		}
		e.all = append(e.all, &one)
	}
}

// compare matches the results of a root with the annotations.
func (e *expectations) compare(check *analyzer.Check, root *graph.Root, report *analyzer.Report) {
	judged := map[string]bool{}
	for _, r := range report.Results {
		judged[r.Resource.Address] = true
		kind := map[analyzer.Outcome]string{analyzer.Failed: want, analyzer.Passed: pass, analyzer.Undetermined: unsure}[r.Outcome]
		e.tried[kind+" "+typeOf(r.Resource)] = true
		if kind == pass {
			continue
		}
		text := r.Resource.Address + ": " + r.Message.String()
		if kind == unsure {
			text += "; " + r.Cause.Text()
		}
		at, _ := r.At.Positions()
		met := false
		for _, a := range e.all {
			if a.kind == kind && a.file == r.At.File && (a.line == at.Line || a.address == r.Resource.Address) && a.match.MatchString(text) {
				a.met, met = true, true
			}
		}
		if !met {
			e.fault("%s: unexpected %s: %s", line(r.At), r.Outcome, text)
		}
	}
	for r := range root.OfType(check.Types()...) {
		if judged[r.Address] {
			continue
		}
		e.tried[pass+" "+r.Type] = true
		at, _ := r.At.Positions()
		i := slices.IndexFunc(e.all, func(a *annotation) bool {
			return a.kind == skip && a.file == r.At.File && (a.line == at.Line || a.address == r.Address)
		})
		if i < 0 {
			e.fault("%s: %s has no result, and no \"# skip\" says so", line(r.At), r.Address)
		} else {
			e.all[i].met = true
		}
	}
	root.Release()
}

const account = "account"

// typeOf is the type of a judged resource; an account has its platform added.
func typeOf(r analyzer.ResourceID) string {
	if r.Type != account {
		return r.Type
	}
	if name, ok := strings.CutPrefix(r.Address, "provider."); ok {
		platform, _, _ := strings.Cut(name, ".")
		return account + " " + platform
	}
	return account + " " + analyzer.CloudFormation
}

func (e *expectations) unmet() {
	for _, a := range e.all {
		switch {
		case a.met:
		case a.kind == skip:
			e.fault("%s: skip, but there is a result, or no resource", a)
		default:
			e.fault("%s: no result for %s %q", a, a.kind, a.match)
		}
	}
}
