package terraform

import (
	"errors"
	"path"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/lintel-iac/lintel/parsers/internal/source"
)

// moduleFiles reads files for functions. Paths are relative to the root module's directory, where Terraform would run.
type moduleFiles struct {
	tree *source.Tree
	dir  string
}

func (m moduleFiles) name(p string) (string, error) {
	if path.IsAbs(p) || strings.HasPrefix(p, "~") {
		return "", source.ErrOutside
	}
	return joinPath(m.dir, p), nil
}

func (m moduleFiles) Read(p string) ([]byte, error) {
	name, err := m.name(p)
	if err != nil {
		return nil, err
	}
	f, err := m.tree.Read(name)
	if err != nil {
		return nil, errors.New(reason(err))
	}
	return f.Content, nil
}

func (m moduleFiles) Exists(p string) (bool, error) {
	name, err := m.name(p)
	if err != nil {
		return false, err
	}
	if m.tree.IsDir(name) {
		return false, errors.New("is a directory")
	}
	if _, err := m.tree.Resolve(name); errors.Is(err, source.ErrOutside) {
		return false, source.ErrOutside
	}
	return m.tree.Exists(name), nil
}

func (m moduleFiles) Glob(dir, pattern string) ([]string, error) {
	name, err := m.name(dir)
	if err != nil {
		return nil, err
	}
	pattern = strings.ReplaceAll(pattern, "[!", `[\!`) // Terraform's classes are negated by "^" alone
	if !doublestar.ValidatePattern(pattern) {
		return nil, errors.New("the pattern is not valid")
	}
	if _, err := m.tree.Resolve(name); errors.Is(err, source.ErrOutside) {
		return nil, source.ErrOutside
	}
	var found []string
	m.tree.Walk(name, func(at string, entries []source.Entry, err error) bool {
		for _, entry := range entries {
			relative := relativePath(name, joinPath(at, entry.Name))
			if matched, _ := doublestar.Match(pattern, relative); matched && !entry.Dir && entry.Err == nil {
				found = append(found, relative)
			}
		}
		return true
	})
	slices.Sort(found)
	return found, nil
}
