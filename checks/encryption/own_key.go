package encryption

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

// ownKey is the parameter of checks on services that encrypt with a key of theirs unless they are given another.
var ownKey = analyzer.Parameter{
	Name: "require-customer-managed-key", Default: false,
	Doc: "whether encryption with a key that the service provides fails too, so that only a key of the institution's own that is named will do",
}

// withOwnKey is j, which wants encryption, and if the setting asks for it also a key of one's own at path.
func withOwnKey(j expect.Judge, path string) expect.Judge {
	own := expect.Value(path, "a key of one's own", customerManaged).Remedied("set %s to a key of your own", path)
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := j(in, r)
		if verdict.Outcome != analyzer.Passed || !analyzer.Setting[bool](in, ownKey.Name) {
			return verdict
		}
		return own(in, r)
	}
}

// customerManaged tells whether a key is named that is not the one that AWS has for the service.
func customerManaged(v graph.Value) graph.Tri {
	if text, ok := v.Text(); ok && strings.Contains(text, "alias/aws/") {
		return graph.No
	}
	return v.IsSet()
}

// always passes what the service encrypts whatever the code says; how says it in a few words.
func always(how string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		return analyzer.Pass("", graph.NewAbsent(r.At), "%s", how)
	}
}
