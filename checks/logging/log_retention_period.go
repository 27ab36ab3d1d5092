package logging

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "log-retention-period",
	Title: language.Text{
		En:   "logs are kept long enough",
		Hans: "日志保存期限足够长",
		Hant: "日誌的保存期足夠長",
	},
	Severity:  analyzer.Low,
	Rationale: "An intrusion is often found months after it began. A log that has been deleted by then shows neither how the intruder came in nor what he has seen.",
	Remedy:    "keep the log for as long as the rules of the bank ask for",
	Parameters: []analyzer.Parameter{
		{Name: "min-days", Default: 365, Doc: "for how many days at least a log is kept, as MinRetentionTime of AWS Config; 180 where six months are asked for"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      huaweiRetention.Types(),
			Decides:    analyzer.Full,
			Definition: "as on AWS: a log group or stream of LTS, or a data tracker of CTS, that keeps its logs for less than 365 days is non-compliant",
			Limits:     "streams without a period of their own, which have that of their group, and what a lifecycle rule deletes from a bucket",
			References: []string{
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/lts_group",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/lts_stream",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_data_tracker",
			},
			Judge: huaweiRetention.Judge,
		},
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_cloudwatch_log_group"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cw-loggroup-retention-period-check: a log group that keeps its events for less than 365 days is non-compliant; one that never loses any is compliant",
			Limits:     "what a lifecycle rule deletes from a bucket",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cw-loggroup-retention-period-check.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_log_group",
			},
			Judge: kept("retention_in_days", forever, "0"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::Logs::LogGroup"},
			Decides:    analyzer.Full,
			Definition: "AWS Config cw-loggroup-retention-period-check: a log group that keeps its events for less than 365 days is non-compliant; one that never loses any is compliant",
			Limits:     "what a lifecycle rule deletes from a bucket",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cw-loggroup-retention-period-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html",
			},
			Judge: kept("RetentionInDays", forever),
		},
		{
			Name:       analyzer.Alibaba,
			Types:      []string{"alicloud_log_store"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a log store that keeps its logs for less than 365 days is non-compliant; if nothing is set it keeps them for 30",
			Limits:     "what a lifecycle rule deletes from a bucket",
			References: []string{
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/log_store",
			},
			Judge: kept("retention_period", thirtyDays),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_cls_topic"},
			Decides:    analyzer.Full,
			Definition: "as on AWS: a log topic that keeps its logs for less than 365 days is non-compliant",
			Limits:     "what a lifecycle rule deletes from a bucket",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cls_topic",
			},
			Judge: kept("period", undocumented),
		},
	},
})

// unset is what it means that no period is written.
type unset int

const (
	forever      unset = iota // nothing is deleted
	thirtyDays                // the service keeps logs for so long
	inherited                 // what it belongs to decides, and is judged itself
	undocumented              // the service decides
)

// kept wants a period of at least so many days as the setting says. The texts of always mean that nothing is deleted.
func kept(path string, absent unset, always ...string) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		least := analyzer.Setting[int](in, "min-days")
		v := r.Get(path)
		if v.IsAbsent() {
			switch absent {
			case forever:
				return analyzer.Pass(path, v, "%s is not set, so that nothing is deleted", path)
			case inherited:
				return analyzer.Skip()
			case undocumented:
				cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service has a default that is not documented"}
				return analyzer.UnsureBecause(cause, path, v, "%s is not set", path)
			}
			return analyzer.Decide(graph.TriOf(least <= 30), path, v, "%s is not set, which is 30 days, want at least %d", path, least).
				Remedied("set %s to at least %d", path, least)
		}
		answer := v.Is(always...)
		if absent == inherited && v.Is("-1") == graph.Yes {
			return analyzer.Skip()
		}
		answer = answer.Or(v.AtLeast(int64(least)))
		return analyzer.Decide(answer, path, v, "%s is %s, want at least %d", path, v, least).Remedied("set %s to at least %d", path, least)
	}
}

var huaweiRetention = expect.ByType{
	"huaweicloud_lts_group":        kept("ttl_in_days", undocumented),
	"huaweicloud_lts_stream":       kept("ttl_in_days", inherited),
	"huaweicloud_cts_data_tracker": kept("obs_retention_period", undocumented, "0"),
}
