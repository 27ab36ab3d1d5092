package report

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// GraphSchema names the contract of [GraphJSON].
const GraphSchema = "lintel/graph/v1"

// GraphJSON writes the graph for programs, one resource a line. One root at a time is in memory.
//
// The contract keeps all outputs in one object. With more than one root their names are preceded by the path of the root
// and a colon, because two roots may both have an output `id`. A nil secret marks nothing.
func GraphJSON(ctx context.Context, w io.Writer, g *graph.Graph, secret Secret) ([]graph.Diagnostic, error) {
	out := newJSONWriter(w)
	out.raw(`{"schema":`).value(GraphSchema).raw(",\n\"resources\":")
	outputs := newValueWriter(secret)
	diagnostics := slices.Clone(g.Diagnostics)
	out.list(func(item func(any)) {
		analyzer.EachRoot(ctx, g, 1, func(_ int, root *graph.Root) {
			for _, r := range root.Resources() {
				if r.Exists() != graph.No {
					item(graphResource(r, secret))
				}
				r.Forget()
			}
			for _, output := range root.Outputs() {
				name := output.Name
				if len(g.Roots) > 1 {
					name = root.Name() + ":" + name
				}
				outputs.field(name, output.Value)
			}
			diagnostics = append(diagnostics, root.Diagnostics()...)
		})
	})
	diagnostics = analyzer.SortDiagnostics(diagnostics)
	out.raw(",\n\"outputs\":").value(outputs.object())
	out.raw(",\n\"diagnostics\":")
	out.diagnostics(diagnostics)
	if err := out.raw("}\n").done(); err != nil {
		return diagnostics, err
	}
	return diagnostics, ctx.Err()
}

type jsonGraphResource struct {
	Address     string          `json:"address"`
	Construct   string          `json:"construct,omitempty"`
	Type        string          `json:"type"`
	Dialect     graph.Dialect   `json:"dialect"`
	Root        string          `json:"root"`
	Environment string          `json:"environment,omitempty"`
	Module      string          `json:"module"`
	Location    *jsonLocation   `json:"location"`
	Attributes  json.RawMessage `json:"attributes"`
	References  []jsonReference `json:"references"`
}

type jsonReference struct {
	Attribute   string `json:"attribute"`
	To          string `json:"to"`
	ToAttribute string `json:"toAttribute"`
}

func graphResource(r *graph.Resource, secret Secret) jsonGraphResource {
	attributes := newValueWriter(secret)
	for name, v := range r.Body.Fields() {
		// An argument of a provider's resource that is null counts as not written. The arguments of terraform_data
		// are of any type, where null is a value.
		if !v.IsAbsent() || r.Type == "terraform_data" {
			attributes.field(name, v)
		}
	}
	return jsonGraphResource{
		Address: r.Address, Construct: r.Construct, Type: r.Type, Dialect: r.Root.Dialect, Root: r.Root.Path, Environment: r.Root.Environment, Module: r.Module,
		Location: location(r.At), Attributes: attributes.object(), References: references(r),
	}
}

// references are what the arguments of a resource refer to, each once, by the path of the argument: blocks are stepped
// into, other values are taken as a whole. What a plan does not know yet of a resource refers to the resource itself, which
// says nothing.
func references(r *graph.Resource) []jsonReference {
	found := []jsonReference{}
	seen := map[jsonReference]bool{}
	var collect func(path string, v graph.Value)
	collect = func(path string, v graph.Value) {
		if v.IsKnown() && v.Origin().Op == graph.OpNone {
			switch v.Kind() {
			case graph.List:
				for _, e := range v.List() {
					collect(path, e)
				}
				return
			case graph.Object:
				for name, field := range v.Fields() {
					collect(strings.TrimPrefix(path+"."+name, "."), field)
				}
				return
			}
		}
		for _, ref := range v.Refs() {
			if reference := (jsonReference{path, ref.Address, ref.Attribute}); !seen[reference] && ref.Address != r.Address {
				seen[reference] = true
				found = append(found, reference)
			}
		}
	}
	collect("", r.Body)
	return found
}

// valueWriter writes the fields of one JSON object whose values are those of the graph.
type valueWriter struct {
	buffer  bytes.Buffer
	encoder *json.Encoder
	secret  Secret
}

func newValueWriter(secret Secret) *valueWriter {
	w := &valueWriter{secret: secret}
	w.encoder = json.NewEncoder(&w.buffer)
	w.encoder.SetEscapeHTML(false)
	w.buffer.WriteByte('{')
	return w
}

func (w *valueWriter) field(name string, v graph.Value) {
	w.separate('{')
	w.text(name)
	w.buffer.WriteByte(':')
	w.value(name, v)
}

// object ends the object and returns it.
func (w *valueWriter) object() json.RawMessage {
	w.buffer.WriteByte('}')
	return w.buffer.Bytes()
}

// separate writes a comma unless the list or object that begins with opening has just begun.
func (w *valueWriter) separate(opening byte) {
	if b := w.buffer.Bytes(); b[len(b)-1] != opening {
		w.buffer.WriteByte(',')
	}
}

func (w *valueWriter) text(s string) {
	_ = w.encoder.Encode(s) // neither a string nor a buffer can fail
	w.buffer.Truncate(w.buffer.Len() - 1)
}

// value writes v, which stands under a name.
func (w *valueWriter) value(name string, v graph.Value) {
	switch {
	case v.Sensitive() || w.hides(name, v):
		w.buffer.WriteString(`{"$sensitive":true}`)
	case v.IsUnknown() || uncertain(v):
		w.buffer.WriteString(`{"$unknown":true,"refs":[`)
		for _, ref := range v.Refs() {
			w.separate('[')
			w.text(ref.String())
		}
		w.buffer.WriteString("]}")
	case v.IsAbsent():
		w.buffer.WriteString("null")
	case v.Kind() == graph.List:
		w.buffer.WriteByte('[')
		for _, e := range v.List() {
			w.separate('[')
			w.value(name, e)
		}
		w.buffer.WriteByte(']')
	case v.Kind() == graph.Object:
		w.buffer.WriteByte('{')
		variable := variableName(v)
		for name, field := range v.Fields() {
			w.separate('{')
			w.text(name)
			w.buffer.WriteByte(':')
			if strings.EqualFold(name, "value") && variable != "" {
				name = variable
			}
			w.value(name, field)
		}
		w.buffer.WriteByte('}')
	case v.Kind() == graph.String:
		s, _ := v.Text()
		w.text(s)
	default: // a truth value, or a number in its exact decimal form, never by way of a float
		s, _ := v.Text()
		w.buffer.WriteString(s)
	}
}

// hides reports whether v is a text with a secret in it that nothing has marked.
func (w *valueWriter) hides(name string, v graph.Value) bool {
	return w.secret != nil && v.IsKnown() && v.Kind() == graph.String && w.secret(name, v)
}

// variableName is the name of the variable that an object with a name and a value stands for; "" if it is no such object.
func variableName(object graph.Value) string {
	for name, field := range object.Fields() {
		if strings.EqualFold(name, "name") {
			text, _ := field.Text()
			return text
		}
	}
	return ""
}

// uncertain reports whether it is not known which elements a list has, as with a dynamic block whose for_each is unknown: to
// show those that may be there would claim that they are.
func uncertain(v graph.Value) bool {
	return v.Kind() == graph.List && slices.ContainsFunc(v.List(), func(e graph.Value) bool { return e.Exists() == graph.Undetermined })
}
