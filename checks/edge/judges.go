package edge

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

// templateAttribute wants an attribute of a load balancer, which a template writes as a key and a value, to be true. Those that
// are not written are false.
func templateAttribute(key string) expect.Judge {
	const path = "LoadBalancerAttributes"
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		keys, values := r.All(path+".Key"), r.All(path+".Value")
		at, answer := r.Get(path), graph.No
		for i := range min(len(keys), len(values)) {
			named := keys[i].Is(key).And(keys[i].Exists())
			if named == graph.Yes {
				at = values[i]
			}
			answer = answer.Or(named.And(values[i].IsTrue()))
		}
		return analyzer.Decide(answer, path, at, "%s is not true", key).Remedied("add to %s the Key %s with Value: true", path, key)
	}
}
