output "list" { value = templatefile("l.tftpl", { l = [1, "b"] }) }
output "number" { value = templatefile("n.tftpl", { n = 5 }) + 1 }
