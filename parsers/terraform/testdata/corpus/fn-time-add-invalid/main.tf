output "x" {
  value = timeadd("2018-01-02T23:12:01Z", "1 day")
}
