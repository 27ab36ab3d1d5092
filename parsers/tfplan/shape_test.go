package tfplan

import (
	"slices"
	"strings"
	"testing"
)

func TestPlainLists(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(plainLists, "\n"), "\n")
	if !slices.IsSortedFunc(lines, func(a, b string) int { return strings.Compare(strings.Fields(a)[0], strings.Fields(b)[0]) }) {
		t.Error("the lines are not sorted by type")
	}
	for _, line := range lines {
		words := strings.Fields(line)
		for _, path := range words[1:] {
			if !isPlainList(words[0], path) {
				t.Errorf("%s.%s is not found", words[0], path)
			}
		}
	}
	for _, test := range [][2]string{{"aws_lb", "subnet_mapping"}, {"aws_l", "subnets"}, {"aws_lbx", "subnets"}, {"", ""}, {"zzz", "subnets"}, {"aaa", "subnets"}} {
		if isPlainList(test[0], test[1]) {
			t.Errorf("%s.%s is found", test[0], test[1])
		}
	}
}
