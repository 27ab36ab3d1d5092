package logging

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

// restStage is a stage of a REST API of AWS, with what is set for its methods.
type restStage struct {
	names    restNames
	api      graph.Value // what names the API
	settings []methodSetting
}

// methodSetting is the logging level of one method, or of all that have none of their own.
type methodSetting struct {
	method  string      // a path and a verb, as in "pets/GET"; empty for all methods
	open    graph.Cause // why the method is not known, if it is not
	perhaps graph.Cause // why it is not certain that it belongs to the stage, if it is not
	level   graph.Value
	path    string          // of the level
	in      *graph.Resource // what has the setting, if it is not the stage itself
}

// add adds the setting of a resource for a method, which is written with a slash before its verb: "pets/GET", or "*/*" for all.
func (s *restStage) add(method, level graph.Value, path string, in *graph.Resource) *methodSetting {
	setting := methodSetting{level: level, path: path, in: in}
	if text, ok := method.Text(); ok {
		slash := max(strings.LastIndex(text, "/"), 0)
		setting.method = methodName(text[:slash], text[slash:])
	} else {
		setting.open = method.Cause()
	}
	s.settings = append(s.settings, setting)
	return &s.settings[len(s.settings)-1]
}

// addParts adds a setting for a method, whose path and verb are written apart: "/pets" and "GET", or "/*" and "*" for all.
func (s *restStage) addParts(resource, verb, level graph.Value, path string) {
	setting := methodSetting{level: level, path: path}
	if level.Exists() != graph.Yes {
		setting.perhaps = level.Existing().Cause()
	}
	switch {
	case resource.IsUnknown():
		setting.open = resource.Cause()
	case verb.IsUnknown():
		setting.open = verb.Cause()
	default:
		resourceText, _ := resource.Text()
		verbText, _ := verb.Text()
		setting.method = methodName(resourceText, verbText)
	}
	s.settings = append(s.settings, setting)
}

// methodName is a method as [methodSetting] has it. In settings a slash can be written as ~1.
func methodName(path, verb string) string {
	plain := func(s string) string { return strings.Trim(strings.ReplaceAll(s, "~1", "/"), "/") }
	if path, verb = plain(path), plain(verb); verb == "*" && (path == "*" || path == "") {
		return ""
	}
	return strings.TrimPrefix(path+"/"+verb, "/")
}

// judge wants every method to log. none is the verdict if nothing is set for the stage.
func (s restStage) judge(in *analyzer.Inspection, none analyzer.Verdict, remedy string) analyzer.Verdict {
	general := slices.ContainsFunc(s.settings, func(m methodSetting) bool { return m.forAll() && m.perhaps.Kind == "" })
	verdict := analyzer.Skip()
	unset := false
	for _, m := range s.settings {
		own := m.judge(m.subject())
		switch {
		case !m.level.IsAbsent() || m.forAll():
		case general:
			cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the stage shows whether a method with settings of its own still logs as all others do", At: m.level.At()}
			own = analyzer.UnsureBecause(cause, m.path, m.level, "%s is not set %s, but for all methods", m.path, m.subject())
		case m.perhaps.Kind == "" && unset:
			continue // one setting for all methods mends them all
		case m.perhaps.Kind == "":
			unset = true
			own = own.Remedied("%s", remedy)
		}
		if m.perhaps.Kind != "" {
			if own.Outcome != analyzer.Undetermined && (own.Outcome == analyzer.Passed) == general {
				continue // it would change nothing
			}
			own = analyzer.UnsureBecause(m.perhaps, m.path, m.level, "a setting is perhaps for it")
			if m.in != nil {
				own = analyzer.UnsureBecause(m.perhaps, m.path, m.level, "%s is perhaps for it", m.in.Address).Resting(m.in)
			}
		}
		verdict = verdict.And(own)
	}
	switch {
	case verdict.Outcome == analyzer.NotApplicable:
		return none
	case verdict.Outcome != analyzer.Passed || general:
		return verdict
	}
	covered := s.covered(in, verdict.Evidence, remedy)
	if covered.Outcome == analyzer.Failed && none.Outcome == analyzer.Undetermined {
		return none // there may be a setting for all methods
	}
	return covered
}

func (m methodSetting) forAll() bool { return m.method == "" && m.open.Kind == "" }

func (m methodSetting) subject() string {
	switch {
	case m.forAll():
		return "for all methods"
	case m.method == "":
		return "for some methods"
	}
	return "for " + m.method
}

// judge judges the level alone. Not set is OFF.
func (m methodSetting) judge(subject string) analyzer.Verdict {
	answer := m.level.Is("ERROR", "INFO")
	format, args := "%s is %s "+subject, []any{m.path, expect.Shown(m.level)}
	var with []*graph.Resource
	if m.in != nil {
		format, args = "%s names it, and "+format, slices.Insert(args, 0, any(m.in.Address))
		with = append(with, m.in)
	}
	switch answer {
	case graph.Yes:
		return analyzer.Pass(m.path, m.level, format, args...).Resting(with...)
	case graph.No:
		return analyzer.Fail(m.path, m.level, format+", want ERROR or INFO", args...).Remedied("set %s to INFO or ERROR", m.path).Resting(with...)
	}
	return analyzer.Unsure(m.path, m.level, "%s is not known", m.path).Resting(with...)
}

// covered compares the methods that have a setting of their own with those of the API, since there is none for all.
func (s restStage) covered(in *analyzer.Inspection, evidence analyzer.Defect, remedy string) analyzer.Verdict {
	for _, m := range s.settings {
		if m.open.Kind != "" && m.perhaps.Kind == "" {
			return analyzer.UnsureBecause(m.open, m.path, m.level, "it is not known which methods log").Resting(evidence.With...)
		}
	}
	methods, complete := s.names.methods(in, in.Root.Target(s.api, s.names.api))
	for _, method := range methods {
		if !slices.ContainsFunc(s.settings, func(m methodSetting) bool { return m.method == method }) {
			return analyzer.Fail(evidence.Attribute, evidence.Value, "it logs only for single methods, and not for %s", method).
				Remedied("%s", remedy).Resting(evidence.With...)
		}
	}
	if complete && len(methods) > 0 {
		return analyzer.Pass(evidence.Attribute, evidence.Value, "it logs for each of its methods").Resting(evidence.With...)
	}
	cause := graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the list of the API's methods", At: s.api.At()}
	return analyzer.UnsureBecause(cause, evidence.Attribute, evidence.Value, "it logs only for single methods").Resting(evidence.With...)
}

// restNames are the resource types and arguments that make up a REST API.
type restNames struct {
	api, method, resource    string // types
	of                       string // by which a method names its API …
	keys                     []string
	at, verb                 string // … the resource it is of, and its verb
	parent, part             string // of a resource
	definition, definitionAt string // of an API that is made from a document: inline, or elsewhere
}

var (
	terraformREST = restNames{
		api: "aws_api_gateway_rest_api", method: "aws_api_gateway_method", resource: "aws_api_gateway_resource",
		of: "rest_api_id", keys: []string{"id"}, at: "resource_id", verb: "http_method", parent: "parent_id", part: "path_part",
		definition: "body",
	}
	templateREST = restNames{
		api: "AWS::ApiGateway::RestApi", method: "AWS::ApiGateway::Method", resource: "AWS::ApiGateway::Resource",
		of: "RestApiId", keys: []string{"RestApiId"}, at: "ResourceId", verb: "HttpMethod", parent: "ParentId", part: "PathPart",
		definition: "Body", definitionAt: "BodyS3Location",
	}
)

// methods are the methods of an API, named as in [methodSetting]. complete tells that there are no others.
func (n restNames) methods(in *analyzer.Inspection, api *graph.Resource) (methods []string, complete bool) {
	if api == nil {
		return nil, false
	}
	join := in.Root.PointingAt(api, n.method, n.of, n.keys...)
	complete = join.Complete()
	for _, p := range join.Found {
		path, okPath := n.pathOf(in, p.Resource.Get(n.at), 0)
		verb, okVerb := p.Resource.Get(n.verb).Text()
		if !okPath || !okVerb {
			complete = false
			continue
		}
		methods = append(methods, methodName(path, verb))
	}
	if n.definitionAt != "" && !api.Get(n.definitionAt).IsAbsent() {
		complete = false
	}
	if definition := api.Get(n.definition); !definition.IsAbsent() {
		document, ok := graph.Document(definition)
		paths := document.Get("paths")
		complete = complete && ok && paths.IsKnown()
		for path, operations := range paths.Fields() {
			for verb := range operations.Fields() {
				if name, isVerb := verbs[verb]; isVerb {
					methods = append(methods, methodName(path, name))
				}
			}
			complete = complete && operations.IsKnown()
		}
	}
	slices.Sort(methods)
	return methods, complete
}

// verbs are the keys of an OpenAPI document that stand for a method, as API Gateway calls them.
var verbs = map[string]string{
	"get": "GET", "put": "PUT", "post": "POST", "delete": "DELETE", "options": "OPTIONS", "head": "HEAD", "patch": "PATCH",
	"x-amazon-apigateway-any-method": "ANY",
}

// pathOf is the path of the resource that v means; that of the API itself is the root.
func (n restNames) pathOf(in *analyzer.Inspection, v graph.Value, depth int) (string, bool) {
	const deepest = 64
	r := in.Root.Target(v, n.resource)
	if r == nil || depth > deepest {
		return "", in.Root.Target(v, n.api) != nil
	}
	above, okAbove := n.pathOf(in, r.Get(n.parent), depth+1)
	part, okPart := r.Get(n.part).Text()
	return strings.TrimPrefix(above+"/"+part, "/"), okAbove && okPart
}
