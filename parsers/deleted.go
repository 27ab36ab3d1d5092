package parsers

import (
	"fmt"
	"maps"
	"path"
	"path/filepath"

	"github.com/lintel-iac/lintel/parsers/terraform"
)

// A file that is no longer there cannot be read, but what it leaves behind can be at fault: a bucket whose encryption was
// declared in that file, a module that calls a template that is gone. So a deletion names what it touches.

// forget takes files that were deleted. What has none of the names of code is passed over.
func (d *discovery) forget(names []string) error {
	for _, name := range names {
		rel, err := d.tree.Rel(name)
		switch base := path.Base(filepath.ToSlash(name)); {
		case !terraform.IsConfig(base) && !terraform.IsValues(base) && !couldBeCode(base):
		case err != nil:
			return fmt.Errorf("%s: does not lie in %s, where the other paths are", name, d.tree.Boundary())
		case d.tree.Exists(rel): // it was put back
		case couldBeCode(base) && !terraform.IsConfig(base) && !terraform.IsValues(base):
			d.deleted[rel] = true
		default:
			dir := path.Dir(rel)
			if real, err := d.tree.Resolve(dir); err == nil {
				dir = real
			}
			d.deleted[dir] = true
		}
	}
	return nil
}

// nameTouched names what deletions touch: what is left of the modules, and all that calls them or the templates.
func (d *discovery) nameTouched(callers map[string][]string) {
	touched := maps.Clone(d.deleted)
	addAll(touched, callers)
	for _, at := range sorted(touched) {
		entries, err := d.tree.List(at)
		if err != nil {
			if d.tree.Exists(at) { // a template, which nests one that is gone
				d.named[at], d.templates[at] = true, true
			}
			continue
		}
		for _, entry := range entries {
			if !entry.Dir && terraform.IsConfig(entry.Name) {
				d.named[path.Join(at, entry.Name)], d.modules[at] = true, true
			}
		}
	}
}
