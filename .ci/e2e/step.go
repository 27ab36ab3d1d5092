// Command step prints one run step of a composite action as a script: step ACTION.YML ID [NAME=VALUE…]. The values are those of
// expressions such as inputs.path; an input without one has its default, anything else is empty.
package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v3"
)

type action struct {
	Inputs map[string]struct{ Default string }
	Runs   struct {
		Steps []struct {
			ID  string
			Env map[string]string
			Run string
		}
	}
}

var expression = regexp.MustCompile(`\$\{\{\s*(.*?)\s*\}\}`)

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		fail(err)
	}
	var a action
	if err := yaml.Unmarshal(text, &a); err != nil {
		fail(err)
	}
	values := map[string]string{}
	for name, input := range a.Inputs {
		values["inputs."+name] = input.Default
	}
	for _, given := range os.Args[3:] {
		name, value, _ := strings.Cut(given, "=")
		input := strings.TrimPrefix(name, "inputs.")
		if _, ok := a.Inputs[input]; input != name && !ok {
			fail("no input " + input)
		}
		values[name] = value
	}
	for _, step := range a.Runs.Steps {
		if step.ID != os.Args[2] {
			continue
		}
		if expression.MatchString(step.Run) {
			fail("an expression in the script itself could inject commands: use env")
		}
		for name, value := range step.Env {
			value = expression.ReplaceAllStringFunc(value, func(e string) string {
				for _, part := range strings.Split(expression.FindStringSubmatch(e)[1], "||") {
					if v := values[strings.TrimSpace(part)]; v != "" {
						return v
					}
				}
				return ""
			})
			fmt.Printf("export %s='%s'\n", name, strings.ReplaceAll(value, "'", `'\''`))
		}
		fmt.Print(step.Run)
		return
	}
	fail("no step " + os.Args[2])
}

func fail(why any) {
	fmt.Fprintln(os.Stderr, "step:", why)
	os.Exit(2)
}
