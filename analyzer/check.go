package analyzer

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
)

// Check is one rule about the world, such as "databases are encrypted", on every platform that has the thing.
type Check struct {
	ID        string        // a slug; where a regulator's or vendor's document names the rule, that name
	Topic     string        // the folder it lives in, such as "database"
	Title     language.Text // what should be so, in a few words
	Rationale string        // why, in a sentence or two
	Remedy    string        // what to do about a failure, in general; a verdict can be more precise
	Severity  Severity

	Platforms  []Platform
	Parameters []Parameter
	// Elsewhere says why a platform is missing: platform name to reason.
	Elsewhere map[string]string
}

// The platforms a check can be bound to.
const (
	Huawei         = "huaweicloud"
	AWS            = "aws"
	CloudFormation = "cloudformation"
	Alibaba        = "alicloud"
	Tencent        = "tencentcloud"
)

// PlatformNames are all platforms in the order in which they are listed.
var PlatformNames = []string{Huawei, AWS, CloudFormation, Alibaba, Tencent}

// Decides tells how much of a rule the code can decide.
type Decides string

const (
	Full    Decides = "full"    // attributes decide; what has no value here stays undetermined
	Partial Decides = "partial" // something outside the code can matter too
	Runtime Decides = "runtime" // only the running system knows; the code gives hints
)

// Platform binds a check to the resource types of one platform.
type Platform struct {
	Name       string
	Types      []string // the types that Judge judges, not those it only looks at
	Decides    Decides
	Definition string   // whose definition it follows, and what that says, in one line
	Limits     string   // what is not decided here, and why; may be empty
	References []string // addresses of the documentation that the attributes and defaults rest on

	// Judge gives the verdict on one resource of Types.
	Judge func(*Inspection, *graph.Resource) Verdict
	// Deleted says that Judge is also to see what a plan deletes.
	Deleted bool
	// Account gives the verdict on an account as a whole, for what an account has or does once. Of the roots that use an
	// account, one that passes or fails speaks for all, and so does one that skips because it declares what Judge judges.
	Account func(*Inspection, *Account) Verdict
	// AccountTypes are the types that Account looks at, beside Types; of others it sees nothing.
	AccountTypes []string
}

// Parameter is a setting of a check.
type Parameter struct {
	Name    string
	Default any // a bool, int, string or []string
	// Required says that there is no default that would do: the check does not run until it is set.
	Required bool
	Allowed  []string // the only texts that a string, or each of several, can be; nil for any
	Doc      string
}

// Examined are the resource types that have a part in the verdicts: those judged and those that an account is judged by, sorted.
func (p Platform) Examined() []string {
	types := slices.Concat(p.Types, p.AccountTypes)
	slices.Sort(types)
	return slices.Compact(types)
}

// Lacks is the name of a required parameter that is not set, or "".
func (c *Check) Lacks(isSet func(parameter string) bool) string {
	for _, p := range c.Parameters {
		if p.Required && !isSet(p.Name) {
			return p.Name
		}
	}
	return ""
}

// Types are the resource types that the check judges on any platform, sorted.
func (c *Check) Types() []string {
	var types []string
	for _, p := range c.Platforms {
		types = append(types, p.Types...)
	}
	slices.Sort(types)
	return slices.Compact(types)
}

var slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// Validate reports what is missing or contradictory in a list of checks: every text is there, ids are slugs and unique, and
// within one check no type is bound twice.
func Validate(checks []*Check) error {
	var faults []string
	fault := func(c *Check, format string, args ...any) {
		faults = append(faults, c.ID+": "+fmt.Sprintf(format, args...))
	}
	ids := map[string]bool{}
	for _, c := range checks {
		if !slug.MatchString(c.ID) {
			fault(c, "id is not a slug")
		}
		if ids[c.ID] {
			fault(c, "id is taken twice")
		}
		ids[c.ID] = true
		for name, text := range map[string]string{"topic": c.Topic, "rationale": c.Rationale, "remedy": c.Remedy} {
			if strings.TrimSpace(text) == "" {
				fault(c, "no %s", name)
			}
		}
		if missing := c.Title.Missing(); missing != nil {
			fault(c, "no title in %v", missing)
		}
		if c.Severity.String() == "" {
			fault(c, "no severity")
		}
		if len(c.Platforms) == 0 {
			fault(c, "no platform")
		}
		bound := map[string]bool{}
		for _, p := range c.Platforms {
			if !slices.Contains(PlatformNames, p.Name) {
				fault(c, "unknown platform %q", p.Name)
			}
			if len(p.Examined()) == 0 || (len(p.Types) == 0) != (p.Judge == nil) || p.Decides == "" || p.Definition == "" || len(p.References) == 0 {
				fault(c, "platform %s lacks types, their judge, decidability, definition or references", p.Name)
			}
			if p.Account == nil && len(p.AccountTypes) > 0 {
				fault(c, "platform %s has types for a judge of accounts, and none", p.Name)
			}
			for _, t := range p.Types {
				if bound[t] {
					fault(c, "%s is bound twice", t)
				}
				bound[t] = true
			}
		}
		for _, name := range PlatformNames {
			has := slices.ContainsFunc(c.Platforms, func(p Platform) bool { return p.Name == name })
			if _, excused := c.Elsewhere[name]; has == excused {
				fault(c, "platform %s is to be either bound or explained", name)
			}
		}
	}
	if faults == nil {
		return nil
	}
	slices.Sort(faults)
	return fmt.Errorf("invalid checks:\n%s", strings.Join(faults, "\n"))
}
