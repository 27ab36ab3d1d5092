package terraform

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// deployment is a root with the values of one environment.
type deployment struct {
	dir, environment string
	workspace        string
	assigned         []assignment
}

// deployments are the roots, each as often as it is deployed: once for each of its environments, or once if it has none.
func (l *loader) deployments(roots []string) ([]deployment, error) {
	var deployments []deployment
	for _, dir := range roots {
		listed := false
		for _, e := range l.options.Environments {
			if e.Dir != dir {
				continue
			}
			listed = true
			assigned, err := l.assignedBy(e)
			if err != nil {
				return nil, fmt.Errorf("%s: roots: %w", e.At, err)
			}
			workspace := cmp.Or(l.options.Workspace, e.Workspace, "default")
			deployments = append(deployments, deployment{dir, e.Name, workspace, assigned})
		}
		if !listed {
			deployments = append(deployments, deployment{dir: dir, workspace: cmp.Or(l.options.Workspace, "default")})
		}
	}
	return deployments, nil
}

// assignedBy are the values that an environment gives to variables, each of which its root declares.
func (l *loader) assignedBy(e Environment) ([]assignment, error) {
	var assigned []assignment
	for _, name := range e.VarFiles {
		f, err := l.tree.Read(name)
		if err != nil {
			return nil, fmt.Errorf("%s: %s", name, reason(err))
		}
		values, diagnostics := parseValues(f)
		for _, d := range diagnostics {
			if d.Severity == graph.Error {
				start, _ := d.At.Positions()
				return nil, fmt.Errorf("%s:%d: %s", name, start.Line, d.Message)
			}
		}
		for i := range values {
			values[i].from = name
		}
		assigned = append(assigned, values...)
	}
	for _, text := range e.Vars {
		name, value, _ := strings.Cut(text, "=")
		assigned = append(assigned, assignment{name, "vars", input{text: value}})
	}
	for _, a := range assigned {
		if l.module(e.Dir).variables[a.name] == nil {
			return nil, fmt.Errorf("%s: %s declares no variable %q", a.from, e.Dir, a.name)
		}
	}
	return assigned, nil
}
