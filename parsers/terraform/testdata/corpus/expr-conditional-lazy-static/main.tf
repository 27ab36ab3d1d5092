output "y" { value = true ? "ok" : "x".nope }
