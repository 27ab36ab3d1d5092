// Package identity holds the checks on users, groups, credentials and permissions.
package identity

import "github.com/lintel-iac/lintel/analyzer"

var checks []*analyzer.Check

// Checks returns the checks of this package.
func Checks() []*analyzer.Check { return checks }

func add(c analyzer.Check) *analyzer.Check {
	c.Topic = "identity"
	checks = append(checks, &c)
	return &c
}
