output "plain" { value = templatefile("t.tftpl", { name = "bank", ports = [80, 443], on = true }) }
output "module" { value = templatefile("${path.module}/t.tftpl", { name = "x", ports = [], on = false }) }
output "funcs" { value = templatefile("f.tftpl", { l = ["b", "a"] }) }
output "string" { value = templatestring(local.t, { v = "v" }) }
locals { t = "in $${v} %%{if v == \"v\"}yes%%{endif}" }
