package checktest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
)

// settings reads the settings.json that is nearest to a root, in its folder or above it up to dir. Baselines is set, to anything,
// if the root is the baseline of its account.
func settings(check *analyzer.Check, root, dir string) (analyzer.Options, error) {
	dir, err := filepath.Abs(dir)
	if err == nil {
		dir, err = filepath.EvalSymlinks(dir) // as the roots are
	}
	if err != nil {
		return analyzer.Options{}, err
	}
	for folder := root; len(folder) >= len(dir) && strings.HasPrefix(folder, dir); folder = filepath.Dir(folder) {
		path := filepath.Join(folder, "settings.json")
		content, err := os.ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) || (err != nil && folder == root) { // a template is no folder
			continue
		}
		if err != nil {
			return analyzer.Options{}, err
		}
		var read struct {
			Parameters map[string]any
			Baseline   bool `json:"account-baseline"`
		}
		decoder := json.NewDecoder(bytes.NewReader(content))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&read); err != nil {
			return analyzer.Options{}, fmt.Errorf("%s: %w", path, err)
		}
		for name, value := range read.Parameters {
			if read.Parameters[name], err = parameter(check, name, value); err != nil {
				return analyzer.Options{}, fmt.Errorf("%s: %w", path, err)
			}
		}
		options := analyzer.Options{Parameters: map[string]map[string]any{check.ID: read.Parameters}}
		if read.Baseline {
			options.Baselines = []string{""}
		}
		return options, nil
	}
	return analyzer.Options{}, nil
}

// parameter gives a value from JSON the type that the parameter has by default.
func parameter(check *analyzer.Check, name string, value any) (any, error) {
	i := slices.IndexFunc(check.Parameters, func(p analyzer.Parameter) bool { return p.Name == name })
	if i < 0 {
		return nil, fmt.Errorf("%s has no parameter %s", check.ID, name)
	}
	var err error
	var typed any
	text, _ := json.Marshal(value)
	switch check.Parameters[i].Default.(type) {
	case bool:
		typed, err = as[bool](text)
	case int:
		typed, err = as[int](text)
	case string:
		typed, err = as[string](text)
	case []string:
		typed, err = as[[]string](text)
	}
	return typed, err
}

func as[T any](text []byte) (v T, err error) {
	err = json.Unmarshal(text, &v)
	return v, err
}
