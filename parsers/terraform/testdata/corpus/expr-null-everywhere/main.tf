resource "terraform_data" "r" {
  input = {
    a = null
    b = [null, null]
    c = { d = null }
    e = tolist([null, "x"])
    f = tomap({ k = null })
    g = toset([null, "x"])
    h = try(null, 1)
    i = true ? null : 1
    j = tostring(null)
  }
  triggers_replace = null
}
output "null" { value = null }
output "list" { value = [null] }
