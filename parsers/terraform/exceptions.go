package terraform

import (
	"bytes"
	"path"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/comment"
)

// Exceptions returns the comments `lintel:ignore …` of a file of configuration or values, and what else is written for
// lintel but is not understood.
func Exceptions(f *graph.File) ([]graph.Exception, []graph.Diagnostic) {
	name := path.Base(f.Path)
	isJSON := strings.HasSuffix(name, ".json")
	switch {
	case !comment.Possible(f):
		return nil, nil
	case !IsConfig(name) && !strings.HasSuffix(strings.TrimSuffix(name, ".json"), ".tfvars"):
		return nil, nil
	case isJSON:
		return nil, jsonExceptions(f)
	}
	if _, err := checkNesting(f.Content); err != nil {
		return nil, nil // the file was not read, which is reported
	}
	var found comment.Found
	tokens, _ := hclsyntax.LexConfig(f.Content, f.Path, hcl.InitialPos)
	for _, token := range tokens {
		if token.Type == hclsyntax.TokenComment {
			found.Comment(f, token.Range.Start.Byte, token.Range.End.Byte)
		}
	}
	return found.Exceptions, found.Diagnostics
}

// jsonExceptions says that what looks like an exception is none: JSON has no comments.
func jsonExceptions(f *graph.File) []graph.Diagnostic {
	at := bytes.Index(f.Content, comment.Word)
	if at < 0 {
		return nil
	}
	place := graph.Range{File: f, Start: at, End: at + len(comment.Word)}
	return []graph.Diagnostic{graph.Warningf(place, "this is no exception: Terraform's JSON has no comments; write it where the module is called, or the file in Terraform's own language")}
}
