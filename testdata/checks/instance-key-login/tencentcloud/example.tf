variable "own" {
  type = bool
}

resource "tencentcloud_instance" "by_password" { # want "key_ids is not set"
  password = "given"
}

resource "tencentcloud_instance" "by_key" {
  key_ids = ["skey-1"]
}

resource "tencentcloud_instance" "either" {
  key_ids = var.own ? ["skey-1"] : null # unsure "depends on var.own"
}

resource "tencentcloud_instance" "as_before" {
  key_name = "skey-1"
}
