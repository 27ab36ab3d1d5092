// Package keys holds the checks on keys and the key service.
package keys

import "github.com/lintel-iac/lintel/analyzer"

var checks []*analyzer.Check

// Checks returns the checks of this package.
func Checks() []*analyzer.Check { return checks }

func add(c analyzer.Check) *analyzer.Check {
	c.Topic = "keys"
	checks = append(checks, &c)
	return &c
}
