resource "plan_server" "a" {
  size = 9
  disk { kind = "override" }
}
