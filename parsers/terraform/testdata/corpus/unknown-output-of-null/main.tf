resource "terraform_data" "n" {}
resource "terraform_data" "m" { input = null }
resource "terraform_data" "l" { input = [null, "a"] }
output "n" { value = terraform_data.n.output }
output "m" { value = terraform_data.m.output }
output "l" { value = terraform_data.l.output }
output "l0" { value = terraform_data.l.output[0] }
output "id" { value = terraform_data.n.id }
output "whole" { value = terraform_data.n }
