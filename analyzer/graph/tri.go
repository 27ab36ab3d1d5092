package graph

// Tri is the answer to a question that may not be decidable. Its zero value is Undetermined, so that a forgotten
// answer never reads as yes or no.
type Tri uint8

const (
	Undetermined Tri = iota
	No
	Yes
)

// TriOf turns a decided question into a Tri.
func TriOf(b bool) Tri {
	if b {
		return Yes
	}
	return No
}

// Not is the negation; what is undetermined stays so.
func (t Tri) Not() Tri {
	switch t {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Undetermined
}

// And is No if either side is No, whatever the other is.
func (t Tri) And(u Tri) Tri {
	switch {
	case t == No || u == No:
		return No
	case t == Yes && u == Yes:
		return Yes
	}
	return Undetermined
}

// Or is Yes if either side is Yes, whatever the other is.
func (t Tri) Or(u Tri) Tri { return t.Not().And(u.Not()).Not() }

func (t Tri) String() string {
	switch t {
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return "undetermined"
}
