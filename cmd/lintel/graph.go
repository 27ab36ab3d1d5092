package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/filter"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/report"
	"github.com/lintel-iac/lintel/checks"
	"github.com/lintel-iac/lintel/parsers"
)

type graphFlags struct {
	inputFlags
	outputFlags
	displayFlags
}

const graphHelp = `Show the resource graph that the checks see: every resource with its evaluated arguments and what refers to what.

Exit codes: 0 done, 2 wrong usage, 3 some input could not be fully analysed.`

func (p *program) graphCommand() *cobra.Command {
	flags := &graphFlags{}
	cmd := &cobra.Command{
		Use:     "graph [flags] [PATH…]",
		Short:   "Show the resource graph",
		Long:    graphHelp,
		Example: "  lintel graph -f dot infra | dot -Tsvg > infra.svg",
		RunE: func(cmd *cobra.Command, paths []string) (err error) {
			p.exit, err = p.graph(cmd.Context(), flags, paths)
			return err
		},
	}
	cmd.DisableFlagsInUseLine = true
	flags.outputFlags.add(cmd, graphFormatNames())
	flags.inputFlags.add(cmd)
	flags.displayFlags.add(cmd)
	cmd.Flags().SortFlags = false
	return cmd
}

func graphFormatNames() []string {
	var names []string
	for _, format := range report.GraphFormats {
		names = append(names, format.Name)
	}
	return names
}

func (p *program) graph(ctx context.Context, flags *graphFlags, paths []string) (int, error) {
	if err := flags.validate(); err != nil {
		return 0, err
	}
	outputs, err := flags.outputs(graphFormatNames())
	if err != nil {
		return 0, err
	}
	type outcome struct {
		in          *parsers.Input
		diagnostics []graph.Diagnostic
		err         error
	}
	result, inTime := limited(ctx, flags.timeout, func(ctx context.Context) (o outcome) {
		in, set, err := p.open(ctx, &flags.inputFlags, paths)
		if err == nil {
			err = p.read(ctx, &flags.inputFlags, in, set)
		}
		if o.in, o.err = in, err; ctx.Err() != nil {
			o.in, o.err = emptyInput(), nil
		}
		if o.err != nil {
			return o
		}
		o.err = outputs.write(p.out, func(format string, w io.Writer) (err error) {
			o.diagnostics, err = writeGraph(ctx, format, w, o.in.Graph)
			return err
		})
		return o
	})
	if !inTime {
		if result.in == nil {
			result.in = emptyInput()
		}
		result.diagnostics = append(result.diagnostics, flags.timedOut())
		result.err = nil // nothing else is wrong
	}
	if result.err != nil {
		return 0, result.err
	}
	// The standard error stream is the last resort: if it fails there is nobody to tell.
	_ = report.Diagnostics(p.err, &report.Input{
		Report: &analyzer.Report{Diagnostics: result.diagnostics}, Text: flags.text(p.err, result.in),
	})
	if filter.Incomplete(result.diagnostics) {
		return exitIncomplete, nil
	}
	return exitClean, nil
}

func writeGraph(ctx context.Context, format string, w io.Writer, g *graph.Graph) ([]graph.Diagnostic, error) {
	for _, known := range report.GraphFormats {
		if known.Name == format {
			return known.Write(ctx, w, g, checks.HoldsSecret)
		}
	}
	return nil, nil
}
