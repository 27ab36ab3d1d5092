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

locals {
  environment = {
    consent = { LOG_LEVEL = "INFO" }
    webhook = {
      LOG_LEVEL       = "INFO"
      PARTNER_API_KEY = "lantern-Quay7-signal-4402" # deliberate: a secret in the code; no report ever shows its value
    }
  }
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
  kms_key_arn   = aws_kms_key.data.arn

  environment {
    variables = local.environment[each.key]
  }

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

# Deliberate, and excepted: the finding is in the record, not among the findings.
# lintel:ignore function-graph-public-access-prohibited until=2030-06-30 reason="card schemes cannot sign for IAM; the function checks theirs"
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

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.gateway.arn
    format          = jsonencode({ id = "$context.requestId", caller = "$context.identity.sourceIp", status = "$context.status" })
  }
}

resource "aws_cloudwatch_log_group" "gateway" {
  name              = "/${local.prefix}/gateway"
  retention_in_days = 365
  kms_key_id        = aws_kms_key.logs.arn
}

# Deliberate: the preview stage, which is as public as the live one, logs no execution.
resource "aws_api_gateway_method_settings" "live" {
  rest_api_id = aws_api_gateway_rest_api.open_banking.id
  stage_name  = aws_api_gateway_stage.this["live"].stage_name
  method_path = "*/*"

  settings {
    logging_level   = "INFO"
    metrics_enabled = true
  }
}
