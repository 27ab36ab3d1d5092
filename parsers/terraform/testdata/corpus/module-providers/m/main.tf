terraform {
  required_providers {
    terraform = {
      source                = "terraform.io/builtin/terraform"
      configuration_aliases = [terraform.more]
    }
  }
}
resource "terraform_data" "r" {
  provider = terraform.more
  input    = "in"
}
output "v" { value = terraform_data.r.input }
