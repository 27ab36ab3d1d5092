resource "terraform_data" "r" { input = { t = timestamp(), u = uuid(), b = bcrypt("x") } }
output "starts" { value = startswith("at ${timestamp()}", "at") }
output "null" { value = [uuid() == null, timestamp() != null, plantimestamp() == null] }
output "fmt" { value = formatdate("YYYY", timestamp()) }
