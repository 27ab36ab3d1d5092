locals { l = [{ a = 1 }] }
output "x" {
  value = local.l.a
}
