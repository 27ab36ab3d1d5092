package parsers

import (
	"context"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
)

// lay writes files below a new directory with a `.git`, and makes it the working directory. A content that starts with "-> "
// is a link; a name that ends in '/' is a directory.
func lay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		var err error
		if target, ok := strings.CutPrefix(content, "-> "); ok {
			if runtime.GOOS == "windows" {
				t.Skip("making a link takes a privilege on Windows")
			}
			err = os.Symlink(filepath.FromSlash(target), full)
		} else if strings.HasSuffix(name, "/") {
			err = os.MkdirAll(full, 0o755)
		} else {
			err = os.WriteFile(full, []byte(content), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	return dir
}

// found is what discovery finds, one line for each kind of thing.
func found(paths []string, stdin string) string {
	return foundWith(paths, Options{Stdin: strings.NewReader(stdin)})
}

func foundWith(paths []string, options Options) string {
	tree, err := openTree(append(slices.Clone(paths), options.Deleted...), "")
	if err != nil {
		return "error: " + err.Error()
	}
	d, err := discover(context.Background(), tree, paths, options)
	if err != nil {
		return "error: " + err.Error()
	}
	d.addCallers(context.Background())
	var b strings.Builder
	fmt.Fprintf(&b, "named %s\n", strings.Join(sorted(d.named), " "))
	plans := map[string]bool{}
	for _, plan := range d.plans {
		plans[plan.Path] = true
	}
	for _, kind := range []struct {
		name  string
		paths map[string]bool
	}{{"modules", d.modules}, {"plans", plans}, {"templates", d.templates}} {
		if len(kind.paths) > 0 {
			fmt.Fprintf(&b, "%s %s\n", kind.name, strings.Join(sorted(kind.paths), " "))
		}
	}
	for _, diagnostic := range d.diagnostics {
		fmt.Fprintf(&b, "%s %s: %s\n", diagnostic.Severity, diagnostic.At.Path(), diagnostic.Message)
	}
	return b.String()
}

func TestDiscover(t *testing.T) {
	repository := map[string]string{
		".git/HEAD":                           "",
		"README.md":                           "text",
		"envs/prod/main.tf":                   `module "app" { source = "../../modules/app" }`,
		"envs/prod/terraform.tfvars":          "",
		"envs/prod/.terraform/modules/x/x.tf": "",
		"envs/test/main.tf.json":              `{"module":{"app":{"source":"../../modules/app"}}}`,
		"envs/other/main.tf":                  `resource "x" "y" {}`,
		"modules/app/main.tf":                 "module \"db\" {\n  source  = \"../db\"\n}",
		"modules/db/main.tf":                  "",
		"modules/db/variables.tf":             "",
		"modules/unused/main.tofu":            "",
		"modules/ring/a/main.tf":              `module "b" { source = "./../b" }`,
		"modules/ring/b/main.tf":              `module "a" { source = "../a" }`,
		"values/prod.tfvars":                  "",
		"k8s/deploy.yaml":                     "apiVersion: v1\nkind: Pod\n",
		"data/list.json":                      "[1]",
		"data/broken.yaml":                    "a:\n\tb: 1\n",
		"data/many.yaml":                      "a: 1\n---\nb: 1\n",
		"data/broken.json":                    "{",
		"state/terraform.tfstate":             `{"version": 4, "serial": 1, "lineage": "x"}`,
		"state/shown.json":                    `{"format_version": "1.0", "terraform_version": "1.9", "values": {}}`,
		"state/log.json":                      `{"@level":"info","@message":"x"}` + "\n" + `{"@level":"info"}`,
		"state/plan.bin":                      "PK\x03\x04.....tfplan",
		"state/plan.json":                     `{"format_version": "1.2", "planned_values": {}}`,
		"state/wide.json":                     wide(`{"format_version": "1.2", "planned_values": {}}`, false),
		"state/other.txt":                     wide("text", true),
		"stacks/net/vpc.yml":                  "Resources:\n  V:\n    Type: AWS::EC2::VPC\n",
		"stacks/net/parent.yaml":              "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  N:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./vpc.yml\n",
		"stacks/app.template":                 `{"Resources": {"P": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "net/parent.yaml"}}}}`,
	}
	dir := lay(t, repository)
	tests := []struct {
		paths string
		want  string
	}{
		{"envs modules", "named envs modules\nmodules envs/other envs/prod envs/test modules/app modules/db modules/ring/a modules/ring/b modules/unused\n"},
		{"modules/db/main.tf", "named modules/db/main.tf\nmodules envs/prod envs/test modules/app modules/db\n"},
		{"modules/db", "named modules/db\nmodules envs/prod envs/test modules/app modules/db\n"},
		{"modules/ring/a", "named modules/ring/a\nmodules modules/ring/a modules/ring/b\n"},
		{"envs/other envs/prod/terraform.tfvars", "named envs/other envs/prod/terraform.tfvars\nmodules envs/other envs/prod\n"},
		{"envs/*/main.tf", "named envs/other/main.tf envs/prod/main.tf\nmodules envs/other envs/prod\n"},
		{"envs/{prod,test}", "named envs/prod envs/test\nmodules envs/prod envs/test\n"},
		{"*/db/*.tf", "named modules/db/main.tf modules/db/variables.tf\nmodules envs/prod envs/test modules/app modules/db\n"},
		{"**/*.tofu", "named modules/unused/main.tofu\nmodules modules/unused\n"},
		{"modules/../modules/unused/", "named modules/unused\nmodules modules/unused\n"},
		{filepath.Join(dir, "envs/other"), "named envs/other\nmodules envs/other\n"},
		{"k8s data", "named data k8s\n"},
		{"k8s/deploy.yaml", "named k8s/deploy.yaml\nwarning k8s/deploy.yaml: is a Kubernetes manifest, which lintel does not read\n"},
		{"README.md data/list.json", "named README.md data/list.json\n" +
			"warning README.md: is in no format that lintel reads\n" +
			"warning data/list.json: is in no format that lintel reads\n"},
		{"values/prod.tfvars", "named values/prod.tfvars\n" +
			"warning values/prod.tfvars: belongs to no Terraform configuration here; to use its values, name it with --var-file\n"},
		{"data/broken.json", "named data/broken.json\nerror data/broken.json: invalid JSON: expected a name in double quotes, found end of file\n"},
		{"data/broken.yaml", "named data/broken.yaml\nerror data/broken.yaml: invalid YAML: found character that cannot start any token\n"},
		{"data/many.yaml", "named data/many.yaml\nwarning data/many.yaml: is in no format that lintel reads\n"},
		{"state", "named state\nplans state/plan.json state/shown.json\nerror state/wide.json: is encoded in UTF-16, as PowerShell writes what is redirected to a file; lintel reads UTF-8\n"},
		{"state/terraform.tfstate", "named state/terraform.tfstate\nplans state/terraform.tfstate\n"},
		{"state/shown.json state/log.json state/plan.bin", "named state/log.json state/plan.bin state/shown.json\nplans state/log.json state/plan.bin state/shown.json\n"},
		{"state/other.txt", "named state/other.txt\nerror state/other.txt: is encoded in UTF-16, as PowerShell writes what is redirected to a file; lintel reads UTF-8\n"},
		{"stacks", "named stacks\ntemplates stacks/app.template stacks/net/parent.yaml stacks/net/vpc.yml\n"},
		{"stacks/net/vpc.yml", "named stacks/net/vpc.yml\ntemplates stacks/app.template stacks/net/parent.yaml stacks/net/vpc.yml\n"},
		{"stacks/net/parent.yaml", "named stacks/net/parent.yaml\ntemplates stacks/app.template stacks/net/parent.yaml\n"},
		{"stacks/app.template envs/other", "named envs/other stacks/app.template\nmodules envs/other\ntemplates stacks/app.template\n"},
		{"-", "named stdin\nwarning stdin: is in no format that lintel reads\n"},
		{"- -", "error: -: the standard input can be read only once"},
		{"nothing", "error: nothing: no such file or directory"},
		{"envs/*/nothing.tf", "error: envs/*/nothing.tf: no file matches"},
		{"nothing/*.tf", "error: nothing/*.tf: no file matches"},
		{"envs/[", "error: envs/[: not a valid pattern"},
		{"README.md/x", "error: README.md/x: no such file or directory"},
	}
	for _, test := range tests {
		if got := found(strings.Fields(test.paths), "text"); got != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", test.paths, got, test.want)
		}
	}
	if got := found([]string{""}, ""); got != "error: a path is empty" {
		t.Errorf("an empty path: %s", got)
	}

	t.Chdir(filepath.Join(dir, "modules", "db"))
	for paths, want := range map[string]string{
		".":    "named modules/db\nmodules envs/prod envs/test modules/app modules/db\n",
		"*.tf": "named modules/db/main.tf modules/db/variables.tf\nmodules envs/prod envs/test modules/app modules/db\n",
		"..":   "named modules\nmodules envs/prod envs/test modules/app modules/db modules/ring/a modules/ring/b modules/unused\n",
	} {
		if got := found([]string{paths}, ""); got != want {
			t.Errorf("%s from modules/db:\n%s\nwant\n%s", paths, got, want)
		}
	}
}

func TestDiscoverLinks(t *testing.T) {
	lay(t, map[string]string{
		"outside/main.tf":       "",
		"outside/secret.yaml":   "",
		"repo/.git/HEAD":        "",
		"repo/a/main.tf":        "",
		"repo/a/again":          "-> ..",
		"repo/a/self":           "-> self",
		"repo/a/away":           "-> ../../outside",
		"repo/a/gone.json":      "-> nothing.json",
		"repo/b/link.tf":        "-> ../a/main.tf",
		"repo/c":                "-> a",
		"repo/d/out.yaml":       "-> ../../outside/secret.yaml",
		"repo/e/out.tf":         "-> ../../outside/main.tf",
		"repo/f/nested/main.tf": "",
	})
	tests := []struct{ paths, want string }{
		{"repo/a", "named a\nmodules a\n" +
			"error a/again: is a link to a directory that it lies in, and was not followed\n" +
			"warning a/away: lies outside the scanned repository or directory\n" +
			"error a/self: leads through too many symbolic links\n"},
		{"repo/b/link.tf", "named a/main.tf\nmodules b\n"},
		{"repo/d", "named d\nwarning d/out.yaml: lies outside the scanned repository or directory\n"},
		{"repo/d/out.yaml", "named \nerror d/out.yaml: lies outside the scanned repository or directory\n"},
		{"repo/e/out.tf", "named \nerror e/out.tf: lies outside the scanned repository or directory\n"},
		{"repo/a/gone.json", "error: repo/a/gone.json: no such file or directory"},
		{"repo/f repo/f/nested", "named f f/nested\nmodules f/nested\n"},
	}
	for _, test := range tests {
		if got := found(strings.Fields(test.paths), ""); got != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", test.paths, got, test.want)
		}
	}
	t.Chdir("repo")
	if got := found([]string{"f", "../outside"}, ""); !strings.HasPrefix(got, "error: f: does not lie in ") && !strings.HasPrefix(got, "error: ../outside: does not lie in ") {
		t.Errorf("two boundaries: %s", got)
	}
}

// wide is a text in UTF-16.
func wide(text string, bigEndian bool) string {
	var b []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		if bigEndian {
			b = binary.BigEndian.AppendUint16(b, unit)
		} else {
			b = binary.LittleEndian.AppendUint16(b, unit)
		}
	}
	return string(b)
}

func TestDecoded(t *testing.T) {
	tests := []struct {
		content, want string
		wide          bool
	}{
		{"", "", false},
		{"x", "x", false},
		{"\ufeff \r\n\tx ", "x ", false},
		{wide("{é}", false), "{é}", true},
		{wide("{é}", true), "{é}", true},
		{wide("\ufeff\n{", false), "{", true},
		{wide("\ufeff\n{", true), "{", true},
		{wide("{", true) + "\x00", "{", true},
		{wide("{😀", true), "{\ufffd\ufffd", true},
		{"\x00\x00", "\x00\x00", false},
	}
	for _, test := range tests {
		text, isWide := decoded([]byte(test.content))
		if string(text) != test.want || isWide != test.wide {
			t.Errorf("decoded(%q) = %q, %t; want %q, %t", test.content, text, isWide, test.want, test.wide)
		}
	}
}

func TestIsKubernetes(t *testing.T) {
	for text, want := range map[string]bool{
		"# a pod\n'apiVersion': v1\n\"kind\": Pod\n":    true,
		"x:\n  apiVersion: v1\n  kind: Pod\n":           false,
		"apiVersion: v1\n":                              false,
		`{"kind": "Pod", "apiVersion": "v1"}`:           true,
		`{"kind": "Pod", "spec": {"apiVersion": "v1"}}`: false,
		`{"kind": "Pod", "apiVersion": "v1"`:            false,
		strings.Repeat(`{"a":`, 1<<20):                  false,
	} {
		if got := isKubernetes([]byte(text)); got != want {
			t.Errorf("isKubernetes(%.40q) = %t", text, got)
		}
	}
}
