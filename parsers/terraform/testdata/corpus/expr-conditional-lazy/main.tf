# only the chosen arm may fail
variable "l" { default = [] }
output "x" { value = length(var.l) > 0 ? var.l[0] : "none" }
output "y" { value = true ? "ok" : tonumber("bad") }
