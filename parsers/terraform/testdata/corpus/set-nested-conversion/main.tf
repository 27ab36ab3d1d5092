variable "s" {
  type    = set(list(string))
  default = [["b", "a"], ["a"], ["b", "a"]]
}
variable "o" {
  type    = set(object({ k = string, v = optional(number, 1) }))
  default = [{ k = "b" }, { k = "a", v = 2 }, { k = "b", v = "1" }]
}
output "s" { value = var.s }
output "o" { value = [for x in var.o : "${x.k}${x.v}"] }
output "n" { value = length(var.o) }
