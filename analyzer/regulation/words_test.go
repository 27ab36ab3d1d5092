package regulation

import (
	"testing"

	"github.com/lintel-iac/lintel/analyzer/language"
)

func TestEveryWordIsThere(t *testing.T) {
	words := map[string]language.Text{"notice": Notice, "translated": Translated}
	for _, s := range Statuses {
		words["label of "+string(s)] = s.Label()
		words["meaning of "+string(s)] = s.Meaning()
	}
	for _, e := range Extents {
		words["label of "+string(e)] = e.Label()
	}
	for _, o := range []Operator{Customer, Provider, Shared} {
		words["label of "+string(o)] = o.Label()
	}
	for _, l := range []Level{Basic, Extended, Enhanced} {
		words["label of "+string(l)] = l.Label()
	}
	for name, text := range words {
		if missing := text.Missing(); missing != nil {
			t.Errorf("%s: missing in %v", name, missing)
		}
	}
	if len(statusWords) != len(Statuses) {
		t.Errorf("%d statuses are listed, %d have words", len(Statuses), len(statusWords))
	}
}
