variable "v" {
  type = strin
}
