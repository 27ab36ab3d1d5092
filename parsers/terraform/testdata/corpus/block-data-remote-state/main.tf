# the built-in data source; reading it needs a state, so it is left for apply
resource "terraform_data" "u" {}
data "terraform_remote_state" "s" {
  backend    = "local"
  config     = { path = "${terraform_data.u.id}.tfstate" }
  depends_on = [terraform_data.u]
}
resource "terraform_data" "r" { input = data.terraform_remote_state.s.outputs.vpc }
output "o" { value = data.terraform_remote_state.s.outputs }
