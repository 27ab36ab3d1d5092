output "a" {
  value = var.one
}
output "b" {
  value = local.two
}
output "c" {
  value = upper(1, 2)
}
