variable "id" { type = string }
variable "n" { type = list(number) }
variable "o" { type = object({ known = string, id = string, extra = optional(string, "e") }) }
output "id" { value = var.id }
output "n" { value = var.n }
output "o" { value = var.o }
output "is_null" { value = var.id == null }
