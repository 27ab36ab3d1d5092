package facet

import (
	"net/netip"
	"strings"
	"testing"
)

func TestParsePorts(t *testing.T) {
	for text, want := range map[string]string{
		"22": "port 22", "20-25": "ports 20-25", "20/25": "ports 20-25", "20:25": "ports 20-25", "443, 80,81": "ports 80-81 and 443",
		"": "all ports", "-1/-1": "all ports", "ALL": "all ports", "1,3,5,7,9,11": "ports 1, 3, 5, 7, 9 and others",
		"ssh": "", "70000": "", "25-20": "", "1-": "",
	} {
		ports, ok := ParsePorts(text)
		if got := NewTraffic(ports).String(); ok != (want != "") || ok && got != want {
			t.Errorf("%q: %s, %v, want %s", text, got, ok, want)
		}
	}
}

func TestTrafficWithoutAndWithin(t *testing.T) {
	traffic := func(text string) Traffic { ports, _ := ParsePorts(text); return NewTraffic(ports) }
	for _, test := range []struct{ of, without, want string }{
		{"1-100", "50", "ports 1-49 and 51-100"},
		{"all", "0-65534", "port 65535"},
		{"all", "1-65535", "port 0"},
		{"22", "20-30", "no port"},
		{"22,80", "443", "ports 22 and 80"},
	} {
		if got := traffic(test.of).Without(traffic(test.without)).String(); got != test.want {
			t.Errorf("%s without %s: %s, want %s", test.of, test.without, got, test.want)
		}
	}
	if got := traffic("20-25,80").Within(traffic("22-23,25,443")).String(); got != "ports 22-23 and 25" {
		t.Error(got)
	}
}

func TestCovered(t *testing.T) {
	for text, want := range map[string]bool{
		"0.0.0.0/0": true, "192.168.1.0/0": true, "0.0.0.0/1": false, "0.0.0.0/1 128.0.0.0/1": true, "128.0.0.0/1 0.0.0.0/2 64.0.0.0/2": true,
		"0.0.0.0/1 128.0.0.0/2": false, "10.0.0.0/8": false, "": false, "::/0": true, "::/1": true, "4000::/2": false, "2000::/3": true, "2000::/4 3000::/4": true,
		"0.0.0.0/1 8000::/1": false,
		// everybody but 10.0.0.0/8, which is nobody's alone, and everybody but 9.0.0.0/8
		"0.0.0.0/5 8.0.0.0/7 11.0.0.0/8 12.0.0.0/6 16.0.0.0/4 32.0.0.0/3 64.0.0.0/2 128.0.0.0/1": true,
		"0.0.0.0/5 8.0.0.0/8 11.0.0.0/8 12.0.0.0/6 16.0.0.0/4 32.0.0.0/3 64.0.0.0/2 128.0.0.0/1": false,
	} {
		var networks []netip.Prefix
		for _, network := range strings.Fields(text) {
			networks = append(networks, netip.MustParsePrefix(network))
		}
		if got := Families[0].Covered(networks) || Families[1].Covered(networks); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}
