variable "a" {}
variable "b" { default = 1 }
variable "b" { default = 2 }
