package terraform

import (
	"slices"

	"github.com/zclconf/go-cty/cty"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/policy"
)

// policyFields are the computed attributes of a policy document's data source.
func (in *instance) policyFields(arguments []graph.Field) []graph.Field {
	if in.resource.mode != graph.Data {
		return nil
	}
	return policy.Fields(in.resource.typ, graph.NewObject(arguments, graph.Meta{At: in.mod.place(in.resource.at)}))
}

// policyText is such an attribute as expressions see it.
func (in *instance) policyText(name string) (cty.Value, bool) {
	if in.resource.mode != graph.Data || !slices.Contains(policy.Attributes(in.resource.typ), name) {
		return cty.NilVal, false
	}
	if text, ok := in.field(name).Text(); ok {
		return cty.StringVal(text), true
	}
	return cty.UnknownVal(cty.String).RefineNotNull(), true
}
