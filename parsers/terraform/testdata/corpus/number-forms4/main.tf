output "a" { value = [007, 1_000] }
