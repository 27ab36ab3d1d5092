variable "own" {
  type = bool
}

# In each case one of the two is there.
resource "huaweicloud_cts_tracker" "own" {
  count = var.own ? 1 : 0
}

resource "huaweicloud_cts_tracker" "shared" {
  count = var.own ? 0 : 1

  organization_enabled = true
}
