data "aws_caller_identity" "current" {}

data "aws_organizations_organization" "bank" {}

resource "aws_api_gateway_rest_api" "branch" {
  name = "branch"
}

resource "aws_cloudwatch_event_rule" "nightly" {
  schedule_expression = "rate(1 day)"
}

resource "aws_iam_role" "ledger" {
  name = "ledger"
}

variable "account" {
  type = string
}

variable "service" {
  type = string
}

variable "principals" {
  type    = map(string)
  default = { events = "events.amazonaws.com", anybody = "*" }
}

# Anybody, but through one API only.
resource "aws_lambda_permission" "through_an_api" {
  principal  = "*"
  source_arn = "${aws_api_gateway_rest_api.branch.execution_arn}/*/*"
}

resource "aws_lambda_permission" "through_an_api_in_words" {
  principal  = "*"
  source_arn = "arn:aws:execute-api:ap-east-1:111122223333:a1b2c3d4/*"
}

resource "aws_lambda_permission" "through_any_api" {
  principal  = "*" # want "principal is"
  source_arn = "arn:aws:execute-api:*:*:*"
}

resource "aws_lambda_permission" "of_the_organization" {
  principal        = "*"
  principal_org_id = data.aws_organizations_organization.bank.id
}

resource "aws_lambda_permission" "of_any_account" {
  principal      = "*" # want "principal is"
  source_account = "*"
}

resource "aws_lambda_permission" "of_anybody_through_a_url" {
  principal              = "*" # want "principal is"
  function_url_auth_type = "NONE"
}

resource "aws_lambda_permission" "wildcard_in_an_arn" {
  principal = "arn:aws:iam::*:root" # want "so anybody can invoke"
}

resource "aws_lambda_permission" "of_a_bucket_here" {
  principal      = "s3.amazonaws.com"
  source_account = data.aws_caller_identity.current.account_id
}

resource "aws_lambda_permission" "of_a_bucket_somewhere" {
  principal      = "s3.amazonaws.com"
  source_account = var.account # unsure "depends on var.account"
}

resource "aws_lambda_permission" "of_a_rule" {
  principal  = "events.amazonaws.com"
  source_arn = aws_cloudwatch_event_rule.nightly.arn
}

# The rule asks services other than Amazon S3 for no source.
resource "aws_lambda_permission" "of_a_service" {
  principal = "sns.amazonaws.com"
}

resource "aws_lambda_permission" "of_a_role_made_here" {
  principal = aws_iam_role.ledger.arn
}

resource "aws_lambda_permission" "of_the_account" {
  principal = data.aws_caller_identity.current.account_id
}

resource "aws_lambda_permission" "of_a_root" {
  principal = "arn:aws:iam::${var.account}:root"
}

resource "aws_lambda_permission" "of_some_service" {
  principal = "${var.service}.amazonaws.com" # unsure "var.service"
}

resource "aws_lambda_permission" "of_some_service_for_an_account" {
  principal      = "${var.service}.amazonaws.com"
  source_account = "111122223333"
}

resource "aws_lambda_permission" "per_principal" {
  for_each = var.principals

  principal = each.value # want "per_principal\\[\"anybody\"\\]"
}

module "of_events" {
  source    = "./permission"
  principal = "events.amazonaws.com"
}

module "of_anybody" {
  source    = "./permission"
  principal = "*"
}
