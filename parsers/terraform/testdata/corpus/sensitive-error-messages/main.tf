variable "s" {
  default   = "hush"
  sensitive = true
}
output "x" {
  sensitive = true
  value     = tonumber(var.s)
}
