package graph

// Exception is what the code itself says against a finding on it: a comment `lintel:ignore …` or, in a template, metadata.
// It is as it was written; whether it holds is not decided here.
type Exception struct {
	At   Range  // where it is written
	Text string // what follows `lintel:ignore`, or metadata in the same form
	Over Range  // it is about what starts in here
}

// Covers reports whether r starts where the exception applies.
func (e Exception) Covers(r Range) bool {
	return r.File != nil && r.File == e.Over.File && e.Over.Start <= r.Start && r.Start < e.Over.End
}
