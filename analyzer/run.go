package analyzer

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Inspection is what a Judge is given beside the resource.
type Inspection struct {
	Check      *Check
	Root       *graph.Root
	parameters map[string]any
}

// Setting returns the value of a parameter of the check; it panics if the check does not declare it with a default of
// type T.
func Setting[T any](in *Inspection, name string) T {
	if v, ok := in.parameters[name]; ok {
		return v.(T)
	}
	for _, parameter := range in.Check.Parameters {
		if parameter.Name == name {
			return parameter.Default.(T)
		}
	}
	panic(fmt.Sprintf("%s declares no parameter %s", in.Check.ID, name))
}

// ResourceID names a resource in a result.
type ResourceID struct {
	Address   string
	Type      string
	Dialect   graph.Dialect
	Root      string
	Construct string // in a template that the AWS CDK wrote
}

// Name is the address, with the path of the construct that made the resource if there is one.
func (r ResourceID) Name() string {
	if r.Construct == "" {
		return r.Address
	}
	return r.Address + " (" + r.Construct + ")"
}

// Result is one verdict, or one defect of it, with everything that reports show.
type Result struct {
	Check       *Check
	Platform    *Platform // of the check, that the resource is on
	Outcome     Outcome   // Passed, Failed or Undetermined
	Severity    Severity
	Message     Message
	Conditional bool // the resource itself may not come to exist
	Remedy      string
	Cause       graph.Cause // of an undetermined result
	Resource    ResourceID
	Module      string // address of the module instance the resource is in
	Attribute   string
	At          graph.Range
	Header      graph.Range // of the resource's block
	Via         []graph.Step
	Related     []graph.Range // companions that the verdict rests on
	Calls       []graph.Range // the module calls that lead to the resource, outermost first
	Fingerprint string        // lintelFinding/v1
	// Environments are those of the root in which the result is the same, in the order of the settings; none if the root has
	// none. Results of one resource that differ by environment have one fingerprint.
	Environments []string
	Suppression  *Suppression // why a failure does not count; nil if it does
	Lapsed       *Suppression // the exception that covered a failure until it expired; nil if there was none
}

// OfAccount reports whether the result is about an account as a whole (see [Account]) and not about a resource.
func (r *Result) OfAccount() bool { return r.Resource.Type == accountType }

// Options are the settings of a run.
type Options struct {
	Jobs       int                       // roots judged at the same time; 0 for one a core
	Parameters map[string]map[string]any // check id → parameter → value
	Baselines  []string                  // paths of the roots that declare all there is in their accounts
	Judged     func()                    // called after each root, if it is set; from several goroutines
}

// Report is what a run found.
type Report struct {
	Results       []Result // by place, check and address
	Diagnostics   []graph.Diagnostic
	Resources     int
	WithoutChecks map[string]int // managed resources of types that no check judges
	NotRead       []graph.ModuleCall
	Files         int
	Modules       int
}

// Count is the number of results with an outcome that are not suppressed.
func (r *Report) Count(o Outcome) int {
	n := 0
	for _, result := range r.Results {
		if result.Outcome == o && result.Suppression == nil {
			n++
		}
	}
	return n
}

// Suppressed is the number of failures that are suppressed in one of the ways given.
func (r *Report) Suppressed(kinds ...SuppressionKind) int {
	n := 0
	for _, result := range r.Results {
		if result.Suppression != nil && slices.Contains(kinds, result.Suppression.Kind) {
			n++
		}
	}
	return n
}

type binding struct {
	check    *Check
	platform *Platform
}

// Run judges every root of the graph. The result does not depend on Jobs. When ctx ends, the roots not yet judged are
// missing and the error says so.
func Run(ctx context.Context, g *graph.Graph, checks []*Check, options Options) (*Report, error) {
	bindings := map[string][]binding{}
	for _, c := range checks {
		for i := range c.Platforms {
			for _, t := range c.Platforms[i].Types {
				bindings[t] = append(bindings[t], binding{c, &c.Platforms[i]})
			}
			for _, t := range c.Platforms[i].AccountTypes {
				if _, bound := bindings[t]; !bound {
					bindings[t] = nil // examined, though not judged by itself
				}
			}
		}
	}
	parts := make([]Report, len(g.Roots))
	accounts := make([][]accountResult, len(g.Roots))
	EachRoot(ctx, g, options.Jobs, func(i int, root *graph.Root) {
		defer func() {
			if fault := recover(); fault != nil {
				parts[i].Diagnostics = append(parts[i].Diagnostics, internalError(graph.Range{File: graph.NewFile(root.Path, nil)}, "reading it", fault))
			}
		}()
		accounts[i] = judgeAccounts(root, checks, options)
		parts[i] = judgeRoot(root, bindings, options)
		if options.Judged != nil {
			options.Judged()
		}
	})
	report := &Report{
		Diagnostics:   slices.Clone(g.Diagnostics),
		WithoutChecks: map[string]int{},
		Files:         len(g.Files),
		Modules:       g.Modules,
	}
	for _, part := range parts {
		report.Results = append(report.Results, part.Results...)
		report.Diagnostics = append(report.Diagnostics, part.Diagnostics...)
		report.NotRead = append(report.NotRead, part.NotRead...)
		report.Resources += part.Resources
		for t, n := range part.WithoutChecks {
			report.WithoutChecks[t] += n
		}
	}
	report.Results = append(report.Results, mergeAccounts(slices.Concat(accounts...))...)
	sortResults(report.Results)
	report.Results = mergeEnvironments(report.Results)
	report.Diagnostics = SortDiagnostics(report.Diagnostics)
	return report, ctx.Err()
}

// EachRoot visits the roots, several at a time, and releases each one afterwards.
func EachRoot(ctx context.Context, g *graph.Graph, jobs int, visit func(i int, root *graph.Root)) {
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	var next atomic.Int64
	var group sync.WaitGroup
	for range min(jobs, len(g.Roots)) {
		group.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(g.Roots) && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				visit(i, g.Roots[i])
				g.Roots[i].Release()
			}
		})
	}
	group.Wait()
}

func judgeRoot(root *graph.Root, bindings map[string][]binding, options Options) Report {
	report := Report{WithoutChecks: map[string]int{}, NotRead: root.ModulesNotRead()}
	judgeBy := func(b binding, r *graph.Resource) {
		in := &Inspection{Check: b.check, Root: root, parameters: options.Parameters[b.check.ID]}
		report.Results = append(report.Results, results(b, r, judge(in, b.platform.Judge, r))...)
	}
	for _, t := range root.Types() {
		bound, examined := bindings[t]
		report.Resources += root.Count(t)
		if !examined {
			report.WithoutChecks[t] += root.Count(t)
		}
		for r := range root.OfType(t) {
			for _, b := range bound {
				judgeBy(b, r)
			}
		}
	}
	for _, r := range root.Providers() {
		for _, b := range bindings[r.Type] {
			judgeBy(b, r)
		}
	}
	for _, r := range root.Deleted() {
		for _, b := range bindings[r.Type] {
			if b.platform.Deleted && r.Mode == graph.Managed {
				judgeBy(b, r)
			}
		}
	}
	report.Diagnostics = root.Diagnostics()
	return report
}

// judge looks at both arms of every undecided condition that the verdict depends on (decision D16). The resource itself is
// taken to exist (decision D3).
func judge(in *Inspection, judge func(*Inspection, *graph.Resource) Verdict, r *graph.Resource) (verdict Verdict) {
	defer func() {
		if fault := recover(); fault != nil {
			in.Root.Report(internalError(r.At, in.Check.ID+" on "+r.Address, fault))
			verdict = Skip()
		}
	}()
	var verdicts []Verdict
	met, complete := in.Root.Cases.Each(func() {
		in.Root.Cases.Assume(r.Existing)
		verdicts = append(verdicts, settle(judge(in, r)))
	})
	if !complete {
		return UnsureBecause(graph.Cause{Kind: graph.Limit, Subject: fmt.Sprintf("more than %d combinations of conditions", graph.MaxCases), At: r.At},
			"", graph.NewAbsent(r.At), "the verdict depends on too many conditions")
	}
	verdict = verdicts[0]
	for _, other := range verdicts[1:] {
		switch {
		case other.Outcome == verdict.Outcome:
		case verdict.Outcome == NotApplicable && other.Outcome == Passed:
			verdict = other
		case verdict.Outcome == Passed && other.Outcome == NotApplicable:
		case verdict.Outcome == Undetermined:
		case other.Outcome == Undetermined:
			verdict = other
		default:
			return disagreement(r, verdicts, met)
		}
	}
	return verdict
}

// internalError is the diagnostic of a fault of lintel itself: the rest is analysed, and the exit code says that something is
// missing.
func internalError(at graph.Range, what string, fault any) graph.Diagnostic {
	return graph.Errorf(at, "internal error in %s: %v; please report it", what, fault)
}

// settle fixes the values of a verdict while the case that it was reached in is still at hand.
func settle(v Verdict) Verdict {
	v.Defects = slices.Clone(v.Defects)
	for i := range v.Defects {
		v.Defects[i] = v.Defects[i].settled()
	}
	v.Evidence = v.Evidence.settled()
	return v
}

// settled shows the values in the message as the case at hand has them, and lets go of them.
func (d Defect) settled() Defect {
	d.Value = d.Value.Settled()
	d.Message.Args = slices.Clone(d.Message.Args)
	for i, arg := range d.Message.Args {
		if v, ok := arg.(graph.Value); ok {
			d.Message.Args[i] = v.String()
		}
	}
	return d
}

// disagreement is the verdict if the arms of a condition lead to different ones.
func disagreement(r *graph.Resource, verdicts []Verdict, met []graph.Value) Verdict {
	cause := graph.Cause{Kind: graph.NoValue, Subject: "a condition", At: r.At}
	if len(met) > 0 {
		cause = met[0].Cause()
	}
	var with []*graph.Resource // the companions of every case: one of them may be what only some cases have
	for _, v := range verdicts {
		for _, d := range append(v.Defects, v.Evidence) {
			for _, companion := range d.With {
				if !slices.Contains(with, companion) {
					with = append(with, companion)
				}
			}
		}
	}
	for _, v := range verdicts {
		if v.Outcome == Failed {
			d := v.Defects[0]
			return UnsureBecause(cause, d.Attribute, d.Value, "in one case "+d.Message.Format, d.Message.Args...).Resting(with...)
		}
	}
	return UnsureBecause(cause, "", graph.NewAbsent(r.At), "the verdict depends on a condition")
}

// results turns a verdict into what reports show: one result, or one for each defect.
func results(b binding, r *graph.Resource, v Verdict) []Result {
	c := b.check
	if v.Outcome == NotApplicable {
		return nil
	}
	defects := v.Defects
	if v.Outcome != Failed {
		defects = []Defect{v.Evidence}
	}
	found := make([]Result, 0, len(defects))
	seen := map[string]int{}
	for _, d := range defects {
		at, via := place(r, d.Value)
		result := Result{
			Check: c, Platform: b.platform, Outcome: v.Outcome, Severity: c.Severity, Message: d.Message, Remedy: cmp.Or(d.Remedy, c.Remedy),
			Conditional: r.Exists() == graph.Undetermined,
			Resource:    ResourceID{r.Address, r.Type, r.Root.Dialect, r.Root.Path, r.Construct},
			Module:      r.Module, Attribute: d.Attribute, At: at, Header: r.At, Via: via,
		}
		if d.Milder {
			result.Severity = c.Severity.Lower()
		}
		if v.Outcome == Undetermined {
			result.Cause = v.Cause
		}
		if r.Root.Environment != "" {
			result.Environments = []string{r.Root.Environment}
		}
		for _, call := range r.Calls {
			result.Calls = append(result.Calls, call.At)
		}
		for _, with := range d.With {
			result.Related = append(result.Related, with.At)
		}
		seen[d.Attribute]++
		result.Fingerprint = fingerprint(c.ID, r, d.Attribute, seen[d.Attribute])
		found = append(found, result)
	}
	return found
}

// place is where a result is shown and the way that leads there. Inside a module that was installed into the repository it
// is the caller's argument that decides, or else the caller's module block (design, law 5).
func place(r *graph.Resource, v graph.Value) (graph.Range, []graph.Step) {
	at, via := v.At(), v.Way()
	if at.IsZero() {
		at = r.At
	}
	outermost := slices.IndexFunc(r.Calls, func(c graph.Call) bool { return c.Installed })
	if outermost < 0 {
		return at, via
	}
	call := r.Calls[outermost]
	inside := graph.Step{Kind: graph.StepModule, Name: call.Name, At: at}
	primary := call.At
	for _, step := range via {
		if step.Kind == graph.StepArgument && step.Name == call.Name {
			primary = step.At
		}
	}
	return primary, append([]graph.Step{inside}, via...)
}

func fingerprint(check string, r *graph.Resource, attribute string, nth int) string {
	key := []string{check, r.Root.Path, r.Address, attribute}
	if nth > 1 {
		key = append(key, fmt.Sprint(nth))
	}
	sum := sha256.Sum256([]byte(strings.Join(key, "\x00")))
	return hex.EncodeToString(sum[:16])
}

// mergeEnvironments makes one of the results that differ in nothing but the environment of their root.
func mergeEnvironments(results []Result) []Result {
	merged := results[:0]
	first := map[string][]int{} // fingerprint → index into merged
	for _, r := range results {
		if r.Environments == nil {
			merged = append(merged, r)
			continue
		}
		same := slices.IndexFunc(first[r.Fingerprint], func(i int) bool { return merged[i].sameElsewhere(&r) })
		if same >= 0 {
			other := &merged[first[r.Fingerprint][same]]
			other.Environments = append(other.Environments, r.Environments...)
			continue
		}
		first[r.Fingerprint] = append(first[r.Fingerprint], len(merged))
		merged = append(merged, r)
	}
	return merged
}

// sameElsewhere reports whether two results with one fingerprint say the same of two environments.
func (r *Result) sameElsewhere(other *Result) bool {
	return r.Outcome == other.Outcome && r.Severity == other.Severity && r.Message.String() == other.Message.String() &&
		r.Remedy == other.Remedy && r.Conditional == other.Conditional && r.Cause == other.Cause && r.At == other.At &&
		slices.Equal(r.Via, other.Via) && slices.Equal(r.Related, other.Related) && slices.Equal(r.Calls, other.Calls)
}

func sortResults(results []Result) {
	slices.SortStableFunc(results, func(a, b Result) int {
		return cmp.Or(
			a.At.Compare(b.At),
			cmp.Compare(a.Check.ID, b.Check.ID),
			cmp.Compare(a.Resource.Root, b.Resource.Root),
			cmp.Compare(a.Resource.Address, b.Resource.Address),
			cmp.Compare(a.Attribute, b.Attribute),
		)
	})
}

// SortDiagnostics orders diagnostics by place and drops repetitions.
func SortDiagnostics(diagnostics []graph.Diagnostic) []graph.Diagnostic {
	slices.SortStableFunc(diagnostics, func(a, b graph.Diagnostic) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(b.Severity, a.Severity), cmp.Compare(a.Message, b.Message))
	})
	return slices.Compact(diagnostics)
}

// UncheckedTypes are the types that no check judges, sorted.
func (r *Report) UncheckedTypes() []string { return slices.Sorted(maps.Keys(r.WithoutChecks)) }
