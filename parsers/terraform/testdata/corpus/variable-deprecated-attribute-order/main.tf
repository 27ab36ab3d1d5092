variable "z" {
  description = "described"
  default     = ["x"]
  type        = set(string)
}
output "z" { value = [for v in var.z : v] }
