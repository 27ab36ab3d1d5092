variable "s" {
  default   = "hush"
  sensitive = true
}
resource "terraform_data" "r" {
  input = {
    file     = templatefile("t.tftpl", { s = var.s })
    unused   = templatefile("u.tftpl", { s = var.s })
    heredoc  = <<-EOT
      a ${var.s}
    EOT
    format   = format("%s", var.s)
    none     = format("%s-%s", "a", "b")
    regex    = regex("h(.)", var.s)
    split    = split("u", var.s)
    json     = jsondecode(jsonencode({ a = var.s }))
    file_p   = try(file(var.s), "none")
    can_num  = can(tonumber(var.s))
    lookup_k = lookup({ hush = 1 }, var.s, 2)
    range    = range(length(var.s))
    keys     = { (nonsensitive(var.s)) = 1 }
    in_set   = contains(["hush"], var.s)
    merge    = merge({ a = 1 }, var.s == "hush" ? { b = 2 } : {})
    zip      = zipmap(["a"], [var.s])
    md5      = md5(var.s)
  }
}
