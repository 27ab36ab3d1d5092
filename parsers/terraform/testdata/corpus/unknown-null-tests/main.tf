resource "terraform_data" "u" { input = "x" }
output "all" {
  value = {
    id_eq     = terraform_data.u.id == null
    id_ne     = terraform_data.u.id != null
    out_eq    = terraform_data.u.output == null
    cond      = terraform_data.u.id == null ? "null" : "set"
    cond_ne   = terraform_data.u.id != null ? 1 : 0
    not       = !(terraform_data.u.id == null)
    resource  = terraform_data.u == null
    coalesce  = coalesce(terraform_data.u.id, "d")
    coalesce2 = coalesce(null, terraform_data.u.id)
    coalesce3 = coalesce("first", terraform_data.u.id)
    coalesce4 = coalesce("", terraform_data.u.id)
    null_out  = terraform_data.n.output == null
  }
}
resource "terraform_data" "n" {}
