variable "v" { sensitive = true }
