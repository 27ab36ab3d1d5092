package facet

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Public tells whether the statement, supposing that it allows, does so for everybody: its Principal has an entry that stands for
// anybody, or it has a NotPrincipal, and no condition names who or what may come. part is what the answer rests on.
func (s Statement) Public() (part graph.Value, public graph.Tri) {
	part, public = s.anybody()
	if public == graph.No {
		return part, graph.No
	}
	narrowed := s.Narrowed()
	if public == graph.Yes && narrowed == graph.Undetermined {
		part = s.Get("Condition")
	}
	return part, public.And(narrowed.Not())
}

func (s Statement) anybody() (graph.Value, graph.Tri) {
	if others := s.Get("NotPrincipal"); !others.IsAbsent() {
		return others, graph.Yes
	}
	principal := s.Get("Principal")
	kinds := []graph.Value{principal}
	if principal.IsKnown() && principal.Kind() == graph.Object {
		kinds = nil
		for _, entries := range principal.Fields() {
			kinds = append(kinds, entries)
		}
	}
	part, answer := principal, graph.No
	for _, kind := range kinds {
		entries, complete := Entries(kind)
		for _, entry := range entries {
			switch Anybody(entry) {
			case graph.Yes:
				return entry, graph.Yes
			case graph.Undetermined:
				part, answer = entry, graph.Undetermined
			}
		}
		if !complete {
			part, answer = kind, graph.Undetermined
		}
	}
	return part, answer
}

// Anybody tells whether an entry of Principal stands for everybody: "*", the same in the words of Tencent Cloud, or somebody in
// an account that is a wildcard.
func Anybody(entry graph.Value) graph.Tri {
	if text, ok := entry.Text(); ok {
		return graph.TriOf(anybody(text))
	}
	if entry.Origin().Op == graph.OpTemplate {
		text := ""
		for _, fragment := range Fragments(entry) {
			if fragment == nil {
				text += "x"
			} else {
				text += *fragment
			}
		}
		return graph.TriOf(anybody(text))
	}
	if FilledIn(entry) || len(entry.Refs()) > 0 {
		return graph.No
	}
	return graph.Undetermined
}

func anybody(principal string) bool {
	account := 0 // which part names the account
	switch scheme, _, _ := strings.Cut(principal, ":"); {
	case principal == "*", principal == "qcs::cam::anyone:anyone", principal == "domain/*", strings.HasPrefix(principal, "domain/*:"):
		return true
	case scheme == "acs", strings.HasPrefix(principal, "arn:sts:"):
		account = 3
	case scheme == "arn", scheme == "qcs":
		account = 4
	default:
		return false
	}
	parts := strings.Split(principal, ":")
	return len(parts) > account && strings.Contains(parts[account], "*")
}

// ForOwnAccount tells whether the statement is for nobody but the account that it is in, by its number as AWS fills it in or as the
// root of that account. It then lets the account's own policies decide.
func (s Statement) ForOwnAccount() bool {
	entries, complete := Entries(s.Get("Principal.AWS"))
	if !complete || len(entries) == 0 || s.Get("Principal").Len() != 1 {
		return false
	}
	for _, entry := range entries {
		o := entry.Origin()
		if o.Op == graph.OpTemplate && len(o.Operands) > 0 {
			if last, ok := o.Operands[len(o.Operands)-1].Text(); !ok || last != ":root" {
				return false
			}
		}
		if !callersAccount(entry) {
			return false
		}
	}
	return true
}

// callersAccount reports whether a value, or a part of it, is the number of the account in which the code is applied.
func callersAccount(v graph.Value) bool {
	o := v.Origin()
	switch o.Op {
	case graph.OpRef:
		return strings.HasPrefix(o.Ref.Address, "data.aws_caller_identity.") || strings.Contains(o.Ref.Address, ".data.aws_caller_identity.")
	case graph.OpInput:
		return o.Name == "AWS::AccountId"
	case graph.OpTemplate:
		return slices.ContainsFunc(o.Operands, callersAccount)
	}
	return false
}

// narrowing are the condition keys that name who or what may come, without the service before the colon, capitals and hyphens.
// Others, such as the referer or whether TLS is used, say nothing of that.
var narrowing = map[string]bool{
	"calleraccount": true, "dataaccesspointaccount": true, "dataaccesspointarn": true, "ip": true, "principalaccount": true,
	"principalarn": true, "principalorgid": true, "principalorgpaths": true, "principalservicename": true, "requestervpc": true,
	"sourceaccount": true, "sourcearn": true, "sourceip": true, "sourceorgid": true, "sourceorgpaths": true, "sourceowner": true,
	"sourcevpc": true, "sourcevpcarn": true, "sourcevpce": true, "sourcevpcid": true, "userid": true, "vpc": true, "vpceaccount": true,
	"vpceorgid": true, "vpceorgpaths": true,
}

// comparing are the operators that want a key to be there and to be one of the values, in all platforms' spelling without
// capitals, prefix and underscores.
var comparing = map[string]bool{
	"arnequals": true, "arnlike": true, "ipaddress": true, "ipequal": true, "streq": true, "streqi": true, "stringequal": true,
	"stringequalignorecase": true, "stringequals": true, "stringequalsignorecase": true, "stringlike": true, "strl": true,
}

// Narrowed tells whether a condition of the statement names who or what may come: accounts, organizations, networks, resources.
// It is what Amazon S3 means by a policy that is not public.
func (s Statement) Narrowed() graph.Tri {
	conditions := s.Get("Condition")
	if conditions.IsUnknown() {
		return graph.Undetermined
	}
	answer := graph.No
	for operator, keys := range conditions.Fields() {
		operator = strings.TrimPrefix(strings.ReplaceAll(strings.ToLower(operator), "_", ""), "foranyvalue:")
		if !comparing[operator] {
			continue
		}
		if keys.IsUnknown() {
			answer = answer.Or(graph.Undetermined)
		}
		for key, values := range keys.Fields() {
			key = strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(key[strings.LastIndex(key, ":")+1:]))
			if narrowing[key] {
				answer = answer.Or(named(values, key == "sourceip" || key == "ip"))
			}
		}
	}
	return answer
}

// named tells whether all values of a condition are particular ones.
func named(values graph.Value, networks bool) graph.Tri {
	entries, complete := Entries(values)
	if complete && len(entries) == 0 {
		return graph.No
	}
	answer := graph.TriOf(complete)
	if !complete {
		answer = graph.Undetermined
	}
	for _, entry := range entries {
		if networks {
			answer = answer.And(particularNetwork(entry))
		} else {
			answer = answer.And(Particular(entry))
		}
	}
	return answer
}

// Particular tells whether a value of a condition is a particular thing, although parts of it may be wildcards: an ARN with an
// account or a resource, a text that does not begin with a wildcard.
func Particular(v graph.Value) graph.Tri {
	text, ok := v.Text()
	if !ok {
		if FilledIn(v) {
			return graph.Yes
		}
		return v.IsSet()
	}
	if parts := strings.SplitN(text, ":", 6); len(parts) == 6 && parts[0] == "arn" {
		return graph.TriOf((parts[4] != "" && !strings.Contains(parts[4], "*")) || (parts[5] != "" && !strings.HasPrefix(parts[5], "*")))
	}
	return graph.TriOf(text != "" && !strings.HasPrefix(text, "*"))
}

// particularNetwork tells whether an address range is narrow enough, by the measure of Amazon S3, not to be the Internet.
func particularNetwork(v graph.Value) graph.Tri {
	text, ok := v.Text()
	if !ok {
		return v.IsSet()
	}
	prefix, err := netip.ParsePrefix(text)
	if err != nil {
		return graph.TriOf(text != "" && text != "*") // one address
	}
	widest := 8
	if prefix.Addr().Is6() {
		widest = 32
	}
	return graph.TriOf(prefix.Bits() >= widest || (prefix.Bits() >= 7 && prefix.Addr().IsPrivate()))
}

// FilledIn reports whether a value, or a part of it, is made up by a resource, a data source or AWS: it is there, and has no
// wildcards.
func FilledIn(v graph.Value) bool {
	switch o := v.Origin(); o.Op {
	case graph.OpRef:
		return true
	case graph.OpInput:
		return strings.HasPrefix(o.Name, "AWS::")
	case graph.OpTemplate:
		for _, part := range o.Operands {
			if FilledIn(part) {
				return true
			}
		}
	}
	return false
}
