package facet

import (
	"regexp"
	"slices"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

var account = regexp.MustCompile(`^-\d+$`)

// NamesWithoutAccount tells whether v is the name of a bucket of Tencent Cloud as CloudAudit wants it, without the account at its
// end.
func NamesWithoutAccount(v graph.Value, bucket *graph.Resource) graph.Tri {
	if slices.ContainsFunc(v.Refs(), func(ref graph.Ref) bool { return ref.Address == bucket.Address }) {
		return graph.Yes
	}
	short, okShort := v.Text()
	long, okLong := bucket.Get("bucket").Text()
	if !okShort || !okLong {
		return graph.Undetermined
	}
	return graph.TriOf(len(long) > len(short) && long[:len(short)] == short && account.MatchString(long[len(short):]))
}
