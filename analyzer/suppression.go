package analyzer

import "github.com/lintel-iac/lintel/analyzer/graph"

// SuppressionKind tells where a suppression is written.
type SuppressionKind string

const (
	Inline   SuppressionKind = "inline"   // in the code
	Baseline SuppressionKind = "baseline" // in a list of findings that are known
	Excluded SuppressionKind = "excluded" // in the settings, which leave out the path
)

// Suppression is why a failure does not count. It stays a failure.
type Suppression struct {
	Kind     SuppressionKind
	Reason   string
	Until    string // the last day on which it holds, YYYY-MM-DD; "" for no end
	Approver string // who allowed it; may be empty
	Ticket   string // where that is recorded; may be empty
	At       graph.Range
}
