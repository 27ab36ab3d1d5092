terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
provider "plan" { region = terraform_data.r.input }
resource "terraform_data" "r" { input = "r" }
resource "plan_server" "a" { name = terraform_data.r.id }
