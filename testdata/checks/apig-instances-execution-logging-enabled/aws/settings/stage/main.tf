resource "aws_api_gateway_rest_api" "this" {
  name = "module"
}

resource "aws_api_gateway_stage" "this" {
  rest_api_id   = aws_api_gateway_rest_api.this.id
  deployment_id = "a1b2c3"
  stage_name    = "module"
}

output "api" {
  value = aws_api_gateway_rest_api.this.id
}

output "name" {
  value = aws_api_gateway_stage.this.stage_name
}
