package tfplan

import (
	"bytes"
	"iter"
	"slices"
)

// Kind is what a file is.
type Kind uint8

const (
	Foreign  Kind = iota // nothing of Terraform's, or nothing that it wrote for others to read
	Plan                 // `terraform show -json` of a plan
	State                // `terraform show -json` of a state
	RawState             // terraform.tfstate
	Log                  // lines of `terraform plan -json`
	Binary               // `terraform plan -out`
)

// refusals say why a kind is not read, and what to do.
var refusals = map[Kind]string{
	Foreign:  "is neither a plan nor a state of Terraform's in JSON",
	RawState: "is a raw state; give lintel the output of `terraform show -json` instead",
	Log:      "holds the log lines of `terraform plan -json`; write the plan with `terraform plan -out FILE` and give lintel the output of `terraform show -json FILE`",
	Binary:   "is a plan in Terraform's own format; give lintel the output of `terraform show -json FILE`",
}

// Sniff tells what a file is by the names at the top of it; it does not look whether the rest is in order. The cost is at
// most one pass over the content, mostly a look at its first few hundred bytes.
func Sniff(content []byte) Kind {
	content = bytes.TrimLeft(bytes.TrimPrefix(content, []byte(byteOrderMark)), " \t\r\n")
	if bytes.HasPrefix(content, []byte("PK\x03\x04")) {
		// A zip archive whose first entry is the plan.
		if head := content[:min(len(content), 256)]; bytes.Contains(head, []byte("tfplan")) || bytes.Contains(head, []byte("tfstate")) {
			return Binary
		}
		return Foreign
	}
	var names []string
	has := func(all ...string) bool {
		return !slices.ContainsFunc(all, func(name string) bool { return !slices.Contains(names, name) })
	}
	for name := range topNames(content) {
		names = append(names, name)
		switch {
		case has("@level", "@message"):
			return Log
		case has("format_version", "planned_values"), has("format_version", "resource_changes"), has("format_version", "configuration"):
			return Plan
		case has("format_version", "values"):
			return State
		case has("version", "terraform_version", "serial"), has("version", "lineage"):
			return RawState
		case len(names) == mostNames:
			return Foreign
		}
	}
	if has("format_version") && !slices.ContainsFunc(names, func(name string) bool { return !slices.Contains(emptyState, name) }) {
		return State // of nothing
	}
	return Foreign
}

// mostNames is more than any of Terraform's formats has at the top.
const mostNames = 64

// emptyState are the names that the JSON of an empty state has.
var emptyState = []string{"format_version", "terraform_version", "checks"}

// topNames are the names in the outermost object of a JSON text that need not be well-formed.
func topNames(text []byte) iter.Seq[string] {
	return func(yield func(string) bool) {
		depth, named := 0, false
		d := document{text: text}
		for i := 0; i < len(text); i++ {
			switch text[i] {
			case '"':
				end := d.stringEnd(i)
				if depth == 1 && !named {
					named = true
					if !yield(string(text[i+1 : max(i+1, end-1)])) {
						return
					}
				}
				i = end - 1
			case '{', '[':
				if depth == 0 && text[i] == '[' {
					return
				}
				depth++
			case '}', ']':
				if depth--; depth <= 0 {
					return
				}
			case ',':
				if depth == 1 {
					named = false
				}
			default:
				if depth == 0 {
					return
				}
			}
		}
	}
}
