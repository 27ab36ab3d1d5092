# Until version 6 of the provider a deployment could make a stage.
variable "stage" {
  type = string
}

resource "aws_api_gateway_rest_api" "accounts" {
  name = "accounts"
}

resource "aws_api_gateway_deployment" "plain" { # want "no aws_api_gateway_method_settings names it in stage_name"
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = "plain"
}

resource "aws_api_gateway_deployment" "logged" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = "logged"
}

resource "aws_api_gateway_method_settings" "logged" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = aws_api_gateway_deployment.logged.stage_name
  method_path = "*/*"

  settings {
    logging_level = "ERROR"
  }
}

resource "aws_api_gateway_deployment" "given" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = var.stage # unsure "depends on var.stage"
}

resource "aws_api_gateway_deployment" "without_stage" { # skip: it makes no stage
  rest_api_id = aws_api_gateway_rest_api.accounts.id
}

resource "aws_api_gateway_deployment" "beside_stage" { # skip: the stage is judged itself
  rest_api_id = "a1b2c3d4e5"
  stage_name  = "both"
}

resource "aws_api_gateway_stage" "both" { # want "no aws_api_gateway_method_settings names it"
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = aws_api_gateway_deployment.beside_stage.id
  stage_name    = "both"
}
