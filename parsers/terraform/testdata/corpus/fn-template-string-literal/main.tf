output "x" {
  value = templatestring("literal $${a}", { a = 1 })
}
