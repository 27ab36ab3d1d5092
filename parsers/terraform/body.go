package terraform

import (
	"math/big"
	"slices"
	"strconv"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/secrets"
	"github.com/lintel-iac/lintel/parsers/terraform/internal/functions"
)

// convertValue turns a value of the language into one of the graph.
func convertValue(v cty.Value, at graph.Range, src provenance) graph.Value {
	return convertPart(v, at, src, false)
}

func convertPart(v cty.Value, at graph.Range, src provenance, secret bool) graph.Value {
	v, marks := v.Unmark()
	m := graph.Meta{At: at, Sensitive: secret || functions.Secret(marks)}
	if _, beyond := marks[limitMark{}]; src != nil && !beyond {
		m.Trace = src
	}
	switch t := v.Type(); {
	case !v.IsKnown():
		return graph.NewUnknown(m)
	case v.IsNull():
		if m.Trace == nil {
			m.Trace = graph.Traced{}
		}
		return graph.NewNull(m)
	case t == cty.Bool:
		return graph.NewBool(v.True(), m)
	case t == cty.Number:
		f := v.AsBigFloat()
		if f.IsInf() {
			// Terraform reckons with infinity, but can neither plan nor store it.
			if s, ok := src.(*exprSource); ok {
				s.env.root.Report(graph.Errorf(at, "Division by zero: the value is infinite"))
			}
			return graph.NewUnknown(m)
		}
		return graph.NewNumber(numberText(f), m)
	case t == cty.String:
		return graph.NewString(v.AsString(), m)
	case t.IsMapType() || t.IsObjectType():
		fields := make([]graph.Field, 0, v.LengthInt())
		for it := v.ElementIterator(); it.Next(); {
			key, elem := it.Element()
			fields = append(fields, graph.Field{Name: key.AsString(), Value: part(elem, key, len(fields), m, src)})
		}
		return graph.NewObject(fields, m)
	case v.CanIterateElements():
		elems := make([]graph.Value, 0, v.LengthInt())
		for it := v.ElementIterator(); it.Next(); {
			key, elem := it.Element()
			if t.IsSetType() {
				key = cty.NilVal
			}
			elems = append(elems, part(elem, key, len(elems), m, src))
		}
		return graph.NewList(elems, m)
	}
	return graph.NewUnknown(m) // a value of a type that configurations do not have
}

func part(v cty.Value, key cty.Value, i int, m graph.Meta, src provenance) graph.Value {
	at := m.At
	if src == nil {
		return convertPart(v, at, nil, m.Sensitive)
	}
	inner, own := src.element(key, i)
	if !own.IsZero() {
		at = own
	}
	return convertPart(v, at, inner, m.Sensitive)
}

// numberText is a number's exact decimal form, as JSON has it.
func numberText(f *big.Float) string {
	if n, accuracy := f.Int64(); accuracy == big.Exact {
		return strconv.FormatInt(n, 10)
	}
	const plain = 1 << 12 // bits beyond which digits are no longer written out
	if e := f.MantExp(nil); e > plain || e < -plain {
		return f.Text('g', -1)
	}
	return f.Text('f', -1)
}

// body is the resource's arguments and blocks, each worked out when it is read. Blocks are lists of objects, as in a plan.
// The schema of terraform_data is known, so that it has all of its attributes.
func (in *instance) body() graph.Value {
	at := in.mod.place(in.resource.at)
	fields := in.arguments()
	if in.isTerraformData() {
		for _, name := range terraformDataAttributes {
			if in.resource.body.Attributes[name] == nil {
				fields = append(fields[:len(fields):len(fields)], graph.Field{Name: name, Value: graph.NewLazy(func() graph.Value {
					return convertValue(in.attribute(name), at, computed{in, name})
				})})
			}
		}
	}
	return in.mod.object(in.resource.body, fields, at)
}

// computed is the origin of an attribute that the provider works out.
type computed struct {
	instance *instance
	name     string
}

func (c computed) Origin() graph.Origin {
	subject := c.instance.address + "." + c.name
	cause := graph.Cause{Kind: graph.AfterApply, Subject: subject, At: c.instance.mod.place(c.instance.resource.at)}
	return graph.Origin{Op: graph.OpOpaque, Cause: cause}
}
func (c computed) Way() []graph.Step                                { return nil }
func (c computed) element(cty.Value, int) (provenance, graph.Range) { return c, graph.Range{} }

func (in *instance) arguments() []graph.Field {
	if in.traced == nil {
		in.traced = in.fields(in.resource.body, in.resource.typ, "", true, 0)
		in.traced = append(in.traced, in.policyFields(in.traced)...)
	}
	return in.traced
}

// field is an argument of the resource, or all of its blocks of a type; absent if there is none.
func (in *instance) field(name string) graph.Value {
	for _, f := range in.arguments() {
		if f.Name == name {
			return f.Value
		}
	}
	return graph.Value{}
}

func (e env) fields(body *hclsyntax.Body, typ, prefix string, top bool, depth int) []graph.Field {
	var fields []graph.Field
	for _, a := range sourceOrder(body.Attributes) {
		if top && isMeta(a.Name) {
			continue
		}
		v := e.value(a.Expr, e.mod.place(a.SrcRange))
		if secrets.Attribute(typ, prefix+a.Name) {
			plain := v
			v = graph.NewLazy(func() graph.Value { return plain.MarkSensitive() })
		}
		fields = append(fields, graph.Field{Name: a.Name, Value: v})
	}
	var order []string
	blocks := map[string][]*hclsyntax.Block{}
	for _, block := range body.Blocks {
		name := contentType(block)
		if top && isMeta(name) {
			continue
		}
		if blocks[name] == nil {
			order = append(order, name)
		}
		blocks[name] = append(blocks[name], block)
	}
	for _, name := range order {
		at := e.mod.place(headerRange(blocks[name][0]))
		v := graph.NewLazy(func() graph.Value {
			elems := e.blocks(blocks[name], typ, prefix+name+".", depth)
			if e.mod.open[body] {
				elems = append(elems, unread(at).Provided(unread(at))) // there may be more of them
			}
			return graph.NewList(elems, graph.Meta{At: at})
		})
		if i := slices.IndexFunc(fields, func(f graph.Field) bool { return f.Name == name }); i >= 0 {
			// An argument and blocks of one name: `x = [{…}]` beside `x {}`.
			fields[i].Value = appendBlocks(fields[i].Value, v)
			continue
		}
		fields = append(fields, graph.Field{Name: name, Value: v})
	}
	return fields
}

func appendBlocks(argument, blocks graph.Value) graph.Value {
	return graph.NewLazy(func() graph.Value {
		return graph.NewList(slices.Concat(argument.List(), blocks.List()), graph.Meta{At: argument.At()})
	})
}

func (e env) blocks(blocks []*hclsyntax.Block, typ, prefix string, depth int) []graph.Value {
	var elems []graph.Value
	if depth > maxNesting {
		return nil
	}
	object := func(e env, block *hclsyntax.Block, header hcl.Range) graph.Value {
		return e.mod.object(block.Body, e.fields(block.Body, typ, prefix, false, depth+1), e.mod.place(header))
	}
	for _, block := range blocks {
		if block.Type != "dynamic" || len(block.Labels) != 1 {
			elems = append(elems, object(e, block, headerRange(block)))
			continue
		}
		contents, items, known := e.dynamic(block)
		for _, item := range items {
			for _, content := range contents {
				elem := object(item, content, headerRange(block))
				switch a := block.Body.Attributes["for_each"]; {
				case known:
				case !e.claimBlocks(0):
					elem = elem.Provided(beyondBlocks(e.place(a.Expr.Range())))
				default:
					elem = elem.Provided(e.existence(a.Expr))
				}
				elems = append(elems, elem)
			}
		}
	}
	return elems
}
