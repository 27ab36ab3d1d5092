package terraform

import (
	"bytes"
	"fmt"
	"slices"
)

// Limits of what is read. Go recovers neither from an exhausted stack nor from exhausted memory, so they are checked
// before a library is called. Each is a count, and a diagnostic names it when it is hit.
const (
	maxNesting     = 250    // brackets, blocks and templates inside each other
	maxOperators   = 4000   // in one statement: operators build a tree as deep as they are many
	maxExponent    = 4      // digits of a number's exponent
	maxModuleDepth = 64     // module calls inside each other
	maxEvaluation  = 1500   // values that wait for each other
	maxInstances   = 50_000 // of all resources and modules of one root
	maxBlocks      = 50_000 // that the dynamic blocks of one root make
)

// checkNesting counts, in one pass over the bytes, how deep an HCL file nests and how many operators its statements have.
// It errs on the side of counting too much, by orders of magnitude less than the limits.
func checkNesting(src []byte) (offset int, err error) {
	// Each open construct: '{', '(', '[' are brackets, '"' is a quoted template, '<' a heredoc; '$' is an interpolation or
	// directive inside one of the two.
	var stack []byte
	var heredocs [][]byte // markers of the open heredocs
	operators := 0
	for i := 0; i < len(src); i++ {
		if len(stack) > maxNesting {
			return i, fmt.Errorf("nested more than %d deep", maxNesting)
		}
		if operators > maxOperators {
			return i, fmt.Errorf("more than %d operators in one statement", maxOperators)
		}
		top := byte(0)
		if len(stack) > 0 {
			top = stack[len(stack)-1]
		}
		c := src[i]
		if top == '"' || top == '<' {
			switch {
			case (c == '$' || c == '%') && i+2 < len(src) && src[i+1] == c && src[i+2] == '{':
				i += 2
			case (c == '$' || c == '%') && i+1 < len(src) && src[i+1] == '{':
				stack = append(stack, '$')
				operators++
				i++
			case top == '"' && c == '\\':
				i++
			case top == '"' && (c == '"' || c == '\n'):
				stack = stack[:len(stack)-1]
			case top == '<' && c == '\n':
				marker := heredocs[len(heredocs)-1]
				line := src[i+1:]
				if end := bytes.IndexByte(line, '\n'); end >= 0 {
					line = line[:end]
				}
				if bytes.Equal(bytes.TrimSpace(line), marker) {
					stack, heredocs = stack[:len(stack)-1], heredocs[:len(heredocs)-1]
					i += len(line)
				}
			}
			continue
		}
		switch c {
		case '{', '(', '[':
			stack = append(stack, c)
			operators++
		case '}', ')', ']':
			if len(stack) > 0 {
				stack = stack[:len(stack)-1]
			}
		case '"':
			stack = append(stack, '"')
		case '#':
			i = endOfLine(src, i) - 1
		case '/':
			switch {
			case i+1 < len(src) && src[i+1] == '/':
				i = endOfLine(src, i) - 1
			case i+1 < len(src) && src[i+1] == '*':
				end := bytes.Index(src[i+2:], []byte("*/"))
				if end < 0 {
					return 0, nil
				}
				i += end + 3
			default:
				operators++
			}
		case '<':
			if marker, length := heredocMarker(src[i:]); marker != nil {
				stack = append(stack, '<')
				heredocs = append(heredocs, marker)
				i += length - 1 // the line break is looked at again: the heredoc may end right there
			} else {
				operators++
			}
		case '\n':
			if top == 0 || top == '{' {
				operators = 0
			}
		case '+', '-', '*', '%', '!', '?', '&', '|', '>', '=', '.':
			operators++
		case 'e', 'E':
			if i > 0 && isDigit(src[i-1]) && exponentDigits(src[i+1:]) > maxExponent {
				return i, fmt.Errorf("a number's exponent has more than %d digits", maxExponent)
			}
		}
	}
	return 0, nil
}

func endOfLine(src []byte, from int) int {
	if n := bytes.IndexByte(src[from:], '\n'); n >= 0 {
		return from + n
	}
	return len(src)
}

// heredocMarker reads the `<<EOT` or `<<-EOT` that src starts with, up to the line break.
func heredocMarker(src []byte) (marker []byte, length int) {
	rest, ok := bytes.CutPrefix(src, []byte("<<"))
	if !ok {
		return nil, 0
	}
	rest = bytes.TrimPrefix(rest, []byte("-"))
	end := endOfLine(rest, 0)
	marker = bytes.TrimSpace(rest[:end])
	if len(marker) == 0 || end == len(rest) || bytes.ContainsAny(marker, " \t(){}[]\"=,") {
		return nil, 0
	}
	return marker, len(src) - len(rest) + end
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func exponentDigits(src []byte) int {
	i := 0
	if i < len(src) && (src[i] == '+' || src[i] == '-') {
		i++
	}
	for i < len(src) && src[i] == '0' {
		i++
	}
	digits := 0
	for i < len(src) && isDigit(src[i]) {
		i++
		digits++
	}
	return digits
}

// checkJSONNesting is checkNesting for JSON syntax, whose strings are templates.
func checkJSONNesting(src []byte) (offset int, err error) {
	depth := 0
	for i := 0; i < len(src); i++ {
		switch src[i] {
		case '{', '[':
			if depth++; depth > maxNesting {
				return i, fmt.Errorf("nested more than %d deep", maxNesting)
			}
		case '}', ']':
			depth--
		case '"':
			start := i + 1
			for i++; i < len(src) && src[i] != '"'; i++ {
				if src[i] == '\\' {
					i++
				}
			}
			text := src[start:min(i, len(src))]
			if bytes.Contains(text, []byte("{")) {
				// As a heredoc, in which the quotes outside of interpolations mean nothing.
				heredoc := slices.Concat([]byte("<<T\n"), bytes.ReplaceAll(text, []byte(`\"`), []byte(` "`)), []byte("\nT\n"))
				if _, err := checkNesting(heredoc); err != nil {
					return start, err
				}
			}
		case 'e', 'E':
			if i > 0 && isDigit(src[i-1]) && exponentDigits(src[i+1:]) > maxExponent {
				return i, fmt.Errorf("a number's exponent has more than %d digits", maxExponent)
			}
		}
	}
	return 0, nil
}
