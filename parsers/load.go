// Package parsers reads infrastructure code into one graph: it finds out what lies at the paths that were named, hands each
// file to the package of its format and puts together what they return.
package parsers

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/cloudformation"
	"github.com/lintel-iac/lintel/parsers/internal/source"
	"github.com/lintel-iac/lintel/parsers/terraform"
	"github.com/lintel-iac/lintel/parsers/tfplan"
)

// Formats names what is read, for people.
const Formats = "Terraform configuration, plan or state, nor a CloudFormation template"

// Stdin is the path under which the standard input is known.
const Stdin = "stdin"

// TerraformOptions are the values and settings for Terraform configuration.
type TerraformOptions = terraform.Options

// TerraformInput is a value of a variable, or a file of them.
type TerraformInput = terraform.Input

// CloudFormationOptions are the parameters and settings for CloudFormation templates.
type CloudFormationOptions = cloudformation.Options

// TerraformEnvironment and CloudFormationEnvironment are values with which a root is deployed.
type (
	TerraformEnvironment      = terraform.Environment
	CloudFormationEnvironment = cloudformation.Environment
)

// ParameterName is the name of the parameter that one of them gives; not ok for the name of a file.
func ParameterName(parameter string) (name string, ok bool) {
	return cloudformation.ParameterName(parameter)
}

// Options say what to read and with which values.
type Options struct {
	// Paths are files, directories, patterns with `*` and `**`, or "-" for the standard input. They are absolute or
	// relative to the process's working directory. None stands for the working directory.
	Paths []string
	// Deleted, unless it is nil, says that the paths are the files that a commit leaves, and these are those that it deletes:
	// what is left of their modules is named, and all that calls them. What is no code is passed over, as in a directory,
	// and no path stands for nothing.
	Deleted        []string
	Stdin          io.Reader
	Terraform      TerraformOptions
	CloudFormation CloudFormationOptions
	// Source is the root module that plans were made from; empty for the directory that a plan lies in, if that is one.
	Source string
	// Excludes reports whether what lies at a path, relative to the boundary, is not to be read for its own sake; nil for
	// nothing. What something else makes use of is read.
	Excludes func(path string) bool
	// LocalModules is like the module map of Terraform, which goes before it, with directories relative to the boundary.
	LocalModules map[string]string
}

// Input is what was read.
type Input struct {
	Graph *graph.Graph
	// Named are the files and directories that were named, relative to the boundary, sorted. They select what is
	// reported; much else may have been read in order to judge it.
	Named    []string
	Boundary string // absolute
	// LeftOut are the modules, with their files, plans and templates that the settings leave out.
	LeftOut []string

	tree  *source.Tree
	found *discovery
}

// Files are all files that were read so far, by path: reading a root's values can add to them.
func (in *Input) Files() []*graph.File {
	if in.tree == nil {
		return nil
	}
	return in.tree.Files()
}

// Rel is the path by which a file that was named by a flag is known.
func (in *Input) Rel(name string) string {
	if in.tree == nil {
		return name
	}
	return in.tree.PathOf(name)
}

// Upward finds a file by its name in the directory that holds all that was named, or in one above it, the nearest first, up to
// the boundary. The home folder is passed over: what lies there is a person's, not the repository's. It returns nil if there
// is none.
func (in *Input) Upward(name string) (*graph.File, error) {
	if in.tree == nil {
		return nil, nil
	}
	home, _ := os.UserHomeDir()
	for dir := in.commonDir(); ; dir = path.Dir(dir) {
		file, real := path.Join(dir, name), filepath.Join(in.Boundary, filepath.FromSlash(dir))
		_, err := os.Lstat(filepath.Join(real, name)) // also a link that leads nowhere: whoever made it wants it to be read
		if (err == nil || in.tree.Exists(file)) && real != home {
			return in.tree.Read(file)
		}
		if dir == "." {
			return nil, nil
		}
	}
}

// commonDir is the directory that holds all that was named.
func (in *Input) commonDir() string {
	common := ""
	for _, named := range in.Named {
		if !in.tree.IsDir(named) {
			named = path.Dir(named)
		}
		if common == "" {
			common = named
		}
		for common != "." && named != common && !strings.HasPrefix(named, common+"/") {
			common = path.Dir(common)
		}
	}
	return cmp.Or(common, ".")
}

// LinksTo are the paths by which links that were come across lead to a path.
func (in *Input) LinksTo(path string) []string {
	if in.found == nil {
		return nil
	}
	var paths []string
	for _, l := range in.found.links {
		if within(path, l.target) {
			paths = append(paths, l.name+strings.TrimPrefix(path, l.target))
		}
	}
	return paths
}

// TemplateSize is how many bytes the CloudFormation templates have that were found.
func (in *Input) TemplateSize() int {
	size := 0
	for _, name := range sorted(in.found.templates) {
		if f, err := in.tree.Read(name); err == nil {
			size += len(f.Content)
		}
	}
	return size
}

// HasCode reports whether a path, relative to the boundary, is a directory with Terraform configuration, or any file.
func (in *Input) HasCode(path string) bool {
	return in.tree.Exists(path) && (!in.tree.IsDir(path) || in.found.configures(path))
}

// HasDir reports whether a path, relative to the boundary, is a directory.
func (in *Input) HasDir(path string) bool { return in.tree.IsDir(path) }

// Inside reports whether a file that was named by a flag lies inside the boundary, by its name or where its links lead.
func (in *Input) Inside(name string) bool {
	if _, err := in.tree.Rel(name); err == nil {
		return true
	}
	real, err := filepath.EvalSymlinks(name)
	if err == nil {
		_, err = in.tree.Rel(real)
	}
	return err == nil
}

// ReadNamed reads a file that was named by a flag, which may lie outside the boundary.
func (in *Input) ReadNamed(name string) (*graph.File, error) { return in.tree.ReadNamed(name) }

// Exceptions are what the code that was read says against findings on it, and what is wrong with how it says so. What was
// installed into the repository says nothing: who calls a module excepts, not who wrote it. To be called when all values
// were read.
func (in *Input) Exceptions() (exceptions []graph.Exception, faults []graph.Diagnostic) {
	for _, f := range in.Files() {
		if slices.Contains(strings.Split(f.Path, "/"), ".terraform") {
			continue
		}
		for _, of := range []func(*graph.File) ([]graph.Exception, []graph.Diagnostic){terraform.Exceptions, cloudformation.Exceptions} {
			found, wrong := of(f)
			exceptions, faults = append(exceptions, found...), append(faults, wrong...)
		}
	}
	return exceptions, faults
}

// Open finds what lies at the paths, and what makes use of it, so that settings can be looked for there. [Input.Read] reads
// it. The error is one of usage (a path that does not exist), or that of ctx.
func Open(ctx context.Context, options Options) (*Input, error) {
	paths := options.Paths
	if len(paths) == 0 && options.Deleted == nil {
		paths = []string{"."}
	}
	tree, err := openTree(append(slices.Clone(paths), options.Deleted...), options.Source)
	if err != nil {
		return nil, err
	}
	found, err := discover(ctx, tree, paths, options)
	if err != nil {
		return nil, err
	}
	found.addCallers(ctx)
	return &Input{Graph: &graph.Graph{}, Named: sorted(found.named), Boundary: tree.Boundary(), tree: tree, found: found}, nil
}

// Read reads what was found, and the modules and templates of the same boundary that make use of it. To be called once, with
// the options of [Open] and what the settings add to them.
//
// What cannot be read is a diagnostic of the graph. The error is one of usage (a variable that nothing declares), or that of
// ctx.
func (in *Input) Read(ctx context.Context, options Options) error {
	modules, err := annexModules(in.tree, options.Terraform.ModuleMap)
	if err != nil {
		return err
	}
	for from, dir := range options.LocalModules {
		if _, given := modules[from]; !given {
			modules[from] = dir
		}
	}
	options.Terraform.ModuleMap = modules
	found, g := in.found, in.Graph
	if options.Excludes != nil {
		in.LeftOut = found.leaveOut(options.Excludes)
	}
	if len(found.modules) > 0 || len(options.Terraform.Inputs) > 0 {
		read, err := terraform.Load(ctx, in.tree, sorted(found.modules), options.Terraform)
		if err != nil {
			return err
		}
		g.Roots = append(g.Roots, read.Roots...)
		g.Diagnostics = append(g.Diagnostics, read.Diagnostics...)
		g.Modules += read.Modules
	}
	if err := found.loadPlans(ctx, g, options); err != nil {
		return err
	}
	if len(found.templates) > 0 || len(options.CloudFormation.Parameters) > 0 {
		read, err := cloudformation.Load(ctx, in.tree, sorted(found.templates), options.CloudFormation)
		if err != nil {
			return err
		}
		g.Roots = append(g.Roots, read.Roots...)
		g.Diagnostics = append(g.Diagnostics, read.Diagnostics...)
		g.Modules += read.Templates
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	slices.SortStableFunc(g.Roots, func(a, b *graph.Root) int { return cmp.Compare(a.Path, b.Path) })
	g.Diagnostics = append(g.Diagnostics, found.diagnostics...)
	g.Files = in.tree.Files()
	return nil
}

// Load is [Open] and [Input.Read] for those who have no settings to look for in between.
func Load(ctx context.Context, options Options) (*Input, error) {
	in, err := Open(ctx, options)
	if err != nil {
		return nil, err
	}
	return in, in.Read(ctx, options)
}

// annexModules lets the directories be read that sources of modules are mapped to.
func annexModules(tree *source.Tree, modules map[string]string) (map[string]string, error) {
	mapped := map[string]string{}
	for _, from := range slices.Sorted(maps.Keys(modules)) {
		rel, err := tree.Annex(modules[from])
		if err != nil {
			return nil, fmt.Errorf("--module-map %s=%s: is not a directory", from, modules[from])
		}
		mapped[from] = rel
	}
	return mapped, nil
}

// loadPlans reads the plans and states that were found, together with their code.
func (d *discovery) loadPlans(ctx context.Context, g *graph.Graph, options Options) error {
	dir := ""
	if options.Source != "" {
		rel, err := d.tree.Rel(options.Source)
		if err == nil {
			rel, err = d.tree.Resolve(rel)
		}
		if err != nil || !d.configures(rel) {
			return fmt.Errorf("--source %s: is not a directory with Terraform configuration", options.Source)
		}
		dir = rel
	}
	for _, file := range d.plans {
		var read tfplan.Options
		if own := path.Dir(file.Path); dir != "" {
			read.Code, read.Named = d.codeIn(ctx, dir, options.Terraform), true
		} else if file.Path != Stdin && d.configures(own) {
			read.Code = d.codeIn(ctx, own, options.Terraform)
		}
		result, err := tfplan.Load(ctx, file, read)
		if err != nil {
			return err
		}
		g.Roots = append(g.Roots, result.Roots...)
		g.Diagnostics = append(g.Diagnostics, result.Diagnostics...)
	}
	return nil
}

// codeIn reads the root module in a directory as it was when a plan was made: values of the command line are not for it.
func (d *discovery) codeIn(ctx context.Context, dir string, options TerraformOptions) func([]tfplan.Variable) (*graph.Root, error) {
	return func(variables []tfplan.Variable) (*graph.Root, error) {
		options := options
		options.Inputs, options.Env, options.Environments = nil, nil, nil
		options.RequireModules = false // the plan has the modules
		for _, v := range variables {
			options.Planned = append(options.Planned, terraform.Planned{Name: v.Name, JSON: v.JSON})
		}
		read, err := terraform.Load(ctx, d.tree, []string{dir}, options)
		if err != nil {
			return nil, err
		}
		return read.Roots[0], nil
	}
}
