package parsers

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/cloudformation"
	"github.com/lintel-iac/lintel/parsers/internal/source"
	"github.com/lintel-iac/lintel/parsers/terraform"
	"github.com/lintel-iac/lintel/parsers/tfplan"
)

// discovery is what was found at the paths that were named.
type discovery struct {
	tree        *source.Tree
	code        string          // as it was named: where the code behind plans lies
	named       map[string]bool // files and directories, where they really are
	modules     map[string]bool // directories with Terraform configuration
	plans       []*graph.File   // plans and states, in the order in which they were found
	templates   map[string]bool // of CloudFormation
	seen        map[string]bool // files that were looked at
	links       []link          // that were followed
	commit      bool            // the files are those of a commit: nobody says that they are code
	deleted     map[string]bool // directories of modules that lost a file, and templates that are gone
	diagnostics []graph.Diagnostic
}

// link is a symbolic link to a file or directory inside the boundary.
type link struct{ name, target string }

// openTree opens the boundary that holds all paths, or the directory of the code behind a plan: then a plan may lie
// elsewhere.
func openTree(paths []string, code string) (*source.Tree, error) {
	var outermost string
	switch {
	case code != "":
		paths = []string{code}
	case len(paths) == 0:
		paths = []string{"."}
	}
	for _, name := range paths {
		boundary, err := source.Boundary(startOf(name), ".")
		if err != nil {
			return nil, err
		}
		if outermost == "" || len(boundary) < len(outermost) {
			outermost = boundary
		}
	}
	return source.Open(outermost)
}

// startOf is the path from which a PATH is looked for: of a pattern, the part before the first wildcard.
func startOf(name string) string {
	switch {
	case name == "-":
		return "."
	case isPattern(name):
		base, _ := doublestar.SplitPattern(filepath.ToSlash(name))
		return filepath.FromSlash(base)
	}
	return name
}

func isPattern(name string) bool { return strings.ContainsAny(name, "*?[{") }

// discover looks at every PATH. The error is a PATH that cannot be used.
func discover(ctx context.Context, tree *source.Tree, paths []string, options Options) (*discovery, error) {
	d := &discovery{
		tree: tree, code: options.Source, commit: options.Deleted != nil,
		named: map[string]bool{}, modules: map[string]bool{}, templates: map[string]bool{}, seen: map[string]bool{},
		deleted: map[string]bool{},
	}
	for _, name := range paths {
		var err error
		if name == "-" {
			err = d.stdin(options.Stdin)
		} else {
			err = d.path(ctx, name)
		}
		if err != nil {
			return nil, err
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	return d, d.forget(options.Deleted)
}

func (d *discovery) path(ctx context.Context, name string) error {
	if name == "" {
		return errors.New("a path is empty")
	}
	rel, err := d.tree.Rel(name)
	switch {
	case err != nil && d.code != "":
		return d.outside(name)
	case err != nil:
		return fmt.Errorf("%s: does not lie in %s, where the other paths are; scan them one at a time", name, d.tree.Boundary())
	}
	if isPattern(name) && !d.tree.Exists(rel) {
		return d.pattern(ctx, name)
	}
	if _, err := d.tree.Resolve(rel); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: no such file or directory", name)
	}
	d.name(ctx, rel)
	return nil
}

// outside takes a plan that lies elsewhere than its code.
func (d *discovery) outside(name string) error {
	f, err := d.tree.ReadNamed(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: no such file or directory", name)
	case errors.Is(err, source.ErrNotRegular):
		return fmt.Errorf("%s: does not lie in %s, where --source is; only a plan may", name, d.tree.Boundary())
	case err != nil:
		d.failed(d.tree.PathOf(name), err)
	case tfplan.Sniff(f.Content) == tfplan.Foreign:
		return fmt.Errorf("%s: does not lie in %s, where --source is; only a plan may", name, d.tree.Boundary())
	case !d.named[f.Path]:
		d.named[f.Path] = true
		d.plans = append(d.plans, f)
	}
	return nil
}

// pattern takes what a pattern matches.
func (d *discovery) pattern(ctx context.Context, name string) error {
	_, pattern := doublestar.SplitPattern(filepath.ToSlash(name))
	if !doublestar.ValidatePattern(pattern) {
		return fmt.Errorf("%s: not a valid pattern", name)
	}
	base, err := d.tree.Rel(startOf(name))
	if err == nil {
		base, err = d.tree.Resolve(base)
	}
	if err != nil {
		return fmt.Errorf("%s: no file matches", name)
	}
	deepest := strings.Count(pattern, "/")
	if strings.Contains(pattern, "**") {
		deepest = source.MaxDepth
	}
	found := false
	d.tree.Walk(base, func(dir string, entries []source.Entry, err error) bool {
		if err != nil {
			d.failed(dir, err)
		}
		below, depth := ".", 0
		if dir != base {
			if !within(dir, base) {
				return false // a link has led away
			}
			below = strings.TrimPrefix(strings.TrimPrefix(dir, base), "/")
			depth = 1 + strings.Count(below, "/")
		}
		for _, entry := range entries {
			if matched, _ := doublestar.Match(pattern, path.Join(below, entry.Name)); matched && ctx.Err() == nil {
				found = true
				d.name(ctx, path.Join(dir, entry.Name))
			}
		}
		return depth < deepest && ctx.Err() == nil
	})
	if !found && ctx.Err() == nil {
		return fmt.Errorf("%s: no file matches", name)
	}
	return nil
}

// name takes a file or directory that was named.
func (d *discovery) name(ctx context.Context, rel string) {
	real, err := d.tree.Resolve(rel)
	if err == nil && real != path.Clean(rel) {
		d.links = append(d.links, link{rel, real})
	}
	switch {
	case err != nil:
		d.failed(rel, err)
	case !d.tree.IsDir(real):
		d.named[real] = true
		d.file(rel, real)
	case !d.named[real]:
		d.named[real] = true
		d.directory(ctx, real)
	}
}

// directory takes everything below a directory. What is no code is passed over in silence.
func (d *discovery) directory(ctx context.Context, real string) {
	d.tree.Walk(real, func(dir string, entries []source.Entry, err error) bool {
		if err != nil {
			d.failed(dir, err)
		}
		for _, entry := range entries {
			if name := path.Join(dir, entry.Name); entry.Err == nil && entry.Path != name {
				d.links = append(d.links, link{name, entry.Path})
			}
			switch {
			case entry.Loop:
				d.failed(path.Join(dir, entry.Name), errors.New("is a link to a directory that it lies in, and was not followed"))
			case entry.Dir:
			case terraform.IsConfig(entry.Name):
				d.modules[dir] = true
			case errors.Is(entry.Err, source.ErrLoop):
				d.failed(path.Join(dir, entry.Name), source.ErrLoop)
			case errors.Is(entry.Err, source.ErrOutside):
				d.passedOver(path.Join(dir, entry.Name), source.ErrOutside.Error())
			case entry.Err == nil && couldBeCode(entry.Name) && ctx.Err() == nil:
				d.look(entry.Path)
			}
		}
		return ctx.Err() == nil
	})
}

// look takes a file that nobody named, if it is code.
func (d *discovery) look(real string) {
	if d.seen[real] {
		return
	}
	d.seen[real] = true
	content, err := d.tree.Content(real)
	switch {
	case errors.Is(err, source.ErrNotRegular):
	case err != nil:
		d.passedOver(real, unwrapped(err))
	default:
		d.take(real, content, false)
	}
}

// file takes a file that was named; real is where it is if rel is a link.
func (d *discovery) file(rel, real string) {
	dir, err := d.tree.Resolve(path.Dir(rel))
	if err != nil {
		d.failed(rel, err)
		return
	}
	name := path.Base(rel)
	switch {
	case terraform.IsConfig(name):
		d.modules[dir] = true
		return
	case terraform.IsValues(name):
		if d.configures(dir) {
			d.modules[dir] = true
		} else if !d.commit {
			d.passedOver(real, "belongs to no Terraform configuration here; to use its values, name it with --var-file")
		}
		return
	}
	if d.seen[real] {
		return
	}
	d.seen[real] = true
	content, err := d.tree.Content(real)
	if err != nil {
		d.failed(real, err)
		return
	}
	d.take(real, content, !d.commit)
}

// configures reports whether a directory holds Terraform configuration.
func (d *discovery) configures(dir string) bool {
	entries, _ := d.tree.List(dir)
	return slices.ContainsFunc(entries, func(entry source.Entry) bool { return !entry.Dir && terraform.IsConfig(entry.Name) })
}

func (d *discovery) stdin(stdin io.Reader) error {
	if d.named[Stdin] {
		return errors.New("-: the standard input can be read only once")
	}
	d.named[Stdin] = true
	content, err := io.ReadAll(io.LimitReader(stdin, source.MaxFile+1))
	switch {
	case err != nil:
		d.failed(Stdin, errors.New("cannot be read"))
	case len(content) > source.MaxFile:
		d.failed(Stdin, source.ErrTooLarge)
	default:
		if err := d.tree.Add(Stdin, content); err != nil {
			return err
		}
		d.take(Stdin, content, true)
	}
	return nil
}

// take takes a file if it is code. If it is not but was named, it says what the file is: a well-formed file of somebody
// else's is harmless, because tools such as pre-commit name every file.
func (d *discovery) take(real string, content []byte, named bool) {
	text, wide := decoded(content)
	kind := tfplan.Sniff(text)
	plan := kind == tfplan.Plan || kind == tfplan.State || named && kind != tfplan.Foreign // whose parser says why it is not read
	template := cloudformation.Sniff(text)
	switch {
	case wide && (plan || template || named):
		d.failed(real, errors.New("is encoded in UTF-16, as PowerShell writes what is redirected to a file; lintel reads UTF-8"))
	case plan:
		if f, err := d.tree.Read(real); err != nil {
			d.failed(real, err)
		} else {
			d.plans = append(d.plans, f)
		}
	case template:
		if err := d.tree.Keep(real, content); err != nil {
			d.failed(real, err)
		} else {
			d.templates[real] = true
		}
	case !named:
	case real == Stdin && configuration.Match(text):
		d.failed(real, errors.New("is Terraform configuration, which depends on the other files of its directory; name that directory instead"))
	case d.malformed(real, content):
	case isKubernetes(text):
		d.passedOver(real, "is a Kubernetes manifest, which lintel does not read")
	default:
		d.passedOver(real, "is in no format that lintel reads")
	}
}

// malformed reports a file that is neither the YAML nor the JSON that its name promises.
func (d *discovery) malformed(real string, content []byte) bool {
	switch path.Ext(real) {
	case ".json", ".yaml", ".yml":
	default:
		return false
	}
	file := graph.NewFile(real, content)
	file.Hide(0, len(content)) // nobody knows what in it is secret
	fault, malformed := cloudformation.Malformed(file)
	if malformed {
		d.diagnostics = append(d.diagnostics, fault)
	}
	return malformed
}

func (d *discovery) failed(at string, err error) {
	d.diagnostics = append(d.diagnostics, graph.Errorf(fileRange(at), "%s", unwrapped(err)))
}

func (d *discovery) passedOver(at, why string) {
	d.diagnostics = append(d.diagnostics, graph.Warningf(fileRange(at), "%s", why))
}

// unwrapped is the message of an error without the path, which the place of the diagnostic says.
func unwrapped(err error) string {
	var wrapped *fs.PathError
	if errors.As(err, &wrapped) {
		err = wrapped.Err
	}
	return err.Error()
}

// fileRange is the start of a file that was not read.
func fileRange(path string) graph.Range { return graph.Range{File: graph.NewFile(path, nil)} }

// within reports whether a path is dir or lies in it; both are relative to the boundary.
func within(path, dir string) bool {
	return dir == "." || path == dir || strings.HasPrefix(path, dir+"/")
}

func sorted(set map[string]bool) []string { return slices.Sorted(maps.Keys(set)) }

// leaveOut forgets what is not to be read for its own sake, and returns what that is.
func (d *discovery) leaveOut(excludes func(path string) bool) []string {
	var out []string
	for _, set := range []map[string]bool{d.modules, d.templates} {
		for _, rel := range sorted(set) {
			if !excludes(rel) {
				continue
			}
			delete(set, rel)
			out = append(out, rel)
			entries, _ := d.tree.List(rel) // none of a template
			for _, entry := range entries {
				if terraform.IsConfig(entry.Name) {
					out = append(out, path.Join(rel, entry.Name))
				}
			}
		}
	}
	d.plans = slices.DeleteFunc(d.plans, func(f *graph.File) bool {
		if excludes(f.Path) {
			out = append(out, f.Path)
			return true
		}
		return false
	})
	d.diagnostics = slices.DeleteFunc(d.diagnostics, func(diagnostic graph.Diagnostic) bool { return excludes(diagnostic.At.Path()) })
	slices.Sort(out)
	return out
}
