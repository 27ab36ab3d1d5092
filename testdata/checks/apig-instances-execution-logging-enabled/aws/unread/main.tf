# A module that was not read is given the stage.
resource "aws_api_gateway_stage" "accounts" { # unsure "module.logs perhaps has an aws_api_gateway_method_settings for it; depends on module.logs, which was not read"
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "a1b2c3"
  stage_name    = "production"
}

module "logs" {
  source = "bank/logs/aws"
  stage  = aws_api_gateway_stage.accounts.stage_name
}
