package main

import (
	"strings"
	"testing"
)

// TestTemplateParameters: values of parameters decide as they would in a deployment.
func TestTemplateParameters(t *testing.T) {
	lay(t, map[string]string{
		"main.tf": good,
		"stack.yaml": `Parameters:
  Encrypted: {Type: String}
Mappings:
  Regions:
    eu-west-1: {Encrypted: true}
    us-east-1: {Encrypted: false}
Resources:
  Given:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: !Ref Encrypted
  Mapped:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: !FindInMap [Regions, !Ref AWS::Region, Encrypted]
`,
		"cli.json":      `[{"ParameterKey": "Encrypted", "ParameterValue": "false"}]`,
		"deploy.json":   `["Encrypted=false"]`,
		"pipeline.json": `{"Parameters": {"Encrypted": "false"}}`,
		"other.json":    `{"Encrypted": "false"}`,
		"nested.json":   `{"Parameters": {"Encrypted": {"a": 1}}}`,
	})
	tests := []struct {
		args         string
		exit         int
		failed, open string
		usage        string
	}{
		{args: "", open: "Given Mapped"},
		{args: "--cfn-parameters Encrypted=false", exit: exitFindings, failed: "Given", open: "Mapped"},
		{args: "--cfn-parameters Encrypted=false --cfn-parameters Encrypted=true", open: "Mapped"},
		{args: "--cfn-parameters cli.json", exit: exitFindings, failed: "Given", open: "Mapped"},
		{args: "--cfn-parameters deploy.json", exit: exitFindings, failed: "Given", open: "Mapped"},
		{args: "--cfn-parameters file://pipeline.json", exit: exitFindings, failed: "Given", open: "Mapped"},
		{args: "--cfn-parameters Encrypted=true --cfn-region us-east-1", exit: exitFindings, failed: "Mapped"},
		{args: "--cfn-parameters Encrypted=true --cfn-region eu-west-1"},
		{args: "--cfn-parameters Typo=1", exit: exitUsage, usage: "parameter Typo is declared by no template here"},
		{args: "--cfn-parameters missing.json", exit: exitUsage, usage: "missing.json: file does not exist; give a file of parameters, or Key=Value"},
		{args: "--cfn-parameters other.json", exit: exitUsage, usage: "other.json: holds no parameters"},
		{args: "--cfn-parameters nested.json", exit: exitUsage, usage: "the value of parameter Encrypted is an object, not a string"},
	}
	for _, test := range tests {
		if test.exit == exitUsage {
			if exit, _, stderr := lintel(append([]string{"scan"}, strings.Fields(test.args)...)...); exit != exitUsage || !strings.Contains(stderr, test.usage) {
				t.Errorf("%s: exit %d, %s", test.args, exit, stderr)
			}
			continue
		}
		exit, s := scanJSON(t, append([]string{"--include", "undetermined"}, strings.Fields(test.args)...)...)
		got := map[string][]string{}
		for _, r := range s.Results {
			got[r.Outcome] = append(got[r.Outcome], r.Resource.Address)
		}
		if failed, open := strings.Join(got["fail"], " "), strings.Join(got["undetermined"], " "); exit != test.exit || failed != test.failed || open != test.open {
			t.Errorf("%s: exit %d, failed %s, undetermined %s\n%s", test.args, exit, failed, open, s.problems())
		}
		if s.Summary.Resources != 3 {
			t.Errorf("%s: %d resources of a mixed repository", test.args, s.Summary.Resources)
		}
	}
}

// TestTemplateSecrets: parameters with NoEcho and what holds secrets by its name reach no output, whatever way they take.
func TestTemplateSecrets(t *testing.T) {
	const canary = "CANARY"
	lay(t, map[string]string{
		"parent.yaml": `Parameters:
  Password: {Type: String, NoEcho: true, Default: ` + canary + `1, AllowedValues: [` + canary + `1, ` + canary + `2]}
  Given: {Type: String, NoEcho: true}
  Filed: {Type: String, NoEcho: "true"}
  Listed: {Type: CommaDelimitedList, NoEcho: true, Default: "` + canary + `8,` + canary + `9"}
Mappings:
  M: {a: {b: c}}
Conditions:
  Same: !Equals [!Ref Password, x]
Resources:
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUserPassword: !Ref Password
      MasterUsername: !Sub "u-${Given}"
      StorageEncrypted: !Ref Filed
      DBName: !Join ["-", [!Ref Password, !Ref Filed]]
      Port: !Select [1, !Split [",", !Ref Given]]
      Engine: !FindInMap [M, !Ref Password, !Ref Given]
      Tags: [{Key: !Base64 {Ref: Password}, Value: !ImportValue {Ref: Password}}]
      StorageType: !If [Same, !Ref Given, "{{resolve:ssm:/x}}"]
      EngineVersion: !FindInMap [M, !Ref Password, b]
      KmsKeyId: {"Fn::GetAtt": [Literal, !Ref Password]}
      OptionGroupName: {Ref: !Sub "${Password}"}
      SnapshotIdentifier: !Sub "{{resolve:ssm:${Password}}}"
  Fn::ForEach::Listed:
    - L
    - !Ref Listed
    - "Looped${L}": {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: !Ref L}}
  Elsewhere:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: !Ref Password, Parameters: {MasterPassword: ` + canary + `10}}
  Api:
    Type: AWS::Serverless::Api
    Properties: {StageName: !Ref Password, Domain: {DomainName: !Ref Password, CertificateArn: x}}
  Function:
    Type: AWS::Serverless::Function
    Properties: {AutoPublishAlias: !Ref Password, InlineCode: x}
  Literal:
    Type: AWS::RDS::DBInstance
    Properties: {MasterUserPassword: ` + canary + `3, StorageEncrypted: true}
  Instance:
    Type: AWS::EC2::Instance
    Properties:
      UserData:
        Fn::Base64: |
          echo ` + canary + `4
  Child:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: child.json
      Parameters: {Inner: ` + canary + `5}
Outputs:
  Out: {Value: !Sub "${Password}"}
`,
		"child.json": `{"Parameters": {"Inner": {"Type": "String", "NoEcho": true}}, "Resources": {"D": {"Type": "AWS::RDS::DBInstance", "Properties": {
"StorageEncrypted": {"Ref": "Inner"}, "DBName": {"Fn::Sub": "${Inner}"}, "Unknown": {"Fn::Future": {"Ref": "Inner"}}}}}}`,
		"parameters.json": `[{"ParameterKey": "Filed", "ParameterValue": "` + canary + `6"}]`,
	})
	values := []string{"--cfn-parameters", "Given=" + canary + "7", "--cfn-parameters", "parameters.json"}
	for _, command := range [][]string{
		{"scan", "--include", "passed,undetermined"}, {"scan", "-f", "json", "--include", "passed,undetermined"},
		{"scan", "-f", "sarif", "--include", "passed,undetermined"},
		{"graph"}, {"graph", "-f", "dot"}, {"graph", "-f", "mermaid"},
	} {
		exit, stdout, stderr := lintel(append(command, values...)...)
		if exit == exitUsage || !strings.Contains(stdout, "Database") {
			t.Errorf("%q: exit %d, %s", command, exit, stderr)
		}
		for line := range strings.Lines(stdout + stderr) {
			if strings.Contains(line, canary) {
				t.Errorf("%q: %s", command, line)
			}
		}
	}
}

// TestConstructs: what the AWS CDK wrote is shown with the path of its construct.
func TestConstructs(t *testing.T) {
	lay(t, map[string]string{"cdk.out/S.template.json": `{"Resources": {"Db": {"Type": "AWS::RDS::DBInstance", "Properties": {"StorageEncrypted": false},
"Metadata": {"aws:cdk:path": "App/Db/Resource"}}}}`})
	for format, want := range map[string]string{
		"text": "Db (App/Db/Resource)", "sarif": "Db (App/Db/Resource): StorageEncrypted", "json": `"construct":"App/Db/Resource"`,
	} {
		if _, stdout, stderr := lintel("scan", "-f", format); !strings.Contains(stdout, want) {
			t.Errorf("%s lacks %s\n%s%s", format, want, stdout, stderr)
		}
	}
}
