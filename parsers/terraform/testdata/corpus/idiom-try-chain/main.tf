variable "in" {
  type    = any
  default = { a = { list = [{ v = 1 }, { v = null }] } }
}
output "all" {
  value = [
    try(var.in.a.list[0].v, "d"), try(var.in.a.list[1].v, "d"), try(var.in.a.list[2].v, "d"), try(var.in.b.c, var.in.a.list[0].v, "d"),
    try(tonumber("x"), tonumber("5")), can(var.in.a.list[9]), can(regex("^a", "b")), try(jsondecode("bad"), { a = 1 }), try(tostring([]), "not text"),
    coalesce(try(var.in.a.list[1].v, null), "second"), lookup(var.in, "z", "none"), try(var.in["a"]["list"][0]["v"], 0), try(file("missing.txt"), "no file"),
  ]
}
