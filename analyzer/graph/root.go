package graph

import (
	"cmp"
	"iter"
	"slices"
)

// Root is one thing that is deployed by itself: a root module, a template with the templates that it nests, or a plan.
// Its resources are read when they are first asked for.
type Root struct {
	Path    string // of the directory, template or plan, relative to the boundary
	Dialect Dialect
	// Environment names the values with which the root is deployed, if the settings list several; "" for those it has itself.
	Environment string
	Cases       Cases
	// Observe, if it is set, is told of every attribute of a resource that is looked up, whether it is there or not: by a
	// test that compares what checks ask for with what providers have.
	Observe func(r *Resource, path string)

	load        func(*Root)
	loaded      bool
	resources   []*Resource
	byType      map[string][]*Resource
	byAddress   map[string]*Resource
	deleted     []*Resource
	providers   []*Resource
	outputs     []Field
	notRead     []ModuleCall
	parts       []ModuleCall // that are not read, of files of the root's own
	diagnostics []Diagnostic
	reported    map[Diagnostic]bool
	indexes     map[indexKey]*referenceIndex
	memo        map[any]any
}

// NewRoot returns a root; load is called once, when the resources are first asked for.
func NewRoot(path string, dialect Dialect, load func(*Root)) *Root {
	return &Root{Path: path, Dialect: dialect, load: load}
}

// Name is the path, with the environment if there is one.
func (root *Root) Name() string {
	if root.Environment == "" {
		return root.Path
	}
	return root.Path + " (" + root.Environment + ")"
}

// Add puts a resource into the root. To be called by load.
func (root *Root) Add(r *Resource) {
	r.Root = root
	root.resources = append(root.resources, r)
}

// AddOutput adds an output value. To be called by load.
func (root *Root) AddOutput(name string, v Value) {
	root.outputs = append(root.outputs, Field{name, v})
}

// AddProvider puts a provider configuration into the root: with an address such as `provider.aws.east`, and of a type such as
// `provider.aws`. To be called by load.
func (root *Root) AddProvider(r *Resource) {
	r.Root = root
	root.providers = append(root.providers, r)
}

// AddModuleNotRead names a module call into which nobody looked. To be called by load.
func (root *Root) AddModuleNotRead(call ModuleCall) { root.notRead = append(root.notRead, call) }

// AddPartNotRead tells that a part of a file of the root could not be read, so that it may declare anything. To be called by load.
func (root *Root) AddPartNotRead(f *File) {
	root.parts = append(root.parts, ModuleCall{Address: "the rest of " + f.Path, At: Range{File: f}})
}

// Report adds a diagnostic, unless the root already has the same at the same place.
func (root *Root) Report(d Diagnostic) {
	if root.reported[d] {
		return
	}
	if root.reported == nil {
		root.reported = map[Diagnostic]bool{}
	}
	root.reported[d] = true
	root.diagnostics = append(root.diagnostics, d)
}

func (root *Root) ensure() {
	if root.loaded {
		return
	}
	root.loaded = true
	if root.load != nil {
		root.load(root)
	}
	slices.SortStableFunc(root.resources, func(a, b *Resource) int { return cmp.Compare(a.Address, b.Address) })
	slices.SortStableFunc(root.providers, func(a, b *Resource) int { return cmp.Compare(a.Address, b.Address) })
	slices.SortFunc(root.outputs, func(a, b Field) int { return cmp.Compare(a.Name, b.Name) })
	slices.SortStableFunc(root.notRead, func(a, b ModuleCall) int { return cmp.Compare(a.Address, b.Address) })
	root.byType = map[string][]*Resource{}
	root.byAddress = make(map[string]*Resource, len(root.resources))
	root.resources = slices.DeleteFunc(root.resources, func(r *Resource) bool {
		if r.Planned == Delete {
			root.deleted = append(root.deleted, r)
		}
		return r.Planned == Delete
	})
	for _, r := range root.resources {
		root.byAddress[r.Address] = r
		if r.Mode == Managed {
			root.byType[r.Type] = append(root.byType[r.Type], r)
		}
	}
}

// Release forgets everything that was read, so that the memory can be used for the next root.
func (root *Root) Release() {
	*root = Root{Path: root.Path, Dialect: root.Dialect, Environment: root.Environment, Observe: root.Observe, load: root.load}
}

// Discard forgets everything, and what it could be read from again. Nothing may be asked of the root any more but its name.
func (root *Root) Discard() {
	*root = Root{Path: root.Path, Dialect: root.Dialect, Environment: root.Environment, loaded: true}
}

// Resources are all resources and data sources, by address, but for those that a plan deletes.
func (root *Root) Resources() []*Resource {
	root.ensure()
	return root.resources
}

// OfType are the managed resources of the given types, in the order of the types and by address. Some of them may not
// come to exist: see [Resource.Exists].
func (root *Root) OfType(types ...string) iter.Seq[*Resource] {
	root.ensure()
	return func(yield func(*Resource) bool) {
		for _, t := range types {
			for _, r := range root.byType[t] {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// Deleted are the resources that a plan deletes, by address. They are nowhere else, so that nothing counts on them.
func (root *Root) Deleted() []*Resource {
	root.ensure()
	return root.deleted
}

// Providers are the provider configurations, by address, also those that no resource uses. They are resources in form alone, and
// nowhere else.
func (root *Root) Providers() []*Resource {
	root.ensure()
	return root.providers
}

// Types are the types of the managed resources, sorted.
func (root *Root) Types() []string {
	root.ensure()
	types := make([]string, 0, len(root.byType))
	for t := range root.byType {
		types = append(types, t)
	}
	slices.Sort(types)
	return types
}

// Count is the number of managed resources of a type.
func (root *Root) Count(typ string) int {
	root.ensure()
	return len(root.byType[typ])
}

// ByAddress finds a resource or data source.
func (root *Root) ByAddress(address string) *Resource {
	root.ensure()
	return root.byAddress[address]
}

// Outputs are the output values, by name.
func (root *Root) Outputs() []Field {
	root.ensure()
	return root.outputs
}

// ModulesNotRead are the module calls into which nobody looked, by address.
func (root *Root) ModulesNotRead() []ModuleCall {
	root.ensure()
	return root.notRead
}

// NotRead are what may declare something without anybody having seen it: the modules into which nobody looked, and parts of
// files that could not be read.
func (root *Root) NotRead() []ModuleCall {
	root.ensure()
	return slices.Concat(root.notRead, root.parts)
}

// Diagnostics are those found so far: reading more values can add to them.
func (root *Root) Diagnostics() []Diagnostic {
	root.ensure()
	return root.diagnostics
}

// Memo computes something about the root once. What depends on undecided conditions is computed anew for each case, unless it is
// computed apart from them: see [Cases.Apart].
// The key should be of a type private to the caller.
func Memo[T any](root *Root, key any, compute func() T) T {
	if kept, ok := root.memo[key]; ok {
		return kept.(T)
	}
	before := root.Cases.Decided()
	result := compute()
	if root.Cases.lasting(before) {
		if root.memo == nil {
			root.memo = map[any]any{}
		}
		root.memo[key] = result
	}
	return result
}

// Graph is everything that one run has read.
type Graph struct {
	Roots       []*Root
	Diagnostics []Diagnostic // of what belongs to no root, and of parsing
	Files       []*File      // that were read as input, by path
	Modules     int          // directories and templates that were read
}
