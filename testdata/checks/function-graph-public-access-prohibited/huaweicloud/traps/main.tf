variable "controllers" {
  type = list(bool)
}

variable "authentication" {
  type = string
}

variable "functions" {
  type    = map(bool)
  default = { cards = true, loans = false }
}

variable "vpc" {
  type    = string
  default = null
}

resource "huaweicloud_fgs_function" "switched_on" {
  vpc_id = "6d7c8a1e"

  network_controller {
    disable_public_network = false # want "is false, want true"
  }
}

# Who may call the function is another matter.
resource "huaweicloud_fgs_function" "callers_only" {
  vpc_id = "6d7c8a1e"

  network_controller { # want "disable_public_network is not set, want true"
    trigger_access_vpcs {
      vpc_id = "6d7c8a1e"
    }
  }
}

resource "huaweicloud_fgs_function" "no_vpc_after_all" { # want "is in no VPC"
  vpc_id = var.vpc
}

resource "huaweicloud_fgs_function" "per_function" {
  for_each = var.functions

  network_controller {
    disable_public_network = each.value # want "per_function\\[\"loans\"\\]"
  }
}

resource "huaweicloud_fgs_function" "dynamic" {
  dynamic "network_controller" { # unsure "var.controllers"
    for_each = var.controllers
    content {
      disable_public_network = true
    }
  }
}

resource "huaweicloud_fgs_function_v2" "off" {
  network_controller {
    disable_public_network = "true"
  }
}

resource "huaweicloud_fgs_function_v2" "default" { # want "is in no VPC"
  name = "old"
}

resource "huaweicloud_fgs_function_v2" "in_a_vpc" { # unsure "in a VPC"
  vpc_id = "6d7c8a1e"
}

# IAM is the default.
resource "huaweicloud_fgs_trigger" "default" {
  type = "APIG"

  apig {
    api_name = "settle"
  }
}

resource "huaweicloud_fgs_trigger" "given" {
  type = "APIG"

  apig {
    security_authentication = var.authentication # unsure "var.authentication"
  }
}

resource "huaweicloud_fgs_trigger" "timer" { # skip: nobody can call a timer
  type = "TIMER"

  timer {
    name          = "night"
    schedule_type = "Cron"
    schedule      = "0 0 1 * *"
  }
}

resource "huaweicloud_fgs_function_trigger" "authenticated" {
  type       = "APIG"
  event_data = jsonencode({ name = "settle", auth = "IAM" })
}

resource "huaweicloud_fgs_function_trigger" "open" {
  type       = "DEDICATEDGATEWAY"
  event_data = jsonencode({ name = "settle", auth = "NONE" }) # want "auth is \"NONE\" in event_data, so anybody can call the function"
}

# What is not known beside it does not hide it.
resource "huaweicloud_fgs_function_trigger" "partly_known" {
  type       = "APIG"
  event_data = "{\"name\": \"${var.authentication}\", \"auth\": \"none\"}" # want "auth is \"none\""
}

resource "huaweicloud_fgs_function_trigger" "unsaid" {
  type       = "APIG"
  event_data = jsonencode({ name = "settle" }) # unsure "event_data has no auth"
}

resource "huaweicloud_fgs_function_trigger" "given" {
  type       = "APIG"
  event_data = jsonencode({ name = "settle", auth = var.authentication }) # unsure "depends on var.authentication"
}

resource "huaweicloud_fgs_function_trigger" "no_document" {
  type       = "APIG"
  event_data = "auth" # unsure "the text is no JSON document"
}

resource "huaweicloud_fgs_function_trigger" "timer" { # skip: nobody can call a timer
  type       = "TIMER"
  event_data = jsonencode({ name = "night", schedule = "3m" })
}

module "off" {
  source = "./function"
  public = false
}

module "on" {
  source = "./function"
  public = true
}
