variable "encrypted" {
  type = bool
}

resource "alicloud_log_store" "encrypted" {
  encrypt_conf {
    enable       = true
    encrypt_type = "default"
  }
}

resource "alicloud_log_store" "plain" { # want "encrypt_conf.enable is not set, want true"
  logstore_name = "payments"
}

resource "alicloud_log_store" "type_alone" {
  encrypt_conf { # want "encrypt_conf.enable is not set"
    encrypt_type = "default"
  }
}

resource "alicloud_log_store" "given" {
  encrypt_conf {
    enable = var.encrypted # unsure "depends on var.encrypted"
  }
}
