variable "tde" {
  type = number
}

variable "instance" {
  type = string
}

resource "tencentcloud_postgresql_instance" "encrypted" {
  name             = "ledger"
  need_support_tde = 1
}

resource "tencentcloud_postgresql_instance" "plain" { # want "need_support_tde is not set, want 1"
  name = "ledger"
}

resource "tencentcloud_postgresql_instance" "given" {
  name             = "ledger"
  need_support_tde = var.tde # unsure "depends on var.tde"
}
