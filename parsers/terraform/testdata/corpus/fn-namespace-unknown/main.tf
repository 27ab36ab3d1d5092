output "x" {
  value = core::nope("a")
}
