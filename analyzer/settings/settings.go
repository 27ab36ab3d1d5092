// Package settings reads `.lintel.yaml`, in which a repository says how it is to be checked. It is strict: what it does not
// know, or what is of another type, is an error with file and line, since a setting that is passed over is a gate that
// stands open.
package settings

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"

	"go.yaml.in/yaml/v3"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/filter"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Name is the file that is looked for, from what is scanned upward to the boundary.
const Name = ".lintel.yaml"

// Settings are what such a file says. The zero Settings are those of no file.
type Settings struct {
	Path string // of the file, relative to the boundary; "" for none
	// Baselines are the root modules and templates that declare all there is in their accounts, as paths relative to the
	// boundary.
	Baselines []Baseline
	// Parameters are check id → parameter → value, of the type of the parameter's default.
	Parameters map[string]map[string]any
}

// Baseline is a root, with the line that names it.
type Baseline struct {
	Root string
	Line int
}

// BaselineRoots are the paths of the baselines.
func (s Settings) BaselineRoots() []string {
	var roots []string
	for _, b := range s.Baselines {
		roots = append(roots, b.Root)
	}
	return roots
}

// CheckBaselines reports a baseline that is none of the roots that were read.
func (s Settings) CheckBaselines(roots []*graph.Root) error {
	for _, b := range s.Baselines {
		if !slices.ContainsFunc(roots, func(root *graph.Root) bool { return root.Path == b.Root }) {
			return fmt.Errorf("%s:%d: account-baseline: %q is no root module or template that was read", s.Path, b.Line, b.Root)
		}
	}
	return nil
}

// Limits of a settings file.
const (
	maxSize  = 1 << 20
	maxDepth = 16
)

// Parse reads a settings file. The error is of the form "path:line: what is wrong".
func Parse(f *graph.File, checks []*analyzer.Check) (Settings, error) {
	r := reader{path: f.Path, checks: checks}
	s := Settings{Path: f.Path, Parameters: map[string]map[string]any{}}
	if len(f.Content) > maxSize {
		return s, fmt.Errorf("%s: larger than the limit of %d KiB", f.Path, maxSize>>10)
	}
	var document yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(f.Content))
	if err := decoder.Decode(&document); errors.Is(err, io.EOF) {
		return s, nil // nothing but comments
	} else if err != nil {
		return s, r.syntaxError(err)
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return s, fmt.Errorf("%s: more than one document", f.Path)
	}
	r.read(document.Content[0], &s)
	return s, r.err
}

// reader keeps the first error.
type reader struct {
	path   string
	checks []*analyzer.Check
	err    error
}

var yamlLine = regexp.MustCompile(`line (\d+): `)

func (r *reader) syntaxError(err error) error {
	message := err.Error()
	line := 1
	if m := yamlLine.FindStringSubmatchIndex(message); m != nil {
		line, _ = strconv.Atoi(message[m[2]:m[3]])
		message = message[m[1]:]
	}
	return fmt.Errorf("%s:%d: %s", r.path, line, message)
}

func (r *reader) fail(n *yaml.Node, format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%s:%d: %s", r.path, n.Line, fmt.Sprintf(format, args...))
	}
}

// each calls visit with the entries of a mapping.
func (r *reader) each(n *yaml.Node, depth int, what string, visit func(key string, at, value *yaml.Node)) {
	switch {
	case n.Kind == yaml.ScalarNode && n.Tag == "!!null":
		return
	case n.Kind != yaml.MappingNode || depth > maxDepth:
		r.fail(n, "%s wants entries of the form KEY: VALUE", what)
		return
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content) && r.err == nil; i += 2 {
		key := n.Content[i]
		if key.Kind != yaml.ScalarNode || key.Tag == "!!merge" {
			r.fail(key, "%s: not a plain key", what)
			return
		}
		if seen[key.Value] {
			r.fail(key, "%s: %q is there twice", what, key.Value)
			return
		}
		seen[key.Value] = true
		visit(key.Value, key, n.Content[i+1])
	}
}

func (r *reader) unknown(at *yaml.Node, what, key string, known []string) {
	r.fail(at, "%s: unknown key %q%s", what, key, filter.DidYouMean(key, known))
}

func (r *reader) read(n *yaml.Node, s *Settings) {
	r.each(n, 0, "the file", func(key string, at, value *yaml.Node) {
		switch key {
		case "account-baseline":
			for i, root := range r.texts(value, key) {
				s.Baselines = append(s.Baselines, Baseline{root, value.Content[i].Line})
			}
		case "checks":
			r.each(value, 1, key, func(id string, at, value *yaml.Node) { r.check(id, at, value, s) })
		default:
			r.unknown(at, "the file", key, []string{"account-baseline", "checks"})
		}
	})
}

func (r *reader) check(id string, at, n *yaml.Node, s *Settings) {
	check, err := filter.Check(r.checks, id)
	if err != nil {
		r.fail(at, "checks: %v", err)
		return
	}
	r.each(n, 2, id, func(key string, at, value *yaml.Node) {
		if key != "parameters" {
			r.unknown(at, id, key, []string{"parameters"})
			return
		}
		r.each(value, 3, id+": parameters", func(name string, at, value *yaml.Node) {
			i := slices.IndexFunc(check.Parameters, func(p analyzer.Parameter) bool { return p.Name == name })
			if i < 0 {
				var names []string
				for _, p := range check.Parameters {
					names = append(names, p.Name)
				}
				r.unknown(at, id+": parameters", name, names)
				return
			}
			if s.Parameters[id] == nil {
				s.Parameters[id] = map[string]any{}
			}
			s.Parameters[id][name] = r.parameter(value, check.Parameters[i])
		})
	})
}

// parameter reads a value of the type of the parameter's default.
func (r *reader) parameter(n *yaml.Node, p analyzer.Parameter) any {
	wants := func(what string) any {
		r.fail(n, "%s wants %s", p.Name, what)
		return p.Default
	}
	switch p.Default.(type) {
	case bool:
		var v bool
		if n.Tag != "!!bool" || n.Decode(&v) != nil {
			return wants("true or false")
		}
		return v
	case int:
		var v int
		if n.Tag != "!!int" || n.Decode(&v) != nil {
			return wants("a whole number")
		}
		return v
	case string:
		if n.Kind != yaml.ScalarNode || n.Tag != "!!str" {
			return wants("a text")
		}
		if p.Allowed != nil && !slices.Contains(p.Allowed, n.Value) {
			return wants(fmt.Sprintf("one of %q", p.Allowed))
		}
		return n.Value
	}
	return r.texts(n, p.Name)
}

func (r *reader) texts(n *yaml.Node, what string) []string {
	if n.Kind != yaml.SequenceNode {
		r.fail(n, "%s wants a list of texts", what)
		return nil
	}
	texts := []string{}
	for _, item := range n.Content {
		if item.Kind != yaml.ScalarNode || item.Tag == "!!null" {
			r.fail(item, "%s wants a list of texts", what)
			return nil
		}
		texts = append(texts, item.Value)
	}
	return texts
}
