package graph

import (
	"regexp"
	"strconv"
	"strings"
)

// Dialect is the format that a resource was read from. It decides the vocabulary: Terraform and plan share the
// provider's, CloudFormation has its own.
type Dialect string

const (
	Terraform      Dialect = "terraform"
	Plan           Dialect = "plan"
	CloudFormation Dialect = "cloudformation"
)

// Mode tells whether a resource is made by the configuration or only read by it.
type Mode uint8

const (
	Managed Mode = iota
	Data
)

// Resource is one instance of a resource, or, with an address that ends in `[*]`, all instances of one whose number is
// not known.
type Resource struct {
	Address string // Terraform's own, or the logical path in a template
	Type    string
	Name    string
	Mode    Mode
	Module  string // address of the module instance or nested stack it is in; "" at the root
	Root    *Root
	At      Range // the block's header, or the logical id
	Body    Value // an object
	// Construct is the path of the construct that made the resource, if the AWS CDK wrote the template.
	Construct string
	Existing  Value // whether it will exist: absent for certainly, else an unknown truth value
	Provider  Provider
	Calls     []Call // the module calls that lead here, outermost first
	Planned   Action // what a plan does with it; NoAction outside plans
}

// Provider is the provider configuration that a resource uses.
type Provider struct {
	Name   string // local name, such as `aws`
	Alias  string
	Region Value
	Config Value // an object; absent if there is no provider block
	// Versions are the constraints on its version in the modules that lead to the resource, such as "~> 5.0, >= 5.31". Plans and
	// templates have none.
	Versions string
}

var versionConstraint = regexp.MustCompile(`^\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d+)((?:\.\d+)*)\S*\s*$`)

// AtLeast tells whether the constraints let the provider only have a major version of at least so much, or only an earlier one.
func (p Provider) AtLeast(major int) Tri {
	answer := Undetermined
	for _, c := range strings.Split(p.Versions, ",") {
		m := versionConstraint.FindStringSubmatch(c)
		if m == nil {
			continue
		}
		named, err := strconv.Atoi(m[2])
		if err != nil {
			continue
		}
		first := strings.Trim(m[3], ".0") == "" // the first version with this number
		switch operator := m[1]; {
		case operator == "!=":
		case operator == "" || operator == "=" || operator == "~>" && m[3] != "":
			return TriOf(named >= major)
		case operator == "<" && (named < major || named == major && first), operator == "<=" && named < major:
			return No
		case operator != "<" && operator != "<=" && named >= major:
			answer = Yes
		}
	}
	return answer
}

// Call is one module call, or one nested stack.
type Call struct {
	Name      string // "module.db", or the logical id of the stack
	At        Range  // the header of the call
	Installed bool   // the module's code is not part of the repository but was installed into it (.terraform/modules)
}

// Action is what a plan does with a resource.
type Action uint8

const (
	NoAction Action = iota
	Create
	Update
	Replace
	Delete
	Forget
)

// Get returns what stands at a path of the body: see [Value.Get].
func (r *Resource) Get(path string) Value { return r.All(path)[0] }

// All returns what stands at a path of the body in every block on the way: see [Value.All].
func (r *Resource) All(path string) []Value {
	if r.Root != nil && r.Root.Observe != nil {
		r.Root.Observe(r, path)
	}
	return r.Body.All(path)
}

// Forget drops the values of the resource, so that the memory can be used for those of the next. Nothing may read them any more.
func (r *Resource) Forget() { r.Body = Value{} }

// Exists tells whether the resource will exist.
func (r *Resource) Exists() Tri {
	if r.Existing.IsAbsent() {
		return Yes
	}
	return r.Existing.IsTrue()
}

// Several reports whether r stands for instances whose number is not known: there may be one, or many.
func (r *Resource) Several() bool { return strings.Contains(r.Address, "[*]") }

// ModuleCall is a module call whose module was not read.
type ModuleCall struct {
	Address   string // "module.vpc"
	Source    string
	At        Range
	Arguments Value // an object
}
