// Package policy puts together the documents of the data sources that read nothing but their own arguments: those that make a
// policy document. The result is a document with whatever parts are not known, and a text if all are.
package policy

import (
	"cmp"
	"maps"
	"slices"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// attributes are the attributes of a data source that hold the document it makes, with the indentation of the text.
var attributes = map[string]map[string]string{
	// registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
	"aws_iam_policy_document": {"json": "  ", "minified_json": ""},
	// registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ram_policy_document
	"alicloud_ram_policy_document": {"document": "  "},
}

// Attributes are the names of the attributes that hold the document of a data source, sorted; none if it makes none.
func Attributes(typ string) []string { return slices.Sorted(maps.Keys(attributes[typ])) }

// Fields are these attributes with their values. body is the data source's arguments; the values stand where it does.
func Fields(typ string, body graph.Value) []graph.Field {
	document := graph.NewLazy(func() graph.Value {
		if typ == "aws_iam_policy_document" {
			return awsDocument(body)
		}
		return alicloudDocument(body)
	})
	var fields []graph.Field
	for _, name := range Attributes(typ) {
		fields = append(fields, graph.Field{Name: name, Value: graph.NewLazy(func() graph.Value {
			m := graph.Meta{At: body.At(), Trace: graph.Traced{From: graph.Origin{Op: graph.OpCall, Name: "jsonencode", Operands: []graph.Value{document}}}}
			if text, ok := graph.EncodeDocument(document, attributes[typ][name]); ok {
				return graph.NewString(text, m)
			}
			return graph.NewUnknown(m)
		})})
	}
	return fields
}

// awsDocument is the document of aws_iam_policy_document: the statements of the sources, then its own, then those of the
// overrides, where a statement replaces an earlier one of the same Sid.
func awsDocument(body graph.Value) graph.Value {
	version := body.Get("version")
	if version.IsAbsent() {
		version = graph.NewString("2012-10-17", graph.Meta{At: body.At()})
	}
	var statements []graph.Value
	merge := func(more []graph.Value) {
		for _, s := range more {
			sid, ok := s.Get("Sid").Text()
			i := slices.IndexFunc(statements, func(have graph.Value) bool {
				text, _ := have.Get("Sid").Text()
				return ok && sid != "" && text == sid
			})
			if i >= 0 {
				statements[i] = s
			} else {
				statements = append(statements, s)
			}
		}
	}
	for _, name := range []string{"source_json", "source_policy_documents"} {
		merge(statementsOf(body.Get(name)))
	}
	var own []graph.Value
	for _, block := range body.Get("statement").List() {
		own = append(own, awsStatement(block))
	}
	if statement := body.Get("statement"); statement.IsUnknown() {
		own = append(own, statement)
	}
	merge(own)
	for _, name := range []string{"override_json", "override_policy_documents"} {
		merge(statementsOf(body.Get(name)))
	}
	m := graph.Meta{At: body.At()}
	fields := []graph.Field{{Name: "Version", Value: version}}
	if id := body.Get("policy_id"); !id.IsAbsent() {
		fields = append(fields, graph.Field{Name: "Id", Value: id})
	}
	return graph.NewObject(append(fields, graph.Field{Name: "Statement", Value: graph.NewList(statements, m)}), m)
}

// statementsOf are the statements of other documents; a document that cannot be read is one unknown statement.
func statementsOf(documents graph.Value) []graph.Value {
	if documents.IsAbsent() {
		return nil
	}
	elems, complete := graph.Elements(documents)
	var statements []graph.Value
	for _, elem := range elems {
		document, ok := graph.Document(elem)
		if !ok {
			if elem.IsSet() != graph.No {
				statements = append(statements, elem)
			}
			continue
		}
		statements = append(statements, document.Get("Statement").List()...)
	}
	if !complete {
		statements = append(statements, documents)
	}
	return statements
}

func awsStatement(block graph.Value) graph.Value {
	var fields []graph.Field
	add := func(name string, v graph.Value) {
		if !v.IsAbsent() {
			fields = append(fields, graph.Field{Name: name, Value: v})
		}
	}
	if sid := block.Get("sid"); sid.IsSet() != graph.No {
		add("Sid", sid)
	}
	effect := block.Get("effect")
	if effect.IsAbsent() {
		effect = graph.NewString("Allow", graph.Meta{At: block.At()})
	}
	add("Effect", effect)
	for _, names := range [][2]string{{"actions", "Action"}, {"not_actions", "NotAction"}, {"resources", "Resource"}, {"not_resources", "NotResource"}} {
		add(names[1], oneOrMany(block.Get(names[0]), true))
	}
	add("Principal", principals(block.Get("principals"), "type", true))
	add("NotPrincipal", principals(block.Get("not_principals"), "type", true))
	add("Condition", conditions(block.Get("condition"), "test"))
	return graph.NewObject(fields, graph.Meta{At: block.At()}).ProvidedLike(block)
}

// oneOrMany is a list as policy documents write it: a single element stands by itself.
func oneOrMany(list graph.Value, backwards bool) graph.Value {
	if !list.IsKnown() {
		return list
	}
	elems := slices.Clone(list.List())
	switch {
	case len(elems) == 0:
		return graph.Value{}
	case len(elems) == 1:
		return elems[0]
	case backwards:
		// The AWS provider sorts them from last to first.
		slices.SortStableFunc(elems, func(a, b graph.Value) int {
			x, okX := a.Text()
			y, okY := b.Text()
			if !okX || !okY {
				return 0
			}
			return cmp.Compare(y, x)
		})
	}
	return graph.NewList(elems, graph.Meta{At: list.At(), Trace: graph.Traced{Steps: list.Way()}})
}

func principals(blocks graph.Value, kind string, single bool) graph.Value {
	if !blocks.IsKnown() {
		return blocks
	}
	var fields []graph.Field
	for _, block := range blocks.List() {
		typ, ok := block.Get(kind).Text()
		identifiers := block.Get("identifiers")
		if !ok {
			return block.Get(kind) // a principal of a kind that is not known
		}
		if typ == "*" {
			return graph.NewString("*", graph.Meta{At: block.At()})
		}
		if single {
			identifiers = oneOrMany(identifiers, true)
		}
		if i := slices.IndexFunc(fields, func(f graph.Field) bool { return f.Name == typ }); i >= 0 {
			both := slices.Concat(fields[i].Value.List(), identifiers.List())
			fields[i].Value = graph.NewList(both, graph.Meta{At: block.At()})
			continue
		}
		fields = append(fields, graph.Field{Name: typ, Value: identifiers})
	}
	if fields == nil {
		return graph.Value{}
	}
	return graph.NewObject(fields, graph.Meta{At: blocks.At()})
}

func conditions(blocks graph.Value, test string) graph.Value {
	if !blocks.IsKnown() {
		return blocks
	}
	var tests []graph.Field
	for _, block := range blocks.List() {
		name, okName := block.Get(test).Text()
		variable, okVariable := block.Get("variable").Text()
		if !okName || !okVariable {
			return graph.NewUnknown(graph.Meta{At: block.At(), Trace: graph.Traced{From: graph.Origin{Op: graph.OpCall, Name: "condition", Operands: []graph.Value{block.Get(test), block.Get("variable")}}}})
		}
		entry := graph.Field{Name: variable, Value: oneOrMany(block.Get("values"), false)}
		m := graph.Meta{At: block.At()}
		if i := slices.IndexFunc(tests, func(f graph.Field) bool { return f.Name == name }); i >= 0 {
			var fields []graph.Field
			for have, v := range tests[i].Value.Fields() {
				if have != variable {
					fields = append(fields, graph.Field{Name: have, Value: v})
				}
			}
			tests[i].Value = graph.NewObject(append(fields, entry), m)
			continue
		}
		tests = append(tests, graph.Field{Name: name, Value: graph.NewObject([]graph.Field{entry}, m)})
	}
	if tests == nil {
		return graph.Value{}
	}
	return graph.NewObject(tests, graph.Meta{At: blocks.At()})
}

// alicloudDocument is the document of alicloud_ram_policy_document.
func alicloudDocument(body graph.Value) graph.Value {
	m := graph.Meta{At: body.At()}
	version := body.Get("version")
	if version.IsAbsent() {
		version = graph.NewString("1", m)
	}
	var statements []graph.Value
	for _, block := range body.Get("statement").List() {
		effect := block.Get("effect")
		if effect.IsAbsent() {
			effect = graph.NewString("Allow", graph.Meta{At: block.At()})
		}
		fields := []graph.Field{{Name: "Effect", Value: effect}}
		for _, field := range []graph.Field{
			{Name: "Action", Value: oneOrMany(block.Get("action"), false)},
			{Name: "Resource", Value: oneOrMany(block.Get("resource"), false)},
			{Name: "Principal", Value: principals(block.Get("principal"), "entity", false)},
			{Name: "Condition", Value: conditions(block.Get("condition"), "operator")},
		} {
			if !field.Value.IsAbsent() {
				fields = append(fields, field)
			}
		}
		statements = append(statements, graph.NewObject(fields, graph.Meta{At: block.At()}).ProvidedLike(block))
	}
	if statement := body.Get("statement"); statement.IsUnknown() {
		statements = append(statements, statement)
	}
	return graph.NewObject([]graph.Field{{Name: "Statement", Value: graph.NewList(statements, m)}, {Name: "Version", Value: version}}, m)
}
