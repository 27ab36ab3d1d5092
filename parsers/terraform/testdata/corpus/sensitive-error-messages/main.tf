variable "s" {
  default   = "hush"
  sensitive = true
}
output "x" {
  value = tonumber(var.s)
}
