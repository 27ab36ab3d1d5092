output "x" {
  value = templatefile("t.tftpl", {})
}
