variable "protected" {
  type = bool
}

resource "alicloud_instance" "protected" {
  instance_type       = "ecs.g7.large"
  deletion_protection = true
}

resource "alicloud_instance" "off" {
  instance_type       = "ecs.g7.large"
  deletion_protection = false # want "want true"
}

resource "alicloud_instance" "given" {
  instance_type       = "ecs.g7.large"
  deletion_protection = var.protected # unsure "var.protected"
}

resource "alicloud_instance" "default" { # want "deletion_protection is not set"
  instance_type = "ecs.g7.large"
}

resource "alicloud_instance" "prepaid" { # skip: it cannot be deleted
  instance_charge_type = "PrePaid"
}
