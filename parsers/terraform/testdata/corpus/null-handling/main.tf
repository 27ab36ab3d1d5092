variable "n" {
  type    = object({ a = optional(string), b = optional(list(string)) })
  default = null
}
output "a" { value = try(var.n.a, "none") }
output "b" { value = var.n == null ? "null" : "set" }
output "c" { value = [for x in coalesce(try(var.n.b, null), ["d"]) : x] }
output "d" { value = merge({ a = 1 }, var.n == null ? {} : { b = 2 }) }
output "e" { value = [null, "x"][0] == null }
output "f" { value = concat([null], ["a"]) }
output "g" { value = jsonencode({ a = null, b = [null] }) }
output "h" { value = { a = null }.a == null }
output "i" { value = tostring(null) == null }
output "j" { value = compact([null, "", "a"]) }
