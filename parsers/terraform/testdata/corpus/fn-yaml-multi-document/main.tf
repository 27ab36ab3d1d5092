output "x" { value = yamldecode("a: 1\n---\nb: 2\n") }
