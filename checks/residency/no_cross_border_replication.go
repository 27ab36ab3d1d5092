package residency

import (
	"maps"
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
)

const guarded = "territories"

var _ = add(analyzer.Check{
	ID: "no-cross-border-replication",
	Title: language.Text{
		En:   "replicas, copies and logs do not leave the territory",
		Hans: "复制的数据、副本与日志不出境",
		Hant: "複製的數據、副本和日誌不傳出境外",
	},
	Severity: analyzer.High,
	Rationale: "What was gathered in mainland China has to be kept there, and may leave only after an assessment. Replication, copies of backups and log " +
		"sinks move it quietly, all of it and all the time.",
	Remedy: "replicate within the territory, or record the assessment that allows it and except the finding",
	Parameters: []analyzer.Parameter{
		{Name: guarded, Default: []string{mainlandChina}, Allowed: []string{mainlandChina, hongKong}, Doc: "the territories that data in them does not leave"},
	},
	Platforms: slices.DeleteFunc(platforms(
		"JR/T 0167-2020 9.5: personal and important data gathered in mainland China is stored there; data that flows from a region there to one elsewhere leaves it",
		"whether the data is of that kind; what is in a region elsewhere already; data that an application itself sends elsewhere",
		func(platform string) []string { return slices.Sorted(maps.Keys(flows[platform])) },
		judgeBorders), func(p analyzer.Platform) bool { return p.Name == analyzer.CloudFormation }),
	Elsewhere: map[string]string{analyzer.CloudFormation: "a template does not say which region it is deployed to"},
})

// judgeBorders wants data that is in a guarded territory to stay in it.
func judgeBorders(platform string, i *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	edges := edgesOf(platform, i, r)
	if edges == nil {
		return analyzer.Skip()
	}
	territories := analyzer.Setting[[]string](i, guarded)
	at := home(r)
	from, known := at.Text()
	if !known {
		if isolated(platform, territories) || !slices.ContainsFunc(edges, func(e edge) bool { return !e.stays(r) }) {
			return analyzer.Skip()
		}
		return unknownHome(r, at)
	}
	n := slices.IndexFunc(territories, func(t string) bool { return in(t, platform, from) })
	if n < 0 {
		return analyzer.Skip()
	}
	verdict := analyzer.Skip()
	for _, e := range edges {
		switch {
		case e.region == "":
			verdict = verdict.And(analyzer.UnsureBecause(e.cause, e.path, e.value, "%s a region that is not known", e.does).Resting(e.companions()...))
		case in(territories[n], platform, e.region):
			verdict = verdict.And(analyzer.Pass(e.path, e.value, "in %s, %s %s", from, e.does, e.region).Resting(e.companions()...))
		default:
			verdict = verdict.And(analyzer.Fail(e.path, e.value, "in %s, %s %s, which is outside of %s", from, e.does, e.region, territories[n]).Resting(e.companions()...))
		}
	}
	return verdict
}

// isolated reports whether nothing can leave the guarded territories anyway: AWS's regions in mainland China are a partition
// of their own, from which nothing is replicated to others
// (https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html).
func isolated(platform string, territories []string) bool {
	return (platform == analyzer.AWS || platform == analyzer.CloudFormation) && slices.Equal(territories, []string{mainlandChina})
}

// stays reports whether the place that data is sent to is made by the same provider, and so in the same region, whichever that is.
func (e edge) stays(r *graph.Resource) bool {
	return e.to != nil && home(e.to).IsAbsent() == home(r).IsAbsent() && e.to.Provider.Name == r.Provider.Name && e.to.Provider.Alias == r.Provider.Alias &&
		e.to.Body.Get("region").IsAbsent() && r.Body.Get("region").IsAbsent()
}
