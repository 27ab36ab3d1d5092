terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
resource "terraform_data" "u" {}
data "plan_images" "i" {
  owner = "self"
  filter {
    name   = "tag"
    values = ["a"]
  }
  depends_on = [terraform_data.u]
}
data "plan_images" "many" {
  for_each   = { x = 1, y = 2 }
  owner      = each.key
  depends_on = [terraform_data.u]
}
data "plan_images" "counted" {
  count      = 2
  owner      = "n${count.index}"
  depends_on = [terraform_data.u]
}
resource "plan_server" "a" {
  name  = data.plan_images.i.names[0]
  image = data.plan_images.many["x"].owner
  zones = data.plan_images.i.names
}
output "all" {
  value = {
    owner   = data.plan_images.i.owner
    filter  = data.plan_images.i.filter[0].name
    first   = data.plan_images.i.names[0]
    length  = length(data.plan_images.i.names)
    counted = data.plan_images.counted[*].owner
    keys    = keys(data.plan_images.many)
    slice   = slice(data.plan_images.i.names, 0, 2)
    join    = join(",", data.plan_images.i.names)
  }
}
