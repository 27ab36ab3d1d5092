locals { o = { k = "v" } }
output "x" {
  value = { local.o.k = 1 }
}
