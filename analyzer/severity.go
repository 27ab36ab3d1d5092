package analyzer

import "fmt"

// Severity is how bad a failed check is.
type Severity uint8

const (
	Low Severity = iota + 1
	Medium
	High
	Critical
)

var severityNames = map[Severity]string{Low: "low", Medium: "medium", High: "high", Critical: "critical"}

func (s Severity) String() string { return severityNames[s] }

// Score is the severity as code scanning orders alerts by, from 0.0 to 10.0.
func (s Severity) Score() string {
	return map[Severity]string{Low: "2.0", Medium: "5.5", High: "8.0", Critical: "9.5"}[s]
}

// Lower is the next lower severity; there is none below Low.
func (s Severity) Lower() Severity { return max(Low, s-1) }

// ParseSeverity reads the name of a severity.
func ParseSeverity(name string) (Severity, error) {
	for s, n := range severityNames {
		if n == name {
			return s, nil
		}
	}
	return 0, fmt.Errorf("unknown severity %q: want critical, high, medium or low", name)
}
