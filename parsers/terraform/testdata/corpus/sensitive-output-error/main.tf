variable "s" {
  default   = "hush"
  sensitive = true
}
output "s" {
  value = "x-${var.s}"
}
