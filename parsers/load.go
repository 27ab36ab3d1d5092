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

// ParameterName is the name of the parameter that one of them gives; not ok for the name of a file.
func ParameterName(parameter string) (name string, ok bool) {
	return cloudformation.ParameterName(parameter)
}

// Options say what to read and with which values.
type Options struct {
	// Paths are files, directories, patterns with `*` and `**`, or "-" for the standard input. They are absolute or
	// relative to the process's working directory. None stands for the working directory.
	Paths          []string
	Stdin          io.Reader
	Terraform      TerraformOptions
	CloudFormation CloudFormationOptions
	// Source is the root module that plans were made from; empty for the directory that a plan lies in, if that is one.
	Source string
}

// Input is what was read.
type Input struct {
	Graph *graph.Graph
	// Named are the files and directories that were named, relative to the boundary, sorted. They select what is
	// reported; much else may have been read in order to judge it.
	Named    []string
	Boundary string // absolute

	tree *source.Tree
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
		if file := path.Join(dir, name); in.tree.Exists(file) && filepath.Join(in.Boundary, filepath.FromSlash(dir)) != home {
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

// ReadNamed reads a file that was named by a flag, which may lie outside the boundary.
func (in *Input) ReadNamed(name string) (*graph.File, error) { return in.tree.ReadNamed(name) }

// Load reads what lies at the paths, and the modules and templates of the same boundary that make use of it.
//
// What cannot be read is a diagnostic of the graph. The error is one of usage (a path that does not exist, a variable that
// nothing declares), or that of ctx.
func Load(ctx context.Context, options Options) (*Input, error) {
	paths := options.Paths
	if len(paths) == 0 {
		paths = []string{"."}
	}
	tree, err := openTree(paths, options.Source)
	if err != nil {
		return nil, err
	}
	if options.Terraform.ModuleMap, err = annexModules(tree, options.Terraform.ModuleMap); err != nil {
		return nil, err
	}
	found, err := discover(ctx, tree, paths, options.Source, options.Stdin)
	if err != nil {
		return nil, err
	}
	found.addCallers(ctx)

	g := &graph.Graph{}
	if len(found.modules) > 0 || len(options.Terraform.Inputs) > 0 {
		read, err := terraform.Load(ctx, tree, sorted(found.modules), options.Terraform)
		if err != nil {
			return nil, err
		}
		g.Roots = append(g.Roots, read.Roots...)
		g.Diagnostics = append(g.Diagnostics, read.Diagnostics...)
		g.Modules += read.Modules
	}
	if err := found.loadPlans(ctx, g, options); err != nil {
		return nil, err
	}
	if len(found.templates) > 0 || len(options.CloudFormation.Parameters) > 0 {
		read, err := cloudformation.Load(ctx, tree, sorted(found.templates), options.CloudFormation)
		if err != nil {
			return nil, err
		}
		g.Roots = append(g.Roots, read.Roots...)
		g.Diagnostics = append(g.Diagnostics, read.Diagnostics...)
		g.Modules += read.Templates
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	slices.SortStableFunc(g.Roots, func(a, b *graph.Root) int { return cmp.Compare(a.Path, b.Path) })
	g.Diagnostics = append(g.Diagnostics, found.diagnostics...)
	g.Files = tree.Files()
	return &Input{Graph: g, Named: sorted(found.named), Boundary: tree.Boundary(), tree: tree}, nil
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
			read.Code = d.codeIn(ctx, dir, options.Terraform)
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
		options.Inputs, options.Env = nil, nil
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
