output "x" {
  value = tonumber("five")
}
