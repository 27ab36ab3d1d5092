package cloudformation

import (
	"crypto/sha1"
	_ "embed"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// sam turns the resources of the AWS Serverless Application Model into those of CloudFormation, as the macro
// AWS::Serverless does before a deployment. What is made stands where the user wrote what it is made from.
//
// Logical ids are those of the macro, without the hash that some of them end with: those of versions, deployments and layers.
// Connectors, GraphQL and WebSocket APIs and capacity providers stay what they are, and are named as not read.
type sam struct {
	s          *stack
	globals    *node
	conditions []field // that are added
	made       []field
	apis       map[string]*implicitAPI
}

// serverless returns the resources as AWS SAM makes them, and adds to the conditions.
func (s *stack) serverless(root *node, resources []field) []field {
	if !slices.ContainsFunc(resources, func(f field) bool { return strings.HasPrefix(f.value.string("Type"), "AWS::Serverless::") }) {
		return resources
	}
	m := &sam{s: s, globals: root.value("Globals"), apis: map[string]*implicitAPI{}}
	for i := range resources {
		m.collectAPIs(&resources[i])
	}
	for _, f := range m.implicitAPIs() {
		m.resource(f)
	}
	for _, f := range resources {
		m.resource(f)
	}
	if m.conditions != nil {
		s.conditions = sectionOf(slices.Concat(s.conditions.list, m.conditions))
	}
	return m.unique()
}

// unique are the resources that were made. Where one has the id of another that the user wrote, that is the one.
func (m *sam) unique() []field {
	seen := map[string]bool{}
	kept := m.made[:0]
	for _, f := range m.made {
		if !seen[f.name] {
			seen[f.name] = true
			kept = append(kept, f)
		}
	}
	return kept
}

// resource adds what a resource is turned into.
func (m *sam) resource(f field) {
	if f.value.kind != object || !m.s.spend(1) {
		m.made = append(m.made, f)
		return
	}
	typ := f.value.string("Type")
	kind, ok := strings.CutPrefix(typ, "AWS::Serverless::")
	if !ok {
		m.made = append(m.made, f)
		return
	}
	m.s.generated[f.name] = f.name
	r := &samResource{sam: m, id: f.name, written: f, properties: m.merged(kind, f.value.value("Properties"))}
	switch kind {
	case "Function":
		r.function()
	case "Api":
		r.api()
	case "HttpApi":
		r.httpAPI()
	case "SimpleTable":
		r.table()
	case "StateMachine":
		r.stateMachine()
	case "LayerVersion":
		r.layer()
	case "Application":
		r.application()
	default:
		m.made = append(m.made, f)
		m.s.addNotRead(&f, typ)
		m.s.warnf(f.nameAt(), "what AWS SAM makes of %s is not checked", typ)
	}
}

// merged are the properties of a resource with what the section Globals says for its kind.
func (m *sam) merged(kind string, properties *node) *node {
	globals := m.globals.value(kind)
	switch {
	case globals == nil || globals.kind != object:
		return properties
	case properties == nil || properties.kind != object:
		return globals
	}
	n := m.merge(globals, properties)
	return &n
}

// merge is what the globals make of a value: objects are merged and lists put together, anything else overrides them.
func (m *sam) merge(globals, own *node) node {
	plain := func(n *node) bool { return n.kind == object && n.function() == nil }
	out := *own
	switch {
	case !m.s.spend(len(globals.fields())):
	case globals.kind == list && own.kind == list:
		out.hold(list, slices.Concat(globals.fields(), own.fields()))
	case plain(globals) && plain(own):
		fields := slices.Clone(own.fields())
		for i := range globals.fields() {
			f := &globals.fields()[i]
			at := slices.IndexFunc(fields, func(o field) bool { return o.name == f.name })
			if at < 0 {
				fields = append(fields, *f)
			} else {
				fields[at].value = m.merge(&f.value, &fields[at].value)
			}
		}
		out.hold(object, fields)
	}
	return out
}

// samResource is a resource of AWS SAM.
type samResource struct {
	*sam
	id         string
	written    field
	properties *node // with the globals
}

// has reports whether a property is written, and not as nothing.
func (r *samResource) has(name string) bool {
	v := r.properties.value(name)
	return v != nil && v.kind != null && !isNoValue(v)
}

// taken are the properties of the given names, as they are written. `Old=New` gives one another name.
func (r *samResource) taken(names ...string) []field {
	var fields []field
	for _, name := range names {
		old, renamed, ok := strings.Cut(name, "=")
		if f := r.properties.get(old); f != nil {
			taken := *f
			if ok {
				taken.name = renamed
			}
			fields = append(fields, taken)
		}
	}
	return fields
}

// add makes the resource itself.
func (r *samResource) add(typ string, properties ...field) {
	fields := []field{r.named("Type", r.text(typ))}
	for _, name := range []string{"Condition", "DependsOn", "Metadata", "DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy", "CreationPolicy"} {
		if f := r.written.value.get(name); f != nil {
			fields = append(fields, *f)
		}
	}
	made := r.written
	made.value.hold(object, append(fields, r.named("Properties", r.object(properties...))))
	r.made = append(r.made, made)
}

// attach makes a resource that goes with it, on the same condition.
func (r *samResource) attach(id, typ string, properties ...field) {
	fields := []field{r.named("Type", r.text(typ))}
	for _, name := range []string{"Condition", "DeletionPolicy", "UpdateReplacePolicy"} {
		if f := r.written.value.get(name); f != nil {
			fields = append(fields, *f)
		}
	}
	made := r.written
	made.name = id
	made.value.hold(object, append(fields, r.named("Properties", r.object(properties...))))
	r.made = append(r.made, made)
}

// at returns the resource with what is made from now on standing at an entry of it.
func (r *samResource) at(f *field) *samResource {
	there := *r
	there.written.nameStart, there.written.nameEnd = f.nameStart, f.nameEnd
	there.written.value.file, there.written.value.start, there.written.value.end = f.value.file, f.value.start, f.value.end
	return &there
}

// What is made has no place of its own: it stands where the name of what it is made from does.

func (r *samResource) node() node {
	return node{file: r.written.value.file, start: r.written.nameStart, end: r.written.nameEnd}
}

func (r *samResource) named(name string, v node) field {
	if v.file == r.written.value.file && (v.start == r.written.nameStart || v.start == r.written.value.start) {
		return field{name: name, nameStart: r.written.nameStart, nameEnd: r.written.nameEnd, value: v}
	}
	return field{name: name, nameStart: v.start, nameEnd: v.start, value: v} // what the user wrote stays where it is
}

func (r *samResource) text(s string) node {
	n := r.node()
	n.be(text, s)
	return n
}

func (r *samResource) truth(s string) node {
	n := r.node()
	n.be(boolean, s)
	return n
}

func (r *samResource) opaque(why string) node {
	n := r.node()
	n.be(opaque, why)
	return n
}

func (r *samResource) object(fields ...field) node {
	n := r.node()
	n.hold(object, fields)
	return n
}

func (r *samResource) list(values ...node) node {
	n := r.node()
	fields := make([]field, len(values))
	for i, v := range values {
		fields[i].value = v
	}
	n.hold(list, fields)
	return n
}

func (r *samResource) call(function string, arg node) node { return r.object(r.named(function, arg)) }
func (r *samResource) ref(id string) node                  { return r.call("Ref", r.text(id)) }
func (r *samResource) sub(pattern string) node             { return r.call("Fn::Sub", r.text(pattern)) }

func (r *samResource) getAtt(id, attribute string) node {
	return r.call("Fn::GetAtt", r.list(r.text(id), r.text(attribute)))
}

// isNoValue reports whether a value is written as AWS::NoValue.
func isNoValue(n *node) bool {
	f := n.function()
	return f != nil && f.name == "Ref" && f.value.text() == "AWS::NoValue"
}

// tags turns an object of tags into a list.
func (r *samResource) tags() []field {
	f := r.properties.get("Tags")
	if f == nil {
		return nil
	}
	made := *f
	if f.value.kind == object && f.value.function() == nil {
		var entries []field
		for _, tag := range f.value.fields() {
			key := node{file: tag.value.file, start: tag.nameStart, end: tag.nameEnd}
			key.be(text, tag.name)
			entry := node{file: tag.value.file, start: tag.nameStart, end: tag.value.end}
			entry.hold(object, []field{{name: "Key", value: key}, {name: "Value", value: tag.value}})
			entries = append(entries, field{value: entry})
		}
		made.value.hold(list, entries)
	}
	return []field{made}
}

func (r *samResource) table() {
	key := r.properties.value("PrimaryKey")
	name, typ := r.text("id"), r.text("S")
	if v := key.value("Name"); v != nil {
		name = *v
	}
	if v := key.value("Type"); v != nil {
		typ = *v
		if short, ok := map[string]string{"String": "S", "Number": "N", "Binary": "B"}[v.text()]; ok {
			typ.be(text, short)
		}
	}
	properties := []field{
		r.named("AttributeDefinitions", r.list(r.object(r.named("AttributeName", name), r.named("AttributeType", typ)))),
		r.named("KeySchema", r.list(r.object(r.named("AttributeName", name), r.named("KeyType", r.text("HASH"))))),
	}
	if !r.has("ProvisionedThroughput") {
		properties = append(properties, r.named("BillingMode", r.text("PAY_PER_REQUEST")))
	}
	properties = append(properties, r.taken("TableName", "ProvisionedThroughput", "SSESpecification", "PointInTimeRecoverySpecification")...)
	r.add("AWS::DynamoDB::Table", append(properties, r.tags()...)...)
}

func (r *samResource) layer() {
	properties := r.taken("LayerName", "Description", "ContentUri=Content", "CompatibleArchitectures", "CompatibleRuntimes", "LicenseInfo")
	r.add("AWS::Lambda::LayerVersion", properties...)
}

func (r *samResource) application() {
	properties := r.taken("Location=TemplateURL", "Parameters", "NotificationARNs", "TimeoutInMinutes")
	r.add("AWS::CloudFormation::Stack", append(properties, r.tags()...)...)
}

func (r *samResource) stateMachine() {
	properties := r.taken("Name=StateMachineName", "Type=StateMachineType", "DefinitionUri=DefinitionS3Location", "DefinitionSubstitutions",
		"Logging=LoggingConfiguration", "Tracing=TracingConfiguration", "EncryptionConfiguration")
	if f := r.properties.get("Definition"); f != nil {
		definition := *f
		definition.name = "DefinitionString"
		definition.value = r.at(f).opaque("AWS SAM makes it from the definition")
		properties = append(properties, definition)
	}
	properties = append(properties, r.role("states", nil)...)
	r.add("AWS::StepFunctions::StateMachine", append(properties, r.tags()...)...)
	if f := r.properties.get("AutoPublishAlias"); f != nil {
		there := r.at(f)
		there.attach(r.id+"Version", "AWS::StepFunctions::StateMachineVersion", there.named("StateMachineArn", there.ref(r.id)))
		there.attach(r.id+"Alias"+alphanumeric(r.known(&f.value)), "AWS::StepFunctions::StateMachineAlias", there.named("Name", f.value))
	}
	r.stateMachineEvents()
}

// role is the property that holds the resource's role, RoleArn or that of the same name as here. If the user gives none, one is
// made, with the managed policies that AWS SAM adds by itself.
func (r *samResource) role(service string, managed []string) []field {
	property := "Role"
	if service == "states" {
		property = "RoleArn"
	}
	id := r.id + "Role"
	own := r.getAtt(id, "Arn")
	there := r
	condition := ""
	if f := r.properties.get("Role"); f != nil && r.has("Role") {
		given := *f
		given.name = property
		choice := f.value.function()
		if choice == nil || choice.name != "Fn::If" || len(choice.value.fields()) != 3 {
			return []field{given}
		}
		// A role that is chosen against nothing is made on the condition that nothing is chosen.
		arms := slices.Clone(choice.value.fields())
		switch name := arms[0].value.text(); {
		case isNoValue(&arms[1].value) && isNoValue(&arms[2].value):
			given.value = own
		case isNoValue(&arms[1].value):
			condition, arms[1].value = name, own
		case isNoValue(&arms[2].value):
			condition, arms[2].value = r.negated(name), own
		default:
			return []field{given}
		}
		if condition != "" {
			called := *choice
			called.value.hold(list, arms)
			given.value.hold(object, []field{called})
		}
		there = r.at(f)
		r.addRole(there, id, service, managed, condition)
		return []field{given}
	}
	r.addRole(there, id, service, managed, condition)
	return []field{r.named(property, own)}
}

// negated is the name of a condition that is added as the negation of another.
func (r *samResource) negated(name string) string {
	negation := r.call("Fn::Not", r.list(r.call("Condition", r.text(name))))
	r.conditions = append(r.conditions, r.named("NOT"+name, negation))
	return "NOT" + name
}

func (r *samResource) addRole(there *samResource, id, service string, managed []string, condition string) {
	assume := r.statement(r.named("Action", r.list(r.text("sts:AssumeRole"))),
		r.named("Principal", r.object(r.named("Service", r.list(r.text(service+".amazonaws.com"))))))
	if f := r.properties.get("AssumeRolePolicyDocument"); f != nil {
		assume = f.value
	}
	arns, documents := r.policies(id)
	for i := len(managed) - 1; i >= 0; i-- {
		arns = append([]node{r.text(r.managedARN(managed[i]))}, arns...)
	}
	properties := []field{r.named("AssumeRolePolicyDocument", assume), r.named("ManagedPolicyArns", r.list(arns...))}
	if documents != nil {
		properties = append(properties, r.named("Policies", r.list(documents...)))
	}
	if f := r.properties.get("Policies"); f != nil {
		for i := range properties[1:] {
			properties[1+i].nameStart, properties[1+i].nameEnd = f.nameStart, f.nameEnd
			properties[1+i].value.file = f.value.file
		}
	}
	properties = append(properties, r.taken("RolePath=Path", "PermissionsBoundary")...)
	there.attach(id, "AWS::IAM::Role", append(properties, r.tags()...)...)
	if condition != "" {
		made := &r.made[len(r.made)-1]
		others := slices.DeleteFunc(slices.Clone(made.value.fields()), func(f field) bool { return f.name == "Condition" })
		made.value.hold(object, append(others, r.named("Condition", r.text(condition))))
	}
}

// policies are what the property Policies says: managed policies by their ARN, and documents.
func (r *samResource) policies(role string) (arns, documents []node) {
	written := r.properties.value("Policies")
	if written == nil || written.kind == null {
		return nil, nil
	}
	entries := []field{{value: *written}}
	if written.kind == list {
		entries = written.fields()
	}
	document := func(i int, v node) node {
		made := v
		made.hold(object, []field{
			{name: "PolicyName", value: r.text(role + "Policy" + strconv.Itoa(i))}, {name: "PolicyDocument", value: v},
		})
		return made
	}
	for i := range entries {
		v := entries[i].value
		switch {
		case v.kind == text:
			v.be(text, r.managedARN(v.text()))
			arns = append(arns, v)
		case v.kind == object && v.get("Statement") != nil:
			documents = append(documents, document(i, v))
		case v.kind == object && len(v.fields()) == 1 && v.function() == nil:
			template := v
			template.hold(object, r.policyTemplate(&v.fields()[0]))
			documents = append(documents, document(i, template))
		case v.kind == object && v.function().is("Fn::If") && choosesDocument(v.function()):
			documents = append(documents, v)
		default:
			arns = append(arns, v)
		}
	}
	return arns, documents
}

// choosesDocument reports whether a choice is between policy documents, not ARNs.
func choosesDocument(choice *field) bool {
	return slices.ContainsFunc(choice.value.fields(), func(f field) bool { return f.value.kind == object && f.value.get("Statement") != nil })
}

// is reports whether a field is the call of a function.
func (f *field) is(name string) bool { return f != nil && f.name == name }

// managedARN is the ARN of a managed policy of AWS that is given by its name.
func (m *sam) managedARN(name string) string {
	if strings.HasPrefix(name, "arn:") {
		return name
	}
	partition, _ := partition(m.s.region)
	if strings.HasPrefix(name, "AWSLambda") && (strings.HasSuffix(name, "ExecutionRole") || strings.HasSuffix(name, "Role")) {
		name = "service-role/" + name
	}
	return "arn:" + partition + ":iam::aws:policy/" + name
}

// hash is what AWS SAM makes of a value to tell logical ids apart.
func (r *samResource) hash(n *node) string {
	if n == nil {
		return ""
	}
	text := r.known(n)
	if text == "" {
		text = n.compact()
	}
	sum := sha1.Sum([]byte(text))
	return hex.EncodeToString(sum[:])[:10]
}

// compact writes a node as JSON without white space and with its names in order.
func (n *node) compact() string {
	switch n.kind {
	case object, list:
		parts := make([]string, len(n.fields()))
		for i := range n.fields() {
			f := &n.fields()[i]
			if parts[i] = f.value.compact(); n.kind == object {
				parts[i] = strconv.Quote(f.name) + ":" + parts[i]
			}
		}
		if n.kind == list {
			return "[" + strings.Join(parts, ",") + "]"
		}
		slices.Sort(parts)
		return "{" + strings.Join(parts, ",") + "}"
	case text:
		return strconv.Quote(n.text())
	case null:
		return "null"
	}
	return n.text()
}

//go:embed policies.tsv
var policiesTSV string

// templateStatement is a statement of a policy template of AWS SAM.
type templateStatement struct {
	actions []string
	all     bool // on all resources; otherwise on those that the parameters name
}

var policyTemplates = sync.OnceValue(func() map[string][]templateStatement {
	templates := map[string][]templateStatement{}
	for line := range strings.Lines(policiesTSV) {
		columns := strings.Split(strings.TrimSpace(line), "\t")
		if len(columns) == 3 && !strings.HasPrefix(line, "#") {
			templates[columns[0]] = append(templates[columns[0]], templateStatement{strings.Split(columns[1], ","), columns[2] == "*"})
		}
	}
	return templates
})

// policyTemplate is the document that a policy template stands for.
func (r *samResource) policyTemplate(f *field) []field {
	there := r.at(f)
	statements, known := policyTemplates()[f.name]
	if !known {
		return []field{there.named("Statement", there.opaque("policy template "+f.name+" is not known"))}
	}
	var made []node
	for _, statement := range statements {
		var actions []node
		for _, action := range statement.actions {
			actions = append(actions, there.text(action))
		}
		resource := there.text("*")
		if !statement.all {
			resource = there.opaque("AWS SAM makes it from the parameters of the policy template")
		}
		made = append(made, there.object(
			there.named("Effect", there.text("Allow")), there.named("Action", there.list(actions...)), there.named("Resource", resource)))
	}
	return []field{there.named("Version", there.text("2012-10-17")), there.named("Statement", there.list(made...))}
}
