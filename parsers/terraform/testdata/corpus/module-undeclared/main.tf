output "x" {
  value = module.nope.v
}
