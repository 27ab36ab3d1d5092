provider "aws" {
  region = "ap-east-1"
}

resource "aws_iam_organizations_features" "this" {
  enabled_features = ["RootSessions", "RootCredentialsManagement"] # unsure "aws_iam_organizations_features.this lets the organization remove the credentials of root users"
}
