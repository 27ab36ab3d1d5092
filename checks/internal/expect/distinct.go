package expect

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Distinct wants the list at a path to have at least so many different elements; noun is what they are, in the plural. Elements
// that are not known count as different if they are certain to be: `slice(names, 0, 2)` is two.
func Distinct(path, noun string, least int) Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		list := r.Get(path)
		elems, complete := graph.Elements(list)
		return Count(path, list, elems, complete, noun, least)
	}
}

// DistinctBlocks wants the values at a path through blocks, one a block, to be at least so many different ones.
func DistinctBlocks(path, noun string, least int) Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		elems, complete := InBlocks(r, path)
		return Count(path, r.Get(parent(path)), elems, complete, noun, least)
	}
}

// InBlocks returns the values at a path through blocks, one a block, of those that are there in the case at hand; complete tells
// that there are no others.
func InBlocks(r *graph.Resource, path string) (values []graph.Value, complete bool) {
	complete = true
	for _, blocks := range r.All(parent(path)) {
		// A block that depends on something can stand for several.
		complete = complete && !blocks.IsUnknown() &&
			!slices.ContainsFunc(blocks.List(), func(b graph.Value) bool { return !b.Existing().IsAbsent() })
	}
	for _, v := range r.All(path) {
		if v.Exists() == graph.Yes {
			values = append(values, v)
		}
	}
	return values, complete
}

func parent(path string) string { return path[:strings.LastIndex(path, ".")] }

// Count wants at least so many different ones among the elements of v, which stands at path. complete tells that there are no
// other elements. Empty elements are none.
func Count(path string, v graph.Value, elems []graph.Value, complete bool, noun string, least int) analyzer.Verdict {
	elems = slices.DeleteFunc(slices.Clone(elems), func(e graph.Value) bool { return e.IsSet() == graph.No })
	few, many := graph.Distinct(elems)
	switch {
	case few >= least:
		return analyzer.Pass(path, v, "%s has %d different %s", path, few, noun)
	case complete && many < least:
		return analyzer.Fail(path, v, "%s has %d of at least %d different %s", path, many, least, noun)
	}
	// What is not decided is one of the elements, or how many there are.
	for _, e := range elems {
		if e.IsUnknown() && complete {
			return analyzer.UnsureBecause(e.Cause(), path, v, "it is not known how many different %s %s has", noun, path)
		}
	}
	return analyzer.Unsure(path, v, "it is not known how many different %s %s has", noun, path)
}
