variable "s" {
  default   = "hush"
  sensitive = true
}
output "s" {
  value = {
    a = [var.s]
  }
}
