// Package edge holds the checks on what faces clients: load balancers, API gateways and content delivery networks.
package edge

import "github.com/lintel-iac/lintel/analyzer"

var checks []*analyzer.Check

// Checks returns the checks of this package.
func Checks() []*analyzer.Check { return checks }

func add(c analyzer.Check) *analyzer.Check {
	c.Topic = "edge"
	checks = append(checks, &c)
	return &c
}
