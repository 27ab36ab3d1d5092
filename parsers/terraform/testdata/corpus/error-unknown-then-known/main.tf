resource "terraform_data" "a" { input = "x" }
output "x" {
  value = [terraform_data.a.id, ["b"][2]]
}
