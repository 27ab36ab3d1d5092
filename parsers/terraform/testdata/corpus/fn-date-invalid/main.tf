output "x" {
  value = formatdate("YYYY", "2018-13-02T23:12:01Z")
}
