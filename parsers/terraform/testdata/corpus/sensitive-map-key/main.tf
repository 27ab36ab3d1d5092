variable "s" {
  default   = "hush"
  sensitive = true
}
output "x" {
  value     = { (var.s) = 1 }
  sensitive = true
}
