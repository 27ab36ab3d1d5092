locals {
  bad = nope.thing
  ok  = 1
}
output "a" { value = local.ok }
