package report

import (
	"crypto/sha256"
	"fmt"
	"io"
	"math"
	"net/url"
	"slices"
	"strings"

	"github.com/owenrumney/go-sarif/v2/sarif"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
)

// SARIF writes the complete report as SARIF 2.1.0, as GitHub, Azure DevOps and editors want it, one run. Results that are
// suppressed are always there, with their suppressions.
//
// It has no automationDetails: they name the run of a pipeline, which only the pipeline knows. GitHub's upload action fills
// them in from its category, but only where there are none.
func SARIF(w io.Writer, in *Input) error {
	complete := *in
	complete.Include.Suppressed = true
	in = &complete
	log, err := in.sarif(slices.Collect(in.results()), noLimits)
	if err != nil {
		return err
	}
	return log.write(w)
}

// sarifLimits are how much of something a consumer takes. Lengths are in characters.
type sarifLimits struct {
	results     int
	locations   int // of a result
	steps       int // of the way of a result
	tags        int // of a rule
	name        int
	description int
}

var noLimits = sarifLimits{math.MaxInt, math.MaxInt, math.MaxInt, math.MaxInt, math.MaxInt, math.MaxInt}

// sarif is the log with these results. The notices are added to what could not be read.
func (in *Input) sarif(results []*analyzer.Result, limits sarifLimits, notices ...string) (*sarifDocument, error) {
	log, err := sarif.New(sarif.Version210)
	if err != nil {
		return nil, err
	}
	log.Schema = "https://json.schemastore.org/sarif-2.1.0.json"
	driver := sarif.NewVersionedDriver(Name, sarifVersion(in.Manifest.Version)).
		WithSemanticVersion(sarifVersion(in.Manifest.Version)).
		WithFullName(Name + " " + sarifVersion(in.Manifest.Version)).
		WithInformationURI(Home)
	about := in.taxonomies(in.Checks)
	tool := sarifTool{sarifDriver{ToolComponent: driver, Rules: []sarifRule{}, SupportedTaxonomies: about.references()}}
	for _, c := range sortedChecks(in.Checks) {
		rule := in.rule(c, limits)
		driver.AddRule(rule) // for the index that each result gets
		tool.Driver.Rules = append(tool.Driver.Rules, sarifRule{rule, about.relationships(in.Clauses.of(c))})
	}
	run := sarif.NewRun(sarif.Tool{Driver: driver}).
		WithTaxonomies(about.components).
		WithColumnKind("utf16CodeUnits").
		WithOriginalUriBaseIds(map[string]*sarif.ArtifactLocation{
			sourceRoot: sarif.NewArtifactLocation().WithDescriptionText("The root of the repository that was scanned."),
		}).
		WithInvocations([]*sarif.Invocation{in.invocation(notices)})
	hashes := lineHashesOf(results)
	for _, r := range results {
		run.AddResult(in.sarifResult(r, hashes[r.At.File], limits))
	}
	return &sarifDocument{log, []sarifRun{{run, tool}}}, nil
}

// sourceRoot stands for the boundary; no machine path is written.
const sourceRoot = "%SRCROOT%"

// sarifVersion is a version that starts with a digit, as SARIF wants it.
func sarifVersion(version string) string {
	version = strings.TrimPrefix(version, "v")
	if version == "" || version[0] < '0' || version[0] > '9' {
		return "0.0.0-dev"
	}
	return version
}

// escapingWriter is handed whole JSON texts.
type escapingWriter struct{ w io.Writer }

func (e escapingWriter) Write(text []byte) (int, error) {
	if _, err := e.w.Write(escapeHidden(text)); err != nil {
		return 0, err
	}
	_, err := e.w.Write([]byte{'\n'})
	return len(text), err
}

func (in *Input) rule(c *analyzer.Check, limits sarifLimits) *sarif.ReportingDescriptor {
	clauses := in.Clauses.of(c)
	tags := []string{"security", "infrastructure-as-code", c.Topic}
	for _, clause := range clauses {
		if !slices.Contains(tags, clause.Regulation) {
			tags = append(tags, clause.Regulation)
		}
	}
	return sarif.NewRule(c.ID).
		WithName(clipped(pascal(c.ID), limits.name)).
		WithShortDescription(sarif.NewMultiformatMessageString(clipped(sentence(in.say(c.Title)), limits.description))).
		WithFullDescription(sarif.NewMultiformatMessageString(clipped(sentence(in.say(c.Title))+" "+sentence(c.Rationale), limits.description))).
		WithHelpURI(helpURI(c)).
		WithHelp(sarif.NewMultiformatMessageString(CheckMarkdown(c, clauses, "", in.Language)).WithMarkdown(CheckMarkdown(c, clauses, "### ", in.Language))).
		WithDefaultConfiguration(sarif.NewReportingConfiguration().WithLevel(level(c.Severity))).
		WithProperties(sarif.Properties{"security-severity": c.Severity.Score(), "precision": "high", "tags": tags[:min(len(tags), limits.tags)]})
}

// helpURI is where a check is explained.
func helpURI(c *analyzer.Check) string {
	return Home + "/blob/main/checks/" + c.Topic + "/README.md#" + c.ID
}

// clipped is s, or as much of it as fits into a number of characters, with an ellipsis.
func clipped(s string, most int) string {
	if len(s) <= most {
		return s
	}
	if characters := []rune(s); len(characters) > most {
		return string(characters[:most-1]) + "…"
	}
	return s
}

// pascal turns "kms-rotation-enabled" into "KmsRotationEnabled".
func pascal(slug string) string {
	var b strings.Builder
	for _, word := range strings.Split(slug, "-") {
		if word != "" {
			b.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return b.String()
}

func level(s analyzer.Severity) string {
	switch s {
	case analyzer.Critical, analyzer.High:
		return "error"
	case analyzer.Medium:
		return "warning"
	}
	return "note"
}

// invocation holds what could not be read, and notices.
func (in *Input) invocation(notices []string) *sarif.Invocation {
	invocation := sarif.NewInvocation().WithExecutionSuccess(in.errors() == 0)
	for _, d := range in.Report.Diagnostics {
		n := sarif.NewNotification().WithLevel(d.Severity.String()).WithTextMessage(unlinked(d.Message))
		if !d.At.IsZero() {
			n.WithLocations([]*sarif.Location{sarif.NewLocationWithPhysicalLocation(physical(d.At))})
		}
		invocation.AddTToolExecutionNotification(n)
	}
	if note := in.say(phrases.MessagesInEnglish); note != "" {
		invocation.AddTToolExecutionNotification(sarif.NewNotification().WithLevel("note").WithTextMessage(note))
	}
	for _, notice := range notices {
		invocation.AddTToolExecutionNotification(sarif.NewNotification().WithLevel("warning").WithTextMessage(notice))
	}
	return invocation
}

func (in *Input) sarifResult(r *analyzer.Result, hashes map[int]string, limits sarifLimits) *sarif.Result {
	result := sarif.NewRuleResult(r.Check.ID)
	switch r.Outcome {
	case analyzer.Failed:
		result.WithKind("fail").WithLevel(level(r.Severity))
	case analyzer.Passed:
		result.WithKind("pass").WithLevel("none")
	default:
		result.WithKind("open").WithLevel("none")
		result.Properties = sarif.Properties{"cause": string(r.Cause.Kind)}
	}

	if r.Suppression != nil {
		result.AddSuppression(sarifSuppression(r))
	}

	place := sarif.NewLocation().WithLogicalLocations([]*sarif.LogicalLocation{
		sarif.NewLogicalLocation().WithFullyQualifiedName(r.Resource.Address).WithKind("resource"),
	})
	fingerprints := map[string]any{"lintelFinding/v1": r.Fingerprint}
	if !r.At.IsZero() {
		place.WithPhysicalLocation(withSnippet(physical(r.At), r.At))
		start, _ := r.At.Positions()
		if hash := hashes[start.Line]; hash != "" {
			fingerprints["primaryLocationLineHash"] = hash
		}
	}
	result.WithLocations([]*sarif.Location{place}).WithPartialFingerPrints(fingerprints)

	var links []string
	link := func(at graph.Range, note string) {
		id := uint(len(result.RelatedLocations) + 1)
		related := sarif.NewLocationWithPhysicalLocation(physical(at)).WithMessage(sarif.NewTextMessage(note))
		related.Id = &id
		result.AddRelatedLocation(related)
		links = append(links, fmt.Sprintf("[%s](%d)", linkText.Replace(note), id))
	}
	text := []string{unlinked(r.Resource.Name()) + ": " + sentence(unlinked(message(r)))}
	switch r.Outcome {
	case analyzer.Undetermined:
		text = append(text, sentence(capital(unlinked(r.Cause.Text()))))
	case analyzer.Failed:
		text = append(text, sentence(capital(unlinked(r.Remedy))))
	}
	flow := sarif.NewThreadFlow()
	for _, step := range r.Via[max(0, len(r.Via)-limits.way()):] { // the steps next to the attribute say most
		if !step.At.IsZero() {
			note := unlinked(step.Note())
			link(step.At, note)
			flow.AddLocation(stop(step.At, note))
		}
	}
	if len(links) > 0 {
		text = append(text, in.say(phrases.CameThisWay, strings.Join(links, ", ")))
		flow.AddLocation(stop(r.At, unlinked(message(r))))
		result.AddCodeFlow(sarif.NewCodeFlow().WithThreadFlows([]*sarif.ThreadFlow{flow}))
	}
	links = nil
	for _, at := range r.Related {
		if !at.IsZero() && len(result.RelatedLocations)+1 < limits.locations {
			start, _ := at.Positions()
			link(at, fmt.Sprintf("%s:%d", unlinked(at.Path()), start.Line))
		}
	}
	if len(links) > 0 {
		text = append(text, in.say(phrases.SeeAlso, strings.Join(links, ", ")))
	}
	return result.WithMessage(sarif.NewTextMessage(strings.Join(text, "\n")))
}

// sarifSuppression has all fields, since the library writes a null, which the schema forbids, for each that is missing. So
// the guid is made up: of what it is about.
func sarifSuppression(r *analyzer.Result) *sarif.Suppression {
	s := r.Suppression
	kind, justification := "inSource", s.Reason
	if s.Kind == analyzer.Baseline {
		kind = "external"
	}
	for _, also := range []struct{ name, value string }{{"until", s.Until}, {"approver", s.Approver}, {"ticket", s.Ticket}} {
		if also.value != "" {
			justification += fmt.Sprintf("; %s %s", also.name, also.value)
		}
	}
	id := sha256.Sum256([]byte(r.Fingerprint + "\x00" + string(s.Kind)))
	id[6], id[8] = id[6]&0x0f|0x50, id[8]&0x3f|0x80 // version 5: of a hash
	return sarif.NewSuppression(kind).
		WithStatus("accepted").
		WithGuid(fmt.Sprintf("%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:16])).
		WithJustifcation(visible(justification)).
		WithLocation(sarif.NewLocationWithPhysicalLocation(physical(s.At)))
}

// stop is one step of a thread flow.
func stop(at graph.Range, note string) *sarif.ThreadFlowLocation {
	return sarif.NewThreadFlowLocation().
		WithLocation(sarif.NewLocationWithPhysicalLocation(physical(at)).WithMessage(sarif.NewTextMessage(note)))
}

// unlinked is text from the input in a SARIF message, where "[text](target)" would be a link.
func unlinked(s string) string {
	return strings.ReplaceAll(visibleLines(s), "](", "] (")
}

// linkText keeps a link's text from ending early.
var linkText = strings.NewReplacer("[", "(", "]", ")")

// capital begins a sentence.
func capital(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func physical(at graph.Range) *sarif.PhysicalLocation {
	place := sarif.NewPhysicalLocation().
		WithArtifactLocation(sarif.NewSimpleArtifactLocation(uri(at.Path())).WithUriBaseId(sourceRoot))
	if len(at.File.Content) > 0 {
		start, end := at.Positions()
		place.WithRegion(sarif.NewRegion().
			WithStartLine(start.Line).WithStartColumn(start.Column).WithEndLine(end.Line).WithEndColumn(end.Column))
	}
	return place
}

// withSnippet adds the text of the region and, as context, that of its lines and of those beside them; neither if that is
// long, as in a file that is one line.
func withSnippet(place *sarif.PhysicalLocation, at graph.Range) *sarif.PhysicalLocation {
	if place.Region == nil {
		return place
	}
	const most = 2 << 10 // bytes
	first, last := max(1, *place.Region.StartLine-1), *place.Region.EndLine
	from, _ := at.File.Line(first)
	_, to := at.File.Line(last)
	if next, end := at.File.Line(last + 1); next < len(at.File.Content) {
		last, to = last+1, end
	}
	if to-from > most {
		return place
	}
	place.Region.WithSnippet(sarif.NewArtifactContent().WithText(at.File.Text(at.Start, at.End)))
	return place.WithContextRegion(sarif.NewRegion().WithStartLine(first).WithEndLine(last).
		WithSnippet(sarif.NewArtifactContent().WithText(at.File.Text(from, to))))
}

// uri is a path as a relative URI.
func uri(path string) string {
	segments := strings.Split(path, "/")
	for i, segment := range segments {
		segments[i] = strings.ReplaceAll(url.PathEscape(segment), ":", "%3A") // or it could read as a scheme
	}
	return strings.Join(segments, "/")
}

// lineHashesOf are the hashes of every line that a result is on.
func lineHashesOf(results []*analyzer.Result) map[*graph.File]map[int]string {
	wanted := map[*graph.File]map[int]bool{}
	for _, r := range results {
		if f := r.At.File; f != nil {
			if wanted[f] == nil {
				wanted[f] = map[int]bool{}
			}
			wanted[f][lineOf(r.At)] = true
		}
	}
	hashes := make(map[*graph.File]map[int]string, len(wanted))
	for f, lines := range wanted {
		hashes[f] = lineHashes(f, lines)
	}
	return hashes
}
