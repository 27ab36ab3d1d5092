output "x" {
  value = "a\qb"
}
