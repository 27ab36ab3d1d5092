package terraform

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/terraform/internal/functions"
)

// evaluator evaluates one root on demand: a value is worked out when it is first needed, and kept.
type evaluator struct {
	loader     *loader
	root       *graph.Root
	rootDir    string
	workspace  string
	functions  map[string]function.Function
	budget     *functions.Budget
	inputs     map[string]input // values of the root's variables, by name
	attributes map[string]bool  // names that any expression of the root looks up
	waiting    []string         // what is being worked out, outermost first
	instances  int
	blockCount int // that dynamic blocks have made
	reported   map[*module]bool
	cyclic     bool // a cycle has been reported: see [cycles]
}

// scope is one instance of a module.
type scope struct {
	*evaluator
	mod      *module
	address  string // "" for the root
	parent   *scope
	call     *moduleCall
	repeat   *repetition // of the call
	existing graph.Value // whether the instance will exist; absent for certainly
	calls    []graph.Call

	variables  map[string]*cell
	locals     map[string]*cell
	outputs    map[string]*cell
	expansions map[string]*expansion
	values     map[string]cty.Value // of resources, by key and the attributes asked for
	children   map[string]*children
	configured map[string]graph.Provider // by "name" or "name.alias"
	traced     map[string]graph.Value    // variables, locals and outputs with their origin
}

// cell is a value that is worked out once.
type cell struct {
	done  bool
	busy  bool
	value cty.Value
	// open tells that the value comes from something whose schema is not known, so that a missing attribute or a type
	// that does not fit is no error.
	open bool
}

func newScope(ev *evaluator, mod *module) *scope {
	return &scope{
		evaluator: ev, mod: mod,
		variables: map[string]*cell{}, locals: map[string]*cell{}, outputs: map[string]*cell{},
		expansions: map[string]*expansion{}, values: map[string]cty.Value{}, children: map[string]*children{},
		configured: map[string]graph.Provider{},
		traced:     map[string]graph.Value{},
	}
}

// once works a cell out, unless it is already, and reports a cycle if it waits for itself.
func (s *scope) once(cells map[string]*cell, name, title string, at hcl.Range, work func() (cty.Value, bool)) (cty.Value, bool) {
	c := cells[name]
	if c == nil {
		c = &cell{}
		cells[name] = c
	}
	if c.done {
		return c.value, c.open
	}
	if s.address != "" {
		title = s.address + "." + title
	}
	switch {
	case c.busy:
		start := max(0, slices.Index(s.waiting, title))
		s.reportCycle(at, strings.Join(append(slices.Clone(s.waiting[start:]), title), " → "))
		return cty.DynamicVal, true
	case len(s.waiting) >= maxEvaluation:
		s.root.Report(graph.Errorf(s.mod.place(at), "limit: more than %d values wait for each other", maxEvaluation))
		return cty.DynamicVal, true
	}
	c.busy = true
	s.waiting = append(s.waiting, title)
	c.value, c.open = work()
	s.waiting = s.waiting[:len(s.waiting)-1]
	c.busy, c.done = false, true
	return c.value, c.open
}

// reportCycle reports a cycle that evaluation has run into, unless the names alone have shown one.
func (s *scope) reportCycle(at hcl.Range, what string) {
	if !s.cyclic {
		s.root.Report(graph.Errorf(s.mod.place(at), "cycle: %s", what))
	}
}

// env is a scope with what an expression may see beside it.
type env struct {
	*scope
	repeat *repetition // each and count
	bound  *binding    // iterators of dynamic blocks, and variables of for expressions that are being traced
	quiet  bool        // diagnostics have been reported before
}

// binding is a name that a surrounding construct binds.
type binding struct {
	name   string
	value  cty.Value
	traced graph.Value
	open   bool // see [cell]
	outer  *binding
}

func (e env) with(name string, value cty.Value, traced graph.Value) env {
	e.bound = &binding{name: name, value: value, traced: traced, open: true, outer: e.bound}
	return e
}

func (e env) lookup(name string) *binding {
	for b := e.bound; b != nil; b = b.outer {
		if b.name == name {
			return b
		}
	}
	return nil
}

// repetition is the instance of something with count or for_each.
type repetition struct {
	symbolic bool // stands for all instances, whose number is not known
	index    cty.Value
	key      cty.Value
	value    cty.Value
	open     bool   // of value: see [cell]
	suffix   string // of the address: `[0]`, `["a"]`, `[*]`
	// of is the expression of for_each, and where it is evaluated.
	of  hclsyntax.Expression
	env env
	// number is the expression of a count that is not known, evaluated in the same place.
	number hclsyntax.Expression
}

// eval evaluates an expression as Terraform would. open: see [cell].
func (e env) eval(expr hclsyntax.Expression) (value cty.Value, open bool) {
	if literal, ok := expr.(*hclsyntax.LiteralValueExpr); ok {
		return literal.Val, false
	}
	references, known := e.mod.references[expr]
	if !known && (e.bound != nil || e.quiet) { // a part of an expression
		references = hclsyntax.Variables(expr)
	}
	ctx, open := e.context(references)
	_, named := expr.(*hclsyntax.ScopeTraversalExpr)
	if !named {
		e.budget.Renew(ctx)
	}
	value, diags := expr.Value(ctx)
	if !named && !diags.HasErrors() {
		if err := functions.CheckSize(value); err != nil {
			diags = hcl.Diagnostics{{Severity: hcl.DiagError, Summary: "Value too large", Detail: err.Error(), Extra: err}}
		}
	}
	if !diags.HasErrors() {
		return value, open
	}
	if !open && !e.quiet {
		for _, d := range diags {
			if !callsProvider(d) {
				e.diagnose(d, expr.Range())
			}
		}
	}
	e.quiet = true
	if functions.LimitIn(diags) != nil {
		return beyondLimits, true
	}
	return e.parts(expr), true
}

// beyondLimits is the value of an expression that would be too large, or take too long. Its parts are not looked at either.
var beyondLimits = cty.DynamicVal.Mark(limitMark{})

type limitMark struct{}

// callsProvider reports whether the diagnostic is about a function of a provider, whose result is not known here.
func callsProvider(d *hcl.Diagnostic) bool {
	call, ok := hcl.DiagnosticExtra[hclsyntax.FunctionCallUnknownDiagExtra](d)
	return ok && strings.HasPrefix(call.CalledFunctionNamespace(), "provider::")
}

// parts is what is known of an expression with an error somewhere inside: of an object or tuple, the other elements.
func (e env) parts(expr hclsyntax.Expression) cty.Value {
	switch x := unwrap(expr).(type) {
	case *hclsyntax.ObjectConsExpr:
		attributes := map[string]cty.Value{}
		for _, item := range x.Items {
			key, _ := e.eval(item.KeyExpr)
			if key.IsMarked() || keyText(key) == "" {
				return cty.DynamicVal
			}
			attributes[keyText(key)], _ = e.eval(item.ValueExpr)
		}
		return cty.ObjectVal(attributes)
	case *hclsyntax.TupleConsExpr:
		elems := make([]cty.Value, len(x.Exprs))
		for i, elem := range x.Exprs {
			elems[i], _ = e.eval(elem)
		}
		return cty.TupleVal(elems)
	}
	return cty.DynamicVal
}

func (e env) diagnose(d *hcl.Diagnostic, fallback hcl.Range) {
	at := fallback
	if d.Subject != nil {
		at = *d.Subject
	}
	e.root.Report(diagnostic(d, e.place(at)))
}

// place turns a range into one of the graph; a template may have been read from another file.
func (s *scope) place(r hcl.Range) graph.Range {
	if at := s.mod.place(r); !at.IsZero() {
		return at
	}
	if f := s.loader.read(r.Filename); f != nil {
		return clamped(f, r)
	}
	return graph.Range{}
}

// names is a tree of what a context offers: objects that hold only what the expression uses.
type names struct {
	value cty.Value
	inner map[string]*names
}

func (n *names) at(path ...string) *names {
	for _, name := range path {
		if n.inner == nil {
			n.inner = map[string]*names{}
		}
		next := n.inner[name]
		if next == nil {
			next = &names{}
			n.inner[name] = next
		}
		n = next
	}
	return n
}

func (n *names) object() cty.Value {
	if n.inner == nil {
		return n.value
	}
	attributes := make(map[string]cty.Value, len(n.inner))
	for name, inner := range n.inner {
		attributes[name] = inner.object()
	}
	return cty.ObjectVal(attributes)
}

// context offers what the references need. A reference to something undeclared is offered as unknown: it was reported when
// the module was read.
func (e env) context(references []hcl.Traversal) (ctx *hcl.EvalContext, open bool) {
	ctx = &hcl.EvalContext{Functions: e.functions}
	if len(references) == 0 {
		return ctx, false
	}
	var tree names
	asked := map[string]*request{}
	for _, t := range references {
		root := t.RootName()
		if b := e.lookup(root); b != nil {
			tree.at(root).value = b.value
			open = open || b.open
			continue
		}
		value, isOpen := cty.DynamicVal, false
		name := attrName(t, 1)
		path := []string{root, name}
		switch root {
		case "var":
			if v := e.mod.variables[name]; v != nil {
				value, isOpen = e.variable(v)
			} else {
				isOpen = true
			}
		case "local":
			if l := e.mod.locals[name]; l != nil {
				value, isOpen = e.local(name)
			} else {
				isOpen = true
			}
		case "each":
			switch {
			case e.repeat == nil || e.repeat.of == nil:
				e.misplaced(t, "each", "for_each")
				isOpen = true
			case name == "key":
				value = e.repeat.key
			default:
				value, isOpen = e.repeat.value, e.repeat.open
			}
		case "count":
			if e.repeat == nil || e.repeat.index == cty.NilVal {
				e.misplaced(t, "count", "count")
				isOpen = true
			} else {
				value = e.repeat.index
			}
		case "path":
			value = e.path(name)
		case "terraform", "tofu":
			if name == "workspace" {
				value = cty.StringVal(e.workspace)
			}
		case "self":
			path, isOpen = path[:1], true // reported when the module was read
		case "module":
			ask(asked, "module."+name, path, t[min(2, len(t)):])
			continue
		default:
			if len(t) == 1 {
				tree.at(root).value, open = cty.DynamicVal, true // a bare word, which was reported
				continue
			}
			key, path, rest := resourceKey(t)
			ask(asked, key, path, rest)
			continue
		}
		open = open || isOpen
		tree.at(path...).value = value
	}
	for _, key := range sortedKeys(asked) {
		r := asked[key]
		var value cty.Value
		var isOpen bool
		if name, ok := strings.CutPrefix(key, "module."); ok {
			value, isOpen = e.moduleValue(name, r)
		} else {
			value, isOpen = e.resourceValue(key, r)
		}
		open = open || isOpen
		tree.at(r.path...).value = value
	}
	ctx.Variables = make(map[string]cty.Value, len(tree.inner))
	for name, inner := range tree.inner {
		ctx.Variables[name] = inner.object()
	}
	return ctx, open
}

func (e env) misplaced(t hcl.Traversal, name, argument string) {
	if !e.quiet {
		e.root.Report(graph.Errorf(e.place(t.SourceRange()), "Reference to %q in context without %s: the block has no %q argument", name, argument, argument))
	}
}

// attrName is the name at a step of a traversal; "" if there is none.
func attrName(t hcl.Traversal, i int) string {
	if i < len(t) {
		if step, ok := t[i].(hcl.TraverseAttr); ok {
			return step.Name
		}
	}
	return ""
}

// resourceKey is the key of the resource that a traversal refers to, the names under which a context offers it, and what
// is asked of it.
func resourceKey(t hcl.Traversal) (key string, path []string, rest hcl.Traversal) {
	root := t.RootName()
	switch {
	case root == "data" || root == "ephemeral":
		path = []string{root, attrName(t, 1), attrName(t, 2)}
		return strings.Join(path, "."), path, t[min(3, len(t)):]
	case root == "resource" && len(t) > 2:
		path = []string{root, attrName(t, 1), attrName(t, 2)}
		return strings.Join(path[1:], "."), path, t[3:]
	}
	path = []string{root, attrName(t, 1)}
	return strings.Join(path, "."), path, t[min(2, len(t)):]
}

// request is what an expression asks of a resource or module: certain attributes, or all there are.
type request struct {
	path  []string
	names []string
	all   bool
}

func ask(asked map[string]*request, key string, path []string, rest hcl.Traversal) {
	r := asked[key]
	if r == nil {
		r = &request{path: path}
		asked[key] = r
	}
	if len(rest) > 0 {
		if _, indexed := rest[0].(hcl.TraverseIndex); indexed {
			rest = rest[1:]
		}
	}
	if name := attrName(rest, 0); name == "" {
		r.all = true
	} else if !slices.Contains(r.names, name) {
		r.names = append(r.names, name)
		slices.Sort(r.names)
	}
}

func (r *request) wanted() []string {
	if r.all {
		return nil
	}
	return r.names
}

// path is the value of path.module and its kin, relative to the directory in which Terraform would run: the root module's.
func (e env) path(name string) cty.Value {
	switch name {
	case "root":
		return cty.StringVal(".")
	case "module":
		return cty.StringVal(relativePath(e.rootDir, e.mod.dir))
	}
	return cty.UnknownVal(cty.String).RefineNotNull() // path.cwd: no machine's path reaches an output
}

// relativePath is how Terraform names a directory from another, both being relative to the boundary.
func relativePath(from, to string) string {
	split := func(p string) []string {
		if p == "." || p == "" {
			return nil
		}
		return strings.Split(p, "/")
	}
	a, b := split(from), split(to)
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	parts := slices.Concat(slices.Repeat([]string{".."}, len(a)), b)
	if len(parts) == 0 {
		return "."
	}
	return strings.Join(parts, "/")
}

func (s *scope) local(name string) (cty.Value, bool) {
	l := s.mod.locals[name]
	return s.once(s.locals, name, "local."+name, l.NameRange, func() (cty.Value, bool) {
		return env{scope: s}.eval(l.Expr)
	})
}

// variable is the value of an input variable in this instance of the module: what was given, or its default, converted to
// its type; unknown if there is neither.
func (s *scope) variable(v *variable) (cty.Value, bool) {
	return s.once(s.variables, v.name, "var."+v.name, v.at, func() (cty.Value, bool) {
		value, at, open, given := s.given(v)
		if !given || (value.IsKnown() && value.IsNull() && !v.nullable && v.value != nil) {
			if v.value == nil {
				return s.mark(v, unknownOf(v.typ)), false
			}
			value, _ = env{scope: s}.eval(v.value)
			at, open = v.valueAt, false
		}
		converted, err := v.convert(value)
		switch {
		case err != nil && open:
			converted = unknownOf(v.typ)
		case err != nil:
			s.root.Report(graph.Errorf(s.placeOf(v, at), "Invalid value for var.%s: %v", v.name, err))
			converted = unknownOf(v.typ)
		case !v.nullable && converted.IsKnown() && converted.IsNull():
			s.root.Report(graph.Errorf(s.placeOf(v, at), "Invalid value for var.%s: it must not be null", v.name))
		}
		return s.mark(v, converted), open
	})
}

// placeOf is where a variable was given its value: in the caller's file, in a file of values, or its own.
func (s *scope) placeOf(v *variable, at hcl.Range) graph.Range {
	if place := s.place(at); !place.IsZero() {
		return place
	}
	return s.mod.place(v.at)
}

func (s *scope) mark(v *variable, value cty.Value) cty.Value {
	if v.sensitive {
		value = value.Mark(functions.Sensitive)
	}
	if v.ephemeral {
		value = value.Mark(functions.Ephemeral)
	}
	return value
}

// given is what the caller, or the user, has set a variable to.
func (s *scope) given(v *variable) (value cty.Value, at hcl.Range, open, given bool) {
	if s.parent != nil {
		argument := s.call.arguments[v.name]
		if argument == nil {
			return cty.DynamicVal, s.call.at, true, s.parent.mod.open[s.call.body]
		}
		value, open = env{scope: s.parent, repeat: s.repeat}.eval(argument.Expr)
		if !v.ephemeral && value.HasMarkDeep(functions.Ephemeral) {
			s.root.Report(graph.Errorf(s.place(argument.Expr.Range()), "Ephemeral value not allowed: var.%s is not declared as ephemeral", v.name))
		}
		return value, argument.Expr.Range(), open, true
	}
	in, ok := s.inputs[v.name]
	if !ok {
		return cty.NilVal, hcl.Range{}, false, false
	}
	value, at, err := in.value(v)
	if err != nil {
		s.root.Report(graph.Errorf(s.placeOf(v, at), "Invalid value for var.%s: %v", v.name, err))
		return unknownOf(v.typ), at, true, true
	}
	return value, at, false, true
}

// convert gives a value the variable's type, with the defaults of optional attributes.
func (v *variable) convert(value cty.Value) (cty.Value, error) {
	if v.defaults != nil && !value.IsNull() {
		value = v.defaults.Apply(value)
	}
	converted, err := convert.Convert(value, v.typ)
	if err != nil {
		return cty.NilVal, fmt.Errorf("%s", describeMismatch(err))
	}
	return converted, nil
}

// describeMismatch says a conversion's error with the path of what does not fit, and without its value.
func describeMismatch(err error) string {
	if pathErr, ok := err.(cty.PathError); ok {
		var b strings.Builder
		for _, step := range pathErr.Path {
			switch step := step.(type) {
			case cty.GetAttrStep:
				b.WriteString("." + step.Name)
			case cty.IndexStep:
				b.WriteString("[…]")
			}
		}
		if b.Len() > 0 {
			return fmt.Sprintf("%s: %v", b.String(), pathErr)
		}
	}
	return err.Error()
}

func unknownOf(t cty.Type) cty.Value {
	return cty.UnknownVal(t.WithoutOptionalAttributesDeep())
}
