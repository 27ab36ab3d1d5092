variable "s" {
  default   = ["a"]
  sensitive = true
}
output "x" {
  value     = { for v in var.s : v => 1 }
  sensitive = true
}
