variable "instance" {
  type = string
}

resource "huaweicloud_dcs_instance" "this" { # unsure "perhaps has public access; depends on var.instance"
  engine         = "Redis"
  engine_version = "6.0"
}

resource "huaweicloud_dcs_instance_public_access" "this" {
  instance_id = var.instance
}
