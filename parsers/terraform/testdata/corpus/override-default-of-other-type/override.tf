variable "v" { default = "many" }
