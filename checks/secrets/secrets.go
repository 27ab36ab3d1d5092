// Package secrets holds the checks on passwords and keys: where they stand, how they are kept and that they are renewed.
package secrets

import "github.com/lintel-iac/lintel/analyzer"

var checks []*analyzer.Check

// Checks returns the checks of this package.
func Checks() []*analyzer.Check { return checks }

func add(c analyzer.Check) *analyzer.Check {
	c.Topic = "secrets"
	checks = append(checks, &c)
	return &c
}
