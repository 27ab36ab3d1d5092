variable "v" {
  default   = "hush"
  sensitive = true
}
output "secret" {
  value     = "x${var.v}"
  sensitive = true
}
output "length" {
  value     = length(var.v)
  sensitive = true
}
output "plain" { value = nonsensitive(length(var.v)) }
