output "x" {
  value = contains([null], null)
}
