package residency

import (
	"maps"
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
)

const allowList = "regions"

var _ = add(analyzer.Check{
	ID: "region-allow-list",
	Title: language.Text{
		En:   "data rests in, and flows to, allowed regions only",
		Hans: "数据仅存放于且仅流向允许的地域",
		Hant: "數據只存放於且只流向獲准的地區",
	},
	Severity: analyzer.High,
	Rationale: "Where customer data may be kept is decided by law, by contract and by the institution, region by region. A replica, a backup copy or a log " +
		"sink elsewhere takes the data there as surely as the database itself.",
	Remedy: "put it in an allowed region, or add the region to the setting if the institution has decided so",
	Parameters: []analyzer.Parameter{
		{Name: allowList, Default: []string{}, Required: true,
			Doc: `the allowed regions, by name or pattern ("cn-north-*"), or territories: "mainland-china", which does not have Hong Kong's regions, and "hong-kong"`},
	},
	Platforms: platforms(
		"JR/T 0167-2020 6.1 and 9.5: what holds or processes customers' data lies within the territory that was agreed; which regions these are is the institution's own setting",
		"resource types that are not bound; regions that are set in the environment; data that an application itself sends elsewhere",
		func(platform string) []string {
			types := slices.Concat(places[platform], slices.Collect(maps.Keys(flows[platform])))
			slices.Sort(types)
			return slices.Compact(types)
		},
		judgeRegions),
})

// references are where the arguments of each platform are documented.
var references = map[string][]string{
	analyzer.Huawei: {
		"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs",
		"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket_replication",
		"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cbr_policy",
	},
	analyzer.AWS: {
		"https://registry.terraform.io/providers/hashicorp/aws/latest/docs",
		"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_replication_configuration",
		"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_plan",
	},
	analyzer.CloudFormation: {
		"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html",
		"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html",
	},
	analyzer.Alibaba: {
		"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs",
		"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_replication",
	},
	analyzer.Tencent: {
		"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs",
		"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket",
	},
}

// platforms binds a judge that is the same on all of them.
func platforms(definition, limits string, types func(platform string) []string, judge func(string, *analyzer.Inspection, *graph.Resource) analyzer.Verdict) []analyzer.Platform {
	var bound []analyzer.Platform
	for _, name := range analyzer.PlatformNames {
		bound = append(bound, analyzer.Platform{
			Name: name, Types: types(name), Decides: analyzer.Partial, Definition: definition, Limits: limits, References: references[name],
			Judge: func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict { return judge(name, in, r) },
		})
	}
	return bound
}

// judgeRegions wants the region of a resource in which data rests, and those that it sends data to, to be allowed.
func judgeRegions(platform string, in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	setting := analyzer.Setting[[]string](in, allowList)
	verdict := analyzer.Skip()
	if holdsData(platform, r.Type) {
		region := home(r)
		switch name, known := region.Text(); {
		case !known:
			verdict = unknownHome(r, region)
		case !allowed(setting, platform, name):
			verdict = analyzer.Fail("region", region, "data rests in %s, which is not among the allowed regions", name)
		default:
			verdict = analyzer.Pass("region", region, "data rests in %s", name)
		}
	}
	for _, e := range edgesOf(platform, in, r) {
		switch {
		case e.region == "":
			verdict = verdict.And(analyzer.UnsureBecause(e.cause, e.path, e.value, "%s a region that is not known", e.does).Resting(e.companions()...))
		case !allowed(setting, platform, e.region):
			verdict = verdict.And(analyzer.Fail(e.path, e.value, "%s%s %s, which is not among the allowed regions", inRegion(r), e.does, e.region).Resting(e.companions()...))
		default:
			verdict = verdict.And(analyzer.Pass(e.path, e.value, "%s %s", e.does, e.region).Resting(e.companions()...))
		}
	}
	return verdict
}

// unknownHome says that the region of a resource is not known, and where it is set if not in the code.
func unknownHome(r *graph.Resource, region graph.Value) analyzer.Verdict {
	cause := region.Cause()
	if region.IsAbsent() {
		cause = graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the region, which is set outside of the code", At: r.At}
	}
	return analyzer.UnsureBecause(cause, "region", graph.NewAbsent(r.At), "the region in which data rests is not known")
}

// inRegion is "in cn-north-4 " if that is known, for the beginning of a message.
func inRegion(r *graph.Resource) string {
	if name, known := home(r).Text(); known {
		return "in " + name + ", "
	}
	return ""
}

func (e edge) companions() []*graph.Resource {
	if e.to == nil {
		return nil
	}
	return []*graph.Resource{e.to}
}
