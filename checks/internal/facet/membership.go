package facet

import (
	"slices"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// Directory says how a platform declares users and groups, and what makes the ones members of the others.
type Directory struct {
	Users, Groups       []string            // resource types
	UserKeys, GroupKeys []string            // the attributes by which others can name them; see [graph.Designates]
	GroupNames          map[string][]string // by resource type of a group, the attributes that may hold its name
	Memberships         []Membership
}

// Membership is a kind of resource that makes users members of groups. A user that lists its groups itself needs no argument
// for Users.
type Membership struct {
	Type          string
	Users, Groups Argument
}

// Argument names one thing, or a list of things.
type Argument struct {
	Path string
	Many bool
}

// Links are the memberships of a user, or of a group.
type Links struct {
	Found  []Link             // certain, and certain to exist
	Open   []Link             // may be of another one, or may not exist
	Unread []graph.ModuleCall // may make more
}

// Link is one of them.
type Link struct {
	graph.Pointer
	Path     string        // of the argument that names the other side: the groups of a user, the users of a group
	Argument graph.Value   // that argument
	Others   []graph.Value // what it names
	Complete bool          // it names no others
}

// GroupsOf finds what makes a user a member of groups.
func (d Directory) GroupsOf(user *graph.Resource) Links {
	return d.links(user, d.UserKeys, func(m Membership) (this, other Argument) { return m.Users, m.Groups })
}

// MembersOf finds what makes users members of a group.
func (d Directory) MembersOf(group *graph.Resource) Links {
	return d.links(group, d.GroupKeys, func(m Membership) (this, other Argument) { return m.Groups, m.Users })
}

func (d Directory) links(r *graph.Resource, keys []string, sides func(Membership) (this, other Argument)) Links {
	var links Links
	for _, m := range d.Memberships {
		this, other := sides(m)
		if this.Path == "" {
			if r.Type == m.Type {
				links.Found = append(links.Found, newLink(graph.Pointer{Resource: r, Value: r.Get(other.Path)}, other))
			}
			continue
		}
		join := r.Root.PointingAt(r, m.Type, this.Path, keys...)
		for _, p := range join.Found {
			links.Found = append(links.Found, newLink(p, other))
		}
		for _, p := range join.Open {
			if !hasAnotherName(r, p.Value, keys) {
				links.Open = append(links.Open, newLink(p, other))
			}
		}
		links.Unread = join.Unread
	}
	return links
}

// hasAnotherName tells that r is not what is meant by a name that is known only in part: it has another one, and nothing but
// such a name is used for it.
func hasAnotherName(r *graph.Resource, name graph.Value, keys []string) bool {
	another := false
	for _, key := range keys {
		if own := r.Get(key); !own.IsAbsent() {
			if graph.Same(own, name) != graph.No {
				return false
			}
			another = true
		}
	}
	return another
}

func newLink(p graph.Pointer, other Argument) Link {
	if other.Path == "" { // the resource itself is the user
		return Link{Pointer: p, Argument: p.Value, Others: []graph.Value{p.Resource.Body}, Complete: true}
	}
	link := Link{Pointer: p, Path: other.Path, Argument: p.Resource.Get(other.Path), Complete: true}
	if other.Many {
		link.Others, link.Complete = graph.Elements(link.Argument)
	} else {
		link.Others = []graph.Value{link.Argument}
	}
	return link
}

// Any tells whether the link names something for which a predicate holds. A thing that the code names counts as one, also if
// it is not known what it is.
func (l Link) Any(holds func(graph.Value) graph.Tri) graph.Tri {
	found := graph.No
	if !l.Complete {
		found = graph.Undetermined
	}
	for _, other := range l.Others {
		if other.IsSet() != graph.No {
			found = found.Or(holds(other))
		}
	}
	return found
}

// IsGroup tells whether what a link names is one of the given groups, by id or by name. The id of a group that is yet to be
// created may be any.
func (d Directory) IsGroup(root *graph.Root, group graph.Value, given []string) graph.Tri {
	is := group.Is(given...)
	if declared := root.Target(group, d.Groups...); declared != nil {
		is = graph.No
		for _, name := range d.GroupNames[declared.Type] {
			is = is.Or(declared.Get(name).Is(given...))
			if !slices.Contains(d.GroupKeys, name) {
				is = is.Or(graph.Undetermined)
			}
		}
	}
	return is
}
