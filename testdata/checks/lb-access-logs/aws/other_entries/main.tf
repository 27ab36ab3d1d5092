variable "arn" {
  type = string
}

resource "aws_api_gateway_stage" "logged" {
  rest_api_id   = "1a2b"
  deployment_id = "3c4d"
  stage_name    = "prod"
  access_log_settings {
    destination_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:api"
    format          = "$context.requestId $context.identity.sourceIp $context.status"
  }
}

resource "aws_api_gateway_stage" "silent" { # want "access_log_settings.destination_arn is not set"
  rest_api_id   = "1a2b"
  deployment_id = "3c4d"
  stage_name    = "prod"
}

resource "aws_api_gateway_stage" "given" {
  rest_api_id   = "1a2b"
  deployment_id = "3c4d"
  stage_name    = "prod"
  access_log_settings {
    destination_arn = var.arn # unsure "var.arn"
    format          = "$context.requestId $context.identity.sourceIp $context.status"
  }
}

resource "aws_apigatewayv2_stage" "logged" {
  api_id = "1a2b"
  name   = "prod"
  access_log_settings {
    destination_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:api"
    format          = "$context.requestId $context.identity.sourceIp $context.status"
  }
}

resource "aws_apigatewayv2_stage" "silent" { # want "access_log_settings.destination_arn is not set"
  api_id = "1a2b"
  name   = "prod"
}

resource "aws_apigatewayv2_stage" "given" {
  api_id = "1a2b"
  name   = "prod"
  access_log_settings {
    destination_arn = var.arn # unsure "var.arn"
    format          = "$context.requestId $context.identity.sourceIp $context.status"
  }
}

resource "aws_cloudfront_distribution" "logged" {
  enabled = true
  logging_config {
    bucket = "access-logs.s3.amazonaws.com"
  }
}

resource "aws_cloudfront_distribution" "silent" { # want "logging_config.bucket is not set"
  enabled = true
}

resource "aws_cloudfront_distribution" "given" {
  enabled = true
  logging_config {
    bucket = var.arn # unsure "var.arn"
  }
}

resource "aws_cloudfront_distribution" "delivered" {
  enabled = true
}

resource "aws_cloudwatch_log_delivery_source" "delivered" {
  name         = "delivered"
  log_type     = "ACCESS_LOGS"
  resource_arn = aws_cloudfront_distribution.delivered.arn
}
