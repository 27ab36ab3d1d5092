variable "status" {
  type = string
}

resource "alicloud_kms_key" "enabled" {
  description = "data"
  status      = "Enabled"
}

resource "alicloud_kms_key" "default" {
  description            = "cards"
  pending_window_in_days = 7
}

# Disabled is not deleted.
resource "alicloud_kms_key" "disabled" {
  description = "old"
  status      = "Disabled"
}

resource "alicloud_kms_key" "pending" {
  description = "older"
  status      = "PendingDeletion" # want "status is \"PendingDeletion\", which schedules the deletion"
}

resource "alicloud_kms_key" "given" {
  description = "loans"
  status      = var.status # unsure "depends on var.status"
}
