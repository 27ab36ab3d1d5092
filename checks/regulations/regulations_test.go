package regulations

import (
	"slices"
	"testing"
)

func TestFrameworksAreWhole(t *testing.T) {
	pairs := 0
	ids := map[string]bool{}
	for _, framework := range All() {
		if framework.ID == "" || ids[framework.ID] {
			t.Errorf("framework %q: no id, or taken twice", framework.ID)
		}
		ids[framework.ID] = true
		clauses := map[string]bool{}
		for _, clause := range framework.Clauses {
			if clause.ID == "" || clauses[clause.ID] {
				t.Errorf("%s %q: no id, or taken twice", framework.ID, clause.ID)
			}
			clauses[clause.ID] = true
			if sorted := slices.Sorted(slices.Values(clause.Checks)); len(slices.Compact(sorted)) != len(clause.Checks) {
				t.Errorf("%s %s: a check is named twice", framework.ID, clause.ID)
			}
			pairs += len(clause.Checks)
		}
	}
	if pairs < 33 {
		t.Errorf("%d pairs of clause and check, but Huawei's package for the HKMA alone has 33", pairs)
	}
}

func TestClausesOf(t *testing.T) {
	want := []Reference{{"hkma-2022-08-31", "II-5"}, {"hkma-tm-g-1", "3.1.4"}}
	if got := ClausesOf("kms-rotation-enabled"); !slices.Equal(got, want) {
		t.Errorf("clauses of kms-rotation-enabled: %v, want %v", got, want)
	}
	if got := ClausesOf("no-such-check"); got != nil {
		t.Errorf("clauses of no check: %v", got)
	}
}
