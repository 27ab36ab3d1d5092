# An attribute set to null takes its default, like one that is left out
variable "m" {
  type = map(object({
    enabled = optional(bool, true)
    tags    = optional(map(string), { k = "v" })
  }))
  default = {
    none  = {}
    null  = { enabled = null, tags = null }
    set   = { enabled = false, tags = {} }
    extra = { whatever = 1 }
  }
}
output "m" { value = var.m }
