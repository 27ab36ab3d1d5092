// Package residency holds the checks on where data rests and where it flows to.
package residency

import "github.com/lintel-iac/lintel/analyzer"

var checks []*analyzer.Check

// Checks returns the checks of this package.
func Checks() []*analyzer.Check { return checks }

func add(c analyzer.Check) *analyzer.Check {
	c.Topic = "residency"
	checks = append(checks, &c)
	return &c
}
