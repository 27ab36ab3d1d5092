variable "cfg" { type = object({ n = number, tags = list(string), o = optional(string, "opt") }) }
variable "name" {}
output "n" { value = var.cfg.n * 10 }
output "tags" { value = [for t in var.cfg.tags : "${var.name}-${t}-${var.cfg.o}"] }
