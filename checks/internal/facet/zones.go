// Package facet derives shapes that several checks need from resources of several kinds: the zones of subnets, for example.
package facet

import (
	"maps"
	"slices"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// zoneOf names, for each kind of subnet, the arguments that say which zone it is in: one by name, perhaps a deprecated one that
// does the same, perhaps another by id.
var zoneOf = map[string]struct{ name, old, id string }{
	"aws_subnet":          {name: "availability_zone", id: "availability_zone_id"},
	"aws_default_subnet":  {name: "availability_zone"},
	"data.aws_subnet":     {name: "availability_zone", id: "availability_zone_id"},
	"AWS::EC2::Subnet":    {name: "AvailabilityZone", id: "AvailabilityZoneId"},
	"alicloud_vswitch":    {name: "zone_id", old: "availability_zone"},
	"alicloud_subnet":     {name: "zone_id", old: "availability_zone"},
	"tencentcloud_subnet": {name: "availability_zone"},
}

var subnetTypes = slices.Sorted(maps.Keys(zoneOf))

// SubnetZones returns the zones of subnets that are given by reference: one value for each different subnet. The zone of a
// subnet that is not declared here, or that leaves it to the service, is unknown and may equal any other.
func SubnetZones(root *graph.Root, subnets []graph.Value) []graph.Value {
	var different, zones, ids []graph.Value
	for _, subnet := range subnets {
		if slices.ContainsFunc(different, func(d graph.Value) bool { return graph.Same(d, subnet) == graph.Yes }) {
			continue
		}
		different = append(different, subnet)
		r := root.Target(subnet, subnetTypes...)
		if r == nil {
			zones = append(zones, undecided(subnet, graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the zone of a subnet", At: subnet.At()}))
			continue
		}
		kind := r.Type
		if r.Mode == graph.Data {
			kind = "data." + kind
		}
		if zone := r.Get(zoneOf[kind].name); zone.IsSet() != graph.No {
			zones = append(zones, zone)
		} else if old := zoneOf[kind].old; old != "" && r.Get(old).IsSet() != graph.No {
			zones = append(zones, r.Get(old))
		} else if id := zoneOf[kind].id; id != "" && r.Get(id).IsSet() != graph.No {
			ids = append(ids, r.Get(id))
		} else {
			zones = append(zones, undecided(subnet, graph.Cause{Kind: graph.AfterApply, Subject: "the zone of " + r.Address, At: r.At}))
		}
	}
	if len(zones) == 0 {
		return ids
	}
	for _, id := range ids { // may be the zone that another subnet names
		zones = append(zones, undecided(id, graph.Cause{Kind: graph.NotDeclaredHere, Subject: "the name of the zone " + id.String(), At: id.At()}))
	}
	return zones
}

// undecided is an unknown that may equal anything, for the cause of v if v is unknown for one that a value could settle.
func undecided(v graph.Value, cause graph.Cause) graph.Value {
	if v.IsUnknown() {
		if own := v.Cause(); own.Kind == graph.NoValue || own.Kind == graph.ModuleNotRead {
			cause = own
		}
	}
	return graph.NewUnknown(graph.Meta{At: v.At(), Trace: graph.Traced{From: graph.Origin{Op: graph.OpOpaque, Cause: cause}}})
}
