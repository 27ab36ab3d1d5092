package expect

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

// RequireOwnKey is the parameter of checks on services that encrypt with a key of theirs unless they are given another.
var RequireOwnKey = analyzer.Parameter{
	Name: "require-customer-managed-key", Default: false,
	Doc: "whether encryption with a key that the service provides fails too, so that only a key of the institution's own that is named will do",
}

// OwnKey wants an argument to name a key, and none that AWS holds for a service.
func OwnKey(path string) Judge {
	return Value(path, "a key of your own", isOwnKey).Remedied("set %s to a key of your own", path)
}

func isOwnKey(v graph.Value) graph.Tri {
	ofService := func(fragment *string) bool { return fragment != nil && strings.Contains(*fragment, "alias/aws/") }
	if slices.ContainsFunc(facet.Fragments(v), ofService) {
		return graph.No
	}
	return v.IsSet()
}

// WithOwnKey is j, which wants encryption, and if [RequireOwnKey] asks for it also a key of one's own at path.
func WithOwnKey(j Judge, path string) Judge {
	own := OwnKey(path)
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := j(in, r)
		if verdict.Outcome != analyzer.Passed || !analyzer.Setting[bool](in, RequireOwnKey.Name) {
			return verdict
		}
		return own(in, r)
	}
}
