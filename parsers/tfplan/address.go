package tfplan

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode"

	tfjson "github.com/hashicorp/terraform-json"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// instanceKey tells the instances of a resource, or of a module, apart. The zero key is that of a single instance.
type instanceKey struct {
	kind keyKind
	text string // a number in decimal, or the text itself
}

type keyKind uint8

const (
	noKey     keyKind = iota
	numberKey         // count
	textKey           // for_each
	anyKey            // not known yet
)

func (k instanceKey) String() string {
	switch k.kind {
	case numberKey:
		return "[" + k.text + "]"
	case textKey:
		return "[" + quote(k.text) + "]"
	case anyKey:
		return "[*]"
	}
	return ""
}

// quote writes a key as Terraform does in addresses.
func quote(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i, r := range text {
		switch {
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case (r == '$' || r == '%') && strings.HasPrefix(text[i+1:], "{"):
			b.WriteRune(r)
			b.WriteRune(r)
		case unicode.IsPrint(r):
			b.WriteRune(r)
		case r < 1<<16:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			fmt.Fprintf(&b, `\U%08x`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// key reads the index of a resource.
func (d *document) key(s span) instanceKey {
	switch d.kind(s) {
	case '"':
		return instanceKey{textKey, d.string(s)}
	case 0, 'n', 't', 'f', '{', '[':
		return instanceKey{}
	}
	return instanceKey{numberKey, string(d.text[s.start:s.end])}
}

// actions reads the actions of a change.
func (d *document) actions(s span) tfjson.Actions {
	var actions tfjson.Actions
	if s.found() {
		_ = json.Unmarshal(d.text[s.start:s.end], &actions) // what it cannot hold is no action that is known
	}
	return actions
}

// step is one part of a reference or address: a name, or the key in brackets.
type step struct {
	name  string
	key   instanceKey // of a step in brackets
	index bool
}

// parseSteps takes a reference or address apart, such as `module.a["k"].aws_vpc.b[0].id`. It returns nil for what is none.
func parseSteps(text string) []step {
	var steps []step
	for rest := text; rest != ""; {
		if rest[0] != '[' {
			end := strings.IndexAny(rest, ".[")
			if end < 0 {
				end = len(rest)
			}
			if end == 0 {
				return nil
			}
			steps = append(steps, step{name: rest[:end]})
			rest = rest[end:]
		} else {
			key, length := parseKey(rest[1:])
			if length < 0 || !strings.HasPrefix(rest[1+length:], "]") {
				return nil
			}
			steps = append(steps, step{key: key, index: true})
			rest = rest[length+2:]
		}
		if dotted, ok := strings.CutPrefix(rest, "."); ok {
			if dotted == "" || dotted[0] == '[' {
				return nil
			}
			rest = dotted
		}
	}
	return steps
}

// parseKey reads what stands in brackets, and returns its length; -1 for what is no key.
func parseKey(text string) (instanceKey, int) {
	if !strings.HasPrefix(text, `"`) {
		end := strings.IndexByte(text, ']')
		if end < 0 {
			return instanceKey{}, -1
		}
		if text[:end] == "*" {
			return instanceKey{kind: anyKey}, end
		}
		if _, err := strconv.ParseFloat(text[:end], 64); err != nil {
			return instanceKey{}, -1
		}
		return instanceKey{numberKey, text[:end]}, end
	}
	end := 1
	for ; end < len(text) && text[end] != '"'; end++ {
		if text[end] == '\\' {
			end++
		}
	}
	if end >= len(text) {
		return instanceKey{}, -1
	}
	content, err := strconv.Unquote(text[:end+1])
	if err != nil {
		content = text[1:end]
	}
	return instanceKey{textKey, strings.NewReplacer("$${", "${", "%%{", "%{").Replace(content)}, end + 1
}

// moduleOf is the module instance that the address of a resource begins with.
func moduleOf(address string) string {
	steps := parseSteps(address)
	end := 0
	for end+1 < len(steps) && steps[end].name == "module" {
		if end += 2; end < len(steps) && steps[end].index {
			end++
		}
	}
	return attributePath(steps[:end])
}

// attributePath writes the steps behind a resource as [graph.Ref] has them: `volume[0].id`.
func attributePath(steps []step) string {
	var b strings.Builder
	for _, s := range steps {
		switch {
		case s.index:
			b.WriteString(s.key.String())
		case b.Len() > 0:
			b.WriteByte('.')
			fallthrough
		default:
			b.WriteString(s.name)
		}
	}
	return b.String()
}

// descend follows steps into a value: exactly, since they are Terraform's.
func descend(v graph.Value, steps []step) graph.Value {
	for _, s := range steps {
		name := s.name
		if s.index {
			name = s.key.text
		}
		switch {
		case v.IsUnknown():
			return below(v, steps)
		case v.Kind() == graph.List && s.index:
			i, err := strconv.Atoi(s.key.text)
			if elems := v.List(); err == nil && i >= 0 && i < len(elems) {
				v = elems[i]
				continue
			}
			return graph.Value{}
		case v.Kind() == graph.Object:
			v = field(v, name)
		default:
			return graph.Value{}
		}
		steps = steps[1:]
	}
	return v
}

// field is the entry of an object with exactly that name; absent if there is none.
func field(v graph.Value, name string) graph.Value {
	for have, value := range v.Fields() {
		if have == name {
			return value
		}
	}
	return graph.Value{}
}

// below is a part of an unknown value.
func below(v graph.Value, steps []step) graph.Value {
	o := v.Origin()
	if o.Op == graph.OpRef {
		separator := "."
		if o.Ref.Attribute == "" || steps[0].index {
			separator = ""
		}
		o.Ref.Attribute += separator + attributePath(steps)
		o.Operands = nil
	} else {
		o = graph.Origin{Op: graph.OpCall, Name: "." + attributePath(steps), Operands: []graph.Value{v}}
	}
	return graph.NewUnknown(graph.Meta{At: v.At(), Sensitive: v.Sensitive(), Trace: graph.Traced{From: o}})
}
