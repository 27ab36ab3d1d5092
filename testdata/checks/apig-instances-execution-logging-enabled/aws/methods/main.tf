# Settings for single methods are enough if they are for each method of the API.
resource "aws_api_gateway_rest_api" "whole" {
  name = "whole"
}

resource "aws_api_gateway_resource" "customers" {
  rest_api_id = aws_api_gateway_rest_api.whole.id
  parent_id   = aws_api_gateway_rest_api.whole.root_resource_id
  path_part   = "customers"
}

resource "aws_api_gateway_resource" "customer" {
  rest_api_id = aws_api_gateway_rest_api.whole.id
  parent_id   = aws_api_gateway_resource.customers.id
  path_part   = "{id}"
}

resource "aws_api_gateway_method" "customer" {
  rest_api_id   = aws_api_gateway_rest_api.whole.id
  resource_id   = aws_api_gateway_resource.customer.id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

resource "aws_api_gateway_stage" "whole" {
  rest_api_id   = aws_api_gateway_rest_api.whole.id
  deployment_id = "a1b2c3"
  stage_name    = "whole"
}

resource "aws_api_gateway_method_settings" "whole" {
  rest_api_id = aws_api_gateway_rest_api.whole.id
  stage_name  = aws_api_gateway_stage.whole.stage_name
  method_path = "customers/{id}/${aws_api_gateway_method.customer.http_method}"

  settings {
    logging_level = "INFO"
  }
}

# A document says which methods there are.
resource "aws_api_gateway_rest_api" "document" {
  name = "document"
  body = jsonencode({
    openapi = "3.0.1"
    paths = {
      "/rates" = {
        parameters = []
        get        = { responses = {} }
        post       = { responses = {} }
      }
    }
  })
}

resource "aws_api_gateway_stage" "document" {
  rest_api_id   = aws_api_gateway_rest_api.document.id
  deployment_id = "a1b2c3"
  stage_name    = "document"
}

resource "aws_api_gateway_method_settings" "document" {
  rest_api_id = aws_api_gateway_rest_api.document.id
  stage_name  = aws_api_gateway_stage.document.stage_name
  method_path = "rates/GET"

  settings {
    logging_level = "INFO" # want "aws_api_gateway_stage.document: it logs only for single methods, and not for rates/POST"
  }
}

# It is not declared here which methods there are.
resource "aws_api_gateway_stage" "elsewhere" {
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "a1b2c3"
  stage_name    = "elsewhere"
}

resource "aws_api_gateway_method_settings" "elsewhere" {
  rest_api_id = "a1b2c3d4e5"
  stage_name  = aws_api_gateway_stage.elsewhere.stage_name
  method_path = "rates/GET"

  settings {
    logging_level = "INFO" # unsure "it logs only for single methods; depends on the list of the API's methods, which is not declared here"
  }
}
