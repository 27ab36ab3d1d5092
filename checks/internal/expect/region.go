package expect

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// RegionSetting is a resource that settles for all others of its account and region what they may leave out or get wrong: the
// default encryption of disks, for example.
type RegionSetting struct {
	Types []string // its resource types
	Is    Judge    // what it must be like
}

// Or passes what j does not if the region has the setting.
func (s RegionSetting) Or(j Judge) Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := j(in, r)
		if verdict.Outcome != analyzer.Failed && verdict.Outcome != analyzer.Undetermined {
			return verdict
		}
		for setting := range in.Root.OfType(s.Types...) {
			if setting.Mode != graph.Managed || setting.Planned == graph.Delete {
				continue
			}
			here := SameRegion(setting, r)
			of := s.Is(in, setting)
			switch {
			case here == graph.No || of.Outcome == analyzer.Failed:
			case here == graph.Yes && of.Outcome == analyzer.Passed && setting.Exists() == graph.Yes:
				return analyzer.Pass("", graph.NewAbsent(r.At), "%s settles it for the region", setting.Address).Resting(setting)
			case verdict.Outcome == analyzer.Failed:
				verdict = analyzer.UnsureBecause(openness(setting, here, of), "", graph.NewAbsent(r.At), "%s perhaps settles it for the region", setting.Address).Resting(setting)
			}
		}
		return verdict
	}
}

// openness is why it is not known whether a setting holds.
func openness(setting *graph.Resource, here graph.Tri, of analyzer.Verdict) graph.Cause {
	switch {
	case setting.Exists() != graph.Yes:
		return setting.Existing.Cause()
	case of.Outcome != analyzer.Passed:
		return of.Cause
	case here != graph.Yes && regionOf(setting).IsUnknown():
		return regionOf(setting).Cause()
	}
	return graph.Cause{Kind: graph.NotDeclaredHere, Subject: "whether the two are in one region", At: setting.At}
}

// SameRegion tells whether two resources of one platform are in the same region, and in the hands of the same provider
// configuration if it does not say which.
func SameRegion(a, b *graph.Resource) graph.Tri {
	one, other := regionOf(a), regionOf(b)
	switch {
	case one.IsAbsent() && other.IsAbsent():
		return graph.TriOf(a.Provider.Name == b.Provider.Name && a.Provider.Alias == b.Provider.Alias)
	case one.IsAbsent() || other.IsAbsent():
		return graph.Undetermined
	}
	return graph.Same(one, other)
}

// regionOf is the region that a resource says it is in, or else that of its provider configuration.
func regionOf(r *graph.Resource) graph.Value {
	if strings.HasPrefix(r.Type, "aws_") {
		if own := r.Get("region"); own.IsSet() != graph.No {
			return own
		}
	}
	return r.Provider.Region
}
