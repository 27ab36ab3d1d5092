module "m" { source = "./m" }
resource "terraform_data" "r" {
  count = length(module.m.ids)
  input = module.m.ids[count.index]
}
resource "terraform_data" "s" {
  for_each = module.m.by_name
  input    = each.value
}
