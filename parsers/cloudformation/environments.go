package cloudformation

import (
	"fmt"
	"maps"
	"slices"
)

// deployment is one of a template: the name of its environment, "" if it has none, and the values
// of the parameters.
type deployment struct {
	name  string
	given parameters
}

// deployments are those of a template: one for each of its environments, or one if it has none.
func (l *loader) deployments(name string) ([]deployment, error) {
	var deployments []deployment
	for _, e := range l.options.Environments {
		if e.Template != name {
			continue
		}
		p := parameters{}
		for _, file := range e.Parameters {
			f, err := l.tree.Read(file)
			if err != nil {
				return nil, fmt.Errorf("%s: roots: %s: %s", e.At, file, reason(err))
			}
			if err := p.add(f); err != nil {
				return nil, fmt.Errorf("%s: roots: %s: %w", e.At, file, err)
			}
		}
		declared := l.templates[name].root.value("Parameters")
		for _, parameter := range slices.Sorted(maps.Keys(p)) {
			f := declared.get(parameter)
			if f == nil {
				return nil, fmt.Errorf("%s: roots: %s declares no parameter %s", e.At, name, parameter)
			}
			p[parameter].hideIn(&f.value)
		}
		maps.Copy(p, l.given)
		deployments = append(deployments, deployment{e.Name, p})
	}
	if deployments == nil {
		deployments = []deployment{{given: l.given}}
	}
	return deployments, nil
}

// hideIn hides the value where it is given if its declaration says that it is secret.
func (g given) hideIn(declaration *node) {
	if declaration.value("NoEcho").isTrue() && g.at.File != nil {
		g.at.File.Hide(g.at.Start, g.at.End)
	}
}
