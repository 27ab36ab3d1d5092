// Package network holds the checks on networks and load balancers.
package network

import "github.com/lintel-iac/lintel/analyzer"

var checks []*analyzer.Check

// Checks returns the checks of this package.
func Checks() []*analyzer.Check { return checks }

func add(c analyzer.Check) *analyzer.Check {
	c.Topic = "network"
	checks = append(checks, &c)
	return &c
}
