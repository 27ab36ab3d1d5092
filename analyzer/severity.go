package analyzer

import (
	"fmt"

	"github.com/lintel-iac/lintel/analyzer/language"
)

// Severity is how bad a failed check is.
type Severity uint8

const (
	Low Severity = iota + 1
	Medium
	High
	Critical
)

var severityLabels = map[Severity]language.Text{
	Low:      {En: "low", Hans: "低", Hant: "低"},
	Medium:   {En: "medium", Hans: "中", Hant: "中"},
	High:     {En: "high", Hans: "高", Hant: "高"},
	Critical: {En: "critical", Hans: "严重", Hant: "嚴重"},
}

// String is the name of the severity, for programs.
func (s Severity) String() string { return severityLabels[s].En }

// Label is the severity in words.
func (s Severity) Label() language.Text { return severityLabels[s] }

// Score is the severity as code scanning orders alerts by, from 0.0 to 10.0.
func (s Severity) Score() string {
	return map[Severity]string{Low: "2.0", Medium: "5.5", High: "8.0", Critical: "9.5"}[s]
}

// Lower is the next lower severity; there is none below Low.
func (s Severity) Lower() Severity { return max(Low, s-1) }

// ParseSeverity reads the name of a severity.
func ParseSeverity(name string) (Severity, error) {
	for s, label := range severityLabels {
		if label.En == name {
			return s, nil
		}
	}
	return 0, fmt.Errorf("unknown severity %q: want critical, high, medium or low", name)
}
