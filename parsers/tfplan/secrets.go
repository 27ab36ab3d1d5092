package tfplan

import (
	"cmp"
	"slices"

	"github.com/lintel-iac/lintel/parsers/internal/secrets"
)

// hideSecrets hides all of the file but what findings can point at. A plan has every value in several places, some of which
// do not say that it is sensitive: the variables, the literals of the configuration, the state before. Often all of it
// stands in one line.
func (d *document) hideSecrets(kind Kind) {
	top := d.root()
	h := &hider{document: d}
	if kind == Plan {
		h.show(d.member(top, "errored"))
		for s := range d.elements(d.member(top, "resource_changes")) {
			h.change(s)
		}
		for s := range d.elements(d.member(top, "deferred_changes")) {
			h.change(d.member(s, "resource_change"))
		}
		h.module(d.at(top, "prior_state", "values", "root_module"))
	} else {
		h.module(d.at(top, "values", "root_module"))
	}
	h.hide()
}

// hider hides a document but for what is shown, and of that what is secret.
type hider struct {
	*document
	shown  []span
	secret []span
}

func (h *hider) show(s span) {
	if s.found() {
		h.shown = append(h.shown, s)
	}
}

func (h *hider) hide() {
	slices.SortFunc(h.shown, func(a, b span) int { return cmp.Compare(a.start, b.start) })
	end := 0
	for _, s := range h.shown {
		if int(s.start) > end {
			h.file.Hide(end, int(s.start))
		}
		end = max(end, int(s.end))
	}
	h.file.Hide(end, len(h.text))
	for _, s := range h.secret {
		h.file.Hide(int(s.start), int(s.end))
	}
}

// change shows what a resource will be.
func (h *hider) change(s span) {
	typ := h.string(h.member(s, "type"))
	for m := range h.members(s) {
		if m.name != "change" {
			h.show(m.whole)
			continue
		}
		h.show(h.member(m.value, "after_unknown"))
		for _, result := range []string{"after", "before"} {
			if values := h.member(m.value, result); !h.isNull(values) {
				h.values(values, h.member(m.value, result+"_sensitive"), typ)
				break
			}
		}
	}
}

// module shows the resources of a module of a state.
func (h *hider) module(s span) {
	for resource := range h.elements(h.member(s, "resources")) {
		typ := h.string(h.member(resource, "type"))
		for m := range h.members(resource) {
			switch m.name {
			case "values":
				h.values(m.value, h.member(resource, "sensitive_values"), typ)
			case "address", "type", "name":
				h.show(m.whole)
			}
		}
	}
	for child := range h.elements(h.member(s, "child_modules")) {
		h.module(child)
	}
}

// values shows a value without what in it is secret.
func (h *hider) values(s, sensitive span, typ string) {
	h.show(s)
	h.conceal(s, sensitive, typ, "")
}

func (h *hider) conceal(s, sensitive span, typ, path string) {
	switch {
	case h.isTrue(sensitive):
		h.secret = append(h.secret, s)
	case h.kind(s) == '{':
		inside := h.index(sensitive)
		for m := range h.members(s) {
			child := m.name
			if path != "" {
				child = path + "." + m.name
			}
			if secrets.Attribute(typ, child) {
				h.secret = append(h.secret, m.value)
			} else {
				h.conceal(m.value, inside[m.name].value, typ, child)
			}
		}
	case h.kind(s) == '[':
		inside := slices.Collect(h.elements(sensitive))
		i := 0
		for e := range h.elements(s) {
			var of span
			if i < len(inside) {
				of = inside[i]
			}
			h.conceal(e, of, typ, path)
			i++
		}
	}
}
