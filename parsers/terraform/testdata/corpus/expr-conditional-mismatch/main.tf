variable "on" { default = true }
output "x" {
  value = var.on ? "a" : ["b"]
}
