variable "on" { default = true }
output "all" {
  value = {
    num_text  = var.on ? 1 : "b"
    text_num  = var.on ? "a" : 1
    bool_text = var.on ? true : "x"
    null_arm  = var.on ? null : "a"
    other     = !var.on ? null : 5
    lists     = var.on ? ["a"] : []
    tuples    = var.on ? [1, "a"] : [2, "b"]
    lengths   = var.on ? ["a", "b"] : ["c"]
    mixed     = var.on ? ["a", 1] : ["b", "c"]
    objects   = var.on ? { a = 1 } : { a = "x" }
    map_empty = var.on ? { a = 1 } : {}
    to_empty  = !var.on ? { a = 1 } : {}
    list_null = var.on ? [null] : ["a"]
    typed     = var.on ? tolist(["a"]) : []
    map       = var.on ? tomap({ a = "b" }) : {}
    nested    = var.on ? { a = [1, 2] } : { a = ["x"] }
  }
}
