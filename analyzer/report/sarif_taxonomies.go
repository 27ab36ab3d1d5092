package report

import (
	"encoding/json"
	"io"

	"github.com/owenrumney/go-sarif/v2/sarif"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/regulation"
)

// sarifDocument is a log with what the library has no field for, the relationships of rules, or writes with a null that the schema
// forbids, the references to a taxonomy. Its fields stand before those of the same name in what it embeds.
type sarifDocument struct {
	*sarif.Report
	Runs []sarifRun `json:"runs"`
}

type sarifRun struct {
	*sarif.Run
	Tool sarifTool `json:"tool"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	*sarif.ToolComponent
	Rules               []sarifRule          `json:"rules"`
	SupportedTaxonomies []sarifToolReference `json:"supportedTaxonomies,omitempty"`
}

type sarifRule struct {
	*sarif.ReportingDescriptor
	Relationships []sarifRelationship `json:"relationships,omitempty"`
}

type sarifRelationship struct {
	Target sarifTarget `json:"target"`
	Kinds  []string    `json:"kinds"`
}

type sarifTarget struct {
	ID            string             `json:"id"`
	Index         int                `json:"index"`
	ToolComponent sarifToolReference `json:"toolComponent"`
}

type sarifToolReference struct {
	Name  string `json:"name"`
	Index int    `json:"index"`
}

// write writes the log as one line.
func (log *sarifDocument) write(w io.Writer) error {
	text, err := json.Marshal(log)
	if err != nil {
		return err
	}
	_, err = escapingWriter{w}.Write(text)
	return err
}

// taxonomies are the frameworks with the clauses that the rules of a run are about, each clause with its index.
type taxonomies struct {
	components []*sarif.ToolComponent
	taxa       map[Clause]sarifTarget
}

func (in *Input) taxonomies(checks []*analyzer.Check) taxonomies {
	wanted := map[Clause]bool{}
	for _, c := range checks {
		for _, clause := range in.Clauses.of(c) {
			wanted[clause] = true
		}
	}
	all := taxonomies{taxa: map[Clause]sarifTarget{}}
	if in.Frameworks == nil {
		return all
	}
	for _, f := range in.Frameworks() {
		component := in.taxonomy(f)
		for i := range f.Clauses {
			c := &f.Clauses[i]
			clause := Clause{f.ID, c.ID}
			if !wanted[clause] {
				continue
			}
			all.taxa[clause] = sarifTarget{c.ID, len(component.Taxa), sarifToolReference{f.ID, len(all.components)}}
			component.Taxa = append(component.Taxa, sarif.NewRule(c.ID).
				WithShortDescription(sarif.NewMultiformatMessageString(sentence(in.say(c.Title)))).
				WithFullDescription(sarif.NewMultiformatMessageString(sentence(in.say(c.Summary)))))
		}
		if component.Taxa != nil {
			all.components = append(all.components, component)
		}
	}
	return all
}

// taxonomy is a framework; its description begins with what it is and what it is not.
func (in *Input) taxonomy(f *regulation.Framework) *sarif.ToolComponent {
	component := sarif.NewDriver(f.ID).
		WithFullName(in.say(f.Title)).
		WithOrganization(in.say(f.Issuer)).
		WithShortDescription(sarif.NewMultiformatMessageString(in.say(f.Statement))).
		WithFullDescription(sarif.NewMultiformatMessageString(in.say(f.Statement) + " " + in.say(regulation.Notice)))
	if f.URL != "" {
		component.WithInformationURI(f.URL)
	}
	return component
}

// references are the taxonomies as the driver names them.
func (t taxonomies) references() []sarifToolReference {
	var references []sarifToolReference
	for i, component := range t.components {
		references = append(references, sarifToolReference{component.Name, i})
	}
	return references
}

// relationships connect a rule with the clauses that it is about.
func (t taxonomies) relationships(clauses []Clause) []sarifRelationship {
	var relationships []sarifRelationship
	for _, clause := range clauses {
		if target, known := t.taxa[clause]; known {
			relationships = append(relationships, sarifRelationship{target, []string{"relevant"}})
		}
	}
	return relationships
}
