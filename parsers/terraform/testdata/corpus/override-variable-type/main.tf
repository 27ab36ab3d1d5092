variable "n" {
  type    = string
  default = "5"
}
output "n" { value = var.n }
output "t" { value = var.n == 5 }
