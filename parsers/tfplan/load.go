// Package tfplan reads what `terraform show -json` and `tofu show -json` print: plans, of every format version there is, and
// states. It is the only importer of terraform-json.
//
// A plan is the truth about values and says little of where they come from: its configuration names what an expression
// refers to, but not what the expression does with it. What cannot be told apart stays unknown here. With the code at hand
// (see [Options]) each value takes over its place, its way and its origin from there.
package tfplan

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Options say how to read a plan.
type Options struct {
	// Code returns the root of the configuration that the plan was made from, evaluated with the values that the plan has
	// for its variables. It is nil if there is no configuration at hand.
	Code func(variables []Variable) (*graph.Root, error)
	// Named says that somebody has named the code, so that an error in it is one. Else it only happens to lie beside the plan.
	Named bool
}

// Variable is a variable of the root module and its value.
type Variable struct {
	Name string
	JSON graph.Range // the place of the value, which is JSON
}

// Result is what was read.
type Result struct {
	Roots       []*graph.Root // one, or none if the file cannot be read
	Diagnostics []graph.Diagnostic
}

// Load reads a file that [Sniff] takes for something of Terraform's. What is wrong with it is a diagnostic; the error is
// that of ctx.
func Load(ctx context.Context, file *graph.File, options Options) (*Result, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	start := graph.Range{File: file}
	refuse := func(d graph.Diagnostic) (*Result, error) {
		file.Hide(0, len(file.Content)) // nobody knows what in it is secret
		return &Result{Diagnostics: []graph.Diagnostic{d}}, nil
	}
	kind := Sniff(file.Content)
	if message := refusals[kind]; message != "" {
		return refuse(graph.Errorf(start, "%s", message))
	}
	doc, fault := readDocument(file)
	if fault != nil {
		return refuse(fault.diagnostic())
	}
	top := doc.root()
	if fault := doc.checkVersion(doc.member(top, "format_version")); fault != nil {
		return refuse(fault.diagnostic())
	}
	result := &Result{}
	for _, s := range doc.excessive {
		result.Diagnostics = append(result.Diagnostics, graph.Errorf(doc.rangeOf(s), "the number is beyond the range of a 64-bit float"))
	}
	if errored := doc.member(top, "errored"); doc.isTrue(errored) {
		result.Diagnostics = append(result.Diagnostics,
			graph.Errorf(doc.rangeOf(errored), "the plan is marked errored: Terraform could not finish it, and what it lacks was not checked"))
	}
	doc.hideSecrets(kind)
	result.Roots = []*graph.Root{graph.NewRoot(file.Path, graph.Plan, func(root *graph.Root) {
		newReader(doc, root).read(kind, options)
	})}
	return result, nil
}

// checkVersion refuses a format that is newer than what this package was written for. Within a major version Terraform
// only adds to it.
func (d *document) checkVersion(s span) *fault {
	text := d.string(s)
	major, _, _ := strings.Cut(text, ".")
	n, err := strconv.Atoi(major)
	switch {
	case err != nil:
		return &fault{d.rangeOf(s), "format_version is not a version"}
	case n > 1:
		return &fault{d.rangeOf(s), fmt.Sprintf("format version %s is newer than this version of lintel reads (1)", text)}
	}
	return nil
}
