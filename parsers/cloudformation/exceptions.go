package cloudformation

import (
	"regexp"
	"slices"
	"sort"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/comment"
)

// metadataKey is the entry of a resource's metadata that speaks to lintel.
const metadataKey = "lintel"

// commentMark is where a comment for lintel could start in YAML.
var commentMark = regexp.MustCompile(`(?m)(?:^|[ \t])(#[# \t]*(?i:lintel)[:\- ][^\r\n]*)`)

// Exceptions returns what a template says against findings on it: the comments `lintel:ignore …` of YAML, and the metadata of
// resources.
func Exceptions(f *graph.File) ([]graph.Exception, []graph.Diagnostic) {
	if !comment.Possible(f) || !Sniff(f.Content) {
		return nil, nil
	}
	root, _, err := read(f)
	if err != nil {
		return nil, nil // which is reported
	}
	var found comment.Found
	if marks := commentMark.FindAllSubmatchIndex(f.Content, -1); marks != nil {
		texts := root.texts(nil)
		slices.SortFunc(texts, graph.Range.Compare)
		for _, mark := range marks {
			start, end := mark[2], mark[3]
			next := sort.Search(len(texts), func(i int) bool { return texts[i].Start > start })
			if next == 0 || texts[next-1].End <= start { // else it is part of a text
				found.Comment(f, start, end)
			}
		}
	}
	if said := root.value("Metadata").value(metadataKey); said != nil {
		found.Diagnostics = append(found.Diagnostics, graph.Errorf(said.at(), "this exception does not hold: it stands in the metadata of the template; want it in those of a resource"))
	}
	for _, resource := range root.value("Resources").entries() {
		metadata := resource.value.value("Metadata")
		for _, other := range metadata.entries() {
			if other.name != metadataKey && strings.EqualFold(other.name, metadataKey) {
				found.Diagnostics = append(found.Diagnostics, graph.Errorf(other.nameAt(), "%q says nothing to lintel; want %q", other.name, metadataKey))
			}
		}
		said := metadata.value(metadataKey)
		if said == nil {
			continue
		}
		entries := []field{{value: *said}}
		if said.kind == list {
			entries = said.fields()
		}
		for _, entry := range entries {
			text, ok := entry.value.exception()
			if !ok {
				found.Diagnostics = append(found.Diagnostics, graph.Errorf(entry.value.at(),
					`this exception does not hold: want {"ignore": CHECK, "until": "YYYY-MM-DD", "reason": "…"}, or a list of such`))
				continue
			}
			found.Exceptions = append(found.Exceptions, graph.Exception{At: entry.value.at(), Text: text, Over: resource.nameAt()})
		}
	}
	return found.Exceptions, found.Diagnostics
}

// texts are the places of the texts below a node.
func (n *node) texts(found []graph.Range) []graph.Range {
	if n.kind == text {
		return append(found, n.at())
	}
	for i := range n.fields() {
		found = n.fields()[i].value.texts(found)
	}
	return found
}

// quoted makes a text one that can stand in double quotes.
var quoted = strings.NewReplacer(`\`, `\\`, `"`, `\"`)

// exception puts metadata into the form of a comment; not ok if it has another shape.
func (n *node) exception() (string, bool) {
	if n.kind != object || n.string("ignore") == "" {
		return "", false
	}
	words := []string{n.string("ignore")}
	for i := range n.fields() {
		f := &n.fields()[i]
		if !f.value.isScalar() {
			return "", false
		}
		if f.name != "ignore" {
			words = append(words, f.name+`="`+quoted.Replace(f.value.text())+`"`)
		}
	}
	return strings.Join(words, " "), true
}
