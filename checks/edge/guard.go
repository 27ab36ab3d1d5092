package edge

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// guard is a resource of AWS that protects an entry, whose ARN it names. Of some entries the ARN has to be put together from
// the region, the account and an id.
type guard struct {
	types  []string // any of which will do
	path   string   // the argument for the ARN
	keys   []string // the attributes of the entry that it can be
	remedy string
}

// guarded are the types of which guards have the ids in their ARNs.
var guarded = []string{
	"aws_lb", "aws_alb", "aws_elb", "aws_eip", "aws_api_gateway_stage", "aws_appsync_graphql_api", "aws_cloudfront_distribution",
	"AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancing::LoadBalancer", "AWS::EC2::EIP",
	"AWS::ApiGateway::Stage", "AWS::AppSync::GraphQLApi", "AWS::CloudFront::Distribution",
}

// judge wants a guard for an entry.
func (g guard) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	here := graph.NewAbsent(r.At)
	verdict := analyzer.Fail("", here, "no %s names it in %s", strings.Join(g.types, " or "), g.path).Remedied("%s", g.remedy)
	for _, typ := range g.types {
		join := in.Root.PointingAt(r, typ, g.path, g.keys...)
		for _, p := range join.Open {
			switch g.within(in, r, p.Value).And(p.Resource.Exists()) {
			case graph.Yes:
				join.Found = append(join.Found, p)
			case graph.Undetermined:
				cause := graph.Join{Open: []graph.Pointer{p}}.Cause()
				verdict = analyzer.UnsureBecause(cause, "", here, "%s perhaps names it in %s", p.Resource.Address, g.path).Resting(p.Resource)
			}
		}
		if len(join.Found) > 0 {
			found := join.Found[0].Resource
			return analyzer.Pass("", here, "%s names it in %s", found.Address, g.path).Resting(found)
		}
		if len(join.Unread) > 0 {
			cause := graph.Join{Unread: join.Unread}.Cause()
			verdict = analyzer.UnsureBecause(cause, "", here, "%s perhaps has a %s for it", join.Unread[0].Address, typ)
		}
	}
	return verdict
}

// within tells whether an ARN that is not known as a whole has the id of the entry in it. One with the id of another entry has not.
func (g guard) within(in *analyzer.Inspection, r *graph.Resource, arn graph.Value) graph.Tri {
	answer := graph.Undetermined
	for _, ref := range arn.Refs() {
		if ref.Address == r.Address {
			return graph.Yes
		}
		if other := in.Root.ByAddress(ref.Address); other != nil && slices.Contains(guarded, other.Type) {
			answer = graph.No
		}
	}
	return answer
}
