locals {
  inner = "$${name} has $${length(list)}%%{ for x in list } $${x}%%{ endfor }"
}
output "x" { value = templatestring(local.inner, { name = "n", list = ["a", "b"] }) }
