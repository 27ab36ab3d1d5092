variable "internet" {
  type = bool
}

variable "auth" {
  type = string
}

resource "alicloud_fcv3_function" "off" {
  function_name   = "settle"
  handler         = "index.handler"
  runtime         = "python3.9"
  internet_access = false
}

resource "alicloud_fcv3_function" "default" { # want "outbound: internet_access is not set, want false"
  function_name = "settle-test"
  handler       = "index.handler"
  runtime       = "python3.9"
}

resource "alicloud_fcv3_function" "given" {
  function_name   = "settle-branch"
  handler         = "index.handler"
  runtime         = "python3.9"
  internet_access = var.internet # unsure "depends on var.internet"
}

resource "alicloud_fcv3_trigger" "authenticated" {
  function_name  = alicloud_fcv3_function.off.function_name
  qualifier      = "LATEST"
  trigger_type   = "http"
  trigger_config = jsonencode({ authType = "function", methods = ["POST"] })
}

resource "alicloud_fcv3_trigger" "open" {
  function_name  = alicloud_fcv3_function.off.function_name
  qualifier      = "LATEST"
  trigger_type   = "http"
  trigger_config = jsonencode({ authType = "anonymous", methods = ["GET"] }) # want "inbound: authType is \"anonymous\" in trigger_config, so anybody can call the function"
}

resource "alicloud_fcv3_trigger" "given" {
  function_name  = alicloud_fcv3_function.off.function_name
  qualifier      = "LATEST"
  trigger_type   = "http"
  trigger_config = jsonencode({ authType = var.auth, methods = ["GET"] }) # unsure "depends on var.auth"
}
