package containers

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// listsAll wants each of some names among the elements of a list, which stands at path; complete tells that it has no others.
func listsAll(path string, list graph.Value, elems []graph.Value, complete bool, names []string) analyzer.Verdict {
	var missing []string
	open := false
	for _, name := range names {
		switch has(elems, name) {
		case graph.No:
			missing = append(missing, name)
		case graph.Undetermined:
			open = true
		}
	}
	switch {
	case len(missing) == 0 && !open:
		return analyzer.Pass(path, list, "%s has %s", path, strings.Join(names, ", "))
	case len(missing) > 0 && complete && list.IsSet() == graph.No:
		return analyzer.Fail(path, list, "%s is not set, want %s", path, strings.Join(names, ", "))
	case len(missing) > 0 && complete:
		return analyzer.Fail(path, list, "%s lacks %s", path, strings.Join(missing, ", "))
	}
	for _, elem := range elems {
		if elem.IsUnknown() {
			list = elem
		}
	}
	return analyzer.Unsure(path, list, "%s is not known in full", path)
}

// has tells whether one of the elements is a name.
func has(elems []graph.Value, name string) graph.Tri {
	answer := graph.No
	for _, elem := range elems {
		answer = answer.Or(elem.Is(name).And(elem.Exists()))
	}
	return answer
}
