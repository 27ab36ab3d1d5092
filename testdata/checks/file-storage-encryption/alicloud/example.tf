variable "encrypt_type" {
  type = number
}

variable "snapshot" {
  type = string
}

resource "alicloud_nas_file_system" "managed_key" {
  storage_type = "Capacity"
  encrypt_type = 1
}

resource "alicloud_nas_file_system" "own_key" {
  storage_type = "standard"
  encrypt_type = "2"
}

resource "alicloud_nas_file_system" "plain" { # want "encrypt_type is not set, want 1 or 2"
  storage_type = "Capacity"
}

resource "alicloud_nas_file_system" "switched_off" {
  storage_type = "Capacity"
  encrypt_type = 0 # want "encrypt_type is 0"
}

resource "alicloud_nas_file_system" "given" {
  encrypt_type = var.encrypt_type # unsure "depends on var.encrypt_type"
}

resource "alicloud_nas_file_system" "restored" {
  snapshot_id = var.snapshot # unsure "encrypted only if what snapshot_id names is"
}
