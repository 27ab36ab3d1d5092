variable "a" { default = "unused" }
output "out" { value = "module's own override: ${var.a} ${var.b}" }
