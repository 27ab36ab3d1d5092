package analyzer

import (
	"fmt"
	"slices"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Outcome is what a check says of a resource. The zero Outcome is Undetermined, so that a forgotten verdict never
// reads as a pass.
type Outcome uint8

const (
	Undetermined Outcome = iota
	Passed
	Failed
	NotApplicable // no result at all
)

func (o Outcome) String() string {
	return [...]string{"undetermined", "pass", "fail", "not-applicable"}[o]
}

// Message is a sentence that is put together only when it is shown, so that it can be shown in several languages. Without
// a capital or a full stop: what is so, what was expected.
type Message struct {
	Format string
	Args   []any
}

func (m Message) String() string { return fmt.Sprintf(m.Format, m.Args...) }

// Verdict is what a check says of one resource.
type Verdict struct {
	Outcome  Outcome
	Defects  []Defect    // of a failure, at least one
	Evidence Defect      // what a pass or an undetermined verdict rests on
	Cause    graph.Cause // why it is undetermined

	untouched bool // see [Account.Untouched]
}

// Defect is one thing that is wrong, where it stands and what to do.
type Defect struct {
	Attribute string // path in the resource
	Value     graph.Value
	Message   Message
	Remedy    string // the edit to make; empty for the check's own
	Milder    bool   // one severity below the check's
	// With are companions that the verdict rests on.
	With []*graph.Resource
}

// Fail says that the value of an attribute is wrong. The value may be absent.
func Fail(attribute string, v graph.Value, format string, args ...any) Verdict {
	return Verdict{Outcome: Failed, Defects: []Defect{{Attribute: attribute, Value: v, Message: Message{format, args}}}}
}

// Pass says that the value of an attribute is as it should be.
func Pass(attribute string, v graph.Value, format string, args ...any) Verdict {
	return Verdict{Outcome: Passed, Evidence: Defect{Attribute: attribute, Value: v, Message: Message{format, args}}}
}

// Unsure says that the code does not decide, because of the value of an attribute.
func Unsure(attribute string, v graph.Value, format string, args ...any) Verdict {
	return UnsureBecause(v.Cause(), attribute, v, format, args...)
}

// UnsureBecause says that the code does not decide, for a cause that is not the value's own.
func UnsureBecause(cause graph.Cause, attribute string, v graph.Value, format string, args ...any) Verdict {
	return Verdict{Cause: cause, Evidence: Defect{Attribute: attribute, Value: v, Message: Message{format, args}}}
}

// Skip says that the check does not apply to the resource.
func Skip() Verdict { return Verdict{Outcome: NotApplicable} }

// Decide turns an answer into a verdict on an attribute: no is a failure with the message.
func Decide(answer graph.Tri, attribute string, v graph.Value, format string, args ...any) Verdict {
	switch answer {
	case graph.Yes:
		return Pass(attribute, v, "%s is %s", attribute, v)
	case graph.No:
		return Fail(attribute, v, format, args...)
	}
	return Unsure(attribute, v, "%s is not known", attribute)
}

// Remedied returns v with the edit to make for its defects.
func (v Verdict) Remedied(format string, args ...any) Verdict {
	v.Defects = slices.Clone(v.Defects)
	for i := range v.Defects {
		v.Defects[i].Remedy = fmt.Sprintf(format, args...)
	}
	return v
}

// Resting returns v with the companions that it rests on.
func (v Verdict) Resting(on ...*graph.Resource) Verdict {
	v.Defects = slices.Clone(v.Defects)
	for i := range v.Defects {
		v.Defects[i].With = append(slices.Clone(v.Defects[i].With), on...)
	}
	v.Evidence.With = append(slices.Clone(v.Evidence.With), on...)
	return v
}

// And is the verdict if both must hold: all defects of both; undetermined if either is and nothing failed.
func (v Verdict) And(w Verdict) Verdict {
	switch {
	case v.Outcome == NotApplicable:
		return w
	case w.Outcome == NotApplicable:
		return v
	case v.Outcome == Failed && w.Outcome == Failed:
		v.Defects = append(slices.Clone(v.Defects), w.Defects...)
		return v
	case v.Outcome == Failed || (v.Outcome == Undetermined && w.Outcome != Failed):
		return v
	case w.Outcome == Passed:
		return v
	}
	return w
}
