# a value for a variable that nothing declares is no more than a warning in a file
variable "a" {}
output "a" { value = var.a }
