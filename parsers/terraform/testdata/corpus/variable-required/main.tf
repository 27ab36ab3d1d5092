variable "v" { type = list(string) }
variable "w" { type = object({ a = string }) }
output "v" { value = var.v }
output "first" { value = var.v[0] }
output "a" { value = var.w.a }
output "known" { value = "x" }
