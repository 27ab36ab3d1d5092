variable "token" {
  default   = "t"
  ephemeral = true
}
output "x" { value = ephemeralasnull({ a = var.token, b = "open" }) }
resource "terraform_data" "r" { input = ephemeralasnull("plain") }
