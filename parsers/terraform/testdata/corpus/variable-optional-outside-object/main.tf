variable "t" {
  type    = list(optional(string))
  default = []
}
