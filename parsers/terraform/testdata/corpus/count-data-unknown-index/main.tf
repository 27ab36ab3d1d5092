resource "terraform_data" "a" {
  count = 2
  input = count.index
}
resource "terraform_data" "n" { input = 1 }
output "pick" { value = terraform_data.a[terraform_data.n.output].input }
output "pick_known_list" { value = ["a", "b"][terraform_data.n.output] }
