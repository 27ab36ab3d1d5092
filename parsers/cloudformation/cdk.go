package cloudformation

import (
	"path"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// assembly is what the manifest of a cloud assembly, which the AWS CDK writes beside its templates, says of each of them.
type assembly map[string]environment

// environment is where a template is deployed to, as far as the CDK was told.
func (l *loader) environment(name string) environment {
	dir := path.Dir(name)
	known, ok := l.assemblies[dir]
	if !ok {
		known = l.assembly(path.Join(dir, "manifest.json"))
		l.assemblies[dir] = known
	}
	return known[path.Base(name)]
}

// assembly reads a manifest. A file of that name that is something else says nothing.
func (l *loader) assembly(name string) assembly {
	content, err := l.tree.Content(name)
	if err != nil {
		return nil
	}
	manifest, _, err := readJSON(graph.NewFile(name, content))
	if err != nil {
		return nil
	}
	found := assembly{}
	artifacts := manifest.value("artifacts")
	for i := range artifacts.entries() {
		artifact := &artifacts.fields()[i].value
		place, ok := strings.CutPrefix(artifact.string("environment"), "aws://")
		account, region, _ := strings.Cut(place, "/")
		if !ok || artifact.string("type") != "aws:cloudformation:stack" {
			continue
		}
		var e environment
		if account != "unknown-account" {
			e.account = account
		}
		if region != "unknown-region" {
			e.region = region
		}
		found[artifact.value("properties").string("templateFile")] = e
	}
	return found
}
