variable "vpc" {
  type = string
}

variable "kind" {
  type = string
}

resource "tencentcloud_scf_function" "perhaps_in_a_vpc" {
  vpc_id = var.vpc # unsure "var.vpc"
}

# Two sides, two findings.
resource "tencentcloud_scf_function" "both_sides" {
  vpc_id            = "vpc-a1b2c3d4"
  enable_public_net = true # want "outbound"

  triggers {
    name         = "api"
    type         = "apigw"
    trigger_desc = "{\"api\":{\"authRequired\":\"FALSE\",\"requestConfig\":{\"method\":\"ANY\"}}}" # want "inbound: api.authRequired is \"FALSE\" in triggers.trigger_desc"
  }
}

resource "tencentcloud_scf_function" "api_with_authentication" {
  vpc_id = "vpc-a1b2c3d4"

  triggers {
    name         = "api"
    type         = "apigw"
    trigger_desc = "{\"api\":{\"authRequired\":\"TRUE\"}}"
  }

  triggers {
    name         = "night"
    type         = "timer"
    trigger_desc = "*/5 * * * * * *"
  }
}

resource "tencentcloud_scf_function" "url" {
  vpc_id = "vpc-a1b2c3d4"

  triggers {
    name         = "url"
    type         = "http"
    trigger_desc = jsonencode({ AuthType = "NONE", NetConfig = { EnableExtranet = true } }) # want "inbound: AuthType is \"NONE\""
  }
}

resource "tencentcloud_scf_function" "perhaps_a_url" {
  vpc_id = "vpc-a1b2c3d4"

  triggers {
    name         = "perhaps"
    type         = var.kind # unsure "the type of a trigger is not known; depends on var.kind"
    trigger_desc = "{}"
  }
}

resource "tencentcloud_scf_trigger" "authenticated" {
  type         = "http"
  trigger_desc = jsonencode({ AuthType = "CAM", NetConfig = { EnableExtranet = true } })
}

resource "tencentcloud_scf_trigger" "network_unsaid" {
  type         = "http"
  trigger_desc = jsonencode({ AuthType = "NONE" }) # unsure "trigger_desc has no NetConfig.EnableExtranet"
}

resource "tencentcloud_scf_trigger" "network_given" {
  type         = "http"
  trigger_desc = jsonencode({ AuthType = "NONE", NetConfig = { EnableExtranet = var.kind } }) # unsure "depends on var.kind"
}

resource "tencentcloud_scf_trigger" "closed" { # skip: it is switched off
  type         = "http"
  enable       = "CLOSE"
  trigger_desc = jsonencode({ AuthType = "NONE", NetConfig = { EnableExtranet = true } })
}

resource "tencentcloud_scf_trigger" "timer" { # skip: nobody can call a timer
  type         = "timer"
  trigger_desc = "0 0 0 */1 * * *"
}
