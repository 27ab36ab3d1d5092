package cloudformation

import (
	"maps"
	"slices"
	"strings"
)

// implicitAPI is an API that functions refer to in their events without naming one.
type implicitAPI struct {
	first      field    // the event that is written first
	conditions []string // of the functions; "" for one without
}

const (
	implicitREST = "ServerlessRestApi"
	implicitHTTP = "ServerlessHttpApi"
)

// collectAPIs notes the implicit APIs that a resource uses.
func (m *sam) collectAPIs(f *field) {
	typ := f.value.string("Type")
	if typ != "AWS::Serverless::Function" && typ != "AWS::Serverless::StateMachine" {
		return
	}
	events := m.merged(strings.TrimPrefix(typ, "AWS::Serverless::"), f.value.value("Properties")).value("Events")
	for i := range events.entries() {
		event := &events.fields()[i]
		properties := event.value.value("Properties")
		id := ""
		switch event.value.string("Type") {
		case "Api":
			if properties != nil && properties.get("RestApiId") == nil {
				id = implicitREST
			}
		case "HttpApi":
			if properties.get("ApiId") == nil {
				id = implicitHTTP
			}
		}
		if id == "" {
			continue
		}
		if m.apis[id] == nil {
			m.apis[id] = &implicitAPI{first: *event}
		}
		m.apis[id].conditions = append(m.apis[id].conditions, f.value.string("Condition"))
	}
}

// implicitAPIs are the implicit APIs as resources of AWS SAM. One whose functions all depend on conditions exists if one of
// them holds.
func (m *sam) implicitAPIs() []field {
	var made []field
	for _, id := range slices.Sorted(maps.Keys(m.apis)) {
		api := m.apis[id]
		r := &samResource{sam: m, id: id, written: api.first}
		typ, properties := "AWS::Serverless::Api", []field{r.named("StageName", r.text("Prod"))}
		if id == implicitHTTP {
			typ, properties = "AWS::Serverless::HttpApi", nil
		}
		properties = append(properties, r.named("DefinitionBody", r.opaque("AWS SAM makes it from the events of the functions")))
		fields := []field{r.named("Type", r.text(typ)), r.named("Properties", r.object(properties...))}
		if !slices.Contains(api.conditions, "") {
			conditions := slices.Compact(slices.Sorted(slices.Values(api.conditions)))
			name := conditions[0]
			if len(conditions) > 1 {
				name = id + "Condition"
				var operands []node
				for _, c := range conditions {
					operands = append(operands, r.call("Condition", r.text(c)))
				}
				m.conditions = append(m.conditions, r.named(name, r.call("Fn::Or", r.list(operands...))))
			}
			fields = append(fields, r.named("Condition", r.text(name)))
		}
		made = append(made, r.named(id, r.object(fields...)))
	}
	return made
}

// body is the definition of an API: as it is written, or what AWS SAM makes from the functions' events.
func (r *samResource) body() []field {
	if fields := r.taken("DefinitionBody=Body", "DefinitionUri=BodyS3Location"); fields != nil {
		return fields
	}
	return []field{r.named("Body", r.opaque("AWS SAM makes it from the events of the functions"))}
}

func (r *samResource) api() {
	properties := append(r.body(), r.taken("Name", "Description", "BinaryMediaTypes", "MinimumCompressionSize", "FailOnWarnings", "Mode", "ApiKeySourceType",
		"Policy", "SecurityPolicy", "EndpointAccessMode")...)
	if f := r.properties.get("EndpointConfiguration"); f != nil {
		configuration := *f
		there := r.at(f)
		if f.value.kind == object && f.value.function() == nil {
			var settings []field
			for _, setting := range f.value.fields() {
				if setting.name == "Type" {
					setting.name, setting.value = "Types", there.list(setting.value)
				}
				settings = append(settings, setting)
			}
			configuration.value.hold(object, settings)
		} else {
			configuration.value = there.object(there.named("Types", there.list(f.value)))
		}
		properties = append(properties, configuration)
	}
	r.add("AWS::ApiGateway::RestApi", append(properties, r.tags()...)...)

	deployment := r.id + "Deployment"
	r.attach(deployment, "AWS::ApiGateway::Deployment", r.named("RestApiId", r.ref(r.id)))
	stage := r.stageID()
	settings := r.taken("StageName", "AccessLogSetting", "CacheClusterEnabled", "CacheClusterSize", "CanarySetting", "MethodSettings", "TracingEnabled", "Variables")
	settings = append(settings, r.named("RestApiId", r.ref(r.id)), r.named("DeploymentId", r.ref(deployment)))
	r.attach(stage, "AWS::ApiGateway::Stage", append(settings, r.tags()...)...)
	r.s.generated[r.id+".Stage"] = stage
	r.s.generated[r.id+".Deployment"] = deployment
	if f := r.properties.get("Domain"); f != nil && f.value.kind == object {
		if f.value.string("EndpointConfiguration") == "PRIVATE" {
			r.at(f).domain(&f.value, "AWS::ApiGateway::DomainNameV2", "AWS::ApiGateway::BasePathMappingV2", stage)
		} else {
			r.at(f).domain(&f.value, "AWS::ApiGateway::DomainName", "AWS::ApiGateway::BasePathMapping", stage)
		}
	}
	authorizers := r.properties.value("Auth").value("Authorizers")
	for i := range authorizers.entries() {
		if f := &authorizers.fields()[i]; f.value.get("FunctionArn") != nil && !f.value.value("DisableFunctionDefaultPermissions").isTrue() {
			r.at(f).authorizerPermission(f)
		}
	}
	if plan := r.properties.value("Auth").get("UsagePlan"); plan != nil {
		r.at(plan).usagePlan(&plan.value, stage)
	}
}

// stageID is the logical id of the API's stage.
func (r *samResource) stageID() string {
	name := r.properties.string("StageName")
	if alphanumeric(name) == name {
		return r.id + name + "Stage"
	}
	return r.id + "Stage" + r.stageName()
}

// stageName is the name of the API's stage as it goes into logical ids: not at all, if a function makes it.
func (r *samResource) stageName() string {
	name := r.properties.string("StageName")
	if alphanumeric(name) != name {
		return r.hash(r.properties.value("StageName"))
	}
	return name
}

// usagePlan makes the plan and the key with which an API can be used.
func (r *samResource) usagePlan(plan *node, stage string) {
	id, key, link := r.id+"UsagePlan", r.id+"ApiKey", r.id+"UsagePlanKey"
	switch r.known(plan.value("CreateUsagePlan")) {
	case "PER_API":
	case "SHARED":
		id, key, link = "ServerlessUsagePlan", "ServerlessApiKey", "ServerlessUsagePlanKey"
	default:
		return
	}
	own := &samResource{sam: r.sam, id: r.id, written: r.written, properties: plan}
	settings := append(own.taken("Description", "Quota", "Throttle", "UsagePlanName"),
		r.named("ApiStages", r.list(r.object(r.named("ApiId", r.ref(r.id)), r.named("Stage", r.ref(stage))))))
	r.attach(id, "AWS::ApiGateway::UsagePlan", settings...)
	r.attach(key, "AWS::ApiGateway::ApiKey", r.named("Enabled", r.truth("true")),
		r.named("StageKeys", r.list(r.object(r.named("RestApiId", r.ref(r.id)), r.named("StageName", r.ref(stage))))))
	r.attach(link, "AWS::ApiGateway::UsagePlanKey", r.named("KeyId", r.ref(key)), r.named("KeyType", r.text("API_KEY")), r.named("UsagePlanId", r.ref(id)))
	r.s.generated[r.id+".UsagePlan"] = id
	r.s.generated[r.id+".ApiKey"] = key
}

// authorizerPermission allows an API to invoke the function that decides who may use it.
func (r *samResource) authorizerPermission(f *field) {
	source := r.call("Fn::Sub", r.list(r.text("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/authorizers/*"),
		r.object(r.named("Api", r.ref(r.id)))))
	r.attach(r.id+f.name+"AuthorizerPermission", "AWS::Lambda::Permission",
		r.named("Action", r.text("lambda:InvokeFunction")), r.named("FunctionName", *f.value.value("FunctionArn")),
		r.named("Principal", r.text("apigateway.amazonaws.com")), r.named("SourceArn", source))
}

// domain makes a domain name and what leads from it to the API.
func (r *samResource) domain(config *node, typ, mapping, stage string) {
	own := &samResource{sam: r.sam, id: r.id, written: r.written, properties: config}
	second := typ != "AWS::ApiGateway::DomainName"
	id := "ApiGatewayDomainName"
	if second {
		id += "V2"
	}
	id += r.hash(config.value("DomainName"))
	r.s.generated[r.id+"."+strings.TrimPrefix(typ[strings.LastIndex(typ, ":"):], ":")] = id

	endpoint := r.text("REGIONAL")
	if v := config.value("EndpointConfiguration"); v != nil {
		endpoint = *v
	}
	properties := own.taken("DomainName", "MutualTlsAuthentication")
	switch {
	case strings.HasPrefix(typ, "AWS::ApiGatewayV2::"):
		settings := append(own.taken("CertificateArn", "SecurityPolicy", "OwnershipVerificationCertificateArn"), r.named("EndpointType", endpoint))
		properties = append(properties, r.named("DomainNameConfigurations", r.list(r.object(settings...))))
	case second || endpoint.text() == "EDGE":
		properties = append(properties, own.taken("CertificateArn", "SecurityPolicy", "Policy")...)
		properties = append(properties, r.named("EndpointConfiguration", r.object(r.named("Types", r.list(endpoint)))))
	default:
		properties = append(properties, own.taken("CertificateArn=RegionalCertificateArn", "SecurityPolicy", "OwnershipVerificationCertificateArn")...)
		properties = append(properties, r.named("EndpointConfiguration", r.object(r.named("Types", r.list(endpoint)))))
	}
	r.attach(id, typ, append(properties, r.tags()...)...)

	api, key, suffix := "RestApiId", "BasePath", "BasePathMapping"
	if mapping == "AWS::ApiGatewayV2::ApiMapping" {
		api, key, suffix = "ApiId", "ApiMappingKey", "ApiMapping"
	}
	link := func(name string, more ...field) {
		properties := []field{r.named("DomainName", r.ref(id)), r.named(api, r.ref(r.id)), r.named("Stage", r.ref(stage))}
		r.attach(r.id+name+suffix, mapping, append(properties, more...)...)
	}
	if paths := config.value("BasePath"); paths == nil || paths.kind != list {
		link("") // one without a path leads to all of it
	} else {
		for i := range paths.fields() {
			path := paths.fields()[i].value
			if path.text() == "/" {
				link("")
				continue
			}
			path.be(path.kind, strings.Trim(path.text(), "/"))
			link(alphanumeric(path.text()), r.named(key, path))
		}
	}
	if route := config.get("Route53"); route != nil {
		zone := route.value.value("HostedZoneId")
		if zone == nil {
			zone = route.value.value("HostedZoneName")
		}
		there := r.at(route)
		there.properties = &route.value
		there.attach("RecordSetGroup"+r.hash(zone), "AWS::Route53::RecordSetGroup", there.taken("HostedZoneId", "HostedZoneName")...)
	}
}

func (r *samResource) httpAPI() {
	properties := append(r.body(), r.taken("Name", "Description", "FailOnWarnings", "DisableExecuteApiEndpoint", "CorsConfiguration")...)
	r.add("AWS::ApiGatewayV2::Api", append(properties, r.taken("Tags")...)...)
	stage := r.stageID()
	settings := []field{r.named("ApiId", r.ref(r.id)), r.named("AutoDeploy", r.truth("true"))}
	if !r.has("StageName") || r.properties.string("StageName") == "$default" {
		stage = r.id + "ApiGatewayDefaultStage"
	}
	if !r.has("StageName") {
		settings = append(settings, r.named("StageName", r.text("$default")))
	}
	settings = append(settings, r.taken("StageName", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageVariables", "Tags")...)
	r.attach(stage, "AWS::ApiGatewayV2::Stage", settings...)
	r.s.generated[r.id+".Stage"] = stage
	if f := r.properties.get("Domain"); f != nil && f.value.kind == object {
		r.at(f).domain(&f.value, "AWS::ApiGatewayV2::DomainName", "AWS::ApiGatewayV2::ApiMapping", stage)
	}
}

// apiPermission allows the API of an event to invoke the function.
func (r *samResource) apiPermission(invoked node) {
	api, stage := r.ref(implicitREST), "Prod"
	if v := r.properties.value("RestApiId"); v != nil {
		api, stage = *v, ""
		if f := v.function(); f.is("Ref") {
			v = &f.value
		}
		stage = r.stageOf(v.text())
	}
	source := r.call("Fn::Sub", r.list(r.text("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*"), r.object(r.named("Api", api))))
	r.permission(stage, invoked, "apigateway", source)
}

// stageOf is the stage of an API of the template, as it goes into logical ids.
func (r *samResource) stageOf(api string) string {
	resource := r.s.template.root.value("Resources").value(api)
	if resource == nil || resource.string("Type") != "AWS::Serverless::Api" {
		return ""
	}
	own := &samResource{sam: r.sam, properties: r.merged("Api", resource.value("Properties"))}
	return own.stageName()
}

// httpAPIPermission allows the API of an event to invoke the function.
func (r *samResource) httpAPIPermission(invoked node) {
	api := r.ref(implicitHTTP)
	if v := r.properties.value("ApiId"); v != nil {
		api = *v
	}
	source := r.call("Fn::Sub", r.list(r.text("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*"), r.object(r.named("Api", api))))
	r.permission("", invoked, "apigateway", source)
}
