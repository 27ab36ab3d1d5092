package facet

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Ports is a range of ports, with both ends.
type Ports struct{ First, Last uint16 }

// Traffic is what a rule is about, or a check: ports by protocol, in ranges that are sorted and apart.
type Traffic struct{ TCP, UDP []Ports }

// AllTraffic is every port of both protocols.
var AllTraffic = Traffic{TCP: allPorts, UDP: allPorts}

var allPorts = []Ports{{0, math.MaxUint16}}

// NewTraffic is the same ports of both protocols.
func NewTraffic(ports []Ports) Traffic {
	ports = joined(ports)
	return Traffic{TCP: ports, UDP: ports}
}

// Ranges are the ranges of ports, however they are transported.
func (t Traffic) Ranges() []Ports { return joined(slices.Concat(t.TCP, t.UDP)) }

// IsEmpty reports whether there is no port at all.
func (t Traffic) IsEmpty() bool { return len(t.TCP) == 0 && len(t.UDP) == 0 }

// Within is what t and u have in common.
func (t Traffic) Within(u Traffic) Traffic {
	return Traffic{common(t.TCP, u.TCP), common(t.UDP, u.UDP)}
}

// With is t and u.
func (t Traffic) With(u Traffic) Traffic {
	switch {
	case t.IsEmpty():
		return u
	case u.IsEmpty():
		return t
	}
	return Traffic{joined(slices.Concat(t.TCP, u.TCP)), joined(slices.Concat(t.UDP, u.UDP))}
}

// Without is t less u.
func (t Traffic) Without(u Traffic) Traffic {
	return Traffic{common(t.TCP, others(u.TCP)), common(t.UDP, others(u.UDP))}
}

// String names the ports, as in "port 22" or "ports 22 and 5900-5901", however they are transported.
func (t Traffic) String() string {
	ports := t.Ranges()
	if slices.Equal(ports, allPorts) {
		return "all ports"
	}
	const most = 5
	var names []string
	for i, p := range ports {
		if i == most {
			names = append(names, "others")
			break
		}
		names = append(names, p.String())
	}
	switch n := len(names); {
	case n == 0:
		return "no port"
	case n == 1 && ports[0].First == ports[0].Last:
		return "port " + names[0]
	case n == 1:
		return "ports " + names[0]
	default:
		return "ports " + strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
}

func (p Ports) String() string {
	if p.First == p.Last {
		return strconv.Itoa(int(p.First))
	}
	return fmt.Sprintf("%d-%d", p.First, p.Last)
}

// ParsePorts reads ports as any of the platforms writes them: "22", "20-25", "20/25", "20:25", several of them with commas,
// and "all", "-1/-1" or nothing for all.
func ParsePorts(text string) ([]Ports, bool) {
	switch text = strings.TrimSpace(text); {
	case text == "", strings.EqualFold(text, "all"), text == "-1", text == "-1/-1":
		return allPorts, true
	}
	var ports []Ports
	for _, part := range strings.Split(text, ",") {
		first, last := part, part
		if i := strings.IndexAny(part, "-/:"); i >= 0 {
			first, last = part[:i], part[i+1:]
		}
		from, err := strconv.ParseUint(strings.TrimSpace(first), 10, 16)
		to, err2 := strconv.ParseUint(strings.TrimSpace(last), 10, 16)
		if err != nil || err2 != nil || from > to {
			return nil, false
		}
		ports = append(ports, Ports{uint16(from), uint16(to)})
	}
	return joined(ports), true
}

// joined sorts ranges and makes one of those that overlap or touch.
func joined(ports []Ports) []Ports {
	ports = slices.Clone(ports)
	slices.SortFunc(ports, func(a, b Ports) int { return cmp.Compare(a.First, b.First) })
	var apart []Ports
	for _, p := range ports {
		if n := len(apart); n > 0 && int(p.First) <= int(apart[n-1].Last)+1 {
			apart[n-1].Last = max(apart[n-1].Last, p.Last)
		} else {
			apart = append(apart, p)
		}
	}
	return apart
}

// others are the ports that are in none of the ranges.
func others(ports []Ports) []Ports {
	var gaps []Ports
	next := 0
	for _, p := range ports {
		if int(p.First) > next {
			gaps = append(gaps, Ports{uint16(next), p.First - 1})
		}
		next = int(p.Last) + 1
	}
	if next <= math.MaxUint16 {
		gaps = append(gaps, Ports{uint16(next), math.MaxUint16})
	}
	return gaps
}

func common(a, b []Ports) []Ports {
	var both []Ports
	for i, j := 0, 0; i < len(a) && j < len(b); {
		if first, last := max(a[i].First, b[j].First), min(a[i].Last, b[j].Last); first <= last {
			both = append(both, Ports{first, last})
		}
		if a[i].Last < b[j].Last {
			i++
		} else {
			j++
		}
	}
	return both
}
