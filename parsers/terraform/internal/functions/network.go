package functions

import (
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/netip"
	"strings"

	"github.com/apparentlymart/go-cidr/cidr"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/gocty"
)

// parseCIDR reads an address prefix. Like Terraform, and unlike net.ParseCIDR,
// it takes leading zeros in a number for nothing.
func parseCIDR(arg cty.Value) (*net.IPNet, error) {
	_, network, err := net.ParseCIDR(withoutLeadingZeros(arg.AsString()))
	if err != nil {
		return nil, fmt.Errorf("%s is no address prefix in CIDR notation", quoted(arg))
	}
	return network, nil
}

func withoutLeadingZeros(address string) string {
	var b strings.Builder
	start := true // at the first digit of a number
	for i := 0; i < len(address); i++ {
		c := address[i]
		if start && c == '0' && i+1 < len(address) && isHex(address[i+1]) {
			continue
		}
		start = !isHex(c)
		b.WriteByte(c)
	}
	return b.String()
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

var cidrhostFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "prefix", Type: cty.String},
		{Name: "hostnum", Type: cty.Number},
	},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		var host *big.Int
		if err := gocty.FromCtyValue(args[1], &host); err != nil {
			return cty.NilVal, err
		}
		network, err := parseCIDR(args[0])
		if err != nil {
			return cty.NilVal, err
		}
		ip, err := cidr.HostBig(network, host)
		if err != nil {
			return cty.NilVal, err
		}
		return cty.StringVal(ip.String()), nil
	},
})

var cidrnetmaskFunc = function.New(&function.Spec{
	Params:       []function.Parameter{{Name: "prefix", Type: cty.String}},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		network, err := parseCIDR(args[0])
		if err != nil {
			return cty.NilVal, err
		}
		if network.IP.To4() == nil {
			return cty.NilVal, errors.New("only IPv4 prefixes have a netmask")
		}
		return cty.StringVal(net.IP(network.Mask).String()), nil
	},
})

var cidrsubnetFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "prefix", Type: cty.String},
		{Name: "newbits", Type: cty.Number},
		{Name: "netnum", Type: cty.Number},
	},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		var bits int
		if err := gocty.FromCtyValue(args[1], &bits); err != nil {
			return cty.NilVal, err
		}
		var number *big.Int
		if err := gocty.FromCtyValue(args[2], &number); err != nil {
			return cty.NilVal, err
		}
		network, err := parseCIDR(args[0])
		if err != nil {
			return cty.NilVal, err
		}
		subnet, err := cidr.SubnetBig(network, bits, number)
		if err != nil {
			return cty.NilVal, err
		}
		return cty.StringVal(subnet.String()), nil
	},
})

var cidrsubnetsFunc = function.New(&function.Spec{
	Params:       []function.Parameter{{Name: "prefix", Type: cty.String}},
	VarParam:     &function.Parameter{Name: "newbits", Type: cty.Number},
	Type:         function.StaticReturnType(cty.List(cty.String)),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		network, err := parseCIDR(args[0])
		if err != nil {
			return cty.NilVal, function.NewArgError(0, err)
		}
		if len(args) == 1 {
			return cty.ListValEmpty(cty.String), nil
		}
		length, width := network.Mask.Size()
		subnets := make([]cty.Value, 0, len(args)-1)
		var current *net.IPNet
		for i, arg := range args[1:] {
			var bits int
			if err := gocty.FromCtyValue(arg, &bits); err != nil {
				return cty.NilVal, function.NewArgError(i+1, err)
			}
			switch {
			case bits < 1 || bits > 32:
				return cty.NilVal, function.NewArgErrorf(i+1, "a prefix can be extended by 1 to 32 bits")
			case length+bits > width:
				return cty.NilVal, function.NewArgErrorf(i+1, "the address has only %d bits", width)
			}
			if current == nil {
				// Like every later one, the first subnet follows on another: that
				// before the network. So there is none in a network that begins
				// at address zero, as Terraform has it.
				current, _ = cidr.PreviousSubnet(network, length+bits)
			}
			next, rollover := cidr.NextSubnet(current, length+bits)
			if rollover || !network.Contains(next.IP) {
				return cty.NilVal, function.NewArgErrorf(i+1, "no space is left for it in %s", network)
			}
			current = next
			subnets = append(subnets, cty.StringVal(current.String()))
		}
		return cty.ListVal(subnets), nil
	},
})

// cidrcontainsFunc is OpenTofu's: whether a network contains an address or
// another network.
var cidrcontainsFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "containing_prefix", Type: cty.String},
		{Name: "contained_ip_or_prefix", Type: cty.String},
	},
	Type:         function.StaticReturnType(cty.Bool),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		outer, err := parseCIDR(args[0])
		if err != nil {
			return cty.NilVal, err
		}
		first, last, err := addresses(args[1])
		if err != nil {
			return cty.NilVal, function.NewArgError(1, err)
		}
		if (outer.IP.To4() == nil) != (first.To4() == nil) {
			return cty.NilVal, function.NewArgErrorf(1, "the two are of different address families")
		}
		return cty.BoolVal(outer.Contains(first) && outer.Contains(last)), nil
	},
})

// addresses are the first and the last address of an address or address prefix.
func addresses(arg cty.Value) (first, last net.IP, err error) {
	s := withoutLeadingZeros(arg.AsString())
	if ip, err := netip.ParseAddr(s); err == nil && ip.Zone() == "" {
		address := net.IP(ip.AsSlice())
		return address, address, nil
	}
	_, network, err := net.ParseCIDR(s)
	if err != nil {
		return nil, nil, fmt.Errorf("%s is neither an address nor an address prefix", quoted(arg))
	}
	first, last = cidr.AddressRange(network)
	return first, last, nil
}
