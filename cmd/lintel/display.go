package main

import (
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/lintel-iac/lintel/analyzer/report"
	"github.com/lintel-iac/lintel/parsers"
)

// displayFlags say how to speak to people.
type displayFlags struct {
	quiet, noColor bool
}

func (f *displayFlags) add(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&f.quiet, "quiet", false, "no warnings and no summary")
	cmd.Flags().BoolVar(&f.noColor, "no-color", false, "no colours; the environment variable NO_COLOR does the same")
}

// text says how text is to be written to w.
func (f *displayFlags) text(w io.Writer, in *parsers.Input) report.TextOptions {
	return report.TextOptions{
		Color: !f.noColor && colourful(w),
		Quiet: f.quiet,
		Path:  fromWorkingDirectory(in),
	}
}

// colourful reports whether w is a terminal whose user has not asked for plain text (https://no-color.org).
func colourful(w io.Writer) bool {
	return os.Getenv("NO_COLOR") == "" && isTerminal(w)
}

// fromWorkingDirectory returns how text shows a path.
func fromWorkingDirectory(in *parsers.Input) func(string) string {
	here, err := os.Getwd()
	if err == nil {
		here, err = filepath.EvalSymlinks(here)
	}
	return func(path string) string {
		if err != nil || path == parsers.Stdin {
			return path
		}
		if rel, err := filepath.Rel(here, filepath.Join(in.Boundary, filepath.FromSlash(path))); err == nil {
			return rel
		}
		return path
	}
}
