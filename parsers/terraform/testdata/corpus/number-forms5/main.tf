output "a" { value = [007, 00.50, 1e+2, 1E2, -1e-2] }
