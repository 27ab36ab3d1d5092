resource "terraform_data" "u" {
  count = 2
  input = { name = "n${count.index}" }
}
resource "terraform_data" "l" { input = { l = tolist([{ a = 1 }]), t = [{ a = 1 }, { a = 2 }], s = "single" } }
output "all" {
  value = {
    ids      = terraform_data.u[*].id
    names    = terraform_data.u[*].input.name
    list     = terraform_data.l.output.l[*].a
    tuple    = terraform_data.l.output.t[*].a
    len      = length(terraform_data.l.output.t[*].a)
    single   = terraform_data.l.output.s[*]
    single_n = length(terraform_data.l.output.s[*])
    id_splat = terraform_data.l.id[*]
    id_len   = length(terraform_data.l.id[*])
    res      = length(terraform_data.l[*].id)
    legacy   = terraform_data.u.*.id
    nested   = [for u in terraform_data.u : u.id][*]
  }
}
