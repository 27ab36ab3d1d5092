variable "a" {
  default = 1
  typ     = string
}
