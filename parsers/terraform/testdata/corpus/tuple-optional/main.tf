variable "t" {
  type    = tuple([string, number])
  default = ["a"]
}
