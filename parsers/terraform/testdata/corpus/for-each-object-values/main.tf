variable "vms" {
  type = map(object({
    size  = optional(string, "s")
    disks = optional(list(number), [])
  }))
  default = { web = { disks = [10, 20] }, db = { size = "l" } }
}
locals {
  disks = merge([for k, v in var.vms : { for i, d in v.disks : "${k}-${i}" => { vm = k, size = d } }]...)
}
resource "terraform_data" "disk" {
  for_each = local.disks
  input    = each.value
}
