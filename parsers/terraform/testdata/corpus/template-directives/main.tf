locals {
  l = ["a", "b", "c"]
  m = { z = 1, y = 2 }
}
output "all" {
  value = {
    if        = "%{if length(local.l) > 2}long%{else}short%{endif}"
    if_only   = "<%{if false}x%{endif}>"
    for       = "%{for v in local.l}${v},%{endfor}"
    for_index = "%{for i, v in local.l}${i}=${v};%{endfor}"
    for_map   = "%{for k, v in local.m}${k}=${v};%{endfor}"
    strip     = "a  ${~ "b" ~}  c"
    strip_l   = "a  ${~ "b"}  c"
    strip_if  = "a %{~ if true ~} b %{~ endif ~} c"
    nested    = "%{for v in local.l}%{if v != "b"}${v}%{endif}%{endfor}"
    escaped   = "$${x} %%{if} $ % $$ %% $x %x"
    empty_for = "[%{for v in []}x%{endfor}]"
    deep      = "${"${"${"x"}"}"}"
    quotes    = "${"in \"quotes\""}"
  }
}
