package main

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/filter"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/report"
	"github.com/lintel-iac/lintel/checks/regulations"
	"github.com/lintel-iac/lintel/parsers"
)

type scanFlags struct {
	inputFlags
	outputFlags
	checks, skipChecks []string
	regulations        []string
	language           languageFlag
	include            []string
	failOn             string
	failOnUndetermined bool
	policy             string
	baseline           string
	writeBaseline      string
	now                string
	labels             []string
	displayFlags
}

const scanHelp = `Check the infrastructure code at each PATH: a directory with all below it, a file, a pattern such as
'envs/**/*.tf', or - for the standard input. Without a PATH it is the working directory.

A PATH selects what is reported. Whatever else is needed to judge it is read too, within the repository.

A finding that was looked at can be excepted for a time, by a comment on its line, the line above, or the header of its
resource or module call:

    # lintel:ignore CHECK until=2027-03-31 reason="why" approver=… ticket=…

Exit codes: 0 no findings, 1 findings, 2 wrong usage, settings or exceptions, 3 some input could not be fully analysed.`

const scanExamples = `  lintel scan                                  what is below the working directory
  lintel scan -o sarif=lintel.sarif infra      text to read, SARIF for code scanning
  lintel scan --check 'rds-*' --fail-on high   only some checks, only what is severe
  lintel scan --var-file prod.tfvars envs/prod with values as terraform plan has them
  lintel scan --write-baseline known.json      take what is there as known, so that
  lintel scan --baseline known.json            only what is new fails`

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
	set.StringSliceVar(&flags.regulations, "regulation", nil, "also report on the clauses of the regulation `ID`, or of all; runs only what serves it")
	set.StringSliceVar(&flags.include, "include", nil, "`OUTCOMES` to report beside findings: passed, undetermined, suppressed")
	set.StringVar(&flags.failOn, "fail-on", "", "`SEVERITY` from which findings exit 1: critical, high, medium, low; none for never (default low)")
	set.BoolVar(&flags.failOnUndetermined, "fail-on-undetermined", false, "exit 1 also for what is undetermined")
	set.StringVar(&flags.baseline, "baseline", "", "`FILE` of findings that are known, which are counted but do not fail")
	set.StringVar(&flags.writeBaseline, "write-baseline", "", "write what is found to a `FILE` as known")
	addPolicy(cmd, &flags.policy)
	flags.inputFlags.add(cmd)
	set.StringVar(&flags.now, "now", "", "`TIME` that decides which exceptions have expired and is put on the report, which else carries none")
	set.StringArrayVar(&flags.labels, "label", nil, "`KEY=VALUE` to put on the report; can be repeated")
	flags.language.add(cmd)
	flags.displayFlags.add(cmd)
	set.SortFlags = false
	completes(cmd, "check", checkIDs)
	completes(cmd, "skip-check", checkIDs)
	completes(cmd, "regulation", func() []string { return append(regulationIDs(), everyRegulation) })
	completes(cmd, "fail-on", func() []string { return failOnNames })
	completes(cmd, "include", func() []string { return outcomes })
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
	include, err := parseInclude(flags.include)
	if err != nil {
		return 0, err
	}
	spoken, err := flags.language.parse()
	if err != nil {
		return 0, err
	}
	manifest, err := flags.manifest()
	if err != nil {
		return 0, err
	}

	a, err := p.analyse(ctx, flags, paths, false)
	if err != nil {
		return 0, err
	}
	shown, err := a.filtered(flags)
	if err != nil {
		return 0, err
	}
	outputs = a.decided.outputsOf(a.in, &flags.outputFlags, outputs)
	if len(a.decided.regulations) == 0 && slices.ContainsFunc(report.OfClauses, outputs.has) {
		a.decided.regulations = regulations.All()
	}
	assessed, err := p.assess(ctx, flags, paths, a, shown)
	if err != nil {
		return 0, err
	}
	manifest.CatalogueHash = report.CatalogueHash(a.decided.checks)
	manifest.InputHash = report.InputHash(a.in.Files())
	manifest.Settings = flags.settings(a)
	input := &report.Input{
		Report: &shown.Report, Faults: len(shown.Faults), Checks: a.decided.checks, Clauses: clausesOf, Manifest: manifest, Include: include,
		Language: spoken, Frameworks: regulations.All, Regulations: assessed,
	}
	if assessed != nil {
		input.Reasons, input.Glossary = regulations.Reasons(), regulations.Glossary()
	}
	err = outputs.write(p.out, func(format string, w io.Writer) error {
		input.Text = flags.text(w, a.in)
		return writeReport(format, w, input)
	})
	if err != nil {
		return 0, err
	}
	p.conclude(flags, input, a.in, outputs, shown)

	switch {
	case len(shown.Faults) > 0:
		return exitUsage, nil
	case filter.Incomplete(shown.Diagnostics):
		return exitIncomplete, nil
	case filter.FailsAt(&shown.Report, a.decided.failOn), flags.failOnUndetermined && shown.Count(analyzer.Undetermined) > 0:
		return exitFindings, nil
	}
	return exitClean, nil
}

// analysis is what was read, what decides, and what was found.
type analysis struct {
	in       *parsers.Input
	decided  inForce
	found    *analyzer.Report
	complete bool
}

// analyse reads the input and runs the checks, for as long as it may take; also on what the settings leave out, if everything
// is wanted.
func (p *program) analyse(ctx context.Context, flags *scanFlags, paths []string, everything bool) (analysis, error) {
	type outcome struct {
		analysis
		err error
	}
	var state progress
	if !flags.quiet && isTerminal(p.err) {
		defer state.showOn(p.err, progressAfter, progressEvery)()
	}
	result, inTime := limited(ctx, flags.timeout, func(ctx context.Context) (o outcome) {
		in, set, err := p.open(ctx, &flags.inputFlags, paths)
		if err == nil {
			o.decided, err = flags.decide(in, set)
		}
		if err == nil {
			read := o.decided.Settings
			if everything {
				read.Exclude = nil
			}
			err = p.read(ctx, &flags.inputFlags, in, read)
		}
		switch {
		case ctx.Err() != nil:
			return outcome{}
		case err != nil:
			return outcome{err: err}
		}
		// An error says that the time is over; what was found until then is there.
		state.roots.Store(int64(len(in.Graph.Roots)))
		o.found, err = analyzer.Run(ctx, in.Graph, o.decided.checks, analyzer.Options{
			Jobs: flags.jobs, Parameters: o.decided.Parameters(), Baselines: o.decided.AccountBaselines(),
			Judged: func() { state.judged.Add(1) },
		})
		o.in, o.complete = in, err == nil
		for _, root := range in.Graph.Roots {
			root.Discard() // the reports need the results alone, and often as much memory
		}
		o.found.Files = len(in.Files())
		return o
	})
	if result.err != nil {
		return analysis{}, result.err
	}
	if result.in == nil {
		// The time was over before it was known what decides, so that all that there is to say is that.
		result.analysis = analysis{in: emptyInput(), found: &analyzer.Report{}, decided: inForce{failOn: analyzer.Low}}
	}
	if !inTime {
		result.complete = false
		result.found.Diagnostics = append(result.found.Diagnostics, flags.timedOut())
	}
	return result.analysis, nil
}

// filtered is what counts and is shown. With --write-baseline, what is found becomes known first.
func (a analysis) filtered(flags *scanFlags) (*filter.Filtered, error) {
	exceptions, wrong := a.in.Exceptions()
	with := filter.Settings{
		Named: a.in.Named, Exceptions: exceptions, Written: wrong, Rules: a.decided.rules, Baseline: a.decided.baseline,
		Excludes: a.decided.Excludes, Catalogue: allChecks(), Checks: a.decided.checks, Complete: a.complete,
	}
	if err := a.checkPaths(); err != nil {
		return nil, err
	}
	shown := filter.Apply(a.found, with)
	if flags.writeBaseline == "" || len(shown.Faults) > 0 {
		return shown, nil
	}
	var text bytes.Buffer
	if err := filter.WriteBaseline(&text, &shown.Report, a.decided.rules); err != nil {
		return nil, err
	}
	err := writeFile(flags.writeBaseline, func(w io.Writer) error { _, err := w.Write(text.Bytes()); return err })
	if err != nil {
		return nil, fmt.Errorf("--write-baseline %s: %w", flags.writeBaseline, withoutPath(err))
	}
	with.Baseline, err = filter.ReadBaseline(graph.NewFile(a.in.Rel(flags.writeBaseline), text.Bytes()))
	if err != nil {
		return nil, err
	}
	return filter.Apply(a.found, with), nil
}

// checkPaths returns an error if something is left out that the policy wants to be checked, be it what a root there uses.
func (a analysis) checkPaths() error {
	paths := slices.Clone(a.in.LeftOut)
	for _, f := range a.in.Files() {
		paths = append(paths, f.Path)
	}
	for _, path := range paths {
		if err := a.decided.policy.CheckPath(a.decided.Settings, path, a.in.LinksTo(path)...); err != nil {
			return err
		}
	}
	for _, r := range a.found.Results {
		if a.decided.Excludes(r.Resource.Root) {
			continue // as it may be, or its files had been refused
		}
		partOf := []string{r.Resource.Root}
		for _, call := range r.Calls {
			partOf = append(partOf, call.Path())
		}
		if err := a.decided.policy.CheckPath(a.decided.Settings, r.At.Path(), partOf...); err != nil {
			return err
		}
	}
	return nil
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
func (p *program) conclude(flags *scanFlags, input *report.Input, in *parsers.Input, outputs outputs, shown *filter.Filtered) {
	if outputs.stdout != "text" {
		input.Text = flags.text(p.err, in)
		// The standard error stream is the last resort: if it fails there is nobody to tell.
		_ = report.Diagnostics(p.err, input)
		if !flags.quiet {
			_ = report.Summary(p.err, input)
		}
	}
	if flags.quiet {
		return
	}
	if shown.LeftOut > 0 {
		p.say("findings in paths that the settings leave out, and that are not shown: %d", shown.LeftOut)
	}
	switch {
	case shown.Elsewhere > 0:
		p.say("findings in code that was read but not named, and that are not shown: %d", shown.Elsewhere)
	case len(in.LeftOut) > 0 && len(in.Graph.Roots) == 0:
		p.say("nothing is checked here: the settings leave out all that there is")
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
	if a.decided.Path != "" {
		settings["config"] = a.decided.Path
		settings["accountBaseline"] = a.decided.AccountBaselines()
		settings["exclude"] = a.decided.Excluded()
		settings["roots"] = a.decided.RootNames()
	}
	if parameters := a.decided.Parameters(); len(parameters) > 0 {
		settings["parameters"] = parameters
	}
	if a.decided.policy.Path != "" {
		settings["policy"] = a.decided.policy.Path
	}
	if f.baseline != "" {
		settings["baseline"] = a.in.Rel(f.baseline)
	}
	settings["check"] = append([]string{}, f.checks...)
	settings["skipCheck"] = append([]string{}, f.skipChecks...)
	if len(a.decided.regulations) > 0 {
		settings["regulation"] = append([]string{}, f.regulations...)
	}
	settings["include"] = append([]string{}, f.include...)
	settings["failOn"] = cmp.Or(a.decided.failOn.String(), "none")
	settings["failOnUndetermined"] = f.failOnUndetermined
	if l, err := f.language.parse(); err == nil && !l.IsEnglish() {
		settings["lang"] = l
	}
	return settings
}

var failOnNames = []string{"critical", "high", "medium", "low", "none"}

func parseFailOn(name string) (analyzer.Severity, error) {
	if name == "none" {
		return 0, nil
	}
	severity, err := analyzer.ParseSeverity(name)
	if err != nil {
		return 0, fmt.Errorf("--fail-on %s: want critical, high, medium, low or none%s", name, filter.DidYouMean(name, failOnNames))
	}
	return severity, nil
}

// outcomes are what can be included beside the findings.
var outcomes = []string{"passed", "undetermined", "suppressed"}

func parseInclude(names []string) (include report.Include, err error) {
	for _, name := range names {
		switch name {
		case "passed":
			include.Passed = true
		case "undetermined":
			include.Undetermined = true
		case "suppressed":
			include.Suppressed = true
		default:
			return include, fmt.Errorf("--include %s: want passed, undetermined or suppressed%s", name, filter.DidYouMean(name, outcomes))
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
