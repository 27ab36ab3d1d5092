package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/lintel-iac/lintel"

// mayImport is the shape of the house: what each part of the tree may import of the others. A part is a folder with
// all below it, unless a longer entry names a folder below; it may always import itself. "checks/<topic>" and
// "parsers/<format>" stand for the folders there that have no entry of their own, each a part that may not import
// its siblings.
var mayImport = map[string][]string{
	"analyzer/graph":            {},
	"analyzer/language":         {},
	"analyzer":                  {"analyzer/graph", "analyzer/language"},
	"analyzer/filter":           {"analyzer", "analyzer/graph"},
	"analyzer/settings":         {"analyzer", "analyzer/graph", "analyzer/filter"},
	"analyzer/regulation":       {"analyzer", "analyzer/graph", "analyzer/language"},
	"analyzer/report":           {"analyzer", "analyzer/graph", "analyzer/language", "analyzer/regulation"},
	"checks/<topic>":            {"analyzer", "analyzer/graph", "analyzer/language", "checks/internal"},
	"checks/internal":           {"analyzer", "analyzer/graph", "analyzer/language"},
	"checks/internal/checktest": {"analyzer", "analyzer/graph", "analyzer/language", "parsers", "parsers/<format>"},
	"checks/regulations":        {"analyzer", "analyzer/language", "analyzer/regulation"},
	"checks":                    {"analyzer", "analyzer/regulation", "analyzer/graph", "analyzer/language", "checks/<topic>", "checks/internal", "checks/regulations"},
	"parsers/<format>":          {"analyzer/graph", "parsers/internal"},
	"parsers/internal":          {"analyzer/graph"},
	"parsers":                   {"analyzer/graph", "parsers/<format>", "parsers/internal"},
	"cmd": {"analyzer", "analyzer/graph", "analyzer/language", "analyzer/filter", "analyzer/regulation", "analyzer/report", "analyzer/settings",
		"checks", "checks/regulations", "parsers"},
}

// onlyIn names, for a library, the parts that may import it: a format stays behind the package that knows it.
var onlyIn = map[string]string{
	"github.com/bmatcuk/doublestar":       "parsers analyzer/settings",
	"github.com/hashicorp/go-cty-funcs":   "parsers/terraform",
	"github.com/hashicorp/hcl":            "parsers/terraform",
	"github.com/hashicorp/terraform-json": "parsers/tfplan",
	"github.com/owenrumney/go-sarif":      "analyzer/report",
	"github.com/spf13/cobra":              "cmd",
	"github.com/spf13/pflag":              "cmd",
	"github.com/zclconf/go-cty":           "parsers/terraform",
	"github.com/zclconf/go-cty-yaml":      "parsers/terraform",
	"go.yaml.in/yaml":                     "parsers analyzer/settings", // templates, what yamldecode is given, and the settings
	"gopkg.in/yaml":                       "parsers/cloudformation",
}

// nowhere lists what would let a scan reach the network or start a program.
var nowhere = []string{"net/http", "net/rpc", "os/exec", "plugin"}

// violation says why the package importer (a path below the module) may not import imported (any import path); it
// is "" where it may.
func violation(importer, imported string) string {
	part, law := partOf(importer)
	if law == "" {
		return "this folder has no place in the import law: give it one in mayImport"
	}
	inside, ours := strings.CutPrefix(imported, module+"/")
	if !ours {
		if slices.Contains(nowhere, imported) {
			return "lintel opens no sockets and starts no programs"
		}
		if part == "analyzer/graph" && strings.Contains(imported, ".") {
			return "the graph needs nothing but the standard library"
		}
		for library, home := range onlyIn {
			allowed := slices.ContainsFunc(strings.Fields(home), func(home string) bool { return within(part, home) })
			if within(imported, library) && !allowed {
				return "only " + home + " may import " + library
			}
		}
		return ""
	}
	to, toLaw := partOf(inside)
	switch {
	case to == "checks/internal/checktest":
		return "checktest serves tests alone"
	case to != part && !slices.Contains(mayImport[law], toLaw):
		return part + " may not import " + to
	}
	return ""
}

// partOf returns the part that a package belongs to and the entry of mayImport that rules it, "" if none does.
func partOf(pkg string) (part, law string) {
	for name := range mayImport {
		if within(pkg, name) && len(name) > len(law) {
			part, law = name, name
		}
	}
	for folder, rule := range map[string]string{"checks": "checks/<topic>", "parsers": "parsers/<format>"} {
		if below, ok := strings.CutPrefix(pkg, folder+"/"); ok && law == folder {
			name, _, _ := strings.Cut(below, "/")
			return folder + "/" + name, rule
		}
	}
	return part, law
}

// within reports whether a path is folder or lies below it.
func within(path, folder string) bool {
	return path == folder || strings.HasPrefix(path, folder+"/")
}

func TestImports(t *testing.T) {
	list := exec.Command("go", "list", "-json=ImportPath,Imports", "./...")
	list.Dir = "../.."
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	packages := json.NewDecoder(bytes.NewReader(out))
	for {
		var p struct {
			ImportPath string
			Imports    []string // those of tests are not among them
		}
		if err := packages.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		for _, imported := range p.Imports {
			if why := violation(strings.TrimPrefix(p.ImportPath, module+"/"), imported); why != "" {
				t.Errorf("%s imports %s: %s", p.ImportPath, imported, why)
			}
		}
	}
}

// TestImportLaw keeps the law itself honest: the imports that the design is there to prevent, next to those it needs.
func TestImportLaw(t *testing.T) {
	for _, tt := range []struct {
		importer, imported string
		allowed            bool
	}{
		{"analyzer/graph", "cmp", true},
		{"analyzer/graph", "github.com/google/go-cmp/cmp", false},
		{"analyzer/graph", module + "/analyzer", false},
		{"analyzer", module + "/analyzer/graph", true},
		{"analyzer", module + "/analyzer/report", false},
		{"analyzer", module + "/checks", false},
		{"analyzer", module + "/parsers/terraform", false},
		{"analyzer/report", module + "/analyzer", true},
		{"analyzer/report", "github.com/owenrumney/go-sarif/v2/sarif", true},
		{"analyzer/filter", "github.com/owenrumney/go-sarif/v2/sarif", false},
		{"checks", module + "/checks/database", true},
		{"checks/database", module + "/analyzer", true},
		{"checks/database", module + "/checks/internal/expect", true},
		{"checks/database", module + "/checks/internal/checktest", false},
		{"checks/database", module + "/checks/network", false},
		{"checks/database", module + "/parsers", false},
		{"checks/database", "github.com/zclconf/go-cty/cty", false},
		{"checks/internal/checktest", module + "/parsers/terraform", true},
		{"parsers", module + "/parsers/terraform", true},
		{"parsers/terraform", module + "/analyzer/graph", true},
		{"parsers/terraform", module + "/analyzer", false},
		{"parsers/terraform", module + "/parsers/terraform/functions", true},
		{"parsers/terraform", module + "/parsers/tfplan", false},
		{"parsers/terraform/functions", "github.com/zclconf/go-cty/cty", true},
		{"parsers/terraform", "github.com/hashicorp/hcl/v2/hclsyntax", true},
		{"parsers/terraform", "github.com/hashicorp/terraform-json", false},
		{"parsers/tfplan", "github.com/hashicorp/terraform-json", true},
		{"parsers/cloudformation", "go.yaml.in/yaml/v3", true},
		{"analyzer/report", "go.yaml.in/yaml/v3", false},
		{"parsers/cloudformation", "github.com/hashicorp/hcl/v2", false},
		{"parsers/terraform", "os/exec", false},
		{"cmd/lintel", module + "/checks", true},
		{"cmd/lintel", module + "/checks/database", false},
		{"cmd/lintel", "net/http", false},
		{"internal/util", "fmt", false},
	} {
		if why := violation(tt.importer, tt.imported); (why == "") != tt.allowed {
			t.Errorf("%s → %s: allowed = %t (%s), want %t", tt.importer, tt.imported, why == "", why, tt.allowed)
		}
	}
}

// TestDependenciesAreExplained: each direct dependency has a line in the README that says why it is here.
func TestDependenciesAreExplained(t *testing.T) {
	gomod, err := os.ReadFile("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	direct := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^(?:require)?\s+(\S+\.\S+) v\S+$`).FindAllStringSubmatch(string(gomod), -1) {
		direct[m[1]] = true
	}
	for _, dependency := range slices.Sorted(maps.Keys(direct)) {
		if !strings.Contains(string(readme), "`"+dependency+"`") {
			t.Errorf("README.md does not say why %s is a dependency", dependency)
		}
	}
}
