package main

import (
	"errors"
	"io"

	"github.com/spf13/cobra"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/filter"
	"github.com/lintel-iac/lintel/analyzer/report"
	"github.com/lintel-iac/lintel/checks"
)

func (p *program) checksCommand() *cobra.Command {
	flags := &outputFlags{}
	formats := []string{"text", "json"}
	var spoken languageFlag
	cmd := &cobra.Command{
		Use:   "checks [flags] [ID]",
		Short: "List the checks, or explain one",
		Long:  "List what is checked. With the ID of a check: what it judges on each platform, why, and what to do.",
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return checkIDs(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return errors.New("checks takes one ID")
			}
			outputs, err := flags.outputs(formats)
			if err != nil {
				return err
			}
			catalogue := &report.Catalogue{Checks: allChecks(), Clauses: clausesOf}
			if catalogue.Language, err = spoken.parse(); err != nil {
				return err
			}
			page := report.CatalogueText
			if len(args) == 1 {
				check, err := filter.Check(catalogue.Checks, args[0])
				if err != nil {
					return err
				}
				catalogue.Checks = []*analyzer.Check{check}
				page = func(w io.Writer, _ *report.Catalogue) error {
					return report.CheckText(w, check, clausesOf(check.ID), catalogue.Language)
				}
			}
			return outputs.write(p.out, func(format string, w io.Writer) error {
				if format == "json" {
					return report.CatalogueJSON(w, catalogue)
				}
				return page(w, catalogue)
			})
		},
	}
	cmd.DisableFlagsInUseLine = true
	flags.add(cmd, formats)
	spoken.add(cmd)
	return cmd
}

// allChecks are the checks of the program. Its own tests replace them, so as not to change with the catalogue.
var allChecks = checks.All

func checkIDs() []string {
	var ids []string
	for _, check := range allChecks() {
		ids = append(ids, check.ID)
	}
	return ids
}
