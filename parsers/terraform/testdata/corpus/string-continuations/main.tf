output "a" { value = join("\n", ["a", "b"]) }
output "b" { value = "a\
b" }
