package secrets

import (
	"maps"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/facet"
)

// holders are the resource types of a platform that are given secrets.
type holders map[string]holder

// holder says where a resource is given secrets, and where texts in which some may stand: scripts, variables, documents.
type holder struct{ secrets, texts paths }

type paths []string

// Types are the resource types, sorted.
func (h holders) Types() []string { return slices.Sorted(maps.Keys(h)) }

// judge wants no secret of a resource to be written in the code. A resource that is given none is left out.
func (h holders) judge(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	verdict := analyzer.Skip()
	for _, path := range h[r.Type].secrets {
		for _, v := range r.All(path) {
			verdict = verdict.And(judgeSecret(path, v))
		}
	}
	for _, path := range h[r.Type].texts {
		for _, v := range r.All(path) {
			verdict = verdict.And(judgeText(path, v))
		}
	}
	return verdict
}

// judgeTemplate wants besides that a secret that is given to a template as a parameter is shown neither with the stack nor in user data.
func (h holders) judgeTemplate(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	verdict := h.judge(in, r)
	milder := func(v analyzer.Verdict) {
		v.Defects[0].Milder = true
		verdict = verdict.And(v)
	}
	for _, path := range h[r.Type].secrets {
		for _, v := range r.All(path) {
			if o := v.Origin(); v.IsUnknown() && o.Op == graph.OpInput && o.Cause.Kind == graph.NoValue && !o.Masked {
				milder(analyzer.Fail(path, v, "%s is parameter %s, which has no NoEcho and so is shown with the stack", path, o.Name).
					Remedied("set NoEcho: true for parameter %s", o.Name))
			}
		}
	}
	for _, path := range h[r.Type].texts {
		if !strings.HasSuffix(path, "UserData") {
			continue
		}
		for _, v := range r.All(path) {
			if name, text := maskedIn(v, 0); name != "" && v.Exists() == graph.Yes {
				milder(analyzer.Fail(path, text, "%s has parameter %s in it, which NoEcho does not hide there", path, name).
					Remedied("let the machine read the secret from a secret store"))
			}
		}
	}
	return verdict
}

// maskedIn is the name of a parameter with NoEcho that is put into a text, and that text; or "".
func maskedIn(v graph.Value, depth int) (name string, text graph.Value) {
	o := v.Origin()
	if o.Op == graph.OpRef || o.Op == graph.OpChoice || depth > maxSearch {
		return "", v // what a resource makes of it, and what is perhaps left out
	}
	for _, part := range o.Operands {
		if in := part.Origin(); o.Op == graph.OpTemplate && in.Op == graph.OpInput && in.Masked {
			return in.Name, v
		}
		if name, text = maskedIn(part, depth+1); name != "" {
			return name, text
		}
	}
	return "", v
}

// judgeSecret judges an argument that is a secret, or a list of them.
func judgeSecret(path string, v graph.Value) analyzer.Verdict {
	if v.IsSet() == graph.No {
		return analyzer.Skip()
	}
	verdict := analyzer.Pass(path, hidden(v), "%s is not written in the code", path)
	elems, complete := []graph.Value{v}, true
	if v.Kind() == graph.List {
		elems, complete = graph.Elements(v)
	}
	for _, elem := range elems {
		if document, ok := graph.Document(elem); ok && document.Kind() == graph.Object {
			verdict = verdict.And(judgeText(path, elem)) // user, password and where to log in, as secret stores keep them
			continue
		}
		switch text, known := elem.Text(); {
		case !known && elem.IsUnknown() && notRead(elem):
			verdict = verdict.And(analyzer.Unsure(path, hidden(elem), "whether %s is written in the code is not known", path))
		case !known || text == "" || blank(text):
		case elem.Exists().And(v.Exists()) != graph.Yes:
			verdict = verdict.And(analyzer.UnsureBecause(elem.Existing().Cause(), path, hidden(elem), "%s is perhaps not there", path))
		default:
			verdict = verdict.And(analyzer.Fail(path, hidden(elem), "%s is written in the code", path))
		}
	}
	if !complete {
		verdict = verdict.And(analyzer.Unsure(path, hidden(v), "%s is not known", path))
	}
	return verdict
}

// notRead reports whether a value is one that this code may hold, in a part that was not read. Any other that is not known comes
// from elsewhere.
func notRead(v graph.Value) bool {
	kind := v.Cause().Kind
	return kind == graph.ModuleNotRead || kind == graph.Limit
}

// judgeText judges an argument in which secrets may stand.
func judgeText(path string, v graph.Value) analyzer.Verdict {
	if v.IsSet() == graph.No {
		return analyzer.Skip()
	}
	var s search
	s.look(path, v, 0)
	switch {
	case s.what != "" && v.Exists() == graph.Yes:
		return analyzer.Fail(path, hidden(s.where), "%s has a secret in it: %s", path, s.what)
	case s.what != "":
		return analyzer.UnsureBecause(v.Existing().Cause(), path, hidden(v), "%s is perhaps not there", path)
	case s.open:
		return analyzer.Unsure(path, v, "whether %s has a secret in it is not known", path)
	}
	return analyzer.Pass(path, v, "%s has nothing in it that looks like a secret", path)
}

// hidden is a value that is a secret, or has one in it: it reaches no output, nor does the place that it is written at, nor any on
// its way.
func hidden(v graph.Value) graph.Value {
	if at := v.At(); at.File != nil && (v.IsKnown() || v.Origin().Op == graph.OpTemplate) {
		at.File.Hide(at.Start, at.End)
	}
	v = v.MarkSensitive()
	v.Way()
	return v
}

// Holds reports whether a value, which stands under a name, has something in it that is taken for a secret.
func Holds(name string, v graph.Value) bool {
	var s search
	s.look(name, v, 0)
	return s.what != ""
}

// search looks for the first secret in a value.
type search struct {
	what  string
	where graph.Value
	open  bool // a part was not read
}

const maxSearch = 24 // how deep a search goes

// look searches a value, which a variable of some name holds.
func (s *search) look(name string, v graph.Value, depth int) {
	if s.what != "" || depth > maxSearch {
		return
	}
	if v.IsUnknown() {
		o := v.Origin()
		if o.Op == graph.OpTemplate {
			s.lookInTemplate(v)
		}
		for _, part := range o.Operands {
			s.look("", part, depth+1)
		}
		s.open = s.open || (len(o.Operands) == 0 && notRead(v))
		return
	}
	switch v.Kind() {
	case graph.List:
		for _, elem := range v.List() {
			s.look(name, elem, depth+1)
		}
	case graph.Object:
		s.lookInObject(v, depth)
	default:
		s.lookInText(name, v, depth)
	}
}

// lookInObject searches the fields of an object. One with a name and a value is a variable.
func (s *search) lookInObject(v graph.Value, depth int) {
	if name, ok := v.Get("name").Text(); ok {
		if value := v.Get("value"); value.IsKnown() {
			if kind := v.Get("type"); kind.IsAbsent() || kind.IsFold("PLAINTEXT") == graph.Yes {
				s.look(name, value, depth+1)
			}
			return
		}
	}
	for name, field := range v.Fields() {
		s.look(name, field, depth+1)
	}
}

// lookInTemplate searches a text of which parts are not known.
func (s *search) lookInTemplate(v graph.Value) {
	var text strings.Builder
	for _, fragment := range facet.Fragments(v) {
		if fragment == nil {
			text.WriteString("${}")
		} else {
			text.WriteString(*fragment)
		}
	}
	if what := found(text.String()); what != "" {
		s.what, s.where = what, v
	}
}

func (s *search) lookInText(name string, v graph.Value, depth int) {
	text, ok := v.Text()
	if !ok {
		return
	}
	if document, isDocument := graph.Document(v); isDocument && strings.ContainsAny(text, "{[") {
		inner := search{}
		inner.look(name, document, depth+1)
		if inner.what != "" {
			s.what, s.where = inner.what, v
			return
		}
	}
	what := found(text)
	if what == "" && secretName.MatchString(name) && isSecret(text) {
		what = "the value of " + name
	}
	if what != "" {
		s.what, s.where = what, v
	}
}
