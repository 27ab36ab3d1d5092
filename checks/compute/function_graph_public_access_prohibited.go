package compute

import (
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

var _ = add(analyzer.Check{
	ID: "function-graph-public-access-prohibited",
	Title: language.Text{
		En:   "functions are kept off public networks",
		Hans: "函数不暴露于公网",
		Hant: "函數不曝露於公共網絡",
	},
	Severity: analyzer.High,
	Rationale: "A function that can reach the Internet can carry data out unseen; one that anybody can call runs, and is paid for, at anybody's wish. The " +
		"rules of the vendors look at one side or the other, and each result says which.",
	Remedy: "switch the function's access to public networks off, and let only known callers invoke it",
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiFunctions.Types(),
			Decides: analyzer.Full,
			Definition: "Huawei Config function-graph-public-access-prohibited: a function whose outbound access to public networks is on, which is the default, is " +
				"non-compliant. So is a trigger that lets anybody call a function through API Gateway",
			Limits: "functions in a VPC that leave the switch to the service",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_0594.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/fgs_function",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/fgs_trigger",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/fgs_function_trigger",
				"https://support.huaweicloud.com/intl/en-us/api-functiongraph/functiongraph_06_0122.html",
			},
			Judge: huaweiFunctions.Judge,
		},
		{
			Name:    analyzer.AWS,
			Types:   awsFunctions.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config lambda-function-public-access-prohibited: a function is non-compliant if its policy lets anybody invoke it (inbound), or Amazon S3 without naming " +
				"an account. So is a function URL without authentication",
			Limits: "outbound access",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/lambda-function-public-access-prohibited.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_permission",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function_url",
			},
			Judge: awsFunctions.Judge,
		},
		{
			Name:    analyzer.CloudFormation,
			Types:   cfnFunctions.Types(),
			Decides: analyzer.Full,
			Definition: "AWS Config lambda-function-public-access-prohibited: a function is non-compliant if its policy lets anybody invoke it (inbound), or Amazon S3 without naming " +
				"an account. So is a function URL without authentication",
			Limits: "outbound access",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/lambda-function-public-access-prohibited.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html",
			},
			Judge: cfnFunctions.Judge,
		},
		{
			Name:    analyzer.Alibaba,
			Types:   alibabaFunctions.Types(),
			Decides: analyzer.Full,
			Definition: "Alibaba Cloud Config fc-service-internet-access-disable: outbound access to the Internet, which is on by default, is non-compliant; and " +
				"fc-trigger-http-not-anonymous: so is an HTTP trigger (inbound) without authentication",
			References: []string{
				"https://www.alibabacloud.com/help/en/cloud-config/latest/fc-service-internet-access-disable",
				"https://www.alibabacloud.com/help/en/cloud-config/latest/fc-trigger-http-not-anonymous",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/fcv3_function",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/fcv3_trigger",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/fc_service",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/fc_trigger",
			},
			Judge: alibabaFunctions.Judge,
		},
		{
			Name:    analyzer.Tencent,
			Types:   tencentFunctions.Types(),
			Decides: analyzer.Full,
			Definition: "as on Huawei Cloud: a function whose outbound access to public networks is on is non-compliant; it can be off only in a VPC. So is a trigger (inbound) that lets " +
				"anybody on the Internet call a function",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/scf_function",
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/scf_trigger",
				"https://www.tencentcloud.com/document/product/583/34880",
			},
			Judge: tencentFunctions.Judge,
		},
	},
})

// outbound and inbound say in a verdict which side of public access it is about.
func outbound(j expect.Judge) expect.Judge { return about("outbound: ", j) }
func inbound(j expect.Judge) expect.Judge  { return about("inbound: ", j) }

func about(side string, j expect.Judge) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := j(in, r)
		for i := range verdict.Defects {
			verdict.Defects[i].Message.Format = side + verdict.Defects[i].Message.Format
		}
		verdict.Evidence.Message.Format = side + verdict.Evidence.Message.Format
		return verdict
	}
}

var huaweiFunctions = expect.ByType{
	"huaweicloud_fgs_function":    outbound(judgeHuaweiFunction),
	"huaweicloud_fgs_function_v2": outbound(judgeHuaweiFunction),
	"huaweicloud_fgs_trigger": inbound(notNone("apig.security_authentication", "IAM or APP").
		Remedied(`set security_authentication to "IAM" or "APP" in the apig block; this creates the trigger anew`).
		Unless(expect.Unset("apig"))),
	"huaweicloud_fgs_function_trigger": inbound(expect.Judge(judgeHuaweiTrigger).
		Unless(expect.NoneOf("type", "APIG", "DEDICATEDGATEWAY"))),
}

// notNone wants callers to be authenticated, which they are if nothing is set.
func notNone(path, want string) expect.Judge {
	return expect.Value(path, want, func(v graph.Value) graph.Tri { return v.Is("NONE").Not() })
}

// judgeHuaweiFunction wants the switch for public access to be off. Without a VPC its default is on; with one, the function
// leaves through the VPC, and the switch is where the service has put it.
func judgeHuaweiFunction(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const path = "network_controller.disable_public_network"
	if controller := r.Get("network_controller"); controller.IsSet() == graph.No {
		vpc := r.Get("vpc_id")
		if vpc.IsSet() == graph.No {
			return analyzer.Fail(path, controller, "%s is not set and the function is in no VPC, so it can reach public networks", path).
				Remedied("set vpc_id and network_id, and disable_public_network = true in a network_controller block")
		}
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service decides over public access of a function in a VPC"}
		return analyzer.UnsureBecause(cause, path, controller, "%s is not set, and the function is in a VPC", path)
	}
	return expect.True(path).Remedied("set disable_public_network = true in the network_controller block")(in, r)
}

// judgeHuaweiTrigger judges a trigger of API Gateway, which is described by a JSON document.
func judgeHuaweiTrigger(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	data := r.Get("event_data")
	auth := inDocument(data, "auth")
	return otherThan(auth, "NONE", "event_data", "auth").Remedied(`set auth to "IAM" or "APP" in event_data`)
}

// inDocument is what a JSON document has at a path; unknown if the document cannot be read.
func inDocument(document graph.Value, path string) graph.Value {
	parsed, ok := graph.Document(document)
	switch {
	case ok:
		return parsed.Get(path)
	case document.IsKnown():
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the text is no JSON document"}
		return graph.NewUnknown(graph.Meta{At: document.At(), Trace: graph.Traced{From: graph.Origin{Op: graph.OpOpaque, Cause: cause}}})
	}
	return document
}

// otherThan wants a field of a document to be written, and to be other than a text.
func otherThan(v graph.Value, text, path, field string) analyzer.Verdict {
	if v.IsAbsent() {
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service chooses what " + field + " is"}
		return analyzer.UnsureBecause(cause, path, v, "%s has no %s", path, field)
	}
	switch v.IsFold(text) {
	case graph.Yes:
		return analyzer.Fail(path, v, "%s is %s in %s, so anybody can call the function", field, v, path)
	case graph.No:
		return analyzer.Pass(path, v, "%s is %s in %s", field, v, path)
	}
	return analyzer.Unsure(path, v, "%s in %s is not known", field, path)
}

var awsFunctions = expect.ByType{
	"aws_lambda_permission": inbound(permission{
		principal: "principal", account: "source_account", arn: "source_arn", organization: "principal_org_id",
	}.judge),
	"aws_lambda_function_url": inbound(notNone("authorization_type", "AWS_IAM").
		Remedied(`set authorization_type = "AWS_IAM"`)),
}

var cfnFunctions = expect.ByType{
	"AWS::Lambda::Permission": inbound(permission{
		principal: "Principal", account: "SourceAccount", arn: "SourceArn", organization: "PrincipalOrgID", url: "AWS::Lambda::Url",
	}.judge),
	"AWS::Lambda::Url": inbound(notNone("AuthType", "AWS_IAM").Remedied("set AuthType: AWS_IAM")),
}

// permission names the arguments of a statement in the policy of a function.
type permission struct {
	principal    string
	account      string
	arn          string
	organization string
	url          string // the type of a function URL that stands at the same place if AWS SAM makes both
}

// judge wants the statement to name who may invoke the function: an account, an organization, or a source by its ARN. A bucket's
// ARN does not name its account, so for Amazon S3 it is not enough. What AWS SAM makes of a function URL is judged as the URL.
func (p permission) judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	for url := range in.Root.OfType(p.url) {
		if url.At == r.At {
			return analyzer.Skip()
		}
	}
	who := r.Get(p.principal)
	public, storage := invoker(who)
	named := fixed(r.Get(p.account)).Or(fixed(r.Get(p.organization)))
	sourced := named.Or(facet.Particular(r.Get(p.arn)))
	switch {
	case public == graph.Yes && sourced == graph.No:
		return analyzer.Fail(p.principal, who, "%s is %s, so anybody can invoke the function", p.principal, who).
			Remedied("name an account or a service as %s, or restrict it with %s or %s", p.principal, p.account, p.arn)
	case storage == graph.Yes && named == graph.No:
		return analyzer.Fail(p.account, r.Get(p.account), "%s is not set, so a bucket of any account can invoke the function", p.account).
			Remedied("set %s to the id of the bucket's account", p.account)
	case public == graph.Yes && sourced == graph.Undetermined:
		return unsureOf(r, p.arn, p.account, p.organization)
	case storage == graph.Yes && named == graph.Undetermined:
		return unsureOf(r, p.account, p.organization)
	case (public == graph.Undetermined || storage == graph.Undetermined) && named != graph.Yes:
		return analyzer.Unsure(p.principal, who, "%s is not known", p.principal)
	}
	if public == graph.Yes {
		return analyzer.Pass(p.principal, who, "%s is %s, but not from anywhere", p.principal, who)
	}
	return analyzer.Pass(p.principal, who, "%s is not anybody", p.principal)
}

// unsureOf says that one of some arguments is not known.
func unsureOf(r *graph.Resource, paths ...string) analyzer.Verdict {
	open := paths[0]
	for _, path := range paths {
		if r.Get(path).IsUnknown() {
			open = path
			break
		}
	}
	return analyzer.Unsure(open, r.Get(open), "%s is not known", open)
}

// invoker tells whether a principal is anybody, and whether it is Amazon S3.
func invoker(principal graph.Value) (anybody, storage graph.Tri) {
	const filled = "?" // stands for what is not written out
	text, ok := principal.Text()
	switch o := principal.Origin(); {
	case ok || principal.IsAbsent():
	case o.Op != graph.OpTemplate && facet.FilledIn(principal):
		return graph.No, graph.No // an ARN or an account
	case o.Op == graph.OpTemplate:
		for _, part := range o.Operands {
			written, ok := part.Text()
			if !ok {
				written = filled
			}
			text += written
		}
	default:
		return graph.Undetermined, graph.Undetermined
	}
	storage = graph.TriOf(strings.HasPrefix(text, "s3."))
	if strings.HasPrefix(text, filled) {
		storage = graph.Undetermined
	}
	return graph.TriOf(text == "" || strings.Contains(text, "*")), storage
}

// fixed tells whether a condition is set to something without wildcards.
func fixed(v graph.Value) graph.Tri {
	if v.IsUnknown() && facet.FilledIn(v) {
		return graph.Yes
	}
	if text, ok := v.Text(); ok && strings.Contains(text, "*") {
		return graph.No
	}
	return v.IsSet()
}

var alibabaFunctions = expect.ByType{
	"alicloud_fcv3_function": outbound(expect.False("internet_access").Remedied("set internet_access = false")),
	"alicloud_fc_service":    outbound(expect.False("internet_access").Remedied("set internet_access = false")),
	"alicloud_fcv3_trigger": inbound(alibabaTrigger("trigger_config").
		Unless(expect.NoneOf("trigger_type", "http"))),
	"alicloud_fc_trigger": inbound(alibabaTrigger("config").
		Unless(expect.NoneOf("type", "http"))),
}

// alibabaTrigger judges an HTTP trigger, which is described by a JSON document.
func alibabaTrigger(path string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		auth := inDocument(r.Get(path), "authType")
		return otherThan(auth, "anonymous", path, "authType").Remedied(`set authType to "function" in %s`, path)
	}
}

var tencentFunctions = expect.ByType{
	"tencentcloud_scf_function": outbound(judgeTencentFunction).And(inbound(judgeTencentTriggers)),
	"tencentcloud_scf_trigger": inbound(func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		return tencentTrigger(r.Get("type"), r.Get("trigger_desc"), "trigger_desc")
	}).Unless(expect.OneOf("enable", "CLOSE")),
}

// judgeTencentFunction wants public access to be off, which it can be in a VPC only.
func judgeTencentFunction(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	if vpc := r.Get("vpc_id"); vpc.IsSet() == graph.No {
		return analyzer.Fail("vpc_id", vpc, "the function is in no VPC, where access to public networks cannot be switched off").
			Remedied("set vpc_id and subnet_id, and leave enable_public_net = false")
	}
	return expect.NotTrue("enable_public_net").Remedied("set enable_public_net = false").
		And(expect.Set("vpc_id"))(in, r)
}

// judgeTencentTriggers judges the triggers that a function lists itself.
func judgeTencentTriggers(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	verdict := analyzer.Skip()
	listed := r.Get("triggers")
	if listed.IsUnknown() {
		return analyzer.Unsure("triggers", listed, "triggers is not known")
	}
	if listed.IsAbsent() {
		return verdict
	}
	for _, trigger := range listed.List() {
		verdict = verdict.And(tencentTrigger(trigger.Get("type"), trigger.Get("trigger_desc"), "triggers.trigger_desc"))
	}
	return verdict
}

// tencentTrigger judges a trigger by its type and the JSON document that describes it. A function URL may be reached from within
// only; an API wants authentication or does not.
func tencentTrigger(kind, document graph.Value, path string) analyzer.Verdict {
	url, api := kind.Is("http"), kind.Is("apigw")
	switch {
	case url == graph.Yes:
		extranet := inDocument(document, "NetConfig.EnableExtranet")
		if extranet.IsFalse() == graph.Yes {
			return analyzer.Pass(path, extranet, "NetConfig.EnableExtranet is false in %s", path)
		}
		verdict := otherThan(inDocument(document, "AuthType"), "NONE", path, "AuthType").
			Remedied(`set AuthType to "CAM", or NetConfig.EnableExtranet to false, in %s`, path)
		if verdict.Outcome == analyzer.Failed && extranet.IsTrue() != graph.Yes {
			if extranet.IsAbsent() {
				cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the service chooses what NetConfig.EnableExtranet is"}
				return analyzer.UnsureBecause(cause, path, extranet, "%s has no NetConfig.EnableExtranet", path)
			}
			return analyzer.Unsure(path, extranet, "NetConfig.EnableExtranet in %s is not known", path)
		}
		return verdict
	case api == graph.Yes:
		return otherThan(inDocument(document, "api.authRequired"), "FALSE", path, "api.authRequired").
			Remedied(`set api.authRequired to "TRUE" in %s`, path)
	case url == graph.Undetermined || api == graph.Undetermined:
		return analyzer.Unsure(path, kind, "the type of a trigger is not known")
	}
	return analyzer.Skip()
}
