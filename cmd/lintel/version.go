package main

import (
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// version is the one that Go has stamped: a tag, or what it makes of a commit.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "devel"
}

// versionLine is what people and bug reports want to know of it.
func versionLine() string {
	return fmt.Sprintf("lintel %s (%s %s/%s)", version(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
}

func (p *program) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  noArguments,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintln(p.out, versionLine())
			return err
		},
	}
}

func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("%s takes no arguments", cmd.Name())
	}
	return nil
}

var shells = []string{"bash", "zsh", "fish", "powershell"}

func (p *program) completionCommand() *cobra.Command {
	return &cobra.Command{
		Use:       "completion SHELL",
		Short:     "Print a script that completes commands and flags",
		Long:      "Print a script for a shell (bash, zsh, fish, powershell) that completes the commands and flags of lintel.",
		Example:   "  source <(lintel completion bash)",
		ValidArgs: shells,
		RunE: func(cmd *cobra.Command, args []string) error {
			root := cmd.Root()
			if len(args) == 1 {
				switch args[0] {
				case "bash":
					return root.GenBashCompletionV2(p.out, true)
				case "zsh":
					return root.GenZshCompletion(p.out)
				case "fish":
					return root.GenFishCompletion(p.out, true)
				case "powershell":
					return root.GenPowerShellCompletionWithDesc(p.out)
				}
			}
			return errors.New("completion wants one shell of bash, zsh, fish, powershell")
		},
	}
}
