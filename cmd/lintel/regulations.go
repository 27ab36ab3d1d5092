package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/filter"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/analyzer/regulation"
	"github.com/lintel-iac/lintel/analyzer/report"
	"github.com/lintel-iac/lintel/analyzer/settings"
	"github.com/lintel-iac/lintel/checks/regulations"
)

const regulationsHelp = `List the guidelines and standards whose clauses the checks are about. With the ID of one: its clauses. With a CLAUSE or section of
it too: what it asks, who operates the control, what is evidence for it, and what code can never show.`

const regulationsExamples = `  lintel regulations                        what there is, and how much of it is checked
  lintel regulations hkma-tm-g-1            the clauses of one
  lintel regulations hkma-tm-g-1 3.1.4      one clause
  lintel regulations jrt-0167-2020 9.7      all clauses of a section
  lintel scan --regulation hkma-tm-g-1      what the code shows of them`

func (p *program) regulationsCommand() *cobra.Command {
	flags := &outputFlags{}
	formats := []string{"text", "json"}
	var spoken languageFlag
	cmd := &cobra.Command{
		Use:     "regulations [flags] [ID [CLAUSE]]",
		Short:   "List regulations and their clauses, or explain one",
		Long:    regulationsHelp,
		Example: regulationsExamples,
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			switch len(args) {
			case 0:
				return regulationIDs(), cobra.ShellCompDirectiveNoFileComp
			case 1:
				if f := regulation.Find(regulations.All(), args[0]); f != nil {
					return clauseIDs(f), cobra.ShellCompDirectiveNoFileComp
				}
			}
			return nil, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			shown := &report.Regulations{Frameworks: regulations.All(), Reasons: regulations.Reasons(), Checks: allChecks()}
			var err error
			if shown.Language, err = spoken.parse(); err != nil {
				return err
			}
			outputs, err := flags.outputs(formats)
			if err != nil {
				return err
			}
			text := shown.Text
			if len(args) > 0 {
				if shown.Frameworks, err = frameworks(args[:1]); err != nil {
					return err
				}
				text = func(w io.Writer) error { return shown.FrameworkText(w, shown.Frameworks[0]) }
			}
			if len(args) > 1 {
				one := *shown.Frameworks[0]
				if one.Clauses = named(&one, args[1]); one.Clauses == nil {
					return fmt.Errorf("%s has no clause %q%s", one.ID, args[1], filter.DidYouMean(args[1], clauseIDs(shown.Frameworks[0])))
				}
				shown.Frameworks = []*regulation.Framework{&one}
				text = func(w io.Writer) error { return shown.ClauseText(w, &one) }
			}
			if len(args) > 2 {
				return errors.New("regulations takes one ID and one CLAUSE")
			}
			return outputs.write(p.out, func(format string, w io.Writer) error {
				if format == "json" {
					return shown.JSON(w)
				}
				return text(w)
			})
		},
	}
	cmd.DisableFlagsInUseLine = true
	flags.add(cmd, formats)
	spoken.add(cmd)
	return cmd
}

// languageFlag is the language of what is written for people.
type languageFlag struct{ tag string }

func (f *languageFlag) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.tag, "lang", string(language.English), "`LANGUAGE` of titles, clauses and labels: en, zh-Hans or zh-Hant")
	completes(cmd, "lang", func() []string {
		return []string{string(language.English), string(language.Simplified), string(language.Traditional)}
	})
}

func (f *languageFlag) parse() (language.Language, error) {
	l, err := language.Parse(f.tag)
	if err != nil {
		return l, fmt.Errorf("--lang: %w", err)
	}
	return l, nil
}

// everyRegulation stands for all frameworks.
const everyRegulation = "all"

func regulationIDs() []string {
	var ids []string
	for _, f := range regulations.All() {
		ids = append(ids, f.ID)
	}
	return ids
}

func clauseIDs(f *regulation.Framework) []string {
	ids := make([]string, len(f.Clauses))
	for i, c := range f.Clauses {
		ids[i] = c.ID
	}
	return ids
}

// named are the clause with an id or, if there is none, those below it: all levels of a section.
func named(f *regulation.Framework, id string) []regulation.Clause {
	if clause := f.Clause(id); clause != nil {
		return []regulation.Clause{*clause}
	}
	var below []regulation.Clause
	for _, c := range f.Clauses {
		if strings.HasPrefix(c.ID, id+"/") || strings.HasPrefix(c.ID, id+".") {
			below = append(below, c)
		}
	}
	return below
}

// frameworks finds frameworks by their ids, in the order of the catalogue.
func frameworks(ids []string) ([]*regulation.Framework, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	known := regulationIDs()
	for _, id := range ids {
		if id != everyRegulation && !slices.Contains(known, id) {
			return nil, fmt.Errorf("no regulation %q%s", id, filter.DidYouMean(id, append(known, everyRegulation)))
		}
	}
	var named []*regulation.Framework
	for _, f := range regulations.All() {
		if slices.Contains(ids, f.ID) || slices.Contains(ids, everyRegulation) {
			named = append(named, f)
		}
	}
	return named, nil
}

// serving are the checks that are about a clause of one of the frameworks; all if there is none.
func serving(checks []*analyzer.Check, named []*regulation.Framework) []*analyzer.Check {
	if len(named) == 0 {
		return checks
	}
	return slices.DeleteFunc(slices.Clone(checks), func(c *analyzer.Check) bool {
		return !slices.ContainsFunc(named, func(f *regulation.Framework) bool { return slices.Contains(f.Checks(), c.ID) })
	})
}

// assess says what the run found out about the clauses of the regulations that were asked for.
func (p *program) assess(ctx context.Context, flags *scanFlags, paths []string, a analysis, shown *filter.Filtered) ([]regulation.Assessment, error) {
	if len(a.decided.regulations) == 0 {
		return nil, nil
	}
	scope := regulation.Scope{
		Report: &shown.Report, Checks: a.decided.checks, Off: map[string]string{}, Altered: map[string][]string{},
		Incomplete: !a.complete || filter.Incomplete(shown.Diagnostics),
	}
	for _, c := range allChecks() {
		set := a.decided.Checks[c.ID]
		if ran := slices.ContainsFunc(scope.Checks, func(r *analyzer.Check) bool { return r.ID == c.ID }); !ran {
			scope.Off[c.ID] = "--check or --skip-check"
			if set.Enabled.IsSet() && !set.Enabled.Value {
				scope.Off[c.ID] = set.Enabled.At
			} else if lacks := a.decided.Lacks(c); lacks != "" {
				scope.Off[c.ID] = "parameter " + lacks + ", which is not set"
			}
		}
		if altered := set.Places(); altered != nil {
			scope.Altered[c.ID] = altered
		}
	}
	everything := a
	if len(a.in.LeftOut) > 0 { // and so was not judged
		var err error
		if everything, err = p.analyse(ctx, flags, paths, true); err != nil {
			return nil, err
		}
		scope.Incomplete = scope.Incomplete || !everything.complete
	}
	scope.Excluded = excluded(everything.found.Results, a.decided.Settings)
	return regulation.Assess(a.decided.regulations, scope), nil
}

// excluded are the results in paths that the settings leave out, the failures each with the setting that does.
func excluded(results []analyzer.Result, set settings.Settings) []analyzer.Result {
	var left []analyzer.Result
	for _, r := range results {
		pattern, excluded := set.ExcludedBy(r.At.Path())
		if !excluded {
			pattern, excluded = set.ExcludedBy(r.Resource.Root)
		}
		if !excluded {
			continue
		}
		if r.Outcome == analyzer.Failed {
			r.Suppression = &analyzer.Suppression{Kind: analyzer.Excluded, Reason: fmt.Sprintf("%s (%s)", pattern.Value, pattern.At)}
		}
		left = append(left, r)
	}
	return left
}
