resource "huaweicloud_cts_tracker" "system" {
  for_each = toset(["ap-southeast-1", "ap-southeast-3"])

  region = each.key
}
