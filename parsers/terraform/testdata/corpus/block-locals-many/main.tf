locals { a = 1 }
locals { b = local.a }
locals {}
output "b" { value = local.b }
