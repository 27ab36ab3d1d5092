locals { l = [{ a = 1 }, null] }
output "x" {
  value = local.l[*].a
}
