variable "v" {
  type = list(number)
  default = [
    1,
    "x",
  ]
}
