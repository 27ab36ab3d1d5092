variable "level" {
  type = string
}

variable "protocol" {
  type = string
}

resource "aws_apigatewayv2_api" "socket" {
  name          = "prices"
  protocol_type = "WEBSOCKET"
}

resource "aws_apigatewayv2_api" "http" {
  name          = "public"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_api" "given" {
  name          = "given"
  protocol_type = var.protocol
}

resource "aws_apigatewayv2_stage" "logged" {
  api_id = aws_apigatewayv2_api.socket.id
  name   = "logged"

  default_route_settings {
    logging_level = "INFO"
  }
}

resource "aws_apigatewayv2_stage" "access_only" { # want "default_route_settings.logging_level is not set, want ERROR or INFO"
  api_id = aws_apigatewayv2_api.socket.id
  name   = "access"

  access_log_settings {
    destination_arn = "arn:aws:logs:ap-east-1:111122223333:log-group:access"
    format          = "$context.requestId"
  }
}

resource "aws_apigatewayv2_stage" "off" {
  api_id = aws_apigatewayv2_api.socket.id
  name   = "off"

  default_route_settings {
    logging_level = "OFF" # want "default_route_settings.logging_level is \"OFF\""
  }
}

resource "aws_apigatewayv2_stage" "but_one" {
  api_id = aws_apigatewayv2_api.socket.id
  name   = "but-one"

  default_route_settings {
    logging_level = "ERROR"
  }
  route_settings {
    route_key     = "$connect"
    logging_level = "OFF" # want "route_settings.logging_level is \"OFF\" for one route"
  }
}

resource "aws_apigatewayv2_stage" "given" {
  api_id = aws_apigatewayv2_api.socket.id
  name   = "given"

  default_route_settings {
    logging_level = var.level # unsure "depends on var.level"
  }
}

resource "aws_apigatewayv2_stage" "http" { # skip: HTTP APIs have no execution logs
  api_id = aws_apigatewayv2_api.http.id
  name   = "production"
}

resource "aws_apigatewayv2_stage" "default" { # skip: only HTTP APIs have a stage of this name
  api_id = "a1b2c3d4e5"
  name   = "$default"
}

resource "aws_apigatewayv2_stage" "of_some_protocol" {
  api_id = aws_apigatewayv2_api.given.id # unsure "it is not known whether it is a stage of a WebSocket API.*depends on var.protocol"
  name   = "some-protocol"
}

resource "aws_apigatewayv2_stage" "elsewhere" {
  api_id = "a1b2c3d4e5" # unsure "depends on the protocol of the API, which is not declared here"
  name   = "elsewhere"
}

# Whatever the protocol is, it logs.
resource "aws_apigatewayv2_stage" "logged_elsewhere" {
  api_id = "a1b2c3d4e5"
  name   = "logged-elsewhere"

  default_route_settings {
    logging_level = "ERROR"
  }
}
