package terraform

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// After a syntax error the library goes on where a line ends or a bracket closes, and what lies between is lost. What was read
// around it counts, but what was not read may be there all the same. A body in which something was lost is open: its missing
// arguments and blocks are unknown.

// hiddenParts is what a syntax error in a file hides.
type hiddenParts struct {
	file   *graph.File
	tokens hclsyntax.Tokens // that say something, in order
	faults []int            // where they are, in order
	open   map[*hclsyntax.Body]bool
	whole  map[*hclsyntax.Body]bool // with all that is in it
}

// findHidden tells which bodies of a file with syntax errors are open; the file's own stands for what may be declared in it. The
// library is silent about most errors after the first, so that it is not asked: a body is open if a token in it belongs to no
// argument and no block. An argument with an error is left with an unknown value.
func findHidden(f *graph.File, body *hclsyntax.Body, faults hcl.Diagnostics) map[*hclsyntax.Body]bool {
	tokens, _ := hclsyntax.LexConfig(f.Content, f.Path, hcl.InitialPos)
	tokens = slices.DeleteFunc(tokens, func(t hclsyntax.Token) bool {
		return t.Type == hclsyntax.TokenNewline || t.Type == hclsyntax.TokenComment || t.Type == hclsyntax.TokenEOF
	})
	h := &hiddenParts{file: f, tokens: tokens, open: map[*hclsyntax.Body]bool{}, whole: map[*hclsyntax.Body]bool{}}
	for _, d := range faults {
		if d.Subject != nil {
			h.faults = append(h.faults, d.Subject.Start.Byte)
		}
	}
	slices.Sort(h.faults)
	h.body(body, 0, len(f.Content))
	return h.open
}

// item is an argument or a block of a body, by where it stands.
type item struct {
	start, end int
	attribute  *hclsyntax.Attribute
	block      *hclsyntax.Block
}

// body looks for what was lost between two offsets, in which the items of a body stand.
func (h *hiddenParts) body(body *hclsyntax.Body, start, end int) {
	var items []item
	for _, a := range body.Attributes {
		items = append(items, item{start: a.NameRange.Start.Byte, end: a.SrcRange.End.Byte, attribute: a})
	}
	for _, b := range body.Blocks {
		items = append(items, item{start: b.TypeRange.Start.Byte, end: max(b.TypeRange.End.Byte, b.CloseBraceRange.End.Byte), block: b})
	}
	slices.SortFunc(items, func(a, b item) int { return a.start - b.start })
	at := start
	for i, it := range items {
		h.lose(body, items[:i], at, it.start)
		switch b := it.block; {
		case b == nil && h.isBroken(it.attribute):
			forget(it.attribute)
		case b == nil:
		case !h.isClosed(b):
			h.all(b) // it may have swallowed what stands behind it
		default:
			h.body(b.Body, b.OpenBraceRange.End.Byte, b.CloseBraceRange.Start.Byte)
		}
		if it.block != nil && h.open[it.block.Body] {
			h.open[body] = true
		}
		at = max(at, it.end)
	}
	h.lose(body, items, at, end)
}

// lose marks what the tokens between two offsets, which belong to no item, cast doubt on: the body; an argument of it that may be
// written once more; and with a bracket too many the block before, which may have ended too early.
func (h *hiddenParts) lose(body *hclsyntax.Body, before []item, start, end int) {
	depth := 0
	for _, t := range h.between(start, end) {
		h.open[body] = true
		switch t.Type {
		case hclsyntax.TokenIdent:
			if a := body.Attributes[string(t.Bytes)]; a != nil {
				forget(a)
			}
		case hclsyntax.TokenOBrace:
			depth++
		case hclsyntax.TokenCBrace:
			depth--
		}
		if depth >= 0 {
			continue
		}
		for _, it := range slices.Backward(before) {
			if it.block != nil {
				h.all(it.block)
				break
			}
		}
	}
}

// forget leaves an argument with a value that is not known.
func forget(a *hclsyntax.Attribute) {
	a.Expr = &hclsyntax.LiteralValueExpr{Val: cty.DynamicVal, SrcRange: a.Expr.Range()}
}

// all marks a block and all that is in it.
func (h *hiddenParts) all(b *hclsyntax.Block) {
	if h.whole[b.Body] {
		return
	}
	h.open[b.Body], h.whole[b.Body] = true, true
	for _, a := range b.Body.Attributes {
		if h.isBroken(a) {
			forget(a)
		}
	}
	for _, inner := range b.Body.Blocks {
		h.all(inner)
	}
}

// openAll marks a body and all that are in it.
func openAll(open map[*hclsyntax.Body]bool, body *hclsyntax.Body) {
	open[body] = true
	for _, inner := range body.Blocks {
		openAll(open, inner.Body)
	}
}

// between are the tokens that start between two offsets.
func (h *hiddenParts) between(start, end int) hclsyntax.Tokens {
	search := func(at int) int {
		i, _ := slices.BinarySearchFunc(h.tokens, at, func(t hclsyntax.Token, at int) int { return t.Range.Start.Byte - at })
		return i
	}
	from := search(start)
	return h.tokens[from:max(from, search(end))]
}

func (h *hiddenParts) isClosed(b *hclsyntax.Block) bool {
	r := b.CloseBraceRange
	return r.Start.Byte < r.End.Byte && r.End.Byte <= len(h.file.Content) && string(h.file.Content[r.Start.Byte:r.End.Byte]) == "}"
}

// isBroken reports whether an argument is not what was written: because there is an error in its expression, or because something
// follows on its line.
func (h *hiddenParts) isBroken(a *hclsyntax.Attribute) bool {
	start, end := a.EqualsRange.End.Byte, a.SrcRange.End.Byte
	if start > end || end > len(h.file.Content) {
		return true
	}
	if _, faults := hclsyntax.ParseExpression(append(slices.Clone(h.file.Content[start:end]), '\n'), h.file.Path, hcl.InitialPos); faults.HasErrors() {
		return true
	}
	lineEnd := end
	for lineEnd < len(h.file.Content) && h.file.Content[lineEnd] != '\n' {
		lineEnd++
	}
	if rest := h.between(end, lineEnd); len(rest) > 0 && rest[0].Type != hclsyntax.TokenCBrace { // which ends a block on one line
		return true
	}
	i, _ := slices.BinarySearch(h.faults, a.NameRange.Start.Byte)
	return i < len(h.faults) && h.faults[i] < end
}

// unread is a value that is not known because a syntax error hides it.
func unread(at graph.Range) graph.Value {
	return graph.NewUnknown(graph.Meta{At: at, Trace: graph.Traced{From: unreadOrigin(at)}})
}

func unreadOrigin(at graph.Range) graph.Origin {
	return graph.Origin{Op: graph.OpOpaque, Cause: graph.Cause{Kind: graph.RuntimeOnly, Subject: "a syntax error hides a part of what is written here", At: at}}
}

// object is what a body says. Of one that is open, what is missing is not known.
func (m *module) object(body *hclsyntax.Body, fields []graph.Field, at graph.Range) graph.Value {
	v := graph.NewObject(fields, graph.Meta{At: at})
	if m.open[body] {
		return v.Extended(unread(at))
	}
	return v
}
