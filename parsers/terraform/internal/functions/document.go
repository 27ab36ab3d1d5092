package functions

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	ctyyaml "github.com/zclconf/go-cty-yaml"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
	ctyjson "github.com/zclconf/go-cty/cty/json"
	"go.yaml.in/yaml/v3"
)

// jsondecodeFunc decodes JSON in one pass that counts as it goes.
var jsondecodeFunc = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "str", Type: cty.String, AllowUnknown: true}},
	Type:   function.StaticReturnType(cty.DynamicPseudoType),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if !args[0].IsKnown() {
			// What is known of the first character tells the type.
			return stdlib.JSONDecode(args[0])
		}
		src := []byte(args[0].AsString())
		d := jsonDecoder{Decoder: json.NewDecoder(bytes.NewReader(src))}
		d.UseNumber()
		v, err := d.value(0)
		if err != nil {
			return cty.NilVal, err
		}
		if _, err := d.Token(); err != io.EOF {
			return cty.NilVal, errors.New("something follows the JSON value")
		}
		if d.odd {
			return ctyjson.Unmarshal(src, v.Type())
		}
		return v, nil
	},
})

type jsonDecoder struct {
	*json.Decoder
	elements int
	// odd says that an object has the same name twice, or one that is not in
	// Unicode's normal form. Terraform rejects such a document if it cannot read
	// every value as of the type that the last one of its name has.
	odd bool
}

func (d *jsonDecoder) value(depth int) (cty.Value, error) {
	token, err := d.Token()
	if err != nil {
		return cty.NilVal, d.complaint(err)
	}
	if d.elements++; d.elements > MaxElements {
		return cty.NilVal, tooMany()
	}
	if depth > MaxDepth {
		return cty.NilVal, tooDeep()
	}
	switch token := token.(type) {
	case string:
		return cty.StringVal(token), nil
	case bool:
		return cty.BoolVal(token), nil
	case json.Number:
		if err := numeral(string(token)); err != nil {
			return cty.NilVal, err
		}
		n, err := cty.ParseNumberVal(string(token))
		if err != nil {
			return cty.NilVal, d.complaint(err)
		}
		_, err = numberBits(n)
		return n, err
	case json.Delim:
		if token == '[' {
			return d.array(depth)
		}
		return d.object(depth)
	default:
		return cty.NullVal(cty.DynamicPseudoType), nil
	}
}

func (d *jsonDecoder) array(depth int) (cty.Value, error) {
	var elements []cty.Value
	for d.More() {
		v, err := d.value(depth + 1)
		if err != nil {
			return cty.NilVal, err
		}
		elements = append(elements, v)
	}
	if _, err := d.Token(); err != nil {
		return cty.NilVal, d.complaint(err)
	}
	return cty.TupleVal(elements), nil
}

func (d *jsonDecoder) object(depth int) (cty.Value, error) {
	attributes := map[string]cty.Value{}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return cty.NilVal, d.complaint(err)
		}
		v, err := d.value(depth + 1)
		if err != nil {
			return cty.NilVal, err
		}
		normal := cty.NormalizeString(name.(string))
		if _, repeated := attributes[normal]; repeated || normal != name {
			d.odd = true
		}
		attributes[normal] = v
	}
	if _, err := d.Token(); err != nil {
		return cty.NilVal, d.complaint(err)
	}
	return cty.ObjectVal(attributes), nil
}

func (d *jsonDecoder) complaint(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = errors.New("unexpected end")
	}
	return fmt.Errorf("no JSON at byte %d: %w", d.InputOffset(), err)
}

// yamldecodeFunc decodes YAML once its size is known: with aliases, a few
// lines can stand for billions of values.
var yamldecodeFunc = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "src", Type: cty.String}},
	Type:   function.StaticReturnType(cty.DynamicPseudoType),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if err := measureYAML([]byte(args[0].AsString())); err != nil {
			return cty.NilVal, err
		}
		return ctyyaml.YAMLDecodeFunc.Call(args)
	},
})

var yamlencodeFunc = ctyyaml.YAMLEncodeFunc

// yamlEncodable also rejects what is no text: the library would never come back.
func yamlEncodable(args []cty.Value) error {
	s, err := weigh(args)
	switch {
	case err != nil:
		return err
	case s.bytes > MaxStringBytes:
		return tooLong()
	case s.notUTF8:
		return errNotUTF8
	}
	return nil
}

// measureYAML judges a document by its syntax tree, in which an alias is still
// an alias. What has no such tree is left to the decoder to complain about,
// since it then has nothing to expand either.
func measureYAML(src []byte) error {
	if mayHoldNodes(src) > MaxElements {
		return tooMany()
	}
	var document yaml.Node
	if err := yaml.Unmarshal(src, &document); err != nil {
		return err
	}
	m := yamlMeasure{sizes: map[*yaml.Node]int{}}
	size, err := m.size(&document, 0)
	if err == nil && size > MaxElements {
		err = tooMany()
	}
	return err
}

// mayHoldNodes bounds the nodes of a YAML document before it is parsed: each
// begins after one of the indicators counted here.
func mayHoldNodes(src []byte) int {
	n := 1
	for i, c := range src {
		switch c {
		case ',', '[', '{', '\n', '\r':
			n++
		case ':', '-', '?':
			if i+1 < len(src) && (src[i+1] == ' ' || src[i+1] == '\t') {
				n++
			}
		}
	}
	return n
}

type yamlMeasure struct {
	// sizes are the nodes below and including each node, aliases expanded; 0
	// for a node whose measure is under way.
	sizes map[*yaml.Node]int
}

func (m *yamlMeasure) size(n *yaml.Node, depth int) (int, error) {
	if depth > MaxDepth {
		return 0, tooDeep()
	}
	if n.Kind == yaml.AliasNode {
		// An alias inside its own anchor is the decoder's to reject.
		return m.size(n.Alias, depth+1)
	}
	if n.Kind == yaml.ScalarNode {
		return 1, numeral(n.Value)
	}
	if size, ok := m.sizes[n]; ok {
		return size, nil
	}
	m.sizes[n] = 0
	total := 1
	for _, child := range n.Content {
		size, err := m.size(child, depth+1)
		if err != nil {
			return 0, err
		}
		total = min(total+size, MaxElements+1)
	}
	m.sizes[n] = total
	return total, nil
}
