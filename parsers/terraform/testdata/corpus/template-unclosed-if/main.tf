output "x" {
  value = "%{if true}a"
}
