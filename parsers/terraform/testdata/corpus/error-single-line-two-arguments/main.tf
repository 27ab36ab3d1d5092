variable "v" { type = string, default = "x" }
