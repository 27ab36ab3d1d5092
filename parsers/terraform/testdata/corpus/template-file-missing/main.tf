output "x" {
  value = templatefile("nope.tftpl", {})
}
