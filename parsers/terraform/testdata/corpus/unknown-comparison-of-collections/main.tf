resource "terraform_data" "u" { input = "x" }
output "all" {
  value = {
    list     = ["a", terraform_data.u.id] == ["a", "b"]
    list_ne  = ["a", terraform_data.u.id] == ["z", "b"]
    length   = [terraform_data.u.id] == ["a", "b"]
    object   = { a = terraform_data.u.id } == { b = 1 }
    empty    = [terraform_data.u.id] == []
    resource = terraform_data.u == terraform_data.u
    null_obj = { a = terraform_data.u.id } == null
    type     = terraform_data.u.id == 5
    self     = terraform_data.u.id == terraform_data.u.id
  }
}
