resource "terraform_data" "a" { for_each = toset(["b"]) }
output "attr" { value = terraform_data.a.b.id }
