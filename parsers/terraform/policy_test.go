package terraform

import (
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

func TestPolicyDocuments(t *testing.T) {
	root := loadOne(t, `
variable "actions" { type = list(string) }
resource "aws_s3_bucket" "b" {}
data "aws_iam_policy_document" "base" {
  statement {
    sid       = "Keep"
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["*"]
  }
  statement {
    sid       = "Replaced"
    actions   = ["*"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "all" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]
  statement {
    effect    = "Deny"
    actions   = ["iam:*"]
    resources = [aws_s3_bucket.b.arn]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
  override_policy_documents = [jsonencode({ Statement = [{ Sid = "Replaced", Effect = "Deny", Action = "ec2:*", Resource = "*" }] })]
}
data "aws_iam_policy_document" "counted" {
  count = 1
  statement {
    actions   = ["kms:*"]
    resources = [aws_s3_bucket.b.arn]
  }
}
locals {
  documents = flatten(concat(data.aws_iam_policy_document.counted[*].json, []))
}
data "aws_iam_policy_document" "splat" {
  source_policy_documents = local.documents
}
resource "aws_iam_policy" "splat" { policy = data.aws_iam_policy_document.splat.json }
resource "aws_iam_policy" "known" { policy = data.aws_iam_policy_document.base.json }
resource "aws_iam_policy" "partly" { policy = data.aws_iam_policy_document.all.json }
resource "aws_iam_policy" "heredoc" {
  policy = <<EOT
{"Statement": [{"Action": "*", "Resource": "${aws_s3_bucket.b.arn}/*", "NotAction": ${jsonencode(var.actions)}}]}
EOT
}`)
	document := func(name string) graph.Value {
		d, ok := graph.Document(root.ByAddress("aws_iam_policy." + name).Get("policy"))
		if !ok {
			t.Fatalf("%s has no document", name)
		}
		return d
	}
	text, _ := root.ByAddress("aws_iam_policy.known").Get("policy").Text()
	const want = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Keep",
      "Effect": "Allow",
      "Action": [
        "s3:PutObject",
        "s3:GetObject"
      ],
      "Resource": "*"
    },
    {
      "Sid": "Replaced",
      "Effect": "Allow",
      "Action": "*",
      "Resource": "*"
    }
  ]
}`
	if text != want {
		t.Errorf("the text is\n%s", text)
	}
	statements := document("partly").Get("Statement").List()
	if len(statements) != 3 {
		t.Fatalf("%d statements", len(statements))
	}
	if statements[1].Get("Action").Is("ec2:*") != graph.Yes {
		t.Errorf("an override replaces the statement of its Sid: %v", statements[1])
	}
	if s := statements[2]; s.Get("Principal.AWS").Is("*") != graph.Yes || s.Get("Condition.Bool").Len() != 1 || len(s.Get("Resource").Refs()) != 1 {
		t.Errorf("its own statement is %v", s)
	}
	if s := document("splat").Get("Statement").List(); len(s) != 1 || s[0].Get("Action").Is("kms:*") != graph.Yes {
		t.Errorf("the statements of a splat are %v", s)
	}
	s := document("heredoc").Get("Statement")
	if s.Get("Action").Is("*") != graph.Yes || !s.Get("Resource").IsUnknown() || len(s.Get("Resource").Refs()) != 1 || s.Get("NotAction").Cause().Subject != "var.actions" {
		t.Errorf("the heredoc's statement is %v", s)
	}
	readAll(root)
	for _, d := range root.Diagnostics() {
		t.Error(d.Message)
	}
}
