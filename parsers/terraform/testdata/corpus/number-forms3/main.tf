output "a" { value = [0x10, 1] }
