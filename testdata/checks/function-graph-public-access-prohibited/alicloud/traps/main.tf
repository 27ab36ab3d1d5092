variable "open" {
  type = string
}

variable "functions" {
  type    = map(bool)
  default = { cards = false, loans = true }
}

# A VPC does not switch the access off.
resource "alicloud_fcv3_function" "in_a_vpc" { # want "internet_access is not set"
  vpc_config {
    vpc_id = "vpc-j6c1a2b3"
  }
}

resource "alicloud_fcv3_function" "per_function" {
  for_each = var.functions

  internet_access = each.value # want "per_function\\[\"loans\"\\].*is true, want false"
}

resource "alicloud_fcv3_trigger" "timer" { # skip: nobody can call a timer
  trigger_type   = "timer"
  trigger_config = jsonencode({ cronExpression = "@every 4m", enable = true })
}

locals {
  open = <<-EOT
    {"authType": "anonymous", "methods": ["${var.open}"]}
  EOT
}

# What is not known beside it does not hide it.
resource "alicloud_fcv3_trigger" "partly_known" {
  trigger_type   = "http"
  trigger_config = local.open # want "authType is \"anonymous\" in trigger_config"
}

resource "alicloud_fcv3_trigger" "unsaid" {
  trigger_type   = "http"
  trigger_config = jsonencode({ methods = ["GET"] }) # unsure "trigger_config has no authType"
}

resource "alicloud_fc_service" "off" {
  internet_access = false
}

resource "alicloud_fc_service" "default" { # want "internet_access is not set, want false"
  name = "old"
}

resource "alicloud_fc_service" "given" {
  internet_access = var.open # unsure "var.open"
}

resource "alicloud_fc_trigger" "authenticated" {
  type   = "http"
  config = "{\"authType\": \"function\", \"methods\": [\"GET\"]}"
}

resource "alicloud_fc_trigger" "open" {
  type   = "http"
  config = "{\"authType\": \"anonymous\", \"methods\": [\"GET\"]}" # want "authType is \"anonymous\" in config"
}

resource "alicloud_fc_trigger" "perhaps_http" {
  type   = var.open # unsure "var.open"
  config = "{\"authType\": \"anonymous\", \"methods\": [\"GET\"]}"
}

resource "alicloud_fc_trigger" "object_storage" { # skip: nobody can call a bucket's events
  type   = "oss"
  config = "{\"events\": [\"oss:ObjectCreated:*\"]}"
}
