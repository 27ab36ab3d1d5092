variable "o" { type = object({ a = number, b = bool }) }
variable "l" { type = list(string) }
output "all" { value = [var.o, var.l] }
