locals { sizes = { default = 1, prod = 3 } }
output "w" { value = terraform.workspace }
output "size" { value = lookup(local.sizes, terraform.workspace, 0) }
output "index" { value = local.sizes[terraform.workspace] }
