resource "plan_server" "a" {
  disk { kind = "override" }
}
