locals {
  l = [{ a = [{ b = [1, 2] }, { b = [3] }] }, { a = [] }]
}
output "a" { value = local.l[*].a[*].b }
output "b" { value = flatten(local.l[*].a[*].b[*]) }
output "c" { value = local.l[0].a[*].b[0] }
output "d" { value = flatten([for x in local.l : [for y in x.a : y.b]]) }
