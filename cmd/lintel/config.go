package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/filter"
	"github.com/lintel-iac/lintel/analyzer/regulation"
	"github.com/lintel-iac/lintel/analyzer/settings"
	"github.com/lintel-iac/lintel/parsers"
)

const configHelp = `Print the settings in force for each PATH, and where each was set: in .lintel.yaml, in the policy, or nowhere.

Exit codes: 0 done, 2 wrong usage or settings.`

func (p *program) configCommand() *cobra.Command {
	flags := &inputFlags{}
	policy := ""
	cmd := &cobra.Command{
		Use:     "config [flags] [PATH…]",
		Short:   "Print the settings in force",
		Long:    configHelp,
		Example: "  lintel config --policy ../policy.yaml envs/prod",
		RunE: func(cmd *cobra.Command, paths []string) error {
			in, set, err := p.open(cmd.Context(), flags, paths)
			if err != nil {
				return err
			}
			floor, err := readPolicy(in, policy)
			if err == nil {
				set, err = floor.Tighten(set, allChecks())
			}
			if err != nil {
				return err
			}
			table := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
			for _, row := range settings.Rows(set, floor) {
				fmt.Fprintf(table, "%s\t%s\t%s\n", printable(row.Name), printable(row.Value), printable(row.From))
			}
			return table.Flush()
		},
	}
	cmd.DisableFlagsInUseLine = true
	flags.addConfig(cmd)
	addPolicy(cmd, &policy)
	cmd.Flags().SortFlags = false
	return cmd
}

func (f *inputFlags) addConfig(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.config, "config", "", "settings `FILE`; without it, the nearest .lintel.yaml from what is scanned upward")
}

func addPolicy(cmd *cobra.Command, to *string) {
	cmd.Flags().StringVar(to, "policy", "", "policy `FILE`, from outside of what is scanned: a floor that settings and exceptions cannot loosen")
}

// open finds what lies at the paths, and reads the settings that are in force for it.
func (p *program) open(ctx context.Context, f *inputFlags, paths []string) (*parsers.Input, settings.Settings, error) {
	options := f.options(p.in, paths)
	var err error
	if options.Deleted, err = p.deletedFiles(f.deleted, paths); err != nil {
		return nil, settings.Settings{}, err
	}
	in, err := parsers.Open(ctx, options)
	if err != nil {
		return nil, settings.Settings{}, err
	}
	file, err := in.Upward(settings.Name)
	var unread *fs.PathError
	if errors.As(err, &unread) {
		err = fmt.Errorf("%s: %w", unread.Path, unread.Err)
	}
	if f.config != "" {
		if file, err = in.ReadNamed(f.config); err != nil {
			err = fmt.Errorf("--config %s: %w", f.config, withoutPath(err))
		}
	}
	if err != nil || file == nil {
		return in, settings.Settings{}, err
	}
	set, err := settings.Parse(file, allChecks())
	if err != nil {
		return in, set, err
	}
	return in, set, checkSettings(in, set)
}

// checkSettings holds the settings against what is there.
func checkSettings(in *parsers.Input, set settings.Settings) error {
	for _, root := range set.AccountBaseline {
		if !in.HasCode(root.Value) {
			return fmt.Errorf("%s: account-baseline: there is no root module or template %q", root.At, root.Value)
		}
	}
	for _, root := range set.Roots {
		isDir := in.HasDir(root.Path)
		switch {
		case !in.HasCode(root.Path):
			return fmt.Errorf("%s: roots: there is no root module or template %q", root.At, root.Path)
		case isDir && root.CFNParameters != nil:
			return fmt.Errorf("%s: roots: cfn-parameters are for templates, and %s is a root module", root.At, root.Path)
		case !isDir && (root.VarFiles != nil || root.Vars != nil || root.Workspace != ""):
			return fmt.Errorf("%s: roots: variables and workspaces are for root modules, and %s is a template", root.At, root.Path)
		}
	}
	for _, from := range slices.Sorted(maps.Keys(set.ModuleMap)) {
		dir := set.ModuleMap[from]
		if err := checkMapped(from); err != nil {
			return fmt.Errorf("%s: module-map: %w", dir.At, err)
		}
		if !in.HasDir(dir.Value) {
			return fmt.Errorf("%s: module-map: %s: there is no directory %q in the repository", dir.At, from, dir.Value)
		}
	}
	for _, output := range set.Outputs {
		if err := checkOutput(in, output.Value); err != nil {
			return fmt.Errorf("%s: outputs: %w", output.At, err)
		}
	}
	return nil
}

// checkMapped makes sure that a source of modules is one to be mapped. Terraform reads a local one where it lies, so that another
// directory would hide what is deployed.
func checkMapped(source string) error {
	if strings.HasPrefix(source, "./") || strings.HasPrefix(source, "../") {
		return fmt.Errorf("%s is a path, and read where it leads", source)
	}
	return nil
}

// checkOutput makes sure that settings, which come with the code, lead to no file elsewhere.
func checkOutput(in *parsers.Input, output settings.Output) error {
	if !slices.Contains(formatNames(), output.Format) {
		return fmt.Errorf("no format %q%s", output.Format, filter.DidYouMean(output.Format, formatNames()))
	}
	file := filepath.FromSlash(output.File)
	if !filepath.IsLocal(file) || slices.ContainsFunc(strings.Split(output.File, "/"), func(name string) bool { return strings.EqualFold(name, ".git") }) {
		return fmt.Errorf("%s: want a path inside of the repository", output.File)
	}
	if dir := filepath.ToSlash(filepath.Dir(file)); !in.HasDir(dir) {
		return fmt.Errorf("%s: there is no directory %s in the repository", output.File, dir)
	}
	if info, err := os.Lstat(filepath.Join(in.Boundary, file)); err == nil && !info.Mode().IsRegular() {
		return fmt.Errorf("%s: is not a regular file", output.File)
	}
	return nil
}

// readPolicy reads a policy; none if no file is named.
func readPolicy(in *parsers.Input, name string) (settings.Policy, error) {
	if name == "" {
		return settings.Policy{}, nil
	}
	file, err := in.ReadNamed(name)
	if err != nil {
		return settings.Policy{}, fmt.Errorf("--policy %s: %w", name, withoutPath(err))
	}
	if in.Inside(name) {
		return settings.Policy{}, fmt.Errorf("--policy %s: lies in what is scanned, where a change of the code could change it", name)
	}
	return settings.ParsePolicy(file, allChecks())
}

// readBaseline reads a baseline; nil if no file is named.
func readBaseline(in *parsers.Input, name string, policy settings.Policy) (*filter.Baseline, error) {
	if name == "" {
		return nil, nil
	}
	if err := policy.CheckBaseline(in.Inside(name)); err != nil {
		return nil, fmt.Errorf("--baseline %s: %w", name, err)
	}
	file, err := in.ReadNamed(name)
	if err != nil {
		return nil, fmt.Errorf("--baseline %s: %w", name, withoutPath(err))
	}
	return filter.ReadBaseline(file)
}

// inForce is what decides a run: the settings of the repository, tightened by the policy and overridden by flags.
type inForce struct {
	settings.Settings
	policy settings.Policy
	checks []*analyzer.Check
	// regulations are those whose clauses are reported.
	regulations []*regulation.Framework
	failOn      analyzer.Severity // 0 for never
	rules       filter.Rules
	baseline    *filter.Baseline
}

// decide puts together what decides a scan.
func (f *scanFlags) decide(in *parsers.Input, set settings.Settings) (inForce, error) {
	policy, err := readPolicy(in, f.policy)
	if err == nil {
		set, err = policy.Tighten(set, allChecks())
	}
	if err != nil {
		return inForce{}, err
	}
	d := inForce{Settings: set, policy: policy, failOn: analyzer.Low}
	if d.regulations, err = frameworks(f.regulations); err != nil {
		return d, fmt.Errorf("--regulation: %w", err)
	}
	if d.checks, err = f.selectChecks(set, policy, d.regulations); err != nil {
		return d, err
	}
	if set.FailOn.IsSet() {
		d.failOn = set.FailOn.Value
	}
	if f.failOn != "" {
		if d.failOn, err = parseFailOn(f.failOn); err != nil {
			return d, err
		}
		if err := policy.CheckFailOn(settings.Set[analyzer.Severity]{Value: d.failOn, At: "--fail-on " + f.failOn}); err != nil {
			return d, err
		}
	}
	d.rules = set.Exceptions.Rules(today(f.now, set.Exceptions.Zone()))
	if f.writeBaseline != "" {
		if err := policy.CheckBaseline(in.Inside(f.writeBaseline)); err != nil {
			return d, fmt.Errorf("--write-baseline %s: %w", f.writeBaseline, err)
		}
	}
	d.baseline, err = readBaseline(in, f.baseline, policy)
	return d, err
}

// selectChecks are the checks that run. One that the command line names by its id runs even if the settings switch it off.
func (f *scanFlags) selectChecks(set settings.Settings, policy settings.Policy, named []*regulation.Framework) ([]*analyzer.Check, error) {
	selected, err := filter.Checks(allChecks(), f.checks, f.skipChecks)
	if err != nil {
		return nil, err
	}
	for _, c := range selected {
		if lacks := set.Lacks(c); lacks != "" && slices.Contains(f.checks, c.ID) {
			return nil, fmt.Errorf("--check %s: it needs its parameter %s, which %s can set", c.ID, lacks, settings.Name)
		}
	}
	selected = set.Apply(serving(selected, named), f.checks)
	for _, c := range allChecks() {
		at := policy.Requires(c.ID)
		if at != "" && !slices.ContainsFunc(selected, func(s *analyzer.Check) bool { return s.ID == c.ID }) {
			if lacks := set.Lacks(c); lacks != "" {
				return nil, fmt.Errorf("%s is mandatory (%s) and needs its parameter %s, which nothing sets", c.ID, at, lacks)
			}
			return nil, fmt.Errorf("--check, --skip-check and --regulation leave out %s, which is mandatory (%s)", c.ID, at)
		}
	}
	return selected, nil
}

// today is the day of the calendar, in a time zone, of the time that was given or else of now.
func today(given string, zone *time.Location) string {
	if _, err := time.Parse(time.DateOnly, given); err == nil {
		return given
	}
	now, err := time.Parse(time.RFC3339, given)
	if err != nil {
		now = time.Now()
	}
	return now.In(zone).Format(time.DateOnly)
}

// outputsOf are the outputs that were asked for, or else those of the settings beside the text.
func (d inForce) outputsOf(in *parsers.Input, f *outputFlags, asked outputs) outputs {
	if len(f.formats)+len(f.files) > 0 {
		return asked
	}
	for _, output := range d.Outputs {
		asked.files = append(asked.files, fileOutput{output.Value.Format, filepath.Join(in.Boundary, filepath.FromSlash(output.Value.File))})
	}
	return asked
}
