terraform {
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}
provider "terraform" {}
provider "terraform" { alias = "second" }
module "m" {
  source = "./m"
  providers = {
    terraform      = terraform.second
    terraform.more = terraform
  }
}
resource "terraform_data" "r" {
  provider = terraform.second
  input    = module.m.v
}
