output "a" {
  value = {
    x =
    y = 1
  }
}
