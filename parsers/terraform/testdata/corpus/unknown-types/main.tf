# the type of an unknown is known, and an impossible use of it is an error later only
resource "terraform_data" "u" { input = { a = "text", n = 1, b = true } }
locals { u = terraform_data.u.output }
output "all" {
  value = {
    n_plus   = local.u.n + 1
    b_not    = !local.u.b
    to_text  = "${local.u.n}"
    list     = tolist([local.u.a, "b"])
    whole    = local.u
    type_eq  = local.u.n == "1"
    type_eq2 = local.u.n == true
    null_a   = local.u.a == null
  }
}
