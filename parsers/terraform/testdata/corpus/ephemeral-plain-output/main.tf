variable "token" {
  default   = "t"
  ephemeral = true
}
output "x" {
  value = var.token
}
