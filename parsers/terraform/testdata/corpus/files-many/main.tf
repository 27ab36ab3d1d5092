# Every file of the folder is one configuration, in any order.
output "sum" { value = local.a + local.b }
