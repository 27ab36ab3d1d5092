resource "terraform_data" "u" { input = true }
locals { b = terraform_data.u.output }
output "all" {
  value = {
    false_and = false && local.b
    and_false = local.b && false
    true_and  = true && local.b
    true_or   = true || local.b
    or_true   = local.b || true
    false_or  = false || local.b
    not       = !local.b
    eq        = local.b == true
  }
}
