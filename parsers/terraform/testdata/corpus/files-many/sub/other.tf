output "not_read" { value = "a sub-folder is another module" }
