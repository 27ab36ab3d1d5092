output "x" {
  value = cidrnetmask("fd00::/64")
}
