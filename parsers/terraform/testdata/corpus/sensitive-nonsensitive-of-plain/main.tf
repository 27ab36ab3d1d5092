output "x" { value = nonsensitive("open") }
output "y" { value = issensitive(sensitive(1)) }
