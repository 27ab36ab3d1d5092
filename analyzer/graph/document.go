package graph

import (
	"bytes"
	"encoding/json"
	"io"
	"strconv"
	"strings"
)

// Document reads v as a JSON document, such as a policy: a literal text, `jsonencode(…)`, a template or an object that is
// written out. Parts that are not known are unknown values in it, so that they do not hide the parts that are. ok is false
// if v is no JSON document, or nothing is known of it.
func Document(v Value) (parsed Value, ok bool) { return document(v, 0) }

func document(v Value, depth int) (Value, bool) {
	if depth > maxDepth {
		return Value{}, false
	}
	switch v.State() {
	case Absent:
		return Value{}, false
	case Known:
		if v.Kind() == String {
			// Each part of a document that is written out has a place of its own.
			switch o := v.Origin(); {
			case o.Op == OpRef && len(o.Operands) > 0:
				return document(o.Operands[0], depth+1)
			case o.Op == OpCall && o.Name == "jsonencode" && len(o.Operands) == 1:
				return o.Operands[0], true
			}
			text, _ := v.Text()
			return decodeDocument(text, v, nil)
		}
		return v, v.Kind() == Object || v.Kind() == List
	}
	switch o := v.Origin(); o.Op {
	case OpRef:
		if len(o.Operands) > 0 {
			return document(o.Operands[0], depth+1)
		}
	case OpTemplate:
		t := template{whole: v}
		if !t.add(o, depth) {
			return Value{}, false
		}
		return decodeDocument(t.text.String(), v, t.parts)
	case OpCall:
		switch o.Name {
		case "jsonencode":
			if len(o.Operands) == 1 {
				return o.Operands[0], true
			}
		case "tostring", "trimspace", "chomp", "sensitive", "nonsensitive", "jsondecode":
			if len(o.Operands) == 1 {
				return document(o.Operands[0], depth+1)
			}
		case "coalesce":
			// The first that is set; the last one is all that is left.
			for i, operand := range o.Operands {
				switch set := operand.IsSet(); {
				case set == Yes, set == Undetermined && i == len(o.Operands)-1:
					return document(operand, depth+1)
				case set == Undetermined:
					return Value{}, false
				}
			}
		case "join":
			t := template{whole: v}
			if !t.add(Origin{Op: OpTemplate, Operands: []Value{v}}, depth) {
				return Value{}, false
			}
			return decodeDocument(t.text.String(), v, t.parts)
		}
	}
	return Value{}, false
}

// Marks around the number of an unknown part in the text of a template: private code points, which no document has.
const (
	partStart = "\uE0F0"
	partEnd   = "\uE0F1"
)

// template is the text of a template in which each unknown part is replaced by a mark that JSON can hold.
type template struct {
	whole  Value
	text   strings.Builder
	parts  []Value
	quoted bool // the text so far ends inside a JSON string
}

func (t *template) add(o Origin, depth int) bool {
	if depth > maxDepth || t.text.Len() > 1<<22 {
		return false
	}
	for _, part := range o.Operands {
		inner := part.Origin()
		text, known := part.Text()
		switch {
		case known:
			t.write(text)
		case inner.Op == OpTemplate:
			if !t.add(inner, depth+1) {
				return false
			}
		case inner.Op == OpCall && inner.Name == "join" && len(inner.Operands) == 2:
			separator, ok := inner.Operands[0].Text()
			elems, complete := Elements(inner.Operands[1])
			if !ok || !complete {
				t.mark(part)
				continue
			}
			for i, elem := range elems {
				if i > 0 {
					t.write(separator)
				}
				if !t.add(Origin{Operands: []Value{elem}}, depth+1) {
					return false
				}
			}
		default:
			t.mark(part)
		}
	}
	return true
}

func (t *template) write(text string) {
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '\\' && t.quoted:
			i++
		case text[i] == '"':
			t.quoted = !t.quoted
		}
	}
	t.text.WriteString(text)
}

func (t *template) mark(part Value) {
	mark := partStart + strconv.Itoa(len(t.parts)) + partEnd
	t.parts = append(t.parts, part)
	if !t.quoted {
		mark = `"` + mark + `"`
	}
	t.text.WriteString(mark)
}

// decodeDocument parses JSON into values that stand where of stands. Marks become the parts that they stand for.
func decodeDocument(text string, of Value, parts []Value) (Value, bool) {
	d := documentDecoder{of: of, parts: parts}
	d.json = json.NewDecoder(bytes.NewReader([]byte(text)))
	d.json.UseNumber()
	v, ok := d.value(0)
	if !ok || (v.Kind() != Object && v.Kind() != List) {
		return Value{}, false
	}
	_, err := d.json.Token()
	return v, err == io.EOF
}

type documentDecoder struct {
	json  *json.Decoder
	of    Value
	parts []Value
}

func (d *documentDecoder) meta() Meta {
	return Meta{At: d.of.At(), Sensitive: d.of.Sensitive(), Trace: Traced{Steps: d.of.Way()}}
}

func (d *documentDecoder) value(depth int) (Value, bool) {
	const maxDocumentDepth = 200
	token, err := d.json.Token()
	if err != nil || depth > maxDocumentDepth {
		return Value{}, false
	}
	switch token := token.(type) {
	case json.Delim:
		if token == '[' {
			var elems []Value
			for d.json.More() {
				elem, ok := d.value(depth + 1)
				if !ok {
					return Value{}, false
				}
				elems = append(elems, elem)
			}
			_, err := d.json.Token()
			return NewList(elems, d.meta()), err == nil
		}
		var fields []Field
		seen := map[string]int{}
		for d.json.More() {
			key, err := d.json.Token()
			name, isString := key.(string)
			if err != nil || !isString {
				return Value{}, false
			}
			v, ok := d.value(depth + 1)
			if !ok {
				return Value{}, false
			}
			if i, repeated := seen[name]; repeated {
				fields[i].Value = v
				continue
			}
			seen[name] = len(fields)
			fields = append(fields, Field{name, v})
		}
		_, err := d.json.Token()
		return NewObject(fields, d.meta()), err == nil
	case string:
		return d.text(token), true
	case json.Number:
		return NewNumber(token.String(), d.meta()), true
	case bool:
		return NewBool(token, d.meta()), true
	}
	return NewNull(d.meta()), true
}

// text is a string of the document; one with marks is as unknown as the parts that they stand for.
func (d *documentDecoder) text(s string) Value {
	if len(d.parts) == 0 || !strings.Contains(s, partStart) {
		return NewString(s, d.meta())
	}
	var operands []Value
	for s != "" {
		before, rest, found := strings.Cut(s, partStart)
		if before != "" {
			operands = append(operands, NewString(before, d.meta()))
		}
		if !found {
			break
		}
		number, rest, _ := strings.Cut(rest, partEnd)
		i, err := strconv.Atoi(number)
		if err != nil || i >= len(d.parts) {
			return NewUnknown(d.meta())
		}
		operands = append(operands, d.parts[i])
		s = rest
	}
	if len(operands) == 1 {
		if inner, ok := document(operands[0], 1); ok {
			return inner // a part that is a document itself: `"Resource": ${jsonencode(arns)}`
		}
		return operands[0]
	}
	m := d.meta()
	m.Trace = Traced{From: Origin{Op: OpTemplate, Operands: operands}, Steps: d.of.Way()}
	return NewUnknown(m)
}

// EncodeDocument is the text of a document that is known through and through, as Terraform's jsonencode writes it but with
// the fields in their order; ok is false if a part is not known.
func EncodeDocument(v Value, indent string) (text string, ok bool) {
	var b bytes.Buffer
	if !encode(&b, v, 0) {
		return "", false
	}
	if indent == "" {
		return b.String(), true
	}
	var out bytes.Buffer
	if json.Indent(&out, b.Bytes(), "", indent) != nil {
		return "", false
	}
	return out.String(), true
}

func encode(b *bytes.Buffer, v Value, depth int) bool {
	if depth > maxDepth || v.Exists() != Yes {
		return false
	}
	switch v.State() {
	case Unknown:
		return false
	case Absent:
		b.WriteString("null")
		return true
	}
	switch v.Kind() {
	case List, Object:
		object := v.Kind() == Object
		b.WriteByte("[{"[boolIndex(object)])
		for i, e := range v.read().elems {
			if i > 0 {
				b.WriteByte(',')
			}
			if object {
				encodeString(b, v.read().names[i])
				b.WriteByte(':')
			}
			if !encode(b, e, depth+1) {
				return false
			}
		}
		b.WriteByte("]}"[boolIndex(object)])
	case String:
		text, _ := v.Text()
		encodeString(b, text)
	default:
		text, _ := v.Text()
		b.WriteString(text)
	}
	return true
}

func boolIndex(b bool) int {
	if b {
		return 1
	}
	return 0
}

func encodeString(b *bytes.Buffer, s string) {
	encoded, _ := json.Marshal(s) // escapes <, > and & as Terraform does
	b.Write(encoded)
}
