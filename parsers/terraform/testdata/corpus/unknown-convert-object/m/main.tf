variable "o" { type = object({ n = string, t = list(string), more = optional(string, "m") }) }
variable "l" { type = list(string) }
output "all" { value = { o = var.o, n = var.o.n, more = var.o.more, l = var.l, length = length(var.l), first = var.l[0] } }
