// Package logging holds the checks on audit trails, logs and alarms.
package logging

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var checks []*analyzer.Check

// Checks returns the checks of this package.
func Checks() []*analyzer.Check { return checks }

func add(c analyzer.Check) *analyzer.Check {
	c.Topic = "logging"
	checks = append(checks, &c)
	return &c
}

// without judges an early resource type that has no argument for what is wanted; instead is what to write in its place.
func without(wanted, instead string) expect.Judge {
	return func(_ *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		return analyzer.Fail("", graph.NewAbsent(r.At), "%s has no argument for %s", r.Type, wanted).Remedied("replace it by a %s", instead)
	}
}
