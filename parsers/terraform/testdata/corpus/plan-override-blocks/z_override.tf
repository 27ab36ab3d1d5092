resource "plan_server" "a" {
  dynamic "rule" {
    for_each = [1, 2]
    content { port = rule.value }
  }
}
