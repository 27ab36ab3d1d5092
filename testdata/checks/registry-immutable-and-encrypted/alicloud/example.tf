variable "immutable" {
  type = bool
}

resource "alicloud_cr_ee_repo" "immutable" {
  tag_immutability = true
}

resource "alicloud_cr_ee_repo" "plain" { # want "tag_immutability is not set, want true"
  name = "payments"
}

resource "alicloud_cr_ee_repo" "given" {
  tag_immutability = var.immutable # unsure "depends on var.immutable"
}
