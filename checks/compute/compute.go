// Package compute holds the checks on servers, functions and what starts them.
package compute

import "github.com/lintel-iac/lintel/analyzer"

var checks []*analyzer.Check

// Checks returns the checks of this package.
func Checks() []*analyzer.Check { return checks }

func add(c analyzer.Check) *analyzer.Check {
	c.Topic = "compute"
	checks = append(checks, &c)
	return &c
}
