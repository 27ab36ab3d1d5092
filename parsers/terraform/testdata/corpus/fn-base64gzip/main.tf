output "length" { value = length(base64gzip("hello hello hello")) > 0 }
