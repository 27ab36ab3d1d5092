package parsers

import (
	"bytes"
	"context"
	"path"
	"regexp"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/source"
	"github.com/lintel-iac/lintel/parsers/terraform"
)

// localSource matches the source of a module call that leads to another directory, in both syntaxes of Terraform. What it
// matches in a comment does no harm: a directory is parsed that need not have been.
var localSource = regexp.MustCompile(`source"?\s*[=:]\s*"(\.\.?[/\\][^"\n]*)"`)

// addCallers adds the directories of the boundary whose modules call, directly or not, one that was found. A module is judged
// by what its callers make of it, so they have to be read although nobody named them. They are found by looking
// for the text of their calls, which is much cheaper than to parse everything there is.
func (d *discovery) addCallers(ctx context.Context) {
	if len(d.modules) == 0 || d.named["."] {
		return
	}
	callers := map[string][]string{} // by the directory that is called
	d.tree.Walk(".", func(dir string, entries []source.Entry, err error) bool {
		if err != nil {
			d.diagnostics = append(d.diagnostics, graph.Warningf(fileRange(dir), "%s: modules here that call the scanned ones are not known", unwrapped(err)))
		}
		for _, entry := range entries {
			if entry.Dir || entry.Err != nil || !terraform.IsConfig(entry.Name) || ctx.Err() != nil {
				continue
			}
			content, err := d.tree.Content(entry.Path)
			if err != nil || !bytes.Contains(content, []byte("module")) {
				continue
			}
			for _, match := range localSource.FindAllSubmatch(content, -1) {
				called := path.Join(dir, strings.ReplaceAll(string(match[1]), `\`, "/"))
				if real, err := d.tree.Resolve(called); err == nil {
					callers[real] = append(callers[real], dir)
				}
			}
		}
		return ctx.Err() == nil
	})
	ahead := sorted(d.modules)
	for len(ahead) > 0 {
		for _, caller := range callers[ahead[0]] {
			if !d.modules[caller] {
				d.modules[caller] = true
				ahead = append(ahead, caller)
			}
		}
		ahead = ahead[1:]
	}
}
