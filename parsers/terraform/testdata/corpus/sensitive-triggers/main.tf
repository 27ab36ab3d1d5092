variable "s" {
  default   = "x"
  sensitive = true
}
resource "terraform_data" "r" {
  triggers_replace = [var.s, "a"]
  input            = var.s
}
resource "terraform_data" "all" {
  for_each = { a = 1 }
  input    = merge({ k = each.key }, { s = var.s })
}
output "k" { value = terraform_data.all["a"].input.k }
output "o" { value = terraform_data.r.output }
