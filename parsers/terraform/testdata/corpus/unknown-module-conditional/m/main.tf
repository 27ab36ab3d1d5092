variable "on" { type = bool }
variable "name" {
  type     = string
  nullable = false
}
variable "fixed" {
  type    = list(string)
  default = ["x"]
}
output "all" { value = { on = var.on, name = var.name, null = var.name == null, n = length(var.fixed), pick = var.on ? var.fixed : [] } }
