// Package checks is the catalogue: every check of lintel. Each topic is a package of its own, one file a check.
//
// It also holds the one test that runs every fixture of every check, and the generator of the topics' README files.
package checks

import (
	"cmp"
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/compute"
	"github.com/lintel-iac/lintel/checks/containers"
	"github.com/lintel-iac/lintel/checks/database"
	"github.com/lintel-iac/lintel/checks/edge"
	"github.com/lintel-iac/lintel/checks/encryption"
	"github.com/lintel-iac/lintel/checks/identity"
	"github.com/lintel-iac/lintel/checks/keys"
	"github.com/lintel-iac/lintel/checks/logging"
	"github.com/lintel-iac/lintel/checks/network"
	"github.com/lintel-iac/lintel/checks/residency"
	"github.com/lintel-iac/lintel/checks/secrets"
	"github.com/lintel-iac/lintel/checks/storage"
)

// HoldsSecret reports whether a text, which stands under a name, has in it what secrets-not-hardcoded takes for a secret.
func HoldsSecret(name string, text graph.Value) bool { return secrets.Holds(name, text) }

// All returns every check, sorted by id.
func All() []*analyzer.Check {
	all := slices.Concat(
		compute.Checks(),
		containers.Checks(),
		database.Checks(),
		edge.Checks(),
		encryption.Checks(),
		identity.Checks(),
		keys.Checks(),
		logging.Checks(),
		network.Checks(),
		residency.Checks(),
		secrets.Checks(),
		storage.Checks(),
	)
	slices.SortFunc(all, func(a, b *analyzer.Check) int { return cmp.Compare(a.ID, b.ID) })
	return all
}
