variable "m" {
  type    = map(string)
  default = { z = 1, a = true, "10" = 10, "9" = 9 }
}
output "m" { value = var.m }
output "keys" { value = keys(var.m) }
output "values" { value = values(var.m) }
