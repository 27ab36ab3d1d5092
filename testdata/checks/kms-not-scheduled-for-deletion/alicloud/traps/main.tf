variable "keys" {
  type    = map(string)
  default = { cards = "Enabled", loans = "PendingDeletion" }
}

resource "alicloud_kms_key" "old_argument" {
  key_state = "PendingDeletion" # want "key_state is \"PendingDeletion\""
}

resource "alicloud_kms_key" "per_key" {
  for_each = var.keys

  status = each.value # want "per_key\\[\"loans\"\\]"
}
