// Package database holds the checks on databases.
package database

import "github.com/lintel-iac/lintel/analyzer"

var checks []*analyzer.Check

// Checks returns the checks of this package.
func Checks() []*analyzer.Check { return checks }

func add(c analyzer.Check) *analyzer.Check {
	c.Topic = "database"
	checks = append(checks, &c)
	return &c
}
