locals { x = "child" }
output "x" { value = local.x }
