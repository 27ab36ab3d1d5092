package settings

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/bmatcuk/doublestar/v4"
	"go.yaml.in/yaml/v3"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/filter"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// A file is read by its grammar, and the schema that editors use is written from the same one, so that they agree.

// key is an entry of a mapping.
type key struct {
	name, doc string
	value     form
}

// form is what may stand under a key.
type form struct {
	schema map[string]any // in JSON Schema
	read   func(r *reader, what string, n *yaml.Node)
}

// Limits of a file.
const (
	maxSize  = 1 << 20
	maxDepth = 16
)

// parse reads a file by its grammar.
func parse(f *graph.File, keys []key) error {
	r := &reader{path: f.Path}
	if len(f.Content) > maxSize {
		return fmt.Errorf("%s: larger than the limit of %d KiB", f.Path, maxSize>>10)
	}
	var document yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(f.Content))
	if err := decoder.Decode(&document); errors.Is(err, io.EOF) {
		return nil // nothing but comments
	} else if err != nil {
		return r.syntaxError(err)
	}
	var second yaml.Node
	if err := decoder.Decode(&second); err == nil {
		return fmt.Errorf("%s: a second document begins here; there can be one", r.at(&second))
	} else if !errors.Is(err, io.EOF) {
		return r.syntaxError(err)
	}
	r.object("the file", document.Content[0], keys)
	return r.err
}

// reader keeps the first error.
type reader struct {
	path  string
	depth int
	err   error
}

var yamlLine = regexp.MustCompile(`line (\d+): `)

func (r *reader) syntaxError(err error) error {
	message := err.Error()
	line := 1
	if m := yamlLine.FindStringSubmatchIndex(message); m != nil {
		line, _ = strconv.Atoi(message[m[2]:m[3]])
		message = message[m[1]:]
	}
	return fmt.Errorf("%s:%d: %s", r.path, line, message)
}

// at is the place of a node.
func (r *reader) at(n *yaml.Node) string { return fmt.Sprintf("%s:%d", r.path, n.Line) }

func (r *reader) fail(n *yaml.Node, format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%s: %s", r.at(n), fmt.Sprintf(format, args...))
	}
}

// each calls visit with the entries of a mapping.
func (r *reader) each(what string, n *yaml.Node, visit func(name string, at, value *yaml.Node)) {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return
	}
	if n.Kind != yaml.MappingNode || r.depth > maxDepth {
		r.fail(n, "%s wants entries of the form KEY: VALUE", what)
		return
	}
	r.depth++
	defer func() { r.depth-- }()
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content) && r.err == nil; i += 2 {
		name := n.Content[i]
		switch {
		case name.Kind != yaml.ScalarNode || name.Tag == "!!merge":
			r.fail(name, "%s: not a plain key", what)
		case seen[name.Value]:
			r.fail(name, "%s: %q is there twice", what, name.Value)
		default:
			seen[name.Value] = true
			visit(name.Value, name, n.Content[i+1])
		}
	}
}

// object reads a mapping whose keys are known.
func (r *reader) object(what string, n *yaml.Node, keys []key) {
	r.each(what, n, func(name string, at, value *yaml.Node) {
		i := slices.IndexFunc(keys, func(k key) bool { return k.name == name })
		if i < 0 {
			var names []string
			for _, k := range keys {
				names = append(names, k.name)
			}
			r.fail(at, "%s: unknown key %q%s", what, name, filter.DidYouMean(name, names))
			return
		}
		keys[i].value.read(r, name, value)
	})
}

func ofObject(keys []key) form {
	return form{objectSchema(keys), func(r *reader, what string, n *yaml.Node) { r.object(what, n, keys) }}
}

// word says what is wrong with a text; "" if it is right. Its schema is that of such a text.
type word struct {
	schema map[string]any
	wrong  func(text string) string
}

var (
	textSchema = map[string]any{"type": "string"}
	anyText    = word{textSchema, func(string) string { return "" }}
	pattern    = word{textSchema, func(text string) string {
		if !doublestar.ValidatePattern(text) || text == "" {
			return fmt.Sprintf("%q is not a valid pattern of paths", text)
		}
		if text == "." {
			return `"." is no pattern of paths; all is "**"`
		}
		return strayPath(text)
	}}
	place    = word{textSchema, strayPath}
	timeZone = word{textSchema, func(text string) string {
		if _, err := time.LoadLocation(text); err != nil || text == "" || text == "Local" {
			return fmt.Sprintf("%q is no time zone; want a name such as %q", text, DefaultTimeZone)
		}
		return ""
	}}
)

// strayPath says what is wrong with a path that is not written as those are that it is compared with: it would be compared
// with all of them in vain, and what it says would not be in force.
func strayPath(text string) string {
	if want := strings.TrimLeft(path.Clean("/"+text), "/"); text != "." && text != want {
		return fmt.Sprintf("%q is not written as a path from the top of the repository; want %q", text, cmp.Or(want, "."))
	}
	return ""
}

func oneOf(texts ...string) word {
	return word{map[string]any{"enum": texts}, func(text string) string {
		if !slices.Contains(texts, text) {
			return fmt.Sprintf("%q is none of %s%s", text, strings.Join(texts, ", "), filter.DidYouMean(text, texts))
		}
		return ""
	}}
}

// checkPattern is an id of a check, or one with wildcards.
func checkPattern(checks []*analyzer.Check) word {
	return word{textSchema, func(text string) string {
		if _, err := filter.Checks(checks, []string{text}, nil); err != nil {
			return err.Error()
		}
		return ""
	}}
}

// text reads a text; not ok if it is none, or not a right one.
func (r *reader) text(what string, n *yaml.Node, w word) (set Set[string], ok bool) {
	if n.Kind != yaml.ScalarNode || n.Tag != "!!str" {
		r.fail(n, "%s wants a text", what)
		return set, false
	}
	if wrong := w.wrong(n.Value); wrong != "" {
		r.fail(n, "%s: %s", what, wrong)
		return set, false
	}
	return Set[string]{n.Value, r.at(n)}, true
}

func ofText(to *Set[string], w word) form {
	return form{w.schema, func(r *reader, what string, n *yaml.Node) { *to, _ = r.text(what, n, w) }}
}

func ofTexts(to *[]Set[string], w word) form {
	return form{listSchema(w.schema), func(r *reader, what string, n *yaml.Node) { *to = r.texts(what, n, w) }}
}

// texts reads a list of texts; a number in it is taken as it is written.
func (r *reader) texts(what string, n *yaml.Node, w word) []Set[string] {
	if n.Kind != yaml.SequenceNode {
		r.fail(n, "%s wants a list of texts", what)
		return nil
	}
	texts := []Set[string]{}
	for _, item := range n.Content {
		if item.Kind != yaml.ScalarNode || item.Tag == "!!null" {
			r.fail(item, "%s wants a list of texts", what)
		} else if wrong := w.wrong(item.Value); wrong != "" {
			r.fail(item, "%s: %s", what, wrong)
		}
		texts = append(texts, Set[string]{item.Value, r.at(item)})
	}
	return texts
}

func ofBool(to *Set[bool]) form {
	return form{map[string]any{"type": "boolean"}, func(r *reader, what string, n *yaml.Node) {
		var v bool
		if n.Tag != "!!bool" || n.Decode(&v) != nil {
			r.fail(n, "%s wants true or false", what)
			return
		}
		*to = Set[bool]{v, r.at(n)}
	}}
}

// ofNumber is a whole number from 1.
func ofNumber(to *Set[int]) form {
	return form{map[string]any{"type": "integer", "minimum": 1}, func(r *reader, what string, n *yaml.Node) {
		var v int
		if n.Tag != "!!int" || n.Decode(&v) != nil || v < 1 {
			r.fail(n, "%s wants a whole number from 1", what)
			return
		}
		*to = Set[int]{v, r.at(n)}
	}}
}

// ofChoice is one of a few words, each of which stands for a value.
func ofChoice[T any](to *Set[T], choices map[string]T) form {
	w := oneOf(sorted(choices)...)
	return form{w.schema, func(r *reader, what string, n *yaml.Node) {
		if set, ok := r.text(what, n, w); ok {
			*to = Set[T]{choices[set.Value], set.At}
		}
	}}
}

// ofSeverity is a severity, or a word for none.
func ofSeverity(to *Set[analyzer.Severity], none ...string) form {
	choices := map[string]analyzer.Severity{}
	for s := analyzer.Low; s <= analyzer.Critical; s++ {
		choices[s.String()] = s
	}
	for _, name := range none {
		choices[name] = 0
	}
	return ofChoice(to, choices)
}

// ofPlain and ofPlainList are for what is reported with the place of the entry that it belongs to.
func ofPlain(to *string) form {
	return form{textSchema, func(r *reader, what string, n *yaml.Node) {
		set, _ := r.text(what, n, anyText)
		*to = set.Value
	}}
}

func ofPlainList(to *[]string) form {
	return form{listSchema(textSchema), func(r *reader, what string, n *yaml.Node) { *to = values(r.texts(what, n, anyText)) }}
}

// ofValues are values of variables, each as it would be given on the command line: a text as it is, a list or an object as an
// expression.
func ofValues(to *[]string) form {
	return form{map[string]any{"type": "object"}, func(r *reader, what string, n *yaml.Node) {
		r.each(what, n, func(name string, at, value *yaml.Node) {
			text := value.Value
			if value.Kind != yaml.ScalarNode {
				var v any
				err := value.Decode(&v)
				encoded, errEncode := json.Marshal(v)
				if err != nil || errEncode != nil {
					r.fail(value, "%s: %s wants a text, a number, true or false, a list or an object of such", what, name)
				}
				text = templates.Replace(string(encoded))
			}
			if name == "" || strings.Contains(name, "=") {
				r.fail(at, "%s: %q is no name of a variable", what, name)
			}
			*to = append(*to, name+"="+text)
		})
	}}
}

// templates keeps what stands in a text from being taken for a template.
var templates = strings.NewReplacer("${", "$${", "%{", "%%{")

// ofRoots is a list of deployments. Those of one root have different names.
func ofRoots(to *[]Root) form {
	return form{listSchema(objectSchema(new(Root).keys())), func(r *reader, what string, n *yaml.Node) {
		if n.Kind != yaml.SequenceNode {
			r.fail(n, "%s wants a list", what)
			return
		}
		for _, item := range n.Content {
			root := Root{At: r.at(item)}
			r.object(what, item, root.keys())
			if root.Path == "" {
				r.fail(item, "%s: an entry has no path", what)
			}
			root.Path = path.Clean(root.Path)
			for _, other := range *to {
				if other.Path == root.Path && (other.Name == root.Name || other.Name == "" || root.Name == "") {
					r.fail(item, "%s: %s is listed more than once, so each entry wants a name of its own", what, root.Path)
				}
			}
			*to = append(*to, root)
		}
	}}
}

func ofMapping(to *map[string]Set[string]) form {
	schema := map[string]any{"type": "object", "additionalProperties": textSchema}
	return form{schema, func(r *reader, what string, n *yaml.Node) {
		*to = map[string]Set[string]{}
		r.each(what, n, func(name string, _, value *yaml.Node) { (*to)[name], _ = r.text(name, value, anyText) })
	}}
}

func ofOutputs(to *[]Set[Output]) form {
	schema := map[string]any{"type": "object", "additionalProperties": textSchema}
	return form{schema, func(r *reader, what string, n *yaml.Node) {
		r.each(what, n, func(name string, at, value *yaml.Node) {
			if file, ok := r.text(name, value, anyText); ok {
				*to = append(*to, Set[Output]{Output{name, file.Value}, r.at(at)})
			}
		})
	}}
}

// ofChecks is what is said of checks, by id. A policy cannot switch them.
func ofChecks(to *map[string]Check, checks []*analyzer.Check, switched bool) form {
	keys := func(set *Check, parameters form) []key {
		keys := []key{
			{"severity", "Instead of the check's own severity.", ofSeverity(&set.Severity)},
			{"parameters", "Parameters of the check, by name.", parameters},
		}
		if switched {
			keys = append(keys, key{"enabled", "Whether the check runs.", ofBool(&set.Enabled)})
		}
		return keys
	}
	schema := map[string]any{
		"type":                 "object",
		"additionalProperties": objectSchema(keys(&Check{}, form{schema: map[string]any{"type": "object"}})),
	}
	return form{schema, func(r *reader, what string, n *yaml.Node) {
		*to = map[string]Check{}
		r.each(what, n, func(id string, at, value *yaml.Node) {
			check, err := filter.Check(checks, id)
			if err != nil {
				r.fail(at, "%s: %v", what, err)
				return
			}
			set := Check{Parameters: map[string]Set[any]{}}
			r.object(id, value, keys(&set, ofParameters(set.Parameters, check)))
			(*to)[id] = set
		})
	}}
}

func ofParameters(to map[string]Set[any], check *analyzer.Check) form {
	return form{read: func(r *reader, what string, n *yaml.Node) {
		what = check.ID + ": " + what
		r.each(what, n, func(name string, at, value *yaml.Node) {
			i := slices.IndexFunc(check.Parameters, func(p analyzer.Parameter) bool { return p.Name == name })
			if i < 0 {
				var names []string
				for _, p := range check.Parameters {
					names = append(names, p.Name)
				}
				r.fail(at, "%s: unknown key %q%s", what, name, filter.DidYouMean(name, names))
				return
			}
			to[name] = Set[any]{r.parameter(value, check.Parameters[i]), r.at(value)}
		})
	}}
}

// parameter reads a value of the type of the parameter's default.
func (r *reader) parameter(n *yaml.Node, p analyzer.Parameter) any {
	w := anyText
	if p.Allowed != nil {
		w = oneOf(p.Allowed...)
	}
	switch p.Default.(type) {
	case bool:
		var v Set[bool]
		ofBool(&v).read(r, p.Name, n)
		return v.Value
	case int:
		var v int
		if n.Tag != "!!int" || n.Decode(&v) != nil {
			r.fail(n, "%s wants a whole number", p.Name)
		}
		return v
	case string:
		v, _ := r.text(p.Name, n, w)
		return v.Value
	}
	return values(r.texts(p.Name, n, w))
}

func listSchema(items map[string]any) map[string]any {
	return map[string]any{"type": "array", "items": items}
}

func objectSchema(keys []key) map[string]any {
	properties := map[string]any{}
	for _, k := range keys {
		described := map[string]any{"description": k.doc}
		for name, value := range k.value.schema {
			described[name] = value
		}
		properties[k.name] = described
	}
	return map[string]any{"type": "object", "additionalProperties": false, "properties": properties}
}
