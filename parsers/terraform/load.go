// Package terraform reads Terraform and OpenTofu configurations into a graph, as if Terraform ran in each root module's
// directory.
//
// A root is evaluated on demand and in one pass: a value is worked out when something needs it, kept, and never worked out
// twice; what waits for itself is a cycle and is reported. What Terraform would not know before apply is unknown here too,
// and remembers what it was made from. Where a provider's schema would decide (whether an attribute that is not written is
// computed), the answer is unknown.
package terraform

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/source"
	"github.com/lintel-iac/lintel/parsers/terraform/internal/functions"
)

// Options say how configurations are to be read.
type Options struct {
	Inputs         []Input           // values of variables, in the order of the command line
	Env            []string          // "TF_VAR_name=value"
	Workspace      string            // "" for "default"
	ModuleMap      map[string]string // source of a module → its directory, relative to the boundary
	RequireModules bool              // a module that is not installed is an error
	Planned        []Planned         // what a plan of the configuration has for its variables
	Environments   []Environment     // with which roots are read, each root as often as it is named here
}

// Environment are the values with which a root is deployed. What the command line gives goes before them.
type Environment struct {
	At        string // where it is set, for errors: "path:line"
	Dir       string // of the root module, relative to the boundary
	Name      string
	VarFiles  []string // relative to the boundary
	Vars      []string // "name=value"
	Workspace string
}

// Planned is the value that a variable had when a plan was made. It counts where the configuration, with its own files of
// values, comes to another one.
type Planned struct {
	Name string
	JSON graph.Range // the place of the value, which is JSON
}

// Input is a value of a variable, or a file of them; one of the two is set.
type Input struct {
	Var  string // "name=value"
	File string // as named on the command line
}

// Result is what was read.
type Result struct {
	Roots       []*graph.Root
	Diagnostics []graph.Diagnostic
	Modules     int // directories
}

type loader struct {
	tree     *source.Tree
	options  Options
	assigned []assignment // of the command line

	mu      sync.Mutex
	modules map[string]*sharedModule
}

// sharedModule is a module that is read once, by whoever needs it first.
type sharedModule struct {
	once sync.Once
	mod  *module
}

// Load reads the modules in the given directories, relative to the tree's boundary, and those they call. Each of the
// directories that no other module calls is a root; of modules that only call each other the first by path is. The error is
// about the options: a variable that no root declares, or a file of values that cannot be read.
func Load(ctx context.Context, tree *source.Tree, dirs []string, options Options) (*Result, error) {
	l := &loader{tree: tree, options: options, modules: map[string]*sharedModule{}}
	if err := l.readInputs(); err != nil {
		return nil, err
	}
	calls, err := l.findCalls(ctx, dirs)
	if err != nil {
		return nil, err
	}
	result := &Result{Modules: len(calls)}
	roots := findRoots(dirs, calls)
	for _, e := range options.Environments {
		if slices.Contains(dirs, e.Dir) && !slices.Contains(roots, e.Dir) {
			roots = append(roots, e.Dir) // it is deployed by itself although something calls it
		}
	}
	slices.Sort(roots)
	if err := l.checkInputs(roots); err != nil {
		return nil, err
	}
	called := map[string]bool{}
	for _, targets := range calls {
		for _, dir := range targets {
			called[dir] = true
		}
	}
	deployments, err := l.deployments(roots)
	if err != nil {
		return nil, err
	}
	for _, d := range deployments {
		root := graph.NewRoot(d.dir, graph.Terraform, func(root *graph.Root) {
			mod := l.parse
			if called[d.dir] || d.environment != "" {
				mod = l.module
			}
			l.evaluate(root, mod(d.dir), d)
		})
		root.Environment = d.environment
		result.Roots = append(result.Roots, root)
	}
	return result, nil
}

// module returns the module in a directory; one that several roots need is read once.
func (l *loader) module(dir string) *module {
	l.mu.Lock()
	shared := l.modules[dir]
	if shared == nil {
		shared = &sharedModule{}
		l.modules[dir] = shared
	}
	l.mu.Unlock()
	shared.once.Do(func() { shared.mod = l.parse(dir) })
	return shared.mod
}

// parse reads a module from its directory.
func (l *loader) parse(dir string) *module {
	var files []parsedFile
	var diagnostics []graph.Diagnostic
	primary, overrides, err := l.configNames(dir)
	if err != nil {
		diagnostics = append(diagnostics, graph.Errorf(graph.Range{File: graph.NewFile(dir, nil)}, "%s", reason(err)))
	}
	for i, name := range slices.Concat(primary, overrides) {
		f, err := l.tree.Read(joinPath(dir, name))
		if err != nil {
			unread := graph.NewFile(joinPath(dir, name), nil)
			diagnostics = append(diagnostics, graph.Errorf(graph.Range{File: unread}, "%s", reason(err)))
			files = append(files, parsedFile{file: unread})
			continue
		}
		body, open, faults := parseBody(f)
		diagnostics = append(diagnostics, faults...)
		files = append(files, parsedFile{f, body, open, i >= len(primary)})
	}
	mod := buildModule(dir, files)
	mod.diagnostics = slices.Concat(diagnostics, mod.diagnostics)
	return mod
}

func (l *loader) configNames(dir string) (primary, overrides []string, err error) {
	entries, err := l.tree.List(dir)
	if err != nil {
		return nil, nil, err
	}
	names := make([]string, 0, len(entries))
	for _, entry := range entries {
		if !entry.Dir {
			names = append(names, entry.Name)
		}
	}
	primary, overrides = configFiles(names)
	return primary, overrides, nil
}

// reason is an error without the path, which the diagnostic's place has.
func reason(err error) string {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		err = pathErr.Err
	}
	return err.Error()
}

// read returns a file of the boundary; nil if it cannot be had.
func (l *loader) read(name string) *graph.File {
	if name == "" {
		return nil
	}
	f, err := l.tree.Read(name)
	if err != nil {
		return nil
	}
	return f
}

// findCalls maps each of the directories, and each directory that is reached from them, to the local modules that it calls.
func (l *loader) findCalls(ctx context.Context, dirs []string) (map[string][]string, error) {
	calls := map[string][]string{}
	for batch := distinct(dirs); len(batch) > 0; {
		targets := make([][]string, len(batch))
		var next atomic.Int64
		var group sync.WaitGroup
		for range min(len(batch), runtime.GOMAXPROCS(0)) {
			group.Go(func() {
				for i := int(next.Add(1)) - 1; i < len(batch) && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
					targets[i] = l.localCalls(batch[i])
				}
			})
		}
		group.Wait()
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for i, dir := range batch {
			calls[dir] = targets[i]
		}
		batch = slices.DeleteFunc(distinct(slices.Concat(targets...)), func(dir string) bool { _, known := calls[dir]; return known })
	}
	return calls, nil
}

func distinct(names []string) []string { return slices.Compact(slices.Sorted(slices.Values(names))) }

// localCalls are the directories of the local modules that a module calls. A module in which the word does not occur is not
// parsed yet.
func (l *loader) localCalls(dir string) []string {
	primary, overrides, err := l.configNames(dir)
	if err != nil {
		return nil
	}
	mentions := false
	for _, name := range slices.Concat(primary, overrides) {
		if f := l.read(joinPath(dir, name)); f != nil && bytes.Contains(f.Content, []byte("module")) {
			mentions = true
		}
	}
	if !mentions {
		return nil
	}
	mod := l.module(dir)
	var targets []string
	for _, name := range sortedKeys(mod.calls) {
		if target, ok := l.localDir(mod.dir, mod.calls[name].source); ok {
			targets = append(targets, target)
		}
	}
	return targets
}

// localDir is the directory that a local source, or one that is mapped to a directory, means in a module.
func (l *loader) localDir(dir, source string) (string, bool) {
	if mapped, ok := l.options.ModuleMap[source]; ok {
		return path.Clean(mapped), true
	}
	if !isLocalSource(source) {
		return "", false
	}
	target := joinPath(dir, strings.ReplaceAll(source, `\`, "/"))
	if !l.tree.IsDir(target) {
		return "", false
	}
	if real, err := l.tree.Resolve(target); err == nil {
		target = real
	}
	return target, true
}

// findRoots picks the directories that no other module calls. Of each group of modules that only call each other, it is the
// first.
func findRoots(dirs []string, calls map[string][]string) []string {
	callers := map[string]bool{}
	for dir, targets := range calls {
		for _, target := range targets {
			if target != dir {
				callers[target] = true
			}
		}
	}
	candidates := distinct(dirs)
	reached := map[string]bool{}
	reach := func(dir string) {
		stack := []string{dir}
		for len(stack) > 0 {
			dir := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if reached[dir] {
				continue
			}
			reached[dir] = true
			stack = append(stack, calls[dir]...)
		}
	}
	var roots []string
	for _, dir := range candidates {
		if !callers[dir] {
			roots = append(roots, dir)
			reach(dir)
		}
	}
	for _, dir := range candidates {
		if !reached[dir] {
			roots = append(roots, dir)
			reach(dir)
		}
	}
	slices.Sort(roots)
	return roots
}

// evaluate fills a root of the graph.
func (l *loader) evaluate(root *graph.Root, mod *module, d deployment) {
	ev := &evaluator{loader: l, root: root, rootDir: mod.dir, workspace: d.workspace, attributes: map[string]bool{}, reported: map[*module]bool{mod: true}}
	for name := range mod.attributes {
		ev.attributes[name] = true
	}
	ev.functions = functions.Table(functions.Options{Files: moduleFiles{l.tree, mod.dir}, CheckNesting: checkTemplate})
	ev.budget = functions.NewBudget()
	s := newScope(ev, mod)
	s.reportAll(mod)
	c := cycles{loader: l, root: root, reached: map[*module]reachable{}}
	c.module(mod)
	ev.cyclic = c.found
	ev.inputs = l.inputs(root, mod, d.assigned)
	s.fill()
	for _, name := range sortedKeys(mod.outputs) {
		s.checkOutput(mod.outputs[name])
		root.AddOutput(name, s.tracedOutput(name))
	}
	for _, name := range sortedKeys(mod.variables) {
		s.validate(mod.variables[name])
	}
}

// fill adds the resources of a module instance, and of those it calls, to the root.
func (s *scope) fill() {
	for _, key := range sortedKeys(s.mod.resources) {
		x := s.expansion(key)
		if x == nil {
			continue
		}
		for _, in := range x.instances {
			s.root.Add(&graph.Resource{
				Address: in.address, Type: in.resource.typ, Name: in.resource.name, Mode: in.resource.mode, Module: s.address,
				At: s.mod.place(in.resource.at), Body: graph.NewLazy(in.body),
				Existing: both(s.existing, x.existing, &s.root.Cases), Provider: in.provider(), Calls: s.calls,
			})
		}
	}
	for _, key := range sortedKeys(s.mod.providers) {
		name, alias, _ := strings.Cut(key, ".")
		s.root.AddProvider(&graph.Resource{
			Address: s.addressOf("provider." + key), Type: "provider." + name, Name: alias, Module: s.address,
			At:   s.mod.place(headerRange(s.mod.providers[key])),
			Body: graph.NewLazy(func() graph.Value { return s.configuration(name, alias, key).Config }), Calls: s.calls,
		})
	}
	for _, name := range sortedKeys(s.mod.calls) {
		for _, child := range s.moduleChildren(name).scopes {
			child.fill()
			for _, name := range sortedKeys(child.mod.variables) {
				child.validate(child.mod.variables[name])
			}
		}
	}
	s.evaluateUnused()
}

// evaluateUnused works out what nothing has asked for, since Terraform would: an error there is an error all the same.
func (s *scope) evaluateUnused() {
	for _, name := range sortedKeys(s.mod.variables) {
		s.variable(s.mod.variables[name])
	}
	for _, name := range sortedKeys(s.mod.locals) {
		s.local(name)
	}
	for _, name := range sortedKeys(s.mod.outputs) {
		s.output(name)
	}
}

// called finds the module that a call means; nil if it cannot be read, which is reported.
func (l *loader) called(s *scope, call *moduleCall) (mod *module, installed bool) {
	at := s.mod.place(call.at)
	title := s.addressOf("module." + call.name)
	installed = slices.ContainsFunc(s.calls, func(c graph.Call) bool { return c.Installed })
	dir, found := l.localDir(s.mod.dir, call.source)
	switch {
	case call.source == "" && s.mod.open[call.body]:
	case call.source == "":
		return nil, installed // reported when the module was read
	case found:
	case isLocalSource(call.source):
		target := joinPath(s.mod.dir, strings.ReplaceAll(call.source, `\`, "/"))
		if _, err := l.tree.List(target); errors.Is(err, source.ErrOutside) {
			s.root.Report(graph.Errorf(at, "module %q is not read: its directory %s", call.name, reason(err)))
		} else {
			s.root.Report(graph.Errorf(at, "module %q is not read: there is no directory %s", call.name, target))
		}
	default:
		dir, found = l.installedDir(s, call)
		installed = true
		if !found {
			message := "module %q (%s) is not installed, so nothing inside it was checked; run `terraform init` first to have it read"
			if l.options.RequireModules {
				s.root.Report(graph.Errorf(at, message, call.name, call.source))
			} else {
				s.root.Report(graph.Warningf(at, message, call.name, call.source))
			}
		}
	}
	if !found {
		s.root.AddModuleNotRead(graph.ModuleCall{Address: title, Source: call.source, At: s.mod.place(call.at), Arguments: s.arguments(call)})
		return nil, installed
	}
	depth := 0
	for ancestor := s; ancestor != nil; ancestor = ancestor.parent {
		if ancestor.mod.dir == dir {
			s.root.Report(graph.Errorf(at, "cycle: module %q calls the module that it is part of", call.name))
			return nil, installed
		}
		if depth++; depth > maxModuleDepth {
			s.root.Report(graph.Errorf(at, "limit: modules inside each other more than %d deep", maxModuleDepth))
			return nil, installed
		}
	}
	return l.module(dir), installed
}

// arguments are what a call gives to its module.
func (s *scope) arguments(call *moduleCall) graph.Value {
	var fields []graph.Field
	for _, name := range sortedKeys(call.arguments) {
		a := call.arguments[name]
		fields = append(fields, graph.Field{Name: name, Value: env{scope: s}.value(a.Expr, s.mod.place(a.SrcRange))})
	}
	return s.mod.object(call.body, fields, s.mod.place(call.at))
}

// installedDir is where `terraform init` has put a module, by the manifest that it leaves in the root module's directory.
func (l *loader) installedDir(s *scope, call *moduleCall) (string, bool) {
	f := l.read(joinPath(s.rootDir, ".terraform/modules/modules.json"))
	if f == nil {
		return "", false
	}
	var manifest struct {
		Modules []struct{ Key, Dir string }
	}
	if json.Unmarshal(f.Content, &manifest) != nil {
		return "", false
	}
	var names []string
	for scope, name := s, call.name; ; scope, name = scope.parent, scope.call.name {
		names = append(names, name)
		if scope.parent == nil {
			break
		}
	}
	slices.Reverse(names)
	key := strings.Join(names, ".")
	for _, m := range manifest.Modules {
		if m.Key == key {
			dir := joinPath(s.rootDir, strings.ReplaceAll(m.Dir, `\`, "/"))
			return dir, l.tree.IsDir(dir)
		}
	}
	return "", false
}

// checkTemplate applies the limits of expressions to a template that a function is about to parse.
func checkTemplate(template []byte) error {
	_, err := checkNesting(slices.Concat([]byte("<<T\n"), template, []byte("\nT\n")))
	return err
}
