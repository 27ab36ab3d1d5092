variable "config" {
  type = object({
    name = string
    net = optional(object({
      cidr    = optional(string, "10.0.0.0/16")
      private = optional(bool, true)
      peers   = optional(map(object({ id = string, auto = optional(bool) })), {})
    }), {})
    extra = optional(any)
  })
}
resource "terraform_data" "net" { input = { cidr = var.config.net.cidr, private = var.config.net.private } }
resource "terraform_data" "peer" {
  for_each = var.config.net.peers
  input    = coalesce(each.value.auto, false) ? "auto ${each.value.id}" : each.value.id
}
output "config" { value = var.config }
output "extra" { value = try(var.config.extra.deep[0].k, "none") }
