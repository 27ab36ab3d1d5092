package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/settings"
	"github.com/lintel-iac/lintel/parsers"
)

// inputFlags say what is read, and with which values.
type inputFlags struct {
	values         []parsers.TerraformInput // of --var and --var-file, which override each other in the order in which they stand
	envVars        bool
	workspace      string
	moduleMap      []string
	cfnParameters  []string
	cfnRegion      string
	cfnAccount     string
	requireModules bool
	source         string
	deleted        string
	jobs           int
	timeout        time.Duration
	config         string
}

func (f *inputFlags) add(cmd *cobra.Command) {
	flags := cmd.Flags()
	variable := func(text string) parsers.TerraformInput { return parsers.TerraformInput{Var: text} }
	file := func(text string) parsers.TerraformInput { return parsers.TerraformInput{File: text} }
	flags.Var(valueFlag{&f.values, variable, "NAME=VALUE"}, "var", "value of a Terraform variable; can be repeated")
	flags.Var(valueFlag{&f.values, file, "FILE"}, "var-file", "file with values of Terraform variables; can be repeated")
	flags.BoolVar(&f.envVars, "env-vars", false, "take values of Terraform variables from the environment (TF_VAR_NAME)")
	flags.StringVar(&f.workspace, "workspace", "", "`NAME` of the Terraform workspace, if it is not \"default\"")
	flags.StringArrayVar(&f.cfnParameters, "cfn-parameters", nil, "`FILE` with parameters of CloudFormation templates, or KEY=VALUE; can be repeated")
	flags.StringVar(&f.cfnRegion, "cfn-region", "", "`REGION` that CloudFormation templates are deployed to")
	flags.StringVar(&f.cfnAccount, "cfn-account", "", "`ID` of the account that CloudFormation templates are deployed to")
	flags.StringArrayVar(&f.moduleMap, "module-map", nil, "`SOURCE=DIR`: read the Terraform modules of that source from a directory; can be repeated")
	flags.BoolVar(&f.requireModules, "require-modules", false, "a module or nested stack that is not on this disk is an error (exit 3), not a warning")
	flags.StringVar(&f.source, "source", "", "`DIR` of the Terraform code that a plan was made from; without it, the plan's own directory")
	flags.StringVar(&f.deleted, "deleted", "", "each PATH is a file of a commit, and `FILE` (or -) names those that it deletes")
	f.addConfig(cmd)
	flags.IntVar(&f.jobs, "jobs", 0, "`NUMBER` of root modules that are judged at the same time; 0: one a core")
	flags.DurationVar(&f.timeout, "timeout", 0, "`DURATION` after which to stop, such as 90s; 0: never")
}

// valueFlag appends to one list for two flags.
type valueFlag struct {
	values *[]parsers.TerraformInput
	make   func(string) parsers.TerraformInput
	form   string
}

func (f valueFlag) Set(text string) error {
	if name, _, ok := strings.Cut(text, "="); name == "" || !ok && f.form == "NAME=VALUE" {
		return errors.New("not of the form " + f.form)
	}
	*f.values = append(*f.values, f.make(text))
	return nil
}

func (f valueFlag) String() string { return "" }
func (f valueFlag) Type() string   { return f.form }

func (f *inputFlags) validate() error {
	switch {
	case f.jobs < 0:
		return errors.New("--jobs: want a number from 0")
	case f.timeout < 0:
		return errors.New("--timeout: want a duration such as 90s")
	}
	for _, entry := range f.moduleMap {
		from, dir, ok := cutLast(entry, "=")
		if !ok || dir == "" {
			return fmt.Errorf("--module-map %s: want SOURCE=DIR", entry)
		}
		if err := checkMapped(from); err != nil {
			return fmt.Errorf("--module-map %s: %w", entry, err)
		}
	}
	return nil
}

// modules maps the sources of modules to directories. A source may hold a "=" itself: "git::https://…?ref=v1".
func (f *inputFlags) modules() map[string]string {
	modules := map[string]string{}
	for _, entry := range f.moduleMap {
		from, dir, _ := cutLast(entry, "=")
		modules[from] = dir
	}
	return modules
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// environment are the values of variables that the environment holds.
func (f *inputFlags) environment() []string {
	if !f.envVars {
		return nil
	}
	return slices.DeleteFunc(os.Environ(), func(entry string) bool { return !strings.HasPrefix(entry, "TF_VAR_") })
}

// options are what the flags say of the input.
func (f *inputFlags) options(stdin io.Reader, paths []string) parsers.Options {
	return parsers.Options{
		Paths:  paths,
		Stdin:  stdin,
		Source: f.source,
		Terraform: parsers.TerraformOptions{
			Inputs: f.values, Env: f.environment(), Workspace: f.workspace, ModuleMap: f.modules(), RequireModules: f.requireModules,
		},
		CloudFormation: parsers.CloudFormationOptions{
			Parameters: f.cfnParameters, Region: f.cfnRegion, Account: f.cfnAccount, RequireModules: f.requireModules,
		},
	}
}

// read reads the input that was found, by the flags and the settings.
func (p *program) read(ctx context.Context, f *inputFlags, in *parsers.Input, set settings.Settings) error {
	// What is read of a template is many small values. A large one is worth it to collect garbage more often.
	const large = 256 << 10 // bytes
	if in.TemplateSize() > large && os.Getenv("GOGC") == "" {
		debug.SetGCPercent(50)
	}
	options := f.options(p.in, nil)
	if len(set.Exclude) > 0 {
		options.Excludes = set.Excludes
	}
	options.LocalModules = map[string]string{}
	for from, dir := range set.ModuleMap {
		options.LocalModules[from] = dir.Value
	}
	for _, root := range set.Roots {
		if in.HasDir(root.Path) {
			options.Terraform.Environments = append(options.Terraform.Environments, parsers.TerraformEnvironment{
				At: root.At, Dir: root.Path, Name: root.Name, VarFiles: below(root.Path, root.VarFiles), Vars: root.Vars, Workspace: root.Workspace,
			})
		} else {
			options.CloudFormation.Environments = append(options.CloudFormation.Environments, parsers.CloudFormationEnvironment{
				At: root.At, Template: root.Path, Name: root.Name, Parameters: below(path.Dir(root.Path), root.CFNParameters),
			})
		}
	}
	return in.Read(ctx, options)
}

// below are paths in a directory.
func below(dir string, names []string) []string {
	paths := make([]string, len(names))
	for i, name := range names {
		paths[i] = path.Join(dir, name)
	}
	return paths
}

// deletedFiles reads a list of names, one a line or, if there is a NUL, one before each, as git writes them. It is nil without
// a list.
func (p *program) deletedFiles(list string, paths []string) ([]string, error) {
	switch {
	case list == "":
		return nil, nil
	case list == "-" && slices.Contains(paths, "-"):
		return nil, errors.New("--deleted -: the standard input can be read only once")
	}
	in := p.in
	if list != "-" {
		f, err := os.Open(list)
		if err != nil {
			return nil, fmt.Errorf("--deleted %s: %w", list, withoutPath(err))
		}
		defer f.Close()
		in = f
	}
	const most = 64 << 20 // bytes
	text, err := io.ReadAll(io.LimitReader(in, most+1))
	if err != nil || len(text) > most {
		return nil, fmt.Errorf("--deleted %s: cannot be read, or has more than %d bytes", list, most)
	}
	separator := "\n"
	if bytes.IndexByte(text, 0) >= 0 {
		separator = "\x00"
	}
	names := strings.Split(string(text), separator)
	return slices.DeleteFunc(names, func(name string) bool { return strings.TrimSpace(name) == "" }), nil
}

func emptyInput() *parsers.Input { return &parsers.Input{Graph: &graph.Graph{}} }

// limited gives f an amount of time, 0 for any, and then a moment to hand in what it has. inTime tells whether the time was
// enough; a result that was not handed in is zero.
func limited[T any](ctx context.Context, timeout time.Duration, f func(context.Context) T) (result T, inTime bool) {
	if timeout == 0 {
		return f(ctx), true
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	results := make(chan T, 1)
	go func() { results <- f(ctx) }()
	select {
	case result = <-results:
		return result, ctx.Err() == nil
	case <-time.After(timeout + time.Second):
		return result, false
	}
}

func (f *inputFlags) timedOut() graph.Diagnostic {
	return graph.Errorf(graph.Range{}, "stopped after %s (--timeout): not everything was analysed", f.timeout)
}

// settings are those that decide what is found, as the manifest has them. A value of a variable may be secret, so only names
// are told.
func (f *inputFlags) settings(in *parsers.Input) map[string]any {
	vars, varFiles := []string{}, []string{}
	for _, value := range f.values {
		if value.File != "" {
			varFiles = append(varFiles, in.Rel(value.File))
		} else {
			name, _, _ := strings.Cut(value.Var, "=")
			vars = append(vars, name)
		}
	}
	settings := map[string]any{
		"paths": in.Named, "vars": vars, "varFiles": varFiles, "workspace": f.workspace, "requireModules": f.requireModules,
	}
	if f.envVars {
		settings["envVars"] = true
	}
	if f.moduleMap != nil {
		mapped := map[string]string{}
		for from, dir := range f.modules() {
			mapped[from] = in.Rel(dir)
		}
		settings["moduleMap"] = mapped
	}
	if f.source != "" {
		settings["source"] = in.Rel(f.source)
	}
	if f.cfnParameters != nil {
		parameters := []string{}
		for _, parameter := range f.cfnParameters {
			name, ok := parsers.ParameterName(parameter)
			if !ok {
				name = in.Rel(strings.TrimPrefix(parameter, "file://"))
			}
			parameters = append(parameters, name)
		}
		settings["cfnParameters"] = parameters
	}
	if f.cfnRegion != "" {
		settings["cfnRegion"] = f.cfnRegion
	}
	if f.cfnAccount != "" {
		settings["cfnAccount"] = f.cfnAccount
	}
	return settings
}

// parsedTime reads a time with or without its hour, in UTC if it does not say.
func parsedTime(text string) (string, error) {
	for _, layout := range []string{time.RFC3339, time.DateOnly} {
		if t, err := time.Parse(layout, text); err == nil {
			return t.UTC().Format(time.RFC3339), nil
		}
	}
	return "", fmt.Errorf("--now: want a date such as 2026-01-31, or a time such as 2026-01-31T09:00:00+08:00")
}
