package parsers

import (
	"bytes"
	"context"
	"path"
	"regexp"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/cloudformation"
	"github.com/lintel-iac/lintel/parsers/internal/source"
	"github.com/lintel-iac/lintel/parsers/terraform"
)

// A module is judged by what its callers make of it, and a nested template by what nests it, so these have to be read although
// nobody named them. They are found by looking for the text of a call, which is much cheaper than to parse everything
// there is. What matches in a comment does no harm: something is parsed that need not have been.
var (
	// moduleSource matches the local source of a module call in both syntaxes of Terraform.
	moduleSource = regexp.MustCompile(`source"?\s*[=:]\s*"(\.\.?[/\\][^"\n]*)"`)
	// templateSource matches the place of a nested stack or application, and of one that the CDK wrote.
	templateSource = regexp.MustCompile(`(?:TemplateURL|Location|aws:asset:path)["']?[ \t]*:\s*["']?([^"'\s,}]+)`)
)

// addCallers adds what calls, directly or not, something that was found, and names what a deletion touches.
func (d *discovery) addCallers(ctx context.Context) {
	if d.named["."] || len(d.modules)+len(d.templates)+len(d.deleted) == 0 {
		return
	}
	callers := map[string][]string{} // of a directory or template
	d.tree.Walk(".", func(dir string, entries []source.Entry, err error) bool {
		if err != nil {
			d.diagnostics = append(d.diagnostics, graph.Warningf(fileRange(dir), "%s: what here makes use of the scanned files is not known", unwrapped(err)))
		}
		for _, entry := range entries {
			if entry.Dir || entry.Err != nil || ctx.Err() != nil {
				continue
			}
			caller, sources := dir, [][]byte(nil)
			switch {
			case len(d.modules)+len(d.deleted) > 0 && terraform.IsConfig(entry.Name):
				sources = d.sources(entry.Path, "module", moduleSource)
			case len(d.templates)+len(d.deleted) > 0 && couldBeCode(entry.Name):
				caller, sources = entry.Path, d.sources(entry.Path, "Resources", templateSource)
			}
			for _, called := range sources {
				target := path.Join(dir, strings.ReplaceAll(string(called), `\`, "/"))
				if real, err := d.tree.Resolve(target); err == nil {
					target = real
				}
				callers[target] = append(callers[target], caller) // also of what was deleted
			}
		}
		return ctx.Err() == nil
	})
	addAll(d.modules, callers)
	addAll(d.templates, callers)
	d.nameTouched(callers)
}

// sources returns what a pattern matches in a file that has a word.
func (d *discovery) sources(file, word string, pattern *regexp.Regexp) (sources [][]byte) {
	content, err := d.tree.Content(file)
	if err != nil || !bytes.Contains(content, []byte(word)) {
		return nil
	}
	for _, match := range pattern.FindAllSubmatch(content, -1) {
		sources = append(sources, match[1])
	}
	if pattern == templateSource && sources != nil && !cloudformation.Sniff(content) {
		return nil
	}
	return sources
}

// addAll adds to a set all that calls its members.
func addAll(set map[string]bool, callers map[string][]string) {
	for ahead := sorted(set); len(ahead) > 0; ahead = ahead[1:] {
		for _, caller := range callers[ahead[0]] {
			if !set[caller] {
				set[caller] = true
				ahead = append(ahead, caller)
			}
		}
	}
}
