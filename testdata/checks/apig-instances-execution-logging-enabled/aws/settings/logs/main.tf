variable "api" {
  type = string
}

variable "stage" {
  type = string
}

resource "aws_api_gateway_method_settings" "this" {
  rest_api_id = var.api
  stage_name  = var.stage
  method_path = "*/*"

  settings {
    logging_level = "INFO"
  }
}
