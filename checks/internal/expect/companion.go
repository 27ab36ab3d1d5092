package expect

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Companion is a resource of its own that completes another: the flow log of a network, the encryption of an instance.
type Companion struct {
	Types  []string // its resource types, of which one will do
	Noun   string   // how messages call what is missing; empty: by its types
	Path   string   // the argument by which it names the other
	Keys   []string // the attributes of the other that it can name it by; see [graph.Designates]
	Only   Judge    // which resources of the types are meant: one that fails it is some other thing; nil: all are
	Passes Judge    // what it must be like itself; nil: it is enough that it is there

	remedy string
}

// Judge wants a companion that names the resource and passes. One that may name it, may not exist, or may or may not pass
// leaves the verdict open; one that names it and does not pass is what a failure points at.
func (c Companion) Judge(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	var failed, open *analyzer.Verdict
	for _, t := range c.Types {
		join := in.Root.PointingAt(r, t, c.Path, c.Keys...)
		for _, p := range join.Found {
			if c.Only != nil && c.Only(in, p.Resource).Outcome == analyzer.Failed {
				continue
			}
			switch verdict := c.judge(in, p.Resource); verdict.Outcome {
			case analyzer.Passed:
				return analyzer.Pass("", graph.NewAbsent(r.At), "%s names it in %s", p.Resource.Address, c.Path).Resting(p.Resource)
			case analyzer.Failed:
				failed = first(failed, c.blame(verdict, p.Resource))
			case analyzer.Undetermined:
				open = first(open, c.blame(verdict, p.Resource))
			}
		}
		for _, p := range join.Open {
			if open == nil && c.judge(in, p.Resource).Outcome != analyzer.Failed {
				cause := graph.Join{Open: []graph.Pointer{p}}.Cause()
				open = first(open, analyzer.UnsureBecause(cause, "", graph.NewAbsent(r.At),
					"%s perhaps names it in %s", p.Resource.Address, c.Path).Resting(p.Resource))
			}
		}
		if len(join.Unread) > 0 {
			cause := graph.Join{Unread: join.Unread}.Cause()
			open = first(open, analyzer.UnsureBecause(cause, "", graph.NewAbsent(r.At),
				"%s perhaps has a %s for it", join.Unread[0].Address, t))
		}
	}
	switch {
	case open != nil:
		return *open
	case failed != nil:
		return *failed
	}
	return analyzer.Fail("", graph.NewAbsent(r.At), "no %s names it in %s", c.noun(), c.Path).Remedied("%s", c.remedy)
}

// None wants no companion that names the resource and passes; message says of one, by its address, what is wrong with that.
// A failure has a defect for each.
func (c Companion) None(message string) Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		verdict := analyzer.Pass("", graph.NewAbsent(r.At), "no %s names it in %s", c.noun(), c.Path)
		for _, t := range c.Types {
			join := in.Root.PointingAt(r, t, c.Path, c.Keys...)
			for _, p := range join.Found {
				switch found := c.judge(in, p.Resource); found.Outcome {
				case analyzer.Passed:
					verdict = verdict.And(analyzer.Fail("", p.Value, message, p.Resource.Address).Resting(p.Resource))
				case analyzer.Undetermined:
					verdict = verdict.And(c.blame(found, p.Resource))
				}
			}
			for _, p := range join.Open {
				if c.judge(in, p.Resource).Outcome != analyzer.Failed {
					cause := graph.Join{Open: []graph.Pointer{p}}.Cause()
					verdict = verdict.And(analyzer.UnsureBecause(cause, "", p.Value, "perhaps "+message, p.Resource.Address).Resting(p.Resource))
				}
			}
			if len(join.Unread) > 0 {
				cause := graph.Join{Unread: join.Unread}.Cause()
				verdict = verdict.And(analyzer.UnsureBecause(cause, "", graph.NewAbsent(r.At), "%s perhaps has a %s for it", join.Unread[0].Address, t))
			}
		}
		return verdict
	}
}

// Every wants each companion that names the resource to pass; there need not be one.
func (c Companion) Every(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
	verdict := analyzer.Pass("", graph.NewAbsent(r.At), "no %s that names it in %s is otherwise", c.noun(), c.Path)
	for _, t := range c.Types {
		join := in.Root.PointingAt(r, t, c.Path, c.Keys...)
		for _, p := range join.Found {
			verdict = verdict.And(c.blame(c.judge(in, p.Resource), p.Resource))
		}
		for _, p := range join.Open {
			if c.judge(in, p.Resource).Outcome == analyzer.Failed {
				cause := graph.Join{Open: []graph.Pointer{p}}.Cause()
				verdict = verdict.And(analyzer.UnsureBecause(cause, "", p.Value, "%s perhaps names it in %s", p.Resource.Address, c.Path).Resting(p.Resource))
			}
		}
		if len(join.Unread) > 0 {
			cause := graph.Join{Unread: join.Unread}.Cause()
			verdict = verdict.And(analyzer.UnsureBecause(cause, "", graph.NewAbsent(r.At), "%s perhaps has a %s for it", join.Unread[0].Address, t))
		}
	}
	return verdict
}

// Remedied is Judge with the edit to make if there is no companion. One that is there and does not pass is mended as Passes says.
func (c Companion) Remedied(format string, args ...any) Judge {
	c.remedy = fmt.Sprintf(format, args...)
	return c.Judge
}

func (c Companion) noun() string { return cmp.Or(c.Noun, strings.Join(c.Types, " or ")) }

// judge says what a companion is like. Of what is not applicable nothing is asked.
func (c Companion) judge(in *analyzer.Inspection, companion *graph.Resource) analyzer.Verdict {
	verdict := analyzer.Verdict{Outcome: analyzer.Passed}
	for _, wanted := range []Judge{c.Only, c.Passes} {
		if wanted != nil {
			verdict = verdict.And(wanted(in, companion))
		}
	}
	return verdict
}

// blame turns what a companion is like into a verdict on the resource that it completes.
func (c Companion) blame(v analyzer.Verdict, companion *graph.Resource) analyzer.Verdict {
	reword := func(d analyzer.Defect) analyzer.Defect {
		d.Message = analyzer.Message{
			Format: "%s names it, but " + d.Message.Format,
			Args:   append([]any{companion.Address}, d.Message.Args...),
		}
		return d
	}
	v.Defects = slices.Clone(v.Defects)
	for i := range v.Defects {
		v.Defects[i] = reword(v.Defects[i])
	}
	v.Evidence = reword(v.Evidence)
	return v.Resting(companion)
}

func first(kept *analyzer.Verdict, v analyzer.Verdict) *analyzer.Verdict {
	if kept != nil {
		return kept
	}
	return &v
}
