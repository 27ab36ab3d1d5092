variable "own" {
  type = bool
}

resource "alicloud_instance" "by_password" { # want "key_name is not set"
  password = "given"
}

resource "alicloud_instance" "by_key" {
  key_name = "operators"
}

resource "alicloud_instance" "either" {
  key_name = var.own ? "operators" : null # unsure "depends on var.own"
}

resource "alicloud_instance" "attached" {
}

resource "alicloud_ecs_key_pair_attachment" "operators" {
  key_pair_name = "operators"
  instance_ids  = [alicloud_instance.attached.id]
}
