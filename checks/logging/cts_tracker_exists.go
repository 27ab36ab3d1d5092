package logging

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "cts-tracker-exists",
	Title: language.Text{
		En:   "the account has an audit trail that is switched on",
		Hans: "账户设有已启用的审计记录",
		Hant: "帳戶設有已啟用的審計紀錄",
	},
	Severity: analyzer.High,
	Rationale: "Without a trail nobody can say afterwards who created, changed or deleted what, and no supervisor can be shown it. What was not " +
		"recorded cannot be recorded later.",
	Remedy: "declare an audit trail for the account, and leave it switched on",
	Parameters: []analyzer.Parameter{
		{Name: "all-events", Default: false, Doc: "whether only a trail of all management events counts: of all regions, of reading and writing, and not one of data alone"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Decides:    analyzer.Partial,
			Definition: "Huawei Config cts-tracker-exists: an account without a tracker, or in which no tracker is enabled, is non-compliant",
			Limits:     "trackers that other code or the console has made, or that the organisation shares with the account",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1553.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_tracker",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_data_tracker",
			},
			AccountTypes: []string{"huaweicloud_cts_tracker", "huaweicloud_cts_data_tracker", "huaweicloud_cts_tracker_v1"},
			Account: trails{
				kind:   "CTS tracker",
				remedy: "declare a huaweicloud_cts_tracker",
				on: expect.ByType{
					"huaweicloud_cts_tracker":      expect.NotFalse("enabled").Remedied("set enabled = true, or leave it out"),
					"huaweicloud_cts_data_tracker": expect.NotFalse("enabled").Remedied("set enabled = true, or leave it out"),
					"huaweicloud_cts_tracker_v1":   expect.NoneOf("status", "disabled").Remedied(`set status = "enabled", or leave it out`),
				},
				allEvents: expect.ByType{
					"huaweicloud_cts_data_tracker": dataOnly,
				},
			}.judge,
		},
		{
			Name:       analyzer.AWS,
			Decides:    analyzer.Partial,
			Definition: "AWS Config cloudtrail-enabled: an account in which no trail is logging is non-compliant; with all-events, multi-region-cloudtrail-enabled",
			Limits:     "trails that other code or the console has made, or that the organisation has for the account",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/multi-region-cloudtrail-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudtrail",
			},
			AccountTypes: []string{"aws_cloudtrail"},
			Account: trails{
				kind:   "CloudTrail trail",
				remedy: "declare an aws_cloudtrail",
				on:     expect.ByType{"aws_cloudtrail": expect.NotFalse("enable_logging").Remedied("set enable_logging = true, or leave it out")},
				allEvents: expect.ByType{
					"aws_cloudtrail": expect.True("is_multi_region_trail").Remedied("set is_multi_region_trail = true").
						And(expect.NotFalse("include_global_service_events").Remedied("set include_global_service_events = true, or leave it out")).
						And(selectors{
							basic: "event_selector", management: "event_selector.include_management_events", access: "event_selector.read_write_type",
							advanced: "advanced_event_selector", field: "field_selector.field", equals: "field_selector.equals",
						}.judge),
				},
			}.judge,
		},
		{
			Name:       analyzer.CloudFormation,
			Decides:    analyzer.Partial,
			Definition: "AWS Config cloudtrail-enabled: an account in which no trail is logging is non-compliant; with all-events, multi-region-cloudtrail-enabled",
			Limits:     "trails that other stacks or the console have made, or that the organisation has for the account",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-enabled.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/multi-region-cloudtrail-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html",
			},
			AccountTypes: []string{"AWS::CloudTrail::Trail"},
			Account: trails{
				kind:   "CloudTrail trail",
				remedy: "declare an AWS::CloudTrail::Trail with IsLogging: true",
				on:     expect.ByType{"AWS::CloudTrail::Trail": expect.True("IsLogging").Remedied("set IsLogging: true")},
				allEvents: expect.ByType{
					"AWS::CloudTrail::Trail": expect.True("IsMultiRegionTrail").Remedied("set IsMultiRegionTrail: true").
						And(expect.NotFalse("IncludeGlobalServiceEvents").Remedied("set IncludeGlobalServiceEvents: true, or leave it out")).
						And(selectors{
							basic: "EventSelectors", management: "EventSelectors.IncludeManagementEvents", access: "EventSelectors.ReadWriteType",
							advanced: "AdvancedEventSelectors", field: "FieldSelectors.Field", equals: "FieldSelectors.Equals",
						}.judge),
				},
			}.judge,
		},
		{
			Name:       analyzer.Alibaba,
			Decides:    analyzer.Partial,
			Definition: "Alibaba Cloud Config actiontrail-enabled: an account without an enabled trail is non-compliant; with all-events, actiontrail-trail-intact-enabled",
			Limits:     "trails that other code or the console has made, or that the resource directory has for the account",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/actiontrail-trail-intact-enabled",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/actiontrail_trail",
			},
			AccountTypes: []string{"alicloud_actiontrail", "alicloud_actiontrail_trail"},
			Account: trails{
				kind:      "ActionTrail trail",
				remedy:    "declare an alicloud_actiontrail_trail",
				on:        expect.ByType{"alicloud_actiontrail": alibabaOn, "alicloud_actiontrail_trail": alibabaOn},
				allEvents: expect.ByType{"alicloud_actiontrail": alibabaIntact, "alicloud_actiontrail_trail": alibabaIntact},
			}.judge,
		},
		{
			Name:       analyzer.Tencent,
			Decides:    analyzer.Partial,
			Definition: "as on Huawei Cloud: an account without a tracking set that is open is non-compliant",
			Limits:     "tracking sets that other code or the console has made, or that the organisation has for the account",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/audit_track",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/events_audit_track",
			},
			AccountTypes: []string{"tencentcloud_audit_track", "tencentcloud_events_audit_track", "tencentcloud_audit"},
			Account: trails{
				kind:   "CloudAudit tracking set",
				remedy: "declare a tencentcloud_audit_track with status = 1",
				on: expect.ByType{
					"tencentcloud_audit_track":        expect.OneOf("status", "1").Remedied("set status = 1"),
					"tencentcloud_events_audit_track": expect.OneOf("status", "1").Remedied("set status = 1"),
					"tencentcloud_audit":              expect.True("audit_switch").Remedied("set audit_switch = true"),
				},
				allEvents: expect.ByType{
					"tencentcloud_audit_track": expect.OneOf("action_type", "*").And(expect.OneOf("resource_type", "*")).
						Remedied(`set action_type = "*", resource_type = "*" and event_names = ["*"]`),
					"tencentcloud_events_audit_track": judgeTencentFilters,
					"tencentcloud_audit":              expect.OneOf("read_write_attribute", "3").Remedied("set read_write_attribute = 3"),
				},
			}.judge,
		},
	},
})

// trails judges what an account has of audit trails.
type trails struct {
	kind      string
	remedy    string
	on        expect.ByType // what a trail must be like to record anything, by its type
	allEvents expect.ByType // what it must be like to record all management events, beside that; a type that is missing does
}

// judge wants one trail that is certain to be there and to record. Of trails that do not, the first is shown.
func (t trails) judge(in *analyzer.Inspection, a *analyzer.Account) analyzer.Verdict {
	var failed, open []analyzer.Verdict
	var trails, gone []*graph.Resource
	for r := range a.OfType(t.on.Types()...) {
		if r.Exists() == graph.No {
			gone = append(gone, r)
			continue
		}
		trails = append(trails, r)
		verdict := t.on.Judge(in, r)
		if wanted := t.allEvents[r.Type]; wanted != nil && analyzer.Setting[bool](in, "all-events") {
			verdict = verdict.And(wanted(in, r))
		}
		switch {
		case verdict.Outcome == analyzer.Failed:
			failed = append(failed, analyzer.Fail(verdict.Defects[0].Attribute, verdict.Defects[0].Value,
				"%s does not count: "+verdict.Defects[0].Message.Format, slices.Concat([]any{r.Address}, verdict.Defects[0].Message.Args)...).
				Remedied("%s", verdict.Defects[0].Remedy))
		case verdict.Outcome == analyzer.Undetermined:
			open = append(open, analyzer.UnsureBecause(verdict.Cause, verdict.Evidence.Attribute, verdict.Evidence.Value,
				"%s perhaps does not count: "+verdict.Evidence.Message.Format, slices.Concat([]any{r.Address}, verdict.Evidence.Message.Args)...))
		case r.Exists() != graph.Yes:
			open = append(open, analyzer.UnsureBecause(r.Existing.Cause(), "", graph.NewAbsent(r.At), "%s is perhaps not there", r.Address))
		default:
			return analyzer.Pass("", graph.NewAbsent(r.At), "%s records", r.Address).Resting(r)
		}
	}
	switch {
	case len(open) > 0:
		return open[0].Resting(trails...)
	case len(failed) > 0:
		return failed[0].Resting(trails...)
	case len(gone) > 0 && !a.Baseline: // in the case at hand, but not in each
		var cause graph.Cause
		in.Root.Cases.Apart(func() { cause = gone[0].Existing.Cause() })
		return analyzer.UnsureBecause(cause, "", graph.NewAbsent(gone[0].At), "%s is perhaps not there", gone[0].Address)
	}
	return a.Absent(t.kind, t.remedy)
}

func dataOnly(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	return analyzer.Fail("", graph.NewAbsent(r.At), "it records what happens to the data of a bucket, not the management of the account").
		Remedied("declare a huaweicloud_cts_tracker")
}

var (
	alibabaOn     = expect.NoneOf("status", "Disable").Remedied(`set status = "Enable", or leave it out`)
	alibabaIntact = all("event_rw").And(all("trail_region"))
)

// all wants an attribute to be "All", which is its default.
func all(path string) expect.Judge {
	return expect.Value(path, "All", isAll).Remedied("set %s = \"All\", or leave it out", path)
}

func isAll(v graph.Value) graph.Tri { return v.IsSet().Not().Or(v.Is("All")) }

// judgeTencentFilters wants a filter for everything that is done to every product.
func judgeTencentFilters(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const product, action = "filters.resource_fields.resource_type", "filters.resource_fields.action_type"
	products, actions := r.All(product), r.All(action)
	answer := graph.No
	for i := range min(len(products), len(actions)) {
		answer = answer.Or(products[i].Is("*").And(actions[i].Is("*")).And(products[i].Exists()))
	}
	return analyzer.Decide(answer, product, products[0], `no filter has both resource_type = "*" and action_type = "*"`).
		Remedied(`add a filter with resource_type = "*", action_type = "*" and event_names = ["*"]`)
}

// selectors are the arguments that say which events a trail of CloudTrail records. Without any it records all management
// events, and no data events.
type selectors struct {
	basic, management, access string
	advanced                  string
	field, equals             string // below advanced
}

// judge wants all management events, of reading and of writing.
func (s selectors) judge(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	basic, advanced := r.Get(s.basic), r.Get(s.advanced)
	switch {
	case basic.IsSet() == graph.No && advanced.IsSet() == graph.No:
		return analyzer.Pass(s.basic, basic, "%s is not set, so that it records all management events", s.basic)
	case basic.IsSet() != graph.No:
		management, access := r.All(s.management), r.All(s.access)
		verdict := analyzer.Fail(s.management, management[0], "no %s is for all management events", s.basic).
			Remedied("add one for management events, of reading and writing")
		for i := range min(len(management), len(access)) {
			switch management[i].IsFalse().Not().And(isAll(access[i])).And(management[i].Exists()) {
			case graph.Yes:
				return analyzer.Pass(s.management, management[i], "%s is for all management events", s.basic)
			case graph.Undetermined:
				open := management[i]
				if !open.IsUnknown() {
					open = access[i]
				}
				verdict = analyzer.Unsure(s.access, open, "it is not known whether %s is for all management events", s.basic)
			}
		}
		return verdict
	}
	answer := graph.Undetermined
	if advanced.IsKnown() {
		answer = graph.No
		for _, selector := range advanced.List() {
			answer = answer.Or(s.unrestricted(selector).And(selector.Exists()))
		}
	}
	return analyzer.Decide(answer, s.advanced, advanced, "no %s is for all management events", s.advanced).
		Remedied(`add one whose only field is eventCategory, equal to "Management"`)
}

// unrestricted tells whether an advanced selector is for management events without any further condition.
func (s selectors) unrestricted(selector graph.Value) graph.Tri {
	answer := graph.No
	fields, equals := selector.All(s.field), selector.All(s.equals)
	for i := range min(len(fields), len(equals)) {
		category := fields[i].Is("eventCategory")
		if category == graph.No {
			return graph.No
		}
		elems, complete := graph.Elements(equals[i])
		management := graph.TriOf(false)
		if !complete {
			management = graph.Undetermined
		}
		for _, e := range elems {
			management = management.Or(e.Is("Management"))
		}
		answer = category.And(management)
	}
	return answer
}
