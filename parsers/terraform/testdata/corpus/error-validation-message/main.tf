variable "a" {
  default = "x"
  validation {
    condition = length(var.a) > 0
  }
}
