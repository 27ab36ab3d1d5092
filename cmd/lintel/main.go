// Command lintel checks infrastructure code before it is deployed.
package main

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"
	"unicode"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/lintel-iac/lintel/analyzer/filter"
)

// The exit codes. An incomplete analysis wins over findings.
const (
	exitClean      = 0
	exitFindings   = 1
	exitUsage      = 2
	exitIncomplete = 3
)

func main() {
	// Whoever reads the output may stop early (`lintel scan | head`). A write then fails, and is no reason to die before the
	// other outputs are written and the exit code is known.
	signal.Ignore(syscall.SIGPIPE)
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(200) // a run is short: a little more memory for a fifth less work
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(640 << 20) // from there on, what is no longer used goes first
	}
	cobra.MousetrapHelpText = "" // lintel may be started from anywhere
	os.Exit(run(os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

// streams are what a run reads and writes besides files.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// program is one run. Its exit code is what the command that runs leaves here, unless it returns an error.
type program struct {
	streams
	exit int
}

// run runs lintel and returns the exit code.
func run(args []string, s streams) int {
	p := &program{streams: s}
	root := p.command()
	root.SetArgs(args)
	if err := root.Execute(); err != nil {
		p.say("%s", err)
		return exitUsage
	}
	return p.exit
}

// printable is text without what would command a terminal, as the name of a file can.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}

// say writes one line for the user.
func (p *program) say(format string, args ...any) {
	fmt.Fprintf(p.err, "lintel: %s\n", printable(fmt.Sprintf(format, args...)))
}

const welcome = `lintel checks infrastructure code before it is deployed.

  lintel scan DIRECTORY    check the Terraform and CloudFormation below a directory
  lintel checks            list what is checked; with an ID, explain it
  lintel regulations       list the clauses that the checks are about
  lintel scan --help       formats, filters, exit codes
`

// command is the whole command line.
func (p *program) command() *cobra.Command {
	root := &cobra.Command{
		Use:           "lintel",
		Short:         "Check infrastructure code before it is deployed",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			fmt.Fprint(p.err, welcome)
			p.exit = exitUsage
			return nil
		},
		Version:           versionLine(),
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	root.SetIn(p.in)
	root.SetOut(p.out)
	root.SetErr(p.err)
	root.SetFlagErrorFunc(flagError)
	root.SetHelpCommand(&cobra.Command{
		Use: "help [COMMAND]", Hidden: true,
		RunE: func(_ *cobra.Command, args []string) error {
			cmd, rest, err := root.Find(args)
			if err == nil && len(rest) > 0 {
				err = unknownCommand(root, rest[0])
			}
			if err == nil {
				err = cmd.Help()
			}
			return err
		},
	})
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetUsageTemplate(usageTemplate)
	root.SetHelpTemplate(helpTemplate)
	root.AddCommand(p.scanCommand(), p.graphCommand(), p.checksCommand(), p.regulationsCommand(), p.configCommand(), p.versionCommand(), p.completionCommand())
	return root
}

func unknownCommand(root *cobra.Command, name string) error {
	if _, err := os.Stat(name); err == nil {
		return fmt.Errorf("%q is a path, not a command; to check it: lintel scan %s", name, name)
	}
	var names []string
	for _, cmd := range root.Commands() {
		names = append(names, cmd.Name())
	}
	return fmt.Errorf("no command %q%s", name, filter.DidYouMean(name, names))
}

// flagError says what is wrong with a flag without repeating a value, which may be secret.
func flagError(cmd *cobra.Command, err error) error {
	switch e := err.(type) {
	case *pflag.NotExistError:
		if name := e.GetSpecifiedName(); len(name) > 1 {
			var names []string
			cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
			return fmt.Errorf("%s has no flag --%s%s", cmd.Name(), name, filter.DidYouMean(name, names))
		}
		return fmt.Errorf("%s has no flag -%s", cmd.Name(), e.GetSpecifiedName())
	case *pflag.ValueRequiredError:
		return fmt.Errorf("flag --%s needs a value", e.GetFlag().Name)
	case *pflag.InvalidValueError:
		form := e.GetFlag().Value.Type()
		switch form {
		case "int":
			form = "a number"
		case "duration":
			form = "a duration such as 90s"
		}
		return fmt.Errorf("--%s wants %s", e.GetFlag().Name, form)
	}
	return err
}

const helpTemplate = `{{with or .Long .Short}}{{. | trimTrailingWhitespaces}}

{{end}}{{.UsageString}}`

const usageTemplate = `{{if .Runnable}}{{if .HasParent}}Usage: {{.UseLine}}
{{end}}{{end}}{{if .HasAvailableSubCommands}}Usage: lintel COMMAND

Commands:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}}  {{.Short}}{{end}}{{end}}

lintel COMMAND --help says more about a command.
{{end}}{{if and .HasParent .HasAvailableLocalFlags}}
Flags:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}
{{end}}{{if .HasExample}}
Examples:
{{.Example}}
{{end}}`
