resource "terraform_data" "r" { input = 1 }
check "c" {
  data "terraform_remote_state" "s" {
    backend = "local"
    config  = { path = "${terraform_data.r.id}.tfstate" }
  }
  assert {
    condition     = data.terraform_remote_state.s.outputs.x == 1
    error_message = "x"
  }
}
output "x" { value = terraform_data.r.input }
