locals { l = [{ a = [{ b = 1 }] }, { a = [{ b = 2 }] }] }
output "legacy" { value = local.l.*.a[0] }
output "full" { value = local.l[*].a[0] }
output "legacy_num" { value = local.l.*.a.0 }
output "attr" { value = local.l[0].a[0].b + local.l.1.a.0.b }
