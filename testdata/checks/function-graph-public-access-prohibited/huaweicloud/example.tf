variable "disabled" {
  type = bool
}

variable "vpc" {
  type = string
}

resource "huaweicloud_fgs_function" "off" {
  name       = "settle"
  runtime    = "Python3.9"
  vpc_id     = "6d7c8a1e"
  network_id = "0b1f4c52"

  network_controller {
    disable_public_network = true
  }
}

resource "huaweicloud_fgs_function" "default" { # want "outbound: network_controller.disable_public_network is not set and the function is in no VPC"
  name    = "settle-test"
  runtime = "Python3.9"
}

resource "huaweicloud_fgs_function" "in_a_vpc" { # unsure "outbound: .* is not set, and the function is in a VPC"
  name       = "settle-branch"
  runtime    = "Python3.9"
  vpc_id     = var.vpc
  network_id = "0b1f4c52"
}

resource "huaweicloud_fgs_function" "given" {
  name    = "settle-new"
  runtime = "Python3.9"

  network_controller {
    disable_public_network = var.disabled # unsure "depends on var.disabled"
  }
}

resource "huaweicloud_fgs_trigger" "authenticated" {
  function_urn = huaweicloud_fgs_function.off.urn
  type         = "DEDICATEDGATEWAY"

  apig {
    group_id                = "0b1f4c52"
    api_name                = "settle"
    env_name                = "RELEASE"
    security_authentication = "APP"
  }
}

resource "huaweicloud_fgs_trigger" "open" {
  function_urn = huaweicloud_fgs_function.off.urn
  type         = "APIG"

  apig {
    group_id                = "0b1f4c52"
    api_name                = "settle-test"
    env_name                = "RELEASE"
    security_authentication = "NONE" # want "inbound: apig.security_authentication is \"NONE\", want IAM or APP"
  }
}
