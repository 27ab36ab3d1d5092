package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/filter"
	"github.com/lintel-iac/lintel/analyzer/report"
	"github.com/lintel-iac/lintel/analyzer/settings"
	"github.com/lintel-iac/lintel/checks/regulations"
	"github.com/lintel-iac/lintel/parsers"
)

type scanFlags struct {
	inputFlags
	outputFlags
	checks, skipChecks []string
	include            []string
	failOn             string
	failOnUndetermined bool
	config             string
	now                string
	labels             []string
	displayFlags
}

const scanHelp = `Check the infrastructure code at each PATH: a directory with all below it, a file, a pattern such as
'envs/**/*.tf', or - for the standard input. Without a PATH it is the working directory.

A PATH selects what is reported. Whatever else is needed to judge it is read too, within the repository.

Exit codes: 0 no findings, 1 findings, 2 wrong usage, 3 some input could not be fully analysed.`

const scanExamples = `  lintel scan                                  what is below the working directory
  lintel scan -o sarif=lintel.sarif infra      text to read, SARIF for code scanning
  lintel scan --check 'rds-*' --fail-on high   only some checks, only what is severe
  lintel scan --var-file prod.tfvars envs/prod with values as terraform plan has them`

func (p *program) scanCommand() *cobra.Command {
	flags := &scanFlags{}
	cmd := &cobra.Command{
		Use:     "scan [flags] [PATH…]",
		Short:   "Check infrastructure code",
		Long:    scanHelp,
		Example: scanExamples,
		RunE: func(cmd *cobra.Command, paths []string) (err error) {
			p.exit, err = p.scan(cmd.Context(), flags, paths)
			return err
		},
	}
	cmd.DisableFlagsInUseLine = true
	flags.outputFlags.add(cmd, formatNames())
	set := cmd.Flags()
	set.StringSliceVar(&flags.checks, "check", nil, "run only these checks; an `ID` may have wildcards as in 'rds-*'")
	set.StringSliceVar(&flags.skipChecks, "skip-check", nil, "do not run these checks; an `ID` may have wildcards")
	set.StringSliceVar(&flags.include, "include", nil, "`OUTCOMES` to report beside findings: passed, undetermined")
	set.StringVar(&flags.failOn, "fail-on", analyzer.Low.String(), "`SEVERITY` from which findings exit 1: critical, high, medium, low; none for never")
	set.BoolVar(&flags.failOnUndetermined, "fail-on-undetermined", false, "exit 1 also for what is undetermined")
	flags.inputFlags.add(cmd)
	set.StringVar(&flags.config, "config", "", "settings `FILE`; without it, the nearest .lintel.yaml from what is scanned upward")
	set.StringVar(&flags.now, "now", "", "`TIME` to put on the report; without it, reports carry none")
	set.StringArrayVar(&flags.labels, "label", nil, "`KEY=VALUE` to put on the report; can be repeated")
	flags.displayFlags.add(cmd)
	set.SortFlags = false
	return cmd
}

func formatNames() []string {
	var names []string
	for _, format := range report.Formats {
		names = append(names, format.Name)
	}
	return names
}

func (p *program) scan(ctx context.Context, flags *scanFlags, paths []string) (int, error) {
	if err := flags.validate(); err != nil {
		return 0, err
	}
	outputs, err := flags.outputs(formatNames())
	if err != nil {
		return 0, err
	}
	failOn, err := parseFailOn(flags.failOn)
	if err != nil {
		return 0, err
	}
	include, err := parseInclude(flags.include)
	if err != nil {
		return 0, err
	}
	manifest, err := flags.manifest()
	if err != nil {
		return 0, err
	}
	selected, err := filter.Checks(allChecks(), flags.checks, flags.skipChecks)
	if err != nil {
		return 0, err
	}

	analysed, err := p.analyse(ctx, flags, paths, selected)
	if err != nil {
		return 0, err
	}
	in := analysed.in
	shown, elsewhere := filter.Apply(analysed.found, filter.Settings{Named: in.Named})
	manifest.CatalogueHash = report.CatalogueHash(selected)
	manifest.InputHash = report.InputHash(in.Files())
	manifest.Settings = flags.settings(analysed)
	input := &report.Input{
		Report: shown, Checks: selected, Clauses: clausesOf, Manifest: manifest, Include: include,
	}
	err = outputs.write(p.out, func(format string, w io.Writer) error {
		input.Text = flags.text(w, in)
		return writeReport(format, w, input)
	})
	if err != nil {
		return 0, err
	}
	p.conclude(flags, input, in, outputs, elsewhere)

	switch {
	case filter.Incomplete(shown.Diagnostics):
		return exitIncomplete, nil
	case filter.FailsAt(shown, failOn), flags.failOnUndetermined && shown.Count(analyzer.Undetermined) > 0:
		return exitFindings, nil
	}
	return exitClean, nil
}

// analysis is what was read, the settings of the repository, and what was found.
type analysis struct {
	in       *parsers.Input
	settings settings.Settings
	found    *analyzer.Report
}

// analyse reads the input and runs the checks, for as long as it may take.
func (p *program) analyse(ctx context.Context, flags *scanFlags, paths []string, selected []*analyzer.Check) (analysis, error) {
	type outcome struct {
		analysis
		err error
	}
	result, inTime := limited(ctx, flags.timeout, func(ctx context.Context) (o outcome) {
		if o.in, o.err = p.load(ctx, &flags.inputFlags, paths); o.err != nil {
			return o
		}
		if o.settings, o.err = flags.readSettings(o.in); o.err != nil {
			return o
		}
		// An error says that the time is over; what was found until then is there.
		o.found, _ = analyzer.Run(ctx, o.in.Graph, selected, analyzer.Options{
			Jobs: flags.jobs, Parameters: o.settings.Parameters, Baselines: o.settings.BaselineRoots(),
		})
		o.found.Files = len(o.in.Files())
		return o
	})
	if result.err != nil {
		return analysis{}, result.err
	}
	if result.in == nil {
		result.analysis = analysis{in: emptyInput(), found: &analyzer.Report{}}
	}
	if !inTime {
		result.found.Diagnostics = append(result.found.Diagnostics, flags.timedOut())
	}
	return result.analysis, nil
}

// readSettings reads the file of settings that is in force.
func (f *scanFlags) readSettings(in *parsers.Input) (settings.Settings, error) {
	file, err := in.Upward(settings.Name)
	if f.config != "" {
		file, err = in.ReadNamed(f.config)
	}
	if err != nil || file == nil {
		return settings.Settings{}, err
	}
	s, err := settings.Parse(file, allChecks())
	if err != nil {
		return s, err
	}
	return s, s.CheckBaselines(in.Graph.Roots)
}

func writeReport(format string, w io.Writer, input *report.Input) error {
	for _, known := range report.Formats {
		if known.Name == format {
			return known.Write(w, input)
		}
	}
	return nil
}

// conclude tells the user what the reports do not.
func (p *program) conclude(flags *scanFlags, input *report.Input, in *parsers.Input, outputs outputs, elsewhere int) {
	if outputs.stdout != "text" {
		input.Text = flags.text(p.err, in)
		// The standard error stream is the last resort: if it fails there is nobody to tell.
		_ = report.Diagnostics(p.err, input)
		if !flags.quiet {
			_ = report.Summary(p.err, input)
		}
	}
	switch {
	case flags.quiet:
	case elsewhere > 0:
		p.say("findings in code that was read but not named, and that are not shown: %d", elsewhere)
	case len(in.Graph.Roots) == 0 && len(input.Report.Diagnostics) == 0:
		p.say("nothing to check here: no %s", parsers.Formats)
	}
}

func (f *scanFlags) manifest() (report.Manifest, error) {
	m := report.Manifest{Version: version(), Labels: map[string]string{}}
	for _, label := range f.labels {
		key, value, ok := strings.Cut(label, "=")
		if !ok || key == "" {
			return m, fmt.Errorf("--label %s: want KEY=VALUE", label)
		}
		m.Labels[key] = value
	}
	if f.now != "" {
		now, err := parsedTime(f.now)
		if err != nil {
			return m, err
		}
		m.Now = &now
	}
	return m, nil
}

// settings are those that decide what is found and reported.
func (f *scanFlags) settings(a analysis) map[string]any {
	settings := f.inputFlags.settings(a.in)
	if a.settings.Path != "" {
		settings["config"] = a.settings.Path
		settings["accountBaseline"] = append([]string{}, a.settings.BaselineRoots()...)
		settings["parameters"] = a.settings.Parameters
	}
	settings["check"] = append([]string{}, f.checks...)
	settings["skipCheck"] = append([]string{}, f.skipChecks...)
	settings["include"] = append([]string{}, f.include...)
	settings["failOn"] = f.failOn
	settings["failOnUndetermined"] = f.failOnUndetermined
	return settings
}

func parseFailOn(name string) (analyzer.Severity, error) {
	if name == "none" {
		return 0, nil
	}
	severity, err := analyzer.ParseSeverity(name)
	if err != nil {
		return 0, errors.New("--fail-on: want critical, high, medium, low or none")
	}
	return severity, nil
}

func parseInclude(names []string) (include report.Include, err error) {
	for _, name := range names {
		switch name {
		case "passed":
			include.Passed = true
		case "undetermined":
			include.Undetermined = true
		default:
			return include, fmt.Errorf("--include %s: want passed or undetermined", name)
		}
	}
	return include, nil
}

func clausesOf(check string) []report.Clause {
	var clauses []report.Clause
	for _, reference := range regulations.ClausesOf(check) {
		clauses = append(clauses, report.Clause(reference))
	}
	return clauses
}
