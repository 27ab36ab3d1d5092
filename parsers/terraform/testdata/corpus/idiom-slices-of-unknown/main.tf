resource "terraform_data" "z" { input = tolist(["a", "b", "c"]) }
locals { names = terraform_data.z.output }
output "all" {
  value = {
    slice   = slice(local.names, 0, 2)
    length  = length(slice(local.names, 0, 2))
    pick    = [local.names[0], local.names[1]]
    pickLen = length([local.names[0], local.names[1]])
    join    = join(",", slice(local.names, 0, 2))
    toset   = length(toset([local.names[0], local.names[0]]))
    element = element(local.names, 4)
    try     = try(local.names[0], "")
    for     = [for i in range(2) : local.names[i]]
    map     = { for i in range(2) : "z${i}" => local.names[i] }
    concat  = concat(["x"], local.names)
    compact = compact([local.names[0], ""])
  }
}
