variable "kinds" {
  type = list(string)
}

variable "internal" {
  type = bool
}

resource "aws_lb" "network" { # skip: a web ACL cannot be associated with it
  load_balancer_type = "network"
}

resource "aws_lb" "perhaps_inside" {
  internal = var.internal # unsure "var.internal"
}

resource "aws_alb" "guarded" {
  internal = false
}

resource "aws_wafregional_web_acl_association" "classic" {
  resource_arn = aws_alb.guarded.arn
  web_acl_id   = "arn:aws:wafv2:ap-east-1:111122223333:regional/webacl/web/1"
}

resource "aws_alb" "open" { # want "names it in resource_arn"
  internal = false
}

resource "aws_alb" "perhaps_inside" {
  internal = var.internal # unsure "var.internal"
}

resource "aws_api_gateway_rest_api" "regional" {
  name = "regional"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_rest_api" "private" {
  name = "private"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

resource "aws_api_gateway_rest_api" "given" {
  name = "given"
  endpoint_configuration {
    types = var.kinds # unsure "aws_api_gateway_stage.given: .*it is not known whether aws_api_gateway_rest_api.given is private.*var.kinds"
  }
}

resource "aws_api_gateway_stage" "guarded" {
  deployment_id = "1a2b"
  rest_api_id   = aws_api_gateway_rest_api.regional.id
  stage_name    = "prod"
}

resource "aws_wafv2_web_acl_association" "stage" {
  resource_arn = aws_api_gateway_stage.guarded.arn
  web_acl_arn  = "arn:aws:wafv2:ap-east-1:111122223333:regional/webacl/web/1"
}

resource "aws_api_gateway_stage" "guarded_by_a_longer_arn" {
  deployment_id = "1a2b"
  rest_api_id   = aws_api_gateway_rest_api.regional.id
  stage_name    = "prod"
}

resource "aws_wafv2_web_acl_association" "longer" {
  resource_arn = "arn:aws:apigateway:ap-east-1::/restapis/${aws_api_gateway_rest_api.regional.id}/stages/${aws_api_gateway_stage.guarded_by_a_longer_arn.stage_name}"
  web_acl_arn  = "arn:aws:wafv2:ap-east-1:111122223333:regional/webacl/web/1"
}

resource "aws_api_gateway_stage" "open" { # want "names it in resource_arn"
  deployment_id = "1a2b"
  rest_api_id   = aws_api_gateway_rest_api.regional.id
  stage_name    = "prod"
}

resource "aws_api_gateway_stage" "private" { # skip: it is not on the internet
  deployment_id = "1a2b"
  rest_api_id   = aws_api_gateway_rest_api.private.id
  stage_name    = "prod"
}

resource "aws_api_gateway_stage" "given" {
  deployment_id = "1a2b"
  rest_api_id   = aws_api_gateway_rest_api.given.id
  stage_name    = "prod"
}

resource "aws_api_gateway_stage" "of_other_code" {
  deployment_id = "1a2b"
  rest_api_id   = "9z8y" # unsure "its API is not declared here"
  stage_name    = "prod"
}
