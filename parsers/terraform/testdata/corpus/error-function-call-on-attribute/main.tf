locals { o = {} }
output "x" {
  value = local.o.fn("a")
}
