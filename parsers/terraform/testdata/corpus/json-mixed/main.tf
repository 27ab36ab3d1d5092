variable "x" { default = "v" }
