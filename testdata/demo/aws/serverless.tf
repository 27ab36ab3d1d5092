resource "aws_iam_role" "function" {
  name = "${local.prefix}-function"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_lambda_function" "this" {
  for_each = toset(["consent", "webhook"])

  function_name = "${local.prefix}-${each.key}"
  role          = aws_iam_role.function.arn
  runtime       = "python3.13"
  handler       = "${each.key}.handler"
  s3_bucket     = "khb-artifacts"
  s3_key        = "${each.key}.zip"
  architectures = ["arm64"]

  vpc_config {
    subnet_ids         = module.network["open-banking"].subnet_ids["app"]
    security_group_ids = [module.network["open-banking"].security_group_ids["app"]]
  }
}

# The consent function is called by the API alone.
resource "aws_lambda_permission" "consent" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.this["consent"].function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_api_gateway_rest_api.open_banking.execution_arn}/*"
}

# The webhook checks a signature itself, so its URL asks for nothing.
resource "aws_lambda_function_url" "webhook" {
  function_name      = aws_lambda_function.this["webhook"].function_name
  authorization_type = "NONE"
}

resource "aws_api_gateway_rest_api" "open_banking" {
  name = "${local.prefix}-open-banking"
  body = jsonencode({
    openapi = "3.0.1"
    info    = { title = "Open banking", version = "1" }
    paths = {
      "/consents" = {
        post = {
          x-amazon-apigateway-integration = {
            type       = "aws_proxy"
            httpMethod = "POST"
            uri        = aws_lambda_function.this["consent"].invoke_arn
          }
        }
      }
    }
  })
}

resource "aws_api_gateway_deployment" "open_banking" {
  rest_api_id = aws_api_gateway_rest_api.open_banking.id

  triggers = {
    body = sha1(aws_api_gateway_rest_api.open_banking.body)
  }
}

resource "aws_api_gateway_stage" "this" {
  for_each = toset(["live", "preview"])

  rest_api_id   = aws_api_gateway_rest_api.open_banking.id
  deployment_id = aws_api_gateway_deployment.open_banking.id
  stage_name    = each.key
}

# The preview stage logs nothing.
resource "aws_api_gateway_method_settings" "live" {
  rest_api_id = aws_api_gateway_rest_api.open_banking.id
  stage_name  = aws_api_gateway_stage.this["live"].stage_name
  method_path = "*/*"

  settings {
    logging_level   = "INFO"
    metrics_enabled = true
  }
}
