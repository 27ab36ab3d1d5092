package report

import (
	"bytes"
	"compress/gzip"
	"io"
	"slices"

	"github.com/lintel-iac/lintel/analyzer"
)

// githubLimits are how much GitHub takes; it refuses a file that goes beyond them
// (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
var githubLimits = sarifLimits{results: 25_000, locations: 1_000, steps: 10_000, tags: 20, name: 255, description: 1_024}

// githubBytes is how large a file may be after compression. It is somewhat less than the 10 MB of GitHub, because its uploader
// compresses in its own way and adds to the file.
const githubBytes = 9_000_000

// SARIFGitHub writes for GitHub code scanning what [SARIF] writes, but only failures, since GitHub shows every other result as
// an open alert, too. What GitHub would not take is left out, the least severe first, and a notification says so.
func SARIFGitHub(w io.Writer, in *Input) error {
	return in.sarifWithin(w, githubLimits, githubBytes)
}

func (in *Input) sarifWithin(w io.Writer, limits sarifLimits, most int) error {
	found := slices.DeleteFunc(in.bySeverity(), func(r *analyzer.Result) bool { return r.Outcome != analyzer.Failed || r.Suppression != nil })
	for keep := min(len(found), limits.results); ; {
		log, err := in.sarif(found[:keep], limits, in.cuts(found, keep, limits)...)
		if err != nil {
			return err
		}
		var text bytes.Buffer
		if err := log.write(&text); err != nil {
			return err
		}
		size := compressed(text.Bytes())
		if size <= most || keep == 0 {
			_, err := w.Write(text.Bytes())
			return err
		}
		// Somewhat less than what would fit if all results were of one size.
		keep = min(keep-1, int(float64(keep)*float64(most)/float64(size)*0.95))
	}
}

// compressed is the size of a text after compression.
func compressed(text []byte) int {
	var size counter
	zip := gzip.NewWriter(&size)
	zip.Write(text) // neither can fail: a counter takes everything
	zip.Close()
	return int(size)
}

// counter counts what is written to it.
type counter int

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

// cuts says what is left out if only so many of the results are kept.
func (in *Input) cuts(found []*analyzer.Result, keep int, limits sarifLimits) (notices []string) {
	if left := found[keep:]; len(left) > 0 {
		bySeverity := map[analyzer.Severity]int{}
		for _, r := range left {
			bySeverity[r.Severity]++
		}
		notices = append(notices, in.count(phrases.FindingsLeft, len(found), len(left), in.breakdown(severities(bySeverity)), limits.results))
	}
	shortened := 0
	for _, r := range found[:keep] {
		if len(r.Via) > limits.way() || len(r.Via)+len(r.Related)+1 > limits.locations {
			shortened++
		}
	}
	if shortened > 0 {
		notices = append(notices, in.count(phrases.FindingsCut, shortened, limits.locations, limits.steps))
	}
	return notices
}

// way is how many steps of a way can be written: each is also one of the locations that the message links to, and the way
// ends at the finding itself.
func (l sarifLimits) way() int { return min(l.locations, l.steps) - 1 }
