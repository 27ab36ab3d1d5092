output "v" { value = "known all the same" }
