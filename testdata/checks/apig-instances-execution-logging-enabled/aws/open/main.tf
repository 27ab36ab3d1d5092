# Settings whose stage has no value here may be for any stage of their API.
variable "stage" {
  type = string
}

resource "aws_api_gateway_rest_api" "accounts" {
  name = "accounts"
}

resource "aws_api_gateway_stage" "accounts" {
  rest_api_id   = aws_api_gateway_rest_api.accounts.id
  deployment_id = "a1b2c3"
  stage_name    = "production"
}

resource "aws_api_gateway_method_settings" "some_stage" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = var.stage
  method_path = "*/*"

  settings {
    logging_level = "INFO" # unsure "aws_api_gateway_method_settings.some_stage is perhaps for it; depends on var.stage"
  }
}
