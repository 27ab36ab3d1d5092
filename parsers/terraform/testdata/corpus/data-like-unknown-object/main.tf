resource "terraform_data" "u" { input = { items = tolist([{ name = "a", ports = tolist([1]) }]), meta = { tags = tomap({ k = "v" }) } } }
locals { u = terraform_data.u.output }
output "a" { value = local.u.items[0].name }
output "b" { value = local.u.items[*].ports }
output "c" { value = { for i in local.u.items : i.name => i.ports } }
output "d" { value = local.u.meta.tags["k"] }
output "e" { value = local.u.meta.tags.k }
output "f" { value = merge(local.u.meta.tags, { z = "1" }) }
output "g" { value = { for k, v in local.u.meta : k => v } }
output "h" { value = keys(local.u.meta) }
output "i" { value = length(local.u.items) > 0 ? local.u.items[0].name : "none" }
output "j" { value = try(local.u.items[5].name, "none") }
output "k" { value = [for i in local.u.items : i.name if length(i.ports) > 0] }
output "l" { value = flatten(local.u.items[*].ports) }
output "m" { value = local.u.items == [] }
output "n" { value = contains(local.u.items[*].name, "a") }
output "o" { value = tomap({ a = local.u.meta.tags }) }
output "p" { value = "${local.u.items[0].name}-x" != null }
output "q" { value = toset(local.u.items[*].name) }
output "r" { value = zipmap(local.u.items[*].name, local.u.items[*].ports) }
output "s" { value = jsonencode(local.u.meta) }
output "t" { value = coalescelist(local.u.items, []) }
