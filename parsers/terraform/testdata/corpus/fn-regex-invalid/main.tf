output "x" {
  value = regexall("(", "abc")
}
