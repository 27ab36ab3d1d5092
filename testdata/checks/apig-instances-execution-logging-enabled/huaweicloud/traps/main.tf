variable "features" {
  type    = map(bool)
  default = { lts = true, ratelimit = true }
}

variable "feature" {
  type = string
}

variable "log" {
  type = bool
}

# Another feature is none of logging.
resource "huaweicloud_apig_instance" "limited" { # want "no huaweicloud_apig_instance_feature with name = \"lts\""
  name    = "limited"
  edition = "BASIC"
}

resource "huaweicloud_apig_instance_feature" "limited" {
  instance_id = huaweicloud_apig_instance.limited.id
  name        = "ratelimit"
  enabled     = true
}

# A feature that is not enabled is there all the same.
resource "huaweicloud_apig_instance" "switched_off" {
  name    = "switched-off"
  edition = "BASIC"
}

resource "huaweicloud_apig_instance_feature" "switched_off" { # want "huaweicloud_apig_instance_feature.switched_off names it, but enabled is not set, want true"
  instance_id = huaweicloud_apig_instance.switched_off.id
  name        = "lts"
}

resource "huaweicloud_apig_instance" "each" {
  name    = "each"
  edition = "BASIC"
}

resource "huaweicloud_apig_instance_feature" "each" {
  for_each = var.features

  instance_id = huaweicloud_apig_instance.each.id
  name        = each.key
  enabled     = each.value
}

resource "huaweicloud_apig_instance" "perhaps" { # unsure "depends on var.log"
  name    = "perhaps"
  edition = "BASIC"
}

resource "huaweicloud_apig_instance_feature" "perhaps" {
  count = var.log ? 1 : 0

  instance_id = huaweicloud_apig_instance.perhaps.id
  name        = "lts"
  enabled     = true
}

resource "huaweicloud_apig_instance" "some_feature" {
  name    = "some-feature"
  edition = "BASIC"
}

resource "huaweicloud_apig_instance_feature" "some_feature" {
  instance_id = huaweicloud_apig_instance.some_feature.id
  name        = var.feature # unsure "depends on var.feature"
  enabled     = true
}

module "gateway" {
  source = "./gateway"
}

module "logs" {
  source  = "./logs"
  gateway = module.gateway.id
}

# One that only exists elsewhere is not judged, and its feature is that of no other.
resource "huaweicloud_apig_instance_feature" "elsewhere" {
  instance_id = "0a5e2a94-6f2a-4e79-9d6c-7e9c4ad9c001"
  name        = "lts"
  enabled     = true
}
