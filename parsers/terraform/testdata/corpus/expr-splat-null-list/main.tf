variable "null_list" {
  type    = list(string)
  default = null
}
output "x" {
  value = var.null_list[*]
}
