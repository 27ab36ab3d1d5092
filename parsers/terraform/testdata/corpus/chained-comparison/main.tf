output "a" { value = 1 < 2 == true }
output "b" { value = 1 == 1 == true }
output "c" { value = !true == false }
output "d" { value = -1 + 2 }
output "e" { value = 2 - -2 }
output "f" { value = 10 / 4 * 2 }
output "g" { value = 7 % 4 / 2 }
