package logging

import (
	"fmt"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "apig-instances-execution-logging-enabled",
	Title: language.Text{
		En:   "API gateways log the calls they serve",
		Hans: "API网关记录其处理的调用",
		Hant: "API閘道記錄其處理的調用",
	},
	Severity: analyzer.Medium,
	Rationale: "The gateway is the door to the bank's interfaces. Its log shows who called what, what was refused and what went wrong; without it an " +
		"attack on an interface leaves no trace at the place where it came in.",
	Remedy: "switch on the logging of the gateway",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.Huawei,
			Types:      []string{"huaweicloud_apig_instance"},
			Decides:    analyzer.Partial,
			Definition: "Huawei Config apig-instances-execution-logging-enabled: a dedicated gateway without access logging is non-compliant",
			Limits:     "logging that other code or the console has configured; shared gateways (huaweicloud_api_gateway_group), which are not dedicated",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_0545.html",
				"https://support.huaweicloud.com/intl/en-us/api-apig/apig-api-20200402.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/apig_instance_feature",
			},
			Judge: expect.Companion{
				Types: []string{"huaweicloud_apig_instance_feature"}, Noun: `huaweicloud_apig_instance_feature with name = "lts"`,
				Path: "instance_id", Keys: []string{"id"},
				Only: expect.OneOf("name", "lts"), Passes: expect.True("enabled").Remedied("set enabled = true"),
			}.Remedied(`add a huaweicloud_apig_instance_feature with name = "lts", enabled = true and a config with a log group and stream`),
		},
		{
			Name:    analyzer.AWS,
			Types:   awsStages.Types(),
			Decides: analyzer.Partial,
			Definition: "AWS Config api-gw-execution-logging-enabled: a stage of a REST or WebSocket API is non-compliant unless all of its methods log, " +
				"with ERROR or INFO as logging level; access logs do not count",
			Limits: "stages of HTTP APIs, which have no execution logs; settings that other code makes for the stage",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/api-gw-execution-logging-enabled.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_method_settings",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/apigatewayv2_stage",
				"https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_deployment",
			},
			Judge: awsStages.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnStages.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config api-gw-execution-logging-enabled: a stage of a REST or WebSocket API is non-compliant unless all of its methods log, " +
				"with ERROR or INFO as logging level; access logs do not count",
			Limits: "stages of HTTP APIs, which have no execution logs",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/api-gw-execution-logging-enabled.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html",
			},
			Judge: cfnStages.Judge,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   []string{"alicloud_apig_gateway"},
			Decides: analyzer.Partial,
			Definition: "Alibaba Cloud Config api-gateway-group-log-enabled: an API group without a log store is non-compliant. One log configuration serves all " +
				"groups of an account in a region. A cloud-native gateway has its own, as on Huawei Cloud",
			Limits: "a log configuration that other code or the console has made",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/set-call-log-storage-for-api-grouping",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/api_gateway_log_config",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/apig_gateway",
			},
			Judge:        expect.True("log_config.sls.enable").Remedied("set enable = true in the sls block of log_config; this creates the gateway anew"),
			AccountTypes: []string{"alicloud_api_gateway_group", "alicloud_api_gateway_instance", "alicloud_api_gateway_log_config"},
			Account:      judgeLogConfig,
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_api_gateway_service"},
			Decides:    analyzer.Runtime,
			Definition: "as on Huawei Cloud: a service of API Gateway without logs is non-compliant",
			Limits:     "all of it: the provider has no argument for the logs of API Gateway",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/api_gateway_service",
			},
			Judge: func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
				cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the console shows whether the logs of the service go to CLS", At: r.At}
				return analyzer.UnsureBecause(cause, "", graph.NewAbsent(r.At), "the provider has no argument for the logs of a service")
			},
		},
	},
})

// judgeLogConfig wants a log configuration in each region in which an account has groups of API Gateway.
func judgeLogConfig(_ *analyzer.Inspection, a *analyzer.Account) analyzer.Verdict {
	verdict := a.Untouched()
	for group := range a.OfType("alicloud_api_gateway_group", "alicloud_api_gateway_instance") {
		configured, logs := graph.No, (*graph.Resource)(nil)
		for config := range a.OfType("alicloud_api_gateway_log_config") {
			if there := graph.Same(config.Provider.Region, group.Provider.Region).And(config.Exists()); configured == graph.No || there == graph.Yes {
				configured, logs = there, config
			}
		}
		switch configured {
		case graph.Yes:
			verdict = verdict.And(analyzer.Pass("", graph.NewAbsent(logs.At), "%s is for all groups of its region", logs.Address).Resting(logs))
		case graph.Undetermined:
			verdict = verdict.And(analyzer.UnsureBecause(logs.Existing.Cause(), "", graph.NewAbsent(logs.At), "%s is perhaps not there", logs.Address).Resting(logs))
		default:
			return a.Absent("log configuration of API Gateway", "declare an alicloud_api_gateway_log_config").Resting(group)
		}
	}
	return verdict
}

var awsStages = expect.ByType{
	"aws_api_gateway_stage":      judgeStage,
	"aws_api_gateway_deployment": judgeDeployment,
	"aws_apigatewayv2_stage": socketStage{
		name: "name", api: "api_id", apiType: "aws_apigatewayv2_api", protocol: "protocol_type",
		level: "default_route_settings.logging_level", routes: "route_settings.logging_level",
	}.judge,
}

var cfnStages = expect.ByType{
	"AWS::ApiGateway::Stage":      judgeTemplateStage,
	"AWS::ApiGateway::Deployment": judgeTemplateDeployment,
	"AWS::ApiGatewayV2::Stage": socketStage{
		name: "StageName", api: "ApiId", apiType: "AWS::ApiGatewayV2::Api", protocol: "ProtocolType",
		level: "DefaultRouteSettings.LoggingLevel", routes: "RouteSettings", inRoute: "LoggingLevel",
	}.judge,
}

// judgeStage judges a stage of Terraform, whose settings are resources of their own.
func judgeStage(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const typ, level = "aws_api_gateway_method_settings", "settings.logging_level"
	stage := restStage{names: terraformREST, api: r.Get("rest_api_id")}
	join := in.Root.PointingAt(r, typ, "stage_name", "stage_name")
	for _, p := range join.Found {
		same := graph.Same(p.Resource.Get("rest_api_id"), stage.api)
		if in.Root.Target(p.Value, r.Type) == r {
			same = graph.Yes
		}
		switch same {
		case graph.Yes:
			stage.add(p.Resource.Get("method_path"), p.Resource.Get(level), level, p.Resource)
		case graph.Undetermined:
			join.Open = append(join.Open, graph.Pointer{Resource: p.Resource, Value: p.Resource.Get("rest_api_id")})
		}
	}
	for _, p := range join.Open {
		stage.add(p.Resource.Get("method_path"), p.Resource.Get(level), level, p.Resource).perhaps = graph.Join{Open: []graph.Pointer{p}}.Cause()
	}
	remedy := `add an aws_api_gateway_method_settings for it, with method_path = "*/*" and logging_level = "INFO" or "ERROR"`
	none := analyzer.Fail("", graph.NewAbsent(r.At), "no %s names it in stage_name", typ).Remedied("%s", remedy)
	if len(join.Unread) > 0 {
		none = analyzer.UnsureBecause(graph.Join{Unread: join.Unread}.Cause(), "", graph.NewAbsent(r.At),
			"%s perhaps has an %s for it", join.Unread[0].Address, typ)
	}
	return stage.judge(in, none, remedy)
}

// judgeDeployment judges the stage that a deployment made by itself, before version 6 of the provider.
func judgeDeployment(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	return ownStage(in, r, "stage_name", "rest_api_id", "aws_api_gateway_stage", judgeStage)
}

// ownStage judges the stage that a deployment makes by itself, unless the stage is declared and judged itself.
func ownStage(in *analyzer.Inspection, deployment *graph.Resource, name, api, stages string, judge expect.Judge) analyzer.Verdict {
	own := deployment.Get(name)
	if own.IsSet() == graph.No {
		return analyzer.Skip()
	}
	for stage := range in.Root.OfType(stages) {
		if graph.Same(stage.Get(api), deployment.Get(api)).And(graph.Same(stage.Get(name), own)) == graph.Yes {
			return analyzer.Skip()
		}
	}
	if own.IsSet() == graph.Undetermined {
		return analyzer.Unsure(name, own, "%s is not known", name)
	}
	return judge(in, deployment)
}

func judgeTemplateStage(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	return templateStage(in, r, "MethodSettings", "")
}

func judgeTemplateDeployment(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	return ownStage(in, r, "StageName", "RestApiId", "AWS::ApiGateway::Stage", func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		return templateStage(in, r, "StageDescription.MethodSettings", "StageDescription.LoggingLevel")
	})
}

// templateStage judges a stage of a template by its list of settings, and by the logging level for all methods, if there is such an
// attribute.
func templateStage(in *analyzer.Inspection, r *graph.Resource, list, general string) analyzer.Verdict {
	stage := restStage{names: templateREST, api: r.Get("RestApiId")}
	if general != "" && !r.Get(general).IsAbsent() {
		stage.settings = append(stage.settings, methodSetting{level: r.Get(general), path: general})
	}
	settings := r.Get(list)
	if settings.IsUnknown() {
		return analyzer.Unsure(list, settings, "%s is not known", list)
	}
	path := list + ".LoggingLevel"
	levels, verbs, resources := r.All(path), r.All(list+".HttpMethod"), r.All(list+".ResourcePath")
	for i := range settings.List() {
		stage.addParts(resources[i], verbs[i], levels[i], path)
	}
	remedy := fmt.Sprintf(`add an entry to %s with HttpMethod: "*", ResourcePath: "/*" and LoggingLevel: INFO or ERROR`, list)
	return stage.judge(in, analyzer.Fail(list, settings, "%s is not set, want a LoggingLevel of ERROR or INFO", list).Remedied("%s", remedy), remedy)
}

// socketStage names the arguments of a stage of a WebSocket API. Those of HTTP APIs have the same type, but no execution logs.
type socketStage struct {
	name         string
	api, apiType string
	protocol     string // of the API
	level        string
	routes       string // the levels of single routes, or an object of settings by route …
	inRoute      string // … and the level in one of them
}

func (s socketStage) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	socket, protocol := graph.Undetermined, r.Get(s.api)
	if api := in.Root.Target(protocol, s.apiType); api != nil {
		protocol = api.Get(s.protocol)
		socket = protocol.Is("WEBSOCKET") // what is made from a definition is an HTTP API
	}
	if socket == graph.No || r.Get(s.name).Is("$default") == graph.Yes {
		return analyzer.Skip()
	}
	verdict := expect.OneOf(s.level, "ERROR", "INFO").Remedied("set %s to INFO or ERROR", s.level)(in, r)
	for _, level := range s.levels(r) {
		if !level.IsAbsent() {
			verdict = verdict.And(methodSetting{level: level, path: s.routes}.judge("for one route"))
		}
	}
	if socket == graph.Yes || verdict.Outcome == analyzer.Passed {
		return verdict
	}
	cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the protocol of the API", At: protocol.At()}
	if own := protocol.Cause(); protocol.IsUnknown() && own.Kind != graph.AfterApply {
		cause = own
	}
	return analyzer.UnsureBecause(cause, s.api, r.Get(s.api), "it is not known whether it is a stage of a WebSocket API, which must log")
}

// levels are the logging levels of single routes.
func (s socketStage) levels(r *graph.Resource) []graph.Value {
	if s.inRoute == "" {
		return r.All(s.routes)
	}
	var levels []graph.Value
	for _, settings := range r.Get(s.routes).Fields() {
		levels = append(levels, settings.Get(s.inRoute))
	}
	return levels
}
