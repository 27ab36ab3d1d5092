variable "key" {
  type = string
}

variable "own" {
  type = bool
}

resource "alicloud_disk" "none" { # want "kms_key_id is not set, want a key of your own"
  encrypted = true
}

resource "alicloud_disk" "own" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "alicloud_disk" "plain" { # skip: it is not encrypted
}

resource "alicloud_disk" "either" {
  encrypted  = true
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}

resource "alicloud_ecs_disk" "none" { # want "kms_key_id is not set, want a key of your own"
  encrypted = true
}

resource "alicloud_ecs_disk" "own" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/1"
}

resource "alicloud_ecs_disk" "plain" { # skip: it is not encrypted
}

resource "alicloud_ecs_disk" "either" {
  encrypted  = true
  kms_key_id = var.own ? "arn:aws:kms:ap-east-1:111122223333:key/1" : null # unsure "depends on var.own"
}
