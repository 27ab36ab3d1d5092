package terraform_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"io/fs"
	"maps"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/report"
	"github.com/lintel-iac/lintel/parsers/internal/source"
	"github.com/lintel-iac/lintel/parsers/terraform"
)

// The corpus (testdata/corpus, see its README) is what real Terraform said about small configurations. TestCorpus holds lintel to it;
// TestCorpusRecording holds the corpus to the terraform on the PATH.

var (
	record     = flag.Bool("record", false, "write expected.json of every corpus case from the terraform on the PATH")
	only       = flag.String("only", "", "record only the cases whose name starts so")
	corpusFull = os.Getenv("LINTEL_CORPUS") == "all"
)

// recordedWith is the Terraform whose answers the corpus holds; another version may answer differently.
const recordedWith = "1.11.4"

// oneIn is the share of the corpus that an ordinary test run records again: all of it takes a minute of CPU.
const oneIn = 16

// place is where a diagnostic points: a path relative to the case's folder, and a 1-based line.
type place struct {
	File string `json:"file"`
	Line int    `json:"line"`
}

// answer is what Terraform, or lintel, makes of a configuration: values if it accepts it, the places of the errors if not.
// Values are in the encoding of `lintel graph --format json`, without `refs`.
type answer struct {
	Resources map[string]map[string]any `json:"resources,omitempty"`
	Outputs   map[string]any            `json:"outputs,omitempty"`
	Errors    []place                   `json:"errors,omitempty"`
	Warnings  []place                   `json:"warnings,omitempty"` // only in lintel.json: those that replace an error of Terraform's
}

// exception is an answer that lintel gives in place of Terraform's, and the reason why.
type exception struct {
	Why string `json:"why"`
	answer
}

// corpusCase is one folder of the corpus.
type corpusCase struct {
	name, dir string
	args      struct {
		Vars      map[string]string `json:"vars"`
		VarFiles  []string          `json:"var-files"`
		Workspace string            `json:"workspace"`
		Env       map[string]string `json:"env"`
	}
	recorded  *answer    // expected.json; nil where Terraform cannot be asked
	exception *exception // lintel.json; nil where lintel answers as Terraform does
}

func readCorpus(t *testing.T) []corpusCase {
	t.Helper()
	entries, err := os.ReadDir("testdata/corpus")
	if err != nil {
		t.Fatal(err)
	}
	var cases []corpusCase
	for _, entry := range entries {
		if !entry.IsDir() {
			continue
		}
		dir := filepath.Join("testdata/corpus", entry.Name())
		c := corpusCase{name: entry.Name(), dir: dir}
		readJSON(t, filepath.Join(dir, "args.json"), &c.args)
		var recorded answer
		if readJSON(t, filepath.Join(dir, "expected.json"), &recorded) {
			c.recorded = &recorded
		}
		var exc exception
		if readJSON(t, filepath.Join(dir, "lintel.json"), &exc) {
			c.exception = &exc
			if exc.Why == "" {
				t.Errorf("%s: lintel.json does not say why", c.name)
			}
		}
		cases = append(cases, c)
	}
	return cases
}

// readJSON reads one optional file with exact numbers and reports whether it exists.
func readJSON(t *testing.T, path string, into any) bool {
	t.Helper()
	src, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false
	}
	if err != nil {
		t.Fatal(err)
	}
	if err := decodeJSON(src, into); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return true
}

func decodeJSON(src []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(src))
	d.UseNumber()
	return d.Decode(into)
}

func TestCorpus(t *testing.T) {
	for _, c := range readCorpus(t) {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			want := c.recorded
			if c.exception != nil {
				want = &c.exception.answer
			}
			if want == nil {
				t.Fatal("expected.json is missing; run: go test ./parsers/terraform -run CorpusRecording -record")
			}
			if differences := compare(*want, c.load(t)); differences != "" {
				t.Error(differences)
			}
		})
	}
}

// load reads the case as `lintel graph --format json` does.
func (c corpusCase) load(t *testing.T) answer {
	t.Helper()
	tree, err := source.Open(c.dir)
	if err != nil {
		t.Fatal(err)
	}
	options := terraform.Options{Workspace: c.args.Workspace}
	for _, file := range c.args.VarFiles {
		options.Inputs = append(options.Inputs, terraform.Input{File: filepath.Join(c.dir, file)})
	}
	for _, name := range slices.Sorted(maps.Keys(c.args.Vars)) {
		options.Inputs = append(options.Inputs, terraform.Input{Var: name + "=" + c.args.Vars[name]})
	}
	for _, name := range slices.Sorted(maps.Keys(c.args.Env)) {
		options.Env = append(options.Env, name+"="+c.args.Env[name])
	}
	result, err := terraform.Load(t.Context(), tree, []string{"."}, options)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	g := &graph.Graph{Roots: result.Roots, Diagnostics: result.Diagnostics}
	diagnostics, err := report.GraphJSON(t.Context(), &out, g, nil)
	if err != nil {
		t.Fatal(err)
	}
	var written struct {
		Resources []struct {
			Address    string
			Type       string
			Attributes map[string]any
		}
		Outputs map[string]any
	}
	if err := decodeJSON(out.Bytes(), &written); err != nil {
		t.Fatal(err)
	}
	a := answer{Resources: map[string]map[string]any{}, Outputs: written.Outputs}
	for _, r := range written.Resources {
		if r.Type != "terraform_data" {
			r.Attributes = asWritten(r.Attributes)
		}
		a.Resources[r.Address] = r.Attributes
	}
	for _, d := range diagnostics {
		start, _ := d.At.Positions()
		at := place{d.At.Path(), start.Line}
		if d.Severity == graph.Error {
			a.Errors = append(a.Errors, at)
		} else {
			a.Warnings = append(a.Warnings, at)
		}
		t.Logf("%s: %s:%d: %s", d.Severity, at.File, at.Line, d.Message)
	}
	return a
}

func TestCorpusRecording(t *testing.T) {
	cases := readCorpus(t)
	if version := terraformVersion(); version != recordedWith {
		t.Skipf("the corpus was NOT recorded again: it wants terraform %s on the PATH, there is %q", recordedWith, version)
	}
	cliConfig := os.DevNull
	if *record || corpusFull {
		cliConfig = buildPlanProvider(t)
	}
	var again []corpusCase
	planned := 0
	for _, c := range cases {
		switch {
		case !strings.HasPrefix(c.name, *only):
		case c.recorded == nil && c.exception != nil && c.name != *only: // Terraform cannot be asked
		case cliConfig == os.DevNull && c.usesPlanProvider():
			planned++
		case *record, corpusFull, inSample(c.name):
			again = append(again, c)
		}
	}
	t.Logf("recording %d of %d cases again (LINTEL_CORPUS=all for all, and for the %d that need the plan-only provider)", len(again), len(cases), planned)

	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for _, c := range again {
		wg.Add(1)
		go func() {
			defer wg.Done()
			slots <- struct{}{}
			defer func() { <-slots }()
			got, err := c.ask(cliConfig, t.TempDir())
			switch {
			case err != nil:
				t.Errorf("%s: %v", c.name, err)
			case *record:
				if err := writeAnswer(filepath.Join(c.dir, "expected.json"), got); err != nil {
					t.Error(err)
				}
			case c.recorded == nil:
				t.Errorf("%s: expected.json is missing; run: go test ./parsers/terraform -run Corpus -record", c.name)
			default:
				if differences := compare(*c.recorded, *got); differences != "" {
					t.Errorf("%s:%s", c.name, differences)
				}
			}
		}()
	}
	wg.Wait()
}

func inSample(name string) bool {
	h := fnv.New32a()
	h.Write([]byte(name))
	return h.Sum32()%oneIn == 0
}

func terraformVersion() string {
	out, err := exec.Command("terraform", "version", "-json").Output()
	if err != nil {
		return ""
	}
	var v struct {
		Version string `json:"terraform_version"`
	}
	if json.Unmarshal(out, &v) != nil {
		return ""
	}
	return v.Version
}

// ask plans a copy of the case's folder with Terraform and returns its answer in normal form.
func (c corpusCase) ask(cliConfig, dir string) (*answer, error) {
	if err := os.CopyFS(dir, os.DirFS(c.dir)); err != nil {
		return nil, err
	}
	env := append(slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "TF_") }),
		"TF_CLI_CONFIG_FILE="+cliConfig, "CHECKPOINT_DISABLE=1", "TF_IN_AUTOMATION=1")
	if c.args.Workspace != "" {
		env = append(env, "TF_WORKSPACE="+c.args.Workspace)
	}
	for _, name := range slices.Sorted(maps.Keys(c.args.Env)) {
		env = append(env, name+"="+c.args.Env[name])
	}
	terraform := func(args ...string) ([]byte, error) {
		cmd := exec.Command("terraform", args...)
		cmd.Dir, cmd.Env = dir, env
		return cmd.Output()
	}
	switch {
	case c.usesPlanProvider():
		_, _ = terraform("get") // a development override wants no init
	case c.mentions("module") || c.mentions("backend"):
		if log, err := terraform("init", "-json", "-input=false"); err != nil {
			// What init could not parse has a place in its log; what it could not find has one only in that of plan.
			if a, err := errorPlaces(log); err == nil && a.Errors[0].File != "" {
				return a, nil
			}
		}
	}
	plan := []string{"plan", "-json", "-input=false", "-lock=false", "-refresh=false", "-out=plan"}
	for _, file := range c.args.VarFiles {
		plan = append(plan, "-var-file="+file)
	}
	for _, name := range slices.Sorted(maps.Keys(c.args.Vars)) {
		plan = append(plan, "-var="+name+"="+c.args.Vars[name])
	}
	log, err := terraform(plan...)
	if err != nil {
		return errorPlaces(log)
	}
	out, err := terraform("show", "-json", "plan")
	if err != nil {
		return nil, err
	}
	return normalPlan(out)
}

func (c corpusCase) usesPlanProvider() bool { return c.mentions("lintel-iac/plan") }

// buildPlanProvider builds the plan-only provider, whose modules may have to be downloaded, and returns the path of a Terraform CLI
// configuration that uses it.
func buildPlanProvider(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	build := exec.Command("go", "build", "-o", filepath.Join(dir, "terraform-provider-plan"), ".")
	build.Dir = "testdata/planprovider"
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("building the plan-only provider: %v\n%s", err, out)
	}
	config := filepath.Join(dir, "cli.tfrc")
	src := fmt.Sprintf("provider_installation {\n  dev_overrides {\n    \"lintel-iac/plan\" = %q\n  }\n  direct {}\n}\n", dir)
	if err := os.WriteFile(config, []byte(src), 0o644); err != nil {
		t.Fatal(err)
	}
	return config
}

// mentions reports whether any configuration file of the case holds a text.
func (c corpusCase) mentions(text string) bool {
	found := false
	_ = filepath.WalkDir(c.dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Base(path) == "expected.json" {
			return err
		}
		src, err := os.ReadFile(path)
		found = found || bytes.Contains(src, []byte(text))
		return err
	})
	return found
}

// errorPlaces reads the error diagnostics of `terraform plan -json`.
func errorPlaces(log []byte) (*answer, error) {
	var places []place
	for line := range bytes.Lines(log) {
		var entry struct {
			Diagnostic struct {
				Severity, Summary, Detail string
				Range                     struct {
					Filename string
					Start    struct{ Line int }
				}
			}
		}
		if err := json.Unmarshal(line, &entry); err != nil {
			return nil, fmt.Errorf("terraform plan: %s", log)
		}
		if d := entry.Diagnostic; d.Severity == "error" {
			if strings.HasPrefix(d.Range.Filename, "<") { // a value of the command line
				d.Range.Filename, d.Range.Start.Line = "", 0
			}
			places = append(places, place{filepath.ToSlash(d.Range.Filename), d.Range.Start.Line})
		}
	}
	if len(places) == 0 {
		return nil, fmt.Errorf("terraform plan failed without a diagnostic: %s", log)
	}
	return &answer{Errors: sortedPlaces(places)}, nil
}

func sortedPlaces(places []place) []place {
	slices.SortFunc(places, func(a, b place) int {
		if c := strings.Compare(a.File, b.File); c != 0 {
			return c
		}
		return a.Line - b.Line
	})
	return slices.Compact(places)
}

// normalPlan turns `terraform show -json` of a plan into lintel's encoding.
func normalPlan(plan []byte) (*answer, error) {
	type change struct {
		Actions        []string
		After          any
		AfterUnknown   any `json:"after_unknown"`
		AfterSensitive any `json:"after_sensitive"`
	}
	var p struct {
		ResourceChanges []struct {
			Address string
			Type    string
			Change  change
		} `json:"resource_changes"`
		OutputChanges map[string]change `json:"output_changes"`
	}
	if err := decodeJSON(plan, &p); err != nil {
		return nil, err
	}
	a := &answer{Resources: map[string]map[string]any{}, Outputs: map[string]any{}}
	for _, r := range p.ResourceChanges {
		provided := r.Type != "terraform_data"
		if after, ok := r.Change.After.(map[string]any); ok && provided {
			// A secret argument is marked as one even where it is null.
			maps.DeleteFunc(after, func(_ string, v any) bool { return v == nil })
		}
		attributes, ok := normalValue(r.Change.After, r.Change.AfterUnknown, r.Change.AfterSensitive).(map[string]any)
		if !ok {
			return nil, fmt.Errorf("%s: actions %v leave no resource", r.Address, r.Change.Actions)
		}
		if provided {
			attributes = asWritten(attributes)
		}
		a.Resources[r.Address] = attributes
	}
	for name, o := range p.OutputChanges {
		a.Outputs[name] = normalValue(o.After, o.AfterUnknown, o.AfterSensitive)
	}
	return a, nil
}

// What a provider's schema adds to the code: what is computed, and what is a block.
var (
	planComputed = []string{"id", "arn", "addresses", "names", "outputs"}
	planBlocks   = []string{"disk", "snapshot", "retain", "rule", "network", "ip", "label", "timeouts", "filter"}
)

// asWritten leaves out of a planned resource, and of its blocks, what its schema adds: arguments that are null, blocks that are not
// there, and what only the provider will compute.
func asWritten(block map[string]any) map[string]any {
	written := map[string]any{}
	for name, v := range block {
		list, isList := v.([]any)
		switch {
		case v == nil, slices.Contains(planComputed, name):
			continue
		case isList && slices.Contains(planBlocks, name):
			var nested []any
			for _, b := range list {
				if object, ok := b.(map[string]any); ok {
					b = asWritten(object)
				}
				nested = append(nested, b)
			}
			if len(nested) == 0 {
				continue
			}
			v = nested
		case name == "timeouts" && !isList: // the one block that is no list
			v = []any{asWritten(v.(map[string]any))}
		}
		written[name] = v
	}
	return written
}

var (
	unknownValue   = map[string]any{"$unknown": true}
	sensitiveValue = map[string]any{"$sensitive": true}
)

// normalValue joins the three trees in which a plan holds one value. What is sensitive is only that, known or not.
func normalValue(after, unknown, sensitive any) any {
	switch {
	case sensitive == true:
		return sensitiveValue
	case unknown == true:
		return unknownValue
	}
	switch after := after.(type) {
	case []any:
		list := make([]any, len(after))
		for i := range after {
			list[i] = normalValue(after[i], element(unknown, i), element(sensitive, i))
		}
		return list
	case nil:
		// An object of which nothing is known has only its unknown attributes.
		if u, ok := unknown.(map[string]any); !ok || len(u) == 0 {
			return nil
		}
		return normalValue(map[string]any{}, unknown, sensitive)
	case map[string]any:
		object := map[string]any{}
		unknown, _ := unknown.(map[string]any)
		sensitive, _ := sensitive.(map[string]any)
		for k, v := range after {
			object[k] = normalValue(v, unknown[k], sensitive[k])
		}
		for k, u := range unknown {
			if _, known := after[k]; !known {
				object[k] = normalValue(nil, u, sensitive[k])
			}
		}
		return object
	}
	return after
}

func element(list any, i int) any {
	if list, ok := list.([]any); ok && i < len(list) {
		return list[i]
	}
	return nil
}

func writeAnswer(path string, a *answer) error {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(a); err != nil {
		return err
	}
	return os.WriteFile(path, out.Bytes(), 0o644)
}

// compare says every leaf in which two answers differ, each with its path.
func compare(want, got answer) string {
	var differences strings.Builder
	differ := func(path string, want, got string) {
		fmt.Fprintf(&differences, "\n\t%s\n\t\twant %s\n\t\tgot  %s", path, want, got)
	}
	for _, p := range want.Warnings {
		if !slices.Contains(got.Warnings, p) {
			differ(fmt.Sprintf("%s:%d", p.File, p.Line), "a warning", fmt.Sprintf("warnings at %v", got.Warnings))
		}
	}
	somewhere := slices.Contains(want.Errors, place{}) // an error for which Terraform gives no place
	if somewhere && len(got.Errors) == 0 {
		differ("", "an error", "none")
	}
	for _, p := range want.Errors {
		if p != (place{}) && !slices.Contains(got.Errors, p) {
			differ(fmt.Sprintf("%s:%d", p.File, p.Line), "an error", fmt.Sprintf("errors at %v", got.Errors))
		}
	}
	for _, p := range got.Errors {
		if !somewhere && !slices.Contains(want.Errors, p) {
			differ(fmt.Sprintf("%s:%d", p.File, p.Line), "no error", "an error")
		}
	}
	if len(want.Errors) == 0 {
		w, g := map[string]string{}, map[string]string{}
		for addr, attributes := range want.Resources {
			flatten(w, addr, attributes)
		}
		for addr, attributes := range got.Resources {
			flatten(g, addr, attributes)
		}
		flatten(w, "output", want.Outputs)
		flatten(g, "output", got.Outputs)
		paths := map[string]bool{}
		for p := range w {
			paths[p] = true
		}
		for p := range g {
			paths[p] = true
		}
		for _, p := range slices.Sorted(maps.Keys(paths)) {
			if w[p] != g[p] {
				differ(p, orAbsent(w[p]), orAbsent(g[p]))
			}
		}
	}
	return differences.String()
}

func orAbsent(s string) string {
	if s == "" {
		return "nothing"
	}
	return s
}

// flatten writes one line a leaf, numbers as exact fractions, so that 2.50 and 2.5 are the same.
func flatten(into map[string]string, path string, v any) {
	switch v := v.(type) {
	case map[string]any:
		switch {
		case v["$sensitive"] == true:
			into[path] = "sensitive"
		case v["$unknown"] == true:
			into[path] = "unknown"
		default:
			into[path] = "object"
			for k, e := range v {
				flatten(into, fmt.Sprintf("%s.%s", path, k), e)
			}
		}
	case []any:
		into[path] = fmt.Sprintf("list of %d", len(v))
		for i, e := range v {
			flatten(into, fmt.Sprintf("%s[%d]", path, i), e)
		}
	case json.Number:
		if exact, ok := new(big.Rat).SetString(v.String()); ok {
			into[path] = exact.RatString()
		} else {
			into[path] = v.String()
		}
	case nil:
		into[path] = "null"
	default:
		into[path] = fmt.Sprintf("%#v", v)
	}
}
