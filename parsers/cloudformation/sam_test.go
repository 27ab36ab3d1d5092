package cloudformation

import (
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// What AWS SAM would create: each resource with some of its attributes, and the text at which it stands.
func TestServerless(t *testing.T) {
	roots, diagnostics := load(t, "testdata", Options{}, "sam.yaml")
	for _, d := range diagnostics {
		t.Errorf("%s: %s", d.Severity, d.Message)
	}
	tests := []struct{ address, typ, at, attributes string }{
		{"Api", "AWS::ApiGateway::RestApi", "Api", `EndpointConfiguration.Types = ["PRIVATE"]; Body = opaque()`},
		{"ApiDeployment", "AWS::ApiGateway::Deployment", "Api", `RestApiId = ref(Api)`},
		{"Apiv1Stage", "AWS::ApiGateway::Stage", "Api", `StageName = "v1"; AccessLogSetting.DestinationArn = ref(Logs.Arn); TracingEnabled = true`},
		{"Chosen", "AWS::Lambda::Function", "Chosen", `Code.ImageUri = "an/image"; Role = choice(==(input(OwnRole), "none"), ref(ChosenRole.Arn), input(OwnRole)); Timeout = 30`},
		{"ChosenRole", "AWS::IAM::Role", "Role", `ManagedPolicyArns = ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole", "arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess"]`},
		{"Fn", "AWS::Lambda::Function", "Fn", `Handler = "index.handler"; Code.ZipFile = "exports.handler = () => 1"; Timeout = 5; TracingConfig.Mode = "Active"; ` +
			`Environment.Variables = {LEVEL: "debug", STAGE: "prod"}; Layers = [ref(Layer), "arn:of:another"]; Role = ref(FnRole.Arn); ` +
			`DeadLetterConfig = {TargetArn: ref(Queue.Arn)}; Tags = [{Key: "team", Value: "bank"}]; DeletionPolicy = "Retain"`},
		{"FnAliaslive", "AWS::Lambda::Alias", "AutoPublishAlias", `Name = "live"; FunctionVersion = ref(FnVersion.Version)`},
		{"FnGetPermissionProd", "AWS::Lambda::Permission", "Get", `Principal = "apigateway.amazonaws.com"; FunctionName = ref(FnAliaslive)`},
		{"FnNightly", "AWS::Events::Rule", "Nightly", `ScheduleExpression = "rate(1 day)"; State = "DISABLED"; Targets.Arn = ref(Fn.Arn)`},
		{"FnNightlyPermission", "AWS::Lambda::Permission", "Nightly", `SourceArn = ref(FnNightly.Arn)`},
		{"FnPoll", "AWS::Lambda::EventSourceMapping", "Poll", `EventSourceArn = ref(Queue.Arn); BatchSize = 5; FunctionName = ref(FnAliaslive)`},
		{"FnRole", "AWS::IAM::Role", "Fn", `Policies.PolicyDocument = {Version: "2012-10-17", Statement: [{Effect: "Allow", Action: ["sqs:ChangeMessageVisibility", ` +
			`"sqs:ChangeMessageVisibilityBatch", "sqs:DeleteMessage", "sqs:DeleteMessageBatch", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"], Resource: opaque()}]}; ` +
			`Policies.PolicyName = "FnRolePolicy1"; DeletionPolicy = "Retain"`},
		{"FnTold", "AWS::SNS::Subscription", "Told", `TopicArn = ref(Topic); Protocol = "lambda"`},
		{"FnToldPermission", "AWS::Lambda::Permission", "Told", `Principal = "sns.amazonaws.com"`},
		{"FnURLInvokeAllowPublicAccess", "AWS::Lambda::Permission", "FunctionUrlConfig", `Principal = "*"`},
		{"FnUrl", "AWS::Lambda::Url", "FunctionUrlConfig", `AuthType = "NONE"; TargetFunctionArn = ref(FnAliaslive)`},
		{"FnUrlPublicPermissions", "AWS::Lambda::Permission", "FunctionUrlConfig", `FunctionUrlAuthType = "NONE"`},
		{"FnVersion", "AWS::Lambda::Version", "AutoPublishAlias", `FunctionName = ref(Fn)`},
		{"FnWebPermission", "AWS::Lambda::Permission", "Web", `Action = "lambda:InvokeFunction"`},
		{"Layer", "AWS::Lambda::LayerVersion", "Layer", `Content = "./layer"`},
		{"Logs", "AWS::Logs::LogGroup", "Logs", ``},
		{"Machine", "AWS::StepFunctions::StateMachine", "Machine", `RoleArn = ref(MachineRole.Arn); LoggingConfiguration.Level = "ALL"; DefinitionS3Location = "machine.json"`},
		{"MachineEach", "AWS::Events::Rule", "Each", `Targets.RoleArn = ref(MachineEachRole.Arn)`},
		{"MachineEachRole", "AWS::IAM::Role", "Each", `Policies.PolicyDocument.Statement.Action = "states:StartExecution"`},
		{"MachineRole", "AWS::IAM::Role", "Machine", `AssumeRolePolicyDocument.Statement.Principal.Service = ["states.amazonaws.com"]`},
		{"Queue", "AWS::SQS::Queue", "Queue", ``},
		{"ServerlessHttpApi", "AWS::ApiGatewayV2::Api", "Web", ``},
		{"ServerlessHttpApiApiGatewayDefaultStage", "AWS::ApiGatewayV2::Stage", "Web", `StageName = "$default"; AutoDeploy = true`},
		{"ServerlessRestApi", "AWS::ApiGateway::RestApi", "Get", ``},
		{"ServerlessRestApiDeployment", "AWS::ApiGateway::Deployment", "Get", ``},
		{"ServerlessRestApiProdStage", "AWS::ApiGateway::Stage", "Get", `StageName = "Prod"; TracingEnabled = true`},
		{"Table", "AWS::DynamoDB::Table", "Table", `AttributeDefinitions = [{AttributeName: "key", AttributeType: "N"}]; BillingMode = "PAY_PER_REQUEST"; SSESpecification.SSEEnabled = true`},
		{"Topic", "AWS::SNS::Topic", "Topic", ``},
		{"Web", "AWS::ApiGatewayV2::Api", "Web", ``},
		{"WebStage", "AWS::ApiGatewayV2::Stage", "Web", `StageName = "live"`},
	}
	resources := roots[0].Resources()
	for i, test := range tests {
		if i >= len(resources) || resources[i].Address != test.address {
			t.Fatalf("resource %d is not %s: %v", i, test.address, addresses(resources))
		}
		r := resources[i]
		if r.Type != test.typ || written(r.At) != test.at {
			t.Errorf("%s is %s at %s, want %s at %s", r.Address, r.Type, written(r.At), test.typ, test.at)
		}
		for expectation := range strings.SplitSeq(test.attributes, "; ") {
			path, want, _ := strings.Cut(expectation, " = ")
			if got := show(r.Get(path)); path != "" && got != want {
				t.Errorf("%s.%s is\n\t%s, want\n\t%s", r.Address, path, got, want)
			}
		}
		conditional := strings.HasPrefix(r.Address, "Chosen")
		if got := r.Exists() != graph.Yes; got != conditional {
			t.Errorf("%s is conditional: %v", r.Address, got)
		}
	}
	if len(resources) != len(tests) {
		t.Errorf("resources are %v", addresses(resources))
	}
	// What is handed on stands where it was written, under another name too.
	for path, want := range map[string]string{
		"Fn.Code.ZipFile": "InlineCode: exports.handler = () => 1", "Fn.TracingConfig.Mode": "Tracing: Active", "Fn.Timeout": "Timeout: 5",
		"FnPoll.EventSourceArn": "Queue: !GetAtt Queue.Arn", "Table.KeySchema.AttributeName": "key",
	} {
		address, path, _ := strings.Cut(path, ".")
		if got := written(roots[0].ByAddress(address).Get(path).At()); got != want {
			t.Errorf("%s.%s stands at %q, want %q", address, path, got, want)
		}
	}
}

// What AWS SAM makes and lintel does not is named, and references to it are no faults.
func TestServerlessKindsThatStay(t *testing.T) {
	root, diagnostics := one(t, Options{}, `Transform: AWS::Serverless-2016-10-31
Resources:
  Api: {Type: AWS::Serverless::GraphQLApi, Properties: {Name: x}}
Outputs:
  Key: {Value: !GetAtt ApiKey.ApiKey}
  Url: {Value: !GetAtt Api.GraphQLUrl}
`)
	if got, want := faults(diagnostics), "warning: what AWS SAM makes of AWS::Serverless::GraphQLApi is not checked [Api]"; got != want {
		t.Errorf("diagnostics are %s", got)
	}
	if unread := root.ModulesNotRead(); len(unread) != 1 || unread[0].Address != "Api" || root.ByAddress("Api") == nil {
		t.Errorf("not read are %v of %v", unread, addresses(root.Resources()))
	}
}

func addresses(resources []*graph.Resource) []string {
	var found []string
	for _, r := range resources {
		found = append(found, r.Address)
	}
	return found
}

// written is the text at a place.
func written(at graph.Range) string {
	if at.File == nil {
		return ""
	}
	return string(at.File.Content[at.Start:at.End])
}
