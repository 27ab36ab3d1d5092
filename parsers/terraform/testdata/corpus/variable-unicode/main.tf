variable "名前" { default = "値" }
variable "a-b" { default = "dash" }
locals { ключ = "x" }
output "v" { value = "${var.名前} ${var.a-b} ${local.ключ}" }
output "length" { value = length("値") + length("👩‍👩‍👧") }
