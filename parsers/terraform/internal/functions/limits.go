package functions

import (
	"fmt"
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/zclconf/go-cty/cty"
)

// The limits of the library. They are counts, never clocks, and act before the
// work is done: a configuration is hostile until proven otherwise, and Go
// recovers neither from exhausted memory nor from an overflowing stack. Each is
// far above what configurations use and far below what hurts.
const (
	// MaxStringBytes bounds the UTF-8 bytes of a string that a function returns.
	MaxStringBytes = 8 << 20

	// MaxElements bounds the elements that a function returns, counted through
	// all levels of nesting, and those it has to walk through for an answer.
	MaxElements = 1 << 19

	// MaxDepth bounds the nesting of documents that are decoded and of values
	// that are encoded.
	MaxDepth = 256

	// MaxComparisons bounds how often functions that compare every element with
	// every other one may do so.
	MaxComparisons = 1 << 24

	// MaxRegexpSteps bounds the worst case of a regular expression: its
	// instructions times the bytes it is run over, times these bytes once more
	// where each of many matches may look ahead to the end.
	MaxRegexpSteps = 1 << 33

	// MaxNumberBits bounds the magnitude of a number, as the bits before or
	// after its point: written out in decimals, 1e1000000000 is a gigabyte.
	MaxNumberBits = 1 << 16

	// MaxKeyBytes bounds the text of a private key. A key of 16,384 bits fits.
	MaxKeyBytes = 1 << 14

	// MaxSteps bounds how many parts of metered expressions one evaluation has,
	// counting every round of its loops.
	MaxSteps = 1 << 18

	// MaxTotalSteps bounds the steps of all evaluations that share a budget.
	MaxTotalSteps = 1 << 23
)

// LimitError says that a call was not made because its result, or the work for
// it, would exceed a limit. Unlike any other error, it does not mean that the
// call fails in Terraform: try and can pass it on.
type LimitError struct {
	// Limit is the name of the exceeded constant of this package, such as
	// "MaxElements", or "CheckNesting" for that function of [Options].
	Limit string

	reason string
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("not evaluated: %s (limit %s)", e.reason, e.Limit)
}

func limitError(name string, limit int64, what string) error {
	return &LimitError{name, fmt.Sprintf("more than %d %s", limit, what)}
}

func tooLong() error {
	return limitError("MaxStringBytes", MaxStringBytes, "bytes in a string")
}

func tooMany() error {
	return limitError("MaxElements", MaxElements, "elements")
}

func tooDeep() error {
	return limitError("MaxDepth", MaxDepth, "levels of nesting")
}

func tooLarge() error {
	return limitError("MaxNumberBits", MaxNumberBits, "bits in a number")
}

// guard judges a call by its arguments before it is made. Arguments may be
// marked, null, unknown and of any type; whatever is not known costs nothing.
type guard func(args []cty.Value) error

// product multiplies counts without overflowing: it stops at max+1.
func product(max int, counts ...int) int {
	total := 1
	for _, n := range counts {
		switch {
		case n == 0:
			return 0
		case total > max/n:
			total = max + 1
		default:
			total *= n
		}
	}
	return total
}

// plain is the value without its outermost marks, and whether it is known and
// not null.
func plain(v cty.Value) (cty.Value, bool) {
	v, _ = v.Unmark()
	return v, v.IsKnown() && !v.IsNull()
}

// text is the string in v, empty unless v is a known one.
func text(v cty.Value) string {
	if v, ok := plain(v); ok && v.Type() == cty.String {
		return v.AsString()
	}
	return ""
}

// count is the number of elements in v, 0 unless that is known.
func count(v cty.Value) int {
	v, ok := plain(v)
	if !ok || !v.CanIterateElements() {
		return 0
	}
	return v.LengthInt()
}

// whole is the integer in v, cut to between 0 and max, and 0 unless v is a known number.
func whole(v cty.Value, max int) int {
	v, ok := plain(v)
	if !ok || v.Type() != cty.Number || v.AsBigFloat().Sign() <= 0 {
		return 0
	}
	n, exact := v.AsBigFloat().Int64()
	if n > int64(max) || (exact != big.Exact && n < 0) {
		return max
	}
	return int(n)
}

// scale is what values weigh: their elements through all levels, and a bound
// for the bytes that spell them out.
type scale struct {
	elements int
	bytes    int
	notUTF8  bool // some string
}

// weigh adds v. It stops as soon as there are too many elements, so that a small
// value which contains another twice, which contains another twice, costs no
// more than others.
func (s *scale) weigh(v cty.Value, depth int) error {
	if depth > MaxDepth {
		return tooDeep()
	}
	if s.elements++; s.elements > MaxElements {
		return tooMany()
	}
	s.bytes += 2*depth + 8
	v, ok := plain(v)
	if !ok {
		return nil
	}
	switch ty := v.Type(); {
	case ty == cty.String:
		s.bytes += len(v.AsString())
		s.notUTF8 = s.notUTF8 || !utf8.ValidString(v.AsString())
	case ty == cty.Number:
		bits, err := numberBits(v)
		if err != nil {
			return err
		}
		s.bytes += bits/3 + 160
	case v.CanIterateElements():
		for it := v.ElementIterator(); it.Next(); {
			key, element := it.Element()
			if key.Type() == cty.String {
				s.bytes += len(text(key)) + 4
			}
			if err := s.weigh(element, depth+1); err != nil {
				return err
			}
		}
	}
	return nil
}

// numberBits is how many binary places the known number v has before or after
// its point.
func numberBits(v cty.Value) (int, error) {
	exponent := v.AsBigFloat().MantExp(nil)
	if exponent < 0 {
		exponent = -exponent
	}
	if exponent > MaxNumberBits {
		return 0, tooLarge()
	}
	return exponent, nil
}

// walkable bounds arguments that a function walks through in depth.
func walkable(args []cty.Value) error {
	_, err := weigh(args)
	return err
}

// encodable bounds what an encoder makes of its arguments.
func encodable(args []cty.Value) error {
	s, err := weigh(args)
	if err == nil && s.bytes > MaxStringBytes {
		err = tooLong()
	}
	return err
}

func weigh(args []cty.Value) (scale, error) {
	var s scale
	for _, arg := range args {
		if err := s.weigh(arg, 0); err != nil {
			return s, err
		}
	}
	return s, nil
}

// together bounds the elements of all arguments taken together.
func together(args []cty.Value) error {
	total := 0
	for _, arg := range args {
		if total += count(arg); total > MaxElements {
			return tooMany()
		}
	}
	return nil
}

// combinations bounds a Cartesian product of the arguments.
func combinations(args []cty.Value) error {
	counts := []int{len(args)}
	for _, arg := range args {
		counts = append(counts, count(arg))
	}
	if product(MaxElements, counts...) > MaxElements {
		return tooMany()
	}
	return nil
}

// numeral refuses to have s read as a number that is too large to work with.
// It is no check of syntax.
func numeral(s string) error {
	if strings.Trim(s, "+-.0123456789eE_") != "" {
		return nil
	}
	if i := strings.LastIndexAny(s, "eE"); i > 0 {
		exponent := strings.TrimLeft(s[i+1:], "+-0")
		if len(exponent) > len("99999") {
			return tooLarge()
		}
		s = s[:i]
	}
	if len(s) > MaxNumberBits/3 {
		return tooLarge()
	}
	return nil
}

// readable bounds the numbers that are read from strings among the arguments
// and their elements.
func readable(args []cty.Value) error {
	for _, arg := range args {
		if err := numeral(text(arg)); err != nil {
			return err
		}
		arg, ok := plain(arg)
		if !ok || !arg.CanIterateElements() {
			continue
		}
		for it := arg.ElementIterator(); it.Next(); {
			_, element := it.Element()
			if err := numeral(text(element)); err != nil {
				return err
			}
		}
	}
	return nil
}
