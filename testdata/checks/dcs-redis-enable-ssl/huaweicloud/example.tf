variable "ssl" {
  type = bool
}

resource "huaweicloud_dcs_instance" "public_with_ssl" {
  name           = "sessions"
  engine         = "Redis"
  engine_version = "6.0"
  capacity       = 4
  ssl_enable     = true
}

resource "huaweicloud_dcs_instance_public_access" "public_with_ssl" {
  instance_id = huaweicloud_dcs_instance.public_with_ssl.id
  elb_id      = "0b1f4c52"
}

resource "huaweicloud_dcs_instance" "public" { # want "ssl_enable is not set, want true"
  name           = "sessions-test"
  engine         = "Redis"
  engine_version = "6.0"
  capacity       = 4
}

resource "huaweicloud_dcs_instance_public_access" "public" {
  instance_id = huaweicloud_dcs_instance.public.id
  elb_id      = "0b1f4c52"
}

# Not reachable from public networks, which is all that the rule asks for.
resource "huaweicloud_dcs_instance" "private" {
  name           = "cache"
  engine         = "Redis"
  engine_version = "5.0"
  capacity       = 4
}

resource "huaweicloud_dcs_instance" "given" {
  name           = "sessions-branch"
  engine         = "Redis"
  engine_version = "6.0"
  capacity       = 4
  ssl_enable     = var.ssl # unsure "depends on var.ssl"
}

resource "huaweicloud_dcs_instance_public_access" "given" {
  instance_id = huaweicloud_dcs_instance.given.id
  elb_id      = "0b1f4c52"
}
