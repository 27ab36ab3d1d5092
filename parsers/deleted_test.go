package parsers

import (
	"strings"
	"testing"
)

func TestDeleted(t *testing.T) {
	lay(t, map[string]string{
		".git/HEAD":          "",
		"prod/main.tf":       `module "db" { source = "../modules/db" }`,
		"prod/sub/main.tf":   "",
		"dev/main.tf":        `module "gone" { source = "../modules/gone" }`,
		"test/main.tf":       "",
		"modules/db/main.tf": "",
		"cfn/parent.yaml":    "Resources:\n  Nested:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./nested.yaml\n",
		"cfn/other.yaml":     "Resources:\n  A:\n    Type: AWS::S3::Bucket\n",
		"tsconfig.json":      "{ // a comment\n}",
		"values.yaml":        "a: {{ b }}",
		"note.tfvars":        "a = 1",
	})
	for _, test := range []struct {
		name           string
		paths, deleted []string
		want           string // what is named
	}{
		{"nothing", nil, []string{}, ""},
		{"no code", nil, []string{"README.md", "docs/x.png", "package.json"}, ""},
		{"of a root", nil, []string{"prod/versioning.tf"}, "prod/main.tf"},
		{"values of a root", nil, []string{"prod/prod.auto.tfvars"}, "prod/main.tf"},
		{"of a module, with its callers", nil, []string{"modules/db/kms.tf"}, "modules/db/main.tf prod/main.tf"},
		{"a whole module", nil, []string{"modules/gone/main.tf"}, "dev/main.tf"},
		{"a nested template", nil, []string{"cfn/nested.yaml"}, "cfn/parent.yaml"},
		{"it is there after all", nil, []string{"test/main.tf"}, ""},
		{"beside a change", []string{"test/main.tf"}, []string{"modules/gone/main.tf"}, "dev/main.tf test/main.tf"},
		{"foreign files of a commit", []string{"tsconfig.json", "values.yaml", "note.tfvars"}, []string{}, "note.tfvars tsconfig.json values.yaml"},
	} {
		got := foundWith(test.paths, Options{Deleted: test.deleted})
		named, rest, _ := strings.Cut(got, "\n")
		if named != "named "+test.want {
			t.Errorf("%s: got %s, want %s", test.name, named, test.want)
		}
		if strings.Contains(rest, "error") || strings.Contains(rest, "warning") {
			t.Errorf("%s: %s", test.name, rest)
		}
	}
	if got := foundWith(nil, Options{Deleted: []string{"../elsewhere/main.tf", "prod/x.tf"}}); !strings.Contains(got, "does not lie in") {
		t.Errorf("outside of the boundary: %s", got)
	}
}
