// Package cloudformation reads CloudFormation templates, in YAML and in JSON, into a graph: with their conditions, functions,
// loops and nested stacks, and with what the AWS SAM and the AWS CDK make of them.
//
// A template is evaluated as CloudFormation would deploy it with the parameters that are given. What only a deployment
// decides is unknown, and remembers what it was made from. Property names stay as they are written.
//
// The address of a resource is its logical path: the logical ids of the nested stacks that it is in, from the outside, and
// its own, separated by '/'. What the AWS CDK wrote also has the path of its construct.
package cloudformation

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/source"
)

// Options say how templates are to be read.
type Options struct {
	// Parameters are "Key=Value", or names of files in a format of the AWS CLI or of CodePipeline, in the order of the
	// command line. They go to every template that declares them and that no other template nests.
	Parameters []string
	Region     string // to which the templates are deployed; "" if that is not known
	Account    string // likewise
	// Environments are those with which templates are read, each template as often as it is named here.
	Environments []Environment
	// RequireModules makes a nested stack or a module that is not on this disk an error.
	RequireModules bool
}

// Environment are the parameters with which a template is deployed. What the command line gives goes before them.
type Environment struct {
	At         string // where it is set, for errors: "path:line"
	Template   string // relative to the boundary
	Name       string
	Parameters []string // files, relative to the boundary
}

// Result is what was read.
type Result struct {
	Roots       []*graph.Root
	Diagnostics []graph.Diagnostic
	Templates   int
}

type loader struct {
	tree    *source.Tree
	options Options
	given   parameters

	mu         sync.Mutex
	templates  map[string]*template // by path
	assemblies map[string]assembly  // of the CDK, by directory
}

// template is a file that was read.
type template struct {
	file        *graph.File
	root        node // an object; nothing if the file cannot be read, of which the diagnostics tell
	diagnostics []graph.Diagnostic
	environment
}

func (t *template) readable() bool { return t.root.kind == object }

// environment is where a template is deployed to; "" where that is not known.
type environment struct{ region, account string }

// Load reads the templates at the given paths, relative to the tree's boundary, and those that they nest. Each of the former
// that no other one nests is a root; of templates that only nest each other, the first by path is. The error is about the
// options: a parameter that no template declares, or a file of parameters that cannot be read.
func Load(ctx context.Context, tree *source.Tree, files []string, options Options) (*Result, error) {
	l := &loader{tree: tree, options: options, templates: map[string]*template{}, assemblies: map[string]assembly{}}
	if err := l.readParameters(); err != nil {
		return nil, err
	}
	nested := map[string][]string{} // by the template that nests
	for ahead := slices.Clone(files); len(ahead) > 0; ahead = ahead[1:] {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if _, seen := nested[ahead[0]]; !seen {
			nested[ahead[0]] = l.localStacks(l.template(ahead[0]))
			ahead = append(ahead, nested[ahead[0]]...)
		}
	}
	roots := findRoots(files, nested)
	for _, e := range options.Environments {
		if slices.Contains(files, e.Template) && !slices.Contains(roots, e.Template) {
			roots = append(roots, e.Template) // it is deployed by itself although another nests it
		}
	}
	slices.Sort(roots)
	if err := l.checkParameters(roots); err != nil {
		return nil, err
	}
	result := &Result{Templates: len(l.templates)}
	for _, name := range slices.Sorted(maps.Keys(l.templates)) {
		result.Diagnostics = append(result.Diagnostics, l.templates[name].diagnostics...)
	}
	for _, name := range roots {
		t := l.templates[name]
		if !t.readable() {
			continue
		}
		deployments, err := l.deployments(name)
		if err != nil {
			return nil, err
		}
		for _, d := range deployments {
			root := graph.NewRoot(name, graph.CloudFormation, func(root *graph.Root) { l.deploy(root, t, d.given) })
			root.Environment = d.name
			result.Roots = append(result.Roots, root)
		}
	}
	return result, nil
}

// template reads a file once.
func (l *loader) template(name string) *template {
	l.mu.Lock()
	defer l.mu.Unlock()
	t := l.templates[name]
	if t == nil {
		t = l.readTemplate(name)
		l.templates[name] = t
	}
	return t
}

func (l *loader) readTemplate(name string) *template {
	t := &template{}
	file, err := l.tree.Read(name)
	if err != nil {
		t.diagnostics = []graph.Diagnostic{graph.Errorf(graph.Range{File: graph.NewFile(name, nil)}, "%s", reason(err))}
		return t
	}
	t.file = file
	root, diagnostics, err := read(file)
	t.diagnostics = diagnostics
	switch {
	case err != nil:
		t.diagnostics = append(t.diagnostics, graph.Errorf(place(err), "%s", err))
	case root.kind != object:
		t.diagnostics = append(t.diagnostics, graph.Errorf(root.at(), "a template is an object of sections, not %s", root.kind))
	default:
		t.root = root
		t.environment = l.environment(name)
		hideParameters(&t.root)
	}
	return t
}

// place is where a file is at fault.
func place(err error) graph.Range {
	var syntax *syntaxError
	if errors.As(err, &syntax) {
		return syntax.at
	}
	return graph.Range{}
}

// reason is an error without the path, which the diagnostic's place has.
func reason(err error) string {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		err = pathErr.Err
	}
	return err.Error()
}

// findRoots returns the files that are not nested by another, and so many others that every file is reached from a root.
func findRoots(files []string, nested map[string][]string) []string {
	files = slices.Compact(slices.Sorted(slices.Values(files)))
	inner := map[string]bool{}
	for name, targets := range nested {
		for _, target := range targets {
			if target != name {
				inner[target] = true
			}
		}
	}
	reached := map[string]bool{}
	var reach func(name string)
	reach = func(name string) {
		if !reached[name] {
			reached[name] = true
			for _, target := range nested[name] {
				reach(target)
			}
		}
	}
	var roots []string
	take := func(name string) {
		if !reached[name] {
			roots = append(roots, name)
			reach(name)
		}
	}
	for _, name := range files {
		if !inner[name] {
			take(name)
		}
	}
	for _, name := range files {
		take(name)
	}
	slices.SortFunc(roots, cmp.Compare[string])
	return roots
}

// localStacks are the templates in the boundary that a template nests, as far as they are written out.
func (l *loader) localStacks(t *template) []string {
	resources := t.root.value("Resources")
	if resources == nil {
		return nil
	}
	var targets []string
	for i := range resources.fields() {
		url := nestedURL(&resources.fields()[i].value)
		if url == nil || !isLocal(url.text()) {
			continue
		}
		if real, err := l.tree.Resolve(path.Join(path.Dir(t.file.Path), url.text())); err == nil {
			targets = append(targets, real)
		}
	}
	return targets
}

// nestedURL is where a resource that is a nested stack has its template, if that is written out; else nil.
func nestedURL(resource *node) *node {
	metadata := resource.value("Metadata")
	if asset := metadata.value("aws:asset:path"); asset != nil && metadata.string("aws:asset:property") == "TemplateURL" && asset.kind == text {
		return asset // the CDK writes the address of the uploaded copy into the property
	}
	property := stackTypes[resource.string("Type")]
	if property == "" {
		return nil
	}
	if url := resource.value("Properties").value(property); url != nil && url.kind == text {
		return url
	}
	return nil
}

// stackTypes are the types of nested stacks, and the property with the place of the template.
var stackTypes = map[string]string{
	"AWS::CloudFormation::Stack":   "TemplateURL",
	"AWS::Serverless::Application": "Location",
}

// isLocal reports whether a place is a path, which the AWS CLI would upload, and no URL or reference to one.
func isLocal(url string) bool {
	return url != "" && !strings.Contains(url, "://") && !strings.Contains(url, "{{")
}
