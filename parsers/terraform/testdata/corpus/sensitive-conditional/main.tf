variable "on" {
  default   = true
  sensitive = true
}
resource "terraform_data" "r" {
  input = {
    arm     = var.on ? "a" : "b"
    object  = var.on ? { a = 1 } : { a = 2 }
    and     = var.on && true
    false   = false && var.on
    arm_s   = true ? sensitive("a") : "b"
    other   = true ? "a" : sensitive("b")
    tpl_if  = "%{if var.on}x%{else}y%{endif}"
    tpl_for = "%{for v in ["a", sensitive("b")]}${v}%{endfor}"
  }
}
