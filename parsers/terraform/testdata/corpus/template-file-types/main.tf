# a template that is one interpolation gives its value, not text
output "list" { value = templatefile("l.tftpl", { l = [1, 2] }) }
output "number" { value = templatefile("n.tftpl", { n = 5 }) }
