package report

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// The expected hashes were computed with the hash function of github/codeql-action.
func TestLineHashesAreThoseOfCodeScanning(t *testing.T) {
	tests := map[string][]string{
		"": {"c129715d7a2bc9a3:1"},
		"resource \"a\" \"b\" {\r\n\tx = 1\r\n}\r\n":    {"4ab2d56a97d60a92:1", "6f22120091a3fc0a:1", "32dce9ccfdbc9d3e:1", "c129715d7a2bc9a3:1"},
		"a\rb\r\r\nc \n\t\n":                            {"487dcf6128f99587:1", "a13156bf8bff9550:1", "c9961835b3e8b7dc:1", "2a9159bd01820062:1", "3c5bef55b72b93c9:1", "c129715d7a2bc9a3:1"},
		"漢字 = \"😀\"\n# é\n":                             {"50791c169a0b79c2:1", "49d0914d8cf53b29:1", "c129715d7a2bc9a3:1"},
		"\ufeffx" + strings.Repeat("y", 250) + "\n\n z": {"806a5f5fc4abf3f1:1", "483058b3d6ce6067:1", "76dcabf80cb35c79:1"},
		strings.Repeat("x", 100) + "\n" + strings.Repeat("x", 100) + "\n" + strings.Repeat(" x", 100): {"52b56201ffb58620:1", "52b56201ffb58620:2", "52b56201ffb58620:3"},
	}
	for content, want := range tests {
		wanted := map[int]bool{}
		for i := range want {
			wanted[i+1] = true
		}
		got := lineHashes(graph.NewFile("f", []byte(content)), wanted)
		for i, hash := range want {
			if got[i+1] != hash {
				t.Errorf("line %d of %q is %q, want %q", i+1, content, got[i+1], hash)
			}
		}
	}
}

func TestNoLineHashCoversASecret(t *testing.T) {
	pad := strings.Repeat("p", 120) + "\n"
	f := graph.NewFile("f", []byte("a\n"+pad+"secret\n"+pad))
	secret := span(f, "secret")
	f.Hide(secret.Start, secret.End)
	got := lineHashes(f, map[int]bool{1: true, 2: true, 3: true, 4: true})
	if got[1] == "" || got[2] == "" || got[3] != "" || got[4] == "" {
		t.Errorf("only line 3 covers the secret: %v", got)
	}
	if got = lineHashes(graph.NewFile("f", f.Content), map[int]bool{3: true}); got[3] == "" {
		t.Error("nothing is secret in the other file")
	}
}

func TestURIsAreRelative(t *testing.T) {
	for path, want := range map[string]string{
		"prod/main.tf":  "prod/main.tf",
		"my db/ü #?.tf": "my%20db/%C3%BC%20%23%3F.tf",
		"c:x/[a]%.tf":   "c%3Ax/%5Ba%5D%25.tf",
		"../vars.tf":    "../vars.tf",
		"\xff":          "%FF",
	} {
		if got := uri(path); got != want {
			t.Errorf("%q is %q, want %q", path, got, want)
		}
	}
}

func TestSARIFVersionStartsWithADigit(t *testing.T) {
	for version, want := range map[string]string{"v0.1.0": "0.1.0", "0.1.0": "0.1.0", "(devel)": "0.0.0-dev", "": "0.0.0-dev"} {
		if got := sarifVersion(version); got != want {
			t.Errorf("%q is %q, want %q", version, got, want)
		}
	}
}

type sarifLog struct {
	Runs []struct {
		Tool struct {
			Driver struct{ Rules []struct{ ID string } }
		}
		Invocations []struct {
			ToolExecutionNotifications []struct{ Message struct{ Text string } }
		}
		Results []struct {
			RuleID              string
			RuleIndex           uint64
			Kind, Level         string
			Message             struct{ Text string }
			PartialFingerprints map[string]string
			RelatedLocations    []struct{ ID int }
			CodeFlows           []struct{ ThreadFlows []struct{ Locations []any } }
		}
	}
}

func TestSARIFHangsTogether(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"bank": bank(), "hostile": hostileGraph()} {
		var log sarifLog
		if err := json.Unmarshal(written(t, SARIF, scan(t, g, everything)), &log); err != nil {
			t.Fatal(name, err)
		}
		run := log.Runs[0]
		if len(log.Runs) != 1 || len(run.Tool.Driver.Rules) != len(checks()) || len(run.Results) == 0 {
			t.Fatalf("%s: %+v", name, log)
		}
		for _, r := range run.Results {
			if r.RuleIndex >= uint64(len(run.Tool.Driver.Rules)) || run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
				t.Errorf("%s: rule %d is not %s", name, r.RuleIndex, r.RuleID)
			}
			if (r.Kind == "fail") == (r.Level == "none") {
				t.Errorf("%s: kind %s has level %s", name, r.Kind, r.Level)
			}
			besideSecret := name == "bank" && r.RuleID == "rds-instances-enable-kms"
			if len(r.PartialFingerprints["lintelFinding/v1"]) != 32 || (r.PartialFingerprints["primaryLocationLineHash"] == "") != besideSecret {
				t.Errorf("%s: fingerprints are %v", name, r.PartialFingerprints)
			}
			if links := strings.Count(r.Message.Text, "]("); links != len(r.RelatedLocations) {
				t.Errorf("%s: %d links to %d places in %q", name, links, len(r.RelatedLocations), r.Message.Text)
			}
		}
	}
}

// A finding in a file that is one long line must not carry the file.
func TestSARIFLeavesLongLinesOut(t *testing.T) {
	long := strings.Repeat(" ", 1<<20)
	f := graph.NewFile("plan.json", []byte(long+"x"+long))
	out := withSnippet(physical(span(f, "x")), span(f, "x"))
	if out.Region.Snippet != nil || out.ContextRegion != nil || *out.Region.StartColumn != 1<<20+1 {
		t.Errorf("got %+v", out)
	}
}

// indented makes a golden file of one line readable.
func indented(t *testing.T, text []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, text, "", " "); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
