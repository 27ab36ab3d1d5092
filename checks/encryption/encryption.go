// Package encryption holds the checks on encryption at rest of what is neither a database nor a bucket.
package encryption

import "github.com/lintel-iac/lintel/analyzer"

var checks []*analyzer.Check

// Checks returns the checks of this package.
func Checks() []*analyzer.Check { return checks }

func add(c analyzer.Check) *analyzer.Check {
	c.Topic = "encryption"
	checks = append(checks, &c)
	return &c
}
