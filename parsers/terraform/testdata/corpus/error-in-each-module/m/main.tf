variable "n" { type = string }
output "x" {
  value = tonumber(var.n)
}
