output "v" { value = "tf" }
