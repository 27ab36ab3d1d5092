variable "whole" { type = map(string) }
variable "part" { type = object({ secret = string, open = string, more = optional(string, "m") }) }
variable "declared" {
  sensitive = true
  default   = "d"
}
resource "terraform_data" "r" { input = [var.whole, var.part, var.declared] }
output "part" { value = var.part }
