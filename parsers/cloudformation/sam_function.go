package cloudformation

import (
	"slices"
	"strings"
)

// lambdaProperties are those that AWS SAM hands on to the function as they are.
var lambdaProperties = []string{"FunctionName", "Handler", "Runtime", "Description", "MemorySize", "Timeout", "VpcConfig", "Environment", "KmsKeyArn",
	"ReservedConcurrentExecutions", "Layers", "FileSystemConfigs", "ImageConfig", "PackageType", "Architectures", "SnapStart", "EphemeralStorage",
	"CodeSigningConfigArn", "RuntimeManagementConfig", "LoggingConfig", "RecursiveLoop", "TenancyConfig", "DurableConfig"}

func (r *samResource) function() {
	properties := r.taken(lambdaProperties...)
	if f := r.properties.get("Tracing"); f != nil {
		mode := *f
		there := r.at(f)
		mode.name, mode.value = "TracingConfig", there.object(there.named("Mode", f.value))
		properties = append(properties, mode)
	}
	if f := r.properties.get("DeadLetterQueue"); f != nil {
		target := *f
		target.name, target.value = "DeadLetterConfig", f.value
		target.value.hold(object, slices.DeleteFunc(slices.Clone(f.value.fields()), func(f field) bool { return f.name == "Type" }))
		properties = append(properties, target)
	}
	if code := r.taken("InlineCode=ZipFile", "ImageUri", "CodeUri"); code != nil {
		if code[0].name == "CodeUri" {
			code[0].name = "Code"
		} else {
			inline := code[0]
			code[0].name, code[0].value = "Code", r.at(&inline).object(inline)
		}
		properties = append(properties, code[0])
	}
	managed := []string{"service-role/AWSLambdaBasicExecutionRole"}
	if tracing := r.properties.value("Tracing"); tracing != nil && tracing.text() != "Disabled" {
		managed = append(managed, "AWSXRayDaemonWriteAccess")
	}
	if r.has("VpcConfig") {
		managed = append(managed, "service-role/AWSLambdaVPCAccessExecutionRole")
	}
	properties = append(properties, r.role("lambda", managed)...)
	r.add("AWS::Lambda::Function", append(properties, r.tags()...)...)

	invoked := r.ref(r.id)
	if f := r.properties.get("AutoPublishAlias"); f != nil && r.has("AutoPublishAlias") {
		invoked = r.at(f).alias(&f.value)
	}
	if f := r.properties.get("FunctionUrlConfig"); f != nil {
		r.at(f).url(&f.value, invoked)
	}
	if f := r.properties.get("DeploymentPreference"); f != nil && !f.value.value("Enabled").isFalse() {
		r.at(f).deploymentGroup(&f.value)
	}
	if f := r.properties.get("EventInvokeConfig"); f != nil {
		r.at(f).invokeConfig(&f.value)
	}
	events := r.properties.value("Events")
	for i := range events.entries() {
		f := &events.fields()[i]
		event := r.at(f)
		event.id = r.id + f.name
		event.properties = f.value.value("Properties")
		event.event(f.value.string("Type"), r.id, invoked)
	}
}

// known is the text of a value that AWS SAM needs to know: one that is written out, or that of a parameter.
func (r *samResource) known(n *node) string {
	if n == nil || n.kind == object && n.function() == nil {
		return ""
	}
	known, _ := plain(r.s.value(n, n.at()))
	return known
}

// alias makes the version and the alias that a function publishes, and returns a reference to the alias.
func (r *samResource) alias(name *node) node {
	version, alias := r.id+"Version", r.id+"Alias"+strings.NewReplacer("-", "D", "_", "U").Replace(r.known(name))
	r.attach(version, "AWS::Lambda::Version", r.named("FunctionName", r.ref(r.id)))
	properties := []field{r.named("FunctionName", r.ref(r.id)), r.named("FunctionVersion", r.getAtt(version, "Version")), r.named("Name", *name)}
	r.attach(alias, "AWS::Lambda::Alias", append(properties, r.taken("ProvisionedConcurrencyConfig")...)...)
	r.s.generated[r.id+".Version"] = version
	r.s.generated[r.id+".Alias"] = alias
	return r.ref(alias)
}

// deploymentGroup makes what shifts traffic from one version of a function to the next.
func (r *samResource) deploymentGroup(preference *node) {
	const application, role = "ServerlessDeploymentApplication", "CodeDeployServiceRole"
	r.attach(application, "AWS::CodeDeploy::Application", r.named("ComputePlatform", r.text("Lambda")))
	arn := r.getAtt(role, "Arn")
	if given := preference.value("Role"); given != nil {
		arn = *given
	} else {
		r.attach(role, "AWS::IAM::Role",
			r.named("AssumeRolePolicyDocument", r.statement(r.named("Action", r.list(r.text("sts:AssumeRole"))),
				r.named("Principal", r.object(r.named("Service", r.list(r.text("codedeploy.amazonaws.com"))))))),
			r.named("ManagedPolicyArns", r.list(r.text(r.managedARN("service-role/AWSCodeDeployRoleForLambda")))))
	}
	r.attach(r.id+"DeploymentGroup", "AWS::CodeDeploy::DeploymentGroup",
		r.named("ApplicationName", r.ref(application)), r.named("ServiceRoleArn", arn),
		r.named("DeploymentStyle", r.object(r.named("DeploymentType", r.text("BLUE_GREEN")), r.named("DeploymentOption", r.text("WITH_TRAFFIC_CONTROL")))))
}

// statement is a policy document with one statement that allows something.
func (r *samResource) statement(fields ...field) node {
	allow := append([]field{r.named("Effect", r.text("Allow"))}, fields...)
	return r.object(r.named("Version", r.text("2012-10-17")), r.named("Statement", r.list(r.object(allow...))))
}

// url makes the address of a function and, if it asks nobody who they are, the permission for everybody to invoke it.
func (r *samResource) url(config *node, invoked node) {
	own := &samResource{sam: r.sam, id: r.id, written: r.written, properties: config}
	r.attach(r.id+"Url", "AWS::Lambda::Url", append(own.taken("AuthType", "Cors", "InvokeMode"), r.named("TargetFunctionArn", invoked))...)
	if r.known(config.value("AuthType")) == "NONE" {
		r.attach(r.id+"UrlPublicPermissions", "AWS::Lambda::Permission",
			r.named("Action", r.text("lambda:InvokeFunctionUrl")), r.named("FunctionName", invoked), r.named("Principal", r.text("*")),
			r.named("FunctionUrlAuthType", r.text("NONE")))
		r.attach(r.id+"URLInvokeAllowPublicAccess", "AWS::Lambda::Permission",
			r.named("Action", r.text("lambda:InvokeFunction")), r.named("FunctionName", invoked), r.named("Principal", r.text("*")),
			r.named("InvokedViaFunctionUrl", r.truth("true")))
	}
}

// invokeConfig makes the configuration of asynchronous invocations and the destinations that it does not name.
func (r *samResource) invokeConfig(config *node) {
	own := &samResource{sam: r.sam, id: r.id, written: r.written, properties: config}
	properties := append(own.taken("MaximumEventAgeInSeconds", "MaximumRetryAttempts"), r.named("FunctionName", r.ref(r.id)))
	destinations := config.value("DestinationConfig")
	var made []field
	for i := range destinations.entries() {
		f := destinations.fields()[i]
		if target := f.value.get("Destination"); target != nil {
			f.value.hold(object, []field{*target})
		} else {
			id := r.id + "EventInvokeConfig" + f.name
			switch f.value.string("Type") {
			case "SQS":
				id += "Queue"
				r.at(&f).attach(id, "AWS::SQS::Queue")
				f.value.hold(object, []field{r.named("Destination", r.getAtt(id, "Arn"))})
				r.s.generated[r.id+".DestinationQueue"] = id
			case "SNS":
				id += "Topic"
				r.at(&f).attach(id, "AWS::SNS::Topic")
				f.value.hold(object, []field{r.named("Destination", r.ref(id))})
				r.s.generated[r.id+".DestinationTopic"] = id
			}
		}
		made = append(made, f)
	}
	if made != nil {
		properties = append(properties, r.named("DestinationConfig", r.object(made...)))
	}
	qualifier := r.text("$LATEST")
	if alias := r.properties.value("AutoPublishAlias"); alias != nil {
		qualifier = *alias
	}
	properties = append(properties, r.named("Qualifier", qualifier))
	r.attach(r.id+"EventInvokeConfig", "AWS::Lambda::EventInvokeConfig", properties...)
}

// event makes what invokes a function: r stands for the event, function for its function.
func (r *samResource) event(typ, function string, invoked node) {
	switch typ {
	case "Kinesis", "DynamoDB", "SQS", "MSK", "MQ", "SelfManagedKafka", "DocumentDB":
		properties := []field{r.named("FunctionName", invoked)}
		for i := range r.properties.entries() {
			f := r.properties.fields()[i]
			if source, ok := map[string]string{"Stream": "EventSourceArn", "Queue": "EventSourceArn", "Broker": "EventSourceArn", "Cluster": "EventSourceArn"}[f.name]; ok {
				f.name = source
			}
			properties = append(properties, f)
		}
		r.attach(r.id, "AWS::Lambda::EventSourceMapping", properties...)
	case "Schedule":
		r.rule(append(r.taken("Schedule=ScheduleExpression", "Name", "Description"), r.enabled()...), r.target(r.getAtt(function, "Arn")))
		r.permission("", invoked, "events", r.getAtt(r.id, "Arn"))
	case "CloudWatchEvent", "EventBridgeRule":
		r.rule(append(r.taken("Pattern=EventPattern", "EventBusName", "RuleName=Name"), r.enabled()...), r.target(r.getAtt(function, "Arn")))
		r.permission("", invoked, "events", r.getAtt(r.id, "Arn"))
	case "ScheduleV2":
		r.schedule(r.getAtt(function, "Arn"), "lambda:InvokeFunction")
	case "SNS":
		r.subscription(function, invoked)
	case "S3":
		r.permission("", invoked, "s3", r.node(), r.named("SourceAccount", r.ref("AWS::AccountId")))
	case "CloudWatchLogs":
		properties := append(r.taken("LogGroupName", "FilterPattern"), r.named("DestinationArn", r.getAtt(function, "Arn")))
		r.attach(r.id, "AWS::Logs::SubscriptionFilter", properties...)
		r.permission("", invoked, "logs", r.opaque("AWS SAM makes it from the name of the log group"))
	case "IoTRule":
		payload := append(r.taken("Sql", "AwsIotSqlVersion"), r.named("RuleDisabled", r.truth("false")),
			r.named("Actions", r.list(r.object(r.named("Lambda", r.object(r.named("FunctionArn", r.getAtt(function, "Arn"))))))))
		r.attach(r.id, "AWS::IoT::TopicRule", r.named("TopicRulePayload", r.object(payload...)))
		r.permission("", invoked, "iot", r.sub("arn:${AWS::Partition}:iot:${AWS::Region}:${AWS::AccountId}:rule/${"+r.id+"}"))
	case "AlexaSkill":
		r.permission("", invoked, "alexa-appkit", r.node(), r.taken("SkillId=EventSourceToken")...)
	case "Cognito":
		r.id = function + "Cognito"
		r.permission("", invoked, "cognito-idp", r.opaque("AWS SAM makes it from the user pool"))
	case "Api":
		r.apiPermission(invoked)
	case "HttpApi":
		r.httpAPIPermission(invoked)
	}
}

// permission allows a service to invoke a function.
func (r *samResource) permission(suffix string, invoked node, service string, source node, more ...field) {
	principal := service + ".amazonaws.com"
	if service == "alexa-appkit" {
		principal = "alexa-appkit.amazon.com"
	}
	properties := []field{
		r.named("Action", r.text("lambda:InvokeFunction")), r.named("FunctionName", invoked), r.named("Principal", r.text(principal)),
	}
	if source.kind != null {
		properties = append(properties, r.named("SourceArn", source))
	}
	r.attach(r.id+"Permission"+suffix, "AWS::Lambda::Permission", append(properties, more...)...)
}

// enabled is the state of a rule, which can be given in two ways.
func (r *samResource) enabled() []field {
	f := r.properties.get("Enabled")
	if f == nil {
		return r.taken("State")
	}
	state := *f
	state.name = "State"
	if f.value.kind == boolean {
		state.value.be(text, map[string]string{"true": "ENABLED", "false": "DISABLED"}[f.value.text()])
	} else {
		state.value = r.opaque("AWS SAM makes it from Enabled")
	}
	return []field{state}
}

// target is what a rule or schedule invokes, with the queue for what could not be delivered.
func (r *samResource) target(arn node) []field {
	target := append([]field{r.named("Arn", arn), r.named("Id", r.text(r.id+"LambdaTarget"))}, r.taken("Input", "InputPath", "InputTransformer", "RetryPolicy")...)
	if f := r.properties.get("DeadLetterConfig"); f != nil {
		config := *f
		there := r.at(f)
		if f.value.string("Type") == "SQS" {
			queue := r.id + "Queue"
			if id := f.value.string("QueueLogicalId"); id != "" {
				queue = id
			}
			there.attach(queue, "AWS::SQS::Queue")
			there.attach(r.id+"QueuePolicy", "AWS::SQS::QueuePolicy", there.named("Queues", there.list(there.ref(queue))),
				there.named("PolicyDocument", there.opaque("AWS SAM makes it")))
			config.value = there.object(there.named("Arn", there.getAtt(queue, "Arn")))
		}
		target = append(target, config)
	}
	return target
}

func (r *samResource) rule(properties, target []field) {
	r.attach(r.id, "AWS::Events::Rule", append(properties, r.named("Targets", r.list(r.object(target...))))...)
}

// schedule makes a schedule of EventBridge Scheduler and the role that it needs.
func (r *samResource) schedule(arn node, action string) {
	properties := r.taken("ScheduleExpression", "ScheduleExpressionTimezone", "FlexibleTimeWindow", "StartDate", "EndDate", "State", "Description", "Name",
		"GroupName", "KmsKeyArn")
	role := r.id + "Role"
	target := r.target(arn)
	if r.has("RoleArn") {
		target = append(target, r.taken("RoleArn")...)
	} else {
		target = append(target, r.named("RoleArn", r.getAtt(role, "Arn")))
		r.invoker(role, "scheduler", action, arn)
	}
	target = slices.DeleteFunc(target, func(f field) bool { return f.name == "Id" })
	r.attach(r.id, "AWS::Scheduler::Schedule", append(properties, r.named("Target", r.object(target...)))...)
}

// invoker makes a role with which a service may invoke something.
func (r *samResource) invoker(id, service, action string, arn node) {
	r.attach(id, "AWS::IAM::Role",
		r.named("AssumeRolePolicyDocument", r.statement(r.named("Action", r.list(r.text("sts:AssumeRole"))),
			r.named("Principal", r.object(r.named("Service", r.list(r.text(service+".amazonaws.com"))))))),
		r.named("Policies", r.list(r.object(r.named("PolicyName", r.text(id+"Policy")),
			r.named("PolicyDocument", r.statement(r.named("Action", r.text(action)), r.named("Resource", arn)))))))
}

// subscription makes a subscription to a topic, if it is wanted with a queue between the topic and the function.
func (r *samResource) subscription(function string, invoked node) {
	properties := r.taken("Topic=TopicArn", "Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy")
	queued := r.properties.get("SqsSubscription")
	if queued == nil || queued.value.text() == "false" {
		r.attach(r.id, "AWS::SNS::Subscription", append(properties, r.named("Protocol", r.text("lambda")), r.named("Endpoint", r.getAtt(function, "Arn")))...)
		if topic := r.properties.value("Topic"); topic != nil {
			r.permission("", invoked, "sns", *topic)
		}
		return
	}
	there := r.at(queued)
	arn := there.getAtt(r.id+"Queue", "Arn")
	policy := r.id + "QueuePolicy"
	if given := queued.value.value("QueueArn"); given != nil {
		arn = *given
		if id := queued.value.string("QueuePolicyLogicalId"); id != "" {
			policy = id
		}
	} else {
		there.attach(r.id+"Queue", "AWS::SQS::Queue")
	}
	there.attach(policy, "AWS::SQS::QueuePolicy", there.named("PolicyDocument", there.opaque("AWS SAM makes it")))
	there.attach(r.id+"EventSourceMapping", "AWS::Lambda::EventSourceMapping", there.named("EventSourceArn", arn), there.named("FunctionName", invoked))
	r.attach(r.id, "AWS::SNS::Subscription", append(properties, r.named("Protocol", r.text("sqs")), r.named("Endpoint", arn))...)
}

// stateMachineEvents makes what starts the executions of a state machine.
func (r *samResource) stateMachineEvents() {
	events := r.properties.value("Events")
	for i := range events.entries() {
		f := &events.fields()[i]
		event := r.at(f)
		event.id = r.id + f.name
		event.properties = f.value.value("Properties")
		machine := event.ref(r.id)
		role := event.id + "Role"
		switch typ := f.value.string("Type"); typ {
		case "Schedule", "CloudWatchEvent", "EventBridgeRule":
			names := []string{"Schedule=ScheduleExpression", "Name", "Description"}
			if typ != "Schedule" {
				names = []string{"Pattern=EventPattern", "EventBusName", "RuleName=Name"}
			}
			target := event.target(machine)
			if event.has("RoleArn") {
				target = append(target, event.taken("RoleArn")...)
			} else {
				target = append(target, event.named("RoleArn", event.getAtt(role, "Arn")))
				event.invoker(role, "events", "states:StartExecution", machine)
			}
			event.rule(append(event.taken(names...), event.enabled()...), target)
		case "ScheduleV2":
			event.schedule(machine, "states:StartExecution")
		case "Api":
			event.invoker(role, "apigateway", "states:StartExecution", machine)
		}
	}
}
