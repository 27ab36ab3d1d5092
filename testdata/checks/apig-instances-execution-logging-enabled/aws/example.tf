variable "level" {
  type = string
}

resource "aws_api_gateway_rest_api" "accounts" {
  name = "accounts"
}

resource "aws_api_gateway_stage" "logged" {
  rest_api_id   = aws_api_gateway_rest_api.accounts.id
  deployment_id = "a1b2c3"
  stage_name    = "production"
}

resource "aws_api_gateway_method_settings" "logged" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = aws_api_gateway_stage.logged.stage_name
  method_path = "*/*"

  settings {
    logging_level = "INFO"
  }
}

# Access logs are not execution logs.
resource "aws_api_gateway_stage" "access_only" { # want "no aws_api_gateway_method_settings names it in stage_name"
  rest_api_id   = aws_api_gateway_rest_api.accounts.id
  deployment_id = "a1b2c3"
  stage_name    = "test"

  access_log_settings {
    destination_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:access"
    format          = "$context.requestId"
  }
}

resource "aws_api_gateway_stage" "given" {
  rest_api_id   = aws_api_gateway_rest_api.accounts.id
  deployment_id = "a1b2c3"
  stage_name    = "given"
}

resource "aws_api_gateway_method_settings" "given" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = aws_api_gateway_stage.given.stage_name
  method_path = "*/*"

  settings {
    logging_level = var.level # unsure "depends on var.level"
  }
}
