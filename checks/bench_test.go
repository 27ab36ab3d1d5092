package checks

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/parsers"
)

// estate is a root module with several resources of every type that a check judges, and many of those that checks look for each
// other's: rules of security groups, parts of buckets, members of groups.
func estate() string {
	var code strings.Builder
	var types []string
	for _, check := range All() {
		types = append(types, check.Types()...)
	}
	slices.Sort(types)
	for _, t := range slices.Compact(types) {
		if strings.Contains(t, "::") {
			continue
		}
		for i := range 10 {
			fmt.Fprintf(&code, "resource %q \"r%d\" {\n  name = \"r%d\"\n  vpc_id = aws_vpc.main.id\n  kms_key_id = var.key\n  tags = { env = \"prod\" }\n}\n", t, i, i)
		}
	}
	for i := range 500 {
		fmt.Fprintf(&code, `
resource "aws_security_group" "g%[1]d" { vpc_id = aws_vpc.main.id }
resource "aws_security_group_rule" "g%[1]d" {
  type              = "ingress"
  security_group_id = aws_security_group.g%[1]d.id
  from_port         = 443
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/8"]
}
resource "aws_s3_bucket" "g%[1]d" { bucket = "bucket-%[1]d" }
resource "aws_s3_bucket_versioning" "g%[1]d" {
  bucket = aws_s3_bucket.g%[1]d.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_policy" "g%[1]d" {
  bucket = "bucket-%[1]d"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "s3:GetObject", Resource = "${aws_s3_bucket.g%[1]d.arn}/*" }] })
}
resource "aws_iam_user" "g%[1]d" { name = "user-%[1]d" }
resource "aws_iam_user_group_membership" "g%[1]d" {
  user   = aws_iam_user.g%[1]d.name
  groups = [var.group]
}
`, i)
	}
	code.WriteString("resource \"aws_vpc\" \"main\" {}\nvariable \"key\" { type = string }\nvariable \"group\" { type = string }\n")
	return code.String()
}

// BenchmarkChecks judges a large root by no check, which is the cost of reading it, by one and by all.
func BenchmarkChecks(b *testing.B) {
	dir := b.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "main.tf"), []byte(estate()), 0o666); err != nil {
		b.Fatal(err)
	}
	one := slices.DeleteFunc(All(), func(c *analyzer.Check) bool { return c.ID != "kms-rotation-enabled" })
	for _, bench := range []struct {
		name   string
		checks []*analyzer.Check
	}{{"none", nil}, {"one", one}, {"all", All()}} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				input, err := parsers.Load(context.Background(), parsers.Options{Paths: []string{dir}})
				if err != nil {
					b.Fatal(err)
				}
				report, err := analyzer.Run(context.Background(), input.Graph, bench.checks, analyzer.Options{Jobs: 1})
				if err != nil || len(report.Diagnostics) > 0 {
					b.Fatal(err, report.Diagnostics)
				}
				b.ReportMetric(float64(report.Resources), "resources")
			}
		})
	}
}
