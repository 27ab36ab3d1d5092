variable "v" {
  type = object({ a = string, b = string })
  default = {
    a = "x"
  }
}
output "v" { value = var.v }
