variable "public" {
  type = bool
}

variable "auth" {
  type = string
}

resource "tencentcloud_scf_function" "in_a_vpc" {
  name      = "settle"
  runtime   = "Python3.6"
  vpc_id    = "vpc-a1b2c3d4"
  subnet_id = "subnet-a1b2c3d4"
}

resource "tencentcloud_scf_function" "in_no_vpc" { # want "outbound: the function is in no VPC, where access to public networks cannot be switched off"
  name    = "settle-test"
  runtime = "Python3.6"
}

resource "tencentcloud_scf_function" "switched_on" {
  name              = "settle-old"
  runtime           = "Python3.6"
  vpc_id            = "vpc-a1b2c3d4"
  subnet_id         = "subnet-a1b2c3d4"
  enable_public_net = true # want "outbound: enable_public_net is true, want false"
}

resource "tencentcloud_scf_function" "given" {
  name              = "settle-branch"
  runtime           = "Python3.6"
  vpc_id            = "vpc-a1b2c3d4"
  subnet_id         = "subnet-a1b2c3d4"
  enable_public_net = var.public # unsure "depends on var.public"
}

resource "tencentcloud_scf_trigger" "within" {
  function_name = tencentcloud_scf_function.in_a_vpc.name
  namespace     = "default"
  type          = "http"
  trigger_desc  = jsonencode({ AuthType = "NONE", NetConfig = { EnableIntranet = true, EnableExtranet = false } })
}

resource "tencentcloud_scf_trigger" "open" {
  function_name = tencentcloud_scf_function.in_a_vpc.name
  namespace     = "default"
  type          = "http"
  trigger_desc  = jsonencode({ AuthType = "NONE", NetConfig = { EnableIntranet = true, EnableExtranet = true } }) # want "inbound: AuthType is \"NONE\" in trigger_desc, so anybody can call the function"
}

resource "tencentcloud_scf_trigger" "given" {
  function_name = tencentcloud_scf_function.in_a_vpc.name
  namespace     = "default"
  type          = "http"
  trigger_desc  = jsonencode({ AuthType = var.auth, NetConfig = { EnableIntranet = true, EnableExtranet = true } }) # unsure "depends on var.auth"
}
