package edge

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

// listener says how a platform writes what a load balancer or a gateway listens to.
type listener struct {
	balancer  string       // the argument that names the load balancer; empty if the listener is a block of it
	keys      []string     // the attributes that it can be named by
	protocol  string       // the argument for the protocol
	plain     []string     // its values for HTTP without TLS
	encrypted []string     // its values for what is carried over TLS
	redirects expect.Judge // wants everything that comes over plain HTTP to be sent to HTTPS; nil if the service cannot
}

// speaks tells whether a listener takes plain HTTP, and whether it takes what is carried over TLS.
func (l listener) speaks(in *analyzer.Inspection, r *graph.Resource) (protocol graph.Value, plain, encrypted graph.Tri) {
	v := r.Get(l.protocol)
	if v.IsAbsent() && r.Root.Dialect != graph.CloudFormation {
		return v, isApplication(in, r.Get(l.balancer)), graph.No
	}
	return v, v.IsFold(l.plain...), v.IsFold(l.encrypted...)
}

// isApplication tells whether a load balancer of AWS is one whose listeners speak HTTP if they do not say what. Those of the
// gateway kind have no protocol. A template without one is refused for all others.
func isApplication(in *analyzer.Inspection, v graph.Value) graph.Tri {
	balancer := in.Root.Target(v, "aws_lb", "aws_alb")
	if balancer == nil {
		return graph.Undetermined
	}
	kind := balancer.Get("load_balancer_type")
	return kind.Is("application").Or(graph.TriOf(kind.IsAbsent()))
}

// judgePlain judges a listener for plain HTTP: it is to redirect to HTTPS.
func (l listener) judgePlain(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	v := r.Get(l.protocol)
	if l.redirects == nil {
		return analyzer.Fail(l.protocol, v, "%s is %s, want HTTPS", l.protocol, expect.Shown(v))
	}
	verdict := l.redirects(in, r)
	if verdict.Outcome != analyzer.Failed {
		return verdict
	}
	failed := analyzer.Fail(l.protocol, v, "%s is %s, and it does not redirect to HTTPS", l.protocol, expect.Shown(v))
	return failed.Remedied("%s", verdict.Defects[0].Remedy).Resting(verdict.Defects[0].With...)
}

// unknown is the verdict if the protocol is not known.
func (l listener) unknown(r *graph.Resource, v graph.Value) analyzer.Verdict {
	if v.IsAbsent() {
		cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the load balancer, which decides the protocol", At: r.Get(l.balancer).At()}
		return analyzer.UnsureBecause(cause, l.protocol, v, "%s is not set", l.protocol)
	}
	return analyzer.Unsure(l.protocol, v, "%s is not known", l.protocol)
}

// listeners are the listeners that are resources of their own, by their type.
var listeners = map[string]listener{
	"huaweicloud_elb_listener":              huaweiDedicated,
	"huaweicloud_lb_listener":               huaweiShared,
	"huaweicloud_lb_listener_v2":            huaweiShared,
	"aws_lb_listener":                       awsListener,
	"aws_alb_listener":                      awsListener,
	"AWS::ElasticLoadBalancingV2::Listener": templateListener,
	"alicloud_slb_listener":                 alibabaClassic,
	"alicloud_alb_listener":                 alibabaApplication,
	"alicloud_nlb_listener":                 alibabaNetwork,
	"tencentcloud_clb_listener":             tencentListener,
	"tencentcloud_gaap_layer7_listener":     tencentAccelerated,
}

var (
	huaweiDedicated = listener{
		balancer: "loadbalancer_id", keys: []string{"id"}, protocol: "protocol",
		plain: []string{"HTTP"}, encrypted: []string{"HTTPS", "TLS", "QUIC"},
		redirects: expect.Companion{
			Types: []string{"huaweicloud_elb_l7policy"}, Path: "listener_id", Keys: []string{"id"},
			Passes: expect.OneOf("action", "REDIRECT_TO_LISTENER").Or(
				expect.OneOf("action", "REDIRECT_TO_URL").And(expect.OneOf("redirect_url_config.protocol", "HTTPS"))),
		}.Remedied(`add a huaweicloud_elb_l7policy with action = "REDIRECT_TO_LISTENER" that sends it to an HTTPS listener`),
	}
	huaweiShared = listener{
		balancer: "loadbalancer_id", keys: []string{"id"}, protocol: "protocol",
		plain: []string{"HTTP"}, encrypted: []string{"TERMINATED_HTTPS"},
		redirects: expect.Companion{
			Types: []string{"huaweicloud_lb_l7policy", "huaweicloud_lb_l7policy_v2"}, Path: "listener_id", Keys: []string{"id"},
			Passes: expect.OneOf("action", "REDIRECT_TO_LISTENER"),
		}.Remedied(`add a huaweicloud_lb_l7policy with action = "REDIRECT_TO_LISTENER" that sends it to an HTTPS listener`),
	}
	awsListener = listener{
		balancer: "load_balancer_arn", keys: []string{"arn", "id"}, protocol: "protocol",
		plain: []string{"HTTP"}, encrypted: []string{"HTTPS", "TLS", "QUIC"},
		redirects: expect.OneOf("default_action.redirect.protocol", "HTTPS").
			Remedied(`make its default_action a redirect with protocol = "HTTPS" and port = "443"`),
	}
	templateListener = listener{
		balancer: "LoadBalancerArn", keys: []string{"LoadBalancerArn"}, protocol: "Protocol",
		plain: []string{"HTTP"}, encrypted: []string{"HTTPS", "TLS", "QUIC"},
		redirects: expect.OneOf("DefaultActions.RedirectConfig.Protocol", "HTTPS").
			Remedied("make its default action a redirect with Protocol: HTTPS and Port: 443"),
	}
	alibabaClassic = listener{
		balancer: "load_balancer_id", keys: []string{"id"}, protocol: "protocol",
		plain: []string{"http"}, encrypted: []string{"https"},
		redirects: expect.OneOf("listener_forward", "on").
			Remedied(`set listener_forward = "on", and forward_port to the port of an https listener; this creates the listener anew`),
	}
	alibabaApplication = listener{
		balancer: "load_balancer_id", keys: []string{"id"}, protocol: "listener_protocol",
		plain: []string{"HTTP"}, encrypted: []string{"HTTPS", "QUIC"},
		redirects: expect.Companion{
			Types: []string{"alicloud_alb_rule"}, Path: "listener_id", Keys: []string{"id"},
			Passes: expect.Judge(alibabaRedirect),
		}.Remedied(`add an alicloud_alb_rule with a Redirect action and protocol = "HTTPS" for it`),
	}
	alibabaNetwork = listener{
		balancer: "load_balancer_id", keys: []string{"id"}, protocol: "listener_protocol",
		encrypted: []string{"TCPSSL"},
	}
	tencentListener = listener{
		balancer: "clb_id", keys: []string{"id"}, protocol: "protocol",
		plain: []string{"HTTP"}, encrypted: []string{"HTTPS", "TCP_SSL", "QUIC"},
		redirects: expect.Companion{
			Types: []string{"tencentcloud_clb_redirection"}, Path: "source_listener_id", Keys: []string{"id", "listener_id"},
		}.Remedied("add a tencentcloud_clb_redirection from it to an HTTPS listener for each of its rules"),
	}
	tencentAccelerated = listener{protocol: "protocol", plain: []string{"HTTP"}, encrypted: []string{"HTTPS"}}
)

// alibabaRedirect wants one of the actions of a rule to be a redirect to HTTPS; the others may set headers.
func alibabaRedirect(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	const path = "rule_actions.redirect_config.protocol"
	protocols, answer := r.All(path), graph.No
	for _, v := range protocols {
		answer = answer.Or(v.Is("HTTPS").And(v.Exists()))
	}
	return analyzer.Decide(answer, path, protocols[0], "none of its actions is a redirect to HTTPS")
}
