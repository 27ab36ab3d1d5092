// Package expect makes judges for what most checks say: an attribute is true, set, one of a few, at least so much. What
// does not fit is a plain Go function; the package does not grow into a language.
//
// A judge on a path looks at every value that stands there (a path steps through lists of blocks) and passes if all of
// them are as wanted. Paths are written in the vocabulary of their platform, since messages quote them.
package expect

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Judge judges one resource: what [analyzer.Platform] wants, with methods that combine.
type Judge func(*analyzer.Inspection, *graph.Resource) analyzer.Verdict

// True wants an attribute to be true. Absent is not.
func True(path string) Judge {
	return Value(path, "true", graph.Value.IsTrue).Remedied("set %s to true", path)
}

// False wants an attribute to be written as false.
func False(path string) Judge {
	return Value(path, "false", graph.Value.IsFalse).Remedied("set %s to false", path)
}

// NotFalse wants anything but false, for an attribute that is true by default.
func NotFalse(path string) Judge {
	return Value(path, "true", func(v graph.Value) graph.Tri { return v.IsFalse().Not() }).Remedied("set %s to true", path)
}

// NotTrue wants anything but true, for an attribute that is false by default.
func NotTrue(path string) Judge {
	return Value(path, "false", func(v graph.Value) graph.Tri { return v.IsTrue().Not() }).Remedied("set %s to false", path)
}

// Set wants an attribute to have a value that is not empty.
func Set(path string) Judge {
	return Value(path, "a value", graph.Value.IsSet)
}

// Unset wants an attribute to have no value, or an empty one.
func Unset(path string) Judge {
	return Value(path, "no value", func(v graph.Value) graph.Tri { return v.IsSet().Not() })
}

// OneOf wants an attribute to be one of the texts, which are case-sensitive.
func OneOf(path string, texts ...string) Judge {
	wanted := strings.Join(texts, " or ")
	return Value(path, wanted, func(v graph.Value) graph.Tri { return v.Is(texts...) }).Remedied("set %s to %s", path, wanted)
}

// NoneOf wants an attribute to be none of the texts, which are case-sensitive. Absent is none of them.
func NoneOf(path string, texts ...string) Judge {
	return Value(path, "other than "+strings.Join(texts, " or "), func(v graph.Value) graph.Tri { return v.Is(texts...).Not() })
}

// OtherThan wants an attribute to be set, and to something else than a text.
func OtherThan(path, text string) Judge {
	return Value(path, "set to other than "+text, func(v graph.Value) graph.Tri {
		if v.IsSet() == graph.No {
			return graph.No
		}
		return v.Is(text).Not()
	})
}

// AtLeast wants an attribute to be a number of at least min.
func AtLeast(path string, min int64) Judge {
	return Value(path, "at least "+strconv.FormatInt(min, 10), func(v graph.Value) graph.Tri { return v.AtLeast(min) })
}

// AtMost wants an attribute to be a number of at most max.
func AtMost(path string, max int64) Judge {
	return Value(path, "at most "+strconv.FormatInt(max, 10), func(v graph.Value) graph.Tri { return v.AtMost(max) })
}

// Always passes whatever the code says: the service sees to it, as how says in a few words.
func Always(how string) Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		return analyzer.Pass("", graph.NewAbsent(r.At), "%s", how)
	}
}

// Value wants every value at a path to satisfy a predicate, which must also answer for an absent value; want says in a few
// words what it asks for. A block that is perhaps not there fails nothing, unless its absence fails too.
func Value(path, want string, holds func(graph.Value) graph.Tri) Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		var certain, perhaps []graph.Value
		for _, v := range r.All(path) {
			if v.Exists() == graph.Yes {
				certain = append(certain, v)
			} else {
				perhaps = append(perhaps, v)
			}
		}
		if len(certain) == 0 {
			perhaps = append(perhaps, graph.NewAbsent(r.At))
		}
		is := func(answer graph.Tri) func(graph.Value) bool {
			return func(v graph.Value) bool { return holds(v) == answer }
		}
		if i := slices.IndexFunc(certain, is(graph.No)); i >= 0 {
			return fail(path, want, certain[i])
		}
		all := slices.Concat(certain, perhaps)
		switch {
		case !slices.ContainsFunc(all, func(v graph.Value) bool { return holds(v) != graph.Yes }):
			return analyzer.Pass(path, all[0], "%s is %s", path, Shown(all[0]))
		case len(certain) == 0 && !slices.ContainsFunc(all, func(v graph.Value) bool { return holds(v) != graph.No }):
			return fail(path, want, all[0])
		}
		if i := slices.IndexFunc(all, is(graph.Undetermined)); i >= 0 {
			return analyzer.Unsure(path, all[i], "%s is not known", path)
		}
		return analyzer.UnsureBecause(perhaps[0].Existing().Cause(), path, perhaps[0], "%s is perhaps not there", path)
	}
}

func fail(path, want string, v graph.Value) analyzer.Verdict {
	return analyzer.Fail(path, v, "%s is %s, want %s", path, Shown(v), want)
}

// Shown is v as a message shows it: an absent value is "not set", a reference what it refers to, also in a list.
func Shown(v graph.Value) any {
	if v.IsAbsent() {
		return "not set"
	}
	if o := v.Origin(); v.IsUnknown() && o.Op == graph.OpRef {
		return o.Ref.String()
	}
	if v.Kind() != graph.List || v.Sensitive() {
		return v
	}
	const most = 4
	var parts []string
	for i, elem := range v.List() {
		if i == most {
			parts = append(parts, "…")
			break
		}
		parts = append(parts, fmt.Sprint(Shown(elem)))
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

// And wants both; what fails either has all defects of both.
func (j Judge) And(k Judge) Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		return j(in, r).And(k(in, r))
	}
}

// Then wants both, but says nothing of the second where the first fails, as of a detail of what is not there.
func (j Judge) Then(k Judge) Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := j(in, r)
		if verdict.Outcome == analyzer.Failed {
			return verdict
		}
		return verdict.And(k(in, r))
	}
}

// Or wants one of the two; if neither is so, the defects are those of the first.
func (j Judge) Or(k Judge) Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		first := j(in, r)
		if first.Outcome == analyzer.Passed {
			return first
		}
		second := k(in, r)
		switch {
		case first.Outcome == analyzer.NotApplicable || second.Outcome == analyzer.Passed:
			return second
		case first.Outcome == analyzer.Failed && second.Outcome == analyzer.Undetermined:
			return second
		}
		return first
	}
}

// Unless leaves out the resources that pass a condition: the check does not apply to them.
func (j Judge) Unless(condition Judge) Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		switch met := condition(in, r); met.Outcome {
		case analyzer.Passed:
			return analyzer.Skip()
		case analyzer.Undetermined:
			if verdict := j(in, r); verdict.Outcome != analyzer.Failed {
				return verdict
			}
			return met
		}
		return j(in, r)
	}
}

// Remedied gives failures the edit to make.
func (j Judge) Remedied(format string, args ...any) Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		return j(in, r).Remedied(format, args...)
	}
}

// ByType is a judge for each of several resource types of one platform.
type ByType map[string]Judge

// Types are the types, sorted: for [analyzer.Platform.Types].
func (b ByType) Types() []string { return slices.Sorted(maps.Keys(b)) }

// Judge judges a resource by its type.
func (b ByType) Judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	return b[r.Type](in, r)
}
