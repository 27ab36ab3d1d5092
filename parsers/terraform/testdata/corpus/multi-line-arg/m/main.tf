variable "v" {
  type = object({
    a = number
    b = list(number)
  })
}
