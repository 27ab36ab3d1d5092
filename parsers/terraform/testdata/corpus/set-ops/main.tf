variable "s" {
  type    = set(string)
  default = ["c", "a", "b"]
}
output "a" { value = [for i, v in var.s : "${i}:${v}"] }
output "b" { value = tolist(var.s)[0] }
output "c" { value = contains(var.s, "a") }
output "d" { value = setproduct(var.s, [1])[0] }
output "e" { value = { for v in var.s : v => upper(v) } }
output "f" { value = concat(tolist(var.s), ["z"]) }
output "g" { value = var.s == toset(["a", "b", "c"]) }
output "h" { value = length(setsubtract(var.s, ["a"])) }
output "i" { value = join("", var.s) }
output "j" { value = one(setintersection(var.s, ["b"])) }
output "k" { value = element(tolist(var.s), -1 + 1) }
output "l" { value = flatten([var.s, [["q"]]]) }
output "m" { value = sum([for v in var.s : length(v)]) }
output "n" { value = coalesce(var.s...) }
