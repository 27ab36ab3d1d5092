// Package containers holds the checks on Kubernetes clusters and image registries.
package containers

import "github.com/lintel-iac/lintel/analyzer"

var checks []*analyzer.Check

// Checks returns the checks of this package.
func Checks() []*analyzer.Check { return checks }

func add(c analyzer.Check) *analyzer.Check {
	c.Topic = "containers"
	checks = append(checks, &c)
	return &c
}
