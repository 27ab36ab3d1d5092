# What the settings of a stage say.
variable "log" {
  type = bool
}

variable "path" {
  type = string
}

variable "levels" {
  type    = map(string)
  default = { production = "ERROR", test = "OFF" }
}

resource "aws_api_gateway_rest_api" "accounts" {
  name = "accounts"
}

resource "aws_api_gateway_rest_api" "loans" {
  name = "loans"
}

resource "aws_api_gateway_stage" "off" {
  rest_api_id   = aws_api_gateway_rest_api.accounts.id
  deployment_id = "a1b2c3"
  stage_name    = "off"
}

resource "aws_api_gateway_method_settings" "off" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = aws_api_gateway_stage.off.stage_name
  method_path = "*/*"

  settings {
    logging_level = "OFF" # want "aws_api_gateway_stage.off: aws_api_gateway_method_settings.off names it, and settings.logging_level is \"OFF\" for all methods, want ERROR or INFO"
  }
}

resource "aws_api_gateway_stage" "metrics_only" {
  rest_api_id   = aws_api_gateway_rest_api.accounts.id
  deployment_id = "a1b2c3"
  stage_name    = "metrics"
}

resource "aws_api_gateway_method_settings" "metrics_only" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = aws_api_gateway_stage.metrics_only.stage_name
  method_path = "*/*"

  settings { # want "settings.logging_level is not set for all methods"
    metrics_enabled = true
  }
}

# One method is left out of what holds for all others.
resource "aws_api_gateway_stage" "but_one" {
  rest_api_id   = aws_api_gateway_rest_api.accounts.id
  deployment_id = "a1b2c3"
  stage_name    = "but-one"
}

resource "aws_api_gateway_method_settings" "all_methods" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = aws_api_gateway_stage.but_one.stage_name
  method_path = "*/*"

  settings {
    logging_level = "ERROR"
  }
}

resource "aws_api_gateway_method_settings" "but_one" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = aws_api_gateway_stage.but_one.stage_name
  method_path = "balance/GET"

  settings {
    logging_level = "OFF" # want "is \"OFF\" for balance/GET"
  }
}

# One method has a limit of its own, and says nothing of logging.
resource "aws_api_gateway_stage" "limited" {
  rest_api_id   = aws_api_gateway_rest_api.accounts.id
  deployment_id = "a1b2c3"
  stage_name    = "limited"
}

resource "aws_api_gateway_method_settings" "unlimited" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = aws_api_gateway_stage.limited.stage_name
  method_path = "*/*"

  settings {
    logging_level = "ERROR"
  }
}

resource "aws_api_gateway_method_settings" "limited" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = aws_api_gateway_stage.limited.stage_name
  method_path = "balance/GET"

  settings { # unsure "is not set for balance/GET, but for all methods"
    throttling_rate_limit = 10
  }
}

# By the same literal name, and by the name of another API.
resource "aws_api_gateway_stage" "literal" {
  rest_api_id   = aws_api_gateway_rest_api.accounts.id
  deployment_id = "a1b2c3"
  stage_name    = "literal"
}

resource "aws_api_gateway_stage" "of_other_api" { # want "no aws_api_gateway_method_settings names it"
  rest_api_id   = aws_api_gateway_rest_api.loans.id
  deployment_id = "d4e5f6"
  stage_name    = "literal"
}

resource "aws_api_gateway_method_settings" "literal" {
  rest_api_id = aws_api_gateway_rest_api.accounts.id
  stage_name  = "literal"
  method_path = "*/*"

  settings {
    logging_level = "INFO"
  }
}

resource "aws_api_gateway_stage" "each" {
  for_each = var.levels

  rest_api_id   = aws_api_gateway_rest_api.loans.id
  deployment_id = "d4e5f6"
  stage_name    = each.key
}

resource "aws_api_gateway_method_settings" "each" {
  for_each = aws_api_gateway_stage.each

  rest_api_id = each.value.rest_api_id
  stage_name  = each.value.stage_name
  method_path = "*/*"

  settings {
    logging_level = var.levels[each.key] # want "stage.each\\[\"test\"\\]: .* is \"OFF\""
  }
}

# A setting that is perhaps not made is none.
resource "aws_api_gateway_stage" "perhaps" { # unsure "depends on var.log"
  rest_api_id   = aws_api_gateway_rest_api.loans.id
  deployment_id = "d4e5f6"
  stage_name    = "perhaps"
}

resource "aws_api_gateway_method_settings" "perhaps" {
  count = var.log ? 1 : 0

  rest_api_id = aws_api_gateway_rest_api.loans.id
  stage_name  = aws_api_gateway_stage.perhaps.stage_name
  method_path = "*/*"

  settings {
    logging_level = "INFO"
  }
}

# It is not known for which method the setting is.
resource "aws_api_gateway_stage" "some_method" {
  rest_api_id   = aws_api_gateway_rest_api.loans.id
  deployment_id = "d4e5f6"
  stage_name    = "some-method"
}

resource "aws_api_gateway_method_settings" "some_method" {
  rest_api_id = aws_api_gateway_rest_api.loans.id
  stage_name  = aws_api_gateway_stage.some_method.stage_name
  method_path = var.path

  settings {
    logging_level = "INFO" # unsure "it is not known which methods log; depends on var.path"
  }
}

# The stage of one module, the settings of another.
module "stage" {
  source = "./stage"
}

module "logs" {
  source = "./logs"
  api    = module.stage.api
  stage  = module.stage.name
}
